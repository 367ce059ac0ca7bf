import CareerModel

/// What to begin with before one of several options is chosen, so that whichever it will be, the
/// most that is lost is as little as can be.
package struct FirstStep: Sendable {
  /// Nobody is undecided between more, and each beginning is solved anew for every one of them.
  package static let mostOptions = 24

  /// What beginning in a certain way costs one option.
  package enum Loss: Hashable, Sendable {
    /// The best plan that begins so takes so much longer than the best of all.
    case time(StudyMinutes)
    /// No plan begins so.
    case closed
  }

  /// A move, with what it costs each option.
  package struct Move: Hashable, Sendable {
    package let move: MoveIndex
    /// In the order of the options.
    package let losses: [Loss]
  }

  /// A competency that is learned after those before it, with what all of these cost each option.
  package struct Skill: Hashable, Sendable {
    package let competency: Competency
    /// What it takes in the role held.
    package let cost: StudyMinutes
    /// So many of the options' plans ask for it.
    package let served: Int
    package let losses: [Loss]
  }

  /// The move that costs least at most; `nil` where a limit came before it was known.
  package let move: Move?
  /// One after another, each the one that costs least at most after those before it; empty where
  /// nothing that can be learned at once serves two options.
  package let skills: [Skill]
  /// False where a limit came first: then there may be more skills, and a move.
  package let isComplete: Bool
}

/// How much a beginning costs all options: fewer of them closed, then less for the worst of those
/// left, then less in all.
struct LossProfile: Comparable {
  private(set) var closed = 0
  private(set) var greatest = StudyMinutes.zero
  private(set) var sum = StudyMinutes.zero

  init() {}

  init(_ losses: [FirstStep.Loss]) {
    for loss in losses { add(loss) }
  }

  /// Above all that are no worse than another one, whatever their sum.
  init(noWorseThan other: LossProfile) {
    closed = other.closed
    greatest = other.greatest
    sum = StudyMinutes(.max)
  }

  /// Whatever is added, a profile never becomes less.
  mutating func add(_ loss: FirstStep.Loss) {
    switch loss {
    case .closed: closed += 1
    case .time(let time):
      greatest = max(greatest, time)
      sum += time
    }
  }

  /// The same without regard to the sum.
  var worst: (closed: Int, greatest: StudyMinutes) { (closed, greatest) }

  static func < (left: Self, right: Self) -> Bool {
    (left.closed, left.greatest, left.sum) < (right.closed, right.greatest, right.sum)
  }
}
