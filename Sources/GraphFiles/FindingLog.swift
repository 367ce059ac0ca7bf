import JSONText

/// All that is found while files are read, put in the order of the text in the end.
///
/// A class, because every part of a load writes into the same one.
final class FindingLog {
  private struct Entry {
    let place: Place
    let rule: Rule
    let message: String
  }

  private let files: [SourceFile]
  /// `nil` for a file that is not JSON.
  private(set) var documents: [JSONDocument?] = []
  /// By file, for those of which a place was asked for.
  private var lineTables: [JSONLineTable?]
  private var entries: [Entry] = []
  private(set) var hasErrors = false
  /// Findings of files that are not JSON, which have no other ones.
  private var syntaxFindings: [Int: Finding] = [:]

  /// Reads the files as JSON, and notes those that are not.
  init(reading files: [SourceFile]) {
    self.files = files
    lineTables = Array(repeating: nil, count: files.count)
    for (number, file) in files.enumerated() {
      do throws(JSONSyntaxError) {
        documents.append(try JSONDocument(bytes: file.bytes))
      } catch {
        documents.append(nil)
        hasErrors = true
        syntaxFindings[number] = Finding(
          file: file.name, line: error.position.line, column: error.position.column,
          rule: .syntax, message: error.message)
      }
    }
  }

  func report(_ rule: Rule, at place: Place, _ message: String) {
    if rule.severity == .error { hasErrors = true }
    entries.append(Entry(place: place, rule: rule, message: message))
  }

  /// A place as messages name it: `ladder.json:14:18`.
  func description(of place: Place) -> String {
    let position = position(of: place)
    return "\(files[Int(place.file)].name):\(position.line):\(position.column)"
  }

  /// Every finding, by file, place and rule; of equals, in the order in which they were found.
  var findings: [Finding] {
    // A graph without faults is the usual one.
    if entries.isEmpty, syntaxFindings.isEmpty { return [] }
    let order: [Rule: Int] = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map {
        (index: Int, rule: Rule) -> (Rule, Int) in (rule, index)
      })
    // The sort is not stable by contract, hence the number at the end.
    let sorted = entries.indices.sorted { (left: Int, right: Int) -> Bool in
      let (first, second) = (entries[left], entries[right])
      if first.place != second.place { return first.place < second.place }
      return (order[first.rule] ?? 0, left) < (order[second.rule] ?? 0, right)
    }
    var findings: [Finding] = []
    findings.reserveCapacity(sorted.count + syntaxFindings.count)
    var next = 0
    for number in files.indices {
      if let finding = syntaxFindings[number] { findings.append(finding) }
      while next < sorted.count, Int(entries[sorted[next]].place.file) == number {
        findings.append(finding(for: entries[sorted[next]]))
        next += 1
      }
    }
    return findings
  }

  private func finding(for entry: Entry) -> Finding {
    finding(entry.rule, at: entry.place, entry.message)
  }

  /// A finding as it is shown; it is not noted.
  func finding(_ rule: Rule, at place: Place, _ message: String) -> Finding {
    let position = position(of: place)
    return Finding(
      file: files[Int(place.file)].name, line: position.line, column: position.column,
      rule: rule, message: message)
  }

  private func position(of place: Place) -> JSONPosition {
    let file = Int(place.file)
    if let table = lineTables[file] { return table.position(atOffset: Int(place.offset)) }
    // Only files that could be read have places.
    guard let document = documents[file] else { return JSONPosition(line: 1, column: 1) }
    let table = JSONLineTable(of: document)
    lineTables[file] = table
    return table.position(atOffset: Int(place.offset))
  }
}
