import JSONText

/// The keys that one kind of object has in the format.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable {
  static var table: KeyTable<Self> { get }
}

/// What is known of a kind of object: its name in messages, its keys, and those it must have.
///
/// A class, because every object that is read refers to one.
final class KeyTable<Key: ObjectKey>: Sendable {
  /// With its article: `a skill`.
  let owner: String
  let keys: [Key]
  let names: [String]
  /// The places in `keys` of those that must be given.
  let required: [Int]

  init(_ owner: String, required: [Key] = []) {
    self.owner = owner
    let keys = Array(Key.allCases)
    self.keys = keys
    names = keys.map(\.rawValue)
    self.required = keys.indices.filter { (index: Int) -> Bool in required.contains(keys[index]) }
  }

  /// The place of a key in `keys`.
  func index(of name: String) -> Int? {
    for index in names.indices where names[index] == name { return index }
    return nil
  }
}

/// The members of one object, each with its key; unknown, repeated and missing keys are reported
/// on the way.
struct Fields<Key: ObjectKey> {
  private let object: JSONValue
  private let table = Key.table
  private var members: JSONMembers
  /// A bit for each key that has been met.
  private var seen: UInt32 = 0
  /// Those that unknown keys most likely mean, and that are not to be reported as missing too.
  private var misspelt: UInt32 = 0

  init(of object: JSONValue) {
    self.object = object
    members = object.members
  }

  /// The next member with a known key; `nil` at the end, once missing keys are reported.
  mutating func next(_ reader: ValueReader) -> (key: Key, value: JSONValue)? {
    while let member = members.next() {
      let name = member.key
      guard let index = table.index(of: name) else {
        reportUnknown(member, name, reader)
        continue
      }
      if seen & (1 << UInt32(index)) != 0 {
        reportRepeated(member, name, reader)
        continue
      }
      seen |= 1 << UInt32(index)
      return (table.keys[index], member.value)
    }
    reportMissing(reader)
    return nil
  }

  private mutating func reportUnknown(
    _ member: JSONMember, _ name: String, _ reader: ValueReader
  ) {
    var advice = "; remove it, or write it as text in 'note'"
    if let meant = nearest(to: name, among: table.names), let index = table.index(of: meant) {
      advice = "; did you mean '\(meant)'?"
      misspelt |= 1 << UInt32(index)
    }
    reader.log.report(
      .unknownKey, at: reader.place(ofKey: member),
      "\(table.owner) has no key \(quoted(name))\(advice)")
  }

  private func reportRepeated(_ member: JSONMember, _ name: String, _ reader: ValueReader) {
    guard
      let first = object.members.first(where: { (other: JSONMember) -> Bool in other.key == name })
    else { return }
    reader.log.report(
      .repeatedKey, at: reader.place(ofKey: member),
      "the key \(quoted(name)) is here for the second time; the first is at "
        + "\(reader.log.description(of: reader.place(ofKey: first))); keep one of them")
  }

  private func reportMissing(_ reader: ValueReader) {
    for index in table.required where (seen | misspelt) & (1 << UInt32(index)) == 0 {
      reader.log.report(
        .missingKey, at: reader.place(of: object),
        "\(table.owner) must have the key \(quoted(table.names[index])); add it")
    }
  }
}
