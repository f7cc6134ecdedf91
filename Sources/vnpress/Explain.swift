import ArgumentParser
import PressArchive
import PressExtraction
import PressText

/// `vnpress explain`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Shows what is found in a snippet, by which rule, and why a candidate was passed over.",
    discussion: """
      Each line gives a mention, the rule that made it and what it means. For documents the \
      evidence follows: what was counted for and against the reference, and the sum (a reference \
      needs \(DocumentEvidence.enough)). Candidates that fell short stand below.

      Examples:
        vnpress explain "BTV Thành ủy đã ban hành Chỉ thị số 16-CT/TU"
        vnpress explain --published 2017-12-04 "Ngày 5/12, UBND tỉnh họp"
        vnpress explain - <article.txt

      Exit status: 0; 64, the command line or a list of --lexicon is wrong; 66, an input or a list is \
      not there; 74, the output cannot be written.
      """)

  @Argument(help: ArgumentHelp("The text; - for standard input.", valueName: "text"))
  var words: [String]

  /// As it was given, quoted or not.
  private var text: String { words.joined(separator: " ") }

  @Option(
    help: ArgumentHelp("The publication date (YYYY-MM-DD).", valueName: "date"),
    transform: DayArgument.init)
  var published: DayArgument?

  @Option(help: "Which way a date without a year lies where the text does not tell: past, future.")
  var prefer: DatePreference?

  @Option(
    help: ArgumentHelp(
      "Further organisations, aliases and places, as of extract; may be repeated.",
      valueName: "file.tsv"), completion: .file(extensions: ["tsv"]))
  var lexicon: [String] = []

  func run() throws {
    let source = try source()
    let knowledge = try Knowledge(lexicons: lexicon)
    var options = ExtractionOptions()
    options.published = published?.date
    options.preference = prefer
    let extractor = ArticleExtractor(knowledge: knowledge, options: options)
    let explanation = Explanation(knowledge: knowledge, extraction: extractor.extract(source))
    try Terminal.reportingOutputErrors { () throws(OutputError) in
      let output = OutputFile.standardOutput
      for line in explanation.lines { try output.write(Array((line + "\n").utf8)) }
      try output.close()
    }
  }

  private func source() throws -> [UInt8] {
    guard text == "-" else {
      if FilePath(text).leadsToFile {
        Terminal.warn("\"\(text)\" is read as a text; for the file: vnpress explain - <\(text)")
      }
      return Array(text.utf8)
    }
    do throws(StreamError) {
      return TextDecoder.decode(try FileStream().readAll()).bytes
    } catch {
      throw Terminal.refusal("standard input \(error.message)", .missingInput)
    }
  }
}

/// What there is to say of one snippet, line by line.
struct Explanation {
  let knowledge: Knowledge
  let extraction: Extraction

  /// The sections that have something to say.
  var lines: [String] {
    let (findings, rejected) = OfficialDocumentExtractor(rules: knowledge.documents)
      .examine(extraction.text)
    var lines = section("documents", documents(findings))
    lines += section("passed over", rejected.map { refusal($0) })
    lines += section("organizations", organizations)
    lines += section("dates", dates)
    lines += section("counts", counts)
    lines += section("places", places)
    lines += section("people", people)
    lines += section("relations", relations)
    lines += section("warnings", extraction.warnings.map { "\($0.code): \($0.message)" })
    return lines.isEmpty ? ["nothing found"] : lines
  }

  private func section(_ title: String, _ body: [String]) -> [String] {
    body.isEmpty ? [] : [title] + body.map { "  " + $0 }
  }

  private func quoted(_ tokens: Range<Int>) -> String { "⟦\(extraction.text.string(tokens))⟧" }

  // MARK: documents

  private func documents(_ findings: [OfficialDocumentFinding]) -> [String] {
    findings.flatMap { finding -> [String] in
      let tokens = finding.mention.tokens
      let document = extraction.documents.first { document in
        document.mentions.contains { $0.mention.tokens == tokens }
      }
      return ["\(quoted(tokens)) \(finding.mention.rule)"]
        + (document.map { ["    " + describe($0)] } ?? [])
        + ["    \(finding.evidence.score): " + finding.evidence.reasons.joined(separator: ", ")]
    }
  }

