import JSONText
import Testing

struct JSONPositionTests {
  @Test func `a column counts characters and every kind of line end counts once`() throws {
    let text = "[\n\"é😀\", 1,\r\n\t2,\r3,\n\r4]"
    let document = try JSONDocument(bytes: Array(text.utf8))
    let positions = document.root.elements.map { (value: JSONValue) in value.position.description }
    #expect(positions == ["2:1", "2:7", "3:2", "4:1", "6:1"])
  }

  @Test func `a key and its value have places of their own`() throws {
    let document = try JSONDocument("{\n  \"a\" : [1]}")
    let member = try #require(document.root.members.first { (_: JSONMember) in true })
    #expect(document.position(atOffset: member.keyOffset) == JSONPosition(line: 2, column: 3))
    #expect(member.value.position == JSONPosition(line: 2, column: 9))
  }

  @Test func `an offset outside the text is moved to its nearer end`() throws {
    let document = try JSONDocument("[\n]")
    #expect(document.position(atOffset: -5) == JSONPosition(line: 1, column: 1))
    #expect(document.position(atOffset: 3) == JSONPosition(line: 2, column: 2))
    #expect(document.position(atOffset: .max) == JSONPosition(line: 2, column: 2))
    let table = JSONLineTable(of: document)
    #expect(table.position(atOffset: -5) == JSONPosition(line: 1, column: 1))
    #expect(table.position(atOffset: .max) == JSONPosition(line: 2, column: 2))
  }

  @Test func `places far into a text are those that counting from its start gives`() throws {
    var generator = SmallGenerator(seed: 7)
    var text = "[0"
    while text.utf8.count < 5000 {
      text += [",1", ", \"é\"", ",\n2", ",\r\n3", ",\r4", " ", ",\"😀x\""][generator.below(7)]
    }
    let bytes = Array((text + "]").utf8)
    let document = try JSONDocument(bytes: bytes)
    let table = JSONLineTable(of: document)
    var line = 1
    var column = 1
    for offset in bytes.indices {
      // Inside a character there is no place to ask for.
      if bytes[offset] & 0xC0 == 0x80 { continue }
      #expect(table.position(atOffset: offset) == JSONPosition(line: line, column: column))
      if offset % 97 == 0 {
        #expect(document.position(atOffset: offset) == JSONPosition(line: line, column: column))
      }
      column += 1
      let isBreak = bytes[offset] == 0x0A || bytes[offset] == 0x0D && bytes[offset + 1] != 0x0A
      if isBreak { (line, column) = (line + 1, 1) }
    }
  }

  @Test func `places are ordered by line, then by column`() {
    #expect(JSONPosition(line: 1, column: 9) < JSONPosition(line: 2, column: 1))
    #expect(JSONPosition(line: 2, column: 1) < JSONPosition(line: 2, column: 2))
  }
}
