import TestSupport
import Testing

/// `--format` of `cairn plan` on the command line.
struct PlanFormatTests {
  private func plan(_ words: String..., folder: String? = nil) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["plan"] + words + ["--today", "2026-12-01"], folder: folder)
  }

  @Test(arguments: [
    ("plan.md", "# Backend"), ("plan.csv", "phase,"), ("plan.mmd", "---\nconfig:"),
    ("plan.ics", "BEGIN:VCALENDAR\r\n"), ("plan.gv", "digraph "),
  ])
  func `the name of the file says what to write, and the same is written twice`(
    name: String, beginning: String
  ) throws {
    let folder = try TemporaryFolder()
    let first = try plan("staff-backend-engineer", "-o", name, folder: folder.path)
    #expect(first.status == 0 && first.output.isEmpty && first.errors.isEmpty)
    let text = try TestFiles.text(at: folder.path(name))
    #expect(text.hasPrefix(beginning))
    let again = try plan("staff-backend-engineer", "-o", name, folder: folder.path)
    #expect(again.status == 73)
    #expect(try TestFiles.text(at: folder.path(name)) == text)
    let forced = try plan("staff-backend-engineer", "-o", name, "--force", folder: folder.path)
    #expect(forced.status == 0)
    #expect(try TestFiles.text(at: folder.path(name)) == text)
  }

  @Test(arguments: ["csv", "mermaid", "ics", "dot"])
  func `where there is no plan, nothing is written, and what is wrong is said`(
    format: String
  ) throws {
    let folder = try TemporaryFolder()
    let words = ["director-of-engineering", "--via", "sre-lead", "--max-moves", "2"]
    let run = try BuiltProgram.run(
      ["plan"] + words + ["--format", format, "-o", "file"], folder: folder.path)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("cairn: there is no way from Backend Engineering Lead"))
    #expect(
      run.errors.hasSuffix(
        "This says why: cairn plan director-of-engineering --via sre-lead --max-moves 2\n"))
    #expect(!TestFiles.exists(folder.path("file")))
  }

  @Test(arguments: ["mermaid", "ics"])
  func `whoever is there already gets no empty file`(format: String) throws {
    let run = try plan("backend-lead-go", "--format", format)
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("there is nothing to do"))
  }

  @Test func `a search that found nothing in time writes nothing`() throws {
    for format in ["markdown", "csv", "mermaid", "ics", "dot"] {
      let run = try plan("director-of-engineering", "--node-limit", "1", "--format", format)
      #expect(run.status == 75)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("before it found any plan"))
    }
  }

  @Test func `a plan that is not proved the best comes with its status and a notice`() throws {
    for format in ["markdown", "csv", "mermaid", "ics", "dot"] {
      let run = try plan("principal-backend-engineer", "--node-limit", "30", "--format", format)
      #expect(run.status == 75)
      #expect(!run.output.isEmpty)
      #expect(run.errors.contains("reached its limit"))
    }
  }

  @Test func `several plans are no chart and no calendar`() throws {
    for (format, option) in [
      ("ics", "--tradeoffs"), ("mermaid", "--alternatives=3"), ("dot", "--tradeoffs"),
    ] {
      let run = try plan("director-of-engineering", option, "--format", format)
      #expect(run.status == 2)
      #expect(run.output.isEmpty)
      #expect(run.errors.hasPrefix("cairn: \(format) holds one plan, and --"))
    }
    for format in ["markdown", "csv"] {
      let run = try plan("director-of-engineering", "--alternatives", "3", "--format", format)
      #expect(run.status == 0)
      #expect(run.output.contains("Platform Engineering Lead → Head of Backend/Platform"))
    }
  }

  @Test func `an option of one format is refused with another`() throws {
    #expect(try plan("cto", "--todos").status == 2)
    #expect(try plan("cto", "--todos", "--format", "csv").status == 2)
    #expect(try plan("cto", "--raw-csv", "-o", "plan.ics").status == 2)
  }

  @Test func `raw CSV leaves names as they are`() throws {
    let graph = TestFiles.path("../RenderingTests/Fixtures/Plan/hostile.json", beside: #filePath)
    let words = ["plan", "r14", "--graph", graph, "--format", "csv"]
    let guarded = try BuiltProgram.run(words)
    #expect(guarded.output.contains(",r13,'=1+1,2"))
    let raw = try BuiltProgram.run(words + ["--raw-csv"])
    #expect(raw.output.contains(",r13,=1+1,2"))
  }

  @Test func `a calendar is stamped with the day that is taken for today`() throws {
    let run = try plan("staff-backend-engineer", "--start", "2027-03-01", "--format", "ics")
    #expect(run.output.contains("DTSTAMP:20261201T000000Z"))
    #expect(run.output.contains("DTSTART;VALUE=DATE:20270301"))
    #expect(!run.output.contains("VTODO"))
    let toDos = try plan("staff-backend-engineer", "--format", "ics", "--todos")
    #expect(toDos.output.contains("BEGIN:VTODO"))
  }

  @Test func `a day that a calendar has no form for is refused`() throws {
    for format in ["ics", "mermaid"] {
      let run = try plan("staff-backend-engineer", "--start", "9999-01-01", "--format", format)
      #expect(run.status == 1)
      #expect(run.output.isEmpty)
      #expect(run.errors.contains("outside of the years 1000 to 9999"))
    }
  }
}
