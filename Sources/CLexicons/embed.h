// Defines the accessor `vnpress_lexicon_NAME` over the array `NAME`.
#include "CLexicons.h"

#define LEXICON(NAME) \
  const unsigned char *vnpress_lexicon_##NAME(size_t *length) { \
    *length = sizeof NAME; \
    return NAME; \
  }
