import PressText

/// Writes out a name from its pieces: abbreviations expanded, place named.
struct NameWriter {
  let text: ArticleText
  let rules: OrganizationRules

  /// The name up to its level or place: what mentions of one body have in common.
  func core(_ parts: [NamePart]) -> String {
    write(parts.prefix { !$0.isTail }, place: nil, types: false)
  }

  /// The whole name, with the place that it was resolved to.
  func name(_ parts: [NamePart], place: PlaceReference?) -> String {
    var result = write(parts[...], place: place, types: isLocalBody(parts))
    if let place, !parts.contains(where: \.isTail) {
      let hasType = if case .type = completion(parts) { true } else { false }
      if isPoliceUnit(parts) { result += " Công an" }
      result += " " + (hasType && !place.isNamedByType ? place.name : place.fullName)
    }
    return result
  }

  /// Whether the last head is a unit of the police of a place.
  private func isPoliceUnit(_ parts: [NamePart]) -> Bool {
    guard
      let last = parts.last(where: { part in
        if case .head = part.content { return true }
        return false
      }), case .head(let row) = last.content
    else { return false }
    return rules.heads[row].traits.contains(.policeUnit)
  }

  private func write(_ parts: ArraySlice<NamePart>, place: PlaceReference?, types: Bool) -> String {
    var result = ""
    for part in parts {
      let isBranch = parts.count > 1 && part.tokens.lowerBound == parts.first?.tokens.lowerBound
      let piece =
        isBranch && isBrand(part)
        ? brand(part) : write(part, of: parts, place: place, types: types)
      if !result.isEmpty, text[part.tokens.lowerBound].isSpaced { result += " " }
      result += piece
    }
    return result
  }

  private func write(
    _ part: NamePart, of parts: ArraySlice<NamePart>, place: PlaceReference?, types: Bool
  ) -> String {
    switch part.content {
    case .head(let row): return rules.heads[row].name
    case .known(let row): return rules.known[row].name
    case .field(let row): return rules.fields[row].name ?? printed(part.tokens)
    case .text, .inner, .foreign, .generic: return printed(part.tokens)
    case .level(let type):
      return (lacksPolice(part, of: parts) ? "Công an " : "") + (place?.fullName ?? type.word)
    case .locality: return expanded(part.tokens)
    case .place(let hit, let type):
      guard let place, isLastPlace(part, of: parts) else {
        return (type.map { $0.word + " " } ?? "") + printed(hit.tokens)
      }
      let hasType = parts.contains { isTyped($0) }
      if type == nil, !(types && !hasType) {
        return place.isNamedByType ? place.fullName : place.name
      }
      return (lacksPolice(part, of: parts) ? "Công an " : "") + place.fullName
    }
  }

  /// Whether a police unit is named with its place but not the police of it (`PC67 Hà Nội`).
  private func lacksPolice(_ part: NamePart, of parts: ArraySlice<NamePart>) -> Bool {
    guard let before = parts.last(where: { $0.tokens.upperBound <= part.tokens.lowerBound }),
      case .head(let row) = before.content
    else { return false }
    return rules.heads[row].traits.contains(.policeUnit)
      && !rules.heads[row].traits.contains(.name)
  }

  /// Whether a piece is a company or bank that the lexicon knows.
  private func isBrand(_ part: NamePart) -> Bool {
    guard case .known(let row) = part.content else { return false }
    return rules.known[row].kind == .bank || rules.known[row].kind == .company
  }

  /// The name of a known company before a branch's place: as printed (`VNPT Cà Mau`), or expanded
  /// without the country (`Ngân hàng Chính sách xã hội huyện Tam Nông`).
  private func brand(_ part: NamePart) -> String {
    guard case .known(let row) = part.content,
      text.hits.longest(.organizationHead, at: part.tokens.lowerBound) != nil
    else { return printed(part.tokens) }
    let name = rules.known[row].name
    return name.hasSuffix(" Việt Nam") ? String(name.dropLast(9)) : name
  }

  /// Whether a place is named with its type word even where the text leaves it out.
  private func isLocalBody(_ parts: [NamePart]) -> Bool {
    guard let first = parts.first, case .head(let row) = first.content else { return false }
    let head = rules.heads[row]
    switch head.kind {
    case .party, .state, .legislature, .court, .procuracy, .police, .military, .front: break
    default: return false
    }
    return !head.traits.contains(.name)
  }

  /// Whether no other place follows in the name (`Văn phòng … Hà Nội quận Long Biên`).
  private func isLastPlace(_ part: NamePart, of parts: ArraySlice<NamePart>) -> Bool {
    let last = parts.last { part in
      if case .place = part.content { return true }
      return false
    }
    return last == part
  }

  private func isTyped(_ part: NamePart) -> Bool {
    guard case .head(let row) = part.content, case .type = rules.heads[row].completion else {
      return false
    }
    return true
  }

  private func completion(_ parts: [NamePart]) -> OrganizationHead.Completion {
    for part in parts.reversed() {
      if case .head(let row) = part.content { return rules.heads[row].completion }
    }
    return .none
  }

  /// As printed, line breaks and runs of spaces made one space.
  private func printed(_ range: Range<Int>) -> String {
    var result = ""
    for index in range {
      if index > range.lowerBound, text[index].isSpaced { result += " " }
      result += text.string(index)
    }
    return result
  }

  /// A locality with its type word written out.
  private func expanded(_ range: Range<Int>) -> String { printed(range) }
}
