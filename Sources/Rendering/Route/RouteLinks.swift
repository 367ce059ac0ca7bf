import Planning

/// The moves of other ways, as curves between the boxes of a route's diagram.
///
/// At each edge of a box, curves begin and end apart, in the order of their other ends, so that none
/// crosses another there; those that arrive stand above those that leave.
struct RouteLinks {
  private let map: RouteMap
  private let stations: [RouteBox]
  private let sides: [RouteBox]

  /// Between two curves at one edge, at most.
  private static let spacing = 11
  /// Of an edge's ends, which are round.
  private static let corner = 6
  private static let headLength = 8

  init(_ map: RouteMap, stations: [RouteBox], sides: [RouteBox]) {
    self.map = map
    self.stations = stations
    self.sides = sides
  }

  var shapes: [Picture.Shape] { map.links.flatMap(shapes) }

  private func shapes(of link: RouteMap.Link) -> [Picture.Shape] {
    switch (link.from, link.to) {
    case (.side(let one), .side(let other)): return between(sides[one], sides[other], one, other)
    case (.station, .side): return curve(link, from: .right, to: .left)
    case (.side, .station): return curve(link, from: .left, to: .right)
    case (.station, .station): return curve(link, from: .right, to: .right)
    }
  }

  private enum Edge { case left, right }

  private func curve(_ link: RouteMap.Link, from start: Edge, to end: Edge) -> [Picture.Shape] {
    let from = Picture.Point(x: x(of: link.from, start), y: port(of: link, at: link.from))
    let tip = Picture.Point(x: x(of: link.to, end), y: port(of: link, at: link.to))
    let to = Picture.Point(x: tip.x + (end == .left ? -1 : 1) * Self.headLength, y: tip.y)
    let reach = start == end ? 34 : max(20, abs(to.x - from.x) / 2)
    return [
      .curve(
        from: from, firstBend: start == .right ? reach : -reach, to: to,
        lastBend: end == .right ? reach : -reach, .detour),
      .arrowhead(at: tip, end == .left ? .right : .left, .detour),
    ]
  }

  /// Straight down to the next box, or around those between.
  private func between(
    _ from: RouteBox, _ to: RouteBox, _ one: Int, _ other: Int
  ) -> [Picture.Shape] {
    guard other == one + 1 else {
      return [
        .curve(
          from: Picture.Point(x: from.x, y: from.middle), firstBend: -16,
          to: Picture.Point(x: to.x - Self.headLength, y: to.middle), lastBend: -16, .detour),
        .arrowhead(at: Picture.Point(x: to.x, y: to.middle), .right, .detour),
      ]
    }
    let x = from.x + from.width / 2
    return [
      .line(
        from: Picture.Point(x: x, y: from.bottom), to: Picture.Point(x: x, y: to.y - 9), .detour),
      .arrowhead(at: Picture.Point(x: x, y: to.y), .down, .detour),
    ]
  }

  // MARK: Ports

  private func box(_ place: RouteMap.Place) -> RouteBox {
    switch place {
    case .station(let index): stations[index]
    case .side(let index): sides[index]
    }
  }

  private func x(of place: RouteMap.Place, _ edge: Edge) -> Int {
    switch edge {
    case .left: box(place).x
    case .right: box(place).right
    }
  }

  /// How far down a curve touches a box.
  private func port(of link: RouteMap.Link, at place: RouteMap.Place) -> Int {
    let arriving = map.links.filter { (other: RouteMap.Link) -> Bool in
      other.to == place && !isDown(other)
    }
    let leaving = map.links.filter { (other: RouteMap.Link) -> Bool in
      other.from == place && !isDown(other)
    }
    let ports =
      sorted(arriving) { (link: RouteMap.Link) in link.from }
      + sorted(leaving) { (link: RouteMap.Link) in link.to }
    let number = ports.firstIndex(of: link) ?? 0
    let room = (box(place).height - Self.corner * 2) / max(1, ports.count - 1)
    let spacing = min(Self.spacing, room)
    return box(place).middle + (2 * number - (ports.count - 1)) * spacing / 2
  }

  private func sorted(
    _ links: [RouteMap.Link], by other: (RouteMap.Link) -> RouteMap.Place
  ) -> [RouteMap.Link] {
    links.enumerated().sorted { (one, another) -> Bool in
      (box(other(one.element)).middle, one.offset)
        < (box(other(another.element)).middle, another.offset)
    }
    .map(\.element)
  }

  /// Whether it runs between two side boxes, and touches no edge with ports.
  private func isDown(_ link: RouteMap.Link) -> Bool {
    if case (.side, .side) = (link.from, link.to) { true } else { false }
  }
}
