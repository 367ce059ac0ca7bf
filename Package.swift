// swift-tools-version: 6.2

import PackageDescription

/// The modules, lowest first, each with everything that it may import.
///
/// `Tests/ArchitectureTests` compares every import in Sources with this table.
let allowedImports: [(module: String, imports: [String])] = [
  ("CareerModel", []),
  ("RouteSearch", []),
  ("JSONText", []),
  ("GraphFiles", ["CareerModel", "JSONText"]),
  ("BuiltInGraphs", ["CareerModel"]),
  ("Planning", ["CareerModel", "RouteSearch"]),
  ("GraphAdvice", ["CareerModel", "GraphFiles", "RouteSearch", "Planning"]),
  ("Timelines", ["CareerModel", "Planning"]),
  ("Rendering", ["CareerModel", "JSONText", "GraphFiles", "Planning", "Timelines"]),
  (
    "CairnCommands",
    [
      "CareerModel", "RouteSearch", "JSONText", "GraphFiles", "BuiltInGraphs", "Planning",
      "GraphAdvice", "Timelines", "Rendering",
    ]
  ),
]

/// The test targets, each with what it looks at beside `TestSupport`.
let testTargets: [(name: String, imports: [String])] = [
  ("ArchitectureTests", []),
  ("CareerModelTests", ["CareerModel"]),
  ("RouteSearchTests", ["RouteSearch"]),
  ("JSONTextTests", ["JSONText"]),
  ("GraphFilesTests", ["CareerModel", "JSONText", "GraphFiles"]),
  ("GraphsTests", ["CareerModel", "JSONText", "GraphFiles", "BuiltInGraphs", "Planning"]),
  ("PlanningTests", ["CareerModel", "RouteSearch", "JSONText", "GraphFiles", "Planning"]),
  ("GraphAdviceTests", ["CareerModel", "GraphFiles", "Planning", "GraphAdvice"]),
  ("TimelinesTests", ["CareerModel", "GraphFiles", "Planning", "Timelines"]),
  (
    "RenderingTests",
    [
      "CareerModel", "JSONText", "GraphFiles", "BuiltInGraphs", "Planning", "Timelines",
      "Rendering",
    ]
  ),
  ("CairnCommandsTests", ["CareerModel", "GraphFiles", "Rendering", "CairnCommands"]),
  ("CommandTests", ["cairn"]),
  ("DocsTests", ["GraphFiles", "CairnCommands", "cairn"]),
]

/// CI sets this, so that a newer compiler's new warning never stops a user's build.
let strictness: [SwiftSetting] =
  Context.environment["CAIRN_WARNINGS_AS_ERRORS"] == nil
  ? [] : [.treatAllWarnings(as: .error)]

/// What keeps the compiler from importing two modules, which nothing here uses, into every file.
///
/// They link six libraries, which the program would load and bind each time it starts. Only the
/// package at the root may set such flags, and so no other package can depend on this one; none is
/// meant to.
let leanLinking: [SwiftSetting] = [
  .unsafeFlags([
    "-Xfrontend", "-disable-implicit-concurrency-module-import",
    "-Xfrontend", "-disable-implicit-string-processing-module-import",
  ])
]

/// Modules whose debug builds are optimized, too, with their assertions.
///
/// Without it, searches of tests and documents would take ten times as long, and reach the time limit
/// where a user's do not.
let searching = ["CareerModel", "RouteSearch", "Planning"]
let checkedSpeed: [SwiftSetting] = [
  .unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))
]

/// Whether what libFuzzer runs is built, all of it watched by the sanitizers.
///
/// `Docs/Reliability.md` tells how; nothing else should be built that way.
let isFuzzed = Context.environment["CAIRN_FUZZING"] != nil
let fuzzing: [SwiftSetting] =
  isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer,address"])] : []

func dependencies(_ names: [String]) -> [Target.Dependency] {
  names.map { (name: String) -> Target.Dependency in .byName(name: name) }
}

var targets: [Target] = [
  .executableTarget(
    name: "cairn", dependencies: ["CairnCommands"], swiftSettings: strictness + leanLinking),
  .target(
    name: "TestSupport",
    dependencies: dependencies(["CareerModel", "RouteSearch", "JSONText", "GraphFiles"]),
    path: "Tests/TestSupport", exclude: ["Fixtures"],
    swiftSettings: strictness),
  // No product: it measures, and makes what is measured.
  .executableTarget(
    name: "cairn-bench",
    dependencies: dependencies([
      "TestSupport", "CareerModel", "RouteSearch", "JSONText", "GraphFiles", "Planning",
    ]),
    path: "Tests/Benchmarks",
    swiftSettings: strictness),
]
for (module, imports) in allowedImports {
  targets.append(
    .target(
      name: module, dependencies: dependencies(imports),
      swiftSettings: strictness + leanLinking + fuzzing
        + (searching.contains(module) ? checkedSpeed : [])))
}
if isFuzzed {
  // libFuzzer brings its own main, so that this cannot be an executable target.
  targets.append(
    .target(
      name: "CairnFuzz", dependencies: dependencies(["CareerModel", "JSONText", "GraphFiles"]),
      path: "Tests/Fuzzing", exclude: ["corpus", "run"],
      swiftSettings: strictness + leanLinking + fuzzing))
}
for (name, imports) in testTargets {
  targets.append(
    .testTarget(
      name: name, dependencies: dependencies(["TestSupport"] + imports),
      exclude: fixtureFolders(of: name), swiftSettings: strictness))
}

/// Test data that lies beside the tests and is read from there, not built.
func fixtureFolders(of testTarget: String) -> [String] {
  switch testTarget {
  case "GraphFilesTests", "GraphAdviceTests", "GraphsTests", "PlanningTests", "RenderingTests",
    "CommandTests":
    ["Fixtures"]
  default: []
  }
}

let package = Package(
  name: "cairn",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "cairn", targets: ["cairn"])],
  targets: targets,
  swiftLanguageModes: [.v6]
)
