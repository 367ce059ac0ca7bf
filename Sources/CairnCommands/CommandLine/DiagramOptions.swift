import CareerModel
import Rendering

/// What a command line says of a diagram; roles and skills as they were named.
package struct DiagramOptions: Hashable, Sendable {
  package var showsSkills = false
  package var to: [String] = []
  package var highlight: [String] = []
  package var focus: [String] = []
  package var depth: Int?
  package var reduces = false
  /// The kinds of move to show; `nil` for as many as can be read.
  package var moves: [MoveKind]?
  /// 1 or more.
  package var mostNodes: Int?
  package var clustering: Clustering?
  package var direction = Diagram.Direction.leftToRight
  package var hasLegend = false
  package var table: DiagramCSV.Table?
  package var isRawCSV = false

  /// What is put together in a box.
  package enum Clustering: String, CaseIterable, Sendable {
    case track
    case area
    case none
  }
}
