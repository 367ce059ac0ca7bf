import CareerModel
import JSONText

enum SkillKey: String, ObjectKey {
  case id, replaces, name, area, about, levels, note, accepts
  static let table = KeyTable(of: Self.self, "a skill", required: [.id, .name, .levels])
  var inside: KeyTable? {
    switch self {
    case .levels: LevelKey.table
    case .accepts: AcceptanceKey.table
    case .id, .replaces, .name, .area, .about, .note: nil
    }
  }
}

enum LevelKey: String, ObjectKey {
  case hours, shows, needs, onlyIn, basis, note, accepts
  static let table = KeyTable(of: Self.self, "a level", required: [.hours])
  var inside: KeyTable? {
    switch self {
    case .hours: EstimateKey.table
    case .needs: RequirementKey.table
    case .accepts: AcceptanceKey.table
    case .shows, .onlyIn, .basis, .note: nil
    }
  }
}

extension GraphDecoder {
  mutating func skill(_ object: JSONValue) -> SkillDraft? {
    guard var fields = reader.fields(of: object, SkillKey.self) else { return nil }
    var id: String?
    var idPlace = reader.place(of: object)
    var name = ""
    var area: String?
    var about: String?
    var levels: [LevelDraft] = []
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .id:
        id = identifier(value)
        idPlace = reader.place(of: value)
      // The directory has made use of it.
      case .replaces: _ = reader.boolean(value, "replaces")
      case .name: name = reader.name(value, "name") ?? ""
      case .area: area = reader.text(value, "area")
      case .about: about = reader.text(value, "about")
      case .levels: levels = self.levels(value)
      case .note: reader.note(value)
      case .accepts: readAcceptances(value, of: object)
      }
    }
    guard let id else { return nil }
    return SkillDraft(
      id: id, idPlace: idPlace, name: name, area: area,
      about: about, levels: levels)
  }

  /// An id that is being defined; a malformed one is reported, and used all the same.
  func identifier(_ value: JSONValue) -> String? {
    guard let id = reader.text(value, "id") else { return nil }
    if !isIdentifier(id) { reader.log.reportBadID(id, at: reader.place(of: value)) }
    return id
  }

  private mutating func levels(_ value: JSONValue) -> [LevelDraft] {
    guard let elements = reader.elements(of: value, "levels") else { return [] }
    if value.count == 0 {
      reader.log.report(
        .emptyList, at: reader.place(of: value),
        "a skill has at least one level; add one, such as { \"hours\": 40 }")
    }
    var levels: [LevelDraft] = []
    levels.reserveCapacity(value.count)
    // A malformed level still has its number.
    for element in elements { levels.append(level(element)) }
    return levels
  }

  private mutating func level(_ object: JSONValue) -> LevelDraft {
    let place = reader.place(of: object)
    var level = LevelDraft(place: place, hoursPlace: place)
    guard var fields = reader.fields(of: object, LevelKey.self) else { return level }
    var basis: String?
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .hours:
        level.hours = reader.estimate(value, within: .hours)
        level.hoursPlace = reader.place(of: value)
      case .shows: level.shows = reader.text(value, "shows")
      case .needs: level.needs = requirement(value, "needs")
      case .onlyIn: level.onlyIn = onlyIn(value)
      case .basis: basis = reader.text(value, "basis")
      case .note: reader.note(value)
      case .accepts: readAcceptances(value, of: object)
      }
    }
    level.hours = level.hours?.resting(on: basis)
    return level
  }

  private func onlyIn(_ value: JSONValue) -> [RoleIndex]? {
    guard let elements = reader.elements(of: value, "onlyIn") else { return nil }
    if value.count == 0 {
      reader.log.report(
        .emptyList, at: reader.place(of: value),
        "an empty 'onlyIn' would let no one gain this level; list roles, or remove the key")
    }
    var named: [PlacedRole] = []
    for element in elements {
      guard let role = references.role(element, "onlyIn", reader) else { continue }
      named.append(PlacedRole(role: role, place: reader.place(of: element)))
    }
    var roles: [RoleIndex] = []
    for next in named.sorted() {
      if roles.last == next.role {
        reader.log.report(
          .repeatedRole, at: next.place,
          "the role \(quoted(directory.roles.names[next.role.rawValue])) is in this list already; "
            + "remove one of them")
      } else {
        roles.append(next.role)
      }
    }
    return roles
  }
}

/// A role, and where it is named.
private struct PlacedRole: Comparable {
  let role: RoleIndex
  let place: Place

  static func < (left: Self, right: Self) -> Bool {
    (left.role, left.place) < (right.role, right.place)
  }
}
