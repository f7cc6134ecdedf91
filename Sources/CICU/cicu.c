#include "CICU.h"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uversion.h>

int32_t vnpress_icu_version(void) {
  UVersionInfo version;
  u_getVersion(version);
  return version[0];
}

static int32_t normalized(
    const UNormalizer2 *form, UErrorCode *status, const uint16_t *source, int32_t length,
    uint16_t *target, int32_t capacity) {
  int32_t needed = unorm2_normalize(
      form, (const UChar *)source, length, (UChar *)target, capacity, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR || U_SUCCESS(*status)) return needed;
  return -1;
}

int32_t vnpress_icu_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return -1;
  return normalized(form, &status, source, length, target, capacity);
}

int32_t vnpress_icu_nfd(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFDInstance(&status);
  if (U_FAILURE(status)) return -1;
  return normalized(form, &status, source, length, target, capacity);
}

int32_t vnpress_icu_composition(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *form = unorm2_getNFCInstance(&status);
  if (U_FAILURE(status)) return 0;
  UChar32 value = (UChar32)scalar;
  int32_t bits = 0;
  if (unorm2_hasBoundaryBefore(form, value)) bits |= 1;
  if (unorm2_getCombiningClass(form, value) != 0) bits |= 4;
  if (u_getIntPropertyValue(value, UCHAR_NFC_QUICK_CHECK) == UNORM_YES) bits |= 2;
  return bits;
}

int32_t vnpress_icu_word_boundaries(
    const uint16_t *source, int32_t length, int32_t *boundaries, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *words = ubrk_open(UBRK_WORD, "vi", (const UChar *)source, length, &status);
  if (U_FAILURE(status)) return -1;
  int32_t count = 0;
  for (int32_t at = ubrk_first(words); at != UBRK_DONE; at = ubrk_next(words)) {
    if (count < capacity) boundaries[count] = at;
    count += 1;
  }
  ubrk_close(words);
  return count;
}
