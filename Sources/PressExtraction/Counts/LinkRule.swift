/// What ties a count to who, as of when and under which document.
package enum LinkRule: String, CaseIterable, Sendable {
  case whoSubject = "link-who-subject"
  case whoClause = "link-who-clause"
  case whoAgent = "link-who-agent"
  case whoActor = "link-who-actor"
  case whoMaker = "link-who-maker"
  case whoSchool = "link-who-school"
  case whoHead = "link-who-head"
  case whoBracket = "link-who-bracket"
  case whoLender = "link-who-lender"
  case whoOwner = "link-who-owner"
  case whoContinued = "link-who-continued"
  case whoTitle = "link-who-title"
  case whenAfter = "link-when-after"
  case whenBefore = "link-when-before"
  case whenDeadline = "link-when-deadline"
  case whenContinued = "link-when-continued"
  case whenTitle = "link-when-title"
  case underRuling = "link-under-ruling"
  case underAfter = "link-under-after"
  case underAnaphor = "link-under-anaphor"
  case underSentenceBefore = "link-under-sentence-before"
  case underContinued = "link-under-continued"

  /// Texts in which the rule ties a count.
  package var examples: [String] {
    switch self {
    case .whoSubject: ["UBND huyện Vân Đồn đã cấp 120 giấy phép."]
    case .whoAgent: ["Dịp này, 21 tập thể, 34 cá nhân được UBND tỉnh Kon Tum tặng bằng khen."]
    case .whoActor:
      [
        "Với 46/47 đại biểu tán thành, HĐND tỉnh Vĩnh Phúc thông qua nghị quyết.",
        "Sáng 8/6, với 89% đại biểu tán thành, Quốc hội thông qua nghị quyết.",
      ]
    case .whoMaker: ["Trong đó có 5 tàu do Công ty Đại Dương Xanh đóng."]
    case .whoClause: ["Lãnh đạo Sở Y tế tỉnh Hà Giang đã trao 30 suất quà."]
    case .whoSchool:
      ["Trường THCS Lê Lợi vừa khánh thành.\n\nNhà trường có 24 lớp."]
    case .whoHead:
      ["Công ty CP May Sông Hồng mở 5 xưởng mới. Năm 2016, công ty đã tuyển 300 công nhân."]
    case .whoBracket: ["Nợ nhiều nhất là Công ty CP May Sông Hồng (12 tỷ đồng)."]
    case .whoLender: ["Bà Ba vay Agribank 50 triệu đồng mua bò."]
    case .whoOwner:
      [
        "Đoàn gồm 17 bác sĩ của Bệnh viện Bạch Mai.",
        "Quốc hội thông qua cơ cấu tổ chức Chính phủ gồm 20 bộ.",
      ]
    case .whoContinued:
      [
        "UBND huyện Vân Đồn đã cấp 120 giấy phép. Trong đó, có 20 giấy phép mới.",
        "UBND huyện Vân Đồn đã thanh tra đất đai. Kết quả:\n- Xử phạt 12 hộ;\n- Thu hồi 3 giấy phép.",
      ]
    case .whoTitle: ["Xử phạt 12 cơ sở\n\nSở Y tế tỉnh Hà Giang đã xử phạt 12 cơ sở."]
    case .whenAfter:
      [
        "Toàn tỉnh giải quyết 3.417 hồ sơ trong quý III/2017.",
        "Công ty sẽ mở 60 cửa hàng ở các tỉnh trong năm 2022.",
        "Giá nước là 7.500 đồng từ ngày 1/7/2023 và 8.500 đồng từ ngày 1/1/2024.",
      ]
    case .whenBefore: ["Năm 2016, huyện trồng 300 ha rừng."]
    case .whenDeadline:
      [
        "Tỉnh yêu cầu xóa 45 nhà tạm trước ngày 30/6.",
        "Ngày 12/6, UBND tỉnh yêu cầu rà soát xong 1.250 hộ nghèo, hạn chót 30/9.",
      ]
    case .whenContinued: ["Năm 2016, huyện có 45 trường. Trong đó có 12 trường chuẩn."]
    case .whenTitle: ["Kết quả thanh tra quý I/2017\n\nSở Y tế đã thanh tra 12 cơ sở."]
    case .underRuling: ["Theo Nghị quyết số 06-NQ/TU, thành phố hỗ trợ 12 dự án."]
    case .underAfter: ["Có 6 bộ chuyển xe theo hướng dẫn tại Công văn số 1041/BTC-QLCS."]
    case .underAnaphor:
      [
        "UBND tỉnh ban hành Đề án số 03/ĐA-UBND. Đề án hỗ trợ 200 hộ nghèo.",
        "Quốc hội ra Nghị quyết 653/2019/UBTVQH14. Thực hiện Nghị quyết này, tỉnh giảm 9 xã.",
        "Tỉnh ủy ban hành Nghị quyết số 06-NQ/TU. Sau 2 năm thực hiện nghị quyết, có 12 dự án.",
        "UBND tỉnh ban hành Quyết định 7/QĐ-UBND. Khoản 1 Điều 5 Quyết định này quy định chi 2 tỷ đồng.",
      ]
    case .underSentenceBefore:
      ["Theo Nghị quyết số 40-NQ/TU, xã được hỗ trợ. Mỗi hộ nhận 5 triệu đồng."]
    case .underContinued:
      ["Tỉnh ban hành Kế hoạch số 12/KH-UBND. Theo đó, có 15 xã được chọn."]
    }
  }
}

/// A link of a count: the entity's index in the extraction, and the rule that found it.
package struct CountLink: Sendable, Equatable {
  package var index: Int
  package var rule: LinkRule

  package init(_ index: Int, _ rule: LinkRule) {
    self.index = index
    self.rule = rule
  }
}
