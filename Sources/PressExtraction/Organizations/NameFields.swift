import PressText

/// Reads what a body is for: its fields and activities.
extension NameParser {
  /// The longest field phrase at a token that a head with these traits takes.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - traits: The head's.
  ///   - continues: Whether a noun stands before it, after which departments' fields may be in lower case
  ///     (`Bảo hiểm y tế`).
  /// - Returns: The phrase, or nil.
  func field(
    at index: Int, traits: OrganizationHead.Traits, continues: Bool = false
  ) -> NamePart? {
    var place = text.hits.descent(.organizationField, at: index)
    while place >= 0 {
      let hit = text.hits[place, at: index]
      let field = rules.fields[Int(hit.payload)]
      let isLower =
        continues && field.casing == .capital && !field.isSuffix
        && NameParser.opensCompounds(traits) && !text.hits.hasTerm(.nameEnd, at: index)
      if fits(field.casing, hit.tokens) || isLower, takes(field, traits, at: index) {
        return NamePart(.field(hit.payload), hit.tokens)
      }
      place = text.hits.descent(.organizationField, at: index, after: place)
    }
    return nil
  }

  /// The field at a token of a name: that of a department before the verb in it (`Cục ⟨quản lý dược⟩`), but not where
  /// the head is the noun for any agency (`Cơ quan quản lý nhà nước`).
  func nextField(at index: Int, _ body: Body) -> NamePart? {
    let isAgency = text.word(parts[body.base].tokens.lowerBound) == rules.words.base
    if !isAgency, let field = lowerDepartment(at: index, body) { return field }
    return field(at: index, traits: body.traits, continues: leavesOpen(body))
      ?? (isAgency ? lowerDepartment(at: index, body) : nil)
  }

  private func takes(
    _ field: OrganizationField, _ traits: OrganizationHead.Traits, at index: Int
  ) -> Bool {
    field.isSuffix || field.isDepartment && traits.contains(.field)
      || field.isActivity && NameParser.opensCompounds(traits)
      || field.isDepartment && traits.contains(.name) && isCapital(index)
  }

  /// A department's field in lower case right after a state body's head (`Vụ tổ chức cán bộ`,
  /// `Sở giáo dục và đào tạo`); of two words, and after a head in lower case, before a district
  /// (`phòng y tế huyện Cao Lộc`).
  func lowerDepartment(at index: Int, _ body: Body) -> NamePart? {
    let head = parts[body.base].tokens
    guard count(body) == 1, !text[index].flags.contains(.capitalized),
      text.hits.hasTerm(.organizationField, at: index),
      body.traits.contains(.field), head.count <= 2, let row = parts[body.base].head,
      rules.heads[row].kind == .state
    else { return nil }
    if rules.heads[row].completion == .level(.district),
      let field = localDepartment(at: index, named: !isCapital(head.lowerBound))
    {
      return field
    }
    guard isCapital(head.lowerBound) else { return nil }
    let needed = rules.words.departments[text.word(head.upperBound - 1)] ? 2 : 3
    var place = text.hits.descent(.organizationField, at: index)
    while place >= 0 {
      let hit = text.hits[place, at: index]
      let field = rules.fields[Int(hit.payload)]
      if field.isDepartment, field.casing == .capital, hit.tokens.count >= needed,
        hit.tokens.count > 2 || !isVerb(index), !isVerb(index) || !goesOn(at: Int(hit.end))
      {
        return NamePart(.field(hit.payload), hit.tokens)
      }
      place = text.hits.descent(.organizationField, at: index, after: place)
    }
    return nil
  }

  /// Whether a noun in lower case goes on what a department manages (`quản lý chất lượng ⟨khám bệnh⟩`).
  private func goesOn(at index: Int) -> Bool {
    isCommonWord(index) && !isVerb(index) && !rules.words.predicates[text.word(index)]
      && !text.hits.hasTerm(.organizationHead, at: index)
  }

