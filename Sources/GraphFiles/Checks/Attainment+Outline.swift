import CareerModel

extension Attainment {
  /// The parent of each part, or −1, and how many of its own parts it takes to meet it.
  static func outline(of arena: RequirementArena) -> (parents: [Int], counts: [Int]) {
    var parents = Array(repeating: -1, count: arena.nodes.count)
    var partCounts = Array(repeating: 0, count: arena.nodes.count)
    var enclosing: [Int] = []
    for index in arena.nodes.indices {
      while let last = enclosing.last, arena.nodes[last].end <= index { enclosing.removeLast() }
      if let last = enclosing.last {
        parents[index] = last
        partCounts[last] += 1
      }
      if arena.nodes[index].end > index + 1 { enclosing.append(index) }
    }
    let counts = arena.nodes.indices.map { (index: Int) -> Int in
      switch arena.nodes[index].kind {
      case .competency, .any: 1
      case .all: partCounts[index]
      case .atLeast(let count): count
      case .broken: 0
      }
    }
    return (parents, counts)
  }

  /// The parts that name each competency, and the competencies that each role alone teaches.
  static func lists(
    of draft: GraphDraft, _ numbers: CompetencyNumbers
  ) -> (mentions: GroupedLists, taughtOnlyIn: GroupedLists) {
    var mentions: [(key: Int, value: Int)] = []
    for (index, node) in draft.requirements.nodes.enumerated() {
      if case .competency(let competency) = node.kind,
        let number = numbers.number(of: competency)
      {
        mentions.append((number, index))
      }
    }
    var taught: [(key: Int, value: Int)] = []
    for number in 0..<numbers.count {
      for role in draft.level(numbers[number])?.onlyIn ?? [] {
        taught.append((role.rawValue, number))
      }
    }
    return (
      GroupedLists(keyCount: numbers.count, pairs: mentions),
      GroupedLists(keyCount: draft.roles.count, pairs: taught)
    )
  }
}
