#include "CAllocation.h"

#include <malloc.h>

void vnpress_allocation_set(int large, int step) {
  mallopt(M_MMAP_THRESHOLD, large);
  mallopt(M_TOP_PAD, step);
  mallopt(M_TRIM_THRESHOLD, 2 * step);
}
