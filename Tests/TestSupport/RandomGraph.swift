import CareerModel

/// Tiny career graphs from a seed, each with a question, that between them hold all that the
/// format allows: small enough to try everything, and as awkward as possible.
///
/// The same seed gives the same graph for ever. Numbers come from short lists, so that ties are
/// frequent; ids are in no order.
package struct RandomGraph {
  private var random: SplitMix64
  private var roleCount = 0
  private var start = RoleIndex(0)
  private var target = RoleIndex(0)
  private var levels: [[ProficiencyLevel]] = []
  private var competencies: [Competency] = []
  private var moves: [Move] = []

  /// The question that belongs to a seed.
  package static func question(seed: Int) -> RouteQuestion {
    var generator = RandomGraph(random: SplitMix64(seed: seed))
    return generator.question()
  }

  private init(random: SplitMix64) { self.random = random }

  private mutating func question() -> RouteQuestion {
    roleCount = random.within(3...6)
    start = RoleIndex(random.below(roleCount))
    target = RoleIndex(random.below(roleCount))
    if start == target, random.chance(80) {
      target = RoleIndex((start.rawValue + 1) % roleCount)
    }
    makeLevels()
    makeMoves()
    let targetNeedsWhatLeadsAstray = random.chance(8)
    if targetNeedsWhatLeadsAstray { leadAstray() }
    let pace = Pace(hoursPerWeek: random.pick(Self.paces))
    return RouteQuestion(
      graph: graph(), role: start, target: target, held: held(),
      daysInRole: random.chance(35) ? random.pick([1, 6, 7, 10, 14, 31, 400]) : 0, pace: pace)
  }

  private static let paces = ["1", "1", "2", "3", "0.75", "1.5", "6.25"].map(decimal)
  private static let hours = ["1", "2", "3", "3", "5", "8", "0.5", "1.25", "2.333333"].map(decimal)
  private static let percents = [1, 20, 33, 50, 60, 75, 100, 110, 150, 200, 400]

  // MARK: Parts

  private mutating func makeLevels() {
    let skillCount = random.within(2...5)
    let count = max(skillCount, random.pick([4, 5, 5, 6, 6, 7, 7, 8]))
    levels = Array(repeating: [], count: skillCount)
    var skills = random.shuffle(Array(0..<skillCount))
    while skills.count < count { skills.append(random.below(skillCount)) }
    for skill in skills {
      // What came before can be asked for, so that there is no circle of needs.
      levels[skill].append(
        ProficiencyLevel(
          hours: Estimate(random.pick(Self.hours)), shows: nil,
          needs: random.chance(60) ? requirement() : .nothing,
          onlyIn: random.chance(15) ? someRoles() : nil))
      competencies.append(Competency(skill: SkillIndex(skill), level: levels[skill].count))
    }
  }

  private mutating func someRoles() -> [RoleIndex] {
    let roles = random.shuffle(Array(0..<roleCount)).map(RoleIndex.init)
    return roles.prefix(random.within(1...2)).sorted()
  }

  private mutating func makeMoves() {
    // Mostly there is a chain from the start to the target.
    var chain = random.shuffle(Array(0..<roleCount)).map(RoleIndex.init)
      .filter { [start, target] (role: RoleIndex) -> Bool in role != start && role != target }
    chain = [start] + chain.prefix(random.within(0...chain.count)) + [target]
    let isWhole = random.chance(94)
    for (from, to) in zip(chain, chain.dropFirst()) where isWhole || to != target {
      addMove(from, to)
    }
    for _ in 0..<random.within(0...2 * roleCount) {
      let to = RoleIndex(random.below(roleCount))
      if isWhole || to != target { addMove(RoleIndex(random.below(roleCount)), to) }
    }
    moves = random.shuffle(moves)
  }

  private mutating func addMove(_ from: RoleIndex, _ to: RoleIndex) {
    let isNew = !moves.contains { (move: Move) -> Bool in move.from == from && move.to == to }
    guard isNew, from != to else { return }
    let tenure =
      random.chance(70)
      ? Tenure(Estimate(ExactDecimal(random.pick([0, 0, 1, 2, 3, 4, 8]))), in: .weeks)
      : Tenure(Estimate(random.pick(["0", "0.5", "1", "2"].map(Self.decimal))), in: .months)
    moves.append(
      Move(
        from: from, to: to, kind: random.pick(MoveKind.allCases), tenure: tenure,
        needs: random.chance(30) ? requirement() : .nothing))
  }

  /// Makes one role a dead end that offers something the target cannot be entered without.
  private mutating func leadAstray() {
    guard let competency = competencies.last, roleCount > 2, start != target else { return }
    let deadEnd = RoleIndex(
      (0..<roleCount).first { [start, target] (role: Int) -> Bool in
        role != start.rawValue && role != target.rawValue
      } ?? 0)
    moves.removeAll { (move: Move) -> Bool in move.from == deadEnd }
    addMove(start, deadEnd)
    let level = levels[competency.skill.rawValue][competency.level - 1]
    levels[competency.skill.rawValue][competency.level - 1] = ProficiencyLevel(
      hours: level.hours, shows: nil, needs: level.needs, onlyIn: [deadEnd])
    moves = moves.map { [target] (move: Move) -> Move in
      guard move.to == target else { return move }
      return Move(
        from: move.from, to: move.to, kind: move.kind, tenure: move.tenure,
        needs: Requirement(.all([move.needs, Requirement(.competency(competency))])))
    }
  }

  private mutating func held() -> HeldLevels {
    var held = HeldLevels(skillCount: levels.count)
    // A level may be held without what it needs: holes are allowed.
    for competency in competencies where random.chance(12) { held.insert(competency) }
    return held
  }

  private mutating func graph() -> CareerGraph {
    let names = random.shuffle("abcdefghijkl".map(String.init))
    let skills = levels.enumerated().map { (number: Int, levels: [ProficiencyLevel]) -> Skill in
      Skill(id: names[number], name: names[number], area: nil, about: nil, levels: levels)
    }
    let roleNames = random.shuffle("mnopqrstuvwx".map(String.init))
    var roles: [Role] = []
    for number in 0..<roleCount {
      roles.append(
        Role(
          id: roleNames[number], title: roleNames[number], track: nil, about: nil,
          needs: random.chance(55) ? requirement() : .nothing, recommended: .nothing,
          practises: practises(), guide: CareerGuide()))
    }
    return CareerGraph(
      title: nil, about: nil, start: nil, skills: skills, roles: roles, moves: moves)
  }

  private mutating func practises() -> [Practice] {
    guard random.chance(60) else { return [] }
    var practises: [Practice] = []
    for skill in levels.indices where random.chance(40) {
      practises.append(
        Practice(
          skill: SkillIndex(skill), level: nil, hoursPercent: random.pick(Self.percents)))
    }
    for competency in competencies where random.chance(12) {
      practises.append(
        Practice(
          skill: competency.skill, level: competency.level,
          hoursPercent: random.pick(Self.percents)))
    }
    return random.shuffle(practises)
  }

  // MARK: Requirements

  /// A requirement over the competencies made so far; nothing while there are none.
  private mutating func requirement() -> Requirement {
    guard !competencies.isEmpty else { return .nothing }
    guard random.chance(80) else { return part(depth: 0) }
    var parts: [Requirement] = []
    for _ in 0..<random.within(1...2) { parts.append(part(depth: 0)) }
    return Requirement(.all(parts))
  }

  private mutating func part(depth: Int) -> Requirement {
    guard depth < 3, random.chance(depth == 0 ? 60 : 35) else {
      return Requirement(.competency(random.pick(competencies)))
    }
    var parts: [Requirement] = []
    for _ in 0..<random.within(2...3) { parts.append(part(depth: depth + 1)) }
    switch random.below(7) {
    case 0...2: return Requirement(.any(parts))
    case 3: return Requirement(.all(parts))
    default: return Requirement(.atLeast(random.within(1...parts.count), of: parts))
    }
  }

  private static func decimal(_ text: String) -> ExactDecimal {
    let halves = text.split(separator: ".")
    let decimals = halves.count == 2 ? String(halves[1]) : ""
    let padded = decimals + String(repeating: "0", count: 6 - decimals.count)
    return ExactDecimal(
      millionths: (Int(halves[0]) ?? 0) * ExactDecimal.scale + (Int(padded) ?? 0))
  }
}
