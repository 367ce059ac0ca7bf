import JSONText
import Testing

struct JSONValueTests {
  @Test func `a value has only what belongs to its kind`() throws {
    let document = try JSONDocument(#"[{"a": 1, "b": 2}, [3], "x", 4, true, false, null]"#)
    let values = Array(document.root.elements)
    #expect(
      values.map { (value: JSONValue) in value.kind }
        == [.object, .array, .string, .number, .boolean, .boolean, .null])
    #expect(values.map { (value: JSONValue) in value.count } == [2, 1, 0, 0, 0, 0, 0])
    #expect(
      values.map { (value: JSONValue) in value.string } == [nil, nil, "x", nil, nil, nil, nil])
    #expect(
      values.map { (value: JSONValue) in value.number?.integer }
        == [nil, nil, nil, 4, nil, nil, nil])
    #expect(
      values.map { (value: JSONValue) in value.boolean } == [nil, nil, nil, nil, true, false, nil])
    #expect(
      values.map { (value: JSONValue) in value.isNull }
        == [false, false, false, false, false, false, true])
    #expect(
      values.map { (value: JSONValue) in Array(value.elements).count } == [0, 1, 0, 0, 0, 0, 0])
    #expect(
      values.map { (value: JSONValue) in Array(value.members).count } == [2, 0, 0, 0, 0, 0, 0])
  }

  @Test func `elements and members come in the order of the text`() throws {
    let document = try JSONDocument(#"{"z": [[1, [2]], {"y": {}}, 3], "a": {}, "m": "n"}"#)
    let members = Array(document.root.members)
    #expect(members.map { (member: JSONMember) in member.key } == ["z", "a", "m"])
    #expect(members.map { (member: JSONMember) in member.keyOffset } == [1, 32, 41])
    #expect(
      members[0].value.elements.map { (value: JSONValue) in value.kind }
        == [.array, .object, .number])
    #expect(members[2].value.string == "n")
  }

  @Test func `every escape is decoded`() throws {
    let document = try JSONDocument(
      #""\"\\\/\b\f\n\r\t\u0041\u00e9\u20AC\ud83D\uDe00\u0000é😀\uFFFF""#)
    #expect(document.root.string == "\"\\/\u{8}\u{C}\n\r\tAé€😀\u{0}é😀\u{FFFF}")
  }

  @Test func `a string is compared by its decoded text`() throws {
    let document = try JSONDocument(#"{"lev\u0065ls": "plain"}"#)
    let member = try #require(document.root.members.first { (_: JSONMember) in true })
    #expect(member.keyEquals("levels"))
    #expect(!member.keyEquals("level"))
    #expect(!member.keyEquals("lev\\u0065ls"))
    #expect(member.value.stringEquals("plain"))
    #expect(!member.value.stringEquals("plaim"))
    #expect(!member.value.stringEquals(""))
    #expect(!document.root.stringEquals(""))
  }

  @Test func `repeated keys are found, escapes or not`() throws {
    let document = try JSONDocument(#"{"a": 1, "b": 2, "\u0061": 3, "c": 4, "b": 5, "a": 6}"#)
    let repeated = document.root.repeatedKeys
    #expect(
      repeated.map { (key: JSONRepeatedKey) in key.member.value.number?.integer } == [3, 5, 6])
    #expect(
      repeated.map { (key: JSONRepeatedKey) in key.first.value.number?.integer } == [1, 2, 1])
  }

  @Test func `an accent composed and decomposed makes two keys`() throws {
    let document = try JSONDocument("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
    #expect(document.root.repeatedKeys.isEmpty)
  }

  @Test func `repeated keys of a large object are found as in a small one`() throws {
    let count = 20_000
    var text = "{"
    for number in 0..<count { text += "\"k\(number)\": \(number)," }
    text += #""k\u0030": -1, "k7": -2, "k7": -3}"#
    let repeated = try JSONDocument(bytes: Array(text.utf8)).root.repeatedKeys
    #expect(
      repeated.map { (key: JSONRepeatedKey) in key.member.value.number?.integer } == [-1, -2, -3])
    #expect(
      repeated.map { (key: JSONRepeatedKey) in key.first.value.number?.integer } == [0, 7, 7])
  }

  @Test func `a key is found among names by its decoded text`() throws {
    let names = JSONKeyNames(["go", "goal", "", "größe"])
    let document = try JSONDocument(#"{"goal": 1, "g\u006F": 2, "gr\u00f6ße": 3, "": 4, "Go": 5}"#)
    #expect(
      document.root.members.map { (member: JSONMember) in member.keyIndex(in: names) }
        == [1, 0, 3, 2, nil])
    #expect(names.index(of: "größe") == 3)
    #expect(names.index(of: "goa") == nil)
  }
}
