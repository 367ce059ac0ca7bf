/// Puts labels beside points so that none covers another, nor a point: each in the first free one
/// of the same places in the same order.
struct LabelPlacement {
  private let canvas: ScatterLayout.Canvas
  private var taken: [Box] = []

  /// So many labels' heights a label may stand above or below its point.
  private static let mostRings = 6

  init(_ canvas: ScatterLayout.Canvas) { self.canvas = canvas }

  mutating func avoid(_ box: Box) { taken.append(box) }

  mutating func avoid(point: (x: Int, y: Int)) {
    let size = 2 * canvas.pointRadius + 1
    avoid(
      Box(
        x: point.x - canvas.pointRadius, y: point.y - canvas.pointRadius, width: size, height: size)
    )
  }

  /// The first of some texts that finds a place, and where; `nil` where none does.
  mutating func place(
    _ texts: [String], beside point: (x: Int, y: Int)
  ) -> ScatterLayout.Label? {
    for text in texts where !text.isEmpty {
      let width = canvas.labelWidth(text)
      for ring in 0...Self.mostRings {
        for box in boxes(ofWidth: width, beside: point, ring) where isFree(box) {
          avoid(box)
          return ScatterLayout.Label(text: text, box: box, isApart: ring > 1)
        }
      }
    }
    return nil
  }

  /// Right and left of the point; then, further and further, above and below.
  private func boxes(ofWidth width: Int, beside point: (x: Int, y: Int), _ ring: Int) -> [Box] {
    let height = canvas.labelHeight
    let right = point.x + canvas.pointRadius + 1 + canvas.gap
    let left = point.x - canvas.pointRadius - canvas.gap - width
    let level = point.y - (height - 1) / 2
    guard ring > 0 else {
      return [right, left].map { (x: Int) -> Box in
        Box(x: x, y: level, width: width, height: height)
      }
    }
    let middle = point.x - width / 2
    return [level - ring * height, level + ring * height].flatMap { (y: Int) -> [Box] in
      [right, middle, left].map { (x: Int) -> Box in
        Box(x: x, y: y, width: width, height: height)
      }
    }
  }

  private func isFree(_ box: Box) -> Bool {
    box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width
      && box.y + box.height <= canvas.height
      && !taken.contains { (other: Box) -> Bool in other.overlaps(box) }
  }
}
