import CLexicons
import PressText

/// Heads, field phrases, known bodies and abbreviations.
package final class OrganizationRules: Sendable {
  let heads: [OrganizationHead]
  let fields: [OrganizationField]
  let known: [KnownOrganization]
  let words: OrganizationWords

  package init(_ builder: inout LexiconBuilder, lists: [UserLexicon] = []) {
    heads = OrganizationRules.readHeads(&builder)
    fields = OrganizationRules.readFields(&builder)
    known = OrganizationRules.readKnown(&builder, lists)
    unsafe LexiconFile(vnpress_lexicon_name_ends).forEachRow { fields in
      builder.term(fields, .nameEnd, fields.count > 1 && fields[1] == "noun" ? 1 : 0)
    }
    words = OrganizationWords(&builder)
  }

  private static func readHeads(_ builder: inout LexiconBuilder) -> [OrganizationHead] {
    var rows: [OrganizationHead] = []
    unsafe LexiconFile(vnpress_lexicon_organization_heads).forEachRow { fields in
      guard fields.count >= 5 else { return }
      let kind = fields[1].split(separator: ":")
      rows.append(
        OrganizationHead(
          name: fields[2].isEmpty ? fields[0] : fields[2],
          kind: kind.last.flatMap { Organization.Kind(rawValue: String($0)) } ?? .other,
          takesOwnersKind: kind.first == "owner",
          traits: OrganizationHead.Traits(letters: fields[3]),
          completion: OrganizationHead.Completion(word: fields[4]),
          casing: TermCasing(spelling: fields[0])))
      builder.term(fields, .organizationHead, rows.count - 1)
    }
    return rows
  }

  private static func readFields(_ builder: inout LexiconBuilder) -> [OrganizationField] {
    var rows: [OrganizationField] = []
    unsafe LexiconFile(vnpress_lexicon_organization_fields).forEachRow { fields in
      guard fields.count >= 3 else { return }
      rows.append(
        OrganizationField(
          name: name(ofField: fields),
          isDepartment: fields[2].utf8.contains(0x64), isActivity: fields[2].utf8.contains(0x61),
          isSuffix: fields[2].utf8.contains(0x73), isForm: fields[2].utf8.contains(0x6D),
          casing: TermCasing(spelling: fields[0])))
      builder.term(fields, .organizationField, rows.count - 1)
    }
    return rows
  }

  /// What a field is written as: its expansion, or for a department's field the lexicon's spelling.
  private static func name(ofField fields: LexiconRow) -> String? {
    if !fields[1].isEmpty { return fields[1] }
    let isDepartment = fields[2].utf8.contains(0x64) && TermCasing(spelling: fields[0]) == .capital
    return isDepartment ? fields[0] : nil
  }

  private static func readKnown(
    _ builder: inout LexiconBuilder, _ lists: [UserLexicon]
  ) -> [KnownOrganization] {
    var rows: [KnownOrganization] = []
    for body in lists.flatMap(\.bodies) {
      rows.append(
        KnownOrganization(
          name: body.name, kind: body.kind, casing: TermCasing(spelling: body.form),
          isBrand: false, validFrom: "", validTo: ""))
      builder.term(body.form, .organizationName, rows.count - 1)
    }
    unsafe LexiconFile(vnpress_lexicon_known_organizations).forEachRow { fields in
      guard fields.count >= 6 else { return }
      rows.append(
        KnownOrganization(
          name: fields[2].isEmpty ? fields[0] : fields[2],
          kind: Organization.Kind(rawValue: fields[1]) ?? .other,
          casing: TermCasing(spelling: fields[0]), isBrand: fields[3].utf8.contains(0x77),
          validFrom: fields[4], validTo: fields[5]))
      builder.term(fields, .organizationName, rows.count - 1)
    }
    return rows
  }
}

extension OrganizationHead.Traits {
  /// The traits that a lexicon row's letters stand for.
  init(letters: String) {
    self = []
    for letter in letters.utf8 {
      switch letter {
      case 0x61: insert(.alone)
      case 0x66: insert(.field)
      case 0x6E: insert(.name)
      case 0x6F: insert(.owner)
      case 0x70: insert(.place)
      case 0x64: insert(.number)
      case 0x71: formUnion([.organ, .owner])
      case 0x75: insert(.unknownField)
      case 0x6B: insert(.policeUnit)
      case 0x68: insert(.properName)
      case 0x72: insert(.shortForm)
      default: break
      }
    }
  }
}

extension OrganizationHead.Completion {
  init(word: String) {
    switch word {
    case "c", "foreign": self = .central
    case "any": self = .any
    case "province": self = .level(.province)
    case "district": self = .level(.district)
    case "commune": self = .level(.commune)
    default:
      if let type = UnitType.allCases.first(where: { "\($0)" == word }) {
        self = .type(type)
      } else {
        self = .none
      }
    }
  }
}
