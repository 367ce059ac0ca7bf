import CareerModel

/// The career graphs that ship inside the program.
package enum BuiltInGraph {
  /// The atlas of careers in software; what every command uses where no other graph is named.
  ///
  /// It is read when it is first asked for, and stays until the program ends.
  package static let atlas = FlatGraph(
    texts: atlasTexts, numbers: atlasNumbers
  ).graph()
}
