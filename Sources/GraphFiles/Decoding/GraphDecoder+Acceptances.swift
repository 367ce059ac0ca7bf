import CareerModel
import JSONText

enum AcceptanceKey: String, ObjectKey {
  case rule, because, note
  static let table = KeyTable(
    of: Self.self, "an entry of 'accepts'", required: [.rule, .because])
}

/// A rule that the author of an object breaks on purpose, in the object and all that is inside it.
struct AcceptanceDraft {
  let rule: Rule
  let because: String
  /// Where the entry itself stands.
  let place: Place
  /// Where the object begins, and what follows it.
  let start: Place
  let end: Place

  func covers(_ finding: PlacedFinding) -> Bool {
    finding.rule == rule && finding.place >= start && finding.place < end
  }

  var needless: PlacedFinding {
    PlacedFinding(
      rule: .needlessAcceptance, place: place,
      message: "nothing here breaks the rule \(quoted(rule.rawValue)) any more; "
        + "remove this entry")
  }
}

extension GraphDecoder {
  /// Reads the `accepts` of an object.
  mutating func readAcceptances(_ value: JSONValue, of object: JSONValue) {
    guard let elements = reader.elements(of: value, "accepts") else { return }
    for element in elements {
      guard var fields = reader.fields(of: element, AcceptanceKey.self) else { continue }
      var rule: Rule?
      var because: String?
      while let field = fields.next(reader) {
        switch field.key {
        case .rule: rule = self.rule(field.value)
        case .because: because = reader.name(field.value, "because")
        case .note: reader.note(field.value)
        }
      }
      guard let rule, let because else { continue }
      let place = reader.place(of: object)
      draft.acceptances.append(
        AcceptanceDraft(
          rule: rule, because: because, place: reader.place(of: element), start: place,
          end: Place(file: Int(place.file), offset: object.offsetOfNext)))
    }
  }

  /// One of the rules that can be broken on purpose.
  private func rule(_ value: JSONValue) -> Rule? {
    guard let text = reader.text(value, "rule") else { return nil }
    let known = Rule.allCases.filter(\.isAcceptable)
    if let rule = Rule(rawValue: text), known.contains(rule) { return rule }
    let suggestion = didYouMean(text, among: known.map(\.rawValue))
    let advice =
      Rule(rawValue: text) == nil
      ? (suggestion.isEmpty ? "; 'cairn check --strict' names those it finds" : suggestion)
      : "; only advice of 'cairn check --strict' can"
    reader.log.report(
      .unknownRule, at: reader.place(of: value),
      "\(quoted(text)) is no rule that can be accepted\(advice)")
    return nil
  }
}
