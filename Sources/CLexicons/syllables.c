#include "embed.h"

static const unsigned char syllable_pairs[] = {
#embed "../../lexicons/syllables/pairs.bin"
};
LEXICON(syllable_pairs)
