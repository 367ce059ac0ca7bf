extension Rule {
  /// One sentence on what the rule asks for, and why.
  package var explanation: String {
    switch self {
    case .syntax: "A file is strict JSON (RFC 8259) in UTF-8, so that every program reads it alike."
    case .wrongFormat: "A file names its format and version, so that no program misreads it."
    case .wrongType: "Each key takes one kind of value, such as text, a number or an array."
    case .unknownKey: "A key that the format does not have is most often a slip of the finger."
    case .repeatedKey: "A key is given once in an object; of two, programs choose differently."
    case .missingKey: "Some keys must be given, because nothing could be assumed in their place."
    case .conflictingKeys: "Some keys exclude each other, because only one of them could count."
    case .badID:
      "An id is lower-case letters, digits and hyphens, starts with a letter, and has 64 at most."
    case .badReference: "A competency is written 'skill:level', and 'skill' alone is its level 1."
    case .badNumber:
      "Numbers are exact: whole where parts make no sense, and six decimal places at most."
    case .outOfLimits: "Numbers lie within the limits of the format, which exclude mere mistakes."
    case .badDate: "A date is a day of the calendar, written YYYY-MM-DD."
    case .badKind: "A move is a progression, a transition, lateral or a step-down."
    case .badCurrency: "A currency is the three capital letters of ISO 4217, such as USD."
    case .emptyList: "A list whose entries are what counts has at least one of them."
    case .repeatedID: "An id names one skill or one role of the whole graph, over all its files."
    case .repeatedStart: "A graph has at most one role in which people start who say nothing."
    case .nothingToReplace:
      "What says that it replaces something stands in a file after the one that has it."
    case .unknownSkill: "Every skill that is referred to is defined in the graph."
    case .unknownRole: "Every role that is referred to is defined in the graph."
    case .levelOutOfRange: "A reference names a level that its skill has, from 1 up."
    case .countOutOfRange: "A requirement asks for at least one of its parts and at most for all."
    case .prerequisiteCycle: "No competency needs itself, not even by way of others."
    case .estimateOutOfOrder:
      "The low end of a range is not above its middle, nor that above its high end."
    case .moveToItself: "A move leads to another role than the one it leaves."
    case .repeatedMove: "There is at most one move from one role to another."
    case .repeatedPractice:
      "A role states one percentage for a skill, and one for each of its levels."
    case .startBeforeRole:
      "A person's plan starts on or after the day on which their role was entered."
    case .unknownRule: "Only advice of a strict check can be accepted, each rule by its id."
    case .repeatedRole: "A list of roles names each once; another mention changes nothing."
    case .emptyText: "Names and titles are what people see, so they should not be blank."
    case .unreachableRole: "A role that no chain of moves reaches can never be part of a plan."
    case .unmeetableRequirement:
      "A requirement should be one that somebody can meet with what the roles before it teach."
    case .unusedSkill: "A skill that nothing refers to can never be part of a plan."
    case .heldWithoutNeeds:
      "Whoever holds a competency mostly holds what it needs; plans take the profile as it stands."
    case .deadEndRole: "A role that no move leaves ends every career that comes to it."
    case .unaskedLevel: "A level that nothing asks for is learned by no plan to a role."
    case .idleMove: "A move that is on no best way is one that nobody is advised to make."
    case .oddHours: "Hours grow steadily from level to level; a jump is most often a slip."
    case .estimateWithoutBasis:
      "An estimate is worth what it rests on, and readers should be told what that is."
    case .impliedRequirement: "What another requirement brings along need not be asked for twice."
    case .dearestAlternative: "An alternative that is never the easiest is chosen by no plan."
    case .shrinkingPromotion: "A promotion leads to a role that asks for more, not for less."
    case .needlessAcceptance: "What is accepted but not there would hide what comes later."
    }
  }
}
