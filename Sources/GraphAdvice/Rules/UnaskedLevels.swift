import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Levels that no role and no move asks for or recommends, not even by way of others.
  ///
  /// Of each skill, the first such level is named; those above it go with it.
  func unaskedLevels() -> [Advice] {
    let asked = askedLevels
    return graph.skillIndices.compactMap { (skill: SkillIndex) -> Advice? in
      let first = asked.level(of: skill) + 1
      let last = graph[skill].levels.count
      guard first <= last else { return nil }
      let words = first == last ? "level \(last)" : "levels \(first) to \(last)"
      return Advice(
        .unaskedLevel, at: .level(Competency(skill: skill, level: first)),
        "nothing asks for \(words) of \(quoted(graph[skill].id)); let a role or a move need "
          + "\(first == last ? "it" : "them"), or remove \(first == last ? "it" : "them")")
    }
  }

  private var askedLevels: HeldLevels {
    var asked = HeldLevels(skillCount: graph.skills.count)
    var waiting =
      graph.roles.flatMap { (role: Role) -> [Competency] in
        role.needs.competencies + role.recommended.competencies
      } + graph.moves.flatMap { (move: Move) -> [Competency] in move.needs.competencies }
    while let competency = waiting.popLast() {
      let first = asked.level(of: competency.skill) + 1
      asked.insert(competency)
      guard first <= competency.level else { continue }
      for level in first...competency.level {
        waiting += graph[Competency(skill: competency.skill, level: level)].needs.competencies
      }
    }
    return asked
  }
}
