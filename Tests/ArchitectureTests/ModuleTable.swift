import TestSupport

/// What each module may import, as one of the two tables says that have to agree.
struct ModuleTable: Equatable {
  /// Lowest module first.
  let modules: [String]
  /// Modules of this package, by the importing one.
  let imports: [String: Set<String>]

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  /// The table of `Docs/Architecture.md`: module, what it does, own modules, modules that come with the
  /// toolchain.
  static func ofDocumentation() throws -> (table: ModuleTable, toolchain: [String: Set<String>]) {
    let text = try TestFiles.text(at: "\(TestFiles.packageFolder)/Docs/Architecture.md")
    guard let section = text.firstRange(of: "\n## Modules\n") else {
      throw Unreadable(description: "Docs/Architecture.md has no section on modules")
    }
    let rows = text[section.upperBound...].split(separator: "\n")
      .prefix { (line: Substring) -> Bool in !line.hasPrefix("## ") }
      .filter { (line: Substring) -> Bool in line.hasPrefix("| `") }
    var modules: [String] = []
    var imports: [String: Set<String>] = [:]
    var toolchain: [String: Set<String>] = [:]
    for row in rows {
      let cells = row.split(separator: "|").map { (cell: Substring) -> [String] in
        quoted("`", in: cell)
      }
      guard cells.count == 4, let module = cells[0].first else {
        throw Unreadable(description: "a row of the table of modules has not four cells: \(row)")
      }
      modules.append(module)
      imports[module] = Set(cells[2])
      toolchain[module] = Set(cells[3])
    }
    return (ModuleTable(modules: modules, imports: imports), toolchain)
  }

  /// The list `allowedImports` of `Package.swift`, which the targets are made from.
  static func ofManifest() throws -> ModuleTable {
    let text = try TestFiles.text(at: "\(TestFiles.packageFolder)/Package.swift")
    guard let begin = text.firstRange(of: "\nlet allowedImports"),
      let list = text[begin.upperBound...].firstRange(of: " = ["),
      let end = text[list.upperBound...].firstRange(of: "\n]")
    else { throw Unreadable(description: "Package.swift has no list 'allowedImports'") }
    var modules: [String] = []
    var imports: [String: Set<String>] = [:]
    for entry in text[list.upperBound..<end.lowerBound].split(separator: "(") {
      let names = quoted("\"", in: entry)
      guard let module = names.first else { continue }
      modules.append(module)
      imports[module] = Set(names.dropFirst())
    }
    return ModuleTable(modules: modules, imports: imports)
  }

  /// What stands between pairs of a mark.
  private static func quoted(_ mark: Character, in text: Substring) -> [String] {
    text.split(separator: mark, omittingEmptySubsequences: false).enumerated()
      .filter { (index: Int, _: Substring) -> Bool in !index.isMultiple(of: 2) }
      .map { (_: Int, part: Substring) -> String in String(part) }
  }
}
