import CareerModel
import JSONText
import Planning

/// What changed between two graphs, as `Docs/diff.schema.json` describes it.
package enum RevisionJSON {
  package static func text(_ report: RevisionReport) -> String {
    let words = ChangeWords(report.revision, .unicode)
    return JSONOutput.object([
      ("format", .string("cairn-diff/1")),
      ("hoursPerWeek", .number(report.pace.hoursPerWeek.description)),
      (
        "changes",
        .array(
          report.revision.changes.map { (change: GraphChange) -> JSONOutput in
            .object(
              members(of: change, report.revision) + [("text", .string(words.sentence(change)))])
          })
      ),
      (
        "routes",
        .object([
          ("compared", .integer(report.effects.comparedCount)),
          ("unknown", .integer(report.effects.unknownCount)),
          (
            "changed",
            .array(
              report.effects.effects.map { (effect: RouteEffect) -> JSONOutput in
                output(effect, report.revision.new)
              })
          ),
        ])
      ),
    ]).text()
  }

  private static func members(
    of change: GraphChange, _ revision: GraphRevision
  ) -> [(String, JSONOutput)] {
    let (old, new) = (revision.old, revision.new)
    func kind(_ text: String) -> (String, JSONOutput) { ("kind", .string(text)) }
    func skill(_ index: SkillIndex, _ graph: CareerGraph) -> (String, JSONOutput) {
      ("skill", .string(graph[index].id))
    }
    func level(_ competency: Competency) -> (String, JSONOutput) {
      ("competency", .string(new.id(of: competency)))
    }
    func role(_ index: RoleIndex, _ graph: CareerGraph) -> (String, JSONOutput) {
      ("role", .string(graph[index].id))
    }
    func move(_ index: MoveIndex, _ graph: CareerGraph) -> [(String, JSONOutput)] {
      [
        ("from", .string(graph[graph[index].from].id)), ("to", .string(graph[graph[index].to].id)),
      ]
    }
    func direction(_ change: RequirementChange) -> (String, JSONOutput) {
      switch change.direction {
      case .raised: kind("requirement-raised")
      case .lowered: kind("requirement-lowered")
      case .changed: kind("requirement-changed")
      }
    }
    switch change {
    case .skillRemoved(let index): return [kind("skill-removed"), skill(index, old)]
    case .skillAdded(let index): return [kind("skill-added"), skill(index, new)]
    case .skillRenamed(let index, _): return [kind("skill-renamed"), skill(index, new)]
    case .levelCount(let index, _, _): return [kind("levels-changed"), skill(index, new)]
    case .hours(let competency, _, _): return [kind("hours-changed"), level(competency)]
    case .levelNeeds(let competency, let change): return [direction(change), level(competency)]
    case .onlyIn(let competency, _, _): return [kind("places-changed"), level(competency)]
    case .roleRemoved(let index): return [kind("role-removed"), role(index, old)]
    case .roleAdded(let index): return [kind("role-added"), role(index, new)]
    case .roleRenamed(let index, _): return [kind("role-renamed"), role(index, new)]
    case .roleNeeds(let index, let change): return [direction(change), role(index, new)]
    case .hoursPercent(let index, let competency, _, _):
      return [kind("practice-changed"), role(index, new), level(competency)]
    case .moveRemoved(let index): return [kind("move-removed")] + move(index, old)
    case .moveAdded(let index): return [kind("move-added")] + move(index, new)
    case .moveKind(let index, _, _): return [kind("move-kind-changed")] + move(index, new)
    case .tenure(let index, _, _): return [kind("tenure-changed")] + move(index, new)
    case .moveNeeds(let index, let change): return [direction(change)] + move(index, new)
    }
  }

  private static func output(_ effect: RouteEffect, _ graph: CareerGraph) -> JSONOutput {
    let kind =
      switch effect.kind {
      case .possible: "possible"
      case .impossible: "impossible"
      case .longer: "longer"
      case .shorter: "shorter"
      case .other: "other"
      }
    return .object(
      [
        ("from", .string(graph[effect.from].id)), ("to", .string(graph[effect.to].id)),
        ("kind", .string(kind)),
      ] + totals("before", effect.before) + totals("after", effect.after))
  }

  private static func totals(_ key: String, _ totals: PlanTotals?) -> [(String, JSONOutput)] {
    guard let totals else { return [] }
    return [
      (
        key,
        .object([
          ("minutes", .integer(totals.time.count)), ("studyMinutes", .integer(totals.study.count)),
          ("moves", .integer(totals.moves)),
        ])
      )
    ]
  }
}
