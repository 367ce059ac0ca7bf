import CareerModel
import Testing

struct CareerGraphTests {
  private let graph = CareerGraph(
    title: nil, about: nil, start: nil,
    skills: ["sql", "go", "linux"].map { (id: String) -> Skill in
      Skill(id: id, name: id, area: nil, about: nil, levels: [])
    },
    roles: ["senior", "junior", "lead", "head"].map { (id: String) -> Role in
      Role(
        id: id, title: id, track: nil, about: nil, needs: .nothing, recommended: .nothing,
        practises: [], guide: CareerGuide())
    },
    moves: [(1, 0), (0, 2), (1, 2), (0, 1), (1, 3)].map { (from: Int, to: Int) -> Move in
      Move(
        from: RoleIndex(from), to: RoleIndex(to), kind: .progression,
        tenure: Tenure(Estimate(.zero), in: .months), needs: .nothing)
    })

  @Test func `the moves out of a role come in the order of the file`() {
    let moves = graph.roleIndices.map { (role: RoleIndex) -> [Int] in
      graph.moves(from: role).map(\.rawValue)
    }
    #expect(moves == [[1, 3], [0, 2, 4], [], []])
  }

  @Test func `skills and roles are listed by id`() {
    #expect(graph.skillIndicesByID.map(\.rawValue) == [1, 2, 0])
    #expect(graph.roleIndicesByID.map(\.rawValue) == [3, 1, 2, 0])
  }

  @Test func `every id is found, and none that is not there`() {
    for index in graph.skillIndices { #expect(graph.skill(withID: graph[index].id) == index) }
    for index in graph.roleIndices { #expect(graph.role(withID: graph[index].id) == index) }
    for id in ["", "a", "golang", "k", "z"] {
      #expect(graph.skill(withID: id) == nil)
      #expect(graph.role(withID: id) == nil)
    }
    let empty = CareerGraph(title: nil, about: nil, start: nil, skills: [], roles: [], moves: [])
    #expect(empty.skill(withID: "go") == nil)
  }
}
