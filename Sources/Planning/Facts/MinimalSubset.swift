/// Smallest selections that still do what the whole does.
enum MinimalSubset {
  /// Elements that together have a property, none of which can be left out.
  ///
  /// QuickXplain (Junker, "QuickXplain: preferred explanations and relaxations for
  /// over-constrained problems", 2004). Elements that come first are preferred. Of `n` elements
  /// it finds `k` with about `2k (log₂(n / k) + 1)` questions. All elements together have the
  /// property, and more must never lose it. `suffices` may say "no" falsely: then the answer still
  /// has the property, but may have more than it takes.
  static func find<Element: Hashable>(
    in elements: [Element], suffices: (Set<Element>) -> Bool
  ) -> [Element] {
    guard !elements.isEmpty, !suffices([]) else { return [] }
    return find(in: elements[...], beside: [], isNew: false, suffices)
  }

  /// What is needed of some elements beside those that are known to be taken.
  ///
  /// `isNew` says that something was taken since they were last asked about.
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
