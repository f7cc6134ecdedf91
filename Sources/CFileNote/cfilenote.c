#include "CFileNote.h"

#include <sys/xattr.h>

static const char name[] = "user.vnpress.run";

int vnpress_set_note(int descriptor, const char *bytes, size_t length) {
  return fsetxattr(descriptor, name, bytes, length, 0);
}

long vnpress_note(const char *path, char *bytes, size_t capacity) {
  return getxattr(path, name, bytes, capacity);
}
