import CareerModel
import JSONText

extension CareerGraph {
  /// The text of a graph file that says the same, as far as routes go.
  package var json: String {
    JSONOutput.object([
      ("format", .string("cairn-graph/1")),
      ("skills", .array(skills.map(output))), ("roles", .array(roles.map(output))),
      ("moves", .array(moves.map(output))),
    ]).text()
  }

  private func output(_ skill: Skill) -> JSONOutput {
    .object([
      ("id", .string(skill.id)), ("name", .string(skill.name)),
      ("levels", .array(skill.levels.map(output))),
    ])
  }

  private func output(_ level: ProficiencyLevel) -> JSONOutput {
    var members = [("hours", JSONOutput.number(level.hours.likely.description))]
    members += needs(level.needs)
    if let roles = level.onlyIn {
      members.append(
        ("onlyIn", .array(roles.map { (role: RoleIndex) -> JSONOutput in .string(self[role].id) })))
    }
    return .object(members)
  }

  private func output(_ role: Role) -> JSONOutput {
    let practises = role.practises.map { (practice: Practice) -> JSONOutput in
      let level = practice.level.map { (level: Int) -> String in ":\(level)" } ?? ""
      return .object([
        ("skill", .string(self[practice.skill].id + level)),
        ("hoursPercent", .integer(practice.hoursPercent)),
      ])
    }
    return .object(
      [("id", .string(role.id)), ("title", .string(role.title))] + needs(role.needs)
        + (practises.isEmpty ? [] : [("practises", .array(practises))]))
  }

  private func output(_ move: Move) -> JSONOutput {
    .object(
      [
        ("from", .string(self[move.from].id)), ("to", .string(self[move.to].id)),
        ("kind", .string(move.kind.rawValue)),
        (
          move.tenure.unit == .weeks ? "weeks" : "months",
          .number(move.tenure.estimate.likely.description)
        ),
      ] + needs(move.needs))
  }

  private func needs(_ requirement: Requirement) -> [(String, JSONOutput)] {
    if requirement.isNothing { return [] }
    if case .all(let parts) = requirement.formula {
      return [("needs", .array(parts.map(output)))]
    }
    return [("needs", output(requirement))]
  }

  private func output(_ requirement: Requirement) -> JSONOutput {
    switch requirement.formula {
    case .competency(let competency): .string(id(of: competency))
    case .all(let parts): .object([("all", .array(parts.map(output)))])
    case .any(let parts): .object([("any", .array(parts.map(output)))])
    case .atLeast(let count, let parts):
      .object([("atLeast", .integer(count)), ("of", .array(parts.map(output)))])
    }
  }
}
