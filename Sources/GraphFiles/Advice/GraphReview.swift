/// Advice on a graph in the order of its files, apart from what its author accepts.
package struct GraphReview: Hashable, Sendable {
  package let findings: [Finding]
  package let accepted: [AcceptedFinding]
}

/// A finding that the file itself declares to be meant.
package struct AcceptedFinding: Hashable, Sendable {
  package let finding: Finding
  /// The author's reason.
  package let because: String
}

/// Where everything stands that a checked graph was read from.
package struct GraphPlaces {
  private let draft: GraphDraft
  private let log: FindingLog

  init(_ draft: GraphDraft, _ log: FindingLog) {
    self.draft = draft
    self.log = log
  }

  /// Gives each piece of advice its place, and takes out what the files accept.
  ///
  /// Of several acceptances, the innermost counts. One that accepts nothing is advice itself.
  package func review(_ advice: [Advice]) -> GraphReview {
    var findings: [PlacedFinding] = []
    var accepted: [(finding: PlacedFinding, because: String)] = []
    var isUsed = Array(repeating: false, count: draft.acceptances.count)
    for entry in advice {
      let finding = PlacedFinding(
        rule: entry.rule, place: place(of: entry.part), message: entry.message)
      guard let number = acceptance(of: finding) else {
        findings.append(finding)
        continue
      }
      isUsed[number] = true
      accepted.append((finding, draft.acceptances[number].because))
    }
    for (acceptance, isUsed) in zip(draft.acceptances, isUsed) where !isUsed {
      findings.append(acceptance.needless)
    }
    accepted.sort { (left, right) -> Bool in left.finding < right.finding }
    return GraphReview(
      findings: findings.sorted().map(finding),
      accepted: accepted.map { (finding, because) -> AcceptedFinding in
        AcceptedFinding(finding: self.finding(finding), because: because)
      })
  }

  private func acceptance(of finding: PlacedFinding) -> Int? {
    draft.acceptances.indices
      .filter { (number: Int) -> Bool in draft.acceptances[number].covers(finding) }
      .max { (left: Int, right: Int) -> Bool in
        draft.acceptances[left].start < draft.acceptances[right].start
      }
  }

  private func finding(_ placed: PlacedFinding) -> Finding {
    log.finding(placed.rule, at: placed.place, placed.message)
  }

  private func place(of part: GraphPart) -> Place {
    // A checked graph has all of its parts.
    place(knownOf: part) ?? Place(file: 0, offset: 0)
  }

  private func place(knownOf part: GraphPart) -> Place? {
    switch part {
    case .role(let role): draft.roles[role.rawValue]?.idPlace
    case .practice(let role, let number): draft.roles[role.rawValue]?.practicePlaces[number]
    case .move(let move): draft.moves[move.rawValue].place
    case .level(let competency): draft.level(competency)?.place
    case .hours(let competency): draft.level(competency)?.hoursPlace
    case .need(let owner, let part):
      root(of: owner).map { (root: Int) -> Place in draft.requirements.nodes[root + part].place }
    }
  }

  private func root(of owner: RequirementOwner) -> Int? {
    switch owner {
    case .role(let role): draft.roles[role.rawValue]?.needs
    case .recommended(let role): draft.roles[role.rawValue]?.recommended
    case .move(let move): draft.moves[move.rawValue].needs
    case .level(let competency): draft.level(competency)?.needs
    }
  }
}

/// A finding that still knows its place; sorted as all findings are.
struct PlacedFinding: Comparable {
  let rule: Rule
  let place: Place
  let message: String

  private var order: Int { Rule.allCases.firstIndex(of: rule) ?? 0 }

  static func < (left: Self, right: Self) -> Bool {
    if left.place != right.place { return left.place < right.place }
    return (left.order, left.message) < (right.order, right.message)
  }
}
