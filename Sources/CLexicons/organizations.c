#include "embed.h"

static const unsigned char organization_heads[] = {
#embed "../../lexicons/organizations/heads.tsv"
};
LEXICON(organization_heads)

static const unsigned char organization_fields[] = {
#embed "../../lexicons/organizations/fields.tsv"
};
LEXICON(organization_fields)

static const unsigned char known_organizations[] = {
#embed "../../lexicons/organizations/known.tsv"
};
LEXICON(known_organizations)

static const unsigned char name_ends[] = {
#embed "../../lexicons/organizations/name-ends.tsv"
};
LEXICON(name_ends)

static const unsigned char name_words[] = {
#embed "../../lexicons/organizations/words.tsv"
};
LEXICON(name_words)

static const unsigned char english_nouns[] = {
#embed "../../lexicons/organizations/english-nouns.tsv"
};
LEXICON(english_nouns)

static const unsigned char successors[] = {
#embed "../../lexicons/organizations/successors.tsv"
};
LEXICON(successors)
