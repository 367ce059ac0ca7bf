import CareerModel
import GraphFiles
import JSONText

/// What libFuzzer calls with each input: the loader on whatever bytes they are.
///
/// A byte 255, which no text in UTF-8 holds, separates the files of a graph. Anything that traps,
/// reads where it must not, or breaks one of the promises below ends the run with the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let files = bytes.split(separator: 0xFF, omittingEmptySubsequences: false).enumerated().map {
    (number: Int, part: Slice<UnsafeBufferPointer<UInt8>>) -> SourceFile in
    SourceFile(name: "\(number).json", bytes: Array(part))
  }
  let loading = loadGraph(files)
  check(loading)
  for file in files {
    if case .loaded(let graph, _) = loading { _ = loadProfile(file, in: graph) }
    checkFormatting(of: file)
  }
  return 0
}

private func check(_ loading: GraphLoading) {
  let hasErrors = loading.findings.contains { (finding: Finding) in finding.severity == .error }
  switch loading {
  case .loaded(let graph, _):
    precondition(!hasErrors, "a graph with errors was loaded")
    precondition(
      graph.moves.allSatisfy { (move: Move) in graph[move.from].id != graph[move.to].id })
  case .invalid: precondition(hasErrors, "a graph without errors was refused")
  }
  for finding in loading.findings {
    precondition(finding.line > 0 && finding.column > 0 && !finding.message.isEmpty)
    precondition(!finding.message.utf8.contains(UInt8(ascii: "\n")), "a finding of several lines")
  }
}

private func checkFormatting(of file: SourceFile) {
  guard case .formatted(let text) = formatted(file) else { return }
  let again = SourceFile(name: file.name, text: text)
  precondition(formatted(again) == .formatted(text), "the canonical form is not its own")
  switch (loadGraph([file]), loadGraph([again])) {
  case (.loaded(let before, _), .loaded(let after, _)):
    precondition(before == after, "formatting changed the graph")
  case (.invalid, .invalid): break
  default: preconditionFailure("formatting changed whether the graph loads")
  }
}
