import CareerModel
import JSONText

enum MoveKey: String, ObjectKey {
  case from, to, replaces, kind, months, weeks, needs, about, basis, note, accepts
  static let table = KeyTable(of: Self.self, "a move", required: [.from, .to, .kind])
  var inside: KeyTable? {
    switch self {
    case .months, .weeks: EstimateKey.table
    case .needs: RequirementKey.table
    case .accepts: AcceptanceKey.table
    case .from, .to, .replaces, .kind, .basis, .about, .note: nil
    }
  }
}

extension GraphDecoder {
  /// Whether a later file puts another move in the place of this one.
  mutating func isReplaced(_ move: JSONValue) -> Bool {
    guard !directory.replacingFiles.isEmpty, let ends = NameDirectory.ends(of: move),
      let file = directory.replacingFiles[ends], file > reader.file
    else { return false }
    replacedMoves.insert(ends)
    return true
  }

  private func reportNothingToReplace(_ move: JSONValue) {
    guard let ends = NameDirectory.ends(of: move), !replacedMoves.contains(ends) else { return }
    reader.log.reportNothingToReplace(
      "a move from \(quoted(ends.from)) to \(quoted(ends.to))", at: reader.place(of: move))
  }

  mutating func readMove(_ object: JSONValue) {
    guard var fields = reader.fields(of: object, MoveKey.self) else { return }
    var from: RoleIndex?
    var to: RoleIndex?
    var replaces = false
    var kind: MoveKind?
    var months: JSONValue?
    var weeks: JSONValue?
    var needs: Int?
    var basis: String?
    var about: String?
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .from: from = origin(value)
      case .to: to = references.role(value, "to", reader)
      case .replaces: replaces = reader.boolean(value, "replaces") ?? false
      case .kind: kind = self.kind(value)
      case .months: months = value
      case .weeks: weeks = value
      case .needs: needs = requirement(value, "needs")
      case .basis: basis = reader.text(value, "basis")
      case .about: about = reader.text(value, "about")
      case .note: reader.note(value)
      case .accepts: readAcceptances(value, of: object)
      }
    }
    if replaces { reportNothingToReplace(object) }
    let tenure = tenure(months: months, weeks: weeks, of: object, basis)
    guard let from, let to else { return }
    draft.moves.append(
      MoveDraft(
        place: reader.place(of: object), from: from, to: to, kind: kind,
        tenure: tenure,
        needs: needs, about: about))
  }

  private mutating func origin(_ value: JSONValue) -> RoleIndex? {
    // Moves out of the same role mostly stand together, and names are long to look up.
    if let lastOrigin, lastOrigin.name.hasSameText(as: value) { return lastOrigin.role }
    let role = references.role(value, "from", reader)
    lastOrigin = role.map { (role: RoleIndex) -> (name: JSONValue, role: RoleIndex) in
      (value, role)
    }
    return role
  }

  private static let kinds = MoveKind.allCases
  private static let wordsForKinds = JSONKeyNames(kinds.map(\.rawValue))

  private func kind(_ value: JSONValue) -> MoveKind? {
    if let index = value.textIndex(in: Self.wordsForKinds) { return Self.kinds[index] }
    guard let text = reader.text(value, "kind") else { return nil }
    let words = Self.wordsForKinds.names
    let suggestion = didYouMean(text, among: words)
    reader.log.report(
      .badKind, at: reader.place(of: value),
      "\(quoted(text)) is no kind of move"
        + (suggestion.isEmpty ? "; write \(alternatives(words))" : suggestion))
    return nil
  }

  private func tenure(
    months: JSONValue?, weeks: JSONValue?, of object: JSONValue, _ basis: String?
  ) -> Tenure? {
    let unit: Tenure.Unit
    let estimate: Estimate?
    switch (months, weeks) {
    case (let months?, nil):
      unit = .months
      estimate = reader.estimate(months, within: .months)
    case (nil, let weeks?):
      unit = .weeks
      estimate = reader.estimate(weeks, within: .weeks)
    case (.some, .some):
      reader.log.report(
        .conflictingKeys, at: reader.place(of: object),
        "a move has either 'months' or 'weeks', not both; keep one of them")
      return nil
    case (nil, nil):
      reader.log.report(
        .missingKey, at: reader.place(of: object),
        "a move must have 'months' or 'weeks', the least time in the role before it; "
          + "add one, if only 0")
      return nil
    }
    return estimate.map { (estimate: Estimate) -> Tenure in
      Tenure(estimate.resting(on: basis), in: unit)
    }
  }
}
