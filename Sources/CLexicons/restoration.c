#include "embed.h"

static const unsigned char restoration_words[] = {
#embed "../../lexicons/restoration/words.tsv"
};
LEXICON(restoration_words)