  /// A department's field in lower case before the word for a district, which is named where the head has no capital
  /// (`phòng y tế huyện Cao Lộc`, `Phòng y tế huyện`).
  func localDepartment(at index: Int, named: Bool) -> NamePart? {
    guard !text[index].flags.contains(.capitalized), !isVerb(index) || !named,
      let hit = text.hits.longest(.organizationField, at: index), hit.tokens.count > 1,
      rules.fields[Int(hit.payload)].isDepartment,
      rules.fields[Int(hit.payload)].casing == .capital
    else { return nil }
    let isSet = text.word(Int(hit.end)) == rules.words.all
    guard let type = places.typeWord(in: text, at: Int(hit.end) + (isSet ? 1 : 0)),
      type.type.levels.contains(.district), !text[Int(hit.end)].flags.contains(.startsSentence)
    else { return nil }
    // `phòng nội vụ các huyện`
    if isSet { return NamePart(.field(hit.payload), hit.tokens) }
    let next = type.tokens.upperBound
    guard !named || text[next].flags.contains(.capitalized) || text[next].isNumber,
      !opensAnew(next) || !named
    else { return nil }
    return NamePart(.field(hit.payload), hit.tokens)
  }

  /// A lower-case field between a head and a proper name (`Hãng hàng không Tre Việt`).
  func leadingActivity(at index: Int, _ body: Body) -> NamePart? {
    guard count(body) == 1, body.traits.contains(.name) else { return nil }
    return leadingActivity(at: index)
  }

  /// A lower-case field that a proper name follows.
  func leadingActivity(at index: Int) -> NamePart? {
    guard let hit = text.hits.longest(.organizationField, at: index),
      rules.fields[Int(hit.payload)].isActivity || rules.fields[Int(hit.payload)].isDepartment,
      !text[index].flags.contains(.capitalized)
    else { return nil }
    let end = Int(hit.end)
    guard properWord(at: end) != nil, !opensAnew(end),
      // `hãng bảo mật ⟨Kaspersky⟩`
      !startsHead(end) || startsBrand(end),
      !rules.words.surnames[text.word(end)], !startsCountry(end)
    else { return nil }
    return NamePart(.text, hit.tokens)
  }

  /// Whether a country starts at a token with no name that is not Vietnamese after it (`hãng hàng không Nga`, but
  /// `Hãng hàng không Nga Aeroflot`).
  private func startsCountry(_ index: Int) -> Bool {
    guard let place = text.hits.longest(.foreignPlace, at: index) else { return false }
    let next = text[Int(place.end)]
    return !next.flags.contains(.capitalized) || next.flags.contains(.syllable)
      || opensAnew(Int(place.end)) || text.hits.hasTerm(.organizationName, at: Int(place.end))
  }

  func isSuffix(_ part: NamePart) -> Bool {
    guard case .field(let row) = part.content else { return false }
    return rules.fields[Int(row)].isSuffix
  }

  /// Whether a field of one syllable goes on a proper name (`Nội` in `CLB Hà Nội`).
  func isNameSyllable(_ field: NamePart, _ body: Body) -> Bool {
    let first = text[field.tokens.lowerBound]
    return body.run > 0 && field.tokens.count == 1 && body.traits.contains(.name)
      && first.flags.contains([.capitalized, .syllable]) && !first.flags.contains(.upperCase)
  }

  /// Whether the last piece is a noun that others may specify (`Bảo hiểm`), not a whole field (`Y tế`).
  func leavesOpen(_ body: Body) -> Bool {
    guard body.isOpen, count(body) > 1 else { return false }
    guard case .field(let row) = parts[parts.count - 1].content else { return true }
    return !rules.fields[Int(row)].isDepartment
  }

  /// Lower-case fields stand before the proper name (`Công ty giấy Tân Phát`), or go on after a noun; after the
  /// whole field of a department what it does is the sentence's (`Sở Y tế quản lý`).
  func accepts(_ field: NamePart, _ body: Body) -> Bool {
    if text[field.tokens.lowerBound].flags.contains(.capitalized) { return true }
    if endsInLowerField(body), isVerb(field.tokens.lowerBound) { return false }
    if case .field(let row) = field.content {
      let row = rules.fields[Int(row)]
      if !row.isSuffix, !row.isDepartment || isProvincial(body), endsDepartment(body) {
        return false
      }
      if row.isSuffix
        || row.isDepartment && row.casing == .any && isSuffix(parts[parts.count - 1])
      {
        return true
      }
    }
    return !body.hasProperName && body.isOpen
  }

