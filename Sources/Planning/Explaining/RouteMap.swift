import CareerModel

/// The part of a career graph that a plan runs through: its own roles, and those beside them that the
/// closest other ways lead through.
package struct RouteMap: Hashable, Sendable {
  /// One for each stay of the plan, and the role that the last move enters.
  package let stations: [RoleIndex]
  /// In the order in which a way comes to them.
  package let sideRoles: [SideRole]
  /// Moves that the plan does not make, of the ways through the side roles; each stands once.
  package let links: [Link]
  /// Roles that a move leads to from a role of the plan, and that are not on the map.
  package let othersOneMoveAway: Int

  package struct SideRole: Hashable, Sendable {
    package let role: RoleIndex
    /// How much longer the best way through it takes; `nil` where that was not worked out.
    package let longer: StudyMinutes?
  }

  package enum Place: Hashable, Sendable {
    /// By its number in `stations`.
    case station(Int)
    /// By its number in `sideRoles`.
    case side(Int)
  }

  package struct Link: Hashable, Sendable {
    package let from: Place
    package let to: Place

    package init(from: Place, to: Place) {
      self.from = from
      self.to = to
    }
  }

  /// So many roles beside the plan's own are enough for a picture.
  private static let mostSideRoles = 5

  /// - Parameters:
  ///   - plan: with a stay at least.
  ///   - detours: the closest other ways, the closest first. Where there are none, roles that lie
  ///     between two of the plan are shown.
  ///   - graph: the graph of all of them.
  package init(_ plan: CareerPlan, _ detours: [Detour], in graph: CareerGraph) {
    let entered = plan.rolesEntered(in: graph)
    let stations =
      plan.stays.prefix(1).map(\.role) + entered
    var found = SideRoles(stations: stations, most: Self.mostSideRoles)
    for detour in detours {
      found.add([stations[0]] + detour.plan.rolesEntered(in: graph), longer: detour.difference.time)
    }
    if detours.isEmpty { found.addBetween(stations, in: graph) }
    self.stations = stations
    let order = found.order
    sideRoles = order.map { (number: Int) -> SideRole in found.roles[number].side }
    var places = Array(repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = place }
    func sorted(_ place: Place) -> Place {
      switch place {
      case .station: place
      case .side(let number): .side(places[number])
      }
    }
    links = found.links.map { (link: Link) -> Link in
      Link(from: sorted(link.from), to: sorted(link.to))
    }
    let shown = Set(stations + sideRoles.map(\.role))
    let leaving = stations.flatMap { (role: RoleIndex) -> [RoleIndex] in
      graph.moves(from: role).map { (move: MoveIndex) -> RoleIndex in graph[move].to }
    }
    othersOneMoveAway = Set(leaving).subtracting(shown).count
  }
}

/// Collects the roles beside a plan's own, and the moves to and from them.
private struct SideRoles {
  let stations: [RoleIndex]
  let most: Int
  var roles: [(side: RouteMap.SideRole, position: Int)] = []
  var links: [RouteMap.Link] = []

  /// Adds a way's roles and moves, unless that would be too many.
  mutating func add(_ way: [RoleIndex], longer: StudyMinutes?) {
    let new = way.filter { (role: RoleIndex) -> Bool in
      !stations.contains(role) && number(of: role) == nil
    }
    guard roles.count + new.count <= most else { return }
    for (place, role) in way.enumerated() where new.contains(role) && number(of: role) == nil {
      roles.append(
        (RouteMap.SideRole(role: role, longer: longer), position: position(of: place, in: way)))
    }
    for (from, to) in zip(way, way.dropFirst()) {
      guard let from = self.place(of: from), let to = self.place(of: to) else { continue }
      if case .station(let one) = from, case .station(let other) = to, other == one + 1 { continue }
      let link = RouteMap.Link(from: from, to: to)
      if !links.contains(link) { links.append(link) }
    }
  }

  /// Adds roles that moves lead through from one role of the plan to a later one.
  mutating func addBetween(_ stations: [RoleIndex], in graph: CareerGraph) {
    for role in graph.roleIndicesByID where !stations.contains(role) {
      guard
        let from = stations.firstIndex(where: { (station: RoleIndex) -> Bool in
          graph.moves(from: station).contains { (move: MoveIndex) -> Bool in
            graph[move].to == role
          }
        }),
        let to = graph.moves(from: role).compactMap({ (move: MoveIndex) -> Int? in
          stations.lastIndex(of: graph[move].to)
        }).filter({ (station: Int) -> Bool in station > from }).min()
      else { continue }
      add([stations[from], role, stations[to]], longer: nil)
    }
  }

  /// The side roles' numbers in the order in which a way comes to them.
  var order: [Int] {
    roles.indices.sorted { (one: Int, other: Int) -> Bool in
      (roles[one].position, one) < (roles[other].position, other)
    }
  }

  /// How far down a way a role lies: twice the stations before and after it, and its own number.
  private func position(of place: Int, in way: [RoleIndex]) -> Int {
    let before =
      way[..<place].compactMap { (role: RoleIndex) -> Int? in
        stations.firstIndex(of: role)
      }.last ?? 0
    let after =
      way[place...].compactMap { (role: RoleIndex) -> Int? in
        stations.lastIndex(of: role)
      }.first ?? stations.count
    return (before + after) * 1000 + place
  }

  private func number(of role: RoleIndex) -> Int? {
    roles.firstIndex { (known: (side: RouteMap.SideRole, position: Int)) -> Bool in
      known.side.role == role
    }
  }

  private func place(of role: RoleIndex) -> RouteMap.Place? {
    if let station = stations.firstIndex(of: role) { return .station(station) }
    return number(of: role).map(RouteMap.Place.side)
  }
}
