import CareerModel

extension FlatGraphWriter {
  mutating func write(_ guide: CareerGuide) {
    write(guide.responsibilities)
    write(guide.topSkills) { (writer: inout Self, skill: CareerGuide.TopSkill) in
      writer.write(skill.name)
      writer.write(skill.about)
      writer.write(skill.skills)
    }
    write(guide.gaps) { (writer: inout Self, gap: CareerGuide.Gap) in
      writer.write(gap.gap)
      writer.write(gap.closedBy)
    }
    write(guide.suggestions)
    write(guide.salary) { (writer: inout Self, salary: Salary) in writer.write(salary) }
    write(guide.demand) { (writer: inout Self, demand: CareerGuide.Demand) in
      writer.write(demand.trend)
      writer.write(demand.about)
      writer.write(demand.basis)
    }
    write(guide.employers)
    write(guide.sectors)
    write(guide.nextSteps) { (writer: inout Self, step: CareerGuide.NextStep) in
      writer.write(step.step)
      writer.write(step.evidenceFor)
    }
  }

  private mutating func write(_ salary: Salary) {
    write(salary.currency)
    for band in [salary.entry, salary.mid, salary.senior] {
      write(band) { (writer: inout Self, band: Salary.Band) in
        writer.write(band.low)
        writer.write(band.high)
        writer.write(band.openEnded)
        writer.write(band.note)
      }
    }
    write(salary.basis)
    write(salary.note)
  }
}
