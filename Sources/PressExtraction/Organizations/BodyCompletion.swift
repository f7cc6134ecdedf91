import PressText

/// Completes names that end with a bare head by the body that it stands for.
extension BodyContext {
  /// Names of more bytes complete no other.
  static let longestName = 256

  /// Completes a name that ends with a bare head by the body of that head named before, else after
  /// (`Công đoàn Công ty`, `Thanh tra Bộ`).
  mutating func complete(
    _ parts: ArraySlice<NamePart>, _ index: Int, _ place: PlaceReference?
  ) {
    guard parts.count > 1, let last = parts.last, let row = bareRow(last),
      let name = nameBefore(index, of: row) ?? nameAfter(index, of: row),
      name.utf8.count <= BodyContext.longestName
    else { return }
    // The place that completes a bare head is in the name that takes its stead.
    if place != nil { writer.write(parts, place: nil) }
    if writer.endsWithPrinted(last) {
      writer.replaceLastPiece(with: name)
    } else if place != nil {
      writer.write(parts, place: place)
    }
  }

  /// The last full name under a head before a finding.
  private func nameBefore(_ index: Int, of row: Int) -> String? {
    let key = rules.heads[row].name.key
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1)
    where organizations.indices.contains(bodies[earlier]) {
      let parts = findings.parts(of: findings.list[earlier])
      let isNamed = parts.count > 1 && parts.first?.head.map { rules.heads[$0].name.key } == key
      if isNamed || rules.heads[row].sharing == .ministry && isMinistry(parts) {
        return organizations[bodies[earlier]].name
      }
      if let name = ownersName(earlier, key) { return name }
    }
    return nil
  }

  /// The full name under a head within that of a part of it (`Sở Xây dựng` in `Thanh tra ⟨Sở Xây dựng⟩ tỉnh Hà Nam`).
  private func ownersName(_ index: Int, _ key: NameHash) -> String? {
    let parts = findings.parts(of: findings.list[index])
    guard resolved.indices.contains(index),
      let place = parts.dropFirst().firstIndex(where: {
        $0.head.map { rules.heads[$0].name.key } == key
      }), place < parts.endIndex - 1, parts[place + 1].isTail == false
    else { return nil }
    var writer = NameWriter(text: text, rules: rules)
    writer.write(parts[place...], place: resolved[index])
    return writer.name
  }

  /// The first full name under a head after a finding.
  private func nameAfter(_ index: Int, of row: Int) -> String? {
    let key = rules.heads[row].name.key
    for later in (index + 1)..<max(index + 1, min(findings.list.count, index + BodyContext.reach)) {
      let parts = findings.parts(of: findings.list[later])
      let isNamed =
        parts.count > 1 && parts.first?.head.map { rules.heads[$0].name.key } == key
        && parts.last.flatMap { bareRow($0) } == nil
      guard isNamed || rules.heads[row].sharing == .ministry && isMinistry(parts) else { continue }
      var writer = NameWriter(text: text, rules: rules)
      writer.write(parts, place: nil)
      return writer.name
    }
    return nil
  }

  /// Whether a finding is a ministry known by its whole name.
  private func isMinistry(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let first = parts.first, case .known(let row) = first.content else { return false }
    return rules.known[Int(row)].isMinistry
  }

  /// The name of a body that stands later.
  mutating func name(ahead index: Int) -> String {
    let parts = findings.parts(of: findings.list[index])
    var writer = NameWriter(text: text, rules: rules)
    writer.write(parts, place: place(of: index, core: core(parts), isAlone: true))
    return writer.name
  }

  /// The row of a head that names nobody by itself.
  private func bareRow(_ part: NamePart) -> Int? {
    switch part.content {
    case .inner(let row): Int(row)
    case .head(let row): rules.heads[Int(row)].traits.contains(.alone) ? nil : Int(row)
    case .known, .field, .text, .level, .place, .locality, .foreign, .generic: nil
    }
  }
}
