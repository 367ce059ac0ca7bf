import CareerModel
import Planning

/// Which of the guides' next steps shows which competency of a plan.
///
/// A step shows the last of the competencies it is evidence for that the plan acquires: only then
/// can it be done. Each step is used once, and each competency has one at most: of the role it is
/// acquired in, else of the role that the plan ends in, else of the first role, else of any other
/// in order of id.
struct EvidenceChoice {
  /// A step that one of the acquisitions is the last of.
  private struct Offer {
    let evidence: Timeline.Evidence
    /// The place of the offer for the same acquisition that was met before this one; −1 for none.
    let earlier: Int
  }

  private let firstRole: RoleIndex
  private let lastRole: RoleIndex
  private var offers: [Offer] = []
  /// For each of the plan's acquisitions, in order, the place of its last offer; −1 for none.
  private var lastOffers: [Int]
  /// For each role, how many have an id before its own.
  private let placeByID: [Int]
  private var acquisition = 0
  // A plan has few steps: to make the type of a set for them would take longer than to look
  // through this.
  private var used: [String] = []

  init(graph: CareerGraph, request: PlanRequest, plan: CareerPlan) {
    firstRole = request.person.role
    lastRole = plan.lastRole(in: graph, startingIn: request.person.role)
    var placeByID = Array(repeating: 0, count: graph.roles.count)
    for (place, role) in graph.roleIndicesByID.enumerated() { placeByID[role.rawValue] = place }
    self.placeByID = placeByID
    let places = AcquisitionPlaces(of: plan, in: graph)
    lastOffers = Array(repeating: -1, count: places.count)
    for role in graph.roles.indices {
      for step in graph.roles[role].guide.nextSteps {
        let last = step.evidenceFor.reduce(-1) { (last: Int, competency: Competency) -> Int in
          max(last, places.place(of: competency))
        }
        guard last >= 0 else { continue }
        let evidence = Timeline.Evidence(step: step.step, source: RoleIndex(role))
        offers.append(Offer(evidence: evidence, earlier: lastOffers[last]))
        lastOffers[last] = offers.count - 1
      }
    }
  }

  /// What shows the plan's next acquisition, which is made in a role.
  mutating func next(in role: RoleIndex) -> Timeline.Evidence? {
    var best = -1
    var offer = lastOffers[acquisition]
    acquisition += 1
    while offer >= 0 {
      // Of those of one guide the first, which comes last here.
      let isNearer = best < 0 || distance(of: offer, from: role) <= distance(of: best, from: role)
      if isNearer, !isUsed(offers[offer].evidence.step) { best = offer }
      offer = offers[offer].earlier
    }
    guard best >= 0 else { return nil }
    used.append(offers[best].evidence.step)
    return offers[best].evidence
  }

  private func isUsed(_ step: String) -> Bool {
    used.contains { (other: String) -> Bool in
      // Most are told apart by their lengths, which takes a tenth of comparing them.
      other.utf8.count == step.utf8.count && other == step
    }
  }

  /// How far down its role stands among those whose guides are looked into.
  private func distance(of offer: Int, from role: RoleIndex) -> Int {
    let source = offers[offer].evidence.source
    if source == role { return 0 }
    if source == lastRole { return 1 }
    if source == firstRole { return 2 }
    return 3 + placeByID[source.rawValue]
  }
}

/// When a plan acquires what.
private struct AcquisitionPlaces {
  /// Skill by skill and level by level, in order of the plan; −1 for what it does not acquire.
  private var places: [Int]
  private let firstOfSkill: [Int]
  private(set) var count = 0

  init(of plan: CareerPlan, in graph: CareerGraph) {
    var firstOfSkill: [Int] = []
    var levels = 0
    for skill in graph.skills.indices {
      firstOfSkill.append(levels)
      levels += graph.skills[skill].levels.count
    }
    self.firstOfSkill = firstOfSkill
    places = Array(repeating: -1, count: levels)
    for stay in plan.stays {
      for acquisition in stay.acquisitions {
        places[index(of: acquisition.competency)] = count
        count += 1
      }
    }
  }

  /// −1 for what the plan does not acquire.
  func place(of competency: Competency) -> Int { places[index(of: competency)] }

  private func index(of competency: Competency) -> Int {
    firstOfSkill[competency.skill.rawValue] + competency.level - 1
  }
}
