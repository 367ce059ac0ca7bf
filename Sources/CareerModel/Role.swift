/// A position that a person can hold.
package struct Role: Hashable, Sendable {
  package let id: String
  package let title: String
  package let track: String?
  package let about: String?
  /// Must hold at the moment the role is entered.
  package let needs: Requirement
  /// Worth having; never changes a route.
  package let recommended: Requirement
  package let practises: [Practice]
  private let storedGuide: StoredGuide

  package init(
    id: String, title: String, track: String?, about: String?, needs: Requirement,
    recommended: Requirement, practises: [Practice], guide: CareerGuide
  ) {
    self.id = id
    self.title = title
    self.track = track
    self.about = about
    self.needs = needs
    self.recommended = recommended
    self.practises = practises
    storedGuide = guide.isEmpty ? .none : .some(guide)
  }

  package var guide: CareerGuide {
    switch storedGuide {
    case .none: CareerGuide()
    case .some(let guide): guide
    }
  }

  /// A guide is large, and most roles of a large graph have none.
  private indirect enum StoredGuide: Hashable, Sendable {
    case none
    case some(CareerGuide)
  }
}

/// A skill that a role's daily work makes quicker, or slower, to gain.
package struct Practice: Hashable, Sendable {
  package let skill: SkillIndex
  /// The one level meant; `nil` means every level that no other practice of the role names.
  package let level: Int?
  /// 60 means 60 % of the hours; from 1 to 400.
  package let hoursPercent: Int
  package let basis: String?

  package init(skill: SkillIndex, level: Int?, hoursPercent: Int, basis: String? = nil) {
    self.skill = skill
    self.level = level
    self.hoursPercent = hoursPercent
    self.basis = basis
  }
}
