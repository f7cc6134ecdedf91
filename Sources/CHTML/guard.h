// What libxml2 must not be given, as some of its versions take quadratic time over it.
#ifndef VNPRESS_CHTML_GUARD_H
#define VNPRESS_CHTML_GUARD_H

#include <stdint.h>

/// Whether no tag of a page has so many attributes that comparing each with each takes long.
int vnpress_html_is_tame(const uint8_t *bytes, int32_t length);

#endif
