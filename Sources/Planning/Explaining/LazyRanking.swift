import CareerModel

/// The first of many questions by what their answers cost, and what is known of the others.
package struct Ranking<Question: Sendable, Answer: Sendable>: Sendable {
  /// In order, each exact.
  package let first: [Entry]
  /// That there is no answer to these was proved.
  package let withoutAnswer: [Question]
  /// So many more may have one, none of which costs less than `restBound`.
  package let restCount: Int
  package let restBound: StudyMinutes
  /// False where a limit came before all that belongs into `first` was known.
  package let isComplete: Bool

  package struct Entry: Sendable {
    package let question: Question
    package let answer: Answer
    package let time: StudyMinutes
  }
}

extension Ranking {
  /// The same with fewer of its first answers: those that say something new beside the others, and
  /// of them so many at most.
  func keeping(
    first count: Int, where isNew: (_ entry: Entry, _ others: [Entry]) -> Bool
  ) -> Ranking {
    let kept = first.filter { (entry: Entry) -> Bool in isNew(entry, first) }
    let cut = kept.dropFirst(count)
    return Ranking(
      first: Array(kept.prefix(count)), withoutAnswer: withoutAnswer,
      restCount: restCount + cut.count, restBound: cut.first?.time ?? restBound,
      isComplete: isComplete)
  }
}

/// Puts questions in order by the least time of their answers, and works out none of them further
/// than it takes to know the first few.
///
/// Each question has a bound on its answer, which is raised by searches with ever more nodes; only
/// the one with the least bound is looked at. Questions may stand together: what several changes do
/// not save at once, none of them saves. A group is asked as one, and parted when its bound is the
/// least.
struct LazyRanking<Question: Sendable, Answer: Sendable> {
  /// What one search says of a group.
  enum Finding {
    case exactly(Answer, StudyMinutes)
    case atLeast(StudyMinutes)
    /// There is no answer that counts.
    case none
  }

  /// How far a ranking goes.
  struct Extent {
    /// So many answers are wanted.
    let count: Int
    /// Once this many nodes are spent, the first answer is enough.
    let effort: Int
    /// Of one search.
    let mostNodes: Int
    /// Ends it at once with what is known.
    let shouldStop: @Sendable () -> Bool
  }

  private struct Item {
    let questions: [Question]
    var bound: StudyMinutes
    /// Whether it is looked at before there are answers to compare others with.
    let isLikely: Bool
    var answer: Answer?
    var quota = 0
  }

  private var items: [Item] = []
  private var withoutAnswer: [Question] = []
  /// Those that no search with as many nodes as are allowed has settled.
  private var unsettled: [Item] = []

  /// Nodes for a group: it is worth more than one search of a single question, but not any number.
  private let nodesForMany: Int

  private static var firstQuota: Int { 32 }
  private static var quotaGrowth: Int { 4 }
  private static var mostGrowing: Int { 10_000 }

  init(nodesForMany: Int) { self.nodesForMany = nodesForMany }

  /// Adds questions that are asked together until that is not enough to pass them over.
  ///
  /// `bound` is the least that the answer to any of them can cost. Those that probably belong to
  /// the first are likely, and asked before there are answers to compare with.
  mutating func add(_ questions: [Question], bound: StudyMinutes, isLikely: Bool = false) {
    guard !questions.isEmpty else { return }
    items.append(Item(questions: questions, bound: bound, isLikely: isLikely))
  }

  /// The first few answers.
  ///
  /// `ask` is one search with so many nodes, which may stop at an answer that is no less than
  /// `ceiling`: enough that are less are known already. It returns the nodes spent, too.
  mutating func run<Failure>(
    _ extent: Extent,
    ask: ([Question], _ nodes: Int, _ ceiling: StudyMinutes?) throws(Failure) -> (Finding, Int)
  ) throws(Failure) -> Ranking<Question, Answer> {
    let (count, mostNodes) = (extent.count, extent.mostNodes)
    var spent = 0
    var first: [Ranking<Question, Answer>.Entry] = []
    var isEnough: Bool { first.count >= count || !first.isEmpty && spent >= extent.effort }
    // Once the effort is spent, one is all that is still looked for.
    var wanted: Int { spent >= extent.effort ? 1 : count - first.count }
    while !isEnough, let place = nextPlace(wanted: wanted), !extent.shouldStop() {
      var item = items.remove(at: place)
      if let answer = item.answer {
        first.append(.init(question: item.questions[0], answer: answer, time: item.bound))
        continue
      }
      guard item.quota < mostNodes else {
        unsettled.append(item)
        continue
      }
      item.quota = min(
        mostNodes, item.questions.count > 1 ? nodesForMany : nextQuota(after: item.quota))
      let ceiling = ceiling(first: wanted)
      let (finding, nodes) = try ask(item.questions, item.quota, ceiling)
      spent += nodes
      switch finding {
      case .none: withoutAnswer += item.questions
      case .exactly(let answer, let time):
        item.bound = time
        if item.questions.count == 1 { item.answer = answer }
        keep(item, at: place)
      case .atLeast(let bound):
        item.bound = max(item.bound, bound)
        keep(item, at: place)
      }
    }
    let rest = items + unsettled
    return Ranking(
      first: first, withoutAnswer: withoutAnswer,
      restCount: rest.reduce(0) { (sum: Int, item: Item) -> Int in sum + item.questions.count },
      restBound: rest.map(\.bound).min() ?? .zero,
      isComplete: unsettled.isEmpty && (isEnough || items.isEmpty))
  }

  /// The last of the answers that will be among the first, as far as is known.
  private func ceiling(first count: Int) -> StudyMinutes? {
    let known = items.filter { (item: Item) -> Bool in item.answer != nil }.map(\.bound).sorted()
    return known.count < count ? nil : known[count - 1]
  }

  /// What is looked at next.
  ///
  /// What is likely, as long as too few answers are known to compare others with; then whatever has
  /// the least bound. Of equal bounds, what is known comes first, then what was added first.
  private func nextPlace(wanted count: Int) -> Int? {
    let isOpen = items.indices.filter { (place: Int) -> Bool in
      items[place].isLikely && items[place].answer == nil
    }
    if ceiling(first: count) == nil, let place = least(isOpen) { return place }
    return least(Array(items.indices))
  }

  private func least(_ places: [Int]) -> Int? {
    places.min { (one: Int, other: Int) -> Bool in
      let (oneIsOpen, otherIsOpen) = (items[one].answer == nil, items[other].answer == nil)
      if items[one].bound != items[other].bound { return items[one].bound < items[other].bound }
      if oneIsOpen != otherIsOpen { return otherIsOpen }
      return one < other
    }
  }

  /// Puts an item back in its place, a group as its two halves.
  private mutating func keep(_ item: Item, at place: Int) {
    guard item.questions.count > 1 else { return items.insert(item, at: place) }
    let middle = item.questions.count / 2
    let halves = [item.questions[..<middle], item.questions[middle...]]
    items.insert(
      contentsOf: halves.map { (half: ArraySlice<Question>) -> Item in
        Item(questions: Array(half), bound: item.bound, isLikely: item.isLikely)
      }, at: place)
  }

  private func nextQuota(after quota: Int) -> Int {
    if quota == 0 { return Self.firstQuota }
    return quota * Self.quotaGrowth > Self.mostGrowing ? .max : quota * Self.quotaGrowth
  }
}
