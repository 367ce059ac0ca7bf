import CareerModel
import Planning

/// What changed between two graphs, and for whom, as text.
package enum RevisionText {
  /// Of each kind of route, so many are named.
  private static let mostNamed = 12

  package static func text(_ report: RevisionReport, _ options: RenderingOptions) -> String {
    let changes = report.revision.changes
    guard !changes.isEmpty else {
      return [StyledText("Nothing that plans or people's careers rest on has changed.", .good)]
        .written(with: options)
    }
    var lines = summary(report).wrapped(to: options.width)
    lines += [StyledText(), StyledText("What changed", .heading)]
    let words = ChangeWords(report.revision, options.glyphs)
    for change in changes { lines += bullet(StyledText(words.sentence(change)), options) }
    for (kind, title) in Self.kinds { lines += block(kind, title, report, options) }
    lines += [StyledText()] + basis(report).wrapped(to: options.width)
    return PlanWords.breakable(lines.written(with: options))
  }

  private static let kinds: [(RouteEffect.Kind, String)] = [
    (.impossible, "No longer possible"), (.longer, "Longer"), (.possible, "Newly possible"),
    (.shorter, "Shorter"), (.other, "As long, but otherwise"),
  ]

  private static func summary(_ report: RevisionReport) -> StyledText {
    let counts = kinds.compactMap { (kind, title) -> String? in
      let count = report.effects(kind).count
      return count == 0 ? nil : "\(count) \(title.lowercased())"
    }
    let changes = PlanWords.counted(report.revision.changes.count, "change")
    let compared = PlanWords.counted(report.effects.comparedCount, "best route")
    if !report.revision.concernsPlans {
      return StyledText("\(changes), none of which matters for a route.")
    }
    return counts.isEmpty
      ? StyledText("\(changes); none of the \(compared) between roles takes longer or less.")
      : StyledText("\(changes). Of the \(compared) between roles: \(PlanWords.list(counts)).")
  }

  private static func block(
    _ kind: RouteEffect.Kind, _ title: String, _ report: RevisionReport, _ options: RenderingOptions
  ) -> [StyledText] {
    let effects = report.effects(kind)
    guard !effects.isEmpty else { return [] }
    var lines = [StyledText(), StyledText(title, .heading)]
    for effect in effects.prefix(mostNamed) {
      lines += bullet(StyledText(sentence(effect, report)), options)
    }
    if effects.count > mostNamed {
      lines += bullet(StyledText("and \(effects.count - mostNamed) more", .dim), options)
    }
    return lines
  }

  private static func sentence(_ effect: RouteEffect, _ report: RevisionReport) -> String {
    let graph = report.revision.new
    let route = "\(graph[effect.from].title) to \(graph[effect.to].title)"
    switch (effect.before, effect.after) {
    case (let before?, let after?):
      guard effect.timeChange == .zero else {
        let word = effect.timeChange > .zero ? "longer" : "shorter"
        return "\(route): \(report.duration(effect.timeChange)) \(word), "
          + "\(report.duration(after.time)) instead of \(report.duration(before.time))"
      }
      return "\(route): \(PlanWords.hours(after.study)) of learning instead of "
        + "\(PlanWords.hours(before.study)), \(PlanWords.counted(after.moves, "move")) instead of "
        + "\(before.moves)"
    case (let before?, nil): return "\(route): it took \(report.duration(before.time))"
    case (nil, let after?): return "\(route): it takes \(report.duration(after.time))"
    case (nil, nil): return route
    }
  }

  private static func basis(_ report: RevisionReport) -> StyledText {
    var text =
      "Routes are the best ones at \(PlanWords.pace(report.pace)) for people who have just entered "
      + "their role and hold what the old graph asks for there."
    if report.effects.unknownCount > 0 {
      text +=
        " A limit kept \(PlanWords.counted(report.effects.unknownCount, "route")) from being "
        + "compared."
    }
    return StyledText(text, .dim)
  }

  private static func bullet(_ text: StyledText, _ options: RenderingOptions) -> [StyledText] {
    text.wrapped(
      to: options.width, indent: StyledText("\(options.glyphs.bullet)  "),
      hangingIndent: .blanks(3))
  }
}
