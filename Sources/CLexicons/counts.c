#include "embed.h"

static const unsigned char count_units[] = {
#embed "../../lexicons/counts/units.tsv"
};
LEXICON(count_units)

static const unsigned char count_bounds[] = {
#embed "../../lexicons/counts/bounds.tsv"
};
LEXICON(count_bounds)

static const unsigned char count_heads[] = {
#embed "../../lexicons/counts/heads.tsv"
};
LEXICON(count_heads)

static const unsigned char count_ends[] = {
#embed "../../lexicons/counts/ends.tsv"
};
LEXICON(count_ends)

static const unsigned char numbered_names[] = {
#embed "../../lexicons/counts/numbered-names.tsv"
};
LEXICON(numbered_names)

static const unsigned char count_sayings[] = {
#embed "../../lexicons/counts/sayings.tsv"
};
LEXICON(count_sayings)
