import CareerModel
import GraphFiles
import TestSupport

/// The file that the built-in graph is made from, as the loader reads it.
enum BuiltIn {
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  static let fileName = "backend-engineering.json"

  static func loading() throws -> GraphLoading {
    let text = try TestFiles.text(
      at: "\(TestFiles.packageFolder)/Tests/GraphsTests/Fixtures/\(fileName)")
    return loadGraph([SourceFile(name: fileName, text: text)])
  }

  static func graph() throws -> CareerGraph {
    let loading = try loading()
    guard case .loaded(let graph, _) = loading else {
      throw Invalid(description: "\(loading.findings)")
    }
    return graph
  }
}
