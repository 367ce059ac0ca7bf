import CareerModel

/// Finds what to begin with before an option is chosen: a minimax over beginnings, each option
/// solved anew with each, except where it is known already that another beginning is better.
struct FirstStepFinder {
  private let planner: PersonalPlanner
  private let options: [ComparedOption]
  private let constraints: PlanConstraints
  private(set) var limits: SharedLimits
  private var isComplete = true
  private var graph: CareerGraph { planner.compiler.graph }
  private var person: Person { planner.person }
  /// The options' places: those that are reached soonest lose most by a detour, and come first.
  private let order: [Int]

  /// More would be a plan of its own.
  static let mostSkills = 3

  /// Two options at least, each with its proved best plan under the constraints.
  init(
    _ planner: PersonalPlanner, _ options: [ComparedOption], _ constraints: PlanConstraints,
    _ limits: SharedLimits
  ) {
    self.planner = planner
    self.options = options
    self.constraints = constraints
    self.limits = limits
    order = options.indices.sorted { (one: Int, other: Int) -> Bool in
      (options[one].plan.totals.time, one) < (options[other].plan.totals.time, other)
    }
  }

  mutating func firstStep() throws(PlanChecker.Fault) -> FirstStep {
    let skills = try skills()
    let move = try move()
    return FirstStep(move: move, skills: skills, isComplete: isComplete)
  }

  // MARK: The first move

  /// Of equally good ones, the one that leads to the role with the first id.
  private mutating func move() throws(PlanChecker.Fault) -> FirstStep.Move? {
    var best: (profile: LossProfile, number: Int, move: FirstStep.Move)?
    for (number, move) in candidateMoves {
      let beginning = Beginning(
        opening: .move(move),
        keepsBest: options.map { (option: ComparedOption) -> Bool in option.firstMove == move })
      guard let losses = try losses(beginning, unlessWorseThan: best?.profile) else {
        if !isComplete { return nil }
        continue
      }
      let profile = LossProfile(losses)
      if let best, (best.profile, best.number) < (profile, number) { continue }
      best = (profile, number, FirstStep.Move(move: move, losses: losses))
    }
    return best?.move
  }

  /// Those with which most plans begin first, as they are the likeliest to be best.
  private var candidateMoves: [(number: Int, move: MoveIndex)] {
    let numbers = planner.compiler.numbers
    let moves = numbers.moves.enumerated()
      .filter { (_, move: MoveIndex) -> Bool in
        graph[move].from == person.role && !constraints.exclude(graph[move])
      }
    func plans(_ move: MoveIndex) -> Int {
      options.count { (option: ComparedOption) -> Bool in option.firstMove == move }
    }
    return moves.sorted { (one, other) -> Bool in
      (plans(other.element), one.offset) < (plans(one.element), other.offset)
    }.map { (number: Int, move: MoveIndex) in (number, move) }
  }

  // MARK: The first skills

  /// One after another; none that makes the worst worse than the first one does.
  private mutating func skills() throws(PlanChecker.Fault) -> [FirstStep.Skill] {
    var skills: [FirstStep.Skill] = []
    while skills.count < Self.mostSkills,
      let skill = try skill(
        after: skills.map(\.competency),
        noWorseThan: skills.first.map { (first: FirstStep.Skill) -> LossProfile in
          LossProfile(first.losses)
        })
    {
      skills.append(skill)
    }
    return skills
  }

  /// The one that costs least at most after some others; of equal ones the one that more options
  /// ask for, then the one that costs less in all, then the one with the first id.
  private mutating func skill(
    after before: [Competency], noWorseThan first: LossProfile?
  ) throws(PlanChecker.Fault) -> FirstStep.Skill? {
    let limit = first.map(LossProfile.init(noWorseThan:))
    var best: (profile: LossProfile, skill: FirstStep.Skill)?
    for (competency, served) in candidateSkills(after: before) {
      guard let cost = graph.cost(of: competency, in: person.role) else { continue }
      let learned = before + [competency]
      let beginning = Beginning(
        opening: .learning(learned),
        keepsBest: options.map { (option: ComparedOption) -> Bool in
          time(of: option, learningFirst: learned) == option.plan.totals.time
        })
      // Candidates come in the order of those they serve: one that serves fewer has to be better.
      let isBehind = best.map { (_, skill: FirstStep.Skill) -> Bool in served < skill.served }
      if isBehind == true, best?.profile.worst ?? (0, .zero) <= (0, .zero) { break }
      guard let losses = try losses(beginning, unlessWorseThan: best?.profile ?? limit) else {
        if !isComplete { return nil }
        continue
      }
      let profile = LossProfile(losses)
      if let best {
        let isBetter =
          isBehind == true ? profile.worst < best.profile.worst : profile < best.profile
        guard isBetter else { continue }
      }
      best = (
        profile,
        FirstStep.Skill(competency: competency, cost: cost, served: served, losses: losses)
      )
    }
    return best?.skill
  }

