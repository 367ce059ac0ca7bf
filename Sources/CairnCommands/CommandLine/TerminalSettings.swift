import Rendering

/// How wide a line may be.
package enum TextWidth {
  /// Below, a timeline cannot be drawn; above, no one can read it.
  package static let allowed = 40...400
  package static let usual = 80

  /// `--width`, else `COLUMNS`, else the terminal, else 80.
  package static func decided(
    option: Int?, columns: String?, terminal: Int?
  ) -> Int {
    if let option { return option }
    let found = columns.flatMap { (text: String) -> Int? in Int(text) } ?? terminal
    guard let found, found > 0 else { return terminal.map(clamped) ?? usual }
    return clamped(found)
  }

  private static func clamped(_ width: Int) -> Int {
    min(max(width, allowed.lowerBound), allowed.upperBound)
  }
}

/// Where text ends up.
package enum Destination: Hashable, Sendable {
  case stream(OutputStream)
  case file
}

/// Decides on colour, width and signs, from options and the environment.
package struct TerminalSettings: Sendable {
  private let options: CommandOptions
  private let environment: Environment

  package init(_ options: CommandOptions, _ environment: Environment) {
    self.options = options
    self.environment = environment
  }

  package func renderingOptions(for destination: Destination) -> RenderingOptions {
    RenderingOptions(
      width: width(of: destination), usesColor: usesColor(in: destination), usesASCII: usesASCII)
  }

  /// Whether text there is coloured.
  ///
  /// `--color` decides, else `NO_COLOR`, else `CLICOLOR_FORCE` or `FORCE_COLOR`, else
  /// `CLICOLOR=0`, else `TERM=dumb`, else whether that stream is a terminal. The variables never
  /// colour a file.
  package func usesColor(in destination: Destination) -> Bool {
    switch options.color {
    case .always: return true
    case .never: return false
    case .auto: break
    }
    guard case .stream(let stream) = destination else { return false }
    if variable("NO_COLOR") != nil { return false }
    for name in ["CLICOLOR_FORCE", "FORCE_COLOR"] {
      if let value = variable(name), value != "0", value != "false" { return true }
    }
    if variable("CLICOLOR") == "0" || variable("TERM") == "dumb" { return false }
    return environment.isTerminal(stream)
  }

  private func width(of destination: Destination) -> Int {
    let isTerminal =
      destination == .stream(.standardOutput) && environment.isTerminal(.standardOutput)
    return TextWidth.decided(
      option: options.width, columns: variable("COLUMNS"),
      terminal: isTerminal ? environment.terminalWidth() : nil)
  }

  /// Asked for, or because the locale is not UTF-8: the first of these variables that is set decides.
  private var usesASCII: Bool {
    if options.ascii { return true }
    let locale = variable("LC_ALL") ?? variable("LC_CTYPE") ?? variable("LANG") ?? "C"
    return !Self.namesUTF8(locale)
  }

  /// Whether a locale's name has `utf8` or `UTF-8` in it.
  private static func namesUTF8(_ locale: String) -> Bool {
    // By bytes, because searching for a text in a text makes tables that take longer than that.
    let plain = locale.lowercased().utf8.filter { (byte: UInt8) -> Bool in
      byte != UInt8(ascii: "-")
    }
    return plain.indices.contains { (start: Int) -> Bool in
      plain[start...].starts(with: "utf8".utf8)
    }
  }

  /// A variable that is set to something.
  private func variable(_ name: String) -> String? {
    guard let value = environment.variable(name), !value.isEmpty else { return nil }
    return value
  }
}
