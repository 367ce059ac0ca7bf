import CareerModel
import JSONText
import Planning

/// Where someone stands, for programs.
struct StandingJSON {
  private let standing: Standing

  init(_ standing: Standing) { self.standing = standing }

  var held: (String, JSONOutput) {
    ("held", GraphJSON(standing.graph).ids(standing.person.held.highest))
  }

  var assumptions: (String, JSONOutput) {
    let assumptions = standing.assumptions.map { (assumption: Assumption) -> JSONOutput in
      .object([
        ("id", .string(AssumptionWords.id(assumption))),
        ("text", .string(PlanWords.breakable(AssumptionWords.sentence(assumption, standing)))),
      ])
    }
    return ("assumptions", .array(assumptions))
  }
}

/// Parts of a graph by their ids, for programs.
struct GraphJSON {
  private let graph: CareerGraph

  init(_ graph: CareerGraph) { self.graph = graph }

  func ids(_ competencies: [Competency]) -> JSONOutput {
    .array(
      competencies.map { (competency: Competency) -> JSONOutput in
        .string(graph.id(of: competency))
      })
  }

  func ids(_ roles: [RoleIndex]) -> JSONOutput {
    .array(roles.map { (role: RoleIndex) -> JSONOutput in .string(graph[role].id) })
  }

  /// A level by id and name, with what it looks like.
  func level(_ competency: Competency) -> [(String, JSONOutput)] {
    var members: [(String, JSONOutput)] = [
      ("competency", .string(graph.id(of: competency))),
      ("name", .string(graph.name(of: competency))),
    ]
    if let shows = graph[competency].shows { members.append(("shows", .string(shows))) }
    return members
  }

  /// Where a move leads from and to.
  func ends(_ move: Move) -> [(String, JSONOutput)] {
    [("from", .string(graph[move.from].id)), ("to", .string(graph[move.to].id))]
  }
}
