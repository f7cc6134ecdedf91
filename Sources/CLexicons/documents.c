#include "embed.h"

static const unsigned char document_types[] = {
#embed "../../lexicons/documents/types.tsv"
};
LEXICON(document_types)

static const unsigned char document_issuers[] = {
#embed "../../lexicons/documents/issuers.tsv"
};
LEXICON(document_issuers)

static const unsigned char laws[] = {
#embed "../../lexicons/documents/laws.tsv"
};
LEXICON(laws)

static const unsigned char well_known_documents[] = {
#embed "../../lexicons/documents/well-known.tsv"
};
LEXICON(well_known_documents)
