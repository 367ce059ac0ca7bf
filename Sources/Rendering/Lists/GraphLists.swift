import CareerModel

/// The roles, skills and moves of a graph, as lists with the ids that commands take.
package enum GraphLists {
  /// The roles by track: id, title, how many competencies it names, how many moves lead on.
  package static func roles(of graph: CareerGraph, _ options: RenderingOptions) -> [StyledText] {
    let groups = grouped(
      graph.roleIndices, by: { (role: RoleIndex) -> String? in graph[role].track }
    )
    .map { (track: String?, roles: [RoleIndex]) -> Table.Group in
      Table.Group(
        heading: heading(track, otherwise: "no track"),
        rows: roles.map { (role: RoleIndex) -> [StyledText] in
          [
            StyledText(graph[role].id, .code), StyledText(graph[role].title),
            StyledText("\(Set(graph[role].needs.competencies).count)"),
            StyledText("\(graph.moves(from: role).count)"),
          ]
        })
    }
    var footer =
      "\(counted(graph.roles.count, "role")). Asks: the competencies that it names; out: the moves "
      + "that lead on."
    if let start = graph.start { footer += " Plans start at \(graph[start].id) unless told." }
    let columns = [
      Table.Column(title: "role"), .init(title: "title"), .init(title: "asks", alignment: .right),
      .init(title: "out", alignment: .right),
    ]
    return Table(columns: columns, groups: groups, flexibleColumn: 1).lines(width: options.width)
      + closing(footer, options)
  }

  /// The skills by area: id, name, and the hours of each level.
  package static func skills(of graph: CareerGraph, _ options: RenderingOptions) -> [StyledText] {
    let groups = grouped(
      graph.skillIndices, by: { (skill: SkillIndex) -> String? in graph[skill].area }
    ).map { (area: String?, skills: [SkillIndex]) -> Table.Group in
      Table.Group(
        heading: heading(area, otherwise: "no area"),
        rows: skills.map { (skill: SkillIndex) -> [StyledText] in
          let hours = graph[skill].levels.map { (level: ProficiencyLevel) -> String in
            level.hours.likely.description
          }
          return [
            StyledText(graph[skill].id, .code), StyledText(graph[skill].name),
            StyledText(hours.joined(separator: " + ")),
          ]
        })
    }
    let levels = graph.skills.reduce(0) { (sum: Int, skill: Skill) -> Int in
      sum + skill.levels.count
    }
    let footer =
      "\(counted(graph.skills.count, "skill")), \(counted(levels, "level")). "
      + "The hours are those of level 1, level 2 and so on."
    let columns = [
      Table.Column(title: "skill"), .init(title: "name"), .init(title: "hours by level"),
    ]
    return Table(columns: columns, groups: groups, flexibleColumn: 1)
      .lines(width: options.width) + closing(footer, options)
  }

  /// The moves by the role that they leave: where to, what kind, after how long.
  package static func moves(of graph: CareerGraph, _ options: RenderingOptions) -> [StyledText] {
    let groups = graph.roleIndices.compactMap { (role: RoleIndex) -> Table.Group? in
      let moves = graph.moves(from: role)
      guard !moves.isEmpty else { return nil }
      return Table.Group(
        heading: StyledText(graph[role].id, .code) + "  " + StyledText(graph[role].title, .heading),
        rows: moves.map { (index: MoveIndex) -> [StyledText] in
          let move = graph[index]
          return [
            StyledText("\(options.glyphs.arrow) ", .dim) + StyledText(graph[move.to].id, .code),
            StyledText(move.kind.rawValue),
            StyledText(EstimateText.tenure(move.tenure, options.glyphs)),
          ]
        })
    }
    let footer =
      "\(counted(graph.moves.count, "move")). The time is the least in the role before the move."
    let columns = [Table.Column(title: "to"), .init(title: "kind"), .init(title: "after")]
    return Table(columns: columns, groups: groups, flexibleColumn: nil)
      .lines(width: options.width) + closing(footer, options)
  }

  // MARK: Parts

  /// Groups in the order in which each is first met; those without a name come last.
  private static func grouped<Index>(_ indices: [Index], by name: (Index) -> String?)
    -> [(name: String?, indices: [Index])]
  {
    var groups: [(name: String?, indices: [Index])] = []
    var places: [String?: Int] = [:]
    for index in indices {
      let name = name(index)
      if let place = places[name] {
        groups[place].indices.append(index)
      } else {
        places[name] = groups.count
        groups.append((name, [index]))
      }
    }
    return groups.filter { (name: String?, _: [Index]) -> Bool in name != nil }
      + groups.filter { (name: String?, _: [Index]) -> Bool in name == nil }
  }

  private static func heading(_ name: String?, otherwise: String) -> StyledText {
    StyledText(name ?? otherwise, .heading)
  }

  private static func closing(_ text: String, _ options: RenderingOptions) -> [StyledText] {
    [StyledText()] + StyledText(text, .dim).wrapped(to: options.width)
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
