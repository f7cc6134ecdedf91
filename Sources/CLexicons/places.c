#include "embed.h"

static const unsigned char administrative_units[] = {
#embed "../../lexicons/places/administrative-units.tsv"
};
LEXICON(administrative_units)
