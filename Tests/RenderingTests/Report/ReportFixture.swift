import CareerModel
import GraphFiles
import Planning
import Rendering
import TestSupport

/// Whole reports on questions, as the command puts them together.
extension PlanFixture {
  static let today = CivilDate(year: 2027, month: 3, day: 1) ?? CivilDate(dayNumber: 0)

  func careerReport(_ question: PlanQuestion, proof: PlanProof? = nil) throws -> CareerReport {
    let plan = try report(question, proof: proof)
    return CareerReport(
      plan, explanation: plan.timeline.phases.isEmpty ? nil : try explanation(question),
      today: Self.today)
  }

  func page(_ question: PlanQuestion) throws -> String {
    ReportPage.text(try careerReport(question))
  }

  func picture(_ question: PlanQuestion) throws -> String {
    PlanSVG.text(try report(question), today: Self.today)
  }

  /// A graph whose names try to break every format, in long chains of moves.
  static func hostileNames() throws -> PlanFixture {
    let path = TestFiles.path(
      "../../TestSupport/Fixtures/hostile-names.json", beside: #filePath)
    switch loadGraph([SourceFile(name: "hostile.json", text: try TestFiles.text(at: path))]) {
    case .loaded(let graph, _): return PlanFixture(graph)
    case .invalid(let findings): throw TinyGraphError.invalid(findings)
    }
  }
}
