import Rendering

/// A diagram as the bytes of a format.
struct DiagramArtefact {
  private let context: CommandContext
  private let format: GraphFormat
  private var options: DiagramOptions { context.options.diagram }

  /// More than this, and no one finds their way in a picture.
  private static let mostReadableNodes = 150
  private static let mostReadableEdges = 400
  /// What drawing a picture may take.
  private static let secondsForDrawing = 20

  init(_ context: CommandContext, _ format: GraphFormat) {
    self.context = context
    self.format = format
  }

  func bytes(of diagram: Diagram) throws(CommandFailure) -> [UInt8] {
    switch format {
    case .dot: return Array(DOTDiagram.text(diagram).utf8)
    case .svg, .png: return try drawn(diagram)
    case .mermaid: return try mermaid(diagram)
    case .graphml: return Array(GraphMLDiagram.text(diagram).utf8)
    case .json: return Array(DiagramJSON.text(diagram).utf8)
    case .csv:
      return Array(
        DiagramCSV.text(options.table ?? .nodes, of: diagram, raw: options.isRawCSV).utf8)
    }
  }

  /// What is said of a picture that is too large to be read; `nil` where it is not.
  static func sizeNotice(_ diagram: Diagram, _ format: GraphFormat) -> StyledText? {
    switch format {
    case .graphml, .json, .csv: return nil
    case .dot, .svg, .png, .mermaid: break
    }
    guard diagram.nodes.count > mostReadableNodes || diagram.edges.count > mostReadableEdges else {
      return nil
    }
    return StyledText(
      "The picture has \(diagram.nodes.count) nodes and \(diagram.edges.count) edges, more than "
        + "anyone can read. \(advice)")
  }

  private static let advice =
    "Show a part of it: --focus ID --depth 1, --to TARGET, --reduce or --max-nodes 60."

  private func mermaid(_ diagram: Diagram) throws(CommandFailure) -> [UInt8] {
    do {
      return Array(try MermaidDiagram.text(diagram).utf8)
    } catch {
      let excess =
        switch error {
        case .edges(let count):
          "\(count) edges, and Mermaid draws \(MermaidDiagram.mostEdges) at most"
        case .characters(let count):
          "\(count) characters, and Mermaid reads \(MermaidDiagram.mostCharacters) at most"
        }
      throw CommandFailure(
        .usage, "this diagram is too large for Mermaid: it takes \(excess)",
        details: [StyledText(Self.advice), "Or give another format: --format svg."])
    }
  }

  private func drawn(_ diagram: Diagram) throws(CommandFailure) -> [UInt8] {
    do {
      return try context.environment.runHelper(
        "dot", ["-T\(format.rawValue)"], Array(DOTDiagram.text(diagram).utf8),
        Self.secondsForDrawing)
    } catch {
      throw CommandFailure(error, details: Self.remedies(for: error))
    }
  }

  private static func remedies(for failure: HelperFailure) -> [StyledText] {
    switch failure {
    case .missing:
      [
        "It draws the pictures, and comes with Graphviz: 'apt install graphviz', "
          + "'brew install graphviz', or https://graphviz.org/download.",
        "Every other format does without, as --format dot or --format mermaid.",
      ]
    case .tookTooLong: [StyledText(advice), "Or draw it without a limit: --format dot."]
    case .cannotStart, .failed: ["--format dot gives what it was to draw."]
    }
  }
}
