/// The attributes that reading a page looks at, in the byte order of their names.
enum HTMLAttribute: UInt16, CaseIterable {
  case align
  case alt
  case charset
  case `class`
  case content
  case datetime
  case height
  case hidden
  case href
  case httpEquiv
  case id
  case itemprop
  case name
  case property
  case rel
  case role
  case size
  case src
  case style
  case title
  case type
  case width

  /// The names, single spaces between.
  static let names: String = allCases.map { attribute in
    attribute == .httpEquiv ? "http-equiv" : "\(attribute)"
  }.joined(separator: " ")
}
