/// A prefix of a walk: where it has come to, and what it costs at least.
struct WalkLabel {
  let node: Int
  /// The label that it extends, and the move by which; −1 for the empty prefix.
  let parent: Int
  let move: Int
  let moves: Int
  /// A lower bound on the time at which `node` is entered.
  let arrival: Int
  /// A lower bound on the study done by then: each required competency at its least cost among
  /// the nodes visited by the time it is first required.
  let study: Int
  /// The landmarks of the conditions of its moves.
  let required: BitSet
  /// What could be held at the end of the stay at `node`, had all been learned that could be.
  let holdable: BitSet
  /// What every completion costs at least; never less than the parent's.
  let bound: RouteCost
}
