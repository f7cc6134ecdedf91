#include "CGcrypt.h"

#include <gcrypt.h>
#include <pthread.h>

static pthread_once_t prepared = PTHREAD_ONCE_INIT;

/// What the library asks of a program before its first use: a check of its version; no secure memory, as
/// there are no secrets here.
static void prepare(void) {
  gcry_check_version(NULL);
  gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
  gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
}

void vnpress_sha1(const uint8_t *bytes, size_t length, uint8_t *digest) {
  pthread_once(&prepared, prepare);
  gcry_md_hash_buffer(GCRY_MD_SHA1, digest, bytes, length);
}

void vnpress_sha256(const uint8_t *bytes, size_t length, uint8_t *digest) {
  pthread_once(&prepared, prepare);
  gcry_md_hash_buffer(GCRY_MD_SHA256, digest, bytes, length);
}
