/// The one unit of cost and time: the minutes that a person's pace sets free for learning.
///
/// A week is `hoursPerWeek × 60` of them, so that learning and tenure add up and compare as
/// whole numbers.
package struct StudyMinutes: Hashable, Comparable, Sendable {
  package let count: Int

  package init(_ count: Int) { self.count = count }

  package static let zero = StudyMinutes(0)

  package static func < (left: Self, right: Self) -> Bool { left.count < right.count }

  package static func + (left: Self, right: Self) -> Self { Self(left.count + right.count) }

  package static func - (left: Self, right: Self) -> Self { Self(left.count - right.count) }

  /// The whole minutes in so many hours.
  package init(withinHours hours: ExactDecimal) {
    self.init(hours.millionths * 60 / ExactDecimal.scale)
  }

  /// As hours with two decimals at most, the least in which there are so many whole minutes.
  package var inHours: ExactDecimal {
    ExactDecimal(millionths: (count * 100 + 59) / 60 * (ExactDecimal.scale / 100))
  }

  package static func += (left: inout Self, right: Self) { left = left + right }
}
