import GraphFiles
import Rendering

/// `cairn fmt FILE…`: graph and profile files in canonical form.
struct FormatCommand {
  private let context: CommandContext
  /// What changes, in the order in which it was named.
  private var changes: [Change] = []
  private var unreadable: [Finding] = []
  private var notices: [StyledText] = []
  private var fileCount = 0
  /// The canonical form of standard input.
  private var standardOutput = ""

  private struct Change {
    let file: String
    let text: String
  }

  static func answer(in context: CommandContext) throws(CommandFailure) -> CommandAnswer {
    var command = FormatCommand(context)
    try command.readFiles()
    return context.options.checksOnly ? command.checkAnswer() : try command.writtenAnswer()
  }

  private init(_ context: CommandContext) { self.context = context }

  private mutating func readFiles() throws(CommandFailure) {
    let inputs = InputFiles(context)
    for path in context.options.checkedFiles {
      switch try inputs.content(of: path) {
      case .file(let file): format(file, isStandardInput: path == "-")
      case .folder(let files):
        let ours = try inputs.ours(of: files, inFolder: path)
        for file in ours.used { format(file, isStandardInput: false) }
        notices += ours.notices
      }
    }
  }

  private mutating func format(_ file: SourceFile, isStandardInput: Bool) {
    fileCount += 1
    switch formatted(file) {
    case .unreadable(let findings): unreadable += findings
    case .formatted(let text):
      if isStandardInput, !context.options.checksOnly { return standardOutput = text }
      if !text.utf8.elementsEqual(file.bytes) {
        changes.append(Change(file: file.name, text: text))
      }
    }
  }

  // MARK: Answers

  /// Each file that differs, one a line.
  private func checkAnswer() -> CommandAnswer {
    let names = changes.map { (change: Change) -> StyledText in StyledText(change.file) }
    let words =
      changes.isEmpty
      ? StyledText("nothing to change", .good) + " in \(FindingCount.counted(fileCount, "file"))"
      : StyledText("\(changes.count) of \(FindingCount.counted(fileCount, "file"))", .warning)
        + " not in canonical form"
    return CommandAnswer(
      names.written(with: context.rendering), notices: findingLines + notices + [words],
      status: status(otherwise: changes.isEmpty ? .done : .negativeAnswer))
  }

  /// Writes what differs, each file whole or not at all.
  private func writtenAnswer() throws(CommandFailure) -> CommandAnswer {
    for change in changes {
      do throws(OutputFailure) {
        try context.environment.writeFile(Array(change.text.utf8), change.file, true)
      } catch {
        throw CommandFailure(error)
      }
    }
    var lines = findingLines + notices
    for change in changes {
      lines.append(StyledText("formatted ", .good) + StyledText(change.file))
    }
    return CommandAnswer(standardOutput, notices: lines, status: status(otherwise: .done))
  }

  private var findingLines: [StyledText] {
    unreadable.map { (finding: Finding) -> StyledText in StyledText(finding) }
  }

  private func status(otherwise status: ExitStatus) -> ExitStatus {
    unreadable.isEmpty ? status : .badInputData
  }
}
