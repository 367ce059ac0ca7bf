import CareerModel
import GraphFiles
import Planning
import RouteSearch

/// Looks a checked graph over for what its author may want to change.
///
/// Each rule has a file of its own in `Rules/`, with what it asks for and the thresholds that it
/// goes by; `Docs/Rules.md` gives the reasons.
package struct GraphAdviser {
  let graph: CareerGraph
  let foundations: Foundations
  /// For the best plans that some rules ask for: the pace that plans take for granted.
  let pace: Pace
  /// For each of those plans.
  let limits: SearchLimits

  package init(_ graph: CareerGraph, pace: Pace, limits: SearchLimits = Self.usualLimits) {
    self.graph = graph
    self.pace = pace
    self.limits = limits
    foundations = Foundations(in: graph)
  }

  /// Nodes and not time, so that the same graph gets the same advice on every machine.
  package static let usualLimits = SearchLimits(nodes: 20_000)

  /// All advice, rule by rule.
  ///
  /// Throws the checker's fault when a plan does not stand up to it: a defect of this program.
  package func advice() throws(PlanChecker.Fault) -> [Advice] {
    try deadEndRoles() + unaskedLevels() + idleMoves() + oddHours() + estimatesWithoutBasis()
      + impliedRequirements() + dearestAlternatives() + shrinkingPromotions()
  }
}

extension GraphAdviser {
  /// Everything that asks for something, in the order of skills, roles and moves.
  var requirementOwners: [RequirementOwner] {
    let levels = graph.skillIndices.flatMap { (skill: SkillIndex) -> [RequirementOwner] in
      (1...graph[skill].levels.count).map { (level: Int) -> RequirementOwner in
        .level(Competency(skill: skill, level: level))
      }
    }
    let roles = graph.roleIndices.flatMap { (role: RoleIndex) -> [RequirementOwner] in
      [.role(role), .recommended(role)]
    }
    return levels + roles + graph.moveIndices.map(RequirementOwner.move)
  }
}

/// A text in quotes, as findings show it; ids hold nothing that could harm a terminal.
func quoted(_ id: String) -> String { "'\(id)'" }
