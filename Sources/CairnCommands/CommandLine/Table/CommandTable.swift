/// The one table of commands, arguments and options.
package enum CommandTable {
  package static func specification(of command: Command) -> CommandSpecification {
    switch command {
    case .plan: plan
    case .explain: explain
    case .compare: compare
    case .next: next
    case .unlocks: unlocks
    case .diff: diff
    case .graph: graph
    case .list: list
    case .show: show
    case .new: new
    case .check: check
    case .fmt: format
    case .help: help
    }
  }

  /// What stands before a command, or without one.
  package static let topLevelGroups = [CommonOptions.terminal, CommonOptions.about]
}
