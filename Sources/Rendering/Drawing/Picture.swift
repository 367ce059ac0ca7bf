/// A picture before it is written: shapes with whole coordinates, from the back to the front.
///
/// Whatever draws it decides nothing but the syntax; how a shape looks follows from its role.
struct Picture: Hashable, Sendable {
  let width: Int
  let height: Int
  let shapes: [Shape]

  struct Point: Hashable, Sendable {
    var x: Int
    var y: Int
  }

  /// What a shape stands for; style sheets know it by the raw value.
  enum Role: String, Sendable {
    // Lines.
    case grid
    case yearGrid = "grid year"
    case today
    case route
    case detour
    case reference
    case lead
    case front
    // Surfaces.
    case learning
    case free
    case move
    case station
    case goal = "station goal"
    case sideStation = "station side"
    case best
    case beaten
    // Words.
    case title
    case plain
    case strong
    case quiet
  }

  enum Shape: Hashable, Sendable {
    case line(from: Point, to: Point, Role)
    /// `radius` rounds its corners.
    case rectangle(at: Point, width: Int, height: Int, radius: Int, Role)
    /// A square on one of its corners, `reach` from its centre to each.
    case diamond(at: Point, reach: Int, Role)
    case dot(at: Point, radius: Int, Role)
    /// Straight from each point to the next.
    case path([Point], Role)
    /// From one point to another, leaving and arriving level: how far to the right it goes on so at
    /// either end.
    case curve(from: Point, firstBend: Int, to: Point, lastBend: Int, Role)
    /// A triangle whose tip is at a point.
    case arrowhead(at: Point, Heading, Role)
    /// One line of words, each run with a role of its own.
    case text([Run], at: Point, Anchor)
  }

  enum Heading: Sendable { case left, right, down }

  enum Anchor: Sendable { case start, middle, end }

  struct Run: Hashable, Sendable {
    let text: String
    let role: Role
    let fontSize: Int

    init(_ text: String, _ role: Role, _ fontSize: Int) {
      self.text = text
      self.role = role
      self.fontSize = fontSize
    }

    var width: Int { TextExtent.width(of: text, fontSize: fontSize) }
  }
}
