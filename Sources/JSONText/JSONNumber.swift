/// A number exactly as the text writes it, of any length and any exponent.
package struct JSONNumber: Sendable {
  let value: JSONValue

  /// The number as it is written.
  package var text: String {
    String(decoding: value.document.bytes[value.node.range], as: UTF8.self)
  }

  /// The number, when it is an integer that fits; `1.50e1` is 15.
  package var integer: Int? { scaled(byPowerOfTen: 0) }

  /// The nearest binary fraction, or `nil` if the number is beyond all of them.
  package var double: Double? {
    guard let double = Double(text), double.isFinite else { return nil }
    return double
  }

  /// The number times ten to the power `power`, when that is an integer that fits; else `nil`.
  ///
  /// Nothing is rounded: 1.25 times a hundred is 125, 1.255 times a hundred is `nil`.
  package func scaled(byPowerOfTen power: Int) -> Int? {
    value.document.bytes.withUnsafeBufferPointer {
      (text: UnsafeBufferPointer<UInt8>) -> Int? in
      DecimalText(UnsafeBufferPointer(rebasing: text[value.node.range]))
        .scaled(byPowerOfTen: power)
    }
  }
}

/// The parts of a number: ± `digits` × 10 to the power `exponent`.
private struct DecimalText {
  private var isNegative = false
  /// The digits without zeros at their end, or `nil` if they do not fit.
  private var digits: UInt64? = 0
  /// The power of ten, or `nil` if it does not fit.
  private var exponent: Int? = 0

  init(_ text: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    if text.byte(at: 0) == .minus {
      isNegative = true
      offset = 1
    }
    var zeros = 0
    var fractionDigits = 0
    var isFraction = false
    while offset < text.count {
      let byte = text[offset]
      if byte == .point {
        isFraction = true
      } else if byte == .zero {
        zeros += 1
        fractionDigits += isFraction ? 1 : 0
      } else if byte.isDigit {
        digits = digits.flatMap { (digits: UInt64) -> UInt64? in
          digits.multiplied(byPowerOfTen: zeros + 1)?.adding(UInt64(byte - .zero))
        }
        zeros = 0
        fractionDigits += isFraction ? 1 : 0
      } else {
        break
      }
      offset += 1
    }
    exponent = Self.exponent(of: text, from: offset)?.adding(zeros - fractionDigits)
  }

  /// The number after the `e` at an offset; zero if there is none.
  private static func exponent(of text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < text.count else { return 0 }
    var offset = start + 1
    let isNegative = text.byte(at: offset) == .minus
    if isNegative || text.byte(at: offset) == .plus { offset += 1 }
    var exponent: Int = 0
    while offset < text.count {
      let digit = Int(text[offset] - .zero)
      let (tens, tensOverflow) = exponent.multipliedReportingOverflow(by: 10)
      guard !tensOverflow, let next = tens.adding(isNegative ? -digit : digit) else { return nil }
      exponent = next
      offset += 1
    }
    return exponent
  }

  func scaled(byPowerOfTen power: Int) -> Int? {
    // Digits that do not end in zero and do not fit are either too large or no integer, whatever
    // the power of ten.
    guard let digits else { return nil }
    if digits == 0 { return 0 }
    guard let total = exponent?.adding(power), total >= 0,
      let magnitude = digits.multiplied(byPowerOfTen: total)
    else { return nil }
    if isNegative {
      return magnitude == Int.min.magnitude
        ? Int.min : Int(exactly: magnitude).map { (n: Int) in -n }
    }
    return Int(exactly: magnitude)
  }
}

extension FixedWidthInteger {
  /// The sum, or `nil` if it does not fit.
  fileprivate func adding(_ other: Self) -> Self? {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? nil : sum
  }
}

extension UInt64 {
  /// The product with a power of ten, or `nil` if it does not fit.
  fileprivate func multiplied(byPowerOfTen power: Int) -> UInt64? {
    if self == 0 { return 0 }
    // Ten to the power twenty is beyond 64 bits.
    guard power < 20 else { return nil }
    var product = self
    for _ in 0..<power {
      let (next, overflow) = product.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      product = next
    }
    return product
  }
}
