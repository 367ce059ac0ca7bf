import CairnCommands
import TestSupport
import Testing

struct LiveEnvironmentTests {
  private let environment = Environment.live
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is read back as it was written, and nothing else is left`() throws {
    let bytes = (0..<300_000).map { (index: Int) -> UInt8 in UInt8(truncatingIfNeeded: index * 7) }
    try environment.writeFile(bytes, folder.path("a"), false)
    #expect(try environment.readFile(folder.path("a")) == bytes)
    #expect(try TestFiles.names(inFolder: folder.path) == ["a"])
  }

  @Test func `an existing file is kept unless it is to be overwritten`() throws {
    let path = folder.path("a")
    try TestFiles.write("old", to: path)
    #expect(throws: OutputFailure.exists(path: path)) {
      try environment.writeFile(Array("new".utf8), path, false)
    }
    #expect(try TestFiles.text(at: path) == "old")
    try environment.writeFile(Array("new".utf8), path, true)
    #expect(try TestFiles.text(at: path) == "new")
    #expect(try TestFiles.names(inFolder: folder.path) == ["a"])
  }

  @Test func `a place where no file can be made is told with the system's words`() throws {
    let missing = folder.path("no/such/a")
    #expect(
      throws: OutputFailure.cannotCreate(place: "'\(missing)'", words: "No such file or directory")
    ) {
      try environment.writeFile([1], missing, false)
    }
    #expect(
      throws: OutputFailure.cannotCreate(place: "'\(folder.path)'", words: "Is a directory")
    ) {
      try environment.writeFile([1], folder.path, true)
    }
    try TestFiles.write("", to: folder.path("file"))
    let below = folder.path("file/a")
    #expect(throws: OutputFailure.cannotCreate(place: "'\(below)'", words: "Not a directory")) {
      try environment.writeFile([1], below, true)
    }
    #expect(try TestFiles.names(inFolder: folder.path) == ["file"])
  }

  @Test(.enabled(if: TestFiles.exists("/dev/full")))
  func `a device is written to as it is, and a full one is told`() {
    #expect(
      throws: OutputFailure.cannotWrite(place: "'/dev/full'", words: "No space left on device")
    ) {
      try environment.writeFile([1], "/dev/full", true)
    }
    #expect(throws: Never.self) { try environment.writeFile([1], "/dev/null", false) }
    #expect(TestFiles.exists("/dev/null"))
  }

  @Test(.enabled(if: !TestFiles.areRunBySuperuser))
  func `a folder that may not be written to is left as it is`() throws {
    try TestFiles.write("old", to: folder.path("a"))
    TestFiles.makeUnwritable(folder: folder.path)
    defer { TestFiles.makeWritable(folder: folder.path) }
    let path = folder.path("a")
    #expect(throws: OutputFailure.cannotCreate(place: "'\(path)'", words: "Permission denied")) {
      try environment.writeFile(Array("new".utf8), path, true)
    }
    #expect(try TestFiles.text(at: path) == "old")
  }

  /// Only where someone has mounted such a folder.
  private static let fullFolder = Environment.live.variable("CAIRN_FULL_FOLDER")

  @Test(.enabled(if: fullFolder != nil))
  func `a file that a full disk cuts short is removed, and the old one stays`() throws {
    let path = try #require(Self.fullFolder)
    let before = try TestFiles.names(inFolder: path)
    let name = try #require(before.first)
    for place in ["\(path)/new", "\(path)/\(name)"] {
      #expect(
        throws: OutputFailure.cannotWrite(place: "'\(place)'", words: "No space left on device")
      ) {
        try environment.writeFile(Array(repeating: 0, count: 100_000), place, true)
      }
    }
    #expect(try TestFiles.names(inFolder: path) == before)
  }

  @Test func `a link is followed and stays a link`() throws {
    try TestFiles.write("old", to: folder.path("real"))
    try TestFiles.link(folder.path("link"), to: "real")
    try environment.writeFile(Array("new".utf8), folder.path("link"), true)
    #expect(try TestFiles.text(at: folder.path("real")) == "new")
    #expect(try TestFiles.names(inFolder: folder.path) == ["link", "real"])
  }

  @Test func `what cannot be read is told by kind`() throws {
    #expect(throws: failure(.notFound, "none", "No such file or directory")) {
      try environment.readFile(folder.path("none"))
    }
    #expect(throws: failure(.isFolder, "", "Is a directory")) {
      try environment.readFile(folder.path(""))
    }
    try TestFiles.write("", to: folder.path("file"))
    #expect(throws: failure(.notFolder, "file", "Not a directory")) {
      try environment.listJSONFiles(folder.path("file"))
    }
    #expect(throws: failure(.notFound, "none", "No such file or directory")) {
      try environment.listJSONFiles(folder.path("none"))
    }
  }

  @Test func `a folder lists its JSON files in order`() throws {
    for name in ["b.json", "a.json", "B.json", ".hidden.json", "note.txt", "a-b.json"] {
      try TestFiles.write("", to: folder.path(name))
    }
    let expected = ["B.json", "a-b.json", "a.json", "b.json"].map(folder.path)
    #expect(try environment.listJSONFiles(folder.path) == expected)
    #expect(try environment.listJSONFiles(folder.path("")) == expected)
  }

  @Test func `today and the clock are plausible`() {
    #expect((2025...2200).contains(environment.today().year))
    #expect(environment.clock() <= environment.clock())
    #expect(environment.variable("CAIRN_NO_SUCH_VARIABLE") == nil)
  }

  private func failure(_ kind: FileFailure.Kind, _ name: String, _ words: String) -> FileFailure {
    FileFailure(kind, place: "'\(folder.path(name))'", words: words)
  }
}
