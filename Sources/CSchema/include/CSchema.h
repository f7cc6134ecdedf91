// The record's JSON Schema, as a part of the program.
#ifndef VNPRESS_CSCHEMA_H
#define VNPRESS_CSCHEMA_H

#include <stddef.h>

/// The schema's bytes, which live as long as the program; writes their number to `length`.
const unsigned char *vnpress_schema(size_t *length);

#endif
