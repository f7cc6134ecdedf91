package import PressText

/// What a lexicon term is.
package enum TermKind: UInt8, CaseIterable, Sendable {
  /// A document type's words (`nghị quyết`); payload: row in `OfficialDocumentRules`.
  case documentType
  /// A named document (`Luật Đất đai`, `Hiến pháp`).
  case documentName
  /// Words that tell which document of a serial is meant; payload: cue in `WellKnownDocuments`.
  case documentCue
  /// What heads an organisation's name (`ủy ban nhân dân`, `công ty`).
  case organizationHead
  /// A field phrase inside a name (`văn hóa, thể thao và du lịch`).
  case organizationField
  /// A verb at which the name of a body ends (`tổ chức`, `cho biết`).
  case nameEnd
  /// A body known by its whole name or abbreviation (`Bộ Y tế`, `EVN`).
  case organizationName
  /// A title or office (`bí thư`, `chủ tịch`).
  case title
  /// A word for a level or a type of place (`tỉnh`, `TP.`, `thị xã`).
  case placeType
  /// A paper whose name is common words (`Lao Động`); payload: row in `OrganizationRules.known`.
  case paperName
  /// The letters with which an outlet opens its reports.
  case outlet
  /// The name of a foreign country or region.
  case foreignPlace
  /// A holiday or anniversary by name.
  case holiday
  /// A word or phrase of time (`hôm nay`, `thời gian qua`).
  case timePhrase
  /// A word or phrase that tells on which side of the publication date a day lies.
  case timeCue
  /// Words that bound a length of time (`ít nhất`).
  case timeBound
  /// A unit of measure, money or share.
  case unit
  /// A classifier or noun that numbers count.
  case countable
  /// A word after which a number names one thing (`khu phố 12`).
  case numberedName
  /// A phrase that says how a quantity is bounded (`ít nhất`, `không quá`).
  case bound
  /// A verb or function phrase at which a noun phrase ends.
  case phraseEnd
  /// A verb of issuing (`ban hành`, `ký`).
  case issuingVerb
  /// A verb or phrase that ties two documents (`thực hiện`, `thay thế`).
  case relationVerb
  /// A phrase by which the parts of a page are told apart; payload: `LayoutRules.Role`.
  case layoutPhrase

  /// Its place in a set of kinds.
  var bit: UInt32 { 1 << UInt32(rawValue) }
}

/// One term found in a text.
package struct TermHit: Sendable, Equatable {
  /// A term as it is kept with the token at which it starts, in eight bytes.
  struct Kept: Sendable {
    /// What the term's owner said of it.
    fileprivate(set) var payload: Int32 = 0
    /// How many tokens it has.
    fileprivate(set) var length: UInt16 = 0
    fileprivate(set) var kind = TermKind.documentType

    init() {}

    @inline(__always)
    init(_ kind: TermKind, payload: Int32, length: Int) {
      self.kind = kind
      self.payload = payload
      self.length = UInt16(truncatingIfNeeded: length)
    }
  }

  package let start: Int32
  package let end: Int32
  /// What the term's owner said of it, as a rule a row in a table of its own.
  package let payload: Int32
  package let kind: TermKind

  @inline(__always)
  init(_ term: Kept, at index: Int) {
    start = Int32(truncatingIfNeeded: index)
    end = start &+ Int32(term.length)
    payload = term.payload
    kind = term.kind
  }

  /// The term's tokens.
  @inline(__always) package var tokens: Range<Int> { Int(start)..<Int(end) }
}

/// The compiled lexicons: one vocabulary, one trie over its words.
package final class Lexicon: Sendable {
  package let vocabulary: Vocabulary
  let trie: TermTrie

  init(_ builder: LexiconBuilder) {
    vocabulary = builder.vocabulary
    trie = builder.compiled?.covering(vocabulary) ?? TermTrie(builder)
  }

  /// Every term of `tokens`, whatever its kind and length, and the tokens at which extractors may start.
  ///
  /// O(tokens × longest term). A term does not run over a paragraph's end.
  package func findTerms(in tokens: [Token]) -> TermHits {
    var found = TermCollection(tokens: tokens.count)
    var start = 0
    while start < tokens.count {
      let stretch = start..<min(tokens.count, start + TermCollection.stretch)
      found.makeRoom(for: trie.mostHits, stretch)
      start = trie.find(
        in: tokens.span, stretch, &found.hits, &found.slots, &found.bases, &found.triggers,
        count: &found.count)
    }
    return TermHits(found)
  }
}
