/// How an organisation's name was recognised.
package enum OrganizationRule: String, ExtractionRule {
  /// A body that the lexicon knows by its whole name.
  case knownOrganization = "known-organization"
  /// A head with what completes it.
  case organizationName = "organization-name"
  /// A head alone that stands for a body named before.
  case shortName = "organization-short-name"
  /// A body whose head stands before another one (`các Sở Y tế, Tài chính`).
  case sharedHead = "organization-shared-head"
  /// A paper, channel or site that the word before it shows to be one.
  case paperName = "organization-paper"
  /// A foreign name that ends with a sort of body.
  case foreignName = "organization-foreign-name"
  /// An abbreviation that the text itself defines.
  case organizationAlias = "organization-alias"

  package var examples: [String] {
    switch self {
    case .knownOrganization:
      [
        "theo quy định của ⟦Bộ Chính trị⟧ → Bộ Chính trị",
        "Kết luận của ⟦BCH Trung ương Đảng⟧ khóa XII → Ban Chấp hành Trung ương Đảng",
        "do ⟦EVN⟧ công bố → Tập đoàn Điện lực Việt Nam",
        "ông An, Phó trưởng ⟦ban Tổ chức Trung ương⟧, cho biết → Ban Tổ chức Trung ương",
      ]
    case .organizationName:
      [
        "Theo ⟦UBND tỉnh Quảng Ninh⟧, dự án đã xong → Ủy ban nhân dân tỉnh Quảng Ninh",
        "Trưởng ⟦Ban Tuyên giáo Thành ủy Uông Bí⟧ cho biết → Ban Tuyên giáo Thành ủy Uông Bí",
        "của ⟦Công ty CP Đầu tư và Xây dựng Việt Long⟧; → Công ty cổ phần Đầu tư và Xây dựng Việt Long",
        "mở rộng ⟦Bệnh viện Việt Nam - Thụy Điển Uông Bí⟧; → Bệnh viện Việt Nam - Thụy Điển Uông Bí",
        "học sinh ⟦Trường THPT Diễn Châu 5⟧ và xe máy → Trường Trung học phổ thông Diễn Châu 5",
        "nằm tại ⟦Bệnh viện Phú Yên⟧ 1 tuần trước khi chuyển đi → Bệnh viện Phú Yên",
        "bà Lan, Phó trưởng ⟦phòng Nghệ thuật⟧ của Sở, cho biết → Phòng Nghệ thuật",
        "giao ⟦UBND các tỉnh, thành phố trực thuộc Trung ương⟧ làm → Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương",
        "theo ⟦Đại sứ quán Việt Nam tại Anh⟧, chưa có ai → Đại sứ quán Việt Nam tại Anh",
        "yêu cầu ⟦UBND quận, huyện⟧ chỉ đạo → Ủy ban nhân dân quận, huyện",
        "của ⟦Cơ quan phòng thủ tên lửa⟧ của Mỹ → Cơ quan Phòng thủ Tên lửa",
        "ông An, Giám đốc ⟦Trung tâm đăng kiểm tàu cá⟧, nói → Trung tâm Đăng kiểm tàu cá",
      ]
    case .shortName:
      [
        "⟦Công ty CP Hải Long⟧ nợ thuế; nay ⟦Công ty⟧ đã nộp → Công ty cổ phần Hải Long",
        "⟦Công ty CP Hải Long⟧ nợ thuế; nay ⟦HĐQT⟧ đã họp → Hội đồng quản trị Công ty cổ phần Hải Long",
      ]
    case .sharedHead:
      [
        "các Bộ: ⟦Y tế⟧, ⟦Công an⟧, ⟦Tài chính⟧ cùng trình → Bộ Công an",
        "lãnh đạo các ⟦Ban Tuyên giáo⟧, ⟦Dân vận Thành ủy Uông Bí⟧ dự → Ban Tuyên giáo Thành ủy Uông Bí",
        "phối hợp với ⟦Bộ Công Thương⟧, ⟦Tài chính⟧ và ⟦Y tế⟧ rà soát → Bộ Y tế",
        "do ⟦Công an TP Uông Bí⟧ và ⟦TP Hạ Long⟧ bắt → Công an thành phố Hạ Long",
        "⟦Công an các huyện Diên Khánh⟧, ⟦Cam Lâm⟧ và ⟦TP Nha Trang⟧ bắt → Công an huyện Cam Lâm",
        "nghị sĩ hai ⟦đảng Cộng hòa⟧ và ⟦Dân chủ⟧ phản đối → Đảng Dân chủ",
        "các ⟦trường THPT Lê Lợi⟧, ⟦Ngô Quyền⟧ và ⟦Trần Phú⟧ → Trường Trung học phổ thông Trần Phú",
      ]
    case .paperName:
      [
        "Theo tờ ⟦Bangkok Tribune⟧, hai người bị thương → Bangkok Tribune",
        "kênh truyền hình ⟦Siam Vision⟧ đưa tin → Siam Vision",
      ]
    case .foreignName:
      [
        "do ⟦Siam Rubber Group⟧ đầu tư → Siam Rubber Group",
        "chuyên gia của ⟦Kyoto Climate Institute⟧ nói → Kyoto Climate Institute",
      ]
    case .organizationAlias:
      [
        "Công ty CP Hải Long (HLC) cho biết ⟦HLC⟧ đã nộp phạt → Công ty cổ phần Hải Long",
        "Tập đoàn Trường Phát nợ thuế; nay ⟦Trường Phát⟧ đã nộp → Tập đoàn Trường Phát",
      ]
    }
  }
}
