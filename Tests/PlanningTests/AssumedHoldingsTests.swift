import CareerModel
import Planning
import TestSupport
import Testing

@Suite struct AssumedHoldingsTests {
  @Test func `a role without requirements tells nothing`() throws {
    #expect(try held("role lead").isEmpty)
  }

  @Test func `what a role requires is held, with everything that this needs`() throws {
    let held = try held(
      """
      role lead [c:2]
      skill a 1 1 1
      skill b 1[a:2]
      skill c 1 1[b]
      skill d 1
      """)
    #expect(held.map(\.level) == [2, 1, 2])
    #expect(held.map(\.skill.rawValue) == [0, 1, 2])
  }

  @Test func `the first alternatives are held, as many as are asked for`() throws {
    let held = try held(
      """
      role lead [b|a 2/e|c|d]
      skill a 1
      skill b 1[d|c]
      skill c 1
      skill d 1
      skill e 1
      """)
    // b and its first need, d; then e and c.
    #expect(held.map(\.skill.rawValue) == [1, 2, 3, 4])
  }

  @Test func `needs of every level on the way count`() throws {
    let held = try held(
      """
      role lead [a:3]
      skill a 1[b] 1[c] 1[d]
      skill b 1
      skill c 1
      skill d 1
      """)
    #expect(held.map(\.level) == [3, 1, 1, 1])
  }

  @Test func `whoever is taken to be in a role could enter it`() {
    for seed in 1...300 {
      let graph = RandomGraph.question(seed: seed).graph
      for role in graph.roleIndices {
        let held = graph.assumedHoldings(in: role)
        #expect(graph[role].needs.isMet(by: held), "seed \(seed)")
        for highest in held.highest {
          for level in 1...highest.level {
            let competency = Competency(skill: highest.skill, level: level)
            #expect(graph[competency].needs.isMet(by: held), "seed \(seed)")
          }
        }
      }
    }
  }

  private func held(_ text: String) throws -> [Competency] {
    let graph = try TinyGraph(text).graph
    return graph.assumedHoldings(in: RoleIndex(0)).highest
  }
}
