/// The kinds of what vnpress finds.
///
/// A new kind gets a case here, and every switch over it an answer.
package enum MentionKind: String, CaseIterable, Sendable {
  case document = "documents"
  case organization = "organizations"
  case count = "counts"
  case date = "dates"
  case place = "places"
  case person = "people"
}

/// Which part of an article a line belongs to.
package enum Zone: String, CaseIterable, Sendable {
  case title
  case subtitle
  case dateline
  case body
  case caption
  case box
  case byline
  /// Navigation, lines of dots, advertising: not searched.
  case junk
}

/// What the text says at one place: a run of tokens and the rule that took it for a mention.
package struct Mention: Sendable, Equatable {
  /// Token indices in `ArticleText.tokens`; never empty.
  package var tokens: Range<Int>
  /// The name of the rule, kebab-case, unique among all rules.
  package var rule: String

  package init(tokens: Range<Int>, rule: String) {
    self.tokens = tokens
    self.rule = rule
  }
}

/// A named pattern with the examples that test it.
///
/// An extractor's rules are an enumeration that conforms. Each example is a text with the mention in
/// `⟦ ⟧`, optionally followed by ` → ` and the value; a test runs every example of every rule.
package protocol ExtractionRule: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// Texts in which this rule has to find the marked mention.
  var examples: [String] { get }
}
