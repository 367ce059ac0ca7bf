import CareerModel
import Testing

@testable import Planning

struct FormulaNumbersTests {
  @Test func `each formula has the number that it was given, however many there are`() {
    let formulas = (1...60).map { (level: Int) -> Requirement.Formula in
      .all([Requirement(.competency(Competency(skill: SkillIndex(level % 7), level: level)))])
    }
    var numbers = FormulaNumbers()
    for (number, formula) in formulas.enumerated() {
      #expect(numbers.number(of: formula) == nil)
      numbers.insert(number, for: formula)
      for (earlier, formula) in formulas[...number].enumerated() {
        #expect(numbers.number(of: formula) == earlier)
      }
    }
  }
}
