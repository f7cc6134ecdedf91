// For locales of a thread.
#define _POSIX_C_SOURCE 200809L

#include "CArchive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <locale.h>
#include <stdlib.h>

struct vnpress_archive {
  struct archive *reader;
  struct archive_entry *entry;
  vnpress_archive_source source;
  void *context;
  int open_failed;
  /// Names are UTF-8, whatever the user's locale.
  locale_t locale;
};

static la_ssize_t read_source(struct archive *reader, void *data, const void **bytes) {
  vnpress_archive *archive = data;
  long count = archive->source(archive->context, bytes);
  if (count < 0) archive_set_error(reader, EIO, "the data around it cannot be read");
  return count;
}

static vnpress_archive *allocate(vnpress_archive_source source, void *context) {
  vnpress_archive *archive = calloc(1, sizeof *archive);
  if (!archive) return NULL;
  archive->reader = archive_read_new();
  archive->locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  archive->source = source;
  archive->context = context;
  if (archive->reader) return archive;
  vnpress_archive_free(archive);
  return NULL;
}

static vnpress_archive *start(vnpress_archive *archive) {
  archive->open_failed =
      archive_read_open(archive->reader, archive, NULL, read_source, NULL) != ARCHIVE_OK;
  return archive;
}

vnpress_archive *vnpress_archive_open(vnpress_archive_source source, void *context) {
  vnpress_archive *archive = allocate(source, context);
  if (!archive) return NULL;
  archive_read_support_format_tar(archive->reader);
  archive_read_support_format_zip_streamable(archive->reader);
  return start(archive);
}

vnpress_archive *vnpress_archive_open_packed(vnpress_archive_source source, void *context) {
  vnpress_archive *archive = allocate(source, context);
  if (!archive) return NULL;
  archive_read_support_filter_zstd(archive->reader);
  archive_read_support_filter_xz(archive->reader);
  archive_read_support_filter_bzip2(archive->reader);
  archive_read_support_format_raw(archive->reader);
  archive_read_support_format_empty(archive->reader);
  return start(archive);
}

static vnpress_archive_status next(vnpress_archive *archive) {
  for (;;) {
    int status = archive_read_next_header(archive->reader, &archive->entry);
    if (status == ARCHIVE_EOF) return vnpress_archive_end;
    if (status == ARCHIVE_RETRY) continue;
    if (status < ARCHIVE_WARN) return vnpress_archive_damaged;
    mode_t type = archive_entry_filetype(archive->entry);
    if (type == AE_IFREG || type == 0) return vnpress_archive_entry;
  }
}

vnpress_archive_status vnpress_archive_next(vnpress_archive *archive) {
  if (archive->open_failed) return vnpress_archive_damaged;
  if (!archive->locale) return next(archive);
  locale_t before = uselocale(archive->locale);
  vnpress_archive_status status = next(archive);
  uselocale(before);
  return status;
}

const char *vnpress_archive_name(vnpress_archive *archive) {
  locale_t before = archive->locale ? uselocale(archive->locale) : (locale_t)0;
  const char *name = archive_entry_pathname(archive->entry);
  if (!name) name = archive_entry_pathname_utf8(archive->entry);
  if (before) uselocale(before);
  return name ? name : "";
}

int vnpress_archive_is_encrypted(vnpress_archive *archive) {
  return archive_entry_is_encrypted(archive->entry);
}

long vnpress_archive_read(vnpress_archive *archive, void *buffer, size_t length) {
  for (;;) {
    la_ssize_t count = archive_read_data(archive->reader, buffer, length);
    if (count == ARCHIVE_RETRY) continue;
    return count < 0 ? -1 : (long)count;
  }
}

const char *vnpress_archive_message(vnpress_archive *archive) {
  const char *message = archive_error_string(archive->reader);
  return message ? message : "unknown form";
}

void vnpress_archive_free(vnpress_archive *archive) {
  if (!archive) return;
  if (archive->reader) archive_read_free(archive->reader);
  if (archive->locale) freelocale(archive->locale);
  free(archive);
}
