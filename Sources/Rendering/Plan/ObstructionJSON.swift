import CareerModel
import JSONText
import Planning

/// The facts of an obstruction, for programs.
struct ObstructionJSON {
  let graph: CareerGraph

  func output(_ obstruction: Obstruction) -> JSONOutput {
    .object([
      ("kind", .string(Self.word(obstruction.kind))),
      ("reachableRoles", roles(obstruction.reachableRoles)),
      ("rolesBeforeTarget", roles(obstruction.rolesBeforeTarget)),
      (
        "blockedMoves",
        .array(
          obstruction.blockedMoves.map { (blocked: Obstruction.BlockedMove) -> JSONOutput in
            .object([
              ("from", role(graph[blocked.move].from)), ("to", role(graph[blocked.move].to)),
              ("unmetByMove", requirements(blocked.unmetByMove)),
              ("unmetByRole", requirements(blocked.unmetByRole)),
            ])
          })
      ),
      (
        "unattainable",
        .array(
          obstruction.unattainable.map { (lack: Obstruction.Unattainable) -> JSONOutput in
            .object(
              [
                ("competency", .string(graph.id(of: lack.competency))),
                ("unmet", requirements(lack.unmet)),
              ] + (lack.onlyIn.map { (only: [RoleIndex]) in [("onlyIn", roles(only))] } ?? []))
          })
      ),
    ])
  }

  private static func word(_ kind: Obstruction.Kind) -> String {
    switch kind {
    case .noChainOfMoves: "no-chain-of-moves"
    case .requirements: "requirements"
    case .order: "order"
    }
  }

  private func role(_ role: RoleIndex) -> JSONOutput { .string(graph[role].id) }

  private func roles(_ roles: [RoleIndex]) -> JSONOutput { .array(roles.map(role)) }

  private func requirements(_ requirements: [Requirement]) -> JSONOutput {
    .array(requirements.map(requirement))
  }

  /// As graph files write requirements.
  private func requirement(_ requirement: Requirement) -> JSONOutput {
    var members: [(String, JSONOutput)]
    switch requirement.formula {
    case .competency(let competency): return .string(graph.id(of: competency))
    case .all(let parts): members = [("all", requirements(parts))]
    case .any(let parts): members = [("any", requirements(parts))]
    case .atLeast(let count, let parts):
      members = [("atLeast", .integer(count)), ("of", requirements(parts))]
    }
    if let because = requirement.because { members.append(("because", .string(because))) }
    return .object(members)
  }
}
