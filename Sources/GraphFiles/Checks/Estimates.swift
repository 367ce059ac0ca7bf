import CareerModel
import JSONText

enum EstimateKey: String, ObjectKey {
  case low, likely, high, note
  static let table = KeyTable(of: Self.self, "an estimate", required: [.low, .likely, .high])
}

extension ValueReader {
  /// One number, or `{low, likely, high}` in that order.
  func estimate(_ value: JSONValue, within limits: NumberLimits) -> Estimate? {
    guard value.kind == .object else {
      guard value.kind == .number else {
        wrongType(value, "'\(limits.label)'", "a number or {\"low\", \"likely\", \"high\"}")
        return nil
      }
      return decimal(value, within: limits).map { (number: ExactDecimal) -> Estimate in
        Estimate(number)
      }
    }
    var low: ExactDecimal?
    var likely: ExactDecimal?
    var high: ExactDecimal?
    var fields = Fields<EstimateKey>(of: value)
    while let field = fields.next(self) {
      switch field.key {
      case .low: low = decimal(field.value, within: limits)
      case .likely: likely = decimal(field.value, within: limits)
      case .high: high = decimal(field.value, within: limits)
      case .note: note(field.value)
      }
    }
    guard let low, let likely, let high else { return nil }
    checkOrder(of: [("low", low), ("likely", likely), ("high", high)], at: value)
    return Estimate(low: low, likely: likely, high: high)
  }

  /// Reports the first of some numbers that is above the one after it.
  func checkOrder(of numbers: [(name: String, number: ExactDecimal)], at value: JSONValue) {
    for (left, right) in zip(numbers, numbers.dropFirst()) where left.number > right.number {
      log.report(
        .estimateOutOfOrder, at: place(of: value),
        "'\(left.name)' is \(left.number), more than '\(right.name)', which is \(right.number); "
          + "order them \(numbers.map(\.name).joined(separator: " ≤ "))")
      return
    }
  }
}

extension Estimate {
  /// The same numbers with what they rest on, which stands beside them in a file.
  func resting(on basis: String?) -> Estimate {
    basis == nil ? self : Estimate(low: low, likely: likely, high: high, basis: basis)
  }
}
