// madvise
#define _DEFAULT_SOURCE
#include "CLexicons.h"

#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>

void vnpress_lexicon_release(vnpress_lexicon lexicon) {
  size_t length = 0;
  const uintptr_t start = (uintptr_t)lexicon(&length);
  const long size = sysconf(_SC_PAGESIZE);
  if (size <= 0) return;
  // Only pages that hold nothing else: they are as they lie in the program's file.
  const uintptr_t page = (uintptr_t)size;
  const uintptr_t first = (start + page - 1) / page * page;
  const uintptr_t last = (start + length) / page * page;
  if (first < last) madvise((void *)first, last - first, MADV_DONTNEED);
}
