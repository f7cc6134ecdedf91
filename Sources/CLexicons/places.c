#include "embed.h"

static const unsigned char units[] = {
#embed "../../lexicons/places/units.bin"
};
LEXICON(units)

static const unsigned char place_aliases[] = {
#embed "../../lexicons/places/aliases.tsv"
};
LEXICON(place_aliases)

static const unsigned char place_type_words[] = {
#embed "../../lexicons/places/type-words.tsv"
};
LEXICON(place_type_words)

static const unsigned char foreign_places[] = {
#embed "../../lexicons/places/foreign.tsv"
};
LEXICON(foreign_places)

static const unsigned char outlets[] = {
#embed "../../lexicons/places/outlets.tsv"
};
LEXICON(outlets)

static const unsigned char unit_successors[] = {
#embed "../../lexicons/places/successors.tsv"
};
LEXICON(unit_successors)
