import CareerModel
import Planning
import Timelines

/// Why no way is shorter: what every way takes at least, and the closest other ways.
struct DetourBlock {
  private let report: ExplanationReport
  private let layout: PlanLayout
  private let glyphs: Glyphs
  private let span: SpanWords
  private var explanation: PlanExplanation { report.explanation }
  private var graph: CareerGraph { report.question.graph }

  init(_ report: ExplanationReport, _ layout: PlanLayout, _ glyphs: Glyphs) {
    self.report = report
    self.layout = layout
    self.glyphs = glyphs
    span = SpanWords(report.question)
  }

  var lines: Block {
    var lines = [
      StyledText(heading, .heading)
    ]
    if let floors { lines += layout.paragraph(StyledText(floors)) }
    let bullet = StyledText(String(glyphs.bullet), .dim).padded(to: layout.margin)
    for detour in explanation.detours {
      lines += DetourWords(report.question, detour).summary
        .wrapped(to: layout.textWidth, indent: bullet)
    }
    let rest = rest.map { (rest: String) -> String in rest + ShorteningBlock.whereAllAre }
    for sentence in [rest, without, unknown].compactMap(\.self) {
      lines += layout.paragraph(StyledText(sentence, .dim))
    }
    return lines.count == 1 ? [] : lines
  }

  var heading: String {
    explanation.proof == .proved ? "Why no way is shorter" : "How short a way can be"
  }

  /// What the two kinds of time come to by themselves.
  var floors: String? {
    let floors = explanation.floors
    var parts: [String] = []
    if let tenure = floors.tenure, tenure > .zero {
      parts.append(
        "moves ask for at least \(span.words(tenure)) in roles, even of someone who has nothing "
          + "to learn")
    }
    if let study = floors.study, study > .zero {
      let pace = PlanWords.pace(report.question.request.person.pace)
      parts.append(
        "there are at least \(PlanWords.hours(study)) to learn, which take "
          + "\(span.words(study)) at \(pace)")
    }
    guard !parts.isEmpty else { return nil }
    return "On any way, \(parts.joined(separator: "; and ")).\(overlap)"
  }

  /// How the best plan compares with them.
  private var overlap: String {
    let (floors, time) = (explanation.floors, explanation.plan.totals.time)
    guard explanation.proof == .proved else { return "" }
    if floors.tenure == time { return " This way takes no more than that time in roles." }
    if floors.study == time { return " This way takes no more than that learning." }
    return floors.tenure == nil || floors.study == nil
      ? "" : " Together they take longer, as what a move asks for has to be learned before it."
  }

  /// How many more ways there are.
  var rest: String? {
    let ranking = explanation.otherWays
    guard ranking.isComplete, ranking.restCount > 0 else { return nil }
    let longer = ranking.restBound - explanation.plan.totals.time
    let ways = PlanWords.counted(ranking.restCount, "other way")
    return "and \(ways), \(span.words(longer)) longer or more"
  }

  /// Ways that there are not.
  var without: String? {
    var roles: [String] = []
    var others: [String] = []
    for way in explanation.otherWays.withoutAnswer {
      if case .through(let role) = way {
        roles.append(graph[role].title)
      } else {
        others.append(DetourWords.phrase(way, graph))
      }
    }
    // In words, as a comma would run the titles together with what follows.
    let through =
      roles.isEmpty
      ? [] : ["through \(PlanWords.list(roles, atMost: 4) { (title: String) -> String in title })"]
    let ways = others + through
    return ways.isEmpty ? nil : "There is no way \(PlanWords.list(ways, "or"))."
  }

  /// What a limit kept from being found out.
  var unknown: String? {
    let ranking = explanation.otherWays
    guard !ranking.isComplete else { return nil }
    return "A limit came first: \(PlanWords.counted(ranking.restCount, "other way")) not examined."
  }
}

/// One other way in words.
struct DetourWords {
  private let question: PlanQuestion
  private let detour: Detour
  private var graph: CareerGraph { question.graph }

  init(_ question: PlanQuestion, _ detour: Detour) {
    self.question = question
    self.detour = detour
  }

  /// As in `Through Staff Engineer: 7 months longer, all of it time that moves ask for in roles`.
  var summary: StyledText {
    let time = DifferenceWords(detour.difference, question, best: nil).time
    return StyledText(title, .role) + ": " + StyledText(lowercased(time)) + StyledText(tenure)
  }

  /// As in `Through Staff Engineer`.
  var title: String {
    let phrase = PlanWords.list(
      detour.ways.map { (way: OtherWay) -> String in Self.phrase(way, graph) }, "or")
    return PlanWords.capitalized(phrase)
  }

  /// Why it takes so long, and what it does otherwise.
  var reasons: [String] {
    let words = DifferenceWords(detour.difference, question, best: nil)
    return [words.time + tenure, words.learning].compactMap(\.self)
  }

  /// The time that a role passed on this way alone takes.
  private var tenure: String {
    guard detour.difference.time > .zero else { return "" }
    let passed = detour.ways.compactMap { (way: OtherWay) -> RoleIndex? in
      if case .through(let role) = way { role } else { nil }
    }
    let added = Set(
      passed.isEmpty
        ? detour.difference.rolesAdded.filter { (role: RoleIndex) -> Bool in
          role != question.request.person.role
        } : passed)
    let stays = detour.plan.stays.filter { (stay: CareerPlan.Stay) -> Bool in
      added.contains(stay.role) && stay.tenure > .zero
    }
    guard
      let stay = stays.max(by: { (one: CareerPlan.Stay, other: CareerPlan.Stay) -> Bool in
        one.tenure < other.tenure
      }), let move = stay.move
    else { return "" }
    return " \(graph[stay.role].title) takes \(PlanWords.tenure(graph[move].tenure)) before the "
      + "move to \(graph[graph[move].to].title)."
  }

  private func lowercased(_ sentence: String) -> String {
    sentence.prefix(1).lowercased() + sentence.dropFirst()
  }

  static func phrase(_ way: OtherWay, _ graph: CareerGraph) -> String {
    switch way {
    case .through(let role): "through \(graph[role].title)"
    case .without(let role): "without \(graph[role].title)"
    case .straight: "straight there in one move"
    }
  }
}
