import CareerModel

/// How much learning it takes someone to meet a requirement, at the usual hours and without regard
/// to where it can be gained.
///
/// Where there is a choice, each alternative is tried and the cheapest taken, and learned before
/// the next part is looked at. So it is never less than the true least, and mostly that. Choices
/// within the needs of what is chosen are tried two deep; further in, the first is taken. Needs of
/// needs are followed as far as any graph made by people goes, and no further.
struct LearningEstimate {
  let graph: CareerGraph

  private static let deepestChoice = 2
  /// A chain as long as a graph must not exhaust the stack.
  private static let deepestNeed = 200

  private struct Depth {
    var choices = 0
    var needs = 0

    var oneChoiceDeeper: Depth { Depth(choices: choices + 1, needs: needs) }
    var oneNeedDeeper: Depth { Depth(choices: choices, needs: needs + 1) }
  }

  func minutes(toMeet requirement: Requirement, holding held: HeldLevels) -> Int {
    var held = held
    return learn(requirement, holding: &held, Depth())
  }

  private func learn(
    _ requirement: Requirement, holding held: inout HeldLevels, _ depth: Depth
  ) -> Int {
    if requirement.isMet(by: held) { return 0 }
    switch requirement.formula {
    case .competency(let competency):
      return learn(competency, holding: &held, depth)
    case .all(let parts):
      return parts.reduce(0) { (sum: Int, part: Requirement) -> Int in
        sum + learn(part, holding: &held, depth)
      }
    case .any(let parts): return choose(1, of: parts, holding: &held, depth)
    case .atLeast(let count, let parts):
      return choose(count, of: parts, holding: &held, depth)
    }
  }

  private func learn(
    _ competency: Competency, holding held: inout HeldLevels, _ depth: Depth
  ) -> Int {
    var minutes = 0
    guard depth.needs < Self.deepestNeed else { return 0 }
    for level in held.level(of: competency.skill) + 1...competency.level {
      let part = Competency(skill: competency.skill, level: level)
      minutes += learn(graph[part].needs, holding: &held, depth.oneNeedDeeper)
      minutes += graph.cost(of: part, hoursPercent: 100).count
      held.insert(part)
    }
    return minutes
  }

  private func choose(
    _ count: Int, of parts: [Requirement], holding held: inout HeldLevels, _ depth: Depth
  ) -> Int {
    var order = Array(parts.indices)
    if depth.choices < Self.deepestChoice {
      let before = held
      let minutes = parts.map { (part: Requirement) -> Int in
        var held = before
        return learn(part, holding: &held, depth.oneChoiceDeeper)
      }
      order.sort { (left: Int, right: Int) -> Bool in
        (minutes[left], left) < (minutes[right], right)
      }
    }
    return order.prefix(count).reduce(0) { (sum: Int, part: Int) -> Int in
      sum + learn(parts[part], holding: &held, depth.oneChoiceDeeper)
    }
  }
}
