import CareerModel
import GraphFiles

extension GraphAdviser {
  /// Hours, percentages and lengths of stay without a `basis`: one finding for each skill, role
  /// and move, at the first of them.
  func estimatesWithoutBasis() -> [Advice] {
    graph.skillIndices.compactMap(hoursWithoutBasis)
      + graph.roleIndices.compactMap(percentagesWithoutBasis)
      + graph.moveIndices.compactMap(lengthWithoutBasis)
  }

  private func hoursWithoutBasis(of skill: SkillIndex) -> Advice? {
    let levels = (1...graph[skill].levels.count).filter { (level: Int) -> Bool in
      graph[Competency(skill: skill, level: level)].hours.basis == nil
    }
    guard let first = levels.first else { return nil }
    return Advice(
      .estimateWithoutBasis, at: .hours(Competency(skill: skill, level: first)),
      "no 'basis' says what the hours of \(Self.listed(levels, "level")) of "
        + "\(quoted(graph[skill].id)) rest on; \(Self.remedy)")
  }

  private func percentagesWithoutBasis(of role: RoleIndex) -> Advice? {
    let practices = graph[role].practises
    let numbers = practices.indices.filter { (number: Int) -> Bool in
      practices[number].basis == nil
    }
    guard let first = numbers.first else { return nil }
    let words = numbers.count == 1 ? "a percentage" : "\(numbers.count) percentages"
    return Advice(
      .estimateWithoutBasis, at: .practice(role, number: first),
      "no 'basis' says what \(words) of \(quoted(graph[role].id)) "
        + "\(numbers.count == 1 ? "rests" : "rest") on; \(Self.remedy)")
  }

  /// That a move can be made at once needs no reason.
  private func lengthWithoutBasis(of index: MoveIndex) -> Advice? {
    let move = graph[index]
    guard move.tenure.estimate.basis == nil, move.tenure.estimate.high > .zero else { return nil }
    let unit =
      switch move.tenure.unit {
      case .months: "months"
      case .weeks: "weeks"
      }
    return Advice(
      .estimateWithoutBasis, at: .move(index),
      "no 'basis' says what the \(unit) from \(quoted(graph[move.from].id)) to "
        + "\(quoted(graph[move.to].id)) rest on; \(Self.remedy)")
  }

  private static let remedy = "add one, or accept it as your judgement"

  /// `level 2`, `levels 1, 2 and 4`.
  private static func listed(_ numbers: [Int], _ noun: String) -> String {
    guard let last = numbers.last, numbers.count > 1 else {
      return "\(noun) \(numbers.first ?? 0)"
    }
    return "\(noun)s " + numbers.dropLast().map(String.init).joined(separator: ", ")
      + " and \(last)"
  }
}
