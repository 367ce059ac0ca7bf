import CareerModel
import JSONText

enum ProfileKey: String, ObjectKey {
  case schema = "$schema"
  case format, note, role, inRoleSince, hoursPerWeek, start, has, log
  static let table = KeyTable(of: Self.self, "a profile", required: [.format, .role])
  var inside: KeyTable? { self == .log ? LogKey.table : nil }
}

enum LogKey: String, ObjectKey {
  case on, acquired, note
  static let table = KeyTable(of: Self.self, "an entry of 'log'", required: [.on, .acquired])
}

/// What a profile says, with the places that checks need.
struct ProfileDraft {
  var role: RoleIndex?
  var inRoleSince: (date: CivilDate, place: Place)?
  var hoursPerWeek: ExactDecimal?
  var start: CivilDate?
  var has: [Competency] = []
  var log: [Profile.LogEntry] = []
  /// Every competency held, in the order of the text.
  var held: [(competency: Competency, place: Place)] = []
}

/// Reads a profile against the graph that it refers to.
struct ProfileDecoder {
  let reader: ValueReader
  let references: References
  private(set) var draft = ProfileDraft()

  init(reader: ValueReader, references: References) {
    self.reader = reader
    self.references = references
  }

  mutating func read(_ root: JSONValue) {
    guard var fields = reader.fields(of: root, ProfileKey.self) else { return }
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .schema: _ = reader.text(value, "$schema")
      case .note: reader.note(value)
      // Checked before anything else of the file was read.
      case .format: break
      case .role: draft.role = references.role(value, "role", reader)
      case .inRoleSince:
        draft.inRoleSince = reader.date(value, "inRoleSince").map {
          (date: CivilDate) -> (date: CivilDate, place: Place) in (date, reader.place(of: value))
        }
      case .hoursPerWeek: draft.hoursPerWeek = reader.decimal(value, within: .hoursPerWeek)
      case .start: draft.start = reader.date(value, "start")
      case .has: readHas(value)
      case .log: readLog(value)
      }
    }
  }

  private mutating func readHas(_ value: JSONValue) {
    guard let elements = reader.elements(of: value, "has") else { return }
    for element in elements {
      guard let competency = references.competency(element, "has", reader) else { continue }
      draft.has.append(competency)
      draft.held.append((competency, reader.place(of: element)))
    }
  }

  private mutating func readLog(_ value: JSONValue) {
    guard let elements = reader.elements(of: value, "log") else { return }
    for element in elements {
      guard var fields = reader.fields(of: element, LogKey.self) else { continue }
      var date: CivilDate?
      var acquired: Competency?
      while let field = fields.next(reader) {
        switch field.key {
        case .on: date = reader.date(field.value, "on")
        case .acquired:
          acquired = references.competency(field.value, "acquired", reader)
          if let acquired { draft.held.append((acquired, reader.place(of: field.value))) }
        case .note: reader.note(field.value)
        }
      }
      if let date, let acquired {
        draft.log.append(Profile.LogEntry(on: date, acquired: acquired))
      }
    }
  }
}
