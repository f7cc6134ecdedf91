import PressExtraction
import PressRecord
import Testing

private func names<Kind: CaseIterable & RawRepresentable<String>>(_: Kind.Type) -> [String] {
  Kind.allCases.map(\.rawValue)
}

/// Where the schema lists values, and the values that the program knows.
private let enumerations: [(path: [String], values: [String])] = [
  (["zone"], names(Zone.self)),
  (["level"], names(PlaceReference.Level.self)),
  (["article", "properties", "published_from"], names(PublicationDate.Source.self)),
  (["document", "properties", "system"], names(OfficialDocument.System.self)),
  (
    ["document", "properties", "issuers", "items", "properties", "how"],
    names(OfficialDocument.Issuer.Resolution.self)
  ),
  (["organization", "properties", "kind"], names(Organization.Kind.self)),
  (["organization", "properties", "how"], names(Organization.Resolution.self)),
  (["count", "properties", "kind"], names(Count.Kind.self)),
  (["count", "properties", "bound"], names(Count.Bound.self)),
  (["count", "properties", "change"], names(Count.Change.self)),
  (["date", "properties", "type"], names(TimeExpression.Kind.self)),
  (["date", "properties", "mod"], names(TimeExpression.Modifier.self)),
  (["date", "properties", "anchor"], names(TimeExpression.Anchor.self)),
  (["relation", "properties", "type"], names(Relation.Kind.self)),
]

@Test("the schema lists exactly the values that the program knows", arguments: enumerations)
func enumerationsAgree(path: [String], values: [String]) throws {
  let schema = try JSONReader.read(RecordSchema.bytes)
  var place = try #require(schema["$defs"])
  for key in path { place = try #require(place[key]) }
  #expect(place["enum"]?.elements.compactMap(\.string) == values)
}

@Test("the schema has an array for each kind and names the form that is written")
func schemaFitsRecord() throws {
  let schema = try JSONReader.read(RecordSchema.bytes)
  #expect(schema["properties"]?["schema"]?["const"]?.string == RecordWriter.schema)
  for kind in MentionKind.allCases {
    #expect(schema["properties"]?[kind.rawValue]?["type"]?.string == "array")
  }
}
