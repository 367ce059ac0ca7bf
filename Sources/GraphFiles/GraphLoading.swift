import CareerModel
import JSONText

/// What comes of reading a graph's files.
package enum GraphLoading: Sendable {
  case loaded(CareerGraph, warnings: [Finding])
  /// At least one of the findings is an error.
  case invalid([Finding])

  package var findings: [Finding] {
    switch self {
    case .loaded(_, let warnings): warnings
    case .invalid(let findings): findings
    }
  }
}

/// Reads the files of a graph, in the order given, as one graph, and checks all of it.
///
/// Every finding of every file is returned, by file and place. Warnings about the graph as a
/// whole are given only when nothing is wrong: a broken move would make roles look unreachable.
///
/// - Complexity: linear in the length of the files, but for the sorting of ids and findings.
package func loadGraph(_ files: [SourceFile]) -> GraphLoading { readGraph(files).loading }

/// The same, and where everything stands; `nil` for a graph with errors.
package func loadPlacedGraph(
  _ files: [SourceFile]
) -> (loading: GraphLoading, places: GraphPlaces?) {
  let (loading, draft, log) = readGraph(files)
  switch loading {
  case .loaded: return (loading, GraphPlaces(draft, log))
  case .invalid: return (loading, nil)
  }
}

private func readGraph(
  _ files: [SourceFile]
) -> (loading: GraphLoading, draft: GraphDraft, log: FindingLog) {
  let log = FindingLog(reading: files)
  let documents = acceptedDocuments(log)
  let directory = NameDirectory(of: documents, log: log)
  var decoder = GraphDecoder(directory: directory, log: log)
  for (number, document) in documents.enumerated() {
    if let document { decoder.read(document.root, ofFile: number) }
  }
  var draft = decoder.draft
  if !log.hasErrors { draft.restrictTaughtLevels() }
  checkWhole(draft, usedSkills: decoder.references.usedSkills, log)
  guard !log.hasErrors, let graph = draft.assembled() else {
    return (.invalid(log.findings), draft, log)
  }
  return (.loaded(graph, warnings: log.findings), draft, log)
}

/// The files that are graph files, as far as they say; the others are `nil`, and reported.
private func acceptedDocuments(_ log: FindingLog) -> [JSONDocument?] {
  log.documents.enumerated().map { (number: Int, document: JSONDocument?) -> JSONDocument? in
    guard let document else { return nil }
    return ValueReader(file: number, log: log).accepts(document.root, as: .graph) ? document : nil
  }
}

private func checkWhole(_ draft: GraphDraft, usedSkills: [Bool], _ log: FindingLog) {
  draft.reportMovesToThemselves(log)
  draft.reportRepeatedMoves(log)
  let numbers = CompetencyNumbers(of: draft)
  PrerequisiteCycles(in: draft, numbers: numbers).report(log)
  guard !log.hasErrors else { return }
  let reach = RoleReach(in: draft)
  reach.reportUnreachableRoles(log)
  // Where nothing is asked for, everything can be met.
  guard !draft.requirements.nodes.isEmpty else {
    return draft.reportUnusedSkills(usedSkills, log)
  }
  var requirements = UnmeetableRequirements(in: draft, numbers: numbers, reach: reach, log: log)
  requirements.report()
  draft.reportUnusedSkills(usedSkills, log)
}
