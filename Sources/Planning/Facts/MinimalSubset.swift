/// Smallest selections that still do what the whole does.
enum MinimalSubset {
  /// Elements that together have a property, none of which can be left out.
  ///
  /// QuickXplain (Junker, "QuickXplain: preferred explanations and relaxations for
  /// over-constrained problems", 2004). Elements that come first are preferred. Of `n` elements
  /// it finds `k` with about `2k (log₂(n / k) + 1)` questions.
  ///
  /// - Parameters:
  ///   - elements: they have the property all together.
  ///   - suffices: whether some of them have it. More must never lose it. A false "no" is
  ///     allowed: then the answer still has the property, but may have more than it takes.
  static func find<Element: Hashable>(
    in elements: [Element], suffices: (Set<Element>) -> Bool
  ) -> [Element] {
    guard !elements.isEmpty, !suffices([]) else { return [] }
    return find(in: elements[...], beside: [], isNew: false, suffices)
  }

  /// - Parameters:
  ///   - known: what is taken already.
  ///   - isNew: whether something was added to it since it was last asked about.
  private static func find<Element: Hashable>(
    in elements: ArraySlice<Element>, beside known: Set<Element>, isNew: Bool,
    _ suffices: (Set<Element>) -> Bool
  ) -> [Element] {
    if isNew, suffices(known) { return [] }
    guard elements.count > 1 else { return Array(elements) }
    let middle = elements.startIndex + elements.count / 2
    let (first, second) = (elements[..<middle], elements[middle...])
    let later = find(in: second, beside: known.union(first), isNew: true, suffices)
    let earlier = find(in: first, beside: known.union(later), isNew: !later.isEmpty, suffices)
    return earlier + later
  }
}
