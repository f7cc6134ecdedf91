import PressText

/// Forms of firms, and full names of the bodies that every administrative unit has.
extension OrganizationRules {
  /// Whether a piece of a firm's name is its legal form: `cổ phần`, `TNHH`.
  func isForm(_ part: NamePart) -> Bool {
    guard case .field(let row) = part.content else { return false }
    return fields[Int(row)].isForm
  }

  /// The party committee of a unit: `Tỉnh ủy Quảng Ninh`, `Thành ủy Uông Bí`, `Đảng ủy xã Nguyên Xá`.
  package func committee(for place: PlaceReference) -> String {
    let name = place.isNamedByType ? place.fullName : place.name
    return switch (place.level, place.type) {
    case (.commune, _): "Đảng ủy " + place.fullName
    case (_, .thanhPho): "Thành ủy " + name
    case (_, .thiXa): "Thị ủy " + name
    case (_, .quan): "Quận ủy " + name
    case (.district, _): "Huyện ủy " + name
    case (.province, _): "Tỉnh ủy " + name
    }
  }

  /// The party committee of a scope at a level; nil where the scope has no unit of it.
  package func committee(
    for scope: ArticleScope, _ level: PlaceReference.Level
  ) -> String? {
    scope.unit(level).map { committee(for: $0) }
  }

  /// `Ban Chấp hành Đảng bộ tỉnh Quảng Ninh`.
  package func executiveCommittee(of place: PlaceReference) -> String {
    "Ban Chấp hành Đảng bộ " + place.fullName
  }

  /// `Ban Thường vụ Tỉnh ủy Quảng Ninh`.
  package func standingCommittee(of place: PlaceReference) -> String {
    "Ban Thường vụ " + committee(for: place)
  }

  /// `Ủy ban nhân dân tỉnh Quảng Ninh`.
  package func peoplesCommittee(of place: PlaceReference) -> String {
    body("Ủy ban nhân dân", of: place)
  }

  /// `Hội đồng nhân dân tỉnh Quảng Ninh`.
  package func peoplesCouncil(of place: PlaceReference) -> String {
    body("Hội đồng nhân dân", of: place)
  }

  /// A head and the unit that it is of: `Sở Y tế tỉnh Quảng Ninh`.
  package func body(_ head: String, of place: PlaceReference) -> String {
    head + " " + place.fullName
  }

  // MARK: What the pieces of a name tell

  /// A key of a name up to its level or place: what mentions of one body have in common.
  func core(_ parts: ArraySlice<NamePart>, in text: ArticleText) -> NameHash {
    var key = NameHash()
    for part in parts where !part.isTail {
      switch part.content {
      // As words: one head may be two pieces elsewhere (`phòng GD&ĐT`, `Phòng GD&ĐT`).
      case .head(let row): key.addWords(heads[Int(row)].name.utf8)
      case .known(let row): key.addWords(known[Int(row)].name.utf8)
      case .field(let row): key.addWords(fields[Int(row)].name.utf8)
      case .text, .inner, .level, .place, .locality, .foreign, .generic:
        for index in part.tokens { key.addWords(text.bytes(index)) }
      }
    }
    return key
  }

  /// Whether a text speaks of other countries three times or more, and of no place in this one.
  func tellsOfAbroad(_ text: ArticleText, _ places: PlaceFindings) -> Bool {
    let countries = text.tokens.indices.lazy.filter { text.hits.hasTerm(.foreignPlace, at: $0) }
    return places.list.isEmpty && countries.prefix(3).count == 3
      && !text.tokens.contains { words.homeNames[$0.word] }
  }

  /// The pieces of the name that short forms of a name stand for: those of the company where it is its board's.
  func shortened(_ name: Range<Int>, of parts: [NamePart]) -> Range<Int> {
    guard name.count > 1, let row = parts[name.lowerBound].head, heads[row].isBoard else {
      return name
    }
    return name.dropFirst()
  }

  /// What the last head asks for.
  func completion(_ parts: ArraySlice<NamePart>) -> OrganizationHead.Completion {
    for part in parts.reversed() {
      if let row = part.head { return heads[row].completion }
    }
    return .none
  }

  /// Whether a piece is a head that names the type of its unit (`Thành ủy`).
  func isTyped(_ part: NamePart) -> Bool {
    part.head.map { heads[$0].isTyped } ?? false
  }

