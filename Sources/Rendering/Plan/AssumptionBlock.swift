import CareerModel
import Planning

/// What the answer takes for granted, each with the option that changes it.
struct AssumptionBlock {
  private let standing: Standing
  private let layout: PlanLayout
  private let glyphs: Glyphs

  init(_ question: PlanQuestion, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.init(question.standing, layout, glyphs)
  }

  init(_ standing: Standing, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.standing = standing
    self.layout = layout
    self.glyphs = glyphs
  }

  var lines: Block { lines(of: standing.assumptions) }

  func linesWithoutPlan(to goal: PlanGoal) -> Block {
    lines(of: standing.assumptionsWithoutPlan(to: goal))
  }

  /// What a plan is, for whoever takes it for more.
  static let caution: StyledText = "A plan is a basis for a talk with your manager, not a promise."

  private func lines(of assumptions: [Assumption]) -> Block {
    guard !assumptions.isEmpty else { return [] }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    return [StyledText("Assumptions", .heading)]
      + assumptions.flatMap { (assumption: Assumption) -> Block in
        AssumptionWords.text(assumption, standing).wrapped(to: layout.textWidth, indent: bullet)
      }
  }
}

extension Standing {
  /// Of someone who is there already only who they are taken to be matters, or what they hold.
  func assumptionsWithoutPlan(to goal: PlanGoal) -> [Assumption] {
    let role = person.role
    let matters: [Assumption] =
      goal.isRole
      ? [.startsWhereGraphStarts(role)]
      : [.startsWhereGraphStarts(role), .holdsWhatRoleRequires(role)]
    return assumptions.filter(matters.contains)
  }
}

/// Assumptions in words.
enum AssumptionWords {
  /// What is assumed, and the options that change it.
  static func text(_ assumption: Assumption, _ standing: Standing) -> StyledText {
    let sentence = StyledText(sentence(assumption, standing))
    let options = options(assumption)
    guard !options.isEmpty else { return sentence }
    let code = options.map { (option: String) -> StyledText in
      StyledText(PlanWords.unbroken(option), .code)
    }
    return sentence + StyledText(" Change: ", .dim)
      + StyledText.joined(code, by: StyledText(", ", .dim))
  }

  static func sentence(_ assumption: Assumption, _ standing: Standing) -> String {
    let graph = standing.graph
    switch assumption {
    case .startsWhereGraphStarts(let role):
      return "You start as \(graph[role].title), where this graph starts."
    case .holdsWhatRoleRequires(let role):
      return holdings(of: role, standing)
    case .nothingServedYet:
      return "Your months in the role count from the first day of the plan."
    case .usualPace(let pace):
      return "You learn \(PlanWords.pace(pace))."
    case .startsToday:
      return "You start today, on \(standing.start)."
    case .likelyEstimates:
      return "Hours and months are the likely ones of the graph's estimates, and you learn one "
        + "thing at a time."
    }
  }

  private static func holdings(of role: RoleIndex, _ standing: Standing) -> String {
    let graph = standing.graph
    let held = standing.person.held
    let title = graph[role].title
    let list = PlanWords.list(held.highest, atMost: 6, name: graph.name(of:))
    if held != graph.assumedHoldings(in: role) {
      return "You hold what \(title) asks for and what you named: \(list)."
    }
    return held.isEmpty
      ? "You hold no skills yet: \(title) asks for none."
      : "You hold what \(title) asks for: \(list)."
  }

  /// What to type to say otherwise.
  static func options(_ assumption: Assumption) -> [String] {
    switch assumption {
    case .startsWhereGraphStarts: ["--from ROLE"]
    case .holdsWhatRoleRequires: ["--has SKILL:LEVEL", "--profile FILE"]
    case .nothingServedYet: ["--profile FILE"]
    case .usualPace: ["--hours N"]
    case .startsToday: ["--start DATE"]
    case .likelyEstimates: []
    }
  }

  /// What programs know an assumption by.
  static func id(_ assumption: Assumption) -> String {
    switch assumption {
    case .startsWhereGraphStarts: "starts-where-graph-starts"
    case .holdsWhatRoleRequires: "holds-what-role-requires"
    case .nothingServedYet: "nothing-served-yet"
    case .usualPace: "usual-pace"
    case .startsToday: "starts-today"
    case .likelyEstimates: "likely-estimates"
    }
  }
}
