import CareerModel

/// Finds all the levels that can be held together by learning whatever can be learned, in whatever
/// role.
///
/// Which levels name which is worked out once, so that nothing is looked at in vain.
struct LearnableLevels {
  private let graph: CareerGraph
  /// For each level, by number, the skills of which some level names it.
  private var askers: [[SkillIndex]]
  /// The number of each skill's first level.
  private let firstNumbers: [Int]

  init(_ graph: CareerGraph) {
    self.graph = graph
    var firstNumbers: [Int] = []
    var count = 0
    for skill in graph.skills {
      firstNumbers.append(count)
      count += skill.levels.count
    }
    self.firstNumbers = firstNumbers
    askers = Array(repeating: [], count: count)
    for index in graph.skillIndices {
      for level in graph[index].levels {
        for named in level.needs.competencies { askers[number(of: named)].append(index) }
      }
    }
  }

  /// All but one competency, and what cannot be learned without that.
  ///
  /// - Complexity: O(*n*) in the size of the graph.
  func all(startingWith held: HeldLevels, without competency: Competency) -> HeldLevels {
    var most = held
    var pending = Array(graph.skillIndices)
    while let skill = pending.popLast() {
      for level in graph[skill].levels.indices.dropFirst(most.level(of: skill)) {
        let next = Competency(skill: skill, level: level + 1)
        guard next != competency, graph[next].needs.isMet(by: most) else { break }
        most.insert(next)
        pending += askers[number(of: next)]
      }
    }
    return most
  }

  private func number(of competency: Competency) -> Int {
    firstNumbers[competency.skill.rawValue] + competency.level - 1
  }
}
