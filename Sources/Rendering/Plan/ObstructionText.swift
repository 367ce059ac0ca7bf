package enum ObstructionText {
  package static func text(_ report: ObstructionReport, _ options: RenderingOptions) -> String { "" }
}
