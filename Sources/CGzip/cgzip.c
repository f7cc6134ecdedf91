#include "CGzip.h"

#include <stdlib.h>
#include <zlib.h>

struct vnpress_gunzip {
  z_stream stream;
};

/// Window bits of the format, and the offset that makes zlib expect gzip's header.
static const int gzip_window = 15 + 16;

vnpress_gunzip *vnpress_gunzip_new(void) {
  vnpress_gunzip *state = calloc(1, sizeof *state);
  if (!state) return NULL;
  if (inflateInit2(&state->stream, gzip_window) != Z_OK) {
    free(state);
    return NULL;
  }
  return state;
}

void vnpress_gunzip_reset(vnpress_gunzip *state) { inflateReset(&state->stream); }

static uInt clamped(size_t length) { return length > 1u << 30 ? 1u << 30 : (uInt)length; }

vnpress_gunzip_status vnpress_gunzip_step(vnpress_gunzip *state, const uint8_t *input,
                                          size_t input_length, size_t *consumed, uint8_t *output,
                                          size_t output_length, size_t *produced) {
  z_stream *stream = &state->stream;
  uInt given = clamped(input_length), room = clamped(output_length);
  stream->next_in = (Bytef *)input;
  stream->avail_in = given;
  stream->next_out = output;
  stream->avail_out = room;
  int status = inflate(stream, Z_NO_FLUSH);
  *consumed = given - stream->avail_in;
  *produced = room - stream->avail_out;
  if (status == Z_STREAM_END) return vnpress_gunzip_member_end;
  return status == Z_OK || status == Z_BUF_ERROR ? vnpress_gunzip_more : vnpress_gunzip_damaged;
}

void vnpress_gunzip_free(vnpress_gunzip *state) {
  if (!state) return;
  inflateEnd(&state->stream);
  free(state);
}
