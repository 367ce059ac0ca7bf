import BuiltInGraphs
import CareerModel
import GraphFiles

/// The built-in graph, as the loader reads it.
enum BuiltIn {
  struct Invalid: Error, CustomStringConvertible {
    let description: String
  }

  static func loading() -> GraphLoading {
    let file = BuiltInGraph.backendEngineering
    return loadGraph([SourceFile(name: file.name, embedded: file.text)])
  }

  static func graph() throws -> CareerGraph {
    let loading = loading()
    guard case .loaded(let graph, _) = loading else {
      throw Invalid(description: "\(loading.findings)")
    }
    return graph
  }
}
