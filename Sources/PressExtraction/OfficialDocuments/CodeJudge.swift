/// Weighs what a number's code says against the type that the words before it name.
struct CodeJudge {
  let rules: OfficialDocumentRules

  /// What speaks for and against a number with a code after a type's words.
  func evidence(
    for code: DocumentCode, _ number: DocumentNumber, word: ShortFormJudge.Lead
  ) -> DocumentEvidence {
    var evidence = DocumentEvidence()
    score(code, number, hasWord: true, into: &evidence)
    agree(code, word.type, into: &evidence)
    if word.hasSign { evidence.add(1, .numberSign) }
    if word.type == rules.rows.contract,
      code.issuerRow.map({ rules.issuers[$0].system == .state }) != true
    {
      evidence.add(-6, .contract)
    }
    return evidence
  }

  /// Counts what a code and its number say by themselves.
  func score(
    _ code: DocumentCode, _ number: DocumentNumber, hasWord: Bool,
    into evidence: inout DocumentEvidence
  ) {
    switch code.shape {
    case .judgment: evidence.add(4, .judgmentCode)
    case .assembly: evidence.add(3, .assemblyCode)
    default: break
    }
    if code.type != nil, code.shape != .judgment { evidence.add(2, .knownType) }
    if code.issuerRow != nil, code.shape != .assembly { evidence.add(2, .knownIssuer) }
    if code.type == nil, code.issuerRow == nil, code.shape != .judgment {
      evidence.add(hasWord ? -1 : -3, .unknownCode)
    }
    if number.year != nil, code.type != nil { evidence.add(1, .year) }
  }

  /// Counts whether a type's words and the code agree.
  func agree(_ code: DocumentCode, _ word: Int, into evidence: inout DocumentEvidence) {
    if conflict(code, word: word) != nil {
      evidence.add(-1, .wordDisagrees)
    } else if code.type != nil || code.shape != .dispatch {
      evidence.add(2, .wordAgrees)
    } else if isDispatchWord(word) {
      evidence.add(5, .dispatchWord)
    } else {
      evidence.add(rules.types[word].strength == .bound ? 1 : 3, .wordGivesType)
    }
  }

  private func isDispatchWord(_ word: Int) -> Bool {
    word == rules.rows.dispatch || word == rules.rows.anyDocument
  }

  /// The word's type, where the code says another that does not go with it.
  func conflict(_ code: DocumentCode, word: Int) -> Int? {
    guard let type = code.type, type != word else { return nil }
    if isDispatchWord(word) { return nil }
    let own = rules.types[type].codes.first ?? rules.types[type].code
    return rules.types[word].codes.contains(own) ? nil : word
  }

  /// The type of a document: the word's where it goes with the code, else the code's; a circular whose code is that of
  /// joint ones is one of them (`Thông tư số 14/TTLB`).
  func type(of code: DocumentCode, word: Int) -> Int {
    guard let type = code.type else { return own(word) }
    if isDispatchWord(word) || conflict(code, word: word) != nil { return type }
    if word == rules.rows.circular, type == rules.rows.jointCircular { return type }
    let isStateRule = word == rules.rows.regulation && code.system != .party
    return isStateRule ? type : word
  }

  /// The type that `văn bản` stands for is `Công văn`.
  func own(_ type: Int) -> Int {
    type == rules.rows.anyDocument ? rules.rows.dispatch : type
  }
}
