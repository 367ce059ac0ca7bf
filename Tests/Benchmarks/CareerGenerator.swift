import JSONText
import TestSupport

/// A realistic question of any size, from a seed: tracks of several grades, skills of five levels.
///
/// Each track asks for skills of its own and for some that all share, at levels that rise with the
/// grade; here and there for any of two, or for two of three. Daily work in a role makes its own
/// skills quicker to gain, and some high levels can be gained only in certain roles. Moves lead up
/// a track, across to other tracks, and sometimes a step down. The question is the way from the
/// lowest grade of one track to the highest of another.
struct CareerGenerator {
  private let roleCount: Int
  private let gradeCount: Int
  private let trackCount: Int
  /// The number of levels of each skill.
  private let levelCounts: [Int]
  private let sharedSkillCount: Int
  private var random: SplitMix64

  /// - Parameters:
  ///   - roleCount: 4 or more.
  ///   - competencyCount: 20 or more; levels of all skills together.
  ///   - seed: the same seed gives the same question for ever.
  /// - Returns: an object with `name`, `graph`, `profile` and `target`.
  static func instance(roleCount: Int, competencyCount: Int, seed: Int) -> JSONOutput {
    var generator = CareerGenerator(roleCount, competencyCount, seed)
    return generator.instance("careers-\(roleCount)-\(competencyCount)-s\(seed)")
  }

  private static let topLevel = 5

  private init(_ roleCount: Int, _ competencyCount: Int, _ seed: Int) {
    self.roleCount = roleCount
    // 3 grades for 10 roles, 8 for 1,000.
    var gradeCount = 2
    while gradeCount < 8, 2 << gradeCount <= roleCount { gradeCount += 1 }
    self.gradeCount = gradeCount
    trackCount = (roleCount + gradeCount - 1) / gradeCount
    let whole = competencyCount / Self.topLevel
    let rest = competencyCount % Self.topLevel
    levelCounts = Array(repeating: Self.topLevel, count: whole) + (rest > 0 ? [rest] : [])
    sharedSkillCount = max(1, whole / 10)
    random = SplitMix64(seed: seed)
  }

  private mutating func instance(_ name: String) -> JSONOutput {
    let skills = levelCounts.indices.map { (skill: Int) -> JSONOutput in self.skill(skill) }
    let roles = (0..<roleCount).map { (role: Int) -> JSONOutput in self.role(role) }
    let graph: JSONOutput = .object([
      ("format", .string("cairn-graph/1")), ("title", .string(name)), ("skills", .array(skills)),
      ("roles", .array(roles)), ("moves", .array(moves())),
    ])
    let profile: JSONOutput = .object([
      ("format", .string("cairn-profile/1")), ("role", .string("r0")),
      ("hoursPerWeek", .integer(random.within(3...16))), ("has", .array(holdings())),
    ])
    return .object([
      ("name", .string(name)), ("graph", graph), ("profile", profile),
      ("target", .string("r\(target())")),
    ])
  }

  // MARK: Places

  private func track(of role: Int) -> Int { role / gradeCount }

  private func grade(of role: Int) -> Int { role % gradeCount }

  /// The first skills are everybody's; the others belong to the tracks in turn.
  private mutating func ownSkill(of track: Int) -> Int {
    let ownCount = levelCounts.count - sharedSkillCount
    let places = max(1, (ownCount - track % trackCount + trackCount - 1) / trackCount)
    return sharedSkillCount + (track + trackCount * random.below(places)) % ownCount
  }

  private mutating func target() -> Int {
    // The last track may be a short one.
    let wholeTracks = max(2, roleCount / gradeCount)
    return min((random.within(1...wholeTracks - 1) + 1) * gradeCount, roleCount) - 1
  }

  private func reference(_ skill: Int, _ level: Int) -> JSONOutput {
    .string("s\(skill):\(max(1, min(level, levelCounts[skill])))")
  }

  // MARK: Skills

  private mutating func skill(_ skill: Int) -> JSONOutput {
    var hours = random.within(6...12)
    let levels = (1...levelCounts[skill]).map { (level: Int) -> JSONOutput in
      var members: [(String, JSONOutput)] = [("hours", .integer(hours))]
      hours = hours * random.within(160...220) / 100
      let needs = self.needs(ofLevel: level, of: skill)
      if !needs.isEmpty { members.append(("needs", .array(needs))) }
      if level >= 4, roleCount > 20, random.chance(4) {
        members.append(("onlyIn", .array(teachers(of: skill))))
      }
      return .object(members)
    }
    return .object([
      ("id", .string("s\(skill)")), ("name", .string("Skill \(skill)")), ("levels", .array(levels)),
    ])
  }

