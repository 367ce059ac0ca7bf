import CareerModel
import JSONText

enum RequirementKey: String, ObjectKey {
  case all, any, atLeast, of, because, note, accepts
  static let table = KeyTable(of: Self.self, "a requirement")
  var inside: KeyTable? {
    switch self {
    case .all, .any, .of: Self.table
    case .accepts: AcceptanceKey.table
    case .atLeast, .because, .note: nil
    }
  }
}

/// The members of a requirement that is an object.
private struct RequirementParts {
  var any: JSONValue?
  var all: JSONValue?
  var atLeast: JSONValue?
  var of: JSONValue?
  var because: String?

  /// The keys given of those that exclude each other.
  var formulas: [String] {
    [("any", any != nil), ("all", all != nil), ("atLeast", atLeast != nil || of != nil)]
      .compactMap { (name: String, isGiven: Bool) -> String? in isGiven ? name : nil }
  }
}

extension GraphDecoder {
  /// Adds a requirement to the draft and returns its index there.
  mutating func requirement(_ value: JSONValue, _ label: StaticString) -> Int {
    switch value.kind {
    case .string:
      let competency = references.competency(value, label, reader)
      return draft.requirements.open(
        competency.map(RequirementArena.Node.Kind.competency) ?? .broken,
        at: reader.place(of: value))
    case .array: return parts(value, .all, of: value, label)
    case .object: return formula(value, label)
    case .number, .boolean, .null:
      reader.wrongType(
        value, "a requirement",
        "a competency such as \"go:2\", an array of requirements or an object")
      return broken(value)
    }
  }

  private mutating func formula(_ object: JSONValue, _ label: StaticString) -> Int {
    var fields = Fields<RequirementKey>(of: object)
    var given = RequirementParts()
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .any: given.any = value
      case .all: given.all = value
      case .atLeast: given.atLeast = value
      case .of: given.of = value
      case .because: given.because = reader.text(value, "because")
      case .note: reader.note(value)
      case .accepts: readAcceptances(value, of: object)
      }
    }
    if given.formulas.count > 1 {
      reader.log.report(
        .conflictingKeys, at: reader.place(of: object),
        "a requirement has one of 'any', 'all' and 'atLeast', not "
          + list(given.formulas.map { quoted($0) }, joinedBy: "and")
          + "; nest one inside the other")
      return broken(object)
    }
    if let any = given.any { return self.any(any, of: object, given.because) }
    if let all = given.all { return parts(all, .all, of: object, "all", given.because) }
    return atLeast(object, given)
  }

  private mutating func any(_ value: JSONValue, of object: JSONValue, _ because: String?) -> Int {
    if value.kind == .array, value.count == 0 {
      reader.log.report(
        .countOutOfRange, at: reader.place(of: value),
        "an empty 'any' can never be met; list alternatives, or remove it")
      return broken(object)
    }
    return parts(value, .any, of: object, "any", because)
  }

  private mutating func atLeast(_ object: JSONValue, _ given: RequirementParts) -> Int {
    guard let countValue = given.atLeast, let partsValue = given.of else {
      let missing =
        given.atLeast != nil
        ? "'atLeast' must come with 'of', the parts to choose from"
        : given.of != nil
          ? "'of' must come with 'atLeast', the number of parts to meet"
          : "a requirement must have 'any', 'all', or 'atLeast' with 'of'"
      reader.log.report(.missingKey, at: reader.place(of: object), missing + "; add it")
      return broken(object)
    }
    let count = self.count(countValue, ofParts: partsValue)
    return parts(
      partsValue, count.map(RequirementArena.Node.Kind.atLeast) ?? .all, of: object,
      "of", given.because)
  }

  /// How many parts are to be met; `nil` when that is no number of them.
  private func count(_ value: JSONValue, ofParts parts: JSONValue) -> Int? {
    guard let number = value.number else {
      reader.wrongType(value, "'atLeast'", "a number")
      return nil
    }
    guard parts.kind == .array else { return nil }
    guard let count = number.integer, count >= 1, count <= parts.count else {
      let advice =
        switch parts.count {
        case 0: "list parts in 'of'"
        case 1: "write 1"
        default: "write a whole number from 1 to \(parts.count)"
        }
      reader.log.report(
        .countOutOfRange, at: reader.place(of: value),
        "'atLeast' is \(number.shown), but 'of' has \(counted(parts.count, "part")); \(advice)")
      return nil
    }
    return count
  }

  private mutating func parts(
    _ value: JSONValue, _ kind: RequirementArena.Node.Kind, of whole: JSONValue,
    _ label: StaticString, _ because: String? = nil
  ) -> Int {
    guard let elements = reader.elements(of: value, label) else { return broken(whole) }
    let index = draft.requirements.open(kind, at: reader.place(of: whole), because: because)
    for element in elements { _ = requirement(element, label) }
    draft.requirements.close(index)
    return index
  }

  private mutating func broken(_ value: JSONValue) -> Int {
    draft.requirements.open(.broken, at: reader.place(of: value))
  }
}
