/// The ways in which documents are named.
package enum OfficialDocumentRule: String, ExtractionRule {
  case partyNumber = "party-number"
  case stateNumber = "state-number"
  case assemblyNumber = "assembly-number"
  case dispatchNumber = "dispatch-number"
  case oldNumber = "old-number"
  case judgmentNumber = "judgment-number"
  case typeNumber = "type-number"
  case seriesNumber = "series-number"
  case shortForm = "document-short-form"
  case standardDesignation = "standard-designation"
  case lawName = "law-name"
  case amendingLaw = "amending-law-name"
  case plenumResolution = "plenum-resolution"
  case congressResolution = "congress-resolution"
  case partyStatute = "party-statute"

  init(shape: DocumentCode.Shape) {
    switch shape {
    case .party: self = .partyNumber
    case .state: self = .stateNumber
    case .assembly: self = .assemblyNumber
    case .dispatch: self = .dispatchNumber
    case .old: self = .oldNumber
    case .judgment: self = .judgmentNumber
    case .typeOnly: self = .typeNumber
    }
  }

  package var examples: [String] {
    switch self {
    case .partyNumber:
      [
        "thực hiện ⟦16-CT/TU⟧ → 16-CT/TU",
        "Thực hiện ⟦Nghị quyết số 06-NQ/TU⟧ của BCH Đảng bộ tỉnh → 06-NQ/TU",
        "ban hành ⟦nghị quyết số 04/NQ-HU⟧ về nông thôn mới → 04-NQ/HU",
        "⟦Chương trình hành động 11 -Ctr/TU⟧ của Thành ủy → 11-CTr/TU",
      ]
    case .stateNumber:
      [
        "theo ⟦Nghị định số 123/2020/NĐ-CP⟧ ngày 19/10/2020 → 123/2020/NĐ-CP",
        "ra ⟦Quyết định số 815/QĐ- UBND⟧ quy định → 815/QĐ-UBND",
        "theo ⟦Quyết định 1956/QĐ-TTg⟧ năm 2009 của Thủ tướng → 1956/QĐ-TTg",
        "⟦Thông tư số 39/2018/TT/BYT⟧ ngày 30/11/2018 → 39/2018/TT-BYT",
        "⟦Quyết định số 4289/QĐ-UBND.NN⟧ ngày 3/10/2008 → 4289/QĐ-UBND.NN",
        "theo ⟦Thông tư số 01/2016/TTLT - VKSNDTC - TANDTC⟧ → 01/2016/TTLT-VKSNDTC-TANDTC",
        "gửi ⟦Báo cáo giải trình, tiếp thu số 325/BC-UBTVQH14⟧ → 325/BC-UBTVQH14",
      ]
    case .assemblyNumber: ["thực hiện ⟦Nghị quyết 202/2025/QH15⟧ của Quốc hội → 202/2025/QH15"]
    case .dispatchNumber: ["Bộ Y tế có ⟦Công văn 4531/BYT-DP⟧, đề nghị → 4531/BYT-DP"]
    case .oldNumber: ["theo ⟦Quyết định số 124/CT⟧ ngày 25-4-1988 → 124/CT"]
    case .judgmentNumber: ["⟦Bản án số 18/2022/HS-ST⟧ ngày 30-3-2022 → 18/2022/HS-ST"]
    case .typeNumber:
      [
        "theo ⟦Sắc lệnh số 20/SL⟧ ngày 8-9-1945 → 20/SL",
        "theo ⟦Thông tư số 14/TTLB⟧ ngày 30-9-1995 → 14/TTLB",
        "theo ⟦thông tư 03/TTLT⟧, giá → 03/TTLT",
      ]
    case .seriesNumber: ["thực hiện các ⟦Nghị quyết số 18⟧, 19-NQ/TW → 18-NQ/TW"]
    case .shortForm:
      [
        "đưa ⟦Chỉ thị 22⟧ vào sinh hoạt → 22", "theo ⟦nghị định 100⟧, mức phạt → 100",
        "theo ⟦Thông tư 14/2018⟧ → 14/2018",
        "thực hiện ⟦Nghị quyết 19⟧ Trung ương 6 khóa XII → 19",
      ]
    case .standardDesignation:
      ["vượt ⟦QCVN 14:2008/BTNMT⟧ từ 3 lần → QCVN 14:2008/BTNMT", "đạt ⟦TCVN ISO 9001:2000⟧"]
    case .lawName:
      [
        "trái với ⟦Luật Đất đai năm 2013⟧ → Luật Đất đai năm 2013",
        "Điều 51 ⟦BLHS⟧ → Bộ luật Hình sự",
        "căn cứ ⟦Luật Bảo vệ, chăm sóc, giáo dục trẻ em⟧ → Luật Bảo vệ, chăm sóc và giáo dục trẻ em",
      ]
    case .amendingLaw:
      [
        "thông qua ⟦Luật sửa đổi, bổ sung một số điều của Luật Dược⟧ tại kỳ họp",
        "theo ⟦Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019⟧",
        "theo ⟦Luật sửa đổi Luật Cán bộ, công chức⟧ và Luật Viên chức năm 2010",
      ]
    case .plenumResolution:
      [
        "thực hiện ⟦Nghị quyết Trung ương 4 (khóa XII)⟧ → Nghị quyết Trung ương 4 khóa XII",
        "học tập ⟦Nghị quyết T.Ư 7 khóa XII⟧ → Nghị quyết Trung ương 7 khóa XII",
      ]
    case .congressResolution:
      [
        "đưa ⟦Nghị quyết Đại hội XIII của Đảng⟧ vào cuộc sống",
        "theo ⟦Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI⟧, đến năm 2000",
      ]
    case .partyStatute: ["vi phạm ⟦Điều lệ Đảng⟧ và pháp luật → Điều lệ Đảng"]
    }
  }
}
