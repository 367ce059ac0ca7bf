import CareerModel
import Planning

/// Which of the guides' next steps shows which competency of a plan.
///
/// A step shows the last of the competencies it is evidence for that the plan acquires: only then
/// can it be done. Each step is used once, and each competency has one at most: of the role it is
/// acquired in, else of the target, else of the first role, else of any other in order of id.
struct EvidenceChoice {
  private let graph: CareerGraph
  private(set) var chosen: [Competency: Timeline.Evidence] = [:]
  /// The steps that each competency is the last of, by role.
  private var steps: [Competency: [RoleIndex: [String]]] = [:]
  private var used: Set<String> = []

  init(graph: CareerGraph, request: PlanRequest, plan: CareerPlan) {
    self.graph = graph
    collectSteps(for: plan)
    let others = graph.roleIndices.sorted { (left: RoleIndex, right: RoleIndex) -> Bool in
      graph[left].id < graph[right].id
    }
    for stay in plan.stays {
      let preference = [stay.role, request.target, request.person.role] + others
      for acquisition in stay.acquisitions {
        choose(for: acquisition.competency, preference)
      }
    }
  }

  private mutating func collectSteps(for plan: CareerPlan) {
    var places: [Competency: Int] = [:]
    for acquisition in plan.stays.flatMap(\.acquisitions) {
      places[acquisition.competency] = places.count
    }
    for role in graph.roleIndices {
      for step in graph[role].guide.nextSteps {
        let last = step.evidenceFor
          .compactMap { (competency: Competency) -> (place: Int, competency: Competency)? in
            places[competency].map { (place: Int) -> (place: Int, competency: Competency) in
              (place, competency)
            }
          }
          .max { (left, right) -> Bool in left.place < right.place }
        if let last { steps[last.competency, default: [:]][role, default: []].append(step.step) }
      }
    }
  }

  private mutating func choose(for competency: Competency, _ preference: [RoleIndex]) {
    guard let offered = steps[competency] else { return }
    for role in preference {
      for step in offered[role] ?? [] where used.insert(step).inserted {
        chosen[competency] = Timeline.Evidence(step: step, source: role)
        return
      }
    }
  }
}
