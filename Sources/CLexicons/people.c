#include "embed.h"

static const unsigned char surnames[] = {
#embed "../../lexicons/people/surnames.tsv"
};
LEXICON(surnames)

static const unsigned char titles[] = {
#embed "../../lexicons/people/titles.tsv"
};
LEXICON(titles)

static const unsigned char person_words[] = {
#embed "../../lexicons/people/words.tsv"
};
LEXICON(person_words)
