// swift-tools-version: 6.2
import PackageDescription

/// How often each branch is taken, as `make profile` counted it.
///
/// The compiler lays out release builds by it, which makes them a sixth faster over news. Counting is asked for by
/// the environment; Swift 6.2 can do neither.
#if compiler(>=6.3)
let profile =
  Context.environment["VNPRESS_PROFILE"] == "generate"
  ? "-ir-profile-generate"
  : "-ir-profile-use=\(Context.packageDirectory)/Scripts/release.profdata"
let profiled: [SwiftSetting] = [
  .unsafeFlags(["-Xfrontend", profile], .when(configuration: .release))
]
#else
let profiled: [SwiftSetting] = []
#endif

/// What every Swift target is held to.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// What every Swift target of the program is built with.
let program = strict + profiled

let package = Package(
  name: "vnpress",
  products: [
    .executable(name: "vnpress", targets: ["vnpress"])
  ],
  dependencies: [
    // Reads the command line, writes --help, completions and the exit status of a usage error.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // libicu: Unicode normalisation and the reference for word breaks.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]
    ),
    .target(name: "CLexicons"),
    // libxml2: its HTML parser. The system library is only for pkg-config's header path.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CHTML", dependencies: ["CLibXML2"]),
    // libgcrypt: SHA-256 with the processor's own instructions. Of the libraries that have it the quickest
    // to load, and a third fewer instructions than nettle where the processor has none for it.
    .target(name: "CGcrypt", linkerSettings: [.linkedLibrary("gcrypt")]),
    // Extended attributes of files, which Glibc's module leaves out.
    .target(name: "CFileNote"),
    // zlib, zstd, lzma, bzip2: what packs files, member by member. Each tells how far it came, so that
    // reading goes on after a damaged member; libarchive does not, and checks no gzip checksum. Tar and
    // zip are read in Swift for the same reason.
    .target(
      name: "CPacking",
      linkerSettings: ["z", "zstd", "lzma", "bz2"].map { .linkedLibrary($0) }),
    .target(name: "PressText", dependencies: ["CICU", "CLexicons"], swiftSettings: program),
    .target(
      name: "PressExtraction", dependencies: ["PressText", "CLexicons"], swiftSettings: program),
    // The record's JSON Schema, embedded.
    .target(name: "CSchema"),
    .target(
      name: "PressRecord", dependencies: ["PressExtraction", "PressText", "CSchema"],
      swiftSettings: program),
    .target(
      name: "PressArchive",
      dependencies: [
        "PressRecord", "PressExtraction", "PressText", "CFileNote", "CPacking", "CHTML",
        "CLexicons",
        "CGcrypt",
      ],
      swiftSettings: program),
    // glibc's mallopt, which Swift's Glibc module leaves out.
    .target(name: "CAllocation"),
    .target(
      name: "PressBatch",
      dependencies: ["CAllocation", "PressArchive", "PressRecord", "PressExtraction", "PressText"],
      swiftSettings: program),
    .target(
      name: "PressEvaluation",
      dependencies: ["PressBatch", "PressArchive", "PressRecord", "PressExtraction", "PressText"],
      swiftSettings: program),
    .executableTarget(
      name: "vnpress",
      dependencies: [
        "PressEvaluation", "PressBatch", "PressArchive", "PressRecord", "PressExtraction",
        "PressText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: program),
    // Times the stages one by one; `make bench` builds and runs it.
    .executableTarget(
      name: "vnpress-bench",
      dependencies: [
        "CICU", "PressArchive", "PressRecord", "PressExtraction", "PressText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/bench",
      swiftSettings: program),
    // What several test targets share: temporary folders, the files of corpora/.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "PressTextTests", dependencies: ["PressText", "CICU", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PressExtractionTests", dependencies: ["PressExtraction", "PressText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PressRecordTests",
      dependencies: ["PressRecord", "PressExtraction", "PressText", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "PressArchiveTests",
      dependencies: [
        "PressArchive", "PressRecord", "PressExtraction", "PressText", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PressBatchTests",
      dependencies: [
        "PressBatch", "PressArchive", "PressRecord", "PressExtraction", "PressText", "TestSupport",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PressEvaluationTests",
      dependencies: [
        "PressEvaluation", "PressBatch", "PressArchive", "PressRecord", "PressExtraction",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "CommandTests", dependencies: ["vnpress", "CFileNote", "TestSupport"],
      swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
