import CareerModel
import Planning
import TestSupport
import Testing

/// Plans that are changed at random: the checker accepts just those that still are plans.
@Suite struct MutatedPlanTests {
  @Test func `a change that makes a plan wrong or better than the best is rejected`() throws {
    var random = SplitMix64(seed: 1)
    var rejected = 0
    for seed in 1...500 {
      let question = RandomGraph.question(seed: seed)
      guard case .proved(let plan) = try question.outcome(), !plan.stays.isEmpty else { continue }
      for _ in 0..<12 {
        let changed = mutated(plan, question.graph, &random)
        guard changed != plan else { continue }
        if isAccepted(changed, question) {
          // It is still a plan, and so it is replayed here by other means, and no better.
          #expect(changed.totals >= plan.totals, "seed \(seed)")
          #expect(isValid(changed, question), "seed \(seed)")
        } else {
          rejected += 1
          #expect(!isValid(changed, question), "seed \(seed)")
        }
      }
    }
    #expect(rejected > 2000)
  }

  private func isAccepted(_ plan: CareerPlan, _ question: RouteQuestion) -> Bool {
    do {
      try PlanChecker(question.graph, question.request).check(plan)
      return true
    } catch {
      return false
    }
  }

  /// The rules of a plan once more, each as one question to the whole plan.
  private func isValid(_ plan: CareerPlan, _ question: RouteQuestion) -> Bool {
    let graph = question.graph
    let moves = plan.stays.compactMap { (stay: CareerPlan.Stay) -> Move? in
      stay.move.map { (move: MoveIndex) -> Move in graph[move] }
    }
    let walk = [question.role] + moves.map(\.to)
    guard zip(plan.stays, walk).allSatisfy({ (stay, role) -> Bool in stay.role == role }),
      moves.map(\.from) == plan.stays.map(\.role), walk.last == question.target
    else { return false }
    var held: Set<Competency> = []
    for skill in graph.skillIndices where question.held.level(of: skill) > 0 {
      for level in 1...question.held.level(of: skill) {
        held.insert(Competency(skill: skill, level: level))
      }
    }
    for (number, (stay, move)) in zip(plan.stays, moves).enumerated() {
      for acquisition in stay.acquisitions {
        let (skill, level) = (acquisition.competency.skill, acquisition.competency.level)
        guard graph.cost(of: acquisition.competency, in: stay.role) == acquisition.cost,
          level == 1 || held.contains(Competency(skill: skill, level: level - 1)),
          isMet(graph[acquisition.competency].needs, held),
          held.insert(acquisition.competency).inserted
        else { return false }
      }
      let served = number == 0 ? question.daysInRole : 0
      guard
        stay.tenure == question.pace.studyMinutes(of: move.tenure, lessDaysServed: served),
        isMet(move.needs, held), isMet(graph[move.to].needs, held)
      else { return false }
    }
    return true
  }

  private func isMet(_ requirement: Requirement, _ held: Set<Competency>) -> Bool {
    switch requirement.formula {
    case .competency(let competency): held.contains(competency)
    case .all(let parts): parts.allSatisfy { (part: Requirement) -> Bool in isMet(part, held) }
    case .any(let parts): parts.contains { (part: Requirement) -> Bool in isMet(part, held) }
    case .atLeast(let count, let parts):
      parts.filter { (part: Requirement) -> Bool in isMet(part, held) }.count >= count
    }
  }

  // MARK: Changes

  private func mutated(
    _ plan: CareerPlan, _ graph: CareerGraph, _ random: inout SplitMix64
  ) -> CareerPlan {
    var stays = plan.stays
    let index = random.below(stays.count)
    switch random.below(7) {
    case 0: stays.remove(at: index)
    case 1: stays.insert(random.pick(stays), at: index)
    case 2: stays.swapAt(index, random.below(stays.count))
    case 3:
      stays[index] = changed(stays[index], move: MoveIndex(random.below(graph.moves.count)))
    case 4:
      let tenure = StudyMinutes(max(0, stays[index].tenure.count + random.pick([-60, -1, 1, 60])))
      stays[index] = changed(stays[index], tenure: tenure)
    case 5:
      let skill = random.below(graph.skills.count)
      let competency = Competency(
        skill: SkillIndex(skill), level: random.within(1...graph.skills[skill].levels.count))
      let cost = graph.cost(of: competency, in: stays[index].role) ?? StudyMinutes(60)
      let place = random.within(0...stays[index].acquisitions.count)
      stays[index] = changed(stays[index]) { (list: inout [CareerPlan.Acquisition]) -> Void in
        list.insert(CareerPlan.Acquisition(competency: competency, cost: cost), at: place)
      }
    default:
      let other = random.below(stays.count)
      let (first, second) = (random.next(), random.next())
      var taken: CareerPlan.Acquisition?
      stays[index] = changed(stays[index]) { (list: inout [CareerPlan.Acquisition]) -> Void in
        if !list.isEmpty { taken = list.remove(at: Int(first % UInt64(list.count))) }
      }
      guard let taken, second % 4 > 0 else { break }
      let cost = graph.cost(of: taken.competency, in: stays[other].role) ?? taken.cost
      stays[other] = changed(stays[other]) { (list: inout [CareerPlan.Acquisition]) -> Void in
        list.insert(
          CareerPlan.Acquisition(competency: taken.competency, cost: cost),
          at: Int(second / 4 % UInt64(list.count + 1)))
      }
    }
    return CareerPlan(stays: stays)
  }

  private func changed(
    _ stay: CareerPlan.Stay, tenure: StudyMinutes? = nil, move: MoveIndex? = nil,
    _ change: (inout [CareerPlan.Acquisition]) -> Void = { _ in }
  ) -> CareerPlan.Stay {
    var acquisitions = stay.acquisitions
    change(&acquisitions)
    return CareerPlan.Stay(
      role: stay.role, tenure: tenure ?? stay.tenure, acquisitions: acquisitions,
      move: move ?? stay.move)
  }
}
