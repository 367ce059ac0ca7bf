import JSONText
import Testing

/// A small generator of the same numbers for the same seed (xorshift64*).
struct SmallGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return Int((state &* 0x2545_F491_4F6C_DD1D) >> 33) % bound
  }
}

struct JSONFuzzTests {
  private static let seeds: [String] = [
    #"{"format": "graph/1", "roles": [{"id": "a", "hours": 12.5e-1, "tags": ["x", "\u00e9\ud83d\ude00"]}]}"#,
    "[true, false, null, -0, 1E+9, {}, [], \"\", \"\\\\\\\"\", \"é€😀\"]",
    "{\r\n  \"a\": {\"b\": [[[]], {\"c\": \"a longer string, of more than eight bytes\"}]}\n}\n",
  ]

  /// Bytes that mean something, so that random texts get further than their first byte.
  private static let telling =
    Array("{}[]:,\"\\u'09.-+eEtrufalsn/ \n\t\u{0}é😀".utf8) + [0xFF, 0xC0, 0xED]

  /// Reads, and if that succeeds looks at all of it, writes it and reads it again.
  ///
  /// - Returns: Whether the bytes were JSON.
  private func survives(_ bytes: [UInt8]) throws -> Bool {
    let document: JSONDocument
    do throws(JSONSyntaxError) {
      document = try JSONDocument(bytes: bytes)
    } catch {
      #expect((0...bytes.count).contains(error.offset))
      #expect(!error.message.isEmpty)
      return false
    }
    look(at: document.root)
    let output = JSONOutput(document.root)
    for text in [output.text(width: 20), output.line] {
      let again = JSONOutput(try JSONDocument(bytes: Array(text.utf8)).root)
      #expect(again.line == output.line)
    }
    return true
  }

  private func look(at value: JSONValue) {
    _ = value.number?.integer
    _ = value.number?.double
    _ = value.repeatedKeys
    _ = value.position
    var count = 0
    for element in value.elements {
      look(at: element)
      count += 1
    }
    for member in value.members {
      _ = member.keyEquals("a")
      look(at: member.value)
      count += 1
    }
    #expect(count == value.count)
  }

  @Test func `random bytes are read or refused, and nothing else happens`() throws {
    var generator = SmallGenerator(seed: 1)
    var accepted = 0
    for _ in 0..<4000 {
      let bytes = (0..<generator.below(24)).map { (_: Int) -> UInt8 in
        Self.telling[generator.below(Self.telling.count)]
      }
      accepted += try survives(bytes) ? 1 : 0
    }
    // Neither kind may be missing.
    #expect((1..<4000).contains(accepted))
  }

  @Test func `changed texts are read or refused, and what is read is written the same`() throws {
    var generator = SmallGenerator(seed: 2)
    var accepted = 0
    for round in 0..<2000 {
      var bytes = Array(Self.seeds[round % Self.seeds.count].utf8)
      for _ in 0..<1 + generator.below(3) {
        let place = generator.below(bytes.count)
        switch generator.below(4) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(Self.telling[generator.below(Self.telling.count)], at: place)
        case 2: bytes[place] = UInt8(generator.below(256))
        default: bytes.append(contentsOf: bytes[place..<min(place + 8, bytes.count)])
        }
      }
      accepted += try survives(bytes) ? 1 : 0
    }
    #expect((100..<1900).contains(accepted))
  }

  @Test func `a text cut anywhere is refused, unless it is whole`() throws {
    for seed in Self.seeds {
      let bytes = Array(seed.utf8)
      let whole = bytes.count - (seed.hasSuffix("\n") ? 1 : 0)
      for length in 0...bytes.count {
        #expect(try survives(Array(bytes[..<length])) == (length >= whole))
      }
    }
  }
}
