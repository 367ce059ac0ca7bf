import CareerModel
import JSONText

enum GuideKey: String, ObjectKey {
  case responsibilities, topSkills, gaps, suggestions, salary, demand, employers, sectors
  case nextSteps, note
  static let table = KeyTable(of: Self.self, "a guide")
  var inside: KeyTable? {
    switch self {
    case .topSkills: TopSkillKey.table
    case .gaps: GapKey.table
    case .salary: SalaryKey.table
    case .demand: DemandKey.table
    case .nextSteps: NextStepKey.table
    case .responsibilities, .suggestions, .employers, .sectors, .note: nil
    }
  }
}

enum TopSkillKey: String, ObjectKey {
  case name, about, skills, note
  static let table = KeyTable(of: Self.self, "a headline skill", required: [.name])
}

enum GapKey: String, ObjectKey {
  case gap, closedBy, note
  static let table = KeyTable(of: Self.self, "a gap", required: [.gap])
}

enum DemandKey: String, ObjectKey {
  case trend, about, basis, note
  static let table = KeyTable(of: Self.self, "'demand'", required: [.trend])
}

enum NextStepKey: String, ObjectKey {
  case step, evidenceFor, note
  static let table = KeyTable(of: Self.self, "a next step", required: [.step])
}

extension GraphDecoder {
  func guide(_ object: JSONValue) -> CareerGuide {
    var guide = CareerGuide()
    guard var fields = reader.fields(of: object, GuideKey.self) else { return guide }
    while let field = fields.next(reader) {
      let value = field.value
      switch field.key {
      case .responsibilities: guide.responsibilities = reader.texts(value, "responsibilities")
      case .topSkills:
        guide.topSkills = parts(of: value, "topSkills") {
          (object: JSONValue) -> CareerGuide.TopSkill? in
          topSkill(object)
        }
      case .gaps:
        guide.gaps = parts(of: value, "gaps") { (object: JSONValue) -> CareerGuide.Gap? in
          gap(object)
        }
      case .suggestions: guide.suggestions = reader.texts(value, "suggestions")
      case .salary: guide.salary = salary(value)
      case .demand: guide.demand = demand(value)
      case .employers: guide.employers = reader.texts(value, "employers")
      case .sectors: guide.sectors = reader.texts(value, "sectors")
      case .nextSteps:
        guide.nextSteps = parts(of: value, "nextSteps") {
          (object: JSONValue) -> CareerGuide.NextStep? in
          nextStep(object)
        }
      case .note: reader.note(value)
      }
    }
    return guide
  }

  private func parts<Part>(
    of value: JSONValue, _ label: StaticString, _ part: (JSONValue) -> Part?
  ) -> [Part] {
    guard let elements = reader.elements(of: value, label) else { return [] }
    var parts: [Part] = []
    parts.reserveCapacity(value.count)
    for element in elements {
      if let part = part(element) { parts.append(part) }
    }
    return parts
  }

  private func topSkill(_ object: JSONValue) -> CareerGuide.TopSkill? {
    guard var fields = reader.fields(of: object, TopSkillKey.self) else { return nil }
    var name: String?
    var about: String?
    var skills: [Competency] = []
    while let field = fields.next(reader) {
      switch field.key {
      case .name: name = reader.name(field.value, "name")
      case .about: about = reader.text(field.value, "about")
      case .skills: skills = references.competencies(field.value, "skills", reader)
      case .note: reader.note(field.value)
      }
    }
    return name.map { (name: String) -> CareerGuide.TopSkill in
      CareerGuide.TopSkill(name: name, about: about, skills: skills)
    }
  }

  private func gap(_ object: JSONValue) -> CareerGuide.Gap? {
    guard var fields = reader.fields(of: object, GapKey.self) else { return nil }
    var gap: String?
    var closedBy: [Competency] = []
    while let field = fields.next(reader) {
      switch field.key {
      case .gap: gap = reader.name(field.value, "gap")
      case .closedBy: closedBy = references.competencies(field.value, "closedBy", reader)
      case .note: reader.note(field.value)
      }
    }
    return gap.map { (gap: String) -> CareerGuide.Gap in
      CareerGuide.Gap(gap: gap, closedBy: closedBy)
    }
  }

  private func demand(_ object: JSONValue) -> CareerGuide.Demand? {
    guard var fields = reader.fields(of: object, DemandKey.self) else { return nil }
    var trend: String?
    var about: String?
    var basis: String?
    while let field = fields.next(reader) {
      switch field.key {
      case .trend: trend = reader.name(field.value, "trend")
      case .about: about = reader.text(field.value, "about")
      case .basis: basis = reader.text(field.value, "basis")
      case .note: reader.note(field.value)
      }
    }
    return trend.map { (trend: String) -> CareerGuide.Demand in
      CareerGuide.Demand(trend: trend, about: about, basis: basis)
    }
  }

  private func nextStep(_ object: JSONValue) -> CareerGuide.NextStep? {
    guard var fields = reader.fields(of: object, NextStepKey.self) else { return nil }
    var step: String?
    var evidenceFor: [Competency] = []
    while let field = fields.next(reader) {
      switch field.key {
      case .step: step = reader.name(field.value, "step")
      case .evidenceFor: evidenceFor = references.competencies(field.value, "evidenceFor", reader)
      case .note: reader.note(field.value)
      }
    }
    return step.map { (step: String) -> CareerGuide.NextStep in
      CareerGuide.NextStep(step: step, evidenceFor: evidenceFor)
    }
  }
}
