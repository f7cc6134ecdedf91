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
    package var provision: Provision?
    /// Where it names several, each by itself; else empty.
    package var provisions: [Provision]

    package init(mention: Mention, provision: Provision? = nil, provisions: [Provision] = []) {
      self.mention = mention
      self.provision = provision
      self.provisions = provisions
    }
  }

  /// `system/place/type/serial/body[/term or year]`, `?` for what is unknown.
  package var key: String
  /// The full type name: `Nghị quyết`.
  package var type: String
  package var typeCode: String?
  /// Canonical number: `06-NQ/TU`, `123/2020/NĐ-CP`.
  package var number: String?
  /// Named documents only.
  package var name: String?
  package var serial: String?
  package var year: Int?
  /// The year of issue where the number has none: `1956/QĐ-TTg năm 2009`.
  package var statedYear: Int?
  package var issuerCode: String?
  package var system: System?
  package var term: Term?
  /// In the order printed.
  package var issuers: [Issuer] = []
  package var issued: CivilDate?
  /// The day of issue in EDTF, where its year is a guess: `2017?-02-10`.
  package var issuedEDTF: String?
  /// The day from which it is in force, and the same in EDTF where its year is a guess.
  package var effective: CivilDate?
  package var effectiveEDTF: String?
  package var subject: String?
  /// Indices in `Extraction.documents`: this entry is a mention that fits several documents.
  package var candidates: [Int] = []
  /// The well-known document that a short form, or a number without year, stands for.
  package var known: WellKnownDocument?
  /// RFC 9676 identifier, where all parts are known.
  package var urn: String?
  /// Akoma Ntoso identifier of the work, where all parts are known.
  package var akn: String?
  /// In text order; never empty.
  package var mentions: [DocumentMention]

  package init(key: String, type: String, mentions: [DocumentMention]) {
    self.key = key
    self.type = type
    self.mentions = mentions
  }
}
