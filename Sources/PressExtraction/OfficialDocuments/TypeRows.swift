/// The rows of the document types that the rules know by name.
///
/// -1 where the lexicon lacks one: no row is equal to it.
struct TypeRows: Sendable {
  let law, code, ordinance, constitution: Int
  let decree, resolution, decision, directive, circular, jointCircular: Int
  let dispatch, telegram, anyDocument, programme, project, guidance: Int
  let conclusion, plan, regulation, statute, platform, contract: Int
  let judgment, indictment, branchStandard: Int
  /// For each row, whether documents of the type are the state's alone.
  private let isState: [Bool]
  /// For each row, whether bodies issue such documents together.
  private let isShared: [Bool]
  /// For each row, whether the press gives such documents with number and year alone.
  private let isDated: [Bool]

  init(_ types: [DocumentType]) {
    func row(_ code: String) -> Int { types.firstIndex { $0.code == code } ?? -1 }
    law = row("L")
    code = row("BL")
    ordinance = row("PL")
    constitution = row("HP")
    decree = row("NĐ")
    resolution = row("NQ")
    decision = row("QĐ")
    directive = row("CT")
    circular = row("TT")
    jointCircular = row("TTLT")
    dispatch = row("CV")
    telegram = row("CĐ")
    anyDocument = row("VB")
    programme = row("CTr")
    project = row("ĐA")
    guidance = row("HD")
    conclusion = row("KL")
    plan = row("KH")
    regulation = row("QyĐ")
    statute = row("ĐL")
    platform = row("CL")
    contract = row("HĐ")
    judgment = row("BA")
    indictment = row("CáoTr")
    branchStandard = row("TCN")
    let state = Set(["NĐ", "TT", "TTLT", "CĐ", "L", "BL", "PL"])
    isState = types.map { state.contains($0.code) }
    let shared = Set(["TTLT", "NQLT", "CTPH", "CTLT", "KHLT", "KHLN", "HDLT", "HDLN", "QCPH"])
    isShared = types.map { shared.contains($0.code) }
    let dated = Set(["NQ", "NĐ", "TT", "TTLT", "QĐ", "CT", "CV"])
    isDated = types.map { dated.contains($0.code) }
  }

  /// The type of a law, code, ordinance or constitution by its name.
  func type(ofLaw name: ArraySlice<UInt8>) -> Int {
    if name.starts(with: "Bộ luật".utf8) { return code }
    if name.starts(with: "Pháp lệnh".utf8) { return ordinance }
    return name.starts(with: "Hiến pháp".utf8) ? constitution : law
  }

  /// Whether documents of a type are the state's alone.
  func isStateType(_ row: Int) -> Bool { isState[row] }

  /// Whether the press gives documents of a type with number and year alone: `Thông tư 14/2018`.
  func isYearly(_ row: Int) -> Bool { isDated[row] }

  /// Whether numbers of a type have the year in them, or else are cut short.
  func isNumberedByYear(_ row: Int) -> Bool {
    row == decree || row == circular || row == jointCircular
  }

  /// Whether several bodies issue documents of a type together: `Quy chế phối hợp`.
  func isJoint(_ row: Int) -> Bool { isShared[row] }

  /// Whether a type is a law, a code or an ordinance.
  func isLaw(_ row: Int) -> Bool { row == law || row == code || row == ordinance }
}
