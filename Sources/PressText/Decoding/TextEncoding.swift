/// An encoding that Vietnamese text is kept in.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  /// The code page of Windows: tones are combining marks.
  case windows1258 = "windows-1258"
  /// The ABC fonts (`.VnTime`), the single-byte part of TCVN 5712:1993.
  case tcvn3 = "TCVN3"
  /// The VNI fonts for Windows: a letter, then a byte for its marks.
  case vni = "VNI"
  case viscii = "VISCII"
  /// The fonts of the Vietnamese Professionals Society.
  case vps = "VPS"
  /// Marks written as ASCII signs (`Vie^.t Nam`).
  case viqr = "VIQR"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// How many bytes a unit of UTF-16 or UTF-32 has; 1 for the encodings of bytes.
  package var unitLength: Int {
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .utf32LittleEndian, .utf32BigEndian: 4
    default: 1
    }
  }

  /// The encoding with this name, whatever its case; common aliases too.
  package init?(name: String) {
    let folded = name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != " " }
    switch folded {
    case "utf8": self = .utf8
    case "utf16le", "utf16": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "utf32le", "utf32": self = .utf32LittleEndian
    case "utf32be": self = .utf32BigEndian
    case "windows1258", "cp1258", "1258": self = .windows1258
    case "tcvn3", "tcvn", "abc", "vn3", "xviettcvn5712": self = .tcvn3
    case "vni", "vniwindows", "vniwin": self = .vni
    case "viscii": self = .viscii
    case "vps", "xvietvps": self = .vps
    case "viqr": self = .viqr
    default: return nil
    }
  }
}
