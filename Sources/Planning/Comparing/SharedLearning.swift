import CareerModel

/// What can be learned at once, in the role held, that the plans of several options all ask for.
package struct SharedLearning: Hashable, Sendable {
  /// In an order in which they can be learned, with what each takes in the role held; never empty.
  package let competencies: [CareerPlan.Acquisition]
  /// The places of the options whose plans ask for every one of these; two at least.
  package let options: [Int]

  /// The most learning that the plans of more than half of the options have in common, as far as it
  /// can be learned before any move; where those have none, of any two or more.
  ///
  /// Looked at are the sets of options that ask for one same competency. The one with the most
  /// minutes, counted once for each option, is taken; of equal ones that of more options, then the
  /// one whose options come first.
  ///
  /// - Returns: `nil` where no two plans ask for the same thing that can be learned now.
  /// - Complexity: O(*c*² · *n*) for *c* competencies and *n* options.
  init?(_ options: [ComparedOption], _ person: Person, in graph: CareerGraph) {
    var optionsOf: [Competency: [Int]] = [:]
    for (place, option) in options.enumerated() {
      for acquisition in option.gap { optionsOf[acquisition.competency, default: []].append(place) }
    }
    let uses = optionsOf.sorted { (one, other) -> Bool in
      graph.id(of: one.key) < graph.id(of: other.key)
    }
    let groups = Set(uses.map(\.value)).filter { (group: [Int]) -> Bool in group.count > 1 }
      .sorted { (one: [Int], other: [Int]) -> Bool in
        one.count != other.count ? one.count > other.count : one.lexicographicallyPrecedes(other)
      }
    var best: (isMost: Bool, worth: Int, shared: SharedLearning)?
    for group in groups {
      let isMost = group.count * 2 > options.count
      if let best, best.isMost, !isMost { break }
      let asked = uses.filter { (_, options: [Int]) -> Bool in Set(options).isSuperset(of: group) }
      let learned = person.learnable(asked.map(\.key), in: graph)
      let minutes = learned.reduce(0) { (sum: Int, acquisition: CareerPlan.Acquisition) -> Int in
        sum + acquisition.cost.count
      }
      let worth = minutes * group.count
      if worth > best?.worth ?? 0 {
        best = (isMost, worth, SharedLearning(competencies: learned, options: group))
      }
    }
    guard let best else { return nil }
    self = best.shared
  }

  private init(competencies: [CareerPlan.Acquisition], options: [Int]) {
    self.competencies = competencies
    self.options = options
  }
}

extension Person {
  /// Those of some competencies that can be learned without leaving the role, in an order in which
  /// each finds what it builds on: as given, as far as that goes.
  func learnable(
    _ competencies: [Competency], in graph: CareerGraph
  ) -> [CareerPlan.Acquisition] {
    var held = held
    var learned: [CareerPlan.Acquisition] = []
    var left = competencies
    while let place = left.firstIndex(where: { (competency: Competency) -> Bool in
      canLearn(competency, holding: held, in: graph)
    }) {
      let competency = left.remove(at: place)
      guard let cost = graph.cost(of: competency, in: role) else { continue }
      learned.append(CareerPlan.Acquisition(competency: competency, cost: cost))
      held.insert(competency)
    }
    return learned
  }

  /// Whether nothing has to come before a competency, and it can be gained in the role.
  func canLearn(
    _ competency: Competency, holding held: HeldLevels, in graph: CareerGraph
  ) -> Bool {
    held.level(of: competency.skill) == competency.level - 1
      && graph[competency].needs.isMet(by: held)
      && graph.cost(of: competency, in: role) != nil
  }
}
