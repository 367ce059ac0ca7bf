import CareerModel
import JSONText

/// The least and the greatest that the format allows for a number.
struct NumberLimits {
  let label: StaticString
  let lowest: Int
  /// False when the number must be above `lowest`.
  let includesLowest: Bool
  let highest: Int

  static let hours = NumberLimits(
    label: "hours", lowest: 0, includesLowest: false, highest: 10_000)
  static let months = NumberLimits(label: "months", lowest: 0, includesLowest: true, highest: 600)
  static let weeks = NumberLimits(label: "weeks", lowest: 0, includesLowest: true, highest: 2_600)
  static let hoursPercent = NumberLimits(
    label: "hoursPercent", lowest: 1, includesLowest: true, highest: 400)
  static let hoursPerWeek = NumberLimits(
    label: "hoursPerWeek", lowest: 0, includesLowest: false, highest: 100)
  /// No currency has paid a year's work in more units than these.
  static let salary = NumberLimits(
    label: "salary", lowest: 0, includesLowest: true, highest: 1_000_000_000_000)

  /// `from 1 to 400`, `above 0 and at most 100`.
  fileprivate var wording: String {
    includesLowest ? "from \(lowest) to \(highest)" : "above \(lowest) and at most \(highest)"
  }

  fileprivate func contain(_ number: ExactDecimal) -> Bool {
    let low = ExactDecimal(lowest)
    return (includesLowest ? number >= low : number > low) && number <= ExactDecimal(highest)
  }
}

extension ValueReader {
  /// A number with at most six decimal places, within its limits.
  func decimal(_ value: JSONValue, within limits: NumberLimits) -> ExactDecimal? {
    guard let number = value.number else {
      wrongType(value, "'\(limits.label)'", "a number")
      return nil
    }
    guard let millionths = number.scaled(byPowerOfTen: 6) else {
      // Too fine or too large: a number that fits anything is only too fine.
      guard let size = number.double, abs(size) <= Double(limits.highest) else {
        reportOutside(limits, value, number)
        return nil
      }
      log.report(
        .badNumber, at: place(of: value),
        "\(number.shown) has more than six decimal places; round it")
      return nil
    }
    let decimal = ExactDecimal(millionths: millionths)
    guard limits.contain(decimal) else {
      reportOutside(limits, value, number)
      return nil
    }
    return decimal
  }

  /// A whole number within its limits.
  func integer(_ value: JSONValue, within limits: NumberLimits) -> Int? {
    guard let decimal = decimal(value, within: limits) else { return nil }
    guard decimal.millionths % ExactDecimal.scale == 0 else {
      log.report(
        .badNumber, at: place(of: value),
        "\(decimal) is not a whole number, and '\(limits.label)' takes only those; round it")
      return nil
    }
    return decimal.millionths / ExactDecimal.scale
  }

  private func reportOutside(_ limits: NumberLimits, _ value: JSONValue, _ number: JSONNumber) {
    log.report(
      .outOfLimits, at: place(of: value),
      "\(number.shown) is outside the limits of '\(limits.label)': write a number "
        + limits.wording)
  }
}

extension JSONNumber {
  /// The number as written, cut where it is endless.
  var shown: String {
    let text = text
    return text.utf8.count <= 40 ? text : text.prefix(40) + "…"
  }
}
