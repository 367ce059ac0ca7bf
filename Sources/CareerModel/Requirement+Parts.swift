extension Requirement {
  /// The parts that all have to be met, none of which is itself a list of such parts.
  ///
  /// Empty where nothing is asked for.
  package var parts: [Requirement] {
    switch formula {
    case .all(let parts): parts.flatMap(\.parts)
    case .competency, .any, .atLeast: [self]
    }
  }
}
