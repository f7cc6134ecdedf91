#ifndef VNPRESS_CGCRYPT_H
#define VNPRESS_CGCRYPT_H

#include <stddef.h>
#include <stdint.h>

/// Writes the SHA-1 of `length` bytes as 20 bytes.
void vnpress_sha1(const uint8_t *bytes, size_t length, uint8_t *digest);

/// Writes the SHA-256 of `length` bytes as 32 bytes.
void vnpress_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);

#endif