  /// Only of skills before it, so that there is no circle of needs.
  private mutating func needs(ofLevel level: Int, of skill: Int) -> [JSONOutput] {
    guard skill > 1, random.chance(25) else { return [] }
    let below = max(1, level - 1)
    let first = random.below(min(skill, sharedSkillCount))
    // One of the same track, mostly.
    let second = skill >= sharedSkillCount + trackCount ? skill - trackCount : random.below(skill)
    guard first != second, random.chance(40) else {
      return [reference(random.chance(50) ? first : second, below)]
    }
    return [.object([("any", .array([reference(first, below), reference(second, below)]))])]
  }

  /// Some higher roles of the track that a skill belongs to.
  private mutating func teachers(of skill: Int) -> [JSONOutput] {
    let track =
      skill < sharedSkillCount ? random.below(trackCount) : (skill - sharedSkillCount) % trackCount
    let lowest = track * gradeCount + gradeCount / 2
    let roles = (lowest..<(track + 1) * gradeCount).filter { (role: Int) -> Bool in
      role < roleCount
    }
    return (roles.isEmpty ? [0] : roles).map { (role: Int) -> JSONOutput in .string("r\(role)") }
  }

  // MARK: Roles

  private mutating func role(_ role: Int) -> JSONOutput {
    let grade = grade(of: role)
    let level = max(1, (grade + 1) * Self.topLevel / (gradeCount + 1))
    var own: [Int] = []
    for _ in 0..<2 + grade / 2 {
      let skill = ownSkill(of: track(of: role))
      if !own.contains(skill) { own.append(skill) }
    }
    var needs = own.map { (skill: Int) -> JSONOutput in need(skill, level, of: role) }
    needs.append(reference(random.below(sharedSkillCount), level - random.below(2)))
    if grade > 1, random.chance(25) { needs.append(twoOfThree(level, of: role)) }
    let practises = own.filter { (_: Int) -> Bool in random.chance(60) }
      .map { (skill: Int) -> JSONOutput in
        .object([
          ("skill", .string("s\(skill)")), ("hoursPercent", .integer(random.within(5...9) * 10)),
        ])
      }
    return .object(
      [
        ("id", .string("r\(role)")),
        ("title", .string("Track \(track(of: role)), grade \(grade)")), ("needs", .array(needs)),
      ] + (practises.isEmpty ? [] : [("practises", .array(practises))]))
  }

  /// A skill's level, or here and there that or the same of another skill of the track.
  private mutating func need(_ skill: Int, _ level: Int, of role: Int) -> JSONOutput {
    let other = ownSkill(of: track(of: role))
    guard other != skill, random.chance(20) else { return reference(skill, level) }
    return .object([("any", .array([reference(skill, level), reference(other, level)]))])
  }

  private mutating func twoOfThree(_ level: Int, of role: Int) -> JSONOutput {
    var skills: [Int] = []
    for _ in 0..<12 where skills.count < 3 {
      let skill = random.chance(50) ? ownSkill(of: track(of: role)) : random.below(sharedSkillCount)
      if !skills.contains(skill) { skills.append(skill) }
    }
    return .object([
      ("atLeast", .integer(min(2, skills.count))),
      ("of", .array(skills.map { (skill: Int) -> JSONOutput in reference(skill, level) })),
    ])
  }

  /// The first level of some skills that everybody shares.
  private func holdings() -> [JSONOutput] {
    (0..<min(2, sharedSkillCount)).map { (skill: Int) -> JSONOutput in reference(skill, 1) }
  }

  // MARK: Moves

  private mutating func moves() -> [JSONOutput] {
    var moves: [JSONOutput] = []
    for role in 0..<roleCount {
      var targets: [Int] = []
      func add(_ target: Int, _ kind: String, _ weeks: Int) {
        guard target != role, target >= 0, target < roleCount, !targets.contains(target) else {
          return
        }
        targets.append(target)
        moves.append(
          .object([
            ("from", .string("r\(role)")), ("to", .string("r\(target)")), ("kind", .string(kind)),
            ("weeks", .integer(weeks)),
          ]))
      }
      if grade(of: role) < gradeCount - 1 {
        add(role + 1, "progression", random.within(20...80))
        let other = random.below(trackCount) * gradeCount + grade(of: role) + 1
        add(other, "transition", random.within(10...60))
      }
      let neighbour = (track(of: role) + random.within(1...3)) % trackCount
      add(neighbour * gradeCount + grade(of: role), "lateral", random.within(0...30))
      if grade(of: role) > 0, random.chance(15) {
        let lower = random.below(trackCount) * gradeCount + grade(of: role) - 1
        add(lower, "step-down", random.within(0...10))
      }
    }
    return moves
  }
}
