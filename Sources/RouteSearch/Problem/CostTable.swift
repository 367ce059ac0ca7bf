/// What each competency costs in each node, in dense rows; nodes without a peculiarity share one,
/// and so do neighbours with the same.
struct CostTable {
  /// Stands for "cannot be acquired here"; greater than every cost.
  static let unavailable = Int.max

  private let width: Int
  private var rowOfNode: [Int]
  private var values: [Int]

  /// - Parameters:
  ///   - costs: of each competency where no node says otherwise.
  ///   - peculiarities: for each node, pairs of a competency and what it costs there.
  init(costs: [Int], peculiarities: [[(competency: Int, cost: Int)]]) {
    width = costs.count
    values = costs
    rowOfNode = []
    rowOfNode.reserveCapacity(peculiarities.count)
    for (node, entries) in peculiarities.enumerated() {
      guard !entries.isEmpty else {
        rowOfNode.append(0)
        continue
      }
      // A role's layers are neighbours, and cost the same.
      if node > 0, entries.elementsEqual(peculiarities[node - 1], by: ==) {
        rowOfNode.append(rowOfNode[node - 1])
        continue
      }
      rowOfNode.append(values.count)
      values += costs
      for (competency, cost) in entries { values[values.count - width + competency] = cost }
    }
  }

  subscript(node: Int, competency: Int) -> Int { values[rowOfNode[node] + competency] }

  func row(_ node: Int) -> ArraySlice<Int> { values[rowOfNode[node]..<rowOfNode[node] + width] }
}
