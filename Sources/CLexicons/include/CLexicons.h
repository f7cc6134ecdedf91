// The only room that names lexicon files. One accessor a file; each gives the file's bytes, which
// live as long as the program, and writes their number to `length`.
#ifndef VNPRESS_CLEXICONS_H
#define VNPRESS_CLEXICONS_H

#include <stddef.h>

/// A lexicon file's bytes.
typedef const unsigned char *(*vnpress_lexicon)(size_t *length);

/// Gives the memory of a lexicon's pages back; what is asked for again is read from the program's file.
///
/// The program has to be mapped from its file, as the system's loader does.
void vnpress_lexicon_release(vnpress_lexicon lexicon);

// the terms of all of them, compiled
const unsigned char *vnpress_lexicon_terms(size_t *length);

// syllables
const unsigned char *vnpress_lexicon_syllable_pairs(size_t *length);

// restoration
const unsigned char *vnpress_lexicon_restoration_words(size_t *length);

// layout
const unsigned char *vnpress_lexicon_layout_phrases(size_t *length);

// pages
const unsigned char *vnpress_lexicon_page_class_words(size_t *length);
const unsigned char *vnpress_lexicon_page_phrases(size_t *length);
const unsigned char *vnpress_lexicon_article_columns(size_t *length);

// places
const unsigned char *vnpress_lexicon_units(size_t *length);
const unsigned char *vnpress_lexicon_place_aliases(size_t *length);
const unsigned char *vnpress_lexicon_place_type_words(size_t *length);
const unsigned char *vnpress_lexicon_foreign_places(size_t *length);
const unsigned char *vnpress_lexicon_outlets(size_t *length);
const unsigned char *vnpress_lexicon_unit_successors(size_t *length);

// people
const unsigned char *vnpress_lexicon_surnames(size_t *length);
const unsigned char *vnpress_lexicon_titles(size_t *length);
const unsigned char *vnpress_lexicon_person_words(size_t *length);

// organizations
const unsigned char *vnpress_lexicon_organization_heads(size_t *length);
const unsigned char *vnpress_lexicon_organization_fields(size_t *length);
const unsigned char *vnpress_lexicon_known_organizations(size_t *length);
const unsigned char *vnpress_lexicon_name_ends(size_t *length);
const unsigned char *vnpress_lexicon_name_words(size_t *length);
const unsigned char *vnpress_lexicon_english_nouns(size_t *length);
const unsigned char *vnpress_lexicon_successors(size_t *length);

// documents
const unsigned char *vnpress_lexicon_document_types(size_t *length);
const unsigned char *vnpress_lexicon_document_issuers(size_t *length);
const unsigned char *vnpress_lexicon_laws(size_t *length);
const unsigned char *vnpress_lexicon_well_known_documents(size_t *length);

// counts
const unsigned char *vnpress_lexicon_count_units(size_t *length);
const unsigned char *vnpress_lexicon_count_bounds(size_t *length);
const unsigned char *vnpress_lexicon_count_heads(size_t *length);
const unsigned char *vnpress_lexicon_count_ends(size_t *length);
const unsigned char *vnpress_lexicon_count_sayings(size_t *length);
const unsigned char *vnpress_lexicon_numbered_names(size_t *length);
// times
const unsigned char *vnpress_lexicon_time_words(size_t *length);
const unsigned char *vnpress_lexicon_time_phrases(size_t *length);
const unsigned char *vnpress_lexicon_time_cues(size_t *length);
const unsigned char *vnpress_lexicon_holidays(size_t *length);
const unsigned char *vnpress_lexicon_lunar_months(size_t *length);

// encodings
const unsigned char *vnpress_lexicon_tcvn3(size_t *length);
const unsigned char *vnpress_lexicon_vni(size_t *length);
const unsigned char *vnpress_lexicon_viscii(size_t *length);
const unsigned char *vnpress_lexicon_vps(size_t *length);
const unsigned char *vnpress_lexicon_windows_1258(size_t *length);
const unsigned char *vnpress_lexicon_viqr(size_t *length);
const unsigned char *vnpress_lexicon_viqr_level(size_t *length);
const unsigned char *vnpress_lexicon_entities(size_t *length);
const unsigned char *vnpress_lexicon_torn_syllables(size_t *length);

#endif
