/// The named fields at the head of a WARC record or an HTTP message.
struct HeaderFields {
  private var fields: [String: String] = [:]

  /// Takes a line `Name: value`; one that begins with white space goes on with the last field.
  mutating func append(_ line: [UInt8]) {
    guard let colon = line.firstIndex(of: 0x3A) else { return }
    let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
    let value = line[(colon + 1)...].drop { $0 == 0x20 || $0 == 0x09 }
    fields[name] = String(decoding: value, as: UTF8.self)
  }

  /// The value of a field, whatever the case of its name.
  subscript(_ name: String) -> String? { fields[name] }

  /// The whole number of a field; nil where it is absent or is none.
  func integer(_ name: String) -> Int? {
    fields[name].flatMap { Int($0.filter { $0 != " " }) }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The media type without its parameters, in lower case.
  var mediaType: String {
    let type = fields["content-type"]?.split(separator: ";").first ?? ""
    return type.lowercased().filter { $0 != " " }
  }

  /// The `charset` parameter of the media type.
  var charset: String? {
    for parameter in fields["content-type"]?.split(separator: ";").dropFirst() ?? [] {
      let parts = parameter.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, parts[0].lowercased().filter({ $0 != " " }) == "charset" else {
        continue
      }
      return parts[1].filter { $0 != "\"" && $0 != "'" && $0 != " " }
    }
    return nil
  }
}
