import CareerModel
import Planning
import Rendering

/// What a command line says, in types.
///
/// A command reads what its own specification lists; all else keeps the value given here.
package struct CommandOptions: Hashable, Sendable {
  // The arguments of the commands. One that its specification requires is never empty.
  /// The roles or levels of skills that `plan`, `explain` and `next` lead to and `compare` compares,
  /// as they were named.
  package var targets: [String] = []
  package var listing = Listing.roles
  /// The role or skill that `show` shows.
  package var shownID = ""
  /// The skill, or the level of one, that `unlocks` is asked about.
  package var opener: String?
  /// What `diff` compares: two, as they were named.
  package var compared: [String] = []
  /// The files that `check` and `fmt` look at.
  package var checkedFiles: [String] = []
  /// The file that `new` writes.
  package var newFile: String?
  /// Whether `check` gives advice too.
  package var isStrict = false
  /// Whether `fmt` only says what it would change.
  package var checksOnly = false
  /// What `help` is asked about; not yet known to be a command.
  package var helpTopic: String?

  // The person.
  package var from: String?
  package var has: [NamedCompetency] = []
  package var profile: String?
  /// Above 0 and at most 100.
  package var hoursPerWeek: ExactDecimal?
  package var start: CivilDate?

  // What the plan has to keep to; roles as they were named.
  package var via: [String] = []
  /// Roles and kinds of move.
  package var avoid: [String] = []
  package var maxMoves: Int?
  package var by: CivilDate?
  /// 0 or more.
  package var maxStudyHours: ExactDecimal?

  // Several plans at once.
  /// How many, 1 or more.
  package var alternatives: Int?
  package var asksForTradeOffs = false

  // What `explain` is asked about the plan, as it was named.
  /// Roles.
  package var whyNot: [String] = []
  /// Skills, or levels of them.
  package var why: [String] = []
  /// Whether lists are shown whole.
  package var showsAll = false

  /// What `graph` draws, and how.
  package var diagram = DiagramOptions()
  // What `compare` shows, and in which order.
  package var optionOrder = OptionOrder.time
  /// `nil` for what there is room for.
  package var columns: [ComparisonColumn]?

  // The search.
  package var timeLimit: Duration?
  package var nodeLimit: Int?

  package var graphs: [String] = []
  package var today: CivilDate?

  // The answer.
  /// The format of commands that have no more than these.
  package var format: TextOrJSON?
  package var planFormat: PlanFormat?
  package var checkFormat: CheckFormat?
  /// Whether texts that begin like formulas stay as they are in CSV.
  package var writesRawCSV = false
  /// Whether a calendar has to-dos.
  package var writesToDos = false
  package var graphFormat: GraphFormat?
  package var comparisonFormat: ComparisonFormat?
  /// `nil` and `-` are standard output.
  package var output: String?
  package var overwrites = false
  package var width: Int?
  package var color = ColorChoice.auto
  package var ascii = false

  package var asksForHelp = false
  package var asksForVersion = false

  package init() {}
}

package enum Listing: String, CaseIterable, Sendable {
  case roles
  case skills
  case moves
}

package enum ColorChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never
}

/// A level of a skill, as someone names it; no graph has been asked yet.
package struct NamedCompetency: Hashable, Sendable {
  package let skill: String
  /// 1 or more.
  package let level: Int

  package init(skill: String, level: Int) {
    self.skill = skill
    self.level = level
  }
}
