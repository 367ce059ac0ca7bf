import Rendering

/// A run of the program: words of the command line in, text and a status out.
package struct CairnProgram {
  private let environment: Environment
  private var parser: ArgumentParser
  private let progress: ProgressLine

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: the words after the program's name.
  ///   - environment: the world to run in.
  /// - Returns: the status to exit with. Everything has been written by then; a failure leaves
  ///   standard output untouched, unless it is standard output that failed.
  package static func run(arguments: [String], environment: Environment) -> ExitStatus {
    var program = CairnProgram(
      environment: environment, parser: ArgumentParser(arguments),
      progress: ProgressLine(environment))
    do {
      let answer = try program.answer().orInterrupted(environment)
      try program.deliver(answer)
      return answer.status
    } catch {
      let failure = error.orInterrupted(environment)
      program.report(failure)
      return failure.status
    }
  }

  private mutating func answer() throws(CommandFailure) -> CommandAnswer {
    do {
      try parser.parse()
    } catch {
      throw CommandFailure(error)
    }
    let context = CommandContext(
      options: parser.options, environment: environment, progress: progress)
    if parser.options.asksForHelp {
      return CommandAnswer(
        parser.command.map { (command: Command) -> String in
          HelpPage.command(command, context.rendering)
        } ?? HelpPage.topLevel(context.rendering))
    }
    if parser.options.asksForVersion { return CommandAnswer("cairn \(cairnVersion)\n") }
    guard let command = parser.command else {
      return CommandAnswer(HelpPage.short(context.rendering))
    }
    return try command.answer(in: context)
  }

  /// Notices first: should the artefact's reader go away, they have been said.
  private func deliver(_ answer: CommandAnswer) throws(CommandFailure) {
    progress.wipe()
    do {
      if !answer.notices.isEmpty {
        try environment.write(bytes(forStandardError: answer.notices), .standardError)
      }
      if let path = parser.options.output, path != "-" {
        try environment.writeFile(answer.artefact, path, parser.options.overwrites)
      } else {
        try environment.write(answer.artefact, .standardOutput)
      }
    } catch {
      throw CommandFailure(error)
    }
  }

  private func report(_ failure: CommandFailure) {
    progress.wipe()
    guard let message = failure.message else { return }
    let lines = [StyledText("cairn:", .error) + " " + StyledText(message)] + failure.details
    // There is no one left to tell if this fails too; the status still says what happened.
    try? environment.write(bytes(forStandardError: lines), .standardError)
  }

  private func bytes(forStandardError lines: [StyledText]) -> [UInt8] {
    let options = TerminalSettings(parser.options, environment)
      .renderingOptions(for: .stream(.standardError))
    return Array(lines.written(with: options).utf8)
  }
}

extension CommandAnswer {
  /// What a search had when the user ended it is no matter of limits.
  fileprivate func orInterrupted(_ environment: Environment) -> CommandAnswer {
    guard status == .searchLimit, environment.isInterrupted() else { return self }
    let notices = notices.map { (notice: StyledText) -> StyledText in
      notice == .searchLimitNotice ? .interruptNotice : notice
    }
    return CommandAnswer(artefact: artefact, notices: notices, status: .interrupted)
  }
}

extension CommandFailure {
  fileprivate func orInterrupted(_ environment: Environment) -> CommandFailure {
    guard status == .searchLimit, environment.isInterrupted() else { return self }
    return CommandFailure(.interrupted, "interrupted before there was anything to show")
  }
}
