import CareerModel
import Planning
import TestSupport
import Testing

/// A valid plan passes; each thing that can be wrong with one has its fault.
@Suite struct PlanCheckerTests {
  private let graph: CareerGraph
  private let request: PlanRequest
  private let plan: CareerPlan

  init() throws {
    graph = try TinyGraph(
      """
      skill go 2 3 4@lead
      skill net 5[go:1]
      role junior
      role senior [go:2] practises go=50
      role lead
      role chief [go:3]
      move junior -> senior 1w
      move senior -> lead 2w [net]
      move lead -> chief 1w
      move junior -> lead 1w
      """
    ).graph
    request = PlanRequest(
      person: Person(
        role: RoleIndex(0), daysInRole: 7, held: HeldLevels(skillCount: 2),
        pace: Pace(hoursPerWeek: ExactDecimal(1))),
      target: RoleIndex(3))
    plan = CareerPlan(stays: [
      Self.stay(0, tenure: 0, [(Self.go(1), 120), (Self.go(2), 180)], move: 0),
      Self.stay(1, tenure: 120, [(Self.net, 300)], move: 1),
      Self.stay(2, tenure: 60, [(Self.go(3), 240)], move: 2),
    ])
  }

  @Test func `a valid plan has no fault`() throws {
    try PlanChecker(graph, request).check(plan)
  }

  @Test func `nothing to do is a plan for who is there already`() throws {
    let there = PlanRequest(person: request.person, target: RoleIndex(0))
    try PlanChecker(graph, there).check(CareerPlan(stays: []))
    #expect(fault(in: CareerPlan(stays: [])) == .endsInAnotherRole(RoleIndex(0)))
  }

  @Test func `a plan begins in the person's role and ends in the target`() {
    #expect(fault(in: [Self.stay(1, tenure: 0, [], move: 1)]) == .startsInAnotherRole(RoleIndex(1)))
    #expect(fault(in: Array(plan.stays.dropLast())) == .endsInAnotherRole(RoleIndex(2)))
  }

  @Test func `each move leaves the role of its stay, and leads to that of the next`() {
    #expect(fault(replacing: 1, move: 2) == .moveLeavesAnotherRole(stay: 1))
    #expect(fault(in: [plan.stays[0], plan.stays[2]]) == .moveLeavesAnotherRole(stay: 1))
  }

