import CareerModel

/// The world outside the program: everything that is read, written or asked goes through here.
///
/// Tests replace single members; `live` is the real one.
package struct Environment: Sendable {
  /// The bytes of a file.
  package var readFile: @Sendable (_ path: String) throws(FileFailure) -> [UInt8]
  /// The paths of the files in a folder whose names end in `.json`, in the order of their bytes;
  /// hidden ones are left out.
  package var listJSONFiles: @Sendable (_ folder: String) throws(FileFailure) -> [String]
  package var readStandardInput: @Sendable () throws(FileFailure) -> [UInt8]
  package var write:
    @Sendable (_ bytes: [UInt8], _ stream: OutputStream) throws(OutputFailure) -> Void
  /// Makes a file with these bytes, whole or not at all.
  package var writeFile:
    @Sendable (_ bytes: [UInt8], _ path: String, _ overwriting: Bool) throws(OutputFailure) -> Void
  /// What a helper program writes that is given this input, and so many seconds to be done.
  package var runHelper:
    @Sendable (_ name: String, _ arguments: [String], _ input: [UInt8], _ seconds: Int)
      throws(HelperFailure) -> [UInt8]
  /// The local date.
  package var today: @Sendable () -> CivilDate
  /// An environment variable; `nil` when it is not set.
  package var variable: @Sendable (_ name: String) -> String?
  package var isTerminal: @Sendable (_ stream: OutputStream) -> Bool
  /// The columns of the terminal on standard output; `nil` when there is none.
  package var terminalWidth: @Sendable () -> Int?
  /// The time on a clock that only ever goes forward; its zero means nothing.
  package var clock: @Sendable () -> Duration
  /// From now on the user's first interrupt is only noted; the second one ends the process.
  package var catchInterrupt: @Sendable () -> Void
  /// Whether an interrupt was noted.
  package var isInterrupted: @Sendable () -> Bool

  package init(
    readFile: @escaping @Sendable (_ path: String) throws(FileFailure) -> [UInt8],
    listJSONFiles: @escaping @Sendable (_ folder: String) throws(FileFailure) -> [String],
    readStandardInput: @escaping @Sendable () throws(FileFailure) -> [UInt8],
    write:
      @escaping @Sendable (_ bytes: [UInt8], _ stream: OutputStream) throws(OutputFailure)
      -> Void,
    writeFile:
      @escaping @Sendable (_ bytes: [UInt8], _ path: String, _ overwriting: Bool)
      throws(OutputFailure) -> Void,
    runHelper:
      @escaping @Sendable (_ name: String, _ arguments: [String], _ input: [UInt8], _ seconds: Int)
      throws(HelperFailure) -> [UInt8],
    today: @escaping @Sendable () -> CivilDate,
    variable: @escaping @Sendable (_ name: String) -> String?,
    isTerminal: @escaping @Sendable (_ stream: OutputStream) -> Bool,
    terminalWidth: @escaping @Sendable () -> Int?,
    clock: @escaping @Sendable () -> Duration,
    catchInterrupt: @escaping @Sendable () -> Void,
    isInterrupted: @escaping @Sendable () -> Bool
  ) {
    self.readFile = readFile
    self.listJSONFiles = listJSONFiles
    self.readStandardInput = readStandardInput
    self.write = write
    self.writeFile = writeFile
    self.runHelper = runHelper
    self.today = today
    self.variable = variable
    self.isTerminal = isTerminal
    self.terminalWidth = terminalWidth
    self.clock = clock
    self.catchInterrupt = catchInterrupt
    self.isInterrupted = isInterrupted
  }
}

package enum OutputStream: Hashable, Sendable {
  case standardOutput
  case standardError
}
