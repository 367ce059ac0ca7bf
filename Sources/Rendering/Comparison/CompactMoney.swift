import CareerModel

/// Money where there is little room: `$180k–230k`, `+$57.5k`, `EUR 52k–60k`.
enum CompactMoney {
  static func text(_ band: Salary.Band, in currency: String?, _ glyphs: Glyphs) -> String {
    let end = band.openEnded ? "+" : ""
    let low = Money.symbol(of: currency) + thousands(band.low * 10)
    guard band.low != band.high else { return PlanWords.unbroken(low + end) }
    return PlanWords.unbroken("\(low)\(glyphs.enDash)\(thousands(band.high * 10))\(end)")
  }

  /// Half of an amount, with its sign.
  static func change(twice amount: Int, in currency: String?) -> String {
    let sign = amount > 0 ? "+" : amount < 0 ? "-" : ""
    return PlanWords.unbroken(
      sign + Money.symbol(of: currency) + thousands(Int(amount.magnitude) * 5))
  }

  /// `$200k`, for marks on an axis.
  static func text(_ amount: Int, in currency: String?) -> String {
    PlanWords.unbroken(Money.symbol(of: currency) + thousands(amount * 10))
  }

  /// To the nearest tenth of a thousand, from a thousand on; below, to the nearest whole.
  private static func thousands(_ tenths: Int) -> String {
    guard tenths >= 10_000 else { return "\((tenths + 5) / 10)" }
    let (whole, tenth) = ((tenths + 500) / 1000).quotientAndRemainder(dividingBy: 10)
    return "\(whole)\(tenth == 0 ? "" : ".\(tenth)")k"
  }
}
