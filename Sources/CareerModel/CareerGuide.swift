/// What a career guide tells about a role; it is shown, and never changes a route.
package struct CareerGuide: Hashable, Sendable {
  package var responsibilities: [String] = []
  package var topSkills: [TopSkill] = []
  package var gaps: [Gap] = []
  package var suggestions: [String] = []
  package var salary: Salary?
  package var demand: Demand?
  package var employers: [String] = []
  package var sectors: [String] = []
  package var nextSteps: [NextStep] = []

  package init() {}

  package var isEmpty: Bool { self == CareerGuide() }

  /// One of the guide's own headline skills, and the competencies that stand for it.
  package struct TopSkill: Hashable, Sendable {
    package let name: String
    package let about: String?
    package let skills: [Competency]

    package init(name: String, about: String?, skills: [Competency]) {
      self.name = name
      self.about = about
      self.skills = skills
    }
  }

  /// Something that people in the role often lack, and what closes it.
  package struct Gap: Hashable, Sendable {
    package let gap: String
    package let closedBy: [Competency]

    package init(gap: String, closedBy: [Competency]) {
      self.gap = gap
      self.closedBy = closedBy
    }
  }

  package struct Demand: Hashable, Sendable {
    package let trend: String
    package let about: String?
    package let basis: String?

    package init(trend: String, about: String?, basis: String?) {
      self.trend = trend
      self.about = about
      self.basis = basis
    }
  }

  /// A piece of work worth doing next, and the competencies that it is evidence for.
  package struct NextStep: Hashable, Sendable {
    package let step: String
    package let evidenceFor: [Competency]

    package init(step: String, evidenceFor: [Competency]) {
      self.step = step
      self.evidenceFor = evidenceFor
    }
  }
}

/// What a role pays: base pay a year, in whole units of one currency.
package struct Salary: Hashable, Sendable {
  /// ISO 4217; `nil` where the graph names none.
  package let currency: String?
  package let entry: Band?
  package let mid: Band?
  package let senior: Band?
  package let basis: String?
  package let note: String?

  package init(
    currency: String?, entry: Band?, mid: Band?, senior: Band?, basis: String?, note: String?
  ) {
    self.currency = currency
    self.entry = entry
    self.mid = mid
    self.senior = senior
    self.basis = basis
    self.note = note
  }

  package struct Band: Hashable, Sendable {
    package let low: Int
    package let high: Int
    /// True when the band has no upper end ("300k and more").
    package let openEnded: Bool
    package let note: String?

    package init(low: Int, high: Int, openEnded: Bool, note: String?) {
      self.low = low
      self.high = high
      self.openEnded = openEnded
      self.note = note
    }
  }
}
