#ifndef VNPRESS_CFILENOTE_H
#define VNPRESS_CFILENOTE_H

#include <stddef.h>

/// Writes a note into the extended attributes of an open file; 0, or -1 where the file system keeps none.
int vnpress_set_note(int descriptor, const char *bytes, size_t length);

/// Reads the note of a file, `capacity` bytes at most; its length, or -1 where there is none.
long vnpress_note(const char *path, char *bytes, size_t capacity);

#endif
