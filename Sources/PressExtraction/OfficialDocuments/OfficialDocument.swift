/// An official document, with every mention of it in the article.
///
/// The record's `documents` entry.
package struct OfficialDocument: Sendable {
  /// Whose numbering it follows.
  package enum System: String, CaseIterable, Sendable {
    case party
    case state
    case mass
    case judicial
    case enterprise
    case standard
    case international
  }

  /// The congress term in which a party document was issued.
  package struct Term: Sendable, Equatable {
    package var ordinal: Int?
    package var begin: Int?
    package var end: Int?

    package init(ordinal: Int? = nil, begin: Int? = nil, end: Int? = nil) {
      self.ordinal = ordinal
      self.begin = begin
      self.end = end
    }
  }

  /// A body that issued the document.
  package struct Issuer: Sendable, Equatable {
    /// What the issuer's name rests on.
    package enum Resolution: String, CaseIterable, Sendable {
      case stated
      case number
      case context
    }

    package var name: String
    /// Index in `Extraction.organizations`.
    package var organization: Int?
    package var how: Resolution
    /// Whose body it is, where the text names the place alone and the code tells the body.
    package var place: PlaceReference?

    package init(
      name: String, organization: Int? = nil, how: Resolution, place: PlaceReference? = nil
    ) {
      self.name = name
      self.organization = organization
      self.how = how
      self.place = place
    }
  }

  /// The part of a document that a mention names: `điểm a khoản 2 Điều 5`.
  package struct Provision: Sendable, Equatable {
    package var article: String?
    package var clause: String?
    package var point: String?

    package init(article: String? = nil, clause: String? = nil, point: String? = nil) {
      self.article = article
      self.clause = clause
      self.point = point
    }
  }

  /// One mention, with the provision it names.
  package struct DocumentMention: Sendable, Equatable {
    package var mention: Mention
    // The nearest, and behind it each of several by itself: few mentions have any.
    private var named: [Provision]

    package init(mention: Mention, provision: Provision? = nil, provisions: [Provision] = []) {
      self.mention = mention
      named = provision.map { [$0] + provisions } ?? []
    }

    /// The provision, the nearest to the document where there are several.
    package var provision: Provision? { named.first }

    /// Where it names several, each by itself in text order; else empty.
    package var provisions: ArraySlice<Provision> { named.dropFirst() }
  }

  /// `system/place/type/serial/body[/term or year]`, `?` for what is unknown.
  package var key: String
  /// The full type name: `Nghị quyết`.
  package var type: String
  package var typeCode: String?
  /// Canonical number: `06-NQ/TU`, `123/2020/NĐ-CP`.
  package var number: String?
  package var serial: String?
  package var issuerCode: String?
  package var subject: String?
  /// In the order printed.
  package var issuers: [Issuer] = []
  /// In text order; never empty.
  package var mentions: [DocumentMention]
  private var rare = Rare<Further>()
  private var numberYear = RareIndex()
  package var issued: CivilDate?
  package var system: System?

  package init(key: String, type: String, mentions: [DocumentMention]) {
    self.key = key
    self.type = type
    self.mentions = mentions
  }
}

extension OfficialDocument {
  /// What few documents have.
  private struct Further: RareFields {
    var name: String?
    var statedYear: Int?
    var term: Term?
    var issuedEDTF: String?
    var effective: CivilDate?
    var effectiveEDTF: String?
    var candidates: [Int] = []
    var known: WellKnownDocument?
    var urn: String?
    var akn: String?
  }

  /// The year in the number.
  package var year: Int? {
    get { numberYear.value }
    set { numberYear.value = newValue }
  }

  /// Named documents only.
  package var name: String? {
    get { rare.told?.name }
    set { rare.set(newValue != nil) { $0.name = newValue } }
  }

  /// The year of issue where the number has none: `1956/QĐ-TTg năm 2009`.
  package var statedYear: Int? {
    get { rare.told?.statedYear }
    set { rare.set(newValue != nil) { $0.statedYear = newValue } }
  }

  package var term: Term? {
    get { rare.told?.term }
    set { rare.set(newValue != nil) { $0.term = newValue } }
  }

  /// The day of issue in EDTF, where its year is a guess: `2017?-02-10`.
  package var issuedEDTF: String? {
    get { rare.told?.issuedEDTF }
    set { rare.set(newValue != nil) { $0.issuedEDTF = newValue } }
  }

  /// The day from which it is in force.
  package var effective: CivilDate? {
    get { rare.told?.effective }
    set { rare.set(newValue != nil) { $0.effective = newValue } }
  }

  /// The day from which it is in force in EDTF, where its year is a guess.
  package var effectiveEDTF: String? {
    get { rare.told?.effectiveEDTF }
    set { rare.set(newValue != nil) { $0.effectiveEDTF = newValue } }
  }

  /// Indices in `Extraction.documents`: this entry is a mention that fits several documents.
  package var candidates: [Int] {
    get { rare.told?.candidates ?? [] }
    set { rare.set(!newValue.isEmpty) { $0.candidates = newValue } }
  }

  /// The well-known document that a short form, or a number without year, stands for.
  package var known: WellKnownDocument? {
    get { rare.told?.known }
    set { rare.set(newValue != nil) { $0.known = newValue } }
  }

  /// RFC 9676 identifier, where all parts are known.
  package var urn: String? {
    get { rare.told?.urn }
    set { rare.set(newValue != nil) { $0.urn = newValue } }
  }

  /// Akoma Ntoso identifier of the work, where all parts are known.
  package var akn: String? {
    get { rare.told?.akn }
    set { rare.set(newValue != nil) { $0.akn = newValue } }
  }
}
