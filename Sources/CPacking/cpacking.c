#include "CPacking.h"

#include <bzlib.h>
#include <lzma.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>
#include <zstd.h>
#include <zstd_errors.h>

/// What xz takes besides the window.
static const uint64_t xz_memory = 1u << 19;
/// The longest dictionary when unpacked.
static const size_t dictionary_limit = 16u << 20;

struct vnpress_unpacker {
  vnpress_packing packing;
  size_t window;
  int is_ready;
  z_stream zlib;
  ZSTD_DCtx *zstd;
  lzma_stream xz;
  bz_stream bzip2;
};

static int start_zstd(vnpress_unpacker *u) {
  // The windows of zstd are powers of two from 2^10 on.
  int power = 10;
  while (power < 31 && (size_t)2 << power <= u->window) power += 1;
  u->zstd = ZSTD_createDCtx();
  return u->zstd && !ZSTD_isError(ZSTD_DCtx_setParameter(u->zstd, ZSTD_d_windowLogMax, power));
}

static int start_xz(vnpress_unpacker *u) {
  return lzma_stream_decoder(&u->xz, u->window + xz_memory, 0) == LZMA_OK;
}

static int start(vnpress_unpacker *u) {
  switch (u->packing) {
  case vnpress_packing_gzip: return inflateInit2(&u->zlib, 15 + 16) == Z_OK;
  case vnpress_packing_deflate: return inflateInit2(&u->zlib, -15) == Z_OK;
  case vnpress_packing_zstd: return start_zstd(u);
  case vnpress_packing_xz: return start_xz(u);
  case vnpress_packing_bzip2: return BZ2_bzDecompressInit(&u->bzip2, 0, 0) == BZ_OK;
  }
  return 0;
}

vnpress_unpacker *vnpress_unpacker_new(vnpress_packing packing, size_t window) {
  vnpress_unpacker *unpacker = calloc(1, sizeof *unpacker);
  if (!unpacker) return NULL;
  unpacker->packing = packing;
  unpacker->window = window;
  unpacker->is_ready = start(unpacker);
  if (unpacker->is_ready) return unpacker;
  vnpress_unpacker_free(unpacker);
  return NULL;
}

int vnpress_unpacker_reset(vnpress_unpacker *u) {
  switch (u->packing) {
  case vnpress_packing_gzip:
  case vnpress_packing_deflate: return inflateReset(&u->zlib) == Z_OK;
  case vnpress_packing_zstd:
    return !ZSTD_isError(ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only));
  case vnpress_packing_xz: return start_xz(u);
  case vnpress_packing_bzip2:
    if (u->is_ready) BZ2_bzDecompressEnd(&u->bzip2);
    u->is_ready = BZ2_bzDecompressInit(&u->bzip2, 0, 0) == BZ_OK;
    return u->is_ready;
  }
  return 0;
}

int vnpress_unpacker_set_dictionary(vnpress_unpacker *u, const uint8_t *bytes, size_t length) {
  if (u->packing != vnpress_packing_zstd) return 0;
  unsigned long long size = ZSTD_getFrameContentSize(bytes, length);
  if (size == ZSTD_CONTENTSIZE_ERROR)
    return !ZSTD_isError(ZSTD_DCtx_loadDictionary(u->zstd, bytes, length));
  if (size == ZSTD_CONTENTSIZE_UNKNOWN || size > dictionary_limit) size = dictionary_limit;
  uint8_t *unpacked = malloc(size ? size : 1);
  if (!unpacked) return 0;
  size_t got = ZSTD_decompress(unpacked, size, bytes, length);
  int is_set =
      !ZSTD_isError(got) && !ZSTD_isError(ZSTD_DCtx_loadDictionary(u->zstd, unpacked, got));
  free(unpacked);
  return is_set;
}

static unsigned clamped(size_t length) { return length > 1u << 30 ? 1u << 30 : (unsigned)length; }

static vnpress_unpack_status step_zlib(z_stream *z, const uint8_t *input, size_t *in,
                                       uint8_t *output, size_t *out) {
  unsigned given = clamped(*in), room = clamped(*out);
  z->next_in = (Bytef *)input;
  z->avail_in = given;
  z->next_out = output;
  z->avail_out = room;
  int status = inflate(z, Z_NO_FLUSH);
  *in = given - z->avail_in;
  *out = room - z->avail_out;
  switch (status) {
  case Z_OK:
  case Z_BUF_ERROR: return vnpress_unpack_more;
  case Z_STREAM_END: return vnpress_unpack_end;
  default: {
    // zlib tells these apart by its message only.
    int is_check = z->msg && (!strcmp(z->msg, "incorrect data check") ||
                              !strcmp(z->msg, "incorrect length check"));
    return is_check ? vnpress_unpack_spoiled : vnpress_unpack_damaged;
  }
  }
}

