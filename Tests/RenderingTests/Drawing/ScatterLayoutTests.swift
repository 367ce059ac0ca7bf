import CareerModel
import TestSupport
import Testing

@testable import Rendering

struct ScatterLayoutTests {
  private static let text = ScatterLayout.Canvas(
    width: 60, height: 18, pointRadius: 0, labelHeight: 1, gap: 0, clearance: 1, mostRings: 1,
    mostSteps: 5, markSpacing: 8, labelWidth: { (text: String) -> Int in text.displayWidth })
  private static let picture = ScatterLayout.Canvas(
    width: 800, height: 500, pointRadius: 6, labelHeight: 17, gap: 4, clearance: 4, mostRings: 8,
    mostSteps: 8, markSpacing: 70,
    labelWidth: { (text: String) -> Int in TextExtent.width(of: text, fontSize: 13) })

  private func scatter(_ random: inout SplitMix64) throws -> Scatter {
    let start = try #require(CivilDate("2026-12-01"))
    let count = random.within(1...30)
    return Scatter(
      start: start,
      points: (1...count).map { (number: Int) -> Scatter.Point in
        Scatter.Point(
          date: start.adding(days: random.within(0...3000)), value: random.within(-50...400) * 500,
          label: String(repeating: "Role ", count: random.within(1...6)), shortLabel: "\(number)",
          isJoined: random.chance(30))
      }, reference: random.chance(50) ? (random.within(0...400) * 500, "now") : nil)
  }

  @Test(arguments: [text, picture])
  func `no label covers another, a point, or the edge`(canvas: ScatterLayout.Canvas) throws {
    var random = SplitMix64(seed: 3)
    var labelled = 0
    for _ in 0..<200 {
      let layout = ScatterLayout(try scatter(&random), on: canvas)
      let radius = canvas.pointRadius
      let points = layout.places.map { (place: ScatterLayout.Place) -> Box in
        Box(x: place.x - radius, y: place.y - radius, width: 2 * radius + 1, height: 2 * radius + 1)
      }
      let labels =
        layout.places.compactMap(\.label?.box) + [layout.reference?.label].compactMap(\.self)
      labelled += labels.count
      for (number, label) in labels.enumerated() {
        #expect(label.x >= 0 && label.x + label.width <= canvas.width)
        #expect(label.y >= 0 && label.y + label.height <= canvas.height)
        for other in labels[(number + 1)...] { #expect(!label.overlaps(other)) }
      }
      for label in layout.places.compactMap(\.label?.box) {
        for point in points { #expect(!label.overlaps(point)) }
      }
      for place in layout.places {
        #expect((0..<canvas.width).contains(place.x) && (0..<canvas.height).contains(place.y))
      }
    }
    #expect(labelled > 1000)
  }

  @Test func `a scale has round marks, and room for every value`() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<500 {
      let values = (0...random.within(0...5)).map { (_: Int) -> Int in
        random.within(-100_000...1_000_000)
      }
      let most = random.within(2...9)
      let scale = ValueScale(showing: values, mostSteps: most)
      #expect(scale.marks.count <= most + 1 && scale.marks.count > 1)
      for mark in scale.marks { #expect(mark % scale.step == 0) }
      for value in values {
        #expect(scale.range.contains(value))
        #expect((0...37).contains(scale.place(of: value, on: 37)))
      }
      #expect(scale.place(of: scale.range.lowerBound, on: 37) == 0)
      #expect(scale.place(of: scale.range.upperBound, on: 37) == 37)
    }
  }
}
