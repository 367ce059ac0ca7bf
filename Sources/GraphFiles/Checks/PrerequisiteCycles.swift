import CareerModel

/// Finds competencies that need each other in a circle.
///
/// Every mention in `needs` counts, alternatives too, and so does the level below.
struct PrerequisiteCycles {
  private let draft: GraphDraft
  private let numbers: CompetencyNumbers
  /// What each competency needs, as indices into `targets` and `nodes`.
  private let edges: GroupedLists
  private let targets: [Int]
  /// Where each edge is written; `nil` for the level below, which goes without saying.
  private let nodes: [Int?]

  init(in draft: GraphDraft, numbers: CompetencyNumbers) {
    self.draft = draft
    self.numbers = numbers
    var targets: [Int] = []
    var nodes: [Int?] = []
    var pairs: [(key: Int, value: Int)] = []
    for number in 0..<numbers.count {
      let competency = numbers[number]
      if competency.level > 1 {
        pairs.append((number, targets.count))
        targets.append(number - 1)
        nodes.append(nil)
      }
      guard let needs = draft.level(competency)?.needs else { continue }
      draft.requirements.forEachCompetency(in: needs) { (needed: Competency, node: Int) in
        guard let target = numbers.number(of: needed) else { return }
        pairs.append((number, targets.count))
        targets.append(target)
        nodes.append(node)
      }
    }
    edges = GroupedLists(keyCount: numbers.count, pairs: pairs)
    self.targets = targets
    self.nodes = nodes
  }

  /// Reports one circle, the shortest that is found, for each group of competencies that all
  /// need one another.
  ///
  /// - Complexity: linear in competencies and needs.
  func report(_ log: FindingLog) {
    var search = StrongComponents(nodeCount: numbers.count)
    let components = search.components { (node: Int) -> ArraySlice<Int> in
      edges[node]
    } target: {
      (edge: Int) -> Int in
      targets[edge]
    }
    var componentOf = Array(repeating: -1, count: numbers.count)
    for (index, component) in components.enumerated() {
      for node in component { componentOf[node] = index }
    }
    var circles = CircleSearch(nodeCount: numbers.count)
    for component in components {
      guard let circle = shortestCircle(in: component, componentOf, &circles) else { continue }
      report(circle, log)
    }
  }

  /// The edges of a circle, in order; `nil` for a single competency that does not need itself.
  private func shortestCircle(
    in component: [Int], _ componentOf: [Int], _ search: inout CircleSearch
  ) -> [Int]? {
    let edgeCount = component.reduce(0) { (sum: Int, node: Int) -> Int in sum + edges[node].count }
    // Breadth-first from every node finds the shortest of all. In a large component that takes
    // too long, so only some nodes are tried: enough to be linear.
    let budget = component.count <= 64 ? component.count : max(1, min(64, 1_000_000 / edgeCount))
    var best: [Int]?
    for start in component.sorted().prefix(budget) {
      let circle = search.circle(
        through: start, shorterThan: best?.count ?? Int.max,
        edges: { (node: Int) -> ArraySlice<Int> in edges[node] },
        target: { (edge: Int) -> Int? in
          componentOf[targets[edge]] == componentOf[start] ? targets[edge] : nil
        })
      if let circle { best = circle }
    }
    return best
  }

  private func report(_ circle: [Int], _ log: FindingLog) {
    // Some edge is written: levels alone only lead down.
    var first: (place: Place, position: Int)?
    for (position, edge) in circle.enumerated() {
      guard let node = nodes[edge] else { continue }
      let place = draft.requirements.nodes[node].place
      if place < first?.place ?? .last { first = (place, position) }
    }
    guard let first else { return }
    // The target of each edge is the source of the next one.
    let order = circle[first.position...] + circle[..<first.position]
    let names = order.map { (edge: Int) -> String in draft.name(of: numbers[targets[edge]]) }
    let start = names.last ?? ""
    log.report(
      .prerequisiteCycle, at: first.place,
      "these need each other in a circle: \(spelledOut([start] + names)); take one need out")
  }

  /// `a → b → a`, with the middle of a long circle left out.
  private func spelledOut(_ names: [String]) -> String {
    let longest = 16
    guard names.count > longest else { return names.joined(separator: " → ") }
    let shown = longest / 2
    let left = names.prefix(shown) + ["… \(names.count - 2 * shown) more …"] + names.suffix(shown)
    return left.joined(separator: " → ")
  }
}
