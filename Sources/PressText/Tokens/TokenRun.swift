/// Tokens that readers take for one: `06-NQ/TU`, `31/10/2017`, `6.860`, `TP.HCM`.
package struct TokenRun: Sendable, Equatable {
  /// What a run is, in the order in which the grouping looks for it.
  package enum Shape: String, Sendable, CaseIterable {
    /// `https://…`, `www.…`, `vnexpress.net`.
    case url
    case email
    /// A number of an official document: `06-NQ/TU`, `123/2020/NĐ-CP`.
    case documentNumber = "document-number"
    /// `31/10/2017`, `16-5`, `10.2017`.
    case date
    /// `8h30`, `06:51`.
    case time
    /// `2016-2020`, `10-15`.
    case range
    /// `100%`, `7,5%`.
    case percentage
    /// `12`, `6.860`, `1,5`, `100 000`.
    case number
    /// `TP.`, `TP.HCM`, `T.Ư`, `Th.S`.
    case abbreviation
    /// `CB,CC,VC`, `TT-VH`, `UBND`.
    case initials
    /// Words, letters and digits joined by hyphens, slashes or nothing: `Jae-in`, `QL18`, `m2`.
    case compound
    case word
    case mark
  }

  /// Indices of the run's tokens.
  package var tokens: Range<Int>
  package var shape: Shape

  package init(tokens: Range<Int>, shape: Shape) {
    self.tokens = tokens
    self.shape = shape
  }
}
