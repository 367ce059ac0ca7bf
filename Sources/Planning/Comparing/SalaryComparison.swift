import CareerModel

/// What a role pays beside what another one pays.
package struct SalaryComparison: Hashable, Sendable {
  /// From the band that most people are paid by on.
  private static let preferred: [Salary.Seniority] = [.mid, .entry, .senior]

  package let level: Salary.Seniority
  /// ISO 4217; `nil` where the graph names none.
  package let currency: String?
  package let band: Salary.Band
  package let change: Change

  package enum Change: Hashable, Sendable {
    /// Both ends of the band less those of the band of the same level here.
    case by(low: Int, high: Int)
    /// Here it is another currency, and amounts are not compared.
    case otherCurrency(String?)
    /// Nothing is known of the same band here.
    case unknown
  }

  /// The middle of the band times two, so that it is whole.
  package var twiceMiddle: Int { band.low + band.high }

  /// - Returns: `nil` where nothing is known of what the role pays.
  package init?(of role: Role, besides here: Role) {
    guard let salary = role.guide.salary else { return nil }
    let salaryHere = here.guide.salary
    // A level that both have can be compared; else the first there is.
    let levels = Self.preferred.filter { (level: Salary.Seniority) -> Bool in salary[level] != nil }
    let level =
      levels.first { (level: Salary.Seniority) -> Bool in salaryHere?[level] != nil }
      ?? levels.first
    guard let level, let band = salary[level] else { return nil }
    self.level = level
    self.band = band
    currency = salary.currency
    guard let salaryHere, let bandHere = salaryHere[level] else {
      change = .unknown
      return
    }
    change =
      salaryHere.currency == salary.currency
      ? .by(low: band.low - bandHere.low, high: band.high - bandHere.high)
      : .otherCurrency(salaryHere.currency)
  }
}
