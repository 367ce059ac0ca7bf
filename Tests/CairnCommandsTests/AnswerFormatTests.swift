import CairnCommands
import Testing

struct AnswerFormatTests {
  /// What lands in the file of this name.
  private func artefact(_ words: [String], at path: String) -> String? {
    let world = FakeWorld()
    let status = CairnProgram.run(
      arguments: words + ["--today", "2026-12-01", "-o", path], environment: world.environment)
    return status == .done ? world.written.files[path] : world.written.errors
  }

  @Test func `the ending of the output file says what to write`() throws {
    let words = ["plan", "staff-backend-engineer"]
    let json = try #require(artefact(words, at: "folder.md/answer.JSON"))
    #expect(json.hasPrefix("{"))
    for path in ["answer.txt", "answer", ".json", "answer.old", "folder.json/answer"] {
      let text = try #require(artefact(words, at: path))
      #expect(text.hasPrefix("Backend Engineering Lead"))
    }
  }

  @Test func `a format that is named wins over the ending`() throws {
    let text = try #require(
      artefact(["plan", "staff-backend-engineer", "--format", "text"], at: "plan.json"))
    #expect(text.hasPrefix("Backend Engineering Lead"))
  }

  @Test func `the ending of a format that a command lacks is a usage error`() throws {
    #expect(
      artefact(["explain", "staff-backend-engineer"], at: "why.png") == """
        cairn: 'why.png' looks like png, which is no format of this command
        Give another name, or say what to write: --format text or json.

        """)
  }
}
