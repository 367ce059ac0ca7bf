import CareerModel
import JSONText

enum GraphKey: String, ObjectKey {
  case schema = "$schema"
  case format, title, about, note, accepts, currency, start, skills, roles, moves
  static let table = KeyTable(of: Self.self, "a graph", required: [.format])
  var inside: KeyTable? {
    switch self {
    case .skills: SkillKey.table
    case .roles: RoleKey.table
    case .moves: MoveKey.table
    case .accepts: AcceptanceKey.table
    case .schema, .format, .title, .about, .note, .currency, .start: nil
    }
  }
}

/// Reads the files of a graph, one after another, into one draft.
struct GraphDecoder {
  /// Of the file that is being read.
  private(set) var reader: ValueReader
  /// The one of the file that is being read; its salaries use it.
  private(set) var currency: String?
  let references: References
  let directory: NameDirectory
  var draft: GraphDraft
  /// How many have been met, in this file and those before it.
  private var skillObjects = 0
  private var roleObjects = 0
  /// The moves that were left out because a later file replaces them.
  var replacedMoves: Set<NameDirectory.MoveEnds> = []
  /// The origin of the last move, and where it is named.
  var lastOrigin: (name: JSONValue, role: RoleIndex)?

  init(directory: NameDirectory, log: FindingLog) {
    reader = ValueReader(file: 0, log: log)
    self.directory = directory
    let skillCount = directory.skills.names.count
    references = References(to: directory, skillCount: skillCount, log: log)
    draft = GraphDraft(skillCount: skillCount, roleCount: directory.roles.names.count)
  }

  mutating func read(_ root: JSONValue, ofFile file: Int) {
    reader = ValueReader(file: file, log: reader.log)
    // The key may stand after the salaries.
    currency = root.members.first { (member: JSONMember) -> Bool in member.keyEquals("currency") }
      .flatMap { (member: JSONMember) -> String? in member.value.string }
    guard var fields = reader.fields(of: root, GraphKey.self) else { return }
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .schema: _ = reader.text(value, "$schema")
      case .note: reader.note(value)
      // Checked before anything else of the file was read.
      case .format: break
      case .title:
        let title = reader.text(value, "title")
        draft.title = draft.title ?? title
      case .about:
        let about = reader.text(value, "about")
        draft.about = draft.about ?? about
      case .accepts: readAcceptances(value, of: root)
      case .currency: readCurrency(value)
      case .start: readStart(value)
      case .skills: readSkills(value)
      case .roles: readRoles(value)
      case .moves: readMoves(value)
      }
    }
  }

  private func readCurrency(_ value: JSONValue) {
    guard let text = reader.text(value, "currency") else { return }
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    guard text.utf8.count == 3, text.utf8.allSatisfy(capitals.contains) else {
      reader.log.report(
        .badCurrency, at: reader.place(of: value),
        "\(quoted(text)) is not a currency; write the three capital letters of ISO 4217, "
          + "such as 'USD'")
      return
    }
  }

  private mutating func readStart(_ value: JSONValue) {
    let place = reader.place(of: value)
    if let start = draft.start {
      reader.log.report(
        .repeatedStart, at: place,
        "the graph has a 'start' already, at \(reader.log.description(of: start.place)); "
          + "keep one of them")
    }
    let role = references.role(value, "start", reader)
    if draft.start == nil { draft.start = (role, place) }
  }

  private mutating func readSkills(_ value: JSONValue) {
    guard let elements = reader.elements(of: value, "skills") else { return }
    for element in elements {
      let index = directory.skills.indexOfObject[skillObjects]
      skillObjects += 1
      if directory.skills.isReplaced(skillObjects - 1) { continue }
      references.readingSkill = index.map(SkillIndex.init)
      let skill = skill(element)
      references.readingSkill = nil
      if let index { draft.skills[index] = skill }
    }
  }

  private mutating func readRoles(_ value: JSONValue) {
    guard let elements = reader.elements(of: value, "roles") else { return }
    for element in elements {
      let index = directory.roles.indexOfObject[roleObjects]
      roleObjects += 1
      if directory.roles.isReplaced(roleObjects - 1) { continue }
      let role = role(element)
      if let index { draft.roles[index] = role }
    }
  }

  private mutating func readMoves(_ value: JSONValue) {
    guard let elements = reader.elements(of: value, "moves") else { return }
    draft.moves.reserveCapacity(draft.moves.count + value.count)
    for element in elements where !isReplaced(element) { readMove(element) }
  }
}
