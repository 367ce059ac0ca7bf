/// Whole numbers laid out on an axis, and the round ones to mark on it.
struct ValueScale: Hashable {
  /// The least and the greatest mark, between which all values lie.
  let range: ClosedRange<Int>
  /// Between two marks: 1, 2 or 5 times a power of ten.
  let step: Int

  /// The scale whose marks are as close as `mostSteps` steps allow.
  ///
  /// - Parameters:
  ///   - values: those to show, one at least counts.
  ///   - mostSteps: at least 2, as numbers to both sides of 0 take as many.
  init(showing values: [Int], mostSteps: Int) {
    let (low, high) = (values.min() ?? 0, values.max() ?? 0)
    let mostSteps = max(2, mostSteps)
    var power = 1
    while true {
      for factor in [1, 2, 5] {
        let step = power * factor
        let first = Self.floor(low, step)
        // Equal values stand in the middle of something.
        let last = max(first + step, -Self.floor(-high, step))
        if (last - first) / step <= mostSteps {
          self.step = step
          range = first...last
          return
        }
      }
      power *= 10
    }
  }

  var marks: [Int] { Array(stride(from: range.lowerBound, through: range.upperBound, by: step)) }

  /// How far along `length` a value stands from the beginning of the axis, to the nearest.
  func place(of value: Int, on length: Int) -> Int {
    let extent = Int128(range.upperBound - range.lowerBound)
    let distance = Int128(value - range.lowerBound) * Int128(length)
    return Int((distance * 2 + extent) / (extent * 2))
  }

  private static func floor(_ value: Int, _ step: Int) -> Int {
    let (quotient, remainder) = value.quotientAndRemainder(dividingBy: step)
    return (remainder < 0 ? quotient - 1 : quotient) * step
  }
}
