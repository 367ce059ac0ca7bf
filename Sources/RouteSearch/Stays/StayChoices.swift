/// The choices of a walk's items and moves, in flat arrays.
///
/// A slot is one alternative of one choice. The choices of an item, and the slots of a choice,
/// have numbers that follow each other.
struct StayChoices: Sendable {
  enum Owner {
    case item(Int)
    /// The end of a stay.
    case stay(Int)
  }

  private let itemCount: Int
  /// The owner of each choice: an item, or the number of items plus a stay.
  private var owners: [Int] = []
  private var firstChoices = [0]
  private var firstSlots = [0]
  /// For each choice, how many of its slots have to be taken.
  private(set) var atLeast: [Int] = []
  private(set) var itemOfSlot: [Int] = []
  private(set) var choiceOfSlot: [Int] = []
  /// For each item, the slots that it can fill.
  private(set) var slotsOfItem = AdjacencyList(nodeCount: 0, arcs: [])

  var count: Int { owners.count }

  /// - Parameters:
  ///   - itemCount: how many items there are.
  ///   - conditions: those of the items, then those of the stays' moves.
  ///   - problem: whose table holds them.
  ///   - place: the item of each of its competencies; −1 for what the walk cannot offer, which is
  ///     no alternative on it.
  init(itemCount: Int, conditions: [Int], of problem: CompactProblem, place: [Int]) {
    self.itemCount = itemCount
    for (owner, condition) in conditions.enumerated() {
      for choice in problem.conditions.choices(condition) {
        for competency in problem.conditions.items(ofChoice: choice)
        where place[competency] >= 0 {
          itemOfSlot.append(place[competency])
          choiceOfSlot.append(owners.count)
        }
        owners.append(owner)
        atLeast.append(problem.conditions.atLeast(ofChoice: choice))
        firstSlots.append(itemOfSlot.count)
      }
      firstChoices.append(owners.count)
    }
    let itemOfSlot = itemOfSlot
    slotsOfItem = AdjacencyList(nodeCount: itemCount, arcCount: itemOfSlot.count) {
      (slot: Int) -> (Int, Int) in (itemOfSlot[slot], slot)
    }
  }

  func ofItem(_ item: Int) -> Range<Int> { firstChoices[item]..<firstChoices[item + 1] }

  func ofMove(endingStay stay: Int) -> Range<Int> { ofItem(itemCount + stay) }

  func slots(of choice: Int) -> Range<Int> { firstSlots[choice]..<firstSlots[choice + 1] }

  func owner(of choice: Int) -> Owner {
    let owner = owners[choice]
    return owner < itemCount ? .item(owner) : .stay(owner - itemCount)
  }
}
