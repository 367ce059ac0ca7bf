import CareerModel

/// Something that cannot be started today for want of one thing alone.
package struct NearStep: Hashable, Sendable {
  package enum Want: Hashable, Sendable {
    /// Holding any one of these is enough; each of them can be started today.
    case oneOf([Competency])
    /// All that it needs is held, but it is gained in these roles alone.
    case role([RoleIndex])
  }

  package let competency: Competency
  package let want: Want

  /// `nil` where more than one thing is missing.
  ///
  /// - Parameters:
  ///   - competency: one that is not held and cannot be started.
  ///   - person: who would learn it, in the role that they hold.
  ///   - startable: what may be learned before it, each of which can be started.
  ///   - graph: the graph of all.
  init?(
    _ competency: Competency, for person: Person, after startable: [Competency],
    in graph: CareerGraph
  ) {
    if graph.isPrepared(competency, holding: person.held) {
      // Gained in any role, it could be started.
      guard let roles = graph[competency].onlyIn else { return nil }
      want = .role(roles)
    } else {
      let enough = startable.filter { (other: Competency) -> Bool in
        var held = person.held
        held.insert(other)
        return graph.isStartable(competency, in: person.role, holding: held)
      }
      guard !enough.isEmpty else { return nil }
      want = .oneOf(enough)
    }
    self.competency = competency
  }
}
