import CareerModel
import JSONText

/// Requirements for programs, as graph files write them.
struct RequirementJSON {
  let graph: CareerGraph

  func output(_ requirement: Requirement) -> JSONOutput {
    var members: [(String, JSONOutput)]
    switch requirement.formula {
    case .competency(let competency): return .string(graph.id(of: competency))
    case .all(let parts): members = [("all", output(parts))]
    case .any(let parts): members = [("any", output(parts))]
    case .atLeast(let count, let parts):
      members = [("atLeast", .integer(count)), ("of", output(parts))]
    }
    if let because = requirement.because { members.append(("because", .string(because))) }
    return .object(members)
  }

  /// A list of which all are asked for.
  func output(_ requirements: [Requirement]) -> JSONOutput { .array(requirements.map(output)) }
}
