import PressText

/// Writes out a name from its pieces: abbreviations expanded, place named.
struct NameWriter {
  let text: ArticleText
  let rules: OrganizationRules
  /// The UTF-8 of the name written last.
  private(set) var bytes: [UInt8] = []
  /// Where the last piece starts in `bytes`; its end where something was written after it.
  private var lastPiece = 0

  init(text: ArticleText, rules: OrganizationRules) {
    self.text = text
    self.rules = rules
  }

  /// The name written last.
  var name: String { String(decoding: bytes, as: UTF8.self) }

  /// A key of the name written last, whatever its case, and whether a dash or comma or nothing stands between its words.
  var key: NameHash { NameHash(words: bytes[...]) }

  /// Writes a name, with the place that it was resolved to.
  mutating func write(_ parts: ArraySlice<NamePart>, place: PlaceReference?) {
    bytes.removeAll(keepingCapacity: true)
    let addsTypes = isLocalBody(parts)
    var isPlaced = false
    for index in parts.indices {
      let part = parts[index]
      if part.isTail { isPlaced = true }
      // Of a head that only tells where a name ends nothing is written.
      if let last = bytes.last, last != 0x20,
        text[part.tokens.lowerBound].isSpaced || follows(index, of: parts),
        !endsCode(index, of: parts)
      {
        bytes.append(0x20)
      }
      lastPiece = bytes.count
      if isBranded(index, of: parts) {
        writeBrand(part)
      } else if joinsCountries(index, of: parts) {
        writeTie(under: parts.first)
      } else {
        write(index, of: parts, place: place, addsTypes: addsTypes)
      }
    }
    if let place, !isPlaced { complete(parts, by: place) }
  }

  /// Writes the place that completes a name.
  @inline(__always)
  private mutating func complete(_ parts: ArraySlice<NamePart>, by place: PlaceReference) {
    if isPoliceUnit(parts) { append(" Công an") }
    lastPiece = bytes.count
    bytes.append(0x20)
    if isOfRegion(parts) {
      writeSeat(place, of: parts)
      return
    }
    guard case .type = rules.completion(parts) else {
      place.appendFullName(to: &bytes)
      return
    }
    guard place.isNamedByType else {
      place.appendName(to: &bytes)
      return
    }
    dropType(of: parts)
    place.appendFullName(to: &bytes)
  }

  /// Takes back the type word with which a head ends, before a place that is named with it (`Công an ⟨thành phố⟩` of
  /// Thành phố Hồ Chí Minh).
  private mutating func dropType(of parts: ArraySlice<NamePart>) {
    guard case .type(let type) = rules.completion(parts) else { return }
    let word = (type.word + " ").utf8
    if bytes.suffix(word.count).elementsEqual(word) { bytes.removeLast(word.count) }
  }

  /// Whether a piece is the second half of the code of a centre that inspects vehicles (`50 - ⟨07V⟩`).
  private func endsCode(_ index: Int, of parts: ArraySlice<NamePart>) -> Bool {
    guard index == parts.startIndex + 2, text[parts[index].tokens.lowerBound].isNumber else {
      return false
    }
    return parts.first?.head.map { rules.heads[$0].isInspection } ?? false
  }

  /// Whether a piece is a place or body right after a head (`Thuế TP.HCM`).
  private func follows(_ index: Int, of parts: ArraySlice<NamePart>) -> Bool {
    guard index > parts.startIndex else { return false }
    // What stands in quotation marks.
    if text[parts[index].tokens.lowerBound - 1].kind == .mark,
      parts[index].tokens.lowerBound > parts[index - 1].tokens.upperBound
    {
      return true
    }
    guard parts[index - 1].head != nil else { return false }
    switch parts[index].content {
    case .place, .head, .known, .level: return true
    case .field, .text, .inner, .locality, .foreign, .generic: return false
    }
  }

  private static let home = Array("Việt".utf8)

