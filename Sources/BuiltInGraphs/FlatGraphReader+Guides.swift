import CareerModel

/// The guide of a role and its parts, each in the order of what stands here.
extension FlatGraphReader {
  mutating func guide() -> CareerGuide {
    var guide = CareerGuide()
    guide.responsibilities = textList()
    guide.topSkills = list { (reader: inout Self) -> CareerGuide.TopSkill in reader.topSkill() }
    guide.gaps = list { (reader: inout Self) -> CareerGuide.Gap in reader.gap() }
    guide.suggestions = textList()
    guide.salary = optional { (reader: inout Self) -> Salary in reader.salary() }
    guide.demand = optional { (reader: inout Self) -> CareerGuide.Demand in reader.demand() }
    guide.employers = textList()
    guide.sectors = textList()
    guide.nextSteps = list { (reader: inout Self) -> CareerGuide.NextStep in reader.nextStep() }
    return guide
  }

  private mutating func topSkill() -> CareerGuide.TopSkill {
    let name = text()
    let about = optionalText()
    return CareerGuide.TopSkill(name: name, about: about, skills: competencies())
  }

  private mutating func gap() -> CareerGuide.Gap {
    let gap = text()
    return CareerGuide.Gap(gap: gap, closedBy: competencies())
  }

  private mutating func demand() -> CareerGuide.Demand {
    let trend = text()
    let about = optionalText()
    let basis = optionalText()
    return CareerGuide.Demand(trend: trend, about: about, basis: basis)
  }

  private mutating func nextStep() -> CareerGuide.NextStep {
    let step = text()
    return CareerGuide.NextStep(step: step, evidenceFor: competencies())
  }

  private mutating func salary() -> Salary {
    let currency = optionalText()
    let entry = optional { (reader: inout Self) -> Salary.Band in reader.band() }
    let mid = optional { (reader: inout Self) -> Salary.Band in reader.band() }
    let senior = optional { (reader: inout Self) -> Salary.Band in reader.band() }
    let basis = optionalText()
    let note = optionalText()
    return Salary(
      currency: currency, entry: entry, mid: mid, senior: senior, basis: basis, note: note)
  }

  private mutating func band() -> Salary.Band {
    let low = number()
    let high = number()
    let openEnded = boolean()
    let note = optionalText()
    return Salary.Band(low: low, high: high, openEnded: openEnded, note: note)
  }
}