  /// What can be learned at once and serves two options at least; what serves most comes first.
  private func candidateSkills(
    after chosen: [Competency]
  ) -> [(competency: Competency, served: Int)] {
    var held = person.held
    for competency in chosen { held.insert(competency) }
    var served: [Competency: Int] = [:]
    for option in options {
      for acquisition in option.gap { served[acquisition.competency, default: 0] += 1 }
    }
    let numbers = planner.compiler.numbers
    return served.filter { (competency: Competency, count: Int) -> Bool in
      count > 1 && person.canLearn(competency, holding: held, in: graph)
    }
    .sorted { (one, other) -> Bool in
      (other.value, numbers.number(of: one.key)) < (one.value, numbers.number(of: other.key))
    }
    .map { (competency: Competency, count: Int) in (competency, count) }
  }

  /// The time of an option's plan when some learning is done first that it may do later or not at
  /// all; `nil` where that does not keep to the conditions.
  private func time(
    of option: ComparedOption, learningFirst learned: [Competency]
  ) -> StudyMinutes? {
    let costs = learned.compactMap { (competency: Competency) -> StudyMinutes? in
      graph.cost(of: competency, in: person.role)
    }
    var totals = PlanTotals.zero
    for (number, stay) in option.plan.stays.enumerated() {
      var study = stay.acquisitions.reduce(StudyMinutes.zero) {
        (sum: StudyMinutes, acquisition: CareerPlan.Acquisition) -> StudyMinutes in
        learned.contains(acquisition.competency) ? sum : sum + acquisition.cost
      }
      if number == 0 { study = costs.reduce(study, +) }
      totals.study += study
      totals.time += max(stay.tenure, study)
    }
    if let most = constraints.mostStudy, totals.study > most { return nil }
    if let most = constraints.mostDays, person.pace.days(in: totals.time) > most { return nil }
    return totals.time
  }

  // MARK: Losses

  private struct Beginning {
    let opening: PlanOpening
    /// For each option, whether it is known that the best plan, or one as quick, begins so.
    let keepsBest: [Bool]
  }

  /// What a beginning costs each option; `nil` when its profile is above a limit, and where the
  /// searches' limits came first.
  private mutating func losses(
    _ beginning: Beginning, unlessWorseThan limit: LossProfile?
  ) throws(PlanChecker.Fault) -> [FirstStep.Loss]? {
    var losses: [FirstStep.Loss?] = Array(repeating: nil, count: options.count)
    var profile = LossProfile()
    for place in order {
      // Beyond it the whole beginning is worse, so there is no need to know by how much.
      let mostLoss = limit.flatMap { (limit: LossProfile) -> StudyMinutes? in
        profile.closed == limit.closed ? limit.greatest : nil
      }
      guard let loss = try loss(of: place, beginning, atMost: mostLoss) else { return nil }
      losses[place] = loss
      profile.add(loss)
      if let limit, limit < profile { return nil }
    }
    return losses.compactMap(\.self)
  }

  /// `.closed` for a loss above `mostLoss`, too.
  private mutating func loss(
    of place: Int, _ beginning: Beginning, atMost mostLoss: StudyMinutes?
  ) throws(PlanChecker.Fault) -> FirstStep.Loss? {
    if beginning.keepsBest[place] { return .time(.zero) }
    let best = options[place].plan.totals.time
    guard !limits.isSpent else {
      isComplete = false
      return nil
    }
    let (answer, nodes) = try planner.leastTime(
      to: options[place].target, beginningWith: beginning.opening, under: constraints,
      within: mostLoss.map { (loss: StudyMinutes) -> StudyMinutes in best + loss },
      limits: limits.next)
    limits.spend(nodes)
    switch answer {
    case .found(let time): return .time(time - best)
    case .none: return .closed
    case .stopped:
      isComplete = false
      return nil
    }
  }
}