  /// Writes the dash between this country, in full in the name of a body of the state, and another.
  private mutating func writeTie(under head: NamePart?) {
    if bytes.last == 0x20 { bytes.removeLast() }
    if let row = head?.head, rules.heads[row].kind == .state,
      bytes.suffix(NameWriter.home.count).elementsEqual(NameWriter.home)
    {
      append(" Nam")
    }
    append(" - ")
  }

  /// Whether a piece is the dash between this country and another (`Hội Hữu nghị Việt Nam-Cuba`).
  @inline(__always)
  private func joinsCountries(_ index: Int, of parts: ArraySlice<NamePart>) -> Bool {
    guard parts[index].tokens.count == 1, text[parts[index].tokens.lowerBound].isMark("-"),
      parts[index].content == .text, parts.indices.contains(index + 1),
      let row = parts.first?.head, rules.heads[row].kind.bindsCountries
    else { return false }
    let (start, end) = (parts[index].tokens.lowerBound - 1, parts[index].tokens.upperBound)
    let isHome =
      rules.words.homeNames[text.word(start)] || rules.words.homeNames[text.word(start - 1)]
    return isHome && parts[index + 1].content == .foreign
      || rules.words.homeNames[text.word(end)] && parts[index - 1].content == .foreign
  }

  /// Puts another name in the place of the last piece.
  mutating func replaceLastPiece(with name: String) {
    bytes.removeLast(bytes.count - lastPiece)
    append(name)
  }

  /// Whether a piece is the last one written and stands as printed.
  mutating func endsWithPrinted(_ part: NamePart) -> Bool {
    let end = bytes.count
    print(part.tokens)
    let isEqual = bytes[lastPiece..<end].elementsEqual(bytes[end...])
    bytes.removeLast(bytes.count - end)
    return isEqual
  }

