#include "embed.h"

static const unsigned char terms[] = {
#embed "../../lexicons/terms.bin"
};
LEXICON(terms)
