#include "embed.h"

static const unsigned char tcvn3[] = {
#embed "../../lexicons/encodings/tcvn3.tsv"
};
LEXICON(tcvn3)

static const unsigned char vni[] = {
#embed "../../lexicons/encodings/vni.tsv"
};
LEXICON(vni)

static const unsigned char viscii[] = {
#embed "../../lexicons/encodings/viscii.tsv"
};
LEXICON(viscii)

static const unsigned char vps[] = {
#embed "../../lexicons/encodings/vps.tsv"
};
LEXICON(vps)

static const unsigned char windows_1258[] = {
#embed "../../lexicons/encodings/windows-1258.tsv"
};
LEXICON(windows_1258)

static const unsigned char entities[] = {
#embed "../../lexicons/encodings/entities.tsv"
};
LEXICON(entities)

static const unsigned char viqr[] = {
#embed "../../lexicons/encodings/viqr.tsv"
};
LEXICON(viqr)

static const unsigned char viqr_level[] = {
#embed "../../lexicons/encodings/viqr-level.tsv"
};
LEXICON(viqr_level)

static const unsigned char torn_syllables[] = {
#embed "../../lexicons/encodings/torn-syllables.tsv"
};
LEXICON(torn_syllables)
