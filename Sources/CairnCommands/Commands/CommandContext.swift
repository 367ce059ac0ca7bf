import Rendering

/// All that a command may use: what was asked, the world, and how the answer will be shown.
package struct CommandContext: Sendable {
  package let options: CommandOptions
  package let environment: Environment
  /// For the place that the artefact goes to.
  package let rendering: RenderingOptions

  package init(options: CommandOptions, environment: Environment) {
    self.options = options
    self.environment = environment
    let isFile = options.output.map { (path: String) -> Bool in path != "-" } ?? false
    rendering = TerminalSettings(options, environment)
      .renderingOptions(for: isFile ? .file : .stream(.standardOutput))
  }
}
