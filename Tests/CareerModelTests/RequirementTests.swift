import CareerModel
import Testing

struct RequirementTests {
  private func level(_ skill: Int, _ level: Int) -> Requirement {
    Requirement(.competency(Competency(skill: SkillIndex(skill), level: level)))
  }

  private func held(_ levels: [Int]) -> HeldLevels {
    var held = HeldLevels(skillCount: levels.count)
    for (skill, level) in levels.enumerated() where level > 0 {
      held.insert(Competency(skill: SkillIndex(skill), level: level))
    }
    return held
  }

  @Test func `a level held holds the levels under it`() {
    #expect(level(0, 2).isMet(by: held([3])))
    #expect(level(0, 3).isMet(by: held([3])))
    #expect(!level(0, 4).isMet(by: held([3])))
  }

  @Test func `a lower level does not take a higher one away`() {
    var levels = held([3])
    levels.insert(Competency(skill: SkillIndex(0), level: 1))
    #expect(levels.level(of: SkillIndex(0)) == 3)
  }

  @Test func `nothing is always met, and any of nothing never`() {
    #expect(Requirement.nothing.isMet(by: held([0])))
    #expect(!Requirement(.any([])).isMet(by: held([9])))
  }

  @Test func `formulas nest`() {
    let formula = Requirement(
      .all([
        level(0, 1),
        Requirement(.any([level(1, 2), Requirement(.all([level(2, 1), level(3, 1)]))])),
        Requirement(.atLeast(2, of: [level(1, 1), level(2, 1), level(3, 1)])),
      ]))
    #expect(formula.isMet(by: held([1, 2, 1, 0])))
    #expect(formula.isMet(by: held([1, 0, 1, 1])))
    #expect(!formula.isMet(by: held([1, 2, 0, 0])))
    #expect(!formula.isMet(by: held([0, 2, 1, 1])))
  }

  @Test func `a part that is given twice counts twice`() {
    let formula = Requirement(.atLeast(2, of: [level(0, 1), level(0, 1), level(1, 1)]))
    #expect(formula.isMet(by: held([1, 0])))
    #expect(!formula.isMet(by: held([0, 1])))
  }

  @Test func `the competencies named come in the order of the text`() {
    let formula = Requirement(.all([level(1, 2), Requirement(.any([level(0, 1), level(1, 2)]))]))
    #expect(
      formula.competencies.map(\.skill.rawValue) == [1, 0, 1])
  }

  @Test func `the highest levels held are listed by skill`() {
    #expect(held([0, 2, 1]).highest.map(\.level) == [2, 1])
    #expect(held([0, 0]).isEmpty)
  }
}
