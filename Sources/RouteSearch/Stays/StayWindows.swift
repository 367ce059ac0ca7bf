/// A partial answer to a `StayProblem`: for each item the stays that are left to it, and the
/// choices that are still open.
///
/// Every change is carried on to what hangs on it, both ways: what a needed item requires is
/// needed no later, and nothing can be had before what it requires.
struct StayWindows {
  /// A choice not yet settled: so many of its candidates have to be had no later than its owner.
  struct Obligation {
    enum Owner {
      case item(Int)
      /// The end of a stay.
      case stay(Int)
    }

    let owner: Owner
    var missing: Int
    var candidates: [Int]
  }

  /// A candidate chosen for an item: it has to be had no later than the item.
  struct Support {
    let support: Int
    let owner: Int
  }

  let problem: StayProblem
  /// The first stay left to each item, needed or not; the number of stays where none is left.
  private(set) var earliest: [Int]
  /// The last stay left to each item; the number of stays for an item that is not needed.
  private(set) var latest: [Int]
  private(set) var obligations: [Obligation] = []
  private(set) var supports: [Support] = []
  /// True once no answer is left.
  private(set) var isContradictory = false
  private var narrowed: [Int] = []

  /// Everything that the walk's moves require, and nothing chosen yet.
  init(_ problem: StayProblem) {
    self.problem = problem
    earliest = problem.earliest
    latest = Array(repeating: problem.stayCount, count: problem.itemCount)
    for stay in 0..<problem.stayCount {
      for item in problem.requiredByMove[stay] { need(item, by: stay) }
      for choice in problem.choicesOfMove[stay] {
        obligations.append(
          Obligation(owner: .stay(stay), missing: choice.atLeast, candidates: choice.items))
      }
    }
    settle()
  }

  func isNeeded(_ item: Int) -> Bool { latest[item] < problem.stayCount }

  /// The last stay by whose end an obligation has to be met.
  func deadline(of obligation: Obligation) -> Int {
    switch obligation.owner {
    case .item(let item): latest[item]
    case .stay(let stay): stay
    }
  }

  // MARK: Branching

  /// Takes a candidate for an obligation.
  mutating func choose(_ candidate: Int, for index: Int) {
    support(obligations[index], with: candidate)
    obligations[index].missing -= 1
    reject(candidate, for: index)
  }

  /// Leaves a candidate out of an obligation; it may still be needed elsewhere.
  mutating func reject(_ candidate: Int, for index: Int) {
    obligations[index].candidates.removeAll { (other: Int) -> Bool in other == candidate }
    settle()
  }

  /// Leaves to a needed item only the stays from `first` to `last`.
  mutating func restrict(_ item: Int, from first: Int, to last: Int) {
    guard first <= last else {
      isContradictory = true
      return
    }
    delay(item, until: first)
    if !isContradictory { need(item, by: last) }
    settle()
  }

  // MARK: Propagation

  private func isOffered(_ item: Int, in stay: Int) -> Bool {
    stay < problem.stayCount && problem.cost(item, stay) != CostTable.unavailable
  }

  private mutating func need(_ item: Int, by stay: Int) {
    guard stay < latest[item] else { return }
    let isNews = !isNeeded(item)
    var last = stay
    while last >= earliest[item], !isOffered(item, in: last) { last -= 1 }
    guard last >= earliest[item] else {
      isContradictory = true
      return
    }
    latest[item] = last
    narrowed.append(item)
    if isNews {
      for choice in problem.choices[item] {
        obligations.append(
          Obligation(owner: .item(item), missing: choice.atLeast, candidates: choice.items))
      }
    }
  }

  private mutating func delay(_ item: Int, until stay: Int) {
    guard stay > earliest[item] else { return }
    var first = stay
    while first < problem.stayCount, !isOffered(item, in: first) { first += 1 }
    earliest[item] = first
    narrowed.append(item)
    if isNeeded(item), first > latest[item] { isContradictory = true }
  }

  private mutating func support(_ obligation: Obligation, with candidate: Int) {
    need(candidate, by: deadline(of: obligation))
    if case .item(let owner) = obligation.owner {
      supports.append(Support(support: candidate, owner: owner))
      narrowed += [candidate, owner]
    }
  }

  private mutating func settle() {
    while !isContradictory {
      if let item = narrowed.popLast() {
        carryOn(item)
      } else if !reviewObligations() {
        return
      }
    }
  }

  private mutating func carryOn(_ item: Int) {
    if isNeeded(item) {
      for other in problem.required[item] { need(other, by: latest[item]) }
      for link in supports where link.owner == item { need(link.support, by: latest[item]) }
    }
    guard !isContradictory else { return }
    for other in problem.dependants[item] { delay(other, until: earliest[item]) }
    for link in supports where link.support == item { delay(link.owner, until: earliest[item]) }
  }

  /// Drops what is settled and takes what leaves no choice; true when that narrowed anything.
  private mutating func reviewObligations() -> Bool {
    var open: [Obligation] = []
    let reviewed = obligations
    obligations = []
    for obligation in reviewed {
      let left = whatIsLeft(of: obligation)
      if left.missing <= 0 { continue }
      if left.candidates.count > left.missing {
        open.append(left)
      } else if left.candidates.count == left.missing {
        for candidate in left.candidates { support(left, with: candidate) }
      } else {
        isContradictory = true
      }
    }
    // What became needed on the way has brought obligations of its own.
    obligations = open + obligations
    return !narrowed.isEmpty
  }

  /// An obligation without the candidates that are sure to be had, or that come too late.
  private func whatIsLeft(of obligation: Obligation) -> Obligation {
    let deadline = deadline(of: obligation)
    let sureBy =
      switch obligation.owner {
      case .item(let item): earliest[item]
      case .stay(let stay): stay
      }
    var left = Obligation(owner: obligation.owner, missing: obligation.missing, candidates: [])
    for candidate in obligation.candidates {
      if latest[candidate] <= sureBy {
        left.missing -= 1
      } else if earliest[candidate] <= deadline {
        left.candidates.append(candidate)
      }
    }
    return left
  }
}
