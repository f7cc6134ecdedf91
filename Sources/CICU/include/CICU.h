// The door to libicu. Plain C types only: ICU's own headers and Foundation's copy of ICU must not
// meet in one Swift compilation.
#ifndef VNPRESS_CICU_H
#define VNPRESS_CICU_H

#include <stdint.h>

/// The version of the linked libicu, such as 72.
int32_t vnpress_icu_version(void);

/// Writes the NFC form of UTF-16 `source` to `target`.
///
/// Returns the length of the NFC form in UTF-16 units, which may exceed `capacity` (then nothing
/// useful was written), or -1 where ICU reports another error.
int32_t vnpress_icu_nfc(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// Writes the NFD form of UTF-16 `source` to `target`. Returns as `vnpress_icu_nfc` does.
int32_t vnpress_icu_nfd(const uint16_t *source, int32_t length, uint16_t *target, int32_t capacity);

/// What a scalar does under NFC, in bits: 1, nothing before it can change it; 2, it is allowed in
/// NFC (not "no" or "maybe"); 4, its combining class is not 0.
int32_t vnpress_icu_composition(uint32_t scalar);

/// Writes the word boundaries of UTF-16 `source` (UAX #29), in ascending order, 0 and `length` included.
///
/// Returns how many there are, which may exceed `capacity` (then only that many are written), or -1.
int32_t vnpress_icu_word_boundaries(
    const uint16_t *source, int32_t length, int32_t *boundaries, int32_t capacity);

#endif
