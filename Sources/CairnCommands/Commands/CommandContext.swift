import CareerModel
import Rendering

/// All that a command may use: what was asked, the world, and how the answer will be shown.
package struct CommandContext: Sendable {
  package let options: CommandOptions
  package let environment: Environment
  /// Says how far long searches are.
  package let progress: ProgressLine
  /// For the place that the artefact goes to.
  package let rendering: RenderingOptions

  /// The day that counts as today.
  var today: CivilDate { options.today ?? environment.today() }

  package init(options: CommandOptions, environment: Environment, progress: ProgressLine) {
    self.options = options
    self.environment = environment
    self.progress = progress
    let isFile = options.output.map { (path: String) -> Bool in path != "-" } ?? false
    rendering = TerminalSettings(options, environment)
      .renderingOptions(for: isFile ? .file : .stream(.standardOutput))
  }
}
