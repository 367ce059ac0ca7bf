import CareerModel
import Planning
import RouteSearch
import TestSupport
import Testing

/// What a competency opens, against looking at everything before and after.
struct UnlockingTests {
  private func levels(_ graph: CareerGraph) -> [Competency] {
    graph.skillIndices.flatMap { (skill: SkillIndex) -> [Competency] in
      graph[skill].levels.indices.map { Competency(skill: skill, level: $0 + 1) }
    }
  }

  private func isNext(_ level: Competency, _ graph: CareerGraph, _ held: HeldLevels) -> Bool {
    held.level(of: level.skill) + 1 == level.level && graph[level].needs.isMet(by: held)
  }

  private func isGained(_ level: Competency, in role: RoleIndex, _ graph: CareerGraph) -> Bool {
    graph[level].onlyIn.map { $0.contains(role) } ?? true
  }

  /// Sets of levels that can be held together, all that can be learned but one, in any order.
  private func most(_ question: RouteQuestion, without competency: Competency) -> HeldLevels {
    var held = question.held
    // As many rounds as there are levels are enough, in whatever order they come.
    for _ in levels(question.graph) {
      for level in levels(question.graph).reversed() where level != competency {
        if isNext(level, question.graph, held) { held.insert(level) }
      }
    }
    return held
  }

  @Test func `exactly what holding it makes possible is told`() throws {
    var counts: [String: Int] = [:]
    for seed in 1...400 {
      let question = RandomGraph.question(seed: seed)
      let (graph, before) = (question.graph, question.held)
      let words = Comment(rawValue: "seed \(seed)")
      for competency in levels(graph) where !before.contains(competency) {
        var after = before
        after.insert(competency)
        let opened = graph.unlocking(competency, in: question.role, holding: before)
        let news = Set(
          levels(graph).filter { isNext($0, graph, after) && !isNext($0, graph, before) })
        #expect(
          Set(opened.startable) == news.filter { isGained($0, in: question.role, graph) }, words)
        #expect(
          Set(opened.prepared) == news.filter { !isGained($0, in: question.role, graph) }, words)
        for role in graph.roleIndices where role != question.role {
          let parts = graph[role].needs.parts
          let open = parts.count { !$0.isMet(by: before) }
          let left = parts.count { !$0.isMet(by: after) }
          let told = opened.roles.first { $0.asker == role }
          #expect(told?.met == (open > left ? open - left : nil), words)
          #expect(told?.left == (open > left ? left : nil), words)
          #expect((left == 0) == graph[role].needs.isMet(by: after), words)
          if open > left { counts["roles", default: 0] += 1 }
        }
        for move in graph.moveIndices {
          let parts = graph[move].needs.parts
          let open = parts.count { !$0.isMet(by: before) }
          let left = parts.count { !$0.isMet(by: after) }
          let told = opened.moves.first { $0.asker == move }
          #expect(told?.left == (open > left ? left : nil), words)
          if open > left { counts["moves", default: 0] += 1 }
          let needs = [graph[move].needs, graph[graph[move].to].needs]
          let isOpened =
            graph[move].from == question.role && needs.allSatisfy { $0.isMet(by: after) }
            && !needs.allSatisfy { $0.isMet(by: before) }
          #expect(opened.openMoves.contains(move) == isOpened, words)
          if isOpened { counts["open moves", default: 0] += 1 }
        }
        let most = most(question, without: competency)
        #expect(
          Set(opened.dependents.levels)
            == Set(levels(graph).filter { $0 != competency && !most.contains($0) }), words)
        #expect(
          Set(opened.dependents.roles)
            == Set(
              graph.roleIndices.filter { $0 != question.role && !graph[$0].needs.isMet(by: most) }),
          words)
        #expect(
          Set(opened.dependents.moves)
            == Set(graph.moveIndices.filter { !graph[$0].needs.isMet(by: most) }), words)
        counts["levels", default: 0] += news.count
        counts["dependents", default: 0] += opened.dependents.weight
        counts["needing moves", default: 0] += opened.dependents.moves.count
        counts["elsewhere", default: 0] += opened.prepared.count
        counts["nothing", default: 0] += opened.opensNothing ? 1 : 0
      }
    }
    #expect(counts.count == 8 && counts.values.allSatisfy { $0 > 30 }, "\(counts)")
  }

  /// That no plan has a dependent without the competency is what "cannot be had without it" says.
  @Test func `no best plan has what cannot be had without it, unless it has it too`() throws {
    var count = 0
    for seed in 1...400 {
      let question = RandomGraph.question(seed: seed)
      guard case .proved(let plan) = try question.outcome() else { continue }
      let planned = plan.stays.flatMap(\.acquisitions).map(\.competency)
      let entered = plan.rolesEntered(in: question.graph)
      for competency in levels(question.graph)
      where !question.held.contains(competency) && !planned.contains(competency) {
        let dependents = question.graph.unlocking(
          competency, in: question.role, holding: question.held
        ).dependents
        #expect(Set(dependents.levels).isDisjoint(with: planned), "seed \(seed)")
        #expect(Set(dependents.roles).isDisjoint(with: entered), "seed \(seed)")
        count += dependents.weight
      }
    }
    #expect(count > 100)
  }

  @Test func `those that open most come first, and all that can be started are ranked`() throws {
    for seed in 1...150 {
      let question = RandomGraph.question(seed: seed)
      let ranking = UnlockRanking(in: question.role, holding: question.held, question.graph)
      let startable = levels(question.graph).filter {
        isNext($0, question.graph, question.held) && isGained($0, in: question.role, question.graph)
      }
      #expect(Set(ranking.entries.map(\.unlocking.competency)) == Set(startable), "seed \(seed)")
      #expect(ranking.entries.count == startable.count && ranking.missing.isEmpty)
      for (one, other) in zip(ranking.entries, ranking.entries.dropFirst()) {
        let (first, second) = (one.unlocking, other.unlocking)
        #expect(
          (first.dependents.weight, first.openedCount, other.cost)
            >= (second.dependents.weight, second.openedCount, one.cost), "seed \(seed)")
      }
      let stopped = UnlockRanking(
        in: question.role, holding: question.held, question.graph,
        limits: SearchLimits(shouldStop: { true }))
      #expect(stopped.entries.isEmpty && stopped.missing.count == startable.count)
    }
  }
}
