import CareerModel
import Planning

/// Which of the guides' next steps shows which competency of a plan.
///
/// A step shows the last of the competencies it is evidence for that the plan acquires: only then
/// can it be done. Each step is used once, and each competency has one at most: of the role it is
/// acquired in, else of the role that the plan ends in, else of the first role, else of any other
/// in order of id.
struct EvidenceChoice {
  private let graph: CareerGraph
  /// For each of the plan's acquisitions, in order.
  private(set) var chosen: [Timeline.Evidence?] = []
  /// The steps that each of the acquisitions is the last of.
  private var steps: [[Timeline.Evidence]] = []
  private var used: Set<String> = []

  init(graph: CareerGraph, request: PlanRequest, plan: CareerPlan) {
    self.graph = graph
    collectSteps(for: plan.stays.flatMap(\.acquisitions))
    let lastRole = plan.lastRole(in: graph, startingIn: request.person.role)
    let others = graph.roleIndicesByID
    for stay in plan.stays {
      let preference = [stay.role, lastRole, request.person.role] + others
      for _ in stay.acquisitions { chosen.append(choice(among: steps[chosen.count], preference)) }
    }
  }

  private mutating func collectSteps(for acquisitions: [CareerPlan.Acquisition]) {
    steps = Array(repeating: [], count: acquisitions.count)
    // By skill and level, for those that are acquired.
    var places: [[Int?]] = Array(repeating: [], count: graph.skills.count)
    for (place, acquisition) in acquisitions.enumerated() {
      let skill = acquisition.competency.skill
      if places[skill.rawValue].isEmpty {
        places[skill.rawValue] = Array(repeating: nil, count: graph[skill].levels.count)
      }
      places[skill.rawValue][acquisition.competency.level - 1] = place
    }
    for role in graph.roleIndices {
      for step in graph[role].guide.nextSteps {
        var last: Int?
        for competency in step.evidenceFor where !places[competency.skill.rawValue].isEmpty {
          guard let place = places[competency.skill.rawValue][competency.level - 1] else {
            continue
          }
          last = max(place, last ?? place)
        }
        if let last { steps[last].append(Timeline.Evidence(step: step.step, source: role)) }
      }
    }
  }

  private mutating func choice(
    among offered: [Timeline.Evidence], _ preference: [RoleIndex]
  ) -> Timeline.Evidence? {
    guard !offered.isEmpty else { return nil }
    for role in preference {
      for evidence in offered where evidence.source == role {
        if used.insert(evidence.step).inserted { return evidence }
      }
    }
    return nil
  }
}
