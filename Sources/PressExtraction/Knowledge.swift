import CLexicons

/// All lexicons and rules, compiled once and shared by every worker.
package final class Knowledge: Sendable {
  package let lexicon: Lexicon
  package let layout: LayoutRules
  package let documents: OfficialDocumentRules
  package let places: PlaceRules
  package let organizations: OrganizationRules
  package let people: PersonRules
  package let foreigners: ForeignPersonRules
  package let times: TimeRules
  package let counts: CountRules
  package let relations: RelationRules

  /// Compiles the lexicons that the program carries.
  package convenience init() {
    var builder = LexiconBuilder(TermImage())
    self.init(&builder)
    // Tables are copied from it.
    unsafe LexiconFile.release(vnpress_lexicon_terms)
  }

  /// Compiles the lexicons that the program carries.
  ///
  /// - Parameter builder: An empty one compiles terms and tables too.
  convenience init(_ builder: inout LexiconBuilder) {
    self.init(places: PlaceRules(&builder), lists: [], &builder)
  }

  /// Compiles the lexicons that the program carries, with a user's own lists.
  ///
  /// - Parameter lists: The lists; where forms are equal, a list's row goes before the program's.
  /// - Throws: `LexiconError` for a place whose code no unit has.
  package convenience init(lists: [UserLexicon]) throws(LexiconError) {
    guard !lists.isEmpty else {
      self.init()
      return
    }
    var builder = LexiconBuilder()
    self.init(places: try PlaceRules(lists: lists, &builder), lists: lists, &builder)
  }

  private init(places: PlaceRules, lists: [UserLexicon], _ builder: inout LexiconBuilder) {
    self.places = places
    layout = LayoutRules(&builder)
    documents = OfficialDocumentRules(&builder)
    organizations = OrganizationRules(&builder, lists: lists)
    people = PersonRules(&builder, surnames: organizations.words.allSurnames)
    foreigners = ForeignPersonRules(organizations, &builder)
    times = TimeRules(&builder)
    counts = CountRules(
      &builder, places: places, surnames: organizations.words.allSurnames)
    relations = RelationRules(&builder)
    lexicon = builder.build()
  }
}
