import PressText

/// What tells the names of foreign people from other foreign words.
package final class ForeignPersonRules: Sendable {
  /// The words with a part in and around names of bodies.
  let words: OrganizationWords
  /// Offices that people have of themselves (`Tổng thống`), as words.
  private let offices: Set<[Word]>
  /// Offices that people have of a country (`Chủ tịch Cuba`), as words.
  private let countryOffices: Set<[Word]>
  /// Offices at home only (`Bí thư`), as words.
  private let homeOffices: Set<[Word]>
  /// The words without marks of bodies' names and of what bodies do.
  private let bodyWords: NameTable

  init(_ builder: inout LexiconBuilder, _ organizations: OrganizationRules) {
    words = organizations.words
    offices = ForeignPersonRules.phrases(
      """
      bộ trưởng, đặc phái viên, đại sứ, giáo hoàng, hạ nghị sĩ, nghị sĩ, ngoại trưởng, phó thống đốc, phó thủ tướng, \
      phó tổng thống, quốc vương, quyền bộ trưởng, thị trưởng, thống đốc, thủ hiến, thủ tướng, thứ trưởng, \
      thượng nghị sĩ, tổng lãnh sự, tổng thống, tổng thư ký
      """, &builder)
    countryOffices = ForeignPersonRules.phrases(
      """
      bí thư thứ nhất, chủ tịch, chủ tịch nước, người phát ngôn, phó chủ tịch, phó chủ tịch nước, tổng bí thư, \
      tổng tư lệnh, tư lệnh
      """, &builder)
    homeOffices = ForeignPersonRules.phrases("bí thư, phó bí thư", &builder)
    var table = NameTable()
    for field in organizations.fields { ForeignPersonRules.add(field.form, to: &table) }
    for body in organizations.known { ForeignPersonRules.add(body.name.utf8, to: &table) }
    ForeignPersonRules.add(Array(ForeignPersonRules.nouns.utf8)[...], to: &table)
    bodyWords = table
  }

  /// English nouns in names of firms, events and pages.
  private static let nouns = """
    academy adventure beauty blockchain business challenge championship city club coffee collection company \
    concert contest cup creative cruise data digital english event expo fashion fastfood festival film fintech fitness \
    forum gallery game games garden gate golf grand hotel house international land launch live livestream logistics \
    market marketing marathon mart media mega mobile model motor music network night online open palace party plaza \
    premium project pub resort restaurant riverside robot seafood shop shopping show showbiz showroom smart software \
    spa startup steak store studio summit super talk talkshow tech technology television tower travel vlog \
    window world
    """

  private static func phrases(_ list: String, _ builder: inout LexiconBuilder) -> Set<[Word]> {
    Set(list.split(separator: ", ").map { builder.words(of: String($0)) })
  }

  /// Adds the words of a name that have no marks: others are never asked about.
  private static func add(_ name: ArraySlice<UInt8>, to table: inout NameTable) {
    var start = name.startIndex
    var isPlain = true
    for index in name.startIndex...name.endIndex {
      let isEnd = index == name.endIndex || name[index] == 0x20
      guard isEnd else {
        isPlain = isPlain && name[index] < 0x80
        continue
      }
      if isPlain, index > start {
        let key = NameHash(name[start..<index])
        if table[key] < 0 { table.set(key, 0) }
      }
      start = index + 1
      isPlain = true
    }
  }

  /// Whether a foreign name may follow an office.
  ///
  /// - Parameters:
  ///   - title: The office's words.
  ///   - hasBody: Whether a body stands between the two.
  ///   - hasCountry: Whether a country does.
  /// - Returns: Whether it may.
  func mayFollow(_ title: [Word], hasBody: Bool, hasCountry: Bool) -> Bool {
    offices.contains(title) || hasCountry && countryOffices.contains(title)
      || hasBody && !homeOffices.contains(title)
  }

  /// Whether people have an office of themselves.
  func isOffice(_ title: [Word]) -> Bool { offices.contains(title) }

  /// Whether a word is one of those of bodies' names.
  func isOfBodies(_ word: ArraySlice<UInt8>) -> Bool { bodyWords[NameHash(word)] >= 0 }
}
