import CareerModel

/// What asks for each competency that a plan acquires.
package struct PlanReasons: Sendable {
  /// Something of the plan that could not be without a competency.
  package enum Reason: Hashable, Sendable {
    /// A role that a move enters, and the stay that the move ends.
    case role(RoleIndex, stay: Int)
    /// A move, for what it asks for beside the role that it enters.
    case move(MoveIndex, stay: Int)
    /// A competency that is acquired later: a level that needs it, or the next one of its skill.
    case level(Competency)
    /// That it is asked for itself.
    case goal
  }

  private var reasons: [Competency: [Reason]] = [:]
  /// In the order in which they are acquired.
  package let acquired: [Competency]

  /// - Parameters:
  ///   - plan: a best one, so that nothing in it is for nothing.
  ///   - request: the one that it answers.
  ///   - graph: the graph of both.
  package init(_ plan: CareerPlan, for request: PlanRequest, in graph: CareerGraph) {
    var held = request.person.held
    var acquired: [Competency] = []
    var found: [(Competency, Reason)] = []
    /// Those that a requirement names and would not be met without.
    func add(_ requirement: Requirement, _ reason: Reason) {
      for part in requirement.parts {
        let named = Set(part.competencies)
        for competency in acquired where named.contains(competency) {
          if !part.isMet(by: held.lacking(competency, skillCount: graph.skills.count)) {
            found.append((competency, reason))
          }
        }
      }
    }
    for (number, stay) in plan.stays.enumerated() {
      for acquisition in stay.acquisitions {
        let competency = acquisition.competency
        add(graph[competency].needs, .level(competency))
        if let below = acquired.last(where: { (other: Competency) -> Bool in
          other.skill == competency.skill
        }) {
          found.append((below, .level(competency)))
        }
        held.insert(competency)
        acquired.append(competency)
      }
      guard let move = stay.move else { continue }
      add(graph[graph[move].to].needs, .role(graph[move].to, stay: number))
      add(graph[move].needs, .move(move, stay: number))
    }
    add(request.goal.requirement, .goal)
    for (competency, reason) in found where reasons[competency]?.contains(reason) != true {
      reasons[competency, default: []].append(reason)
    }
    self.acquired = acquired
  }

  /// What asks for a competency itself, in the order in which it comes; empty for what the plan
  /// does not acquire.
  package func reasons(for competency: Competency) -> [Reason] { reasons[competency] ?? [] }

  /// From a competency over levels that need it to each role, move or goal that asks for one of
  /// them: for each of those one chain, with the fewest levels.
  ///
  /// The last reason of a chain is no level, all others are. What is asked for first comes first.
  package func chains(from competency: Competency) -> [[Reason]] {
    var chains: [[Reason]] = []
    var pending: [(Competency, [Reason])] = [(competency, [])]
    var seen: Set<Competency> = [competency]
    var ends: Set<Reason> = []
    var next = 0
    while next < pending.count {
      let (here, chain) = pending[next]
      next += 1
      for reason in reasons(for: here) {
        if case .level(let level) = reason {
          if seen.insert(level).inserted { pending.append((level, chain + [reason])) }
        } else if ends.insert(reason).inserted {
          chains.append(chain + [reason])
        }
      }
    }
    return chains.enumerated().sorted { (one, other) -> Bool in
      (Self.stay(of: one.element), one.offset) < (Self.stay(of: other.element), other.offset)
    }
    .map(\.element)
  }

  /// When a chain's end is asked for.
  private static func stay(of chain: [Reason]) -> Int {
    switch chain.last {
    case .role(_, let stay), .move(_, let stay): stay
    case .level, .goal, nil: .max
    }
  }
}

extension HeldLevels {
  /// The same without a level, and those over it.
  fileprivate func lacking(_ competency: Competency, skillCount: Int) -> HeldLevels {
    var left = HeldLevels(skillCount: skillCount)
    for other in highest where other.skill != competency.skill { left.insert(other) }
    if competency.level > 1 {
      left.insert(Competency(skill: competency.skill, level: competency.level - 1))
    }
    return left
  }
}
