// swift-tools-version: 6.2
import PackageDescription

/// What the fuzzer has to see: every branch of the text room.
let watched: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .unsafeFlags(["-sanitize=fuzzer", "-parse-as-library"]),
]

// A package of its own: libFuzzer brings its own `main`, and every file has to be compiled for it.
// The sources are links to those of the package; `Scripts/fuzz` builds and runs it.
let package = Package(
  name: "vnpress",
  targets: [
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icuuc"), .linkedLibrary("icui18n")]),
    .target(name: "CLexicons"),
    .target(name: "PressText", dependencies: ["CICU", "CLexicons"], swiftSettings: watched),
    .target(name: "TextFuzz", dependencies: ["PressText", "CICU"], swiftSettings: watched),
    .executableTarget(
      name: "fuzz-text", dependencies: ["TextFuzz"], path: "Sources/FuzzMain",
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ],
  cLanguageStandard: .c2x
)
