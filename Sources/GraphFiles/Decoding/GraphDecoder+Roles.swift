import CareerModel
import JSONText

enum RoleKey: String, ObjectKey {
  case id, replaces, title, track, about, needs, recommended, practises, teaches, guide, note
  case accepts
  static let table = KeyTable(of: Self.self, "a role", required: [.id, .title])
  var inside: KeyTable? {
    switch self {
    case .needs, .recommended: RequirementKey.table
    case .practises: PracticeKey.table
    case .guide: GuideKey.table
    case .accepts: AcceptanceKey.table
    case .id, .replaces, .title, .track, .about, .teaches, .note: nil
    }
  }
}

enum PracticeKey: String, ObjectKey {
  case skill, hoursPercent, basis, note
  static let table = KeyTable(of: Self.self, "a practice", required: [.skill, .hoursPercent])
}

extension GraphDecoder {
  mutating func role(_ object: JSONValue) -> RoleDraft? {
    guard var fields = reader.fields(of: object, RoleKey.self) else { return nil }
    var role = RoleDraft(id: "", idPlace: reader.place(of: object))
    var id: String?
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .id:
        id = identifier(value)
        role.idPlace = reader.place(of: value)
      // The directory has made use of it.
      case .replaces: _ = reader.boolean(value, "replaces")
      case .title: role.title = reader.name(value, "title") ?? ""
      case .track: role.track = reader.text(value, "track")
      case .about: role.about = reader.text(value, "about")
      case .needs: role.needs = requirement(value, "needs")
      case .recommended: role.recommended = requirement(value, "recommended")
      case .practises: (role.practises, role.practicePlaces) = practices(value)
      case .teaches: role.teaches = references.competencies(value, "teaches", reader)
      case .guide:
        role.guide = draft.guides.count
        draft.guides.append(guide(value))
      case .note: reader.note(value)
      case .accepts: readAcceptances(value, of: object)
      }
    }
    guard let id else { return nil }
    role.id = id
    return role
  }

  private func practices(_ value: JSONValue) -> ([Practice], [Place]) {
    guard let elements = reader.elements(of: value, "practises") else { return ([], []) }
    var places: [PlacedPractice] = []
    var practices: [Practice] = []
    practices.reserveCapacity(value.count)
    places.reserveCapacity(value.count)
    for element in elements {
      guard let practice = practice(element) else { continue }
      practices.append(practice)
      places.append(PlacedPractice(practice, at: reader.place(of: element)))
    }
    reader.log.reportRepeated(places)
    return (practices, places.map(\.place))
  }

  private func practice(_ object: JSONValue) -> Practice? {
    guard var fields = reader.fields(of: object, PracticeKey.self) else { return nil }
    var practised: (skill: SkillIndex, level: Int?)?
    var percent: Int?
    var basis: String?
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .skill: practised = references.practisedSkill(value, reader)
      case .hoursPercent: percent = reader.integer(value, within: .hoursPercent)
      case .basis: basis = reader.text(value, "basis")
      case .note: reader.note(value)
      }
    }
    guard let practised else { return nil }
    // A percentage that was reported does not keep a repeated practice from being seen.
    return Practice(
      skill: practised.skill, level: practised.level, hoursPercent: percent ?? 100, basis: basis)
  }
}