  /// The bytes of the name written last behind words that it may begin with.
  func bytes(after words: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: words) ? bytes.dropFirst(words.count) : bytes[...]
  }

  /// Whether the name written last ends with another one.
  func endsWithName(_ name: LexiconName) -> Bool {
    NameHash(bytes.suffix(name.utf8.count)) == name.key
  }

  /// Puts another name in the place of the one written last.
  mutating func write(_ name: LexiconName) {
    bytes = Array(name.utf8)
    lastPiece = 0
  }

  /// Adds a further word or name after a space.
  mutating func add(_ name: String) {
    bytes.append(0x20)
    append(name)
  }

  /// Adds a set or a level after a space, as printed.
  mutating func add(_ tail: NamePart) {
    bytes.append(0x20)
    print(tail.tokens)
  }

  private mutating func append(_ name: String) { bytes.append(contentsOf: name.utf8) }

  // MARK: Pieces

  private mutating func write(
    _ index: Int, of parts: ArraySlice<NamePart>, place: PlaceReference?, addsTypes: Bool
  ) {
    let part = parts[index]
    switch part.content {
    case .head(let row):
      let head = rules.heads[Int(row)]
      if !head.isPaper, !head.isEnding { writeWhole(head.name) }
      if head.kind == .procuracy { dropOurs(of: parts) }
    case .known(let row): writeWhole(rules.known[Int(row)].name)
    case .field(let row):
      if rules.fields[Int(row)].isPrinted, !isRecased(part.tokens.lowerBound) {
        print(part.tokens)
      } else {
        bytes += rules.fields[Int(row)].name.utf8
      }
    case .text, .inner, .foreign, .locality: print(part.tokens)
    case .generic: printSet(part.tokens)
    case .level(let type):
      if lacksPolice(index, of: parts, place) { append("Công an ") }
      // Of two places the last is the body's (`Văn phòng Đăng ký đất đai tỉnh - Chi nhánh huyện Hòa Vang`).
      if let place, isLastPlace(index, of: parts) {
        place.appendFullName(to: &bytes)
      } else {
        append(type.word)
      }
    case .place(_, let start, let type):
      guard let place, isLastPlace(index, of: parts) else {
        if let type { append(type.word + " ") }
        print(Int(start)..<part.tokens.upperBound)
        return
      }
      write(stated: place, type, index, of: parts, addsTypes: addsTypes)
    }
  }

  /// Writes the place that a piece states, with its type word or without as names of its body have it.
  @inline(__always)
  private mutating func write(
    stated place: PlaceReference, _ type: UnitType?, _ index: Int, of parts: ArraySlice<NamePart>,
    addsTypes: Bool
  ) {
    if isOfRegion(parts) {
      writeSeat(place, of: parts)
      return
    }
    if type == nil, !addsTypes || parts.contains(where: { rules.isTyped($0) }) {
      if place.isNamedByType {
        dropType(of: parts)
        place.appendFullName(to: &bytes)
      } else {
        place.appendName(to: &bytes)
      }
      return
    }
    if lacksPolice(index, of: parts, place) { append("Công an ") }
    if parts.contains(where: { rules.isTyped($0) }), !place.isNamedByType {
      place.appendName(to: &bytes)
    } else if let type, type != place.type {
      append(type.word + " ")
      place.appendName(to: &bytes)
    } else {
      place.appendFullName(to: &bytes)
    }
  }

  /// Takes back the words of a head that only those of this country have, where the text has not printed them of
  /// another's (`Viện kiểm sát Hàn Quốc`).
  private mutating func dropOurs(of parts: ArraySlice<NamePart>) {
    let ours = " nhân dân".utf8
    guard let head = parts.first, head.tokens.count < 5,
      parts.contains(where: { $0.content == .foreign }),
      bytes.suffix(ours.count).elementsEqual(ours)
    else { return }
    bytes.removeLast(ours.count)
  }

  /// Whether the body is that of a region numbered within its province (`khu vực 1 - Hà Nội`).
  private func isOfRegion(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let row = parts.first?.head, rules.heads[row].isRegional, parts.count > 1 else {
      return false
    }
    let piece = parts[parts.startIndex + 1].tokens
    let area = text[piece.lowerBound].isNumber ? piece.lowerBound - 2 : piece.lowerBound
    return text.word(area) == rules.words.area && text.word(area + 1) == rules.words.areaEnd
  }

  /// Writes the place of a region's body after the dash by which it is named.
  private mutating func writeSeat(_ place: PlaceReference, of parts: ArraySlice<NamePart>) {
    if !bytes.suffix(2).elementsEqual("- ".utf8) { append("- ") }
    if place.isNamedByType {
      place.appendFullName(to: &bytes)
    } else {
      place.appendName(to: &bytes)
    }
  }

  /// Writes a whole name, without the head before it where it begins with that head (`Cục C45`, `phòng PC54`).
  private mutating func writeWhole(_ name: LexiconName) {
    if !bytes.isEmpty, name.utf8.starts(with: bytes) {
      bytes.removeAll(keepingCapacity: true)
      lastPiece = 0
    }
    bytes += name.utf8
  }

  /// As printed, line breaks and runs of spaces made one space; syllables that only a line or text in one case has
  /// in that case, with a capital at the start.
  private mutating func print(_ range: Range<Int>) {
    for index in range {
      let token = text[index]
      if index > range.lowerBound, token.isSpaced { bytes.append(0x20) }
      let printed = text.bytes(index)
      if isRecased(index) {
        NameCase.appendCapitalized(printed, to: &bytes)
      } else if token.isMark("-") {
        bytes.append(0x2D)
      } else {
        bytes.append(contentsOf: printed)
      }
    }
  }

  /// A set of units as printed, with the abbreviations of their types in full (`các tỉnh, TP`).
  private mutating func printSet(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if index > range.lowerBound, text[index].isSpaced { bytes.append(0x20) }
      if text[index].flags.contains(.upperCase),
        let hit = text.hits.longest(.placeType, at: index), Int(hit.end) <= range.upperBound,
        let type = UnitType(rawValue: UInt8(truncatingIfNeeded: hit.payload & 15))
      {
        append(type.word)
        index = Int(hit.end)
        // `TP.Huế`
        if index < range.upperBound, text[index].isWord, !text[index].isSpaced {
          bytes.append(0x20)
        }
      } else if index + 1 == range.upperBound || text[index].flags.contains(.upperCase),
        let hit = text.hits.longest(.organizationField, at: index),
        Int(hit.end) == range.upperBound, rules.fields[Int(hit.payload)].isSuffix
      {
        bytes += rules.fields[Int(hit.payload)].name.utf8
        index = Int(hit.end)
      } else {
        print(index..<index + 1)
        index += 1
      }
    }
  }

  /// Whether the case of a syllable is that of its text or line, not its own: in a text without capitals, or beside
  /// another one in capitals where one of the two has a mark that abbreviations lack.
  private func isRecased(_ index: Int) -> Bool {
    guard text[index].flags.contains([.upperCase, .syllable]) else { return false }
    if text.isRaised { return true }
    return [index - 1, index + 1].contains { other in
      text[other].flags.contains([.upperCase, .syllable]) && max(other, index) > min(other, index)
        && text[max(other, index)].isSpaced && (hasMark(index) || hasMark(other))
    }
  }

  /// Whether a letter that is none of ASCII's stands in a token.
  private func hasMark(_ index: Int) -> Bool {
    text.bytes(index).contains { $0 >= 0x80 }
  }

  /// Whether the last head is a unit of the police of a place.
  private func isPoliceUnit(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.last { $0.head != nil }?.head.map { rules.heads[$0].traits.contains(.policeUnit) }
      ?? false
  }

  /// Whether a police unit is named with its place but not the police of it (`PC67 Hà Nội`).
  private func lacksPolice(
    _ index: Int, of parts: ArraySlice<NamePart>, _ place: PlaceReference?
  ) -> Bool {
    let head = parts[..<index].last { part in
      if case .field = part.content { return false }
      return true
    }
    guard let row = head?.head else { return false }
    let traits = rules.heads[row].traits
    return traits.contains(.policeUnit) && !traits.contains(.name)
      && (parts[index - 1].head != nil || place?.level == .province)
  }

  /// Whether a piece is a known company or bank before the place of its branch (`VNPT Cà Mau`,
  /// `Chi nhánh Agribank Cà Mau`).
  private func isBranded(_ index: Int, of parts: ArraySlice<NamePart>) -> Bool {
    guard index + 1 < parts.endIndex, index <= parts.startIndex + 1, isBrand(parts[index]) else {
      return false
    }
    return index == parts.startIndex
      || parts.first?.head.map { rules.heads[$0].kind == .company } ?? false
  }

  /// Whether a piece is a company or bank that the lexicon knows.
  private func isBrand(_ part: NamePart) -> Bool {
    guard case .known(let row) = part.content else { return false }
    let kind = rules.known[Int(row)].kind
    return kind == .bank || kind == .company
  }

  /// Writes the name of a known company before a branch's place: as printed (`VNPT Cà Mau`), or expanded
  /// without the country (`Ngân hàng Chính sách xã hội huyện Tam Nông`).
  private mutating func writeBrand(_ part: NamePart) {
    guard case .known(let row) = part.content,
      text.hits.hasTerm(.organizationHead, at: part.tokens.lowerBound)
    else {
      print(part.tokens)
      return
    }
    let name = rules.known[Int(row)].name.utf8
    let country = " Việt Nam".utf8
    let isNational = name.count > country.count && name.suffix(country.count).elementsEqual(country)
    let isPrinted = part.tokens.contains { rules.words.homeNames[text.word($0)] }
    bytes += isNational && !isPrinted ? name.dropLast(country.count) : name
  }

  /// Whether a place is named with its type word even where the text leaves it out.
  private func isLocalBody(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let row = parts.first?.head else { return false }
    return rules.heads[row].kind.isPublic && !rules.heads[row].traits.contains(.name)
  }

  /// Whether no other place follows in the name (`Văn phòng … Hà Nội quận Long Biên`).
  private func isLastPlace(_ index: Int, of parts: ArraySlice<NamePart>) -> Bool {
    !parts[(index + 1)...].contains { part in
      if case .place = part.content { return true }
      return false
    }
  }
}
