import CareerModel
import JSONText

/// Which ids exist, read from all files before anything else, so that a reference may stand
/// before what it refers to, and an object with other faults still counts as there.
struct NameDirectory {
  /// What one file, or all of them, define under one key: skills, or roles.
  struct Section {
    /// In the order of the files, each once.
    private(set) var names: [String] = []
    private(set) var places: [Place] = []
    private(set) var indices: [String: Int] = [:]
    /// For each object in the order of the files, broken ones included: the index of its id, or
    /// `nil` when it has none of its own.
    private(set) var indexOfObject: [Int?] = []
    /// False when something could not be read that may have defined more ids.
    var isComplete = true

    /// Adds an object; the id is that of an earlier object when that one's place is returned.
    mutating func add(_ name: String?, at place: Place) -> Place? {
      guard let name else {
        indexOfObject.append(nil)
        return nil
      }
      if let index = indices[name] {
        indexOfObject.append(nil)
        return places[index]
      }
      indices[name] = names.count
      indexOfObject.append(names.count)
      names.append(name)
      places.append(place)
      return nil
    }

    mutating func reserve(_ count: Int) {
      names.reserveCapacity(names.count + count)
      indices.reserveCapacity(names.count + count)
    }
  }

  private(set) var skills = Section()
  private(set) var roles = Section()
  /// The number of levels of each skill; `nil` when its levels are malformed.
  private(set) var levelCounts: [Int?] = []

  init(of files: [JSONDocument?], log: FindingLog) {
    for (number, file) in files.enumerated() {
      guard let root = file?.root, root.kind == .object else {
        (skills.isComplete, roles.isComplete) = (false, false)
        continue
      }
      read(root, ValueReader(file: number, log: log))
    }
  }

  private mutating func read(_ root: JSONValue, _ reader: ValueReader) {
    var hasSkills = false
    var hasRoles = false
    for member in root.members {
      if member.keyEquals("skills"), !hasSkills {
        hasSkills = true
        readSkills(member.value, reader)
      } else if member.keyEquals("roles"), !hasRoles {
        hasRoles = true
        readRoles(member.value, reader)
      } else if let meant = meaning(of: member) {
        // What a mistyped key hides cannot be known.
        if meant == "skills" { skills.isComplete = false }
        if meant == "roles" { roles.isComplete = false }
      }
    }
  }

  private func meaning(of member: JSONMember) -> String? {
    let known = GraphKey.table.names
    return member.keyIndex(in: known) == nil ? nearest(to: member.key, among: known.names) : nil
  }

  private mutating func readSkills(_ value: JSONValue, _ reader: ValueReader) {
    guard value.kind == .array else { return skills.isComplete = false }
    skills.reserve(value.count)
    for object in value.elements {
      let id = Self.member("id", of: object)
      let text = id?.string
      if text == nil { skills.isComplete = false }
      let first = skills.add(text, at: reader.place(of: id ?? object))
      if let first, let id, let text {
        reader.log.reportRepeatedID(text, of: "skill", at: reader.place(of: id), first: first)
      } else if text != nil {
        let count = Self.member("levels", of: object)?.count ?? 0
        levelCounts.append(count > 0 ? count : nil)
      }
    }
  }

  private mutating func readRoles(_ value: JSONValue, _ reader: ValueReader) {
    guard value.kind == .array else { return roles.isComplete = false }
    roles.reserve(value.count)
    for object in value.elements {
      let id = Self.member("id", of: object)
      let text = id?.string
      if text == nil { roles.isComplete = false }
      let first = roles.add(text, at: reader.place(of: id ?? object))
      if let first, let id, let text {
        reader.log.reportRepeatedID(text, of: "role", at: reader.place(of: id), first: first)
      }
    }
  }

  private static func member(_ key: StaticString, of object: JSONValue) -> JSONValue? {
    for member in object.members where member.keyEquals(key) { return member.value }
    return nil
  }
}
