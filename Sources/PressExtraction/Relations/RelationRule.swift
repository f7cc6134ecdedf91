/// The ways in which texts tie documents.
package enum RelationRule: String, ExtractionRule {
  /// Subject, verb, object.
  case active = "relation-active"
  /// Object, `được` verb `bởi`, subject.
  case passive = "relation-passive"
  /// Verb, object, then the clause that issues the subject.
  case fronted = "relation-fronted"

  package var examples: [String] {
    switch self {
    case .active: ["Kế hoạch số 219/KH-UBND ⟦triển khai⟧ Chỉ thị 11-CT/TU → implements"]
    case .passive:
      ["Quyết định 1560/QĐ-UBND được ⟦thay thế⟧ bằng Quyết định số 3012/QĐ-UBND → replaces"]
    case .fronted: ["⟦Thực hiện⟧ Nghị định 64-CP, Tỉnh ủy ra Nghị quyết 03-NQ/TU → implements"]
    }
  }
}
