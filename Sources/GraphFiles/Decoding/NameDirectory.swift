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
    /// The number of the object that each id stands for.
    private var objects: [Int] = []
    /// The objects in whose place a later file puts another.
    private var replaced: Set<Int> = []
    /// False when something could not be read that may have defined more ids.
    var isComplete = true

    /// Puts an object in the place of the one with its id, which stands in an earlier file.
    ///
    /// - Returns: the index, or `nil` when there is no such object.
    mutating func replace(_ name: String, at place: Place) -> Int? {
      guard let index = indices[name], places[index].file < place.file else { return nil }
      replaced.insert(objects[index])
      objects[index] = indexOfObject.count
      indexOfObject.append(index)
      places[index] = place
      return index
    }

    /// Whether an object counts for nothing, as a later file replaces it.
    func isReplaced(_ object: Int) -> Bool { !replaced.isEmpty && replaced.contains(object) }

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
      objects.append(indexOfObject.count)
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
  /// The last file that replaces each move that some later file replaces.
  private(set) var replacingFiles: [MoveEnds: Int] = [:]

  /// The ids of two roles: what tells a move from the others.
  struct MoveEnds: Hashable {
    let from: String
    let to: String
  }

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
      } else if member.keyEquals("moves"), reader.file > 0 {
        readReplacingMoves(member.value, reader)
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
      let count = Self.member("levels", of: object)?.count ?? 0
      let place = reader.place(of: id ?? object)
      if let text, Self.replaces(object) {
        if let index = skills.replace(text, at: place) {
          levelCounts[index] = count > 0 ? count : nil
          continue
        }
        if skills.indices[text] == nil {
          reader.log.reportNothingToReplace("a skill \(quoted(text))", at: place)
        }
      }
      let first = skills.add(text, at: place)
      if let first, let text {
        reader.log.reportRepeatedID(text, of: "skill", at: place, first: first)
      } else if text != nil {
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
      let place = reader.place(of: id ?? object)
      if let text, Self.replaces(object) {
        if roles.replace(text, at: place) != nil { continue }
        if roles.indices[text] == nil {
          reader.log.reportNothingToReplace("a role \(quoted(text))", at: place)
        }
      }
      let first = roles.add(text, at: place)
      if let first, let text {
        reader.log.reportRepeatedID(text, of: "role", at: place, first: first)
      }
    }
  }

  /// Moves have no ids; those of the first file can replace none.
  private mutating func readReplacingMoves(_ value: JSONValue, _ reader: ValueReader) {
    for object in value.elements where Self.replaces(object) {
      if let ends = Self.ends(of: object) { replacingFiles[ends] = reader.file }
    }
  }

  /// The roles that a move is between; `nil` where it names none.
  static func ends(of move: JSONValue) -> MoveEnds? {
    guard let from = member("from", of: move)?.string, let to = member("to", of: move)?.string
    else { return nil }
    return MoveEnds(from: from, to: to)
  }

  private static func replaces(_ object: JSONValue) -> Bool {
    member("replaces", of: object)?.boolean == true
  }

  private static func member(_ key: StaticString, of object: JSONValue) -> JSONValue? {
    for member in object.members where member.keyEquals(key) { return member.value }
    return nil
  }
}
