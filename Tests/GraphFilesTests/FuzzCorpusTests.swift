import CareerModel
import GraphFiles
import TestSupport
import Testing

/// The inputs that fuzzing came upon: what they reach is tried in each run of the tests.
@Suite struct FuzzCorpusTests {
  @Test func `every input of the corpus gives findings or a graph, and formats to itself`() throws {
    let folder = "\(TestFiles.packageFolder)/Tests/Fuzzing/corpus"
    let names = try TestFiles.names(inFolder: folder)
    #expect(names.count > 100)
    var loaded = 0
    for name in names {
      // A byte 255 separates the files of a graph.
      let files = try TestFiles.bytes(at: "\(folder)/\(name)")
        .split(separator: 0xFF, omittingEmptySubsequences: false).enumerated().map {
          (number: Int, bytes: ArraySlice<UInt8>) -> SourceFile in
          SourceFile(name: "\(number).json", bytes: Array(bytes))
        }
      let loading = loadGraph(files)
      let hasErrors = loading.findings.contains { (finding: Finding) -> Bool in
        finding.severity == .error
      }
      switch loading {
      case .loaded(let graph, _):
        #expect(!hasErrors, "\(name)")
        loaded += 1
        for file in files { _ = loadProfile(file, in: graph) }
      case .invalid: #expect(hasErrors, "\(name)")
      }
      for file in files {
        guard case .formatted(let text) = formatted(file) else { continue }
        #expect(formatted(SourceFile(name: file.name, text: text)) == .formatted(text), "\(name)")
      }
    }
    #expect(loaded > 0)
  }
}
