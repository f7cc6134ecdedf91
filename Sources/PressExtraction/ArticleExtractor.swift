package import PressText

/// Reads one article after another; owns the buffers that they share.
package struct ArticleExtractor: Sendable {
  private let knowledge: Knowledge
  private let options: ExtractionOptions

  package init(knowledge: Knowledge, options: ExtractionOptions = ExtractionOptions()) {
    self.knowledge = knowledge
    self.options = options
  }

  /// A reader of texts for `extract(_:metadata:with:)`; each worker keeps one.
  package func makeReader() -> TextReader {
    TextReader(vocabulary: knowledge.lexicon.vocabulary, bound: .proportionate)
  }

  /// Finds and resolves everything in one article, by itself.
  package func extract(
    _ source: [UInt8], metadata: ArticleMetadata = ArticleMetadata()
  ) -> Extraction {
    var reader = makeReader()
    return extract(source, metadata: metadata, with: &reader)
  }

  /// Finds and resolves everything in one article.
  ///
  /// - Parameters:
  ///   - source: The decoded text, valid UTF-8.
  ///   - metadata: What is known beside the text.
  ///   - reader: What reads one article after another.
  /// - Returns: The entities. Counts and people, on which no others rest, are looked for only where the options select
  ///   them; the other kinds are always found, and the record's writer leaves out those that are not selected.
  package func extract(
    _ source: [UInt8], metadata: ArticleMetadata, with reader: inout TextReader
  ) -> Extraction {
    let plain = read(
      source, captions: metadata.captions, title: metadata.title, with: &reader)
    let capitals = LowerCaseNames(rules: knowledge.organizations, places: knowledge.places)
    var text = capitals.raised(plain) ?? plain
    var claims = Claims(count: text.count)

    let documents = searched(
      OfficialDocumentExtractor(rules: knowledge.documents).find(in: text), \.mention, in: text)
    // By index: an element taken out of its list is a copy.
    for index in documents.indices {
      claims.take(documents[index].mention.tokens, for: .document)
    }
    let bodies = OrganizationExtractor(rules: knowledge.organizations, places: knowledge.places)
    var organizations = bodies.find(in: text, claims: claims)
    if !text.isRaised, let mended = capitals.mended(text, at: organizations.lowerHeads) {
      text = mended
      organizations = bodies.find(in: text, claims: claims)
    }
    for index in organizations.list.indices {
      claims.take(organizations.list[index].tokens, for: .organization)
    }
    let times = searched(
      TimeExtractor(rules: knowledge.times).find(in: plain, claims: claims), \.mention, in: text)
    for index in times.indices { claims.take(times[index].mention.tokens, for: .date) }
    var counts: [Count] = []
    if options.selection.contains(.count) {
      counts = CountExtractor(rules: knowledge.counts).find(in: plain, claims: claims)
    }

    var result = Extraction(text: text)
    result.warnings = text.normalized.warnings.map(Extraction.Warning.init(inText:))
    LayoutReader(rules: knowledge.layout).describe(metadata: metadata, in: &result)
    let publication = PublicationResolver(rules: knowledge.times)
    result.published = publication.resolve(
      findings: times, in: text, metadata: metadata, options: options,
      warnings: &result.warnings)
    result.dates = TimeResolver(rules: knowledge.times).resolve(
      times, in: text, published: result.published, options: options, warnings: &result.warnings)

    var day = result.published?.date ?? PlaceRules.statedDay(of: result.dates)
    let finder = PlaceExtractor(rules: knowledge.places)
    var places = finder.find(in: text, published: day, outside: result.signature)
    // Again by the units of then, in the few articles whose districts tell it.
    if day == nil, let era = knowledge.places.era(of: places, in: text) {
      day = era
      places = finder.find(in: text, published: day, outside: result.signature)
    }
    result.scope = ScopeResolver(
      rules: knowledge.places, organizations: knowledge.organizations
    ).resolve(
      places, organizations: organizations, in: text, metadata: metadata, published: day)
    result.organizations = OrganizationResolver(
      rules: knowledge.organizations, places: knowledge.places
    ).resolve(
      organizations, places: places, scope: result.scope, in: text, published: day)
    result.places = PlaceResolver(rules: knowledge.places).resolve(
      places, outside: properNames(result.organizations), scope: result.scope)
    result.documents = OfficialDocumentResolver(
      rules: knowledge.documents, places: knowledge.places, organizations: knowledge.organizations
    ).resolve(documents, in: &result)
    if options.selection.contains(.person) {
      result.people = PersonExtractor(
        rules: knowledge.people, foreigners: knowledge.foreigners
      ).find(in: result)
    }
    CountLinker(rules: knowledge.counts).link(&counts, in: result)
    result.counts = counts
    result.relations = RelationExtractor(rules: knowledge.relations).find(
      in: result, findings: documents)
    return result
  }

  /// Where names of bodies without a place of their own stand, ascending.
  private func properNames(_ organizations: [Organization]) -> [Range<Int>] {
    var names: [Range<Int>] = []
    for organization in organizations where organization.place == nil {
      for mention in organization.mentions { names.append(mention.tokens) }
    }
    names.sort { $0.lowerBound < $1.lowerBound }
    return names
  }

  /// The findings that stand where mentions are looked for: furniture of the page is not searched.
  private func searched<Finding>(
    _ findings: [Finding], _ mention: (Finding) -> Mention, in text: ArticleText
  ) -> [Finding] {
    if !text.layout.hasJunk { return findings }
    return findings.filter { text.zone(mention($0).tokens.lowerBound) != .junk }
  }

  /// The article's text with tokens, lexicon hits and layout.
  ///
  /// `source`: The decoded text, valid UTF-8.
  /// `captions`: Byte ranges of it that are known to be captions, ascending.
  /// `title`: The title that is given beside it.
  package func read(
    _ source: [UInt8], captions: [Range<Int>] = [], title: String? = nil
  ) -> ArticleText {
    var reader = makeReader()
    return read(source, captions: captions, title: title, with: &reader)
  }

  private func read(
    _ source: [UInt8], captions: [Range<Int>], title: String?, with reader: inout TextReader
  ) -> ArticleText {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    reader.read(source, into: &normalized, tokens: &tokens)
    if !normalized.doubts.isEmpty { mend(&normalized, &tokens, with: &reader) }
    let isBare = BareTyping(rules: knowledge.layout).isBare(normalized, tokens)
    if isBare { restore(&normalized, &tokens, with: &reader) }
    let hits = knowledge.lexicon.findTerms(in: tokens)
    let text = ArticleText(
      source: source, normalized: normalized, tokens: tokens, hits: hits, layout: Layout(),
      isRestored: isBare)
    let given = title.flatMap { read(title: $0, with: &reader) }
    return text.with(
      LayoutReader(rules: knowledge.layout).read(text, captions: captions, title: given))
  }

  /// The title that is given beside a text, read as the text is.
  private func read(title: String, with reader: inout TextReader) -> GivenTitle? {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    reader.read(Array(title.utf8), into: &normalized, tokens: &tokens)
    return GivenTitle(normalized, tokens)
  }

  /// Mends what a text's doubts turn out to be, each in what the one before made.
  private func mend(
    _ text: inout NormalizedText, _ tokens: inout [Token], with reader: inout TextReader
  ) {
    for (doubt, mend) in ArticleExtractor.mends where text.doubts.contains(doubt) {
      if let mended = mend(text, tokens) { take(mended, &text, &tokens, with: &reader) }
    }
  }

  /// What mends each doubt, in the order in which they are.
  private static let mends: [(TextDoubts, @Sendable (NormalizedText, [Token]) -> NormalizedText?)] =
    [
      (.backslashes, { text, _ in Backslashes.mended(text) }),
      (.markup, { text, _ in PlainMarkup.mended(text) }),
      (.lostLetters, { text, _ in LostLetters.mended(text) }),
      (.looseMarks, { text, _ in LooseMarks.mended(text) }),
      (.openLines, BrokenLines.mended),
      (.letterDigits, { text, _ in ScannedDigits.mended(text) }),
      (.spacedNumbers, SpacedNumbers.mended),
      (.gluedWords, GluedWords.mended),
      (.oddWords, DamagedWords.mended),
    ]

  /// Gives a text without diacritics those that its words most likely have.
  private func restore(
    _ text: inout NormalizedText, _ tokens: inout [Token], with reader: inout TextReader
  ) {
    take(DiacriticRestorer(text, tokens).restored(), &text, &tokens, with: &reader)
  }

  /// Reads a text anew that something was mended in.
  private func take(
    _ mended: NormalizedText, _ text: inout NormalizedText, _ tokens: inout [Token],
    with reader: inout TextReader
  ) {
    reader.read(mended.bytes, into: &text, tokens: &tokens)
    text.map = text.map.joined(with: mended.map)
    text.warnings = mended.warnings
  }
}
