/// Something a person can do, with proficiency levels 1…n.
package struct Skill: Hashable, Sendable {
  package let id: String
  package let name: String
  package let area: String?
  package let about: String?
  /// Level *l* stands at index *l − 1*; there is at least one.
  package let levels: [ProficiencyLevel]

  package init(
    id: String, name: String, area: String?, about: String?, levels: [ProficiencyLevel]
  ) {
    self.id = id
    self.name = name
    self.area = area
    self.about = about
    self.levels = levels
  }
}

/// What one level of a skill takes, and what it looks like once reached.
package struct ProficiencyLevel: Hashable, Sendable {
  /// Focused hours to acquire it where no role makes it quicker or slower.
  package let hours: Estimate
  /// What someone at this level can be seen to do.
  package let shows: String?
  /// Beside the level below, which is always needed.
  package let needs: Requirement
  /// The only roles in which it can be gained, in order of index; `nil` means in any.
  package let onlyIn: [RoleIndex]?

  package init(hours: Estimate, shows: String?, needs: Requirement, onlyIn: [RoleIndex]?) {
    self.hours = hours
    self.shows = shows
    self.needs = needs
    self.onlyIn = onlyIn
  }
}
