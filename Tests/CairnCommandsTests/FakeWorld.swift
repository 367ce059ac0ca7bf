import CairnCommands
import CareerModel
import Synchronization

/// Swift Testing has a type of this name too.
typealias ExitStatus = CairnCommands.ExitStatus

/// A world of known content that remembers what was written to it.
final class FakeWorld: Sendable {
  struct Written: Hashable {
    var output = ""
    var errors = ""
    var files: [String: String] = [:]
  }

  private let state = Mutex(Written())
  private let variables: [String: String]
  private let terminals: Set<OutputStream>
  private let terminalWidth: Int?
  private let outputFailure: OutputFailure?
  private let timeOfALook: Duration
  private let looksBeforeInterrupt: Int
  private let looks = Mutex((clock: 0, interrupt: 0))

  /// `timeOfALook` passes from one look at the clock to the next; so often as `looksBeforeInterrupt`
  /// the program may ask for an interrupt before one has come.
  init(
    variables: [String: String] = ["LANG": "en_GB.UTF-8"], terminals: Set<OutputStream> = [],
    terminalWidth: Int? = nil, outputFailure: OutputFailure? = nil,
    timeOfALook: Duration = .zero, looksBeforeInterrupt: Int = .max
  ) {
    self.variables = variables
    self.terminals = terminals
    self.terminalWidth = terminalWidth
    self.outputFailure = outputFailure
    self.timeOfALook = timeOfALook
    self.looksBeforeInterrupt = looksBeforeInterrupt
  }

  var written: Written { state.withLock { (written: inout Written) -> Written in written } }

  func run(_ arguments: String...) -> ExitStatus {
    CairnProgram.run(arguments: arguments, environment: environment)
  }

  var environment: Environment {
    Environment(
      readFile: { (path: String) throws(FileFailure) -> [UInt8] in
        throw FileFailure(.notFound, place: "'\(path)'", words: "No such file or directory")
      },
      listJSONFiles: { (_: String) throws(FileFailure) -> [String] in [] },
      readStandardInput: { () throws(FileFailure) -> [UInt8] in [] },
      write: { (bytes: [UInt8], stream: OutputStream) throws(OutputFailure) in
        if stream == .standardOutput, let failure = self.outputFailure { throw failure }
        let text = String(decoding: bytes, as: UTF8.self)
        self.state.withLock { (written: inout Written) in
          switch stream {
          case .standardOutput: written.output += text
          case .standardError: written.errors += text
          }
        }
      },
      writeFile: { (bytes: [UInt8], path: String, overwriting: Bool) throws(OutputFailure) in
        if !overwriting, self.written.files[path] != nil { throw .exists(path: path) }
        self.state.withLock { (written: inout Written) in
          written.files[path] = String(decoding: bytes, as: UTF8.self)
        }
      },
      runHelper: {
        (name: String, _: [String], _: [UInt8], _: Int) throws(HelperFailure) -> [UInt8] in
        throw HelperFailure.missing(name: name)
      },
      today: { () -> CivilDate in CivilDate(dayNumber: 20_000) },
      variable: { (name: String) -> String? in self.variables[name] },
      isTerminal: { (stream: OutputStream) -> Bool in self.terminals.contains(stream) },
      terminalWidth: { () -> Int? in self.terminalWidth },
      clock: { () -> Duration in
        self.looks.withLock { (looks: inout (clock: Int, interrupt: Int)) -> Duration in
          looks.clock += 1
          return self.timeOfALook * looks.clock
        }
      }, catchInterrupt: { () -> Void in },
      isInterrupted: { () -> Bool in
        self.looks.withLock { (looks: inout (clock: Int, interrupt: Int)) -> Bool in
          looks.interrupt += 1
          return looks.interrupt > self.looksBeforeInterrupt
        }
      })
  }
}
