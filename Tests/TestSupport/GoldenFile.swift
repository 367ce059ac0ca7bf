#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Expected output that lies in a file and is read by people when it changes.
package enum GoldenFile {
  /// What is wrong with a text, compared with the file; `nil` when they are the same.
  ///
  /// With `CAIRN_RECORD=1` in the environment the file is written anew, and that is reported as a
  /// fault too: a recorded change has to be looked at, and the tests run again.
  package static func mismatch(of text: String, with path: String) -> String? {
    if let flag = getenv("CAIRN_RECORD"), String(cString: flag) == "1" {
      do {
        guard (try? TestFiles.text(at: path)) != text else { return nil }
        try TestFiles.write(text, to: path)
        return "recorded \(path): look at the change, then run without CAIRN_RECORD"
      } catch {
        return "\(error)"
      }
    }
    do {
      return firstDifference(of: text, from: try TestFiles.text(at: path)).map {
        (difference: String) -> String in "\(path) differs: \(difference)"
      }
    } catch {
      return "\(error); CAIRN_RECORD=1 records it"
    }
  }

  private static func firstDifference(of text: String, from expected: String) -> String? {
    guard text != expected else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let expectedLines = expected.split(separator: "\n", omittingEmptySubsequences: false)
    for number in 0..<max(lines.count, expectedLines.count) {
      let line = number < lines.count ? "'\(lines[number])'" : "nothing"
      let expectedLine = number < expectedLines.count ? "'\(expectedLines[number])'" : "nothing"
      if line != expectedLine {
        return "line \(number + 1) is \(line), and should be \(expectedLine)"
      }
    }
    // Equal as text, different as bytes.
    return "the same characters in other code points"
  }
}