  @Test func `a tenure is what the move asks for, less what is served in the first stay only`() {
    #expect(
      fault(replacing: 0, tenure: 60) == .wrongTenure(stay: 0, expected: StudyMinutes(0)))
    #expect(
      fault(replacing: 1, tenure: 60) == .wrongTenure(stay: 1, expected: StudyMinutes(120)))
    #expect(
      fault(replacing: 2, tenure: 0) == .wrongTenure(stay: 2, expected: StudyMinutes(60)))
  }

  @Test func `nothing is learned twice, or that is held`() {
    #expect(
      fault(replacing: 1, learning: [(go(1), 60), (net, 300)]) == .alreadyHeld(go(1), stay: 1))
    #expect(
      fault(replacing: 1, learning: [(net, 300), (net, 300)]) == .alreadyHeld(net, stay: 1))
  }

  @Test func `what is learned can be learned in the role`() {
    #expect(
      fault(replacing: 1, learning: [(net, 300), (go(3), 120)]) == .notGainedHere(go(3), stay: 1))
  }

  @Test func `what is learned comes after all that it needs`() {
    #expect(
      fault(replacing: 0, learning: [(go(2), 180), (go(1), 120)])
        == .needsNotHeld(go(2), stay: 0))
    #expect(
      fault(replacing: 0, learning: [(net, 300), (go(1), 120), (go(2), 180)])
        == .needsNotHeld(net, stay: 0))
  }

  @Test func `a cost is the graph's, in the role`() {
    #expect(
      fault(replacing: 0, learning: [(go(1), 60), (go(2), 180)])
        == .wrongCost(go(1), stay: 0, expected: StudyMinutes(120)))
  }

  @Test func `a move and the role that it enters have what they ask for`() {
    #expect(fault(replacing: 1, learning: []) == .moveNeedsNotHeld(stay: 1))
    #expect(
      fault(replacing: 0, learning: [(go(1), 120)]) == .roleNeedsNotHeld(RoleIndex(1), stay: 0))
  }

  @Test func `of several roles, any will do`() {
    #expect(fault(in: plan, to: .anyRole([RoleIndex(1), RoleIndex(3)])) == nil)
    #expect(
      fault(in: plan, to: .anyRole([RoleIndex(1), RoleIndex(2)]))
        == .endsInAnotherRole(RoleIndex(3)))
  }

  @Test func `a plan for competencies ends when they are held, with or without a move`() {
    let goal = PlanGoal.competencies(Requirement(.competency(go(2))))
    let last = Self.stay(0, tenure: 0, [(go(1), 120), (go(2), 180)], move: nil)
    #expect(fault(in: [last], to: goal) == nil)
    #expect(fault(in: [plan.stays[0]], to: goal) == nil)
    #expect(
      fault(in: [Self.stay(0, tenure: 0, [(go(1), 120)], move: nil)], to: goal) == .goalNotHeld)
    #expect(fault(in: [], to: goal) == .goalNotHeld)
  }

  @Test func `only the last stay of a plan for competencies has no move`() {
    let goal = PlanGoal.competencies(Requirement(.competency(net)))
    let last = Self.stay(1, tenure: 0, [(net, 300)], move: nil)
    #expect(fault(in: [plan.stays[0], last], to: goal) == nil)
    #expect(fault(in: [plan.stays[0], last]) == .endsWithoutMove(stay: 1))
    #expect(
      fault(in: [Self.stay(0, tenure: 0, [(go(1), 120)], move: nil), last], to: goal)
        == .endsWithoutMove(stay: 0))
    let waits = Self.stay(1, tenure: 60, [(net, 300)], move: nil)
    #expect(
      fault(in: [plan.stays[0], waits], to: goal) == .wrongTenure(stay: 1, expected: .zero))
    let idle = Self.stay(2, tenure: 0, [], move: nil)
    #expect(fault(in: Array(plan.stays.prefix(2)) + [idle], to: goal) == .emptyLastStay)
  }

  private static func go(_ level: Int) -> Competency {
    Competency(skill: SkillIndex(0), level: level)
  }

  private func go(_ level: Int) -> Competency { Self.go(level) }

  private static let net = Competency(skill: SkillIndex(1), level: 1)

  private var net: Competency { Self.net }

  private static func stay(
    _ role: Int, tenure: Int, _ learned: [(Competency, Int)], move: Int?
  ) -> CareerPlan.Stay {
    CareerPlan.Stay(
      role: RoleIndex(role), tenure: StudyMinutes(tenure),
      acquisitions: learned.map { (competency, cost) -> CareerPlan.Acquisition in
        CareerPlan.Acquisition(competency: competency, cost: StudyMinutes(cost))
      }, move: move.map(MoveIndex.init))
  }

  /// The fault of the valid plan with one stay changed.
  private func fault(
    replacing index: Int, tenure: Int? = nil, learning learned: [(Competency, Int)]? = nil,
    move: Int? = nil
  ) -> PlanChecker.Fault? {
    var stays = plan.stays
    let old = stays[index]
    stays[index] = Self.stay(
      old.role.rawValue, tenure: tenure ?? old.tenure.count,
      learned ?? old.acquisitions.map { ($0.competency, $0.cost.count) },
      move: move ?? old.move?.rawValue)
    return fault(in: stays)
  }

  private func fault(
    in stays: [CareerPlan.Stay], to goal: PlanGoal? = nil
  ) -> PlanChecker.Fault? {
    fault(in: CareerPlan(stays: stays), to: goal)
  }

  private func fault(in plan: CareerPlan, to goal: PlanGoal? = nil) -> PlanChecker.Fault? {
    let asked = goal.map { (goal: PlanGoal) -> PlanRequest in
      PlanRequest(person: request.person, goal: goal)
    }
    do {
      try PlanChecker(graph, asked ?? request).check(plan)
      return nil
    } catch {
      return error
    }
  }
}
