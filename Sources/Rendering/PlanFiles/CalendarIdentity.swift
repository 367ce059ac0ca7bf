import CareerModel
import Planning

/// The identifiers of a plan's entries in calendars.
///
/// They follow from the graph, where the way starts, what it is to reach, and the entry itself, and
/// from nothing else: so a plan of the same question, made anew with other hours or a month later,
/// replaces its entries where it is put into the same calendar, and adds none beside them.
struct CalendarIdentity {
  private let plan: String

  init(_ question: PlanQuestion) {
    let graph = question.graph
    let goal =
      question.request.goal.isRole
      ? question.request.goal.roles.map { (role: RoleIndex) -> String in graph[role].id }
      : question.request.goal.requirement.competencies.map {
        (competency: Competency) -> String in graph.id(of: competency)
      }
    // No id holds a line feed, and the title comes last.
    plan = PlanWords.joined(
      [question.origin.id] + goal.sorted() + ["", graph.title ?? ""], by: "\n")
  }

  /// An identifier of the form that RFC 9562 gives to those of one's own making (version 8).
  ///
  /// - Parameter entry: what tells it from the plan's others.
  /// - Returns: the identifier in lower case.
  func identifier(of entry: String) -> String {
    var hash = Self.offsetBasis
    for byte in "\(entry)\n\(plan)".utf8 {
      hash = (hash ^ UInt128(byte)) &* Self.prime
    }
    hash = hash & ~(0xF << 76) | 8 << 76
    hash = hash & ~(0x3 << 62) | 0x2 << 62
    let digits = String(hash, radix: 16)
    let padded = String(repeating: "0", count: 32 - digits.utf8.count) + digits
    var rest = padded[...]
    let groups = [8, 4, 4, 4, 12].map { (length: Int) -> String in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }
    return PlanWords.joined(groups, by: "-")
  }

  // Fowler, Noll and Vo, "The FNV Non-Cryptographic Hash Algorithm" (FNV-1a of 128 bits).
  private static let offsetBasis: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D
  private static let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
}
