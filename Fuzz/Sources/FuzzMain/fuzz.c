#include <stddef.h>
#include <stdint.h>

void vnpress_fuzz_text(const uint8_t *start, intptr_t count);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  vnpress_fuzz_text(data, (intptr_t)size);
  return 0;
}
