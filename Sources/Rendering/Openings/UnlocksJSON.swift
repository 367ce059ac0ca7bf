import CareerModel
import JSONText
import Planning

/// What a level of a skill opens, as programs read it; `Docs/unlocks.schema.json` describes every
/// member.
package enum UnlocksJSON {
  package static func text(_ report: UnlocksReport) -> String {
    let standing = report.standing
    let words = OpeningJSON(graph: standing.graph)
    let (outcome, members): (String, [(String, JSONOutput)]) =
      switch report.answer {
      case .opens(let unlocking):
        (unlocking.opensNothing ? "nothing" : "opens", words.members(unlocking))
      case .held(let competency):
        ("held", GraphJSON(standing.graph).level(competency))
      case .ranking(let ranking):
        (ranking.missing.isEmpty ? "ranking" : "stopped", words.members(ranking))
      }
    var head: [(String, JSONOutput)] = [
      ("format", .string("cairn-unlocks/1")), ("outcome", .string(outcome)),
    ]
    if let title = standing.graph.title { head.append(("graph", .string(title))) }
    head += [("from", .string(standing.role.id)), StandingJSON(standing).held]
    return JSONOutput.object(head + members + [StandingJSON(standing).assumptions]).text()
  }
}

private struct OpeningJSON {
  let graph: CareerGraph
  private var words: GraphJSON { GraphJSON(graph) }

  func members(_ ranking: UnlockRanking) -> [(String, JSONOutput)] {
    let entries = ranking.entries.map { (entry: UnlockRanking.Entry) -> JSONOutput in
      .object(members(entry.unlocking) + [("minutes", .integer(entry.cost.count))])
    }
    return [("ranking", .array(entries)), ("notLookedAt", words.ids(ranking.missing))]
  }

  func members(_ unlocking: Unlocking) -> [(String, JSONOutput)] {
    let dependents = unlocking.dependents
    return words.level(unlocking.competency) + [
      (
        "opens",
        .object([
          ("startable", words.ids(unlocking.startable)),
          ("prepared", words.ids(unlocking.prepared)),
          ("openMoves", moves(unlocking.openMoves)),
          (
            "roles",
            .array(
              unlocking.roles.map { (nearing: Unlocking.Nearing<RoleIndex>) -> JSONOutput in
                .object([("role", .string(graph[nearing.asker].id))] + parts(nearing))
              })
          ),
          (
            "moves",
            .array(
              unlocking.moves.map { (nearing: Unlocking.Nearing<MoveIndex>) -> JSONOutput in
                .object(words.ends(graph[nearing.asker]) + parts(nearing))
              })
          ),
        ])
      ),
      (
        "cannotBeHadWithout",
        .object([
          ("levels", words.ids(dependents.levels)), ("roles", words.ids(dependents.roles)),
          ("moves", moves(dependents.moves)),
        ])
      ),
    ]
  }

  private func parts<Index>(_ nearing: Unlocking.Nearing<Index>) -> [(String, JSONOutput)] {
    [("met", .integer(nearing.met)), ("left", .integer(nearing.left))]
  }

  private func moves(_ moves: [MoveIndex]) -> JSONOutput {
    .array(
      moves.map { (move: MoveIndex) -> JSONOutput in .object(words.ends(graph[move])) })
  }
}
