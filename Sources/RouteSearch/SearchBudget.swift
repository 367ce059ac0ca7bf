/// Counts the nodes of one search against its limits.
struct SearchBudget {
  private let limits: SearchLimits
  private(set) var nodes = 0
  private(set) var isSpent = false
  private var checks = 0
  private var reported: SearchProgress?
  private(set) var isReported: Bool

  /// So many steps before the first node cost about as much as a node.
  private static let checksPerNode = 256

  init(_ limits: SearchLimits) {
    self.limits = limits
    isReported = limits.report != nil
  }

  /// A part of what is left, with so many nodes at most; `spend` takes what was used of it.
  func part(nodes most: Int) -> SearchBudget {
    SearchBudget(
      SearchLimits(nodes: min(most, limits.nodes - nodes), shouldStop: limits.shouldStop))
  }

  mutating func spend(_ part: SearchBudget) {
    nodes += part.nodes
    if nodes >= limits.nodes || limits.shouldStop() { isSpent = true }
  }

  mutating func spendNode() {
    nodes += 1
    if nodes >= limits.nodes || limits.shouldStop() { isSpent = true }
  }

  /// A step of what comes before the first node; throws when the search has to stop.
  mutating func check() throws(SearchStopped) {
    checks += 1
    if checks.isMultiple(of: Self.checksPerNode), limits.shouldStop() { isSpent = true }
    if isSpent { throw SearchStopped() }
  }

  /// What follows is another question than the one that is reported on.
  mutating func endReports() { isReported = false }

  /// Reports what is news about the best route of all.
  mutating func report(best: Int?, lowerBound: Int) {
    guard isReported, let report = limits.report else { return }
    let progress = SearchProgress(
      best: best, lowerBound: max(reported?.lowerBound ?? 0, min(lowerBound, best ?? .max)),
      nodes: nodes)
    if let reported, reported.best == best, reported.lowerBound == progress.lowerBound { return }
    reported = progress
    report(progress)
  }
}

/// The limits came while the search was being prepared: nothing is known yet.
struct SearchStopped: Error {}
