/// How a place's name was recognised.
package enum PlaceRule: String, ExtractionRule {
  /// A type word and a name that the gazetteer has.
  case typedPlace = "typed-place"
  /// A name of a province or district that stands alone.
  case barePlace = "bare-place"

  package var examples: [String] {
    switch self {
    case .typedPlace:
      ["tại ⟦TP Uông Bí⟧ → Uông Bí", "ở ⟦xã Nguyên Xá⟧ (Đông Hưng) → Nguyên Xá"]
    case .barePlace:
      ["nông dân ⟦Quảng Ninh⟧ được mùa → Quảng Ninh"]
    }
  }
}
