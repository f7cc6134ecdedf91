/// The ways in which texts tie documents.
package enum RelationRule: String, ExtractionRule {
  /// Subject, verb, object.
  case active = "relation-active"
  /// Object, `được` verb `bởi`, subject.
  case passive = "relation-passive"
  /// Object, `hết hiệu lực`, then the day on which the subject takes effect.
  case lapse = "relation-lapse"
  /// Verb, object, then the clause that issues the subject.
  case fronted = "relation-fronted"

  package var examples: [String] {
    switch self {
    case .active:
      [
        "Kế hoạch số 219/KH-UBND ⟦triển khai⟧ Chỉ thị 11-CT/TU → implements",
        "Nghị định 168/2024/NĐ-CP không chỉ ⟦thay thế⟧ Nghị định 100/2019/NĐ-CP → replaces",
        "Thông tư 06/2023/TT-BCT ⟦thay thế⟧ các thông tư: 12/2015/TT-BCT → replaces",
        "Nghị quyết 63/2020/NQ-HĐND được tán thành, quy định mức mới, ⟦thay thế⟧ Nghị quyết 34/2017/NQ-HĐND → replaces",
        "Nghị định mới (Nghị định 168/2024/NĐ-CP) ⟦thay thế⟧ Nghị định 100/2019/NĐ-CP → replaces",
        "Thông tư 06/2023/TT-BCT ⟦thay thế⟧ một phần Thông tư 12/2015/TT-BCT → amends",
        "Chỉ thị 09-CT/TU ⟦thay⟧ Chỉ thị số 21-CT/TU → replaces",
        "Luật Du lịch ⟦thể chế hóa⟧ Nghị quyết 08-NQ/TW → implements",
        "Kết luận số 12/KL-UBND cũng ⟦đề cập đến⟧ Kết luận số 637/KL-UBND → cites",
      ]
    case .passive:
      [
        "Quyết định 1560/QĐ-UBND được ⟦thay thế⟧ bằng Quyết định số 3012/QĐ-UBND → replaces",
        "Thông tư 24/2023/TT-BCA được ⟦thay bằng⟧ Thông tư 79/2024/TT-BCA → replaces",
        "Nghị định 46/2016/NĐ-CP bị Nghị định 100/2019/NĐ-CP ⟦thay thế⟧ → replaces",
        "Nghị định 46/2016/NĐ-CP bị ⟦thay thế⟧ một phần bởi Nghị định 100/2019/NĐ-CP → amends",
        "Thông tư 39/2016/TT-NHNN được ⟦sửa đổi, bổ sung⟧ theo Thông tư 06/2023/TT-NHNN → amends",
        "Nghị quyết 10-NQ/TU được HĐND tỉnh ⟦cụ thể hóa⟧ bằng Nghị quyết 25/2021/NQ-HĐND → implements",
        "Nghị quyết 29-NQ/TW được ⟦thực hiện⟧ theo Kết luận 91-KL/TW → implements",
        "Nghị quyết 08-NQ/TU được ⟦cụ thể hóa⟧ trong Nghị quyết 52/2018/NQ-HĐND → implements",
        "Nghị quyết 08-NQ/TW được ⟦cụ thể hóa⟧ trong Luật Du lịch → implements",
        "Thông tư 78/2014/TT-BTC (được ⟦sửa đổi⟧ tại khoản 2 Điều 6 Thông tư 119/2014/TT-BTC) → amends",
      ]
    case .lapse:
      [
        "Nghị định 46/2016/NĐ-CP ⟦hết hiệu lực⟧ khi Nghị định 100/2019/NĐ-CP có hiệu lực → repeals",
        "Đã có Luật Báo chí năm 2016. Luật Báo chí năm 1989 ⟦hết hiệu lực⟧ từ ngày Luật này có hiệu lực → repeals",
      ]
    case .fronted:
      [
        "⟦Thực hiện⟧ Nghị định 64-CP, Tỉnh ủy ra Nghị quyết 03-NQ/TU → implements",
        "Trung ương ra Nghị quyết 57-NQ/TW. Để ⟦triển khai⟧ Nghị quyết, Tỉnh ủy ban hành Kế hoạch 40-KH/TU → implements",
        "Tỉnh ủy ra Chỉ thị 15-CT/TU. Tỉnh ban hành Kế hoạch 40/KH-UBND để ⟦thực hiện⟧ Chỉ thị này → implements",
      ]
    }
  }
}