  private func describe(_ document: OfficialDocument) -> String {
    var parts = [document.type]
    if let number = document.number { parts.append(number) }
    if let name = document.name { parts.append(name) }
    for issuer in document.issuers {
      parts.append("issuer \(issuer.name) (\(issuer.how.rawValue))")
    }
    if let issued = document.issued { parts.append("issued \(issued.iso)") }
    if let effective = document.effective { parts.append("effective \(effective.iso)") }
    if let subject = document.subject { parts.append("subject \"\(subject)\"") }
    parts.append("key \(document.key)")
    if let known = document.known {
      parts.append("well known as \(known.number) of \(known.issued.iso)")
    }
    if !document.candidates.isEmpty {
      let names = document.candidates.map { name(.document($0)) }
      parts.append("one of \(names.joined(separator: ", "))")
    }
    return parts.joined(separator: "; ")
  }

  private func refusal(_ candidate: RejectedDocument) -> String {
    "\(quoted(candidate.tokens)) \(candidate.evidence.score): "
      + candidate.evidence.reasons.joined(separator: ", ")
  }

  // MARK: the other kinds

  private var organizations: [String] {
    extraction.organizations.flatMap { body in
      body.mentions.map { "\(quoted($0.tokens)) \($0.rule): \(body.name) (\(body.kind.rawValue))" }
    }
  }

  private var dates: [String] {
    extraction.dates.map { date in
      let modifier = date.modifier.map { " \($0.rawValue)" } ?? ""
      let anchor = date.anchor.map { " (\($0.rawValue))" } ?? ""
      return
        "\(quoted(date.mention.tokens)) \(date.mention.rule): \(date.kind.rawValue) \(date.value)"
        + modifier + anchor
    }
  }

  private var counts: [String] {
    extraction.counts.flatMap { count in
      ["\(quoted(count.mention.tokens)) \(count.mention.rule): \(describe(count))"]
        + links(of: count)
    }
  }

  private func describe(_ count: Count) -> String {
    var parts = [count.kind.rawValue]
    if let value = count.value { parts.append(value.description) }
    if let whole = count.of { parts.append("of \(whole)") }
    if count.low != nil || count.high != nil {
      parts.append("\(count.low?.description ?? "")..\(count.high?.description ?? "")")
    }
    parts += [count.currency ?? count.ucum ?? count.unit, count.noun].compactMap { $0 }
    if let per = count.per { parts.append("per \(per)") }
    if count.bound != .exact { parts.append("(\(count.bound.rawValue))") }
    if let change = count.change { parts.append("(\(change.rawValue))") }
    return parts.joined(separator: " ")
  }

  private func links(of count: Count) -> [String] {
    let who = count.who.map { "who: \(name(.organization($0.index))) \($0.rule.rawValue)" }
    let when = count.when.map { link in
      "when: \(extraction.dates[link.index].value) \(link.rule.rawValue)"
    }
    let under = count.under.map { "under: \(name(.document($0.index))) \($0.rule.rawValue)" }
    return [who, when, under].compactMap { $0.map { "    " + $0 } }
  }

  private var places: [String] {
    extraction.places.flatMap { place in
      place.mentions.map {
        let unit = place.reference
        return "\(quoted($0.tokens)) \($0.rule): \(unit.typeWord) \(unit.name) (\(unit.code))"
      }
    }
  }

  private var people: [String] {
    extraction.people.flatMap { person in
      person.mentions.map {
        let body = person.organization.map { " " + name(.organization($0)) } ?? ""
        let office = person.role.map { " (\($0)\(body))" } ?? ""
        return "\(quoted($0.tokens)) \($0.rule): \(person.name)\(office)"
      }
    }
  }

  private var relations: [String] {
    extraction.relations.map {
      let provision = $0.provision.map { " (\(text(of: $0)))" } ?? ""
      return
        "\(name($0.from)) \($0.kind.rawValue) \(name($0.to))\(provision): \(quoted($0.evidence))"
    }
  }

  private func text(of provision: OfficialDocument.Provision) -> String {
    [
      provision.point.map { "điểm \($0)" }, provision.clause.map { "khoản \($0)" },
      provision.article.map { "Điều \($0)" },
    ].compactMap { $0 }.joined(separator: " ")
  }

  private func name(_ end: Relation.End) -> String {
    switch end {
    case .document(let index):
      guard extraction.documents.indices.contains(index) else { return "?" }
      let document = extraction.documents[index]
      return document.number ?? document.name ?? document.type
    case .organization(let index):
      return extraction.organizations.indices.contains(index)
        ? extraction.organizations[index].name : "?"
    }
  }
}
