/// A three-point estimate, and what it rests on.
///
/// Plans use `likely`; a single number in a file is all three. `low ≤ likely ≤ high` holds.
package struct Estimate: Hashable, Sendable {
  package let low: ExactDecimal
  package let likely: ExactDecimal
  package let high: ExactDecimal
  /// Where the number comes from; `nil` means that it is its author's judgement.
  package let basis: String?

  package init(low: ExactDecimal, likely: ExactDecimal, high: ExactDecimal, basis: String? = nil) {
    self.low = low
    self.likely = likely
    self.high = high
    self.basis = basis
  }

  /// A single number, without a range.
  package init(_ value: ExactDecimal, basis: String? = nil) {
    self.init(low: value, likely: value, high: value, basis: basis)
  }

  /// True when the three points differ.
  package var isRange: Bool { low < high }
}

/// How long a role is held before a move: the least time, in calendar units.
package struct Tenure: Hashable, Sendable {
  package enum Unit: Hashable, Sendable {
    case months
    case weeks
  }

  package let estimate: Estimate
  package let unit: Unit

  package init(_ estimate: Estimate, in unit: Unit) {
    self.estimate = estimate
    self.unit = unit
  }
}

extension Tenure {
  /// The same with a month less, at every point of its estimate; nothing where it has no more.
  package var lessOneMonth: Tenure {
    let month =
      switch unit {
      case .months: ExactDecimal(1)
      // 365.2425 ÷ 12 ÷ 7 weeks are a month, which six places hold exactly.
      case .weeks: ExactDecimal(millionths: 4_348_125)
      }
    func less(_ length: ExactDecimal) -> ExactDecimal {
      ExactDecimal(millionths: max(0, length.millionths - month.millionths))
    }
    return Tenure(
      Estimate(
        low: less(estimate.low), likely: less(estimate.likely), high: less(estimate.high),
        basis: estimate.basis), in: unit)
  }
}
