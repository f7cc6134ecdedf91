#include "CHTML.h"

#include <libxml/HTMLparser.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "guard.h"

/// Names in ascending byte order.
typedef struct {
  const char *start[128];
  uint8_t length[128];
  int32_t count;
} name_list;

/// An open element: its node, or that of the nearest kept element around it.
typedef struct {
  int32_t node;
  uint8_t is_kept, is_silent;
} open_element;

struct vnpress_html_page {
  vnpress_html_status status;
  vnpress_html_node *nodes;
  int32_t node_count, node_capacity;
  vnpress_html_attribute *attributes;
  int32_t attribute_count, attribute_capacity;
  uint8_t *text;
  int32_t text_count, text_capacity;
  // While reading only.
  const vnpress_html_options *options;
  name_list tag_names, attribute_names;
  htmlParserCtxtPtr parser;
  open_element *open;
  int32_t open_count, open_capacity;
  int32_t kept_depth;
  int64_t work_left;
};

/// Ends the reading; what is read so far stays.
static void stop(vnpress_html_page *page, vnpress_html_status status) {
  if (page->status == VNPRESS_HTML_WHOLE) page->status = status;
  xmlStopParser(page->parser);
}

/// Makes room for `more` items of a size; false where there is none.
static int reserve(
    vnpress_html_page *page, void **items, int32_t count, int32_t *capacity, int64_t more,
    size_t size) {
  int64_t needed = (int64_t)count + more;
  if (needed <= *capacity) return 1;
  int64_t wanted = *capacity * 2LL > needed ? *capacity * 2LL : needed;
  if (wanted < 256) wanted = 256;
  void *grown = wanted < INT32_MAX ? realloc(*items, (size_t)wanted * size) : NULL;
  if (grown == NULL) {
    stop(page, VNPRESS_HTML_NO_MEMORY);
    return 0;
  }
  *items = grown;
  *capacity = (int32_t)wanted;
  return 1;
}

/// What libxml2 does at a tag may take time in proportion to the open elements: charges it.
static int charge(vnpress_html_page *page) {
  page->work_left -= 1 + page->open_count;
  if (page->work_left >= 0) return 1;
  stop(page, VNPRESS_HTML_TOO_COMPLEX);
  return 0;
}

static void split(const char *names, name_list *list) {
  list->count = 0;
  while (*names != 0 && list->count < 128) {
    size_t length = strcspn(names, " ");
    list->start[list->count] = names;
    list->length[list->count++] = (uint8_t)length;
    names += length + (names[length] == ' ');
  }
}

/// The index of a name; -1 where it is none of the list.
static int32_t found(const name_list *list, const char *name) {
  int32_t low = 0, high = list->count;
  while (low < high) {
    int32_t middle = (low + high) / 2;
    size_t length = list->length[middle];
    int order = strncmp(list->start[middle], name, length);
    if (order == 0 && name[length] != 0) order = -1;
    if (order == 0) return middle;
    if (order < 0) low = middle + 1; else high = middle;
  }
  return -1;
}

static int append_text(vnpress_html_page *page, const xmlChar *bytes, int32_t length) {
  if (!reserve(page, (void **)&page->text, page->text_count, &page->text_capacity, length, 1)) {
    return 0;
  }
  memcpy(page->text + page->text_count, bytes, (size_t)length);
  page->text_count += length;
  return 1;
}

static vnpress_html_node *append_node(vnpress_html_page *page, uint16_t tag) {
  if (page->node_count >= page->options->maximum_nodes) {
    stop(page, VNPRESS_HTML_TOO_COMPLEX);
    return NULL;
  }
  if (!reserve(page, (void **)&page->nodes, page->node_count, &page->node_capacity, 1,
               sizeof *page->nodes)) {
    return NULL;
  }
  vnpress_html_node *node = &page->nodes[page->node_count++];
  node->parent = page->open_count > 0 ? page->open[page->open_count - 1].node : -1;
  node->end = page->node_count;
  node->tag = tag;
  node->start = node->stop = 0;
  return node;
}

static void append_attributes(vnpress_html_page *page, const xmlChar **given) {
  for (; given != NULL && given[0] != NULL; given += 2) {
    int32_t name = found(&page->attribute_names, (const char *)given[0]);
    if (name < 0) continue;
    if (!reserve(page, (void **)&page->attributes, page->attribute_count,
                 &page->attribute_capacity, 1, sizeof *page->attributes)) {
      return;
    }
    vnpress_html_attribute *attribute = &page->attributes[page->attribute_count];
    attribute->name = (uint16_t)name;
    attribute->start = (uint32_t)page->text_count;
    if (given[1] != NULL && !append_text(page, given[1], (int32_t)xmlStrlen(given[1]))) return;
    attribute->stop = (uint32_t)page->text_count;
    page->attribute_count += 1;
  }
}

/// Whether an element's text is left out: style, and script that is no linked data.
static int is_silent(const char *name, const xmlChar **given) {
  if (strcmp(name, "style") == 0) return 1;
  if (strcmp(name, "script") != 0) return 0;
  for (; given != NULL && given[0] != NULL; given += 2) {
    if (strcmp((const char *)given[0], "type") == 0 && given[1] != NULL) {
      return xmlStrcasestr(given[1], BAD_CAST "ld+json") == NULL;
    }
  }
  return 1;
}

