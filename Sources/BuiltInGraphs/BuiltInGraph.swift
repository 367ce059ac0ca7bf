/// A career graph that ships inside the program, as the text of its file.
package struct BuiltInGraph: Sendable {
  /// The name of the file in `Graphs/`.
  package let name: String
  /// Lies in the program's constant data: nothing is copied until it is read.
  package let text: StaticString

  /// Careers around leading Go backends; what every command uses where no other graph is named.
  package static let backendEngineering = BuiltInGraph(
    name: "backend-engineering.json", text: backendEngineeringText)
}
