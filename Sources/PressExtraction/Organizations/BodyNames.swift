import PressText

/// Full names of the bodies that every administrative unit has.
extension OrganizationRules {
  /// The party committee of a unit: `Tỉnh ủy Quảng Ninh`, `Thành ủy Uông Bí`, `Đảng ủy xã Nguyên Xá`.
  package func committee(for place: PlaceReference) -> String {
    let name = place.isNamedByType ? place.fullName : place.name
    switch (place.level, place.typeWord) {
    case (.commune, _): return "Đảng ủy " + place.fullName
    case (_, "thành phố"): return "Thành ủy " + name
    case (_, "thị xã"): return "Thị ủy " + name
    case (_, "quận"): return "Quận ủy " + name
    case (.district, _): return "Huyện ủy " + name
    case (.province, _): return "Tỉnh ủy " + name
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
}

extension PlaceReference {
  /// Type word and name: `thành phố Uông Bí`, `Thành phố Hồ Chí Minh`, `quận 5`.
  package var fullName: String {
    name == "Hồ Chí Minh" ? "Thành phố Hồ Chí Minh" : typeWord + " " + name
  }

  /// Whether the name alone does not name the unit (`quận 5`, `Thành phố Hồ Chí Minh`).
  var isNamedByType: Bool {
    name == "Hồ Chí Minh" || name.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
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
      if let unit = unit(level), unit.typeWord == type.word { return unit }
    }
    return nil
  }
}
