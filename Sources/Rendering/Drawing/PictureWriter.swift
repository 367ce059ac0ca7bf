/// Writes pictures as SVG elements.
extension XMLWriter {
  /// The shapes of a picture, within an `svg` element.
  mutating func add(_ picture: Picture) {
    for shape in picture.shapes { add(shape) }
  }

  private mutating func add(_ shape: Picture.Shape) {
    switch shape {
    case .line(let from, let to, let role):
      element(
        "line",
        [
          ("class", role.rawValue), ("x1", "\(from.x)"), ("y1", "\(from.y)"), ("x2", "\(to.x)"),
          ("y2", "\(to.y)"),
        ])
    case .rectangle(let corner, let width, let height, let radius, let role):
      element(
        "rect",
        [
          ("class", role.rawValue), ("x", "\(corner.x)"), ("y", "\(corner.y)"),
          ("width", "\(width)"), ("height", "\(height)"), ("rx", "\(radius)"),
        ])
    case .diamond(let centre, let reach, let role):
      path(
        "M\(centre.x) \(centre.y - reach)l\(reach) \(reach)l\(-reach) \(reach)l\(-reach) \(-reach)z",
        role)
    case .dot(let centre, let radius, let role):
      element(
        "circle",
        [
          ("class", role.rawValue), ("cx", "\(centre.x)"), ("cy", "\(centre.y)"),
          ("r", "\(radius)"),
        ])
    case .path(let points, let role):
      let corners = points.map { (point: Picture.Point) -> String in "\(point.x) \(point.y)" }
      path("M" + corners.joined(separator: "L"), role)
    case .curve(let from, let bend, let to, let lastBend, let role):
      path(
        "M\(from.x) \(from.y)C\(from.x + bend) \(from.y) \(to.x + lastBend) \(to.y) \(to.x) \(to.y)",
        role)
    case .arrowhead(let tip, let heading, let role): path(outline(of: tip, heading), role, "head ")
    case .text(let runs, let place, let anchor): add(runs, at: place, anchor)
    }
  }

  private mutating func path(_ data: String, _ role: Picture.Role, _ kind: String = "") {
    element("path", [("class", kind + role.rawValue), ("d", data)])
  }

  private func outline(of tip: Picture.Point, _ heading: Picture.Heading) -> String {
    switch heading {
    case .right: "M\(tip.x) \(tip.y)l-9 -5v10z"
    case .left: "M\(tip.x) \(tip.y)l9 -5v10z"
    case .down: "M\(tip.x) \(tip.y)l-6 -10h12z"
    }
  }

  private mutating func add(
    _ runs: [Picture.Run], at place: Picture.Point, _ anchor: Picture.Anchor
  ) {
    var attributes: Attributes = [("x", "\(place.x)"), ("y", "\(place.y)")]
    switch anchor {
    case .start: break
    case .middle: attributes.append(("text-anchor", "middle"))
    case .end: attributes.append(("text-anchor", "end"))
    }
    if let run = runs.first, runs.count == 1 {
      element("text", attributes + Self.attributes(of: run), run.text)
      return
    }
    line("text", attributes) { (writer: inout XMLWriter) -> Void in
      for (place, run) in runs.enumerated() {
        let gap = place == 0 ? [] : [(name: "dx", value: "\(run.fontSize / 2)")]
        writer.element("tspan", Self.attributes(of: run) + gap, run.text)
      }
    }
  }

  private static func attributes(of run: Picture.Run) -> Attributes {
    [("class", run.role.rawValue), ("font-size", "\(run.fontSize)")]
  }
}
