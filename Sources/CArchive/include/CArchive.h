// Reads tar and zip archives, and unpacks zstd, xz and bzip2, with libarchive. Nothing is written to
// disk; bytes come from a function of the caller.
#ifndef VNPRESS_CARCHIVE_H
#define VNPRESS_CARCHIVE_H

#include <stddef.h>
#include <stdint.h>

typedef struct vnpress_archive vnpress_archive;

/// Gives the next bytes, which live until the next call; writes where they are and returns how many,
/// 0 at the end, -1 on a failure.
typedef long (*vnpress_archive_source)(void *context, const void **bytes);

/// What a step came to.
typedef enum {
  vnpress_archive_entry,
  vnpress_archive_end,
  /// The rest cannot be read; `vnpress_archive_message` says why.
  vnpress_archive_damaged,
} vnpress_archive_status;

/// An archive of files; NULL where there is no memory.
vnpress_archive *vnpress_archive_open(vnpress_archive_source source, void *context);

/// A stream packed with zstd, xz or bzip2; it has one entry.
vnpress_archive *vnpress_archive_open_packed(vnpress_archive_source source, void *context);

/// Goes to the next entry that is a regular file.
vnpress_archive_status vnpress_archive_next(vnpress_archive *archive);

/// The entry's name; lives until the next entry.
const char *vnpress_archive_name(vnpress_archive *archive);

/// Whether the entry's content is encrypted.
int vnpress_archive_is_encrypted(vnpress_archive *archive);

/// The next bytes of the entry; 0 at its end, -1 on a failure.
long vnpress_archive_read(vnpress_archive *archive, void *buffer, size_t length);

/// Why the last call failed.
const char *vnpress_archive_message(vnpress_archive *archive);

void vnpress_archive_free(vnpress_archive *archive);

#endif
