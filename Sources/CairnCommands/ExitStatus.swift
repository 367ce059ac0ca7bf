/// What the program says of a run, to whoever started it.
///
/// Above 2 these are the numbers of BSD's `sysexits.h`; 130 is a shell's word for SIGINT.
package enum ExitStatus: Int32, CaseIterable, Sendable {
  case done = 0
  /// A correct answer that is a "no": there is no route, or a check found something.
  case negativeAnswer = 1
  /// The command line is wrong.
  case usage = 2
  /// A graph or profile was read, and what it says is wrong.
  case badInputData = 65
  /// A file or folder to read from is missing or unreadable.
  case inputMissing = 66
  /// A helper program is missing, or did not do its work.
  case helperMissing = 69
  /// The program is at fault.
  case internalError = 70
  /// The output file cannot be created, or exists already.
  case cannotCreateOutput = 73
  /// Reading or writing failed half-way: a full disk, a broken device.
  case inputOutputError = 74
  /// The search reached its limit before the plan was proved shortest; the plan is shown.
  case searchLimit = 75
  /// The user interrupted the run.
  case interrupted = 130

  /// What help says of it.
  package var meaning: String {
    switch self {
    case .done: "done"
    case .negativeAnswer: "the answer is no: there is no route, or a check found something"
    case .usage: "the command line is wrong"
    case .badInputData: "a graph or profile has errors"
    case .inputMissing: "a file to read is missing or unreadable"
    case .helperMissing: "a helper program is missing, or failed"
    case .internalError: "a fault of cairn itself"
    case .cannotCreateOutput: "the output file cannot be created, or exists already"
    case .inputOutputError: "reading or writing failed"
    case .searchLimit: "the search limit was reached; the best plan found is shown"
    case .interrupted: "interrupted"
    }
  }
}
