#include "embed.h"

static const unsigned char surnames[] = {
#embed "../../lexicons/people/surnames.tsv"
};
LEXICON(surnames)

static const unsigned char titles[] = {
#embed "../../lexicons/people/titles.tsv"
};
LEXICON(titles)
