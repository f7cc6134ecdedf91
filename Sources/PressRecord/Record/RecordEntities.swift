import PressExtraction
import PressText

extension RecordWriter {
  /// The objects of one kind's array.
  mutating func writeEntities(of kind: MentionKind, in extraction: Extraction) {
    let text = extraction.text
    switch kind {
    case .document: writeEach(extraction.documents) { $0.write($1, $2, text) }
    case .organization: writeEach(extraction.organizations) { $0.write($1, $2, text) }
    case .count: writeEach(extraction.counts) { $0.write($1, $2, text) }
    case .date: writeEach(extraction.dates) { $0.write($1, $2, text) }
    case .place: writeEach(extraction.places) { $0.write($1, $2, text) }
    case .person: writeEach(extraction.people) { $0.write($1, $2, text) }
    }
  }

  /// Writes one entity after another.
  ///
  /// Many get room for all of them, an eighth more than the first ones took, whose numbers are shorter: a record
  /// that grows step by step is copied at each of them. Of the first stretches the shortest tells how long the
  /// others are, as one entity may have very many mentions.
  @inline(__always)
  private mutating func writeEach<Entity>(
    _ entities: [Entity], _ write: (inout RecordWriter, borrowing Entity, Int) -> Void
  ) {
    var (start, shortest) = (out.count, Int.max)
    // A span: an entity taken out of its list is a copy.
    let entities = entities.span
    for index in entities.indices {
      if index > 0, index <= RecordWriter.sample, index % RecordWriter.stretch == 0 {
        shortest = min(shortest, out.count - start)
        start = out.count
        if index == RecordWriter.sample {
          out.reserve(shortest * 9 / 8 / RecordWriter.stretch * (entities.count - index))
        }
      }
      write(&self, entities[index], index)
    }
  }

  /// How many entities tell how long the others are, and how many of them are in a stretch.
  private static let sample = 1024
  private static let stretch = 128

  private mutating func write(
    _ document: borrowing OfficialDocument, _ index: Int, _ text: ArticleText
  ) {
    out.beginObject()
    identify(.document, index)
    field("key", document.key)
    field("urn", document.urn)
    field("akn", document.akn)
    field("type", document.type)
    field("type_code", document.typeCode)
    field("number", document.number)
    field("name", document.name)
    field("serial", document.serial)
    field("year", document.year)
    field("issuer_code", document.issuerCode)
    name("system", document.system?.rawValue)
    write(document.term)
    write(document.issuers)
    field("issued", document.issued)
    field("issued_edtf", document.issuedEDTF)
    field("effective", document.effective)
    field("effective_edtf", document.effectiveEDTF)
    field("subject", document.subject)
    write(document.known)
    writeStrings("candidates", document.candidates.map { MentionKind.document.identifier($0) })
    out.key("mentions")
    out.beginArray()
    for mention in document.mentions {
      out.beginObject()
      write(mention.mention, text)
      write(mention.provision)
      write(mention.provisions)
      out.endObject()
    }
    out.endArray()
    out.endObject()
  }

  private mutating func write(_ term: OfficialDocument.Term?) {
    guard let term, term != OfficialDocument.Term() else { return }
    out.key("term")
    out.beginObject()
    field("ordinal", term.ordinal)
    field("begin", term.begin)
    field("end", term.end)
    out.endObject()
  }

  private mutating func write(_ known: WellKnownDocument?) {
    guard let known else { return }
    out.key("known")
    out.beginObject()
    field("number", known.number)
    writeStrings("issuers", known.issuers)
    field("issued", known.issued)
    field("subject", known.subject)
    out.endObject()
  }

  private mutating func write(_ issuers: [OfficialDocument.Issuer]) {
    if issuers.isEmpty { return }
    out.key("issuers")
    out.beginArray()
    for issuer in issuers {
      out.beginObject()
      field("name", issuer.name)
      reference("organization", .organization, issuer.organization)
      name("how", issuer.how.rawValue)
      out.endObject()
    }
    out.endArray()
  }

  mutating func write(_ provision: OfficialDocument.Provision?) {
    guard let provision, provision != OfficialDocument.Provision() else { return }
    out.key("provision")
    writeParts(provision)
  }

  private mutating func write(_ provisions: ArraySlice<OfficialDocument.Provision>) {
    if provisions.isEmpty { return }
    out.key("provisions")
    out.beginArray()
    for provision in provisions { writeParts(provision) }
    out.endArray()
  }

