import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

@Suite struct GraphRevisionTests {
  private static let pace = Pace(hoursPerWeek: ExactDecimal(1))

  private func effects(_ revision: GraphRevision) throws -> RouteEffects {
    try revision.routeEffects(pace: Self.pace, limits: SearchLimits())
  }

  @Test func `changes are told part by part`() throws {
    let old = try TinyGraph(
      """
      skill go 10 20[net]
      skill net 5
      skill sql 8
      role a
      role b [go:1 net|sql]
      role c [sql]
      move a -> b 10w
      move a -> c 5w
      """
    ).graph
    let new = try TinyGraph(
      """
      skill sql 8
      skill go 10 30 40
      skill web 7
      role c
      role b [go:2 web]
      role d
      move b -> c 1w
      move a -> b 12w [sql] lateral
      role a practises sql=50
      """
    ).graph
    let revision = GraphRevision(from: old, to: new)
    #expect(revision.concernsPlans)
    let kinds = revision.changes.map { (change: GraphChange) -> String in
      String("\(change)".prefix { (letter: Character) in letter != "(" })
    }
    #expect(
      kinds == [
        "skillRemoved", "levelCount", "hours", "levelNeeds", "skillAdded", "roleNeeds", "roleNeeds",
        "roleAdded", "hoursPercent", "moveRemoved", "moveAdded", "moveKind", "tenure", "moveNeeds",
      ])
    let directions = revision.changes.compactMap {
      (change: GraphChange) -> RequirementChange.Direction? in
      switch change {
      case .roleNeeds(_, let change), .moveNeeds(_, let change), .levelNeeds(_, let change):
        change.direction
      default: nil
      }
    }
    // go:2 needs net no more; c asks for nothing; b for go:2 and web, and no choice; the move for sql.
    #expect(directions == [.lowered, .lowered, .changed, .raised])
  }

  @Test func `routes become longer, shorter, possible and impossible`() throws {
    let old = try TinyGraph(
      """
      skill go 10
      role a
      role b [go]
      role c
      move a -> b 5w
      move b -> c 20w
      """
    ).graph
    let new = try TinyGraph(
      """
      skill go 12
      role a
      role b [go]
      role c
      move a -> b 5w
      move c -> a 1w
      move b -> c 10w
      """
    ).graph
    let found = try effects(GraphRevision(from: old, to: new))
    #expect(found.comparedCount == 6 && found.unknownCount == 0)
    let kinds = found.effects.map { (effect: RouteEffect) -> String in
      "\(new[effect.from].id)\(new[effect.to].id) \(effect.kind) \(effect.timeChange.count / 60)"
    }
    #expect(
      kinds == [
        "ab longer 2", "ac shorter -8", "ba possible 0", "bc shorter -10", "ca possible 0",
        "cb possible 0",
      ])
    let back = try effects(GraphRevision(from: new, to: old))
    #expect(
      back.effects.map(\.kind) == [
        .shorter, .longer, .impossible, .longer, .impossible, .impossible,
      ])
  }

  @Test(arguments: 1...60)
  func `a graph differs in nothing from itself, and in another order in nothing either`(seed: Int)
    throws
  {
    let graph = RandomGraph.question(seed: seed).graph
    let shuffled = CareerGraph(
      title: nil, about: nil, start: nil, skills: graph.skills, roles: graph.roles,
      moves: graph.moves.reversed())
    for other in [graph, shuffled] {
      let revision = GraphRevision(from: graph, to: other)
      #expect(revision.changes == [])
      #expect(try effects(revision).comparedCount == 0)
    }
  }

  @Test(arguments: 1...40)
  func `what a route takes is what the planner says in either graph`(seed: Int) throws {
    let old = RandomGraph.question(seed: seed).graph
    let new = CareerGraph(
      title: nil, about: nil, start: nil, skills: old.skills, roles: old.roles,
      moves: Array(old.moves.dropFirst()))
    let found = try effects(GraphRevision(from: old, to: new))
    for effect in found.effects {
      // A move fewer never helps.
      #expect(effect.kind == .longer || effect.kind == .impossible || effect.kind == .other)
      for (graph, totals) in [(old, effect.before), (new, effect.after)] {
        let person = Person(
          role: effect.from, daysInRole: 0, held: old.assumedHoldings(in: effect.from),
          pace: Self.pace)
        switch try Planner(graph).answer(PlanRequest(person: person, target: effect.to)) {
        case .found(let plan, _): #expect(plan.totals == totals)
        case .impossible: #expect(totals == nil)
        case .ruledOut, .stopped: Issue.record("no answer")
        }
      }
    }
  }
}
