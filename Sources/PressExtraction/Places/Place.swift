/// An administrative unit, with every mention of it as a place.
///
/// The record's `places` entry.
package struct Place: Sendable {
  package var reference: PlaceReference
  /// First day of the version meant, where known.
  package var validFrom: CivilDate?
  /// The day after the last one of the version meant; nil while in force.
  package var validTo: CivilDate?
  /// The units that it became part of at the end of that version, where the listing tells.
  package var successors: [PlaceReference] = []
  package var mentions: [Mention]

  package init(reference: PlaceReference, mentions: [Mention]) {
    self.reference = reference
    self.mentions = mentions
  }
}
