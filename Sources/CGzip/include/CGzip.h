// Unpacks gzip (RFC 1952) with zlib, member by member; checks length and checksum of each.
#ifndef VNPRESS_CGZIP_H
#define VNPRESS_CGZIP_H

#include <stddef.h>
#include <stdint.h>

typedef struct vnpress_gunzip vnpress_gunzip;

/// What a step came to.
typedef enum {
  /// All input is taken, or the output is full.
  vnpress_gunzip_more,
  /// A member ended; input may be left.
  vnpress_gunzip_member_end,
  /// The data are damaged.
  vnpress_gunzip_damaged,
} vnpress_gunzip_status;

/// Starts before a member; NULL where there is no memory.
vnpress_gunzip *vnpress_gunzip_new(void);

/// Starts before another member.
void vnpress_gunzip_reset(vnpress_gunzip *state);

/// Unpacks from `input` to `output`; writes how many bytes of each it used.
vnpress_gunzip_status vnpress_gunzip_step(vnpress_gunzip *state, const uint8_t *input,
                                          size_t input_length, size_t *consumed, uint8_t *output,
                                          size_t output_length, size_t *produced);

void vnpress_gunzip_free(vnpress_gunzip *state);

#endif
