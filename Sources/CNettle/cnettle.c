#include "CNettle.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>

void vnpress_sha1(const uint8_t *bytes, size_t length, uint8_t *digest) {
  struct sha1_ctx context;
  sha1_init(&context);
  sha1_update(&context, length, bytes);
  sha1_digest(&context, SHA1_DIGEST_SIZE, digest);
}

void vnpress_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
  struct sha256_ctx context;
  sha256_init(&context);
  sha256_update(&context, length, bytes);
  sha256_digest(&context, SHA256_DIGEST_SIZE, digest);
}
