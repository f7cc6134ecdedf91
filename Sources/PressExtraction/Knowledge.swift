/// All lexicons and rules, compiled once and shared by every worker.
package struct Knowledge: Sendable {
  package let lexicon: Lexicon
  package let layout: LayoutRules
  package let documents: OfficialDocumentRules
  package let places: PlaceRules
  package let organizations: OrganizationRules
  package let people: PersonRules
  package let times: TimeRules
  package let counts: CountRules
  package let relations: RelationRules

  /// Compiles the lexicons that the program carries.
  package init() {
    var builder = LexiconBuilder()
    layout = LayoutRules(&builder)
    documents = OfficialDocumentRules(&builder)
    places = PlaceRules(&builder)
    organizations = OrganizationRules(&builder)
    people = PersonRules(&builder)
    times = TimeRules(&builder)
    counts = CountRules(&builder)
    relations = RelationRules(&builder)
    lexicon = builder.build()
  }
}
