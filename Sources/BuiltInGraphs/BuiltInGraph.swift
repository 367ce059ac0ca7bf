import CareerModel

/// The career graphs that ship inside the program.
package enum BuiltInGraph {
  /// Careers around leading Go backends; what every command uses where no other graph is named.
  ///
  /// It is read when it is first asked for, and stays until the program ends.
  package static let backendEngineering = FlatGraph(
    texts: backendEngineeringTexts, numbers: backendEngineeringNumbers
  ).graph()
}