static vnpress_unpack_status step_zstd(ZSTD_DCtx *context, const uint8_t *input, size_t *in,
                                       uint8_t *output, size_t *out) {
  ZSTD_inBuffer source = {input, *in, 0};
  ZSTD_outBuffer target = {output, *out, 0};
  size_t status = ZSTD_decompressStream(context, &target, &source);
  *in = source.pos;
  *out = target.pos;
  if (!ZSTD_isError(status)) return status ? vnpress_unpack_more : vnpress_unpack_end;
  switch (ZSTD_getErrorCode(status)) {
  case ZSTD_error_checksum_wrong: return vnpress_unpack_spoiled;
  case ZSTD_error_frameParameter_windowTooLarge:
  case ZSTD_error_memory_allocation: return vnpress_unpack_too_large;
  default: return vnpress_unpack_damaged;
  }
}

static vnpress_unpack_status step_xz(lzma_stream *xz, const uint8_t *input, size_t *in,
                                     uint8_t *output, size_t *out) {
  xz->next_in = input;
  xz->avail_in = *in;
  xz->next_out = output;
  xz->avail_out = *out;
  lzma_ret status = lzma_code(xz, LZMA_RUN);
  *in -= xz->avail_in;
  *out -= xz->avail_out;
  switch (status) {
  case LZMA_OK:
  case LZMA_BUF_ERROR: return vnpress_unpack_more;
  case LZMA_STREAM_END: return vnpress_unpack_end;
  case LZMA_MEM_ERROR:
  case LZMA_MEMLIMIT_ERROR: return vnpress_unpack_too_large;
  default: return vnpress_unpack_damaged;
  }
}

static vnpress_unpack_status step_bzip2(bz_stream *bz, const uint8_t *input, size_t *in,
                                        uint8_t *output, size_t *out) {
  unsigned given = clamped(*in), room = clamped(*out);
  bz->next_in = (char *)input;
  bz->avail_in = given;
  bz->next_out = (char *)output;
  bz->avail_out = room;
  int status = BZ2_bzDecompress(bz);
  *in = given - bz->avail_in;
  *out = room - bz->avail_out;
  switch (status) {
  case BZ_OK: return vnpress_unpack_more;
  case BZ_STREAM_END: return vnpress_unpack_end;
  case BZ_MEM_ERROR: return vnpress_unpack_too_large;
  default: return vnpress_unpack_damaged;
  }
}

vnpress_unpack_status vnpress_unpacker_step(vnpress_unpacker *u, const uint8_t *input,
                                            size_t input_length, size_t *consumed, uint8_t *output,
                                            size_t output_length, size_t *produced) {
  *consumed = input_length;
  *produced = output_length;
  switch (u->packing) {
  case vnpress_packing_gzip:
  case vnpress_packing_deflate: return step_zlib(&u->zlib, input, consumed, output, produced);
  case vnpress_packing_zstd: return step_zstd(u->zstd, input, consumed, output, produced);
  case vnpress_packing_xz: return step_xz(&u->xz, input, consumed, output, produced);
  case vnpress_packing_bzip2: return step_bzip2(&u->bzip2, input, consumed, output, produced);
  }
  *consumed = *produced = 0;
  return vnpress_unpack_damaged;
}

void vnpress_unpacker_free(vnpress_unpacker *u) {
  if (!u) return;
  switch (u->packing) {
  case vnpress_packing_gzip:
  case vnpress_packing_deflate: inflateEnd(&u->zlib); break;
  case vnpress_packing_zstd: ZSTD_freeDCtx(u->zstd); break;
  case vnpress_packing_xz: lzma_end(&u->xz); break;
  case vnpress_packing_bzip2:
    if (u->is_ready) BZ2_bzDecompressEnd(&u->bzip2);
    break;
  }
  free(u);
}

uint32_t vnpress_crc32(uint32_t crc, const uint8_t *bytes, size_t length) {
  while (length) {
    unsigned piece = clamped(length);
    crc = (uint32_t)crc32(crc, bytes, piece);
    bytes += piece;
    length -= piece;
  }
  return crc;
}
