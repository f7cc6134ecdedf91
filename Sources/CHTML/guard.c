#include "guard.h"

#include <string.h>
#include <strings.h>

enum { maximum_attributes = 512 };

static int is_letter(uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

static int is_space(uint8_t byte) { return byte <= 0x20; }

/// The end of a comment, script or style that starts at `at`; `at` itself where none does.
static int32_t after_raw_text(const uint8_t *bytes, int32_t length, int32_t at) {
  static const struct { const char *opening, *closing; } raw[] = {
    {"<!--", "-->"}, {"<script", "</script"}, {"<style", "</style"}};
  for (size_t index = 0; index < sizeof raw / sizeof *raw; index += 1) {
    size_t size = strlen(raw[index].opening);
    if ((size_t)(length - at) < size
        || strncasecmp((const char *)bytes + at, raw[index].opening, size) != 0) {
      continue;
    }
    size_t closing = strlen(raw[index].closing);
    for (int32_t end = at + (int32_t)size; end + (int32_t)closing <= length; end += 1) {
      if (bytes[end] == raw[index].closing[0]
          && strncasecmp((const char *)bytes + end, raw[index].closing, closing) == 0) {
        return end + (int32_t)closing;
      }
    }
    return length;
  }
  return at;
}

/// The end of the tag at `at`; -1 where it has too many attributes.
static int32_t after_tag(const uint8_t *bytes, int32_t length, int32_t at) {
  int32_t words = 0;
  for (at += 1; at < length && bytes[at] != '>'; at += 1) {
    if (bytes[at] == '=' && at + 1 < length && (bytes[at + 1] == '"' || bytes[at + 1] == '\'')) {
      const uint8_t *end = memchr(bytes + at + 2, bytes[at + 1], (size_t)(length - at - 2));
      if (end == NULL) return length;
      at = (int32_t)(end - bytes);
      words += 1;
    } else if ((is_space(bytes[at - 1]) || bytes[at - 1] == '/') && !is_space(bytes[at])) {
      words += 1;
    }
    if (words > 2 * maximum_attributes) return -1;
  }
  return at;
}

int vnpress_html_is_tame(const uint8_t *bytes, int32_t length) {
  int32_t at = 0;
  while (at < length) {
    const uint8_t *opening = memchr(bytes + at, '<', (size_t)(length - at));
    if (opening == NULL) return 1;
    at = (int32_t)(opening - bytes);
    int32_t raw = after_raw_text(bytes, length, at);
    if (raw > at) {
      at = raw;
    } else if (at + 1 < length && is_letter(bytes[at + 1])) {
      at = after_tag(bytes, length, at);
      if (at < 0) return 0;
    } else {
      at += 1;
    }
  }
  return 1;
}
