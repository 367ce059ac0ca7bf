import CareerModel
import GraphFiles
import Planning
import Rendering

/// Who a plan is for: what the profile says, then what options say instead, then what is assumed.
struct PersonSource {
  /// A person on a day, and what had to be assumed of them.
  struct Found {
    let person: Person
    let start: CivilDate
    let assumptions: [Assumption]
    /// Warnings about the profile.
    let notices: [StyledText]
  }

  /// What a week holds for someone who does not say.
  static let usualPace = Pace(hoursPerWeek: ExactDecimal(6))

  private let context: CommandContext
  private let graph: CareerGraph
  private var options: CommandOptions { context.options }

  init(_ context: CommandContext, _ graph: CareerGraph) {
    self.context = context
    self.graph = graph
  }

  func person() throws(CommandFailure) -> Found {
    let (profile, notices) = try profile()
    var assumptions: [Assumption] = []
    let role = try role(profile, &assumptions)
    let held = try held(profile, in: role, &assumptions)
    let start = options.start ?? profile?.start
    let day = start ?? context.today
    let daysInRole = try daysInRole(profile, role, on: day, &assumptions)
    let pace = (options.hoursPerWeek ?? profile?.hoursPerWeek).map(Pace.init)
    if pace == nil { assumptions.append(.usualPace(Self.usualPace)) }
    if start == nil { assumptions.append(.startsToday) }
    assumptions.append(.likelyEstimates)
    let person = Person(
      role: role, daysInRole: daysInRole, held: held, pace: pace ?? Self.usualPace)
    return Found(person: person, start: day, assumptions: assumptions, notices: notices)
  }

  private func profile() throws(CommandFailure) -> (Profile?, notices: [StyledText]) {
    guard let path = options.profile else { return (nil, []) }
    guard case .file(let file) = try InputFiles(context).content(of: path) else {
      throw CommandFailure(.inputMissing, "the profile '\(path)' is a folder; name a file in it")
    }
    switch loadProfile(file, in: graph) {
    case .loaded(let profile, let warnings): return (profile, Self.lines(warnings))
    case .invalid(let findings):
      throw CommandFailure(
        .badInputData, "the profile cannot be used: \(FindingCount(findings).words)",
        details: Self.lines(findings))
    }
  }

  private static func lines(_ findings: [Finding]) -> [StyledText] {
    findings.map { (finding: Finding) -> StyledText in StyledText(finding) }
  }

  private func role(
    _ profile: Profile?, _ assumptions: inout [Assumption]
  ) throws(CommandFailure) -> RoleIndex {
    if let name = options.from { return try GraphNames.role(named: name, in: graph) }
    if let role = profile?.role { return role }
    guard let start = graph.start else {
      let ids = graph.roles.prefix(5).map { (role: Role) -> String in role.id }
      throw CommandFailure(
        .usage, "this graph names no role to start in: say which one you hold with --from ROLE",
        details: [
          StyledText("Its roles: \(ids.joined(separator: ", "))")
            + (graph.roles.count > ids.count ? " and more; run 'cairn list roles' for all." : ".")
        ])
    }
    assumptions.append(.startsWhereGraphStarts(start))
    return start
  }

  /// What the profile says or, without one, what the role requires; and what `--has` adds.
  private func held(
    _ profile: Profile?, in role: RoleIndex, _ assumptions: inout [Assumption]
  ) throws(CommandFailure) -> HeldLevels {
    var held: HeldLevels
    if let profile {
      held = HeldLevels(skillCount: graph.skills.count)
      for competency in profile.has + profile.log.map(\.acquired) { held.insert(competency) }
    } else {
      held = graph.assumedHoldings(in: role)
      assumptions.append(.holdsWhatRoleRequires(role))
    }
    for named in options.has { held.insert(try GraphNames.competency(named, in: graph)) }
    return held
  }

  private func daysInRole(
    _ profile: Profile?, _ role: RoleIndex, on day: CivilDate, _ assumptions: inout [Assumption]
  ) throws(CommandFailure) -> Int {
    // What a profile says of another role than the one asked about does not count.
    guard let profile, profile.role == role, let since = profile.inRoleSince else {
      assumptions.append(.nothingServedYet(role))
      return 0
    }
    guard since <= day else {
      throw CommandFailure(
        .badInputData,
        "the profile '\(options.profile ?? "")' says that the role is held since \(since), and "
          + "the plan starts before that, on \(day)",
        details: ["Correct \"inRoleSince\" in the profile, or give a later day with --start."])
    }
    return day.days(since: since)
  }
}
