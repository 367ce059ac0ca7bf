import TestSupport

/// A graph file without skills: from every role, so many moves to any others.
///
/// The text is made piece by piece, so that a graph of any size takes little memory here.
struct PlainGenerator {
  private let roleCount: Int
  private let movesPerRole: Int
  private var random: SplitMix64

  init(roleCount: Int, movesPerRole: Int, seed: Int) {
    self.roleCount = roleCount
    self.movesPerRole = min(movesPerRole, roleCount - 1)
    random = SplitMix64(seed: seed)
  }

  /// Calls `body` with the pieces of the text.
  mutating func write(_ body: (String) -> Void) {
    body("{\"format\":\"cairn-graph/1\",\"start\":\"r0\",\"roles\":[")
    for role in 0..<roleCount {
      body("\(role == 0 ? "\n" : ",\n"){\"id\":\"r\(role)\",\"title\":\"Role \(role)\"}")
    }
    body("\n],\"moves\":[")
    var separator = "\n"
    for role in 0..<roleCount {
      for target in targets(of: role) {
        let weeks = random.within(1...100)
        body(
          "\(separator){\"from\":\"r\(role)\",\"to\":\"r\(target)\",\"kind\":\"lateral\","
            + "\"weeks\":\(weeks)}")
        separator = ",\n"
      }
    }
    body("\n]}\n")
  }

  /// Different roles, and not this one; the next one is always there, so that all can be reached.
  private mutating func targets(of role: Int) -> [Int] {
    var targets = [(role + 1) % roleCount]
    while targets.count < movesPerRole {
      let target = random.below(roleCount)
      if target != role, !targets.contains(target) { targets.append(target) }
    }
    return targets
  }
}
