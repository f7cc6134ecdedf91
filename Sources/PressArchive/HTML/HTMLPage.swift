import CHTML

/// A page as a flat list of nodes in document order.
///
/// A node's descendants are the nodes after it up to `end(of:)`. Its parent always has a smaller index.
struct HTMLPage {
  /// Elements nested deeper are left out; their text stays.
  static let maximumDepth: Int32 = 256
  /// A page that nests elements deeper is refused; browsers stop at 512 (Blink).
  static let maximumNesting: Int32 = 900
  static let maximumNodes: Int32 = 1 << 20

  private var nodes: [vnpress_html_node]
  private var attributes: [vnpress_html_attribute]
  /// All text and attribute values: valid UTF-8.
  private(set) var bytes: [UInt8]
  /// What the text was in, where it was read wrongly at first.
  private(set) var encoding: String?

  /// Reads a page.
  ///
  /// `source` has to be valid UTF-8.
  init(_ source: [UInt8]) throws(HTMLError) {
    guard source.count < Int(Int32.max) / 4 else { throw .tooComplex }
    guard let page = unsafe HTMLPage.read(source) else { throw .noMemory }
    defer { unsafe vnpress_html_free(page) }
    switch unsafe vnpress_html_page_status(page) {
    case VNPRESS_HTML_WHOLE: break
    case VNPRESS_HTML_NO_MEMORY: throw .noMemory
    default: throw .tooComplex
    }
    var count: Int32 = 0
    let firstNode = unsafe vnpress_html_nodes(page, &count)
    nodes = unsafe Array(UnsafeBufferPointer(start: firstNode, count: Int(count)))
    let firstAttribute = unsafe vnpress_html_attributes(page, &count)
    attributes = unsafe Array(UnsafeBufferPointer(start: firstAttribute, count: Int(count)))
    let text = unsafe vnpress_html_text(page, &count)
    bytes = unsafe Array(UnsafeBufferPointer(start: text, count: Int(count)))
    repairText()
  }

  /// Reads the texts that people see, and the values of `<meta>`, once more where something is wrong.
  private mutating func repairText() {
    let texts = nodes.indices.filter {
      nodes[$0].tag == 0 && (nodes[$0].parent < 0 || tag(Int(nodes[$0].parent)) != .script)
    }
    let values = attributes.indices.filter {
      attributes[$0].name == HTMLAttribute.content.rawValue
        && attributes[$0].start <= attributes[$0].stop
    }
    let repair = PageRepair(
      texts.map { text($0) }
        + values.map { Int(attributes[$0].start)..<Int(attributes[$0].stop) }, of: bytes)
    encoding = repair.encoding
    for (piece, text) in repair.changes {
      let (start, stop) = (UInt32(bytes.count), UInt32(bytes.count + text.count))
      bytes.append(contentsOf: text)
      if piece < texts.count {
        (nodes[texts[piece]].start, nodes[texts[piece]].stop) = (start, stop)
      } else {
        let value = values[piece - texts.count]
        (attributes[value].start, attributes[value].stop) = (start, stop)
      }
    }
  }

  private static func read(_ source: [UInt8]) -> OpaquePointer? {
    // libxml2 would end the page at a NUL.
    let source = source.contains(0) ? source.map { $0 == 0 ? 0x20 : $0 } : source
    return unsafe HTMLTag.names.withCString { tags in
      unsafe HTMLAttribute.names.withCString { attributes in
        var options = unsafe vnpress_html_options(
          tags: tags, attributes: attributes, maximum_depth: maximumDepth,
          maximum_nesting: maximumNesting, maximum_nodes: maximumNodes)
        return unsafe source.withUnsafeBufferPointer { bytes in
          unsafe vnpress_html_read(bytes.baseAddress, Int32(bytes.count), &options)
        }
      }
    }
  }

  /// How many nodes there are.
  var count: Int { nodes.count }

  /// What a node is.
  func tag(_ node: Int) -> HTMLTag { HTMLTag(rawValue: nodes[node].tag) ?? .other }

  /// The element that holds a node; -1 at the top.
  func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// The index after the last descendant.
  func end(of node: Int) -> Int { Int(nodes[node].end) }

  /// The bytes of a text node.
  func text(_ node: Int) -> Range<Int> {
    let node = nodes[node]
    guard node.tag == 0, node.start <= node.stop else { return 0..<0 }
    return Int(node.start)..<Int(node.stop)
  }

  /// The value of an attribute; nil where the element has none of this name.
  func attribute(_ name: HTMLAttribute, of node: Int) -> Range<Int>? {
    let node = nodes[node]
    guard node.tag != 0, node.start < node.stop else { return nil }
    for index in Int(node.start)..<Int(node.stop) where attributes[index].name == name.rawValue {
      return Int(attributes[index].start)..<Int(attributes[index].stop)
    }
    return nil
  }

  /// The value of an attribute with the white space around it taken off; nil where that leaves
  /// nothing.
  func value(_ name: HTMLAttribute, of node: Int) -> String? {
    guard let range = attribute(name, of: node) else { return nil }
    let text = WhiteSpace.collapsed(bytes[range])
    return text.isEmpty ? nil : text
  }

  /// All text below a node, white space collapsed.
  func string(below node: Int) -> String {
    var content: [UInt8] = []
    for child in node..<end(of: node) where tag(child) == .text {
      content.append(contentsOf: bytes[text(child)])
    }
    return WhiteSpace.collapsed(content[...])
  }
}
