#include "embed.h"

static const unsigned char page_class_words[] = {
#embed "../../lexicons/pages/class-words.tsv"
};
LEXICON(page_class_words)

static const unsigned char page_phrases[] = {
#embed "../../lexicons/pages/phrases.tsv"
};
LEXICON(page_phrases)

static const unsigned char article_columns[] = {
#embed "../../lexicons/pages/columns.tsv"
};
LEXICON(article_columns)
