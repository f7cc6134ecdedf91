/// Document types, issuer codes and the words around document numbers.
package struct OfficialDocumentRules: Sendable {
  package init(_ builder: inout LexiconBuilder) {}
}
