import Rendering

/// `cairn help [COMMAND]`, and `--help` anywhere.
enum HelpCommand {
  /// The page about a topic, or the page about everything.
  static func page(about topic: String?, _ options: RenderingOptions) throws(UsageError) -> String {
    guard let topic else { return HelpPage.topLevel(options) }
    return HelpPage.command(try ArgumentParser.command(named: topic), options)
  }
}
