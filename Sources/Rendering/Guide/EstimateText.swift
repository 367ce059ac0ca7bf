import CareerModel

/// Estimates as people read them: the likely number first, the range in brackets.
enum EstimateText {
  /// `45 h (30–70)`, or `45 h` for a single number.
  static func hours(_ hours: Estimate, _ glyphs: Glyphs) -> String {
    "\(hours.likely) h\(range(of: hours, glyphs))"
  }

  /// `15 months (9–24)`, or `1 week`.
  static func tenure(_ tenure: Tenure, _ glyphs: Glyphs) -> String {
    let estimate = tenure.estimate
    let isOne = estimate.likely == ExactDecimal(1)
    let unit =
      switch tenure.unit {
      case .months: isOne ? "month" : "months"
      case .weeks: isOne ? "week" : "weeks"
      }
    return "\(estimate.likely) \(unit)\(range(of: estimate, glyphs))"
  }

  /// What a number rests on, in words.
  static func basis(_ basis: String?) -> String { basis ?? "the author's judgement" }

  private static func range(of estimate: Estimate, _ glyphs: Glyphs) -> String {
    estimate.isRange ? " (\(estimate.low)\(glyphs.enDash)\(estimate.high))" : ""
  }
}
