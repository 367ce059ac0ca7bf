import CareerModel
import GraphFiles
import TestSupport

/// The files of `Graphs/`, which together are one graph of a software organization.
enum Atlas {
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  static let folder = "\(TestFiles.packageFolder)/Graphs"

  /// All of its files, in the order in which a folder is read.
  static func fileNames() throws -> [String] { try TestFiles.names(inFolder: folder) }

  /// The files that hold nothing but skills, for all tracks to choose from.
  static func libraryNames() throws -> [String] {
    try fileNames().filter { (name: String) -> Bool in name.hasPrefix("skills-") }
  }

  /// The files that are graphs on their own, together with the shared skills.
  static func trackNames() throws -> [String] {
    try fileNames().filter { (name: String) -> Bool in
      !name.hasPrefix("skills-") && name != "cross-track-moves.json"
    }
  }

  static func loading(_ names: [String]) throws -> GraphLoading {
    loadGraph(
      try names.map { (name: String) throws -> SourceFile in
        SourceFile(name: name, text: try TestFiles.text(at: "\(folder)/\(name)"))
      })
  }

  static func graph() throws -> CareerGraph { try graph(of: fileNames()) }

  static func graph(of names: [String]) throws -> CareerGraph {
    let loading = try loading(names)
    guard case .loaded(let graph, _) = loading else {
      throw Invalid(description: "\(loading.findings)")
    }
    return graph
  }

  /// Where careers begin: the roles that somebody can take up without any other before.
  static let entrances = [
    "associate-product-manager", "data-analyst", "junior-backend-engineer", "junior-data-engineer",
    "junior-data-scientist", "junior-frontend-engineer", "junior-mobile-engineer",
    "junior-platform-engineer", "operations-engineer", "project-coordinator", "qa-analyst",
    "security-analyst", "solutions-engineer", "technical-support-engineer",
  ]
}
