import GraphFiles
import TestSupport
import Testing

/// Graphs and profiles with random damage: whatever they hold, loading them says something.
@Suite struct LoadingFuzzTests {
  @Test(arguments: 0..<8)
  func `no damage to a file traps, and findings are the same each time`(seed: UInt64) throws {
    var random = Scrambler(seed: seed)
    let graph = try FixtureTests.graphOfProfiles()
    let names = try FixtureFiles.graphs() + FixtureFiles.profiles()
    for _ in 0..<150 {
      let name = names[random.next(below: names.count)]
      let files = try FixtureFiles.sources(of: name).map { (file: SourceFile) -> SourceFile in
        SourceFile(name: file.name, bytes: random.damage(file.bytes))
      }
      let findings = loadGraph(files).findings
      #expect(findings == loadGraph(files).findings)
      for file in files { _ = loadProfile(file, in: graph) }
    }
  }
}

/// A generator of random numbers, SplitMix64 by Steele, Lea and Flood, and the harm that it does.
private struct Scrambler {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }

  mutating func damage(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(below: 3) {
      switch next(below: 4) {
      case 0: replaceValue(in: &bytes)
      case 1: swapStrings(in: &bytes)
      case 2: replaceByte(in: &bytes)
      default: removePart(of: &bytes)
      }
    }
    return bytes
  }

  /// Puts another value where a string, a list or a number begins.
  private mutating func replaceValue(in bytes: inout [UInt8]) {
    let values = [
      "null", "[]", "{}", "\"\"", "-1", "1e999", "99999999999999999999", "0.00000001", "true",
      "[[[]]]", "\"go:0\"", "\"go:99\"", "\"a\\u0000b\"", "{\"any\":[]}",
      "{\"atLeast\":2,\"of\":[]}",
    ]
    let strings = strings(in: bytes)
    guard !strings.isEmpty else { return }
    let value = values[next(below: values.count)]
    bytes.replaceSubrange(strings[next(below: strings.count)], with: value.utf8)
  }

  private mutating func swapStrings(in bytes: inout [UInt8]) {
    let strings = strings(in: bytes)
    guard strings.count > 1 else { return }
    let text = bytes[strings[next(below: strings.count)]]
    bytes.replaceSubrange(strings[next(below: strings.count)], with: text)
  }

  private mutating func replaceByte(in bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    bytes[next(below: bytes.count)] = UInt8(next(below: 256))
  }

  private mutating func removePart(of bytes: inout [UInt8]) {
    let start = next(below: bytes.count)
    bytes.removeSubrange(start..<min(bytes.count, start + next(below: 8)))
  }

  /// Where there are strings with their quotes; near enough for harm.
  private func strings(in bytes: [UInt8]) -> [Range<Int>] {
    let quotes = bytes.indices.filter { (index: Int) -> Bool in bytes[index] == UInt8(ascii: "\"") }
    return stride(from: 0, to: quotes.count - 1, by: 2).map { (index: Int) -> Range<Int> in
      quotes[index]..<quotes[index + 1] + 1
    }
  }
}
