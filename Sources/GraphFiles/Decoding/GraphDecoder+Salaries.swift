import CareerModel
import JSONText

enum SalaryKey: String, ObjectKey {
  case entry, mid, senior, basis, note
  static let table = KeyTable(of: Self.self, "a salary")
  var inside: KeyTable? {
    switch self {
    case .entry, .mid, .senior: BandKey.table
    case .basis, .note: nil
    }
  }
}

enum BandKey: String, ObjectKey {
  case low, high, openEnded, note
  static let table = KeyTable(of: Self.self, "a salary band", required: [.low, .high])
}

extension GraphDecoder {
  func salary(_ object: JSONValue) -> Salary? {
    guard var fields = reader.fields(of: object, SalaryKey.self) else { return nil }
    var entry: Salary.Band?
    var mid: Salary.Band?
    var senior: Salary.Band?
    var basis: String?
    var note: String?
    while let field = fields.next(reader) {
      switch field.key {
      case .entry: entry = band(field.value)
      case .mid: mid = band(field.value)
      case .senior: senior = band(field.value)
      case .basis: basis = reader.text(field.value, "basis")
      case .note: note = reader.text(field.value, "note")
      }
    }
    return Salary(
      currency: currency, entry: entry, mid: mid, senior: senior, basis: basis, note: note)
  }

  private func band(_ object: JSONValue) -> Salary.Band? {
    guard var fields = reader.fields(of: object, BandKey.self) else { return nil }
    var low: Int?
    var high: Int?
    var openEnded: Bool?
    var note: String?
    while let field = fields.next(reader) {
      switch field.key {
      case .low: low = reader.integer(field.value, within: .salary)
      case .high: high = reader.integer(field.value, within: .salary)
      case .openEnded: openEnded = reader.boolean(field.value, "openEnded")
      case .note: note = reader.text(field.value, "note")
      }
    }
    guard let low, let high else { return nil }
    reader.checkOrder(of: [("low", ExactDecimal(low)), ("high", ExactDecimal(high))], at: object)
    return Salary.Band(low: low, high: high, openEnded: openEnded ?? false, note: note)
  }
}
