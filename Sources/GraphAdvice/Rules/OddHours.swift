import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Levels whose likely hours are less than half, or more than four times, those of the level
  /// below.
  func oddHours() -> [Advice] {
    graph.skillIndices.flatMap { (skill: SkillIndex) -> [Advice] in
      graph[skill].levels.indices.dropFirst().compactMap { (index: Int) -> Advice? in
        oddHours(of: Competency(skill: skill, level: index + 1))
      }
    }
  }

  private func oddHours(of competency: Competency) -> Advice? {
    let below = Competency(skill: competency.skill, level: competency.level - 1)
    let (hours, before) = (graph[competency].hours.likely, graph[below].hours.likely)
    let jump: String
    if hours.millionths * 2 < before.millionths {
      jump = "less than half"
    } else if hours.millionths > before.millionths * 4 {
      jump = "more than four times"
    } else {
      return nil
    }
    return Advice(
      .oddHours, at: .hours(competency),
      "\(quoted(graph.id(of: competency))) takes \(hours) h, \(jump) the \(before) h of the level "
        + "below; put one of them right, or accept it with the reason")
  }
}
