import JSONText

/// The keys that one kind of object has in the format.
protocol ObjectKey: RawRepresentable<String>, CaseIterable, Equatable, Sendable
where AllCases == [Self] {
  static var table: KeyTable { get }
  /// The keys of the objects that stand under a key, in however many arrays; `nil` where none do.
  var inside: KeyTable? { get }
}

extension ObjectKey {
  var inside: KeyTable? { nil }
}

/// What is known of a kind of object: its name in messages, its keys, and those it must have.
///
/// The order of the keys is the one in which they stand in a file of canonical form.
///
/// A class, because every object that is read refers to one; and not a generic one, because the
/// runtime takes longer to make a class for each kind of key than to read all objects of a kind.
final class KeyTable: Sendable {
  /// With its article: `a skill`.
  let owner: String
  /// In the order of the keys' cases.
  let names: JSONKeyNames
  /// The places of those that must be given.
  let required: [Int]
  /// What stands under the key at a place; asked for late, as requirements stand in requirements.
  let inside: @Sendable (_ place: Int) -> KeyTable?

  init<Key: ObjectKey>(of _: Key.Type, _ owner: String, required: [Key] = []) {
    self.owner = owner
    let keys = Key.allCases
    names = JSONKeyNames(keys.map(\.rawValue))
    self.required = keys.indices.filter { (index: Int) -> Bool in required.contains(keys[index]) }
    inside = { (place: Int) -> KeyTable? in Key.allCases[place].inside }
  }
}

/// The members of one object, each with its key; unknown, repeated and missing keys are reported
/// on the way.
///
/// The key is an `ObjectKey`; the type does not say so itself, because the runtime would look for
/// proof of it, which takes longer than reading all objects of a kind.
struct Fields<Key> {
  private let object: JSONValue
  private let table: KeyTable
  private var members: JSONMembers
  /// A bit for each key that has been met.
  private var seen: UInt32 = 0
  /// Those that unknown keys most likely mean, and that are not to be reported as missing too.
  private var misspelt: UInt32 = 0
}

extension Fields where Key: ObjectKey {
  init(of object: JSONValue) {
    self.object = object
    table = Key.table
    members = object.members
  }

  /// The next member with a known key; `nil` at the end, once missing keys are reported.
  mutating func next(_ reader: ValueReader) -> (key: Key, value: JSONValue)? {
    while let (member, index) = members.next(among: table.names) {
      guard let index else {
        reportUnknown(member, member.key, reader)
        continue
      }
      if seen & (1 << UInt32(index)) != 0 {
        reportRepeated(member, member.key, reader)
        continue
      }
      seen |= 1 << UInt32(index)
      return (Key.allCases[index], member.value)
    }
    reportMissing(reader)
    return nil
  }

  private mutating func reportUnknown(
    _ member: JSONMember, _ name: String, _ reader: ValueReader
  ) {
    var advice = "; remove it, or write it as text in 'note'"
    if let meant = nearest(to: name, among: table.names.names),
      let index = table.names.index(of: meant)
    {
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
        "\(table.owner) must have the key \(quoted(table.names.names[index])); add it")
    }
  }
}
