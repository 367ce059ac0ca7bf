import TestSupport
import Testing

struct GraphCommandTests {
  private let folder: TemporaryFolder
  /// Where there is no program but the shell's own.
  private let bare = ["LC_ALL": "C.UTF-8", "PATH": "/nonexistent"]

  init() throws { folder = try TemporaryFolder() }

  private func run(_ words: String...) throws -> BuiltProgram.Run {
    try BuiltProgram.run(["graph"] + words + ["--today", "2026-12-01"], folder: folder.path)
  }

  @Test func `without dot a picture says what to install, and DOT is written all the same`() throws
  {
    for format in ["svg", "png"] {
      let run = try BuiltProgram.run(["graph", "--format", format], environment: bare)
      #expect(run.status == 69)
      #expect(run.output == "")
      #expect(
        run.errors == """
          cairn: the program 'dot' is not there
          It draws the pictures, and comes with Graphviz: 'apt install graphviz', 'brew install graphviz', or https://graphviz.org/download.
          Every other format does without, as --format dot or --format mermaid.

          """)
    }
    let run = try BuiltProgram.run(["graph"], environment: bare)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("digraph"))
  }

  @Test func `a picture of a large graph shows its ladders, and all moves when asked`() throws {
    let picture = try run()
    #expect(picture.output.contains("all with --moves all."))
    #expect(try !run("--moves", "all").output.contains("Left out"))
    #expect(try !run("--format", "json").output.contains("Left out"))
    #expect(try !run("--focus", "platform-lead").output.contains("--moves all"))
    let unknown = try run("--moves", "lateral,progres")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("progression, transition, lateral, step-down or all"))
  }

  @Test func `no file is left where a picture could not be drawn, and an old one is kept`() throws {
    try TestFiles.write("old", to: folder.path("careers.png"))
    let words = ["graph", "--force", "-o", folder.path("careers.png")]
    #expect(try BuiltProgram.run(words, environment: bare).status == 69)
    #expect(try TestFiles.text(at: folder.path("careers.png")) == "old")
    #expect(try TestFiles.names(inFolder: folder.path) == ["careers.png"])
  }

  /// A stand-in for Graphviz, which writes what is no text.
  private func withDrawing(_ body: String, _ words: [String]) throws -> BuiltProgram.Run {
    try TestFiles.write("#!/bin/sh\n\(body)\n", to: folder.path("dot"))
    _ = try BuiltProgram.runShell("chmod +x dot", folder: folder.path)
    return try BuiltProgram.run(
      ["graph"] + words,
      environment: ["LC_ALL": "C.UTF-8", "PATH": "\(folder.path):/usr/bin:/bin"],
      folder: folder.path)
  }

  @Test func `a picture's bytes arrive as they are, and never over another file unasked`() throws {
    let drawing = "cat > input; printf '\\211PNG\\r\\n\\032\\n\\000\\377'"
    let first = try withDrawing(drawing, ["-o", "a.png"])
    #expect(first.status == 0)
    #expect(first.errors == "")
    let shown = try BuiltProgram.runShell("od -An -tx1 a.png", folder: folder.path)
    #expect(shown.output == " 89 50 4e 47 0d 0a 1a 0a 00 ff\n")
    #expect(try TestFiles.text(at: folder.path("input")).hasPrefix("digraph"))
    let second = try withDrawing(drawing, ["-o", "a.png"])
    #expect(second.status == 73)
    #expect(second.errors.hasPrefix("cairn: 'a.png' exists already"))
    #expect(try BuiltProgram.runShell("od -An -tx1 a.png", folder: folder.path) == shown)
    #expect(try withDrawing(drawing, ["-o", "a.png", "--force"]).status == 0)
    #expect(try withDrawing(drawing, ["-o", "no/such/a.png"]).status == 73)
    #expect(
      try withDrawing("cat >/dev/null; echo no font >&2; exit 1", ["-o", "b.svg"]).status == 69)
    #expect(!TestFiles.exists(folder.path("b.svg")))
  }

  @Test(.enabled(if: TestFiles.exists("/dev/full")))
  func `a full disk has status 74`() throws {
    for format in ["dot", "mermaid", "graphml", "json", "csv"] {
      let run = try BuiltProgram.run(["graph", "--format", format], outputPath: "/dev/full")
      #expect(run.status == 74)
    }
  }

  @Test(arguments: [
    ("a.dot", "digraph"), ("a.gv", "digraph"), ("a.mmd", "---"), ("a.graphml", "<?xml"),
    ("a.json", "{"), ("a.csv", "Id,Label"), ("a", "digraph"),
  ])
  func `the ending of the file says what to write`(name: String, beginning: String) throws {
    let run = try run("-o", name)
    #expect(run.status == 0)
    #expect(try TestFiles.text(at: folder.path(name)).hasPrefix(beginning))
  }

  @Test(arguments: [
    (["--focus", "staf-backend-engineer"], "did you mean 'staff-backend-engineer'?"),
    (["--focus", "go"], "'go' is a skill, and this diagram shows roles"),
    (["--skills", "--focus", "kubernets"], "did you mean 'kubernetes'?"),
    (["--skills", "--focus", "go:9"], "'go' has no level 9"),
    (["--to", "directr-of-engineering"], "did you mean 'director-of-engineering'?"),
    (["--to", "go"], "'go' is a skill: say which level"),
    (["--to", "sre-lead", "--focus", "cto"], "the role cannot matter on the way"),
    (["--cluster-by", "area"], "roles have tracks"),
    (["--skills", "--cluster-by", "track"], "skills have areas"),
    (["--cluster-by", "tracks"], "did you mean 'track'?"),
    (["--rankdir", "LT"], "give LR, TB, RL or BT"),
    (["--depth", "2"], "--depth says how far --focus reaches"),
    (["--max-nodes", "0"], "give a whole number from 1"),
    (["--table", "nodes"], "--table and --raw-csv are for csv"),
    (["-o", "careers.pdf.html"], "looks like html"),
  ])
  func `what cannot be drawn is a usage error`(words: [String], message: String) throws {
    let run = try BuiltProgram.run(["graph"] + words)
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func `a target that no way leads to is a no`() throws {
    for option in ["--to", "--highlight"] {
      let run = try run(option, "junior-backend-engineer")
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(
        run.errors == """
          cairn: there is no way to junior-backend-engineer
          Run 'cairn plan junior-backend-engineer' for the reasons.

          """)
    }
  }

  @Test func `a route that is not proved has the search limit's status`() throws {
    let run = try run("--highlight", "director-of-engineering", "--node-limit", "30")
    #expect(run.status == 75)
    #expect(run.output.contains("penwidth=3"))
    let none = try self.run("--highlight", "director-of-engineering", "--node-limit", "1")
    #expect(none.status == 75)
  }

  @Test func `a graph that names no start is drawn without anyone in it`() throws {
    try TestFiles.write(
      """
      {"format": "cairn-graph/1",
       "skills": [{"id": "go", "name": "Go", "levels": [{"hours": 20}]}],
       "roles": [{"id": "a", "title": "A"}, {"id": "b", "title": "B", "needs": ["go"]}],
       "moves": [{"from": "a", "to": "b", "kind": "progression", "months": 6}]}
      """, to: folder.path("g.json"))
    for words in [["graph", "--graph", "g.json"], ["graph", "--skills", "--graph", "g.json"]] {
      let run = try BuiltProgram.run(words, folder: folder.path)
      #expect(run.status == 0)
      #expect(!run.output.contains("start —"))
    }
    #expect(try run("--graph", "g.json", "--to", "b").status == 2)
    #expect(try run("--graph", "g.json", "--to", "b", "--from", "a").status == 0)
  }

  @Test func `what is too large to read says what to do, and Mermaid is refused`() throws {
    let roles = (0..<600).map { (number: Int) -> String in
      "{\"id\": \"r\(number)\", \"title\": \"Role \(number)\"}"
    }
    let moves = (1..<600).map { (number: Int) -> String in
      "{\"from\": \"r\(number / 2)\", \"to\": \"r\(number)\", \"kind\": \"progression\","
        + " \"months\": 1}"
    }
    try TestFiles.write(
      """
      {"format": "cairn-graph/1", "start": "r0", "skills": [],
       "roles": [\(roles.joined(separator: ","))], "moves": [\(moves.joined(separator: ","))]}
      """, to: folder.path("g.json"))
    let dot = try run("--graph", "g.json")
    #expect(dot.status == 0)
    #expect(dot.errors.hasPrefix("The picture has 600 nodes and 599 edges, more than anyone can"))
    let mermaid = try run("--graph", "g.json", "--format", "mermaid")
    #expect(mermaid.status == 2)
    #expect(mermaid.errors.contains("599 edges, and Mermaid draws 499 at most"))
    #expect(mermaid.errors.contains("--max-nodes"))
    let part = try run("--graph", "g.json", "--format", "mermaid", "--max-nodes", "40")
    #expect(part.status == 0)
    #expect(part.errors == "")
    #expect(part.output.contains("left out: 560 roles"))
  }
}