  /// Whether a field in lower case has just been read right behind the head of a body of the state
  /// (`Trung tâm dịch vụ bán đấu giá tài sản`).
  func endsInLowerField(_ body: Body) -> Bool {
    guard count(body) == 2, let row = parts[body.base].head, rules.heads[row].kind == .state,
      case .field(let last) = parts[parts.count - 1].content
    else { return false }
    return !rules.fields[Int(last)].isSuffix
      && !text[parts[parts.count - 1].tokens.lowerBound].flags.contains(.capitalized)
  }

  /// Whether the whole field of a state's department has just been read.
  private func endsDepartment(_ body: Body) -> Bool {
    guard let row = parts[body.base].head, rules.heads[row].sharing == .department,
      case .field(let last) = parts[parts.count - 1].content
    else { return false }
    return rules.fields[Int(last)].isDepartment
  }

  /// Whether a name is that of a province's department, whose field no second one in lower case specifies
  /// (`Sở Y tế phòng, chống dịch bệnh`).
  private func isProvincial(_ body: Body) -> Bool {
    parts[body.base].head.map { rules.heads[$0].completion == .level(.province) } ?? false
  }

  /// Pushes what a company or cooperative does besides what stands before a comma, up to its proper name
  /// (`Công ty TNHH sản xuất, thương mại và dịch vụ Tiến Thịnh`, `HTX Sản xuất, kinh doanh rượu nếp Khánh Lộc`).
  mutating func readActivities(at comma: Int, _ body: inout Body) -> Int? {
    guard let row = parts[body.base].head, takesActivities(rules.heads[row].kind, body) else {
      return nil
    }
    let base = parts.count
    var end = comma
    while parts.count - base < 8, let start = afterJoiner(end),
      let hit = text.hits.longest(.organizationField, at: start), !startsHead(start),
      rules.fields[Int(hit.payload)].isActivity, !rules.fields[Int(hit.payload)].isSuffix
    {
      push(.text, end..<start)
      push(.field(hit.payload), hit.tokens)
      end = Int(hit.end)
    }
    let words = end
    while parts.count > base, end < words + 4, isCommonWord(end), !isVerb(end) { end += 1 }
    guard parts.count > base, properWord(at: end) != nil, !opensAnew(end), !startsHead(end),
      !startsTitle(end)
    else {
      drop(to: base)
      return nil
    }
    if end > words { push(.text, words..<end) }
    (body.run, body.isOpen) = (0, true)
    return end
  }

  private func takesActivities(_ kind: Organization.Kind, _ body: Body) -> Bool {
    guard case .field(let last) = parts[parts.count - 1].content,
      rules.fields[Int(last)].isActivity
    else { return parts[parts.count - 1].content == .text && kind == .cooperative }
    return kind == .cooperative
      || kind == .company && parts[(body.base + 1)...].contains(where: rules.isForm)
  }

  /// The token after a comma, `và` or both.
  private func afterJoiner(_ index: Int) -> Int? {
    let start = text[index].isMark(",") ? index + 1 : index
    let end = text.word(start) == rules.words.and ? start + 1 : start
    return end > index && !opensAnew(start) && !opensAnew(end) ? end : nil
  }

  /// The zones that a board of an economic zone has besides (`Ban Quản lý KKT Dung Quất và ⟨các KCN⟩ Quảng Ngãi`).
  func furtherZones(at index: Int, _ body: Body) -> NamePart? {
    guard text.word(index) == rules.words.all, body.traits.contains(.place),
      let hit = text.hits.longest(.organizationField, at: index),
      rules.fields[Int(hit.payload)].isDepartment
    else { return nil }
    let start = parts[body.base].tokens.lowerBound
    let isZone = (start..<start + 6).contains {
      text.word($0) == rules.words.economicZone
        || text.word($0) == rules.words.area && text.word($0 + 1) == rules.words.economy
    }
    return isZone ? NamePart(.field(hit.payload), hit.tokens) : nil
  }
}
