#include "embed.h"

static const unsigned char layout_phrases[] = {
#embed "../../lexicons/layout/phrases.tsv"
};
LEXICON(layout_phrases)
