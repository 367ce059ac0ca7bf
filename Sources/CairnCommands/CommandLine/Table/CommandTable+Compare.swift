import Planning
import Rendering

extension CommandTable {
  static let compare = CommandSpecification(
    command: .compare,
    summary: "Roles to move to side by side: time, learning, pay, and what they share",
    description:
      "Puts options side by side: when each role can be reached, what there is to learn, what it "
      + "pays, what its date hangs on, and what is worth learning first because it serves several. "
      + "Without a role, every role that can be reached is an option, by the kind of move that "
      + "leads there. Each has the plan that 'cairn plan' shows, proved to be the shortest. Where "
      + "there are several, the answer says what to begin with as long as nothing is decided.",
    argument: ArgumentSpecification(
      "TARGET", .anyNumber, "A role to compare, by its id or title; none for all there are"
    ) { (options: inout CommandOptions, text: String) in options.targets.append(text) },
    optionGroups: [
      OptionGroup(title: "Table", options: CompareOptions.table),
      OptionGroup(title: "Ways to one role", options: PlanOptions.several),
      OptionGroup(title: "Person", options: PlanOptions.person),
      OptionGroup(title: "Conditions", options: PlanOptions.conditions),
      OptionGroup(title: "Graph and search", options: PlanOptions.search),
      CommonOptions.output(CompareOptions.format), CommonOptions.terminal, CommonOptions.about,
    ],
    examples: [
      .init(line: "cairn compare", purpose: "Every role that can be reached from here"),
      .init(
        line: "cairn compare engineering-manager staff-backend-engineer sre-lead",
        purpose: "Three roles in detail, and what to begin with before choosing"),
      .init(
        line: "cairn compare --sort salary --columns date,salary,change,risk",
        purpose: "What pays most first, in chosen columns"),
      .init(
        line: "cairn compare director-of-engineering --alternatives 4",
        purpose: "Four ways to one role in the same table"),
      .init(
        line: "cairn compare --format svg -o options.svg",
        purpose: "Time against pay, as a picture"),
    ])
}

/// The options that `compare` alone has.
private enum CompareOptions {
  static let table = [sort, columns]
  static let format = CommonOptions.format {
    (options: inout CommandOptions, format: ComparisonFormat) in options.comparisonFormat = format
  }

  private static let sort = OptionSpecification.value(
    "sort", "KEY",
    "Put the options in order by \(OptionOrder.allCases.map(\.rawValue).alternatives); what is best "
      + "comes first",
    default: "time"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.optionOrder = try ValueParser.choice(text)
  }

  private static let columns = OptionSpecification.value(
    "columns", "COLUMN[,...]",
    "The columns to show, in this order: "
      + ComparisonColumn.allCases.map(\.rawValue).joined(separator: ", "),
    default: "what there is room for"
  ) { (options: inout CommandOptions, text: String) throws(InvalidValue) in
    options.columns = try ValueParser.choices(text)
  }
}
