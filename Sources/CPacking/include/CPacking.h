// Unpacks gzip (RFC 1952), bare deflate (RFC 1951), Zstandard (RFC 8878), xz and bzip2, each member
// by member: the caller knows how many bytes a member took, so that it can go on after a damaged one.
#ifndef VNPRESS_CPACKING_H
#define VNPRESS_CPACKING_H

#include <stddef.h>
#include <stdint.h>

typedef struct vnpress_unpacker vnpress_unpacker;

/// How data are packed.
typedef enum {
  vnpress_packing_gzip,
  vnpress_packing_deflate,
  vnpress_packing_zstd,
  vnpress_packing_xz,
  vnpress_packing_bzip2,
} vnpress_packing;

/// What a step came to.
typedef enum {
  /// All input is taken, or the output is full.
  vnpress_unpack_more,
  /// The member ended as it should; input may be left.
  vnpress_unpack_end,
  /// The data are damaged here.
  vnpress_unpack_damaged,
  /// The member ended, but its checksum says that what it gave is not what was packed.
  vnpress_unpack_spoiled,
  /// The data ask for more memory than they get.
  vnpress_unpack_too_large,
} vnpress_unpack_status;

/// Starts before a member; NULL where there is no memory.
///
/// Members of xz and zstd that look back further than `window` bytes are too large.
vnpress_unpacker *vnpress_unpacker_new(vnpress_packing packing, size_t window);

/// Starts before another member; 0 where there is no memory.
int vnpress_unpacker_reset(vnpress_unpacker *unpacker);

/// The dictionary (zstd) that all members from now on are packed with, as it is or itself packed with
/// zstd; 0 where it is none.
int vnpress_unpacker_set_dictionary(vnpress_unpacker *unpacker, const uint8_t *bytes,
                                    size_t length);

/// Unpacks from `input` to `output`; writes how many bytes of each it used.
vnpress_unpack_status vnpress_unpacker_step(vnpress_unpacker *unpacker, const uint8_t *input,
                                            size_t input_length, size_t *consumed, uint8_t *output,
                                            size_t output_length, size_t *produced);

void vnpress_unpacker_free(vnpress_unpacker *unpacker);

/// The CRC-32 of bytes that follow others with the given one (0 at the start).
uint32_t vnpress_crc32(uint32_t crc, const uint8_t *bytes, size_t length);

#endif
