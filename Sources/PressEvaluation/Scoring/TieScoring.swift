import PressRecord

/// The ties of a count that are scored: the gold's name, the record's field.
private let links = [("who", "organization"), ("when", "date"), ("under", "document")]

extension Scorer {
  /// Counts the links of counts and the relations between documents.
  mutating func scoreTies(
    _ article: GoldArticle, _ record: JSONValue, _ marker: ContextMarker
  ) {
    let surfaces = EntitySurfaces(record)
    scoreLinks(article, record, surfaces, marker)
    if let relations = article.relations {
      scoreRelations(relations, article, record, surfaces)
    }
  }

  private mutating func scoreLinks(
    _ article: GoldArticle, _ record: JSONValue, _ surfaces: EntitySurfaces,
    _ marker: ContextMarker
  ) {
    let counts = record["counts"]?.elements ?? []
    for gold in article.mentions[.counts] ?? [] {
      let count = counts.first { count in
        guard let start = count["mention"]?["start"]?.integer,
          let end = count["mention"]?["end"]?.integer
        else { return false }
        return start < gold.range.upperBound && gold.range.lowerBound < end
      }
      for (name, field) in links {
        guard let wanted = gold.fields[name] else { continue }
        let options = if case .array(let options) = wanted { options } else { [wanted] }
        let found = count?[field]?.string
        let names = surfaces[found]
        let isRight = options.contains { names.contains(Folding.foldCase($0.printed)) }
        tally.add("links.\(name)", hits: isRight ? 1 : 0, missed: isRight ? 0 : 1)
        if !isRight {
          miss(
            article, "links", name, gold: "\(gold.text) = \(wanted.printed)",
            found: found ?? "none", context: marker.mark(gold.range))
        }
      }
    }
  }

  private mutating func scoreRelations(
    _ relations: [GoldRelation], _ article: GoldArticle, _ record: JSONValue,
    _ surfaces: EntitySurfaces
  ) {
    var found = (record["relations"]?.elements ?? []).map { relation in
      (
        type: relation["type"]?.string ?? "", from: surfaces[relation["from"]?.string],
        to: surfaces[relation["to"]?.string]
      )
    }
    for gold in relations {
      let hit = found.firstIndex { relation in
        relation.type == gold.type && relation.from.contains(Folding.foldCase(gold.from))
          && relation.to.contains(Folding.foldCase(gold.to))
      }
      tally.add("relations", hits: hit == nil ? 0 : 1, missed: hit == nil ? 1 : 0)
      if let hit {
        found.remove(at: hit)
      } else {
        miss(
          article, "relations", "missed", gold: "\(gold.from) \(gold.type) \(gold.to)", found: "")
      }
    }
    let spurious = found.filter { $0.type != "issued_by" }
    tally.add("relations", spurious: spurious.count)
    for relation in spurious {
      let names = [relation.from, relation.to].map { $0.min() ?? "?" }
      miss(
        article, "relations", "spurious", gold: "",
        found: "\(names[0]) \(relation.type) \(names[1])")
    }
  }
}

/// The texts and names of a record's entities, by identifier.
struct EntitySurfaces {
  private var names: [String: Set<String>] = [:]

  init(_ record: JSONValue) {
    for kind in ScoredKind.allCases {
      for entity in record[kind.rawValue]?.elements ?? [] {
        guard let id = entity["id"]?.string, names[id] == nil else { continue }
        let texts = FoundMention.mentions(of: entity).map { $0["text"]?.string }
        let all = (texts + [entity["number"]?.string, entity["name"]?.string]).compactMap { $0 }
        names[id] = Set(all.filter { !$0.isEmpty }.map(Folding.foldCase))
      }
    }
  }

  /// Folded; empty where there is no such entity.
  subscript(_ id: String?) -> Set<String> { id.flatMap { names[$0] } ?? [] }
}
