import CareerModel

/// What two roles pay, band by band.
package struct SalaryBandComparison: Hashable, Sendable {
  package struct Row: Hashable, Sendable {
    package let seniority: Salary.Seniority
    package let one: Salary.Band?
    package let other: Salary.Band?
    /// How much more the other pays; `nil` where only one names the band.
    package let difference: Difference?
  }

  /// What a band is more than another, in whole units of their currency; less than nothing where
  /// it is less.
  package struct Difference: Hashable, Sendable {
    package let low: Int
    /// `nil` where one of the two has no upper end.
    package let high: Int?
  }

  /// Bands that at least one of them names.
  package let rows: [Row]
  package let one: Salary
  package let other: Salary
  package var isComparable: Bool { one.currency == other.currency }

  /// Amounts of different currencies are not compared.
  package init(_ one: Salary, _ other: Salary) {
    self.one = one
    self.other = other
    let isComparable = one.currency == other.currency
    rows = Salary.Seniority.allCases.compactMap { (seniority: Salary.Seniority) -> Row? in
      let (first, second) = (one[seniority], other[seniority])
      guard first != nil || second != nil else { return nil }
      var difference: Difference?
      if isComparable, let first, let second {
        difference = Difference(
          low: second.low - first.low,
          high: first.openEnded || second.openEnded ? nil : second.high - first.high)
      }
      return Row(seniority: seniority, one: first, other: second, difference: difference)
    }
  }
}
