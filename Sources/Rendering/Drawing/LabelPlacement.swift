/// Puts labels beside points so that none covers another, nor a point: each in the first free one
/// of the same places in the same order.
struct LabelPlacement {
  private let canvas: ScatterLayout.Canvas
  private var taken: [Box] = []

  init(_ canvas: ScatterLayout.Canvas) { self.canvas = canvas }

  mutating func avoid(_ box: Box) { taken.append(box) }

  mutating func avoid(point: (x: Int, y: Int)) {
    let size = 2 * canvas.pointRadius + 1
    avoid(
      Box(
        x: point.x - canvas.pointRadius, y: point.y - canvas.pointRadius, width: size, height: size)
    )
  }

  /// A label, or else its short form, and where it finds a place; `nil` where neither does.
  mutating func place(
    _ label: String, orShort short: String, beside point: (x: Int, y: Int)
  ) -> ScatterLayout.Label? {
    for (text, rings) in [(label, canvas.mostRings), (short, canvas.mostRings * 2)] {
      let width = canvas.labelWidth(text)
      for ring in 0...rings {
        for candidate in candidates(ofWidth: width, beside: point, ring) where isFree(candidate) {
          let isApart = ring > 1
          let lead = isApart ? lead(from: point, to: candidate.box) : []
          guard !lead.contains(where: isTaken) else { continue }
          avoid(candidate.box)
          for part in lead { avoid(part) }
          return ScatterLayout.Label(text: text, box: candidate.box, isApart: isApart)
        }
      }
    }
    return nil
  }

  /// A place for a label, and what has to be free for it.
  private struct Candidate {
    let box: Box
    /// The same with room to the sides on which the point is not.
    let cleared: Box
  }

  /// Right and left of the point; then, further and further, above and below.
  private func candidates(
    ofWidth width: Int, beside point: (x: Int, y: Int), _ ring: Int
  ) -> [Candidate] {
    let height = canvas.labelHeight
    let reach = canvas.pointRadius + canvas.gap
    let level = point.y - (height - 1) / 2
    let rows = ring == 0 ? [level] : [level - ring * height, level + ring * height]
    let clearance = canvas.clearance
    return rows.flatMap { (y: Int) -> [Candidate] in
      func candidate(_ x: Int, _ before: Int, _ after: Int) -> Candidate {
        Candidate(
          box: Box(x: x, y: y, width: width, height: height),
          cleared: Box(x: x - before, y: y, width: width + before + after, height: height))
      }
      // Beside its own point a label needs no room to that side.
      let inner = ring == 0 ? 0 : clearance
      let right = candidate(point.x + reach + 1, inner, clearance)
      let left = candidate(point.x - reach - width, clearance, inner)
      let middle = candidate(point.x - width / 2, clearance, clearance)
      guard ring > 0 else { return [right, left] }
      // Further away, a label may stand further to the side as well.
      let asides = (ring == 1 ? [] : [1, 2, 4, 6]).flatMap { (steps: Int) -> [Candidate] in
        let aside = steps * height
        return [
          candidate(point.x + reach + 1 + aside, clearance, clearance),
          candidate(point.x - reach - width - aside, clearance, clearance),
        ]
      }
      return [right, middle, left] + asides
    }
  }

  /// The line from a point to its label in small steps, as far as it is outside the point.
  private func lead(from point: (x: Int, y: Int), to box: Box) -> [Box] {
    let end = box.nearest(to: point)
    let (width, height) = (end.x - point.x, end.y - point.y)
    let steps = max(abs(width), abs(height))
    let first = canvas.pointRadius + 1
    return stride(from: first, to: steps, by: first).map { (step: Int) -> Box in
      Box(
        x: point.x + width * step / steps, y: point.y + height * step / steps, width: 1, height: 1)
    }
  }

  private func isTaken(_ box: Box) -> Bool {
    taken.contains { (other: Box) -> Bool in other.overlaps(box) }
  }

  private func isFree(_ candidate: Candidate) -> Bool {
    let box = candidate.box
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= canvas.width
      && box.y + box.height <= canvas.height
      && !isTaken(candidate.cleared)
  }
}
