import CareerModel
import GraphFiles
import TestSupport

/// The graph of one career guide that the atlas grew from.
enum GuideGraph {
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  static let fileName = "backend-engineering.json"

  static func text() throws -> String {
    try TestFiles.text(at: "\(TestFiles.packageFolder)/Tests/GraphsTests/Fixtures/\(fileName)")
  }

  static func loading() throws -> GraphLoading {
    loadGraph([SourceFile(name: fileName, text: try text())])
  }

  static func graph() throws -> CareerGraph {
    let loading = try loading()
    guard case .loaded(let graph, _) = loading else {
      throw Invalid(description: "\(loading.findings)")
    }
    return graph
  }
}
