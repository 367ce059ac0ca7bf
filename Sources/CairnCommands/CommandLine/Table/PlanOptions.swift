/// The options of commands that plan.
enum PlanOptions {
  static let person = standing + [hours, start]
  /// Where someone stands, whenever that is.
  static let standing = [from, has, profile]
  static let conditions = [via, avoid, maxMoves, by, maxStudy]
  static let several = [alternatives, tradeOffs]
  static let search = [CommonOptions.graph, CommonOptions.today] + limits
  static let limits = [timeLimit, nodeLimit]
  static let format = CommonOptions.format { (options: inout CommandOptions, format: PlanFormat) in
    options.planFormat = format
  }

  static let toDos = OptionSpecification.flag(
    "todos", "In a calendar (--format ics), add a to-do for each competency"
  ) { (options: inout CommandOptions) in options.writesToDos = true }

  private static let from = OptionSpecification.value(
    "from", "ROLE", "The role to start in, by its id or title",
    default: "the profile's, or the graph's starting role"
  ) { (options: inout CommandOptions, text: String) in options.from = text }

  private static let has = OptionSpecification.value(
    "has", "SKILL:LEVEL[,...]",
    "Skills that are there already, each with its level, beside those of the profile or, without "
      + "one, those that the role asks for; can be given more than once",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.has += try ValueParser.competencies(text)
  }

  private static let profile = OptionSpecification.value(
    "profile", "FILE",
    "A profile: role, skills, pace and dates of a person; other options are heard before it"
  ) { (options: inout CommandOptions, text: String) in options.profile = text }

  private static let hours = OptionSpecification.value(
    "hours", "N", "Hours of learning a week, above 0 and at most 100",
    default: "the profile's, or 6"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.hoursPerWeek = try ValueParser.hoursPerWeek(text)
  }

  private static let start = OptionSpecification.value(
    "start", "DATE", "The day on which the plan starts, as YYYY-MM-DD",
    default: "the profile's, or today"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.start = try ValueParser.date(text)
  }

  private static let via = OptionSpecification.value(
    "via", "ROLE[,...]",
    "Roles to pass through on the way, in any order, by id or title; at most 8; can be given more "
      + "than once",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.via += try ValueParser.names(text)
  }

  private static let avoid = OptionSpecification.value(
    "avoid", "ROLE|KIND[,...]",
    "Roles that the way may not pass through, by id or title, or kinds of move: progression, "
      + "transition, lateral, step-down; can be given more than once",
    repeats: true
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.avoid += try ValueParser.names(text)
  }

  private static let maxMoves = OptionSpecification.value(
    "max-moves", "N", "No more moves than this"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.maxMoves = try ValueParser.wholeNumber(text, in: 0...1000, example: 3)
  }

  private static let by = OptionSpecification.value(
    "by", "DATE",
    "Arrive by this day, given as YYYY-MM-DD; if that cannot be, the answer says when it can, and "
      + "how many hours a week it would take"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.by = try ValueParser.date(text)
  }

  private static let maxStudy = OptionSpecification.value(
    "max-study", "HOURS", "No more hours of learning in all than this"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.maxStudyHours = try ValueParser.hours(text)
  }

  private static let alternatives = OptionSpecification.value(
    "alternatives", "N",
    "The N best plans, 1 to 50, of which no two pass through the same roles in the same order, "
      + "each with the reason why it takes longer"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.alternatives = try ValueParser.wholeNumber(text, in: 1...50, example: 5)
  }

  private static let tradeOffs = OptionSpecification.flag(
    "tradeoffs", "Every plan that no other beats in both time and learning"
  ) { (options: inout CommandOptions) in options.asksForTradeOffs = true }

  private static let timeLimit = OptionSpecification.value(
    "time-limit", "SECONDS",
    "Stop searching after this time, and show the best plan found and how far it may be from "
      + "the shortest",
    default: "10"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.timeLimit = try ValueParser.seconds(text)
  }

  private static let nodeLimit = OptionSpecification.value(
    "node-limit", "N", "Stop likewise after looking at so many states, the same on any machine"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.nodeLimit = try ValueParser.wholeNumber(
      text, in: 1...1_000_000_000_000, example: 100_000)
  }
}
