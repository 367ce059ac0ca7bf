import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Alternatives that nobody is ever advised to take.
  ///
  /// One is named when whoever meets it meets another one by that very fact; and when for people
  /// in each role of the graph, who hold what they are taken to hold, it takes more than twice as
  /// much learning as another one. An alternative that is a little dearer is none of these: it
  /// stands there for those who have it already.
  func dearestAlternatives() -> [Advice] {
    let holdings = graph.roleIndices.map { (role: RoleIndex) -> HeldLevels in
      graph.assumedHoldings(in: role)
    }
    return requirementOwners.flatMap { (owner: RequirementOwner) -> [Advice] in
      // What is recommended is learned by no plan.
      if case .recommended = owner { return [] }
      return owner.requirement(in: graph).allParts.flatMap { (part: NumberedPart) -> [Advice] in
        guard case .any = part.requirement.formula else { return [] }
        return dearest(of: part.requirement.directParts(of: part.number), owner, holdings)
      }
    }
  }

  private func dearest(
    of branches: [NumberedPart], _ owner: RequirementOwner, _ holdings: [HeldLevels]
  ) -> [Advice] {
    guard branches.count > 1 else { return [] }
    let alwaysDearest = alwaysDearest(of: branches, holdings)
    return branches.indices.compactMap { (index: Int) -> Advice? in
      let branch = branches[index]
      let name = graph.shortWords(for: branch.requirement)
      let part = GraphPart.need(of: owner, part: branch.number)
      if let other = includedAlternative(in: index, of: branches) {
        return Advice(
          .dearestAlternative, at: part,
          other == branch.requirement
            ? "\(name) is an alternative already; remove it"
            : "whoever meets \(name) meets \(graph.shortWords(for: other)) too, another "
              + "alternative; remove one of them")
      }
      guard alwaysDearest.contains(index) else { return nil }
      return Advice(
        .dearestAlternative, at: part,
        "\(name) takes more than twice the learning of another alternative, whatever role one "
          + "comes from; put the hours right, or accept it for those who hold it already")
    }
  }

  /// The branches that take more than twice the learning of the cheapest one for all of these.
  private func alwaysDearest(
    of branches: [NumberedPart], _ holdings: [HeldLevels]
  ) -> [Int] {
    let estimate = LearningEstimate(graph: graph)
    var dearest = holdings.isEmpty ? [] : Array(branches.indices)
    for held in holdings {
      if dearest.isEmpty { break }
      let minutes = branches.map { (branch: NumberedPart) -> Int in
        estimate.minutes(toMeet: branch.requirement, holding: held)
      }
      let least = minutes.min() ?? 0
      dearest.removeAll { (branch: Int) -> Bool in minutes[branch] <= 2 * least }
    }
    return dearest
  }

  /// Another branch that is met by all who meet this one; of two alike, only the later one's.
  private func includedAlternative(in index: Int, of branches: [NumberedPart]) -> Requirement? {
    let held = foundations.levels(of: branches[index].requirement)
    return branches.indices.first { (other: Int) -> Bool in
      guard other != index, branches[other].requirement.isMet(by: held) else { return false }
      let isMutual = branches[index].requirement.isMet(
        by: foundations.levels(of: branches[other].requirement))
      return !isMutual || other < index
    }.map { (other: Int) -> Requirement in branches[other].requirement }
  }
}
