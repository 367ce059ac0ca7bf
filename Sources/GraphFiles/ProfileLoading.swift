import CareerModel
import JSONText

/// What comes of reading a profile.
package enum ProfileLoading: Sendable {
  case loaded(Profile, warnings: [Finding])
  /// At least one of the findings is an error.
  case invalid([Finding])

  package var findings: [Finding] {
    switch self {
    case .loaded(_, let warnings): warnings
    case .invalid(let findings): findings
    }
  }
}

/// Reads a profile of somebody in a graph, and checks all of it.
///
/// - Complexity: linear in the length of the file and the number of the graph's skills; finding an
///   id takes the logarithm of the number of skills or roles.
package func loadProfile(_ file: SourceFile, in graph: CareerGraph) -> ProfileLoading {
  let log = FindingLog(reading: [file])
  let reader = ValueReader(file: 0, log: log)
  guard let root = log.documents.first??.root, reader.accepts(root, as: .profile) else {
    return .invalid(log.findings)
  }
  let references = References(to: graph, skillCount: graph.skills.count, log: log)
  var decoder = ProfileDecoder(reader: reader, references: references)
  decoder.read(root)
  let draft = decoder.draft
  draft.reportStartBeforeRole(log)
  draft.reportHeldWithoutNeeds(in: graph, log)
  guard !log.hasErrors, let role = draft.role else { return .invalid(log.findings) }
  let profile = Profile(
    role: role, inRoleSince: draft.inRoleSince?.date, hoursPerWeek: draft.hoursPerWeek,
    start: draft.start, has: draft.has, log: draft.log)
  return .loaded(profile, warnings: log.findings)
}
