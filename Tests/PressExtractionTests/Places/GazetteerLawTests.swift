import PressText
import Testing

@testable import PressExtraction

private let knowledge = Knowledge()
private let extractor = ArticleExtractor(knowledge: knowledge)

/// One version of a unit.
private struct Version {
  var unit: PlaceReference
  var from: CivilDate?
  var to: CivilDate?

  /// A day on which it existed.
  var day: CivilDate? { from ?? to.map { $0.adding(days: -1) } }
}

private let versions: [Version] = {
  var found: [Version] = []
  knowledge.places.forEachVersion { unit, from, to in
    found.append(Version(unit: unit, from: from, to: to))
  }
  return found
}()

@Test("the gazetteer holds the units of both orders")
func holdsTheUnits() throws {
  let before = try #require(CivilDate(year: 2025, month: 6, day: 30))
  let after = try #require(CivilDate(year: 2025, month: 7, day: 1))
  func count(_ level: PlaceReference.Level, on day: CivilDate) -> Int {
    versions.count { version in
      version.unit.level == level && (version.from.map { $0 <= day } ?? true)
        && (version.to.map { day < $0 } ?? true)
    }
  }
  #expect(count(.province, on: before) == 63)
  #expect(count(.district, on: before) == 696)
  #expect(count(.commune, on: before) == 10_035)
  #expect(count(.province, on: after) == 34)
  #expect(count(.district, on: after) == 0)
  #expect(count(.commune, on: after) == 3_321)
}

@Test("every unit's parent exists on its first and on its last day")
func parentsExist() {
  for version in versions where version.unit.level != .province {
    for day in [version.from, version.to.map { $0.adding(days: -1) }].compactMap({ $0 }) {
      let number = PlaceRules.day(day)
      let unit = knowledge.places.unit(
        version.unit.level, code: Int(version.unit.number), on: number)
      let province = unit.flatMap { knowledge.places.province(of: $0, on: number) }
      #expect(province?.code == unit?.province, "no province of \(version.unit) on \(day.iso)")
      guard let unit, unit.district != nil else { continue }
      let district = knowledge.places.district(of: unit, on: number)
      #expect(district?.province == unit.province, "no district of \(unit) on \(day.iso)")
    }
  }
}

@Test("a unit named with type word and all parents is found, and it alone")
func fullNamesAreUnique() {
  for version in versions {
    guard let day = version.day else { continue }
    let number = PlaceRules.day(day)
    let unit = version.unit
    var name = unit.typeWord + " " + unit.name
    if unit.level == .commune, let district = knowledge.places.district(of: unit, on: number) {
      name += ", " + district.typeWord + " " + district.name
    }
    if unit.level != .province, let province = knowledge.places.province(of: unit, on: number) {
      name += ", " + province.typeWord + " " + province.name
    }
    let text = extractor.read(Array(name.utf8))
    let found = PlaceExtractor(rules: knowledge.places).find(in: text, published: day)
    let codes = found.list.first.map { found.candidates(of: $0).map(\.code) }
    #expect(codes == [unit.code], "\(name) on \(day.iso) gave \(codes ?? [])")
  }
}

@Test(
  "a name means the unit of its day",
  arguments: [
    ("huyện Vân Đồn", "2020-01-01", "203"), ("đặc khu Vân Đồn", "2025-08-01", "06994"),
    ("tỉnh Bình Định", "2021-06-10", "52"), ("TP.HCM", "2017-05-16", "79"),
    ("BR-VT", "2017-05-16", "77"), ("tỉnh TT-Huế", "2017-05-16", "46"),
    ("quận 5", "2017-05-16", "774"), ("TP. Buôn Ma Thuột", "2017-05-16", "643"),
  ])
func namesAreDated(name: String, day: String, code: String) throws {
  let parts = day.split(separator: "-").compactMap { Int($0) }
  let date = try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
  let text = extractor.read(Array(("ở " + name).utf8))
  let found = PlaceExtractor(rules: knowledge.places).find(in: text, published: date)
  #expect(found.list.first.flatMap { found.candidates(of: $0).first }?.code == code)
}

@Test("every commune that ended with the old order has successors, and they exist from that day on")
func communesHaveSuccessors() throws {
  let day = try #require(CivilDate(year: 2025, month: 7, day: 1))
  var count = 0
  for version in versions where version.unit.level == .commune && version.to == day {
    let successors = knowledge.places.successors(of: version.unit, on: day)
    count += successors.isEmpty ? 0 : 1
    for unit in successors {
      let from = knowledge.places.validity(of: unit).from
      #expect(unit.level == .commune && from == day, "\(version.unit) to \(unit)")
    }
  }
  #expect(count > 9_900)
}

@Test(
  "units tell what they became part of",
  arguments: [
    ("tỉnh Hà Tây", "2007-03-01", ["Hà Nội"]),
    ("tỉnh Hải Hưng", "1995-03-01", ["Hải Dương", "Hưng Yên"]),
    ("tỉnh Bình Định", "2021-03-01", ["Gia Lai"]),
    ("huyện Trà My, tỉnh Quảng Nam", "2000-10-01", ["Bắc Trà My", "Nam Trà My"]),
  ])
func unitsHaveSuccessors(name: String, day: String, successors: [String]) throws {
  let parts = day.split(separator: "-").compactMap { Int($0) }
  let date = try #require(CivilDate(year: parts[0], month: parts[1], day: parts[2]))
  let text = extractor.read(Array(("ở " + name).utf8))
  let found = PlaceExtractor(rules: knowledge.places).find(in: text, published: date)
  let unit = try #require(found.list.first.flatMap { found.candidates(of: $0).first })
  let end = try #require(knowledge.places.validity(of: unit).to)
  #expect(knowledge.places.successors(of: unit, on: end).map(\.name) == successors)
}

@Test(
  "units that had and have one code are places of their own",
  arguments: [
    ("Hợp nhất tỉnh Yên Bái và tỉnh Lào Cai.", ["Yên Bái", "Lào Cai"]),
    ("Hai tỉnh Quảng Bình và Quảng Trị họp.", ["Quảng Bình", "Quảng Trị"]),
  ])
func tellsUnitsOfOneCode(text: String, names: [String]) {
  var options = ExtractionOptions()
  options.published = CivilDate(year: 2025, month: 8, day: 12)
  let extractor = ArticleExtractor(knowledge: knowledge, options: options)
  #expect(extractor.extract(Array(text.utf8)).places.map(\.reference.name) == names)
}