  /// The kind of the company, school or hospital of which a centre or board is an organ
  /// (`Trung tâm Tim mạch Bệnh viện E`, `Hội đồng Quản trị Vinamilk`).
  private func organsKind(
    _ parts: ArraySlice<NamePart>, _ head: OrganizationHead
  ) -> Organization.Kind? {
    guard head.kind == .state, head.traits.contains(.owner), head.completion == .none else {
      return nil
    }
    for part in parts.dropFirst() {
      let kind: Organization.Kind
      switch part.content {
      case .head(let row): kind = heads[Int(row)].kind
      case .known(let row): kind = known[Int(row)].kind
      case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: continue
      }
      switch kind {
      case .company, .bank, .school, .hospital: return kind
      case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: return nil
      case .media, .association, .cooperative, .international, .other: return nil
      }
    }
    return nil
  }

  /// Whether what could be a committee of the party or a council is one of a mass organisation
  /// (`Ban Tuyên giáo Liên đoàn Lao động tỉnh`).
  private func isOfFront(_ parts: ArraySlice<NamePart>, _ head: OrganizationHead) -> Bool {
    guard head.kind == .party || head.kind == .legislature,
      head.name.utf8.starts(with: "Ban ".utf8), !head.name.utf8.starts(with: "Ban cán sự".utf8)
    else { return false }
    return parts.dropFirst().contains { part in
      switch part.content {
      case .head(let row): heads[Int(row)].kind == .front
      case .known(let row): known[Int(row)].kind == .front
      case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: false
      }
    }
  }

  /// Whether what a state's body is for is what the police do (`Cơ quan Cảnh sát giao thông Anh`).
  private func isOfPolice(_ parts: ArraySlice<NamePart>, _ head: OrganizationHead) -> Bool {
    guard head.kind == .state, head.traits.contains(.unknownField),
      case .field(let row) = parts.dropFirst().first?.content
    else { return false }
    return fields[Int(row)].isPolice
  }

  /// The kind of the first head, or of its owner.
  func kind(_ parts: ArraySlice<NamePart>) -> Organization.Kind {
    var kind = Organization.Kind.other
    for part in parts {
      switch part.content {
      case .known(let row): return known[Int(row)].kind
      case .head(let row):
        kind = heads[Int(row)].kind
        if !heads[Int(row)].takesOwnersKind {
          if isOfFront(parts, heads[Int(row)]) { return .front }
          return isOfPolice(parts, heads[Int(row)])
            ? .police : organsKind(parts, heads[Int(row)]) ?? kind
        }
      case .field(let row) where fields[Int(row)].isPolice: return .police
      // `Khoa Cấp cứu`, but `Khoa Cấp cứu Trường Đại học Y`.
      case .field(let row) where fields[Int(row)].isMedical && kind == .school: kind = .hospital
      case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: continue
      }
    }
    return kind
  }
}

extension PlaceReference {
  /// Type word and name: `thành phố Uông Bí`, `Thành phố Hồ Chí Minh`, `quận 5`.
  package var fullName: String {
    isHoChiMinhCity ? "Thành phố Hồ Chí Minh" : typeWord + " " + name
  }

  func appendFullName(to bytes: inout [UInt8]) {
    if isHoChiMinhCity {
      bytes.append(contentsOf: "Thành phố Hồ Chí Minh".utf8)
    } else {
      bytes.append(contentsOf: type.word.utf8)
      bytes.append(0x20)
      appendName(to: &bytes)
    }
  }

  func appendName(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UnitListing.shared.names.utf8(Int(nameIndex)))
  }

  private var isHoChiMinhCity: Bool { level == .province && number == 79 }

  /// Whether the name alone does not name the unit (`quận 5`, `Thành phố Hồ Chí Minh`).
  var isNamedByType: Bool {
    isHoChiMinhCity
      || UnitListing.shared.names.utf8(Int(nameIndex)).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}

extension ArticleScope {
  /// The unit of a level.
  package func unit(_ level: PlaceReference.Level) -> PlaceReference? {
    switch level {
    case .province: province
    case .district: district
    case .commune: commune
    }
  }

  /// The most specific unit.
  package var narrowest: PlaceReference? { commune ?? district ?? province }

  /// The unit of a type; a city is the district where there is one.
  func unit(_ type: UnitType) -> PlaceReference? {
    for level in type.levels {
      if let unit = unit(level), unit.type == type { return unit }
    }
    return nil
  }
}
