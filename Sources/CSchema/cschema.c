#include "CSchema.h"

static const unsigned char schema[] = {
#embed "../../schema/article.schema.json"
};

const unsigned char *vnpress_schema(size_t *length) {
  *length = sizeof schema;
  return schema;
}
