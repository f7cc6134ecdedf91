import Foundation
import Testing

/// The rooms of the package and what each may import.
private let allowedImports: [String: Set<String>] = [
  "PressText": ["CICU", "CLexicons"],
  "PressExtraction": ["CLexicons", "PressText"],
  "PressRecord": ["CSchema", "PressExtraction", "PressText"],
]

private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// The files below a folder of the package with one of some endings, with their text.
private func files(
  below folder: String, _ endings: String...
) throws -> [(name: String, text: String)] {
  let start = root.appending(path: folder)
  let names = FileManager.default.enumerator(atPath: start.path)?.compactMap { $0 as? String } ?? []
  return try names.filter { name in endings.contains { name.hasSuffix($0) } }.sorted().map {
    ("\(folder)/\($0)", try String(contentsOf: start.appending(path: $0), encoding: .utf8))
  }
}

/// The modules that a Swift file imports.
private func imports(_ text: String) -> Set<String> {
  var found: Set<String> = []
  for line in text.split(separator: "\n") {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1 else {
      continue
    }
    found.insert(String(words[index + 1]))
  }
  return found
}

@Test("each room imports only what its walls let through", arguments: allowedImports.keys.sorted())
func wallsHold(room: String) throws {
  let allowed = try #require(allowedImports[room])
  let sources = try files(below: "Sources/\(room)", ".swift")
  #expect(!sources.isEmpty)
  for file in sources {
    let others = imports(file.text).subtracting(allowed)
    #expect(others.isEmpty, "\(file.name) imports \(others.sorted().joined(separator: ", "))")
  }
}

@Test("arrows point down only: no lower room imports a higher one")
func arrowsPointDown() throws {
  let order = [
    "PressText", "PressExtraction", "PressRecord", "PressArchive", "PressBatch", "PressEvaluation",
  ]
  for (level, room) in order.enumerated() {
    for file in try files(below: "Sources/\(room)", ".swift") {
      let higher = imports(file.text).intersection(order[(level + 1)...])
      #expect(higher.isEmpty, "\(file.name) imports \(higher.sorted().joined(separator: ", "))")
    }
  }
}

@Test("only CICU includes ICU's headers")
func icuStaysBehindItsDoor() throws {
  for file in try files(below: "Sources", ".c", ".h", ".swift")
  where !file.name.hasPrefix("Sources/CICU/") {
    #expect(!file.text.contains("<unicode/"), "\(file.name) includes ICU's headers")
  }
}

@Test("only CLexicons embeds lexicon files")
func lexiconsStayBehindTheirDoor() throws {
  for file in try files(below: "Sources", ".c", ".h")
  where !file.name.hasPrefix("Sources/CLexicons/") {
    #expect(!file.text.contains("lexicons/"), "\(file.name) names a lexicon file")
  }
}

@Test("no source holds what may trap on purpose or was left for later")
func nothingTrapsOnPurpose() throws {
  let banned = ["fatalError" + "(", "try" + "!", " as" + "! ", "TO" + "DO", "FIX" + "ME"]
  for file in try files(below: "Sources", ".swift") {
    for word in banned {
      #expect(!file.text.contains(word), "\(file.name) holds \(word)")
    }
  }
}