  private mutating func writeParts(_ provision: OfficialDocument.Provision) {
    out.beginObject()
    field("article", provision.article)
    field("clause", provision.clause)
    field("point", provision.point)
    out.endObject()
  }

  private mutating func write(
    _ organization: borrowing Organization, _ index: Int, _ text: ArticleText
  ) {
    out.beginObject()
    identify(.organization, index)
    field("name", organization.name)
    name("kind", organization.kind.rawValue)
    if let place = organization.place {
      out.key("place")
      out.beginObject()
      field("code", place.code)
      field("name", place.name)
      name("level", place.level.rawValue)
      field("province", place.province)
      out.endObject()
    }
    name("how", organization.how?.rawValue)
    if let succession = organization.succession {
      field("valid_to", succession.end)
      writeStrings("successors", succession.successors)
    }
    write(organization.mentions, text)
    out.endObject()
  }

  private mutating func write(_ count: borrowing Count, _ index: Int, _ text: ArticleText) {
    out.beginObject()
    identify(.count, index)
    name("kind", count.kind.rawValue)
    field("value", count.value)
    name("bound", count.bound.rawValue)
    field("noun", count.noun)
    field("low", count.low)
    field("high", count.high)
    field("of", count.of)
    field("unit", count.unit)
    field("ucum", count.ucum)
    field("currency", count.currency)
    field("per", count.per)
    name("change", count.change?.rawValue)
    field("base", count.base)
    reference("part_of", .count, count.partOf)
    reference("repeats", .count, count.repeats)
    write("mention", count.mention, text)
    reference("organization", .organization, count.organization)
    reference("date", .date, count.date)
    reference("document", .document, count.document)
    references("organizations", .organization, count.jointOrganizations)
    references("documents", .document, count.jointDocuments)
    out.endObject()
  }

  private mutating func write(_ date: borrowing TimeExpression, _ index: Int, _ text: ArticleText) {
    out.beginObject()
    identify(.date, index)
    name("type", date.kind.rawValue)
    field("value", date.value)
    field("begin", date.begin)
    field("end", date.end)
    name("mod", date.modifier?.rawValue)
    field("edtf", date.edtf)
    name("calendar", date.isLunar ? "lunar" : nil)
    name("anchor", date.anchor?.rawValue)
    write("mention", date.mention, text)
    out.endObject()
  }

  private mutating func write(_ place: borrowing Place, _ index: Int, _ text: ArticleText) {
    out.beginObject()
    identify(.place, index)
    field("code", place.reference.code)
    field("name", place.reference.name)
    field("type", place.reference.typeWord)
    name("level", place.reference.level.rawValue)
    field("province", place.reference.province)
    field("district", place.reference.district)
    field("valid_from", place.validFrom)
    field("valid_to", place.validTo)
    write(successors: place.successors)
    write(place.mentions, text)
    out.endObject()
  }

  private mutating func write(successors: [PlaceReference]) {
    if successors.isEmpty { return }
    out.key("successors")
    out.beginArray()
    for unit in successors {
      out.beginObject()
      field("code", unit.code)
      field("name", unit.name)
      field("type", unit.typeWord)
      name("level", unit.level.rawValue)
      field("province", unit.province)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ person: borrowing Person, _ index: Int, _ text: ArticleText) {
    out.beginObject()
    identify(.person, index)
    field("name", person.name)
    field("role", person.role)
    reference("organization", .organization, person.organization)
    write(person.mentions, text)
    out.endObject()
  }

  private mutating func write(_ mentions: [Mention], _ text: ArticleText) {
    out.key("mentions")
    out.beginArray()
    for mention in mentions {
      out.beginObject()
      write(mention, text)
      out.endObject()
    }
    out.endArray()
  }

  private mutating func write(_ key: StaticString, _ mention: Mention, _ text: ArticleText) {
    out.key(key)
    out.beginObject()
    write(mention, text)
    out.endObject()
  }

  /// The fields of a mention, without its braces.
  private mutating func write(_ mention: Mention, _ text: ArticleText) {
    let range = text.sourceRange(mention.tokens)
    writeSpan(range)
    out.key("text")
    out.string(text.source, in: range)
    name("zone", text.zone(mention.tokens.lowerBound).rawValue)
    name("rule", mention.rule)
  }
}
