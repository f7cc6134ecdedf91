// The door to libxml2's HTML parser. Plain C types only: libxml2's own headers include ICU's, which
// must not meet Foundation's copy of ICU in one Swift compilation.
#ifndef VNPRESS_CHTML_H
#define VNPRESS_CHTML_H

#include <stdint.h>

/// A page as a flat list of nodes in document order.
typedef struct vnpress_html_page vnpress_html_page;

/// A node: an element, or text where `tag` is 0.
typedef struct {
  /// The index of the element that holds it; -1 at the top.
  int32_t parent;
  /// The index after its last descendant.
  int32_t end;
  /// Of text: its bytes in the page's text. Of an element: its attributes in the page's list.
  uint32_t start, stop;
  /// 0 for text, else 1 + the index in the tag names given; their number + 1 for any other tag.
  uint16_t tag;
} vnpress_html_node;

/// An attribute that was asked for.
typedef struct {
  /// The index in the attribute names given.
  uint16_t name;
  /// Its value's bytes in the page's text.
  uint32_t start, stop;
} vnpress_html_attribute;

/// How a page was read.
typedef enum {
  VNPRESS_HTML_WHOLE = 0,
  /// The page costs more than its length allows (nesting, mismatched tags) or has too many nodes.
  VNPRESS_HTML_TOO_COMPLEX = 1,
  VNPRESS_HTML_NO_MEMORY = 2,
} vnpress_html_status;

/// What is kept of a page.
typedef struct {
  /// Lower-case names in ascending byte order, single spaces between; 128 at most.
  const char *tags;
  const char *attributes;
  /// Elements nested deeper are left out; their text stays.
  int32_t maximum_depth;
  /// A page that nests elements deeper is too complex.
  int32_t maximum_nesting;
  int32_t maximum_nodes;
} vnpress_html_options;

/// Reads a page of valid UTF-8 without NUL.
///
/// Returns null where there is no memory. Time is linear in `length`. Scripts are left out unless their type
/// names `ld+json`; so are styles and comments.
vnpress_html_page *vnpress_html_read(
    const uint8_t *bytes, int32_t length, const vnpress_html_options *options);

vnpress_html_status vnpress_html_page_status(const vnpress_html_page *page);

/// The nodes, in document order; they live as long as the page.
const vnpress_html_node *vnpress_html_nodes(const vnpress_html_page *page, int32_t *count);

const vnpress_html_attribute *vnpress_html_attributes(
    const vnpress_html_page *page, int32_t *count);

/// The text of all text nodes and attributes: valid UTF-8, entities replaced.
const uint8_t *vnpress_html_text(const vnpress_html_page *page, int32_t *count);

void vnpress_html_free(vnpress_html_page *page);

#endif
