import CareerModel
import GraphFiles
import TestSupport
import Testing

@Suite struct TinyGraphTests {
  @Test func `a tiny graph says all that its language can`() throws {
    let graph = try TinyGraph(
      """
      # a comment
      start junior
      skill go 20 30[net:1] 80@senior,junior
      skill net 10-15-40
      skill web 0.5
      role junior
      role senior [go:2 net|web 2/go|net|web] practises go=60 go:2=50
      move junior -> senior 12w [net] lateral
      move senior -> junior 3mo
      """
    ).graph
    let (go, net) = (SkillIndex(0), SkillIndex(1))
    let netOne = Requirement(.competency(Competency(skill: net, level: 1)))
    #expect(graph.start == RoleIndex(0))
    #expect(graph[go].levels[1].needs == Requirement(.all([netOne])))
    #expect(graph[go].levels[2].onlyIn == [RoleIndex(0), RoleIndex(1)])
    #expect(graph[net].levels[0].hours.high == ExactDecimal(40))
    #expect(graph[RoleIndex(1)].needs.competencies.count == 6)
    #expect(graph[RoleIndex(1)].practises.map(\.hoursPercent) == [60, 50])
    #expect(graph.moves.map(\.kind) == [.lateral, .progression])
    #expect(graph.moves.map(\.tenure.unit) == [.weeks, .months])
  }

  @Test func `a line that is none is an error`() {
    #expect(throws: TinyGraphError.self) { try TinyGraph("rule junior") }
    #expect(throws: TinyGraphError.self) { try TinyGraph("start junior now") }
    #expect(throws: TinyGraphError.self) { try TinyGraph("start nobody") }
  }
}
