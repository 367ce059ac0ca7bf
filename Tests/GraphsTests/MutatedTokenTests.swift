import CareerModel
import GraphFiles
import JSONText
import TestSupport
import Testing

/// The graph of a guide with one token missing, or one there twice.
///
/// A slice of the tokens only; `Tests/Peers/check_mutations.py` asks the release program about all.
@Suite struct MutatedTokenTests {
  @Test(arguments: 0..<4)
  func `a token more or less gives findings or a valid graph`(part: Int) throws {
    let bytes = Array(try GuideGraph.text().utf8)
    let tokens = Self.tokens(of: bytes)
    #expect(tokens.count > 10_000)
    for index in stride(from: part * 97, to: tokens.count, by: 997) {
      let token = tokens[index]
      let without = Array(bytes[..<token.lowerBound] + bytes[token.upperBound...])
      let twice = Array(bytes[..<token.upperBound] + [0x20] + bytes[token.lowerBound...])
      for text in [without, twice] {
        let loading = loadGraph([SourceFile(name: "a.json", bytes: text)])
        let hasErrors = loading.findings.contains { (finding: Finding) -> Bool in
          finding.severity == .error
        }
        switch loading {
        case .loaded: #expect(!hasErrors)
        case .invalid: #expect(hasErrors)
        }
      }
    }
  }

  private static func tokens(of bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      let start = offset
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        while bytes[offset] != UInt8(ascii: "\"") {
          offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        offset += 1
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
        UInt8(ascii: ":"), UInt8(ascii: ","):
        offset += 1
      case 0x09, 0x0A, 0x0D, 0x20:
        offset += 1
        continue
      default:
        while offset < bytes.count, !",]} \n".utf8.contains(bytes[offset]) { offset += 1 }
      }
      tokens.append(start..<offset)
    }
    return tokens
  }
}