static void start_element(void *data, const xmlChar *name, const xmlChar **given) {
  vnpress_html_page *page = data;
  if (page->status != VNPRESS_HTML_WHOLE || !charge(page)) return;
  if (page->open_count >= page->options->maximum_nesting) {
    stop(page, VNPRESS_HTML_TOO_COMPLEX);
    return;
  }
  if (!reserve(page, (void **)&page->open, page->open_count, &page->open_capacity, 1,
               sizeof *page->open)) {
    return;
  }
  open_element element = {-1, 0, 0};
  if (page->open_count > 0) element.node = page->open[page->open_count - 1].node;
  element.is_silent = (uint8_t)is_silent((const char *)name, given);
  if (page->kept_depth < page->options->maximum_depth) {
    int32_t index = found(&page->tag_names, (const char *)name);
    uint16_t tag = (uint16_t)(index < 0 ? page->tag_names.count + 1 : index + 1);
    vnpress_html_node *node = append_node(page, tag);
    if (node == NULL) return;
    element.node = page->node_count - 1;
    element.is_kept = 1;
    page->kept_depth += 1;
    uint32_t first = (uint32_t)page->attribute_count;
    append_attributes(page, given);
    page->nodes[element.node].start = first;
    page->nodes[element.node].stop = (uint32_t)page->attribute_count;
  }
  page->open[page->open_count++] = element;
}

static void close_element(vnpress_html_page *page) {
  open_element element = page->open[--page->open_count];
  if (!element.is_kept) return;
  page->kept_depth -= 1;
  page->nodes[element.node].end = page->node_count;
}

static void end_element(void *data, const xmlChar *name) {
  (void)name;
  vnpress_html_page *page = data;
  if (page->status != VNPRESS_HTML_WHOLE || !charge(page)) return;
  if (page->open_count > 0) close_element(page);
}

static void characters(void *data, const xmlChar *bytes, int length) {
  vnpress_html_page *page = data;
  if (page->status != VNPRESS_HTML_WHOLE || length <= 0) return;
  int32_t parent = -1;
  if (page->open_count > 0) {
    if (page->open[page->open_count - 1].is_silent) return;
    parent = page->open[page->open_count - 1].node;
  }
  vnpress_html_node *last = page->node_count > 0 ? &page->nodes[page->node_count - 1] : NULL;
  int continues = last != NULL && last->tag == 0 && last->parent == parent
      && last->stop == (uint32_t)page->text_count;
  if (!continues) {
    last = append_node(page, 0);
    if (last == NULL) return;
    last->start = (uint32_t)page->text_count;
  }
  if (append_text(page, bytes, length)) last->stop = (uint32_t)page->text_count;
}

/// Faults of the page are nothing to report, but each cost time.
static void fault(void *data, xmlErrorPtr error) {
  (void)error;
  vnpress_html_page *page = data;
  if (page->status == VNPRESS_HTML_WHOLE) charge(page);
}

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

static void parse(vnpress_html_page *page, const uint8_t *bytes, int32_t length) {
  pthread_once(&initialized, xmlInitParser);
  page->parser = htmlNewParserCtxt();
  if (page->parser == NULL || page->parser->sax == NULL) {
    page->status = VNPRESS_HTML_NO_MEMORY;
    htmlFreeParserCtxt(page->parser);
    return;
  }
  xmlSAXHandler handler;
  memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElement = start_element;
  handler.endElement = end_element;
  handler.characters = characters;
  handler.cdataBlock = characters;
  handler.ignorableWhitespace = characters;
  handler.serror = (xmlStructuredErrorFunc)fault;
  *page->parser->sax = handler;
  page->parser->userData = page;
  xmlDocPtr document = htmlCtxtReadMemory(
      page->parser, (const char *)bytes, length, NULL, "UTF-8",
      HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  if (document != NULL) xmlFreeDoc(document);
  htmlFreeParserCtxt(page->parser);
  page->parser = NULL;
}

vnpress_html_page *vnpress_html_read(
    const uint8_t *bytes, int32_t length, const vnpress_html_options *options) {
  vnpress_html_page *page = calloc(1, sizeof *page);
  if (page == NULL) return NULL;
  page->options = options;
  split(options->tags, &page->tag_names);
  split(options->attributes, &page->attribute_names);
  page->work_left = (int64_t)length * 32 + (4 << 20);
  if (length > 0 && vnpress_html_is_tame(bytes, length)) {
    parse(page, bytes, length);
  } else if (length > 0) {
    page->status = VNPRESS_HTML_TOO_COMPLEX;
  }
  while (page->open_count > 0) close_element(page);
  free(page->open);
  page->open = NULL;
  page->options = NULL;
  return page;
}

vnpress_html_status vnpress_html_page_status(const vnpress_html_page *page) { return page->status; }

const vnpress_html_node *vnpress_html_nodes(const vnpress_html_page *page, int32_t *count) {
  *count = page->node_count;
  return page->nodes;
}

const vnpress_html_attribute *vnpress_html_attributes(
    const vnpress_html_page *page, int32_t *count) {
  *count = page->attribute_count;
  return page->attributes;
}

const uint8_t *vnpress_html_text(const vnpress_html_page *page, int32_t *count) {
  *count = page->text_count;
  return page->text;
}

void vnpress_html_free(vnpress_html_page *page) {
  if (page == NULL) return;
  free(page->nodes);
  free(page->attributes);
  free(page->text);
  free(page->open);
  free(page);
}
