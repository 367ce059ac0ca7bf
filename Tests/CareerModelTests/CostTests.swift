import CareerModel
import Testing

/// A graph of one skill with two levels and three roles, to ask for costs.
struct CostTests {
  private func graph(
    hours: [Int], practises: [Practice] = [], onlyIn: [RoleIndex]? = nil
  ) -> CareerGraph {
    let levels = hours.map { (millionths: Int) -> ProficiencyLevel in
      ProficiencyLevel(
        hours: Estimate(ExactDecimal(millionths: millionths)), shows: nil, needs: .nothing,
        onlyIn: onlyIn)
    }
    let roles = (0..<3).map { (number: Int) -> Role in
      Role(
        id: "role-\(number)", title: "Role", track: nil, about: nil, needs: .nothing,
        recommended: .nothing, practises: number == 1 ? practises : [], guide: CareerGuide())
    }
    return CareerGraph(
      title: nil, about: nil, start: nil,
      skills: [Skill(id: "go", name: "Go", area: nil, about: nil, levels: levels)],
      roles: roles, moves: [])
  }

  private func competency(_ level: Int) -> Competency {
    Competency(skill: SkillIndex(0), level: level)
  }

  @Test func `hours are minutes, rounded up after the percentage`() {
    // 0.51 h × 60 × 33 % = 10.098 minutes.
    let graph = graph(
      hours: [510_000],
      practises: [Practice(skill: SkillIndex(0), level: nil, hoursPercent: 33)])
    #expect(graph.cost(of: competency(1), in: RoleIndex(0)) == StudyMinutes(31))
    #expect(graph.cost(of: competency(1), in: RoleIndex(1)) == StudyMinutes(11))
  }

  @Test func `the smallest hours cost a minute, the largest fit`() {
    #expect(graph(hours: [1]).cost(of: competency(1), in: RoleIndex(0)) == StudyMinutes(1))
    let most = Practice(skill: SkillIndex(0), level: nil, hoursPercent: 400)
    #expect(
      graph(hours: [10_000_000_000], practises: [most]).cost(of: competency(1), in: RoleIndex(1))
        == StudyMinutes(2_400_000))
  }

  @Test func `the costs of a role's own are those that differ from the usual ones`() {
    let every = Practice(skill: SkillIndex(0), level: nil, hoursPercent: 50)
    let second = Practice(skill: SkillIndex(0), level: 2, hoursPercent: 100)
    let third = Practice(skill: SkillIndex(0), level: 3, hoursPercent: 200)
    for practises in [[], [every], [every, second], [third, every], [second, third]] {
      let graph = graph(hours: [1_000_000, 2_000_000, 3_000_000], practises: practises)
      for role in graph.roleIndices {
        var costs: [Competency: StudyMinutes] = [:]
        graph.forEachOwnCost(in: role) { (competency: Competency, cost: StudyMinutes) -> Void in
          #expect(costs.updateValue(cost, forKey: competency) == nil)
        }
        for level in 1...3 {
          let usual = graph.cost(of: competency(level), hoursPercent: 100)
          let own = graph.cost(of: competency(level), in: role)
          #expect(costs[competency(level)] == (own == usual ? nil : own))
        }
      }
    }
  }

  @Test func `a level named beats the skill named, in any order`() {
    let skill = Practice(skill: SkillIndex(0), level: nil, hoursPercent: 50)
    let level = Practice(skill: SkillIndex(0), level: 2, hoursPercent: 25)
    for practises in [[skill, level], [level, skill]] {
      let graph = graph(hours: [1_000_000, 1_000_000], practises: practises)
      #expect(graph.hoursPercent(for: competency(1), in: RoleIndex(1)) == 50)
      #expect(graph.hoursPercent(for: competency(2), in: RoleIndex(1)) == 25)
      #expect(graph.hoursPercent(for: competency(2), in: RoleIndex(2)) == 100)
    }
  }

  @Test func `what other roles alone teach has no cost here`() {
    let graph = graph(hours: [1_000_000], onlyIn: [RoleIndex(2)])
    #expect(graph.cost(of: competency(1), in: RoleIndex(0)) == nil)
    #expect(graph.cost(of: competency(1), in: RoleIndex(2)) == StudyMinutes(60))
  }

  @Test func `ids and names are looked up and written`() {
    let graph = graph(hours: [1_000_000])
    #expect(graph.skill(withID: "go") == SkillIndex(0))
    #expect(graph.role(withID: "role-2") == RoleIndex(2))
    #expect(graph.role(withID: "role-3") == nil)
    #expect(graph.id(of: competency(1)) == "go:1")
    #expect(graph.name(of: competency(1)) == "Go 1")
  }
}
