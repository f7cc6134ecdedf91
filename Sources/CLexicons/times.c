#include "embed.h"

static const unsigned char time_words[] = {
#embed "../../lexicons/times/words.tsv"
};
LEXICON(time_words)

static const unsigned char time_phrases[] = {
#embed "../../lexicons/times/phrases.tsv"
};
LEXICON(time_phrases)

static const unsigned char time_cues[] = {
#embed "../../lexicons/times/cues.tsv"
};
LEXICON(time_cues)

static const unsigned char holidays[] = {
#embed "../../lexicons/times/holidays.tsv"
};
LEXICON(holidays)

static const unsigned char lunar_months[] = {
#embed "../../lexicons/times/lunar-months.tsv"
};
LEXICON(lunar_months)
