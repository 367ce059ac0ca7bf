extension Requirement {
  /// The parts that all have to be met, none of which is itself "all of": what it asks for, one
  /// by one. Empty where nothing is asked for.
  package var parts: [Requirement] {
    switch formula {
    case .all(let parts): parts.flatMap(\.parts)
    case .competency, .any, .atLeast: [self]
    }
  }
}
