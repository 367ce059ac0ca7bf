/// How many hours a week a person sets aside: what turns calendar time into study minutes.
package struct Pace: Hashable, Sendable {
  /// Above 0 and at most 100.
  package let hoursPerWeek: ExactDecimal

  package init(hoursPerWeek: ExactDecimal) { self.hoursPerWeek = hoursPerWeek }

  /// The days of an average month, 365.2425 / 12, times 10⁴ and times 12.
  private static let daysPerYearTimesTenThousand = 3_652_425

  /// A tenure's likely length in study minutes, rounded once, to the nearest (halves up).
  ///
  /// - Parameters:
  ///   - tenure: the least time that a move asks for.
  ///   - daysServed: days of it that are over already; what they exceed it by is not carried on.
  /// - Returns: 0 or more.
  package func studyMinutes(of tenure: Tenure, lessDaysServed daysServed: Int = 0) -> StudyMinutes {
    // A day is hoursPerWeek × 60 / 7 minutes. All is kept over one common denominator:
    // 12 × 10⁴ (months to days) × 10⁶ (decimals of the tenure).
    let unitsPerDay = Int128(120_000) * Int128(ExactDecimal.scale)
    let length = Int128(tenure.estimate.likely.millionths)
    let asked =
      switch tenure.unit {
      case .months: length * Int128(Self.daysPerYearTimesTenThousand)
      case .weeks: length * 7 * 120_000
      }
    let left = max(0, asked - Int128(daysServed) * unitsPerDay)
    let numerator = left * Int128(hoursPerWeek.millionths) * 60
    let denominator = unitsPerDay * Int128(ExactDecimal.scale) * 7
    return StudyMinutes(Int((numerator * 2 + denominator) / (denominator * 2)))
  }

  /// The most minutes after which no more than so many whole days are over.
  ///
  /// - Parameter days: 0 or more.
  /// - Returns: what `days(in:)` takes for `days` days at most.
  package func studyMinutes(withinDays days: Int) -> StudyMinutes {
    // The last minute before one more day is over, so that `days(in:)` gives back `days`.
    let numerator = (Int128(days) + 1) * Int128(hoursPerWeek.millionths) * 60
    let denominator = Int128(ExactDecimal.scale) * 7
    return StudyMinutes(Int((numerator + denominator - 1) / denominator) - 1)
  }

  /// The whole days that are over once `minutes` have passed.
  package func days(in minutes: StudyMinutes) -> Int {
    let numerator = Int128(minutes.count) * 7 * Int128(ExactDecimal.scale)
    return Int(numerator / (Int128(hoursPerWeek.millionths) * 60))
  }
}
