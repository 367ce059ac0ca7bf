import CareerModel
import Rendering

/// What `--focus` names, in terms of the graph and of what the diagram shows.
struct DiagramFocusSource {
  private let graph: CareerGraph
  private let request: DiagramRequest

  init(_ graph: CareerGraph, _ request: DiagramRequest) {
    self.graph = graph
    self.request = request
  }

  /// Each once, in the order in which they were named.
  ///
  /// - Throws: a usage failure for unknown names, and for what the diagram does not show.
  func focus(_ names: [String]) throws(CommandFailure) -> [DiagramRequest.Focus] {
    var found: [DiagramRequest.Focus] = []
    for name in names {
      let focus = try focus(named: name)
      if !found.contains(focus) { found.append(focus) }
    }
    return found
  }

  private func focus(named name: String) throws(CommandFailure) -> DiagramRequest.Focus {
    switch GraphNames.lookUpRole(name, in: graph) {
    case .one(let role):
      guard isShown(role) else {
        throw CommandFailure(
          .usage, "--focus cannot name '\(name)': the role cannot matter on the way",
          details: ["Leave out --to, or name a role on the way."])
      }
      return .role(role)
    case .several: return .role(try GraphNames.role(named: name, in: graph))
    case .none: break
    }
    guard request.subject == .skills else {
      if isSkill(name) {
        throw CommandFailure(
          .usage, "'\(name)' is a skill, and this diagram shows roles",
          details: ["Add --skills to see skills and what they build on."])
      }
      // The error that suggests a role.
      return .role(try GraphNames.role(named: name, in: graph))
    }
    if let named = ValueParser.competency(name[...]) {
      return .competency(try GraphNames.competency(named, in: graph))
    }
    switch GraphNames.lookUpSkill(name, in: graph) {
    case .one(let skill): return .skill(skill)
    case .several: return .skill(try GraphNames.skill(named: name, in: graph))
    case .none: throw GraphNames.unknown(name, in: graph)
    }
  }

  private func isShown(_ role: RoleIndex) -> Bool {
    guard let moves = request.relevantMoves, role != request.person?.role else { return true }
    return moves.contains { (move: MoveIndex) -> Bool in
      graph[move].from == role || graph[move].to == role
    }
  }

  private func isSkill(_ name: String) -> Bool {
    if let named = ValueParser.competency(name[...]), isSkill(named.skill) { return true }
    switch GraphNames.lookUpSkill(name, in: graph) {
    case .one, .several: return true
    case .none: return false
    }
  }
}
