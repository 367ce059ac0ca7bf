import CareerModel

/// Money as people read it.
enum Money {
  /// `$140,000`, or the currency's code before the number: `EUR 140,000`.
  static func text(_ amount: Int, in currency: String?) -> String {
    let sign = amount < 0 ? "-" : ""
    return sign + symbol(of: currency) + grouped(amount.magnitude)
  }

  /// A band as a range: `$140,000–$180,000`, `EUR 50,000–60,000`, `$230,000–$300,000+`.
  static func text(_ band: Salary.Band, in currency: String?, _ glyphs: Glyphs) -> String {
    let end = band.openEnded ? "+" : ""
    let low = text(band.low, in: currency)
    guard band.low != band.high else { return low + end }
    // A code is said once; a sign belongs to each number.
    let high = currency == dollar ? text(band.high, in: currency) : text(band.high, in: nil)
    return "\(low)\(glyphs.enDash)\(high)\(end)"
  }

  private static let dollar = "USD"

  /// What stands before a number: a sign, or a code and a blank.
  static func symbol(of currency: String?) -> String {
    switch currency {
    case dollar: "$"
    case .some(let code): "\(code) "
    case .none: ""
    }
  }

  /// Digits in groups of three.
  private static func grouped(_ number: UInt) -> String {
    let digits = String(number)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
