/// What a finding is about; the raw value is the word that stands in brackets after a message.
///
/// The order is the one in which findings about the same place are listed.
package enum Rule: String, CaseIterable, Hashable, Sendable {
  /// The text is not strict JSON.
  case syntax
  /// The `format` is not the one that was expected.
  case wrongFormat = "wrong-format"
  /// A value is of another kind than its key asks for.
  case wrongType = "wrong-type"
  /// A key that the format does not have.
  case unknownKey = "unknown-key"
  /// A key that its object has twice.
  case repeatedKey = "repeated-key"
  /// A key that the format asks for is absent.
  case missingKey = "missing-key"
  /// Keys of which only one may be given.
  case conflictingKeys = "conflicting-keys"
  /// An id with other characters than ids may have.
  case badID = "bad-id"
  /// A reference that is neither `skill` nor `skill:level`.
  case badReference = "bad-reference"
  /// A number with too many decimal places, or a broken one where a whole one is asked for.
  case badNumber = "bad-number"
  /// A number below or above the limits of the format.
  case outOfLimits = "out-of-limits"
  /// A text that is not a day of the calendar.
  case badDate = "bad-date"
  /// A kind of move that does not exist.
  case badKind = "bad-kind"
  /// A currency that is not three capital letters.
  case badCurrency = "bad-currency"
  /// A list that must have at least one entry.
  case emptyList = "empty-list"
  /// An id that another skill or role has already.
  case repeatedID = "repeated-id"
  /// A second `start`.
  case repeatedStart = "repeated-start"
  /// Something that says it replaces what no earlier file has.
  case nothingToReplace = "nothing-to-replace"
  /// A skill that the graph does not have.
  case unknownSkill = "unknown-skill"
  /// A role that the graph does not have.
  case unknownRole = "unknown-role"
  /// A level that its skill does not have.
  case levelOutOfRange = "level-out-of-range"
  /// More alternatives asked for than are listed, or fewer than one.
  case countOutOfRange = "count-out-of-range"
  /// Competencies that need each other in a circle.
  case prerequisiteCycle = "prerequisite-cycle"
  /// A range whose numbers do not rise.
  case estimateOutOfOrder = "estimate-out-of-order"
  /// A move that ends where it begins.
  case moveToItself = "move-to-itself"
  /// A second move between the same two roles.
  case repeatedMove = "repeated-move"
  /// A second percentage for the same skill or level in one role.
  case repeatedPractice = "repeated-practice"
  /// A plan that starts before its role was entered.
  case startBeforeRole = "start-before-role"
  /// A rule that does not exist, or cannot be accepted.
  case unknownRule = "unknown-rule"
  /// A role that a list names twice.
  case repeatedRole = "repeated-role"
  /// A name or title without a single letter.
  case emptyText = "empty-text"
  /// A role to which no chain of moves leads.
  case unreachableRole = "unreachable-role"
  /// A requirement that no one can meet.
  case unmeetableRequirement = "unmeetable-requirement"
  /// A skill that nothing refers to.
  case unusedSkill = "unused-skill"
  /// A person holds a competency, but not what it needs.
  case heldWithoutNeeds = "held-without-needs"
  /// A role that no move leaves.
  case deadEndRole = "dead-end-role"
  /// A level that nothing asks for.
  case unaskedLevel = "unasked-level"
  /// A move that is on none of the best ways around it.
  case idleMove = "idle-move"
  /// Hours that fall or rise steeply from one level to the next.
  case oddHours = "odd-hours"
  /// An estimate of which nobody says what it rests on.
  case estimateWithoutBasis = "estimate-without-basis"
  /// A requirement that another one beside it brings along.
  case impliedRequirement = "implied-requirement"
  /// An alternative that is never the easiest.
  case dearestAlternative = "dearest-alternative"
  /// A promotion into a role that asks for less.
  case shrinkingPromotion = "shrinking-promotion"
  /// A rule that is accepted where nothing breaks it.
  case needlessAcceptance = "needless-acceptance"

  package var severity: Finding.Severity {
    switch self {
    case .repeatedRole, .emptyText, .unreachableRole, .unmeetableRequirement, .unusedSkill,
      .heldWithoutNeeds:
      .warning
    case .syntax, .wrongFormat, .wrongType, .unknownKey, .repeatedKey, .missingKey,
      .conflictingKeys, .badID, .badReference, .badNumber, .outOfLimits, .badDate, .badKind,
      .badCurrency, .emptyList, .repeatedID, .repeatedStart, .nothingToReplace, .unknownSkill,
      .unknownRole,
      .levelOutOfRange, .countOutOfRange, .prerequisiteCycle, .estimateOutOfOrder, .moveToItself,
      .repeatedMove, .repeatedPractice, .startBeforeRole, .unknownRule:
      .error
    case .deadEndRole, .unaskedLevel, .idleMove, .oddHours, .estimateWithoutBasis,
      .impliedRequirement, .dearestAlternative, .shrinkingPromotion, .needlessAcceptance:
      .advice
    }
  }

  /// Whether a file may say that it breaks the rule on purpose.
  var isAcceptable: Bool { severity == .advice && self != .needlessAcceptance }
}
