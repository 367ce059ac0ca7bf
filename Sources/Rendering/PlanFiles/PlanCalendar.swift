import CareerModel
import Planning
import Timelines

/// A plan as entries of a calendar, after RFC 5545.
///
/// Every move is an event of a day, and every competency one of all the days on which it is being
/// learned: one after another, so that a day has two only where one takes less than that. All leave
/// their days free, and none reminds of anything. On request there is a to-do for each competency
/// too.
package enum PlanCalendar {
  /// Why a plan has no form in a calendar.
  package enum Obstacle: Error, Hashable, Sendable {
    /// Nothing is to be done, and a calendar without entries is none.
    case nothingToDo
    /// Years have four digits there.
    case outsideOfYears
  }

  /// The whole file.
  ///
  /// - Parameters:
  ///   - report: the plan.
  ///   - today: the day on which this calendar is made.
  ///   - withToDos: whether there is a to-do for each competency.
  /// - Returns: lines ended by CR and LF.
  /// - Throws: `Obstacle` where the plan has no form in a calendar.
  package static func text(
    _ report: PlanReport, madeOn today: CivilDate, withToDos: Bool
  ) throws(Obstacle) -> String {
    let timeline = report.timeline
    guard !timeline.phases.isEmpty else { throw .nothingToDo }
    // An event ends with the beginning of the day after it.
    let days = [timeline.start, timeline.arrival.adding(days: 1), today]
    guard days.allSatisfy(CalendarText.hasForm) else { throw .outsideOfYears }
    let entries = CalendarEntries(report, madeOn: today)
    var calendar = CalendarText()
    calendar.component("VCALENDAR") { (calendar: inout CalendarText) in
      let name = PlanWords.breakable(PlanHeading.title(report.question, .unicode).plainText)
      calendar.property("VERSION", plain: "2.0")
      calendar.property("PRODID", plain: "-//cairn//cairn plan//EN")
      calendar.property("CALSCALE", plain: "GREGORIAN")
      calendar.property("NAME", line: name)
      // What calendars went by before RFC 7986 had a name for it.
      calendar.property("X-WR-CALNAME", line: name)
      for (index, phase) in timeline.phases.enumerated() {
        for lesson in phase.lessons { entries.add(lesson, in: phase, to: &calendar) }
        entries.addEnd(of: phase, index, to: &calendar)
      }
      guard withToDos else { return }
      for phase in timeline.phases {
        for lesson in phase.lessons { entries.addToDo(lesson, in: phase, to: &calendar) }
      }
    }
    return calendar.text
  }
}

/// The entries of one plan.
private struct CalendarEntries {
  private let report: PlanReport
  private let identity: CalendarIdentity
  private let today: CivilDate
  private var graph: CareerGraph { report.question.graph }

  init(_ report: PlanReport, madeOn today: CivilDate) {
    self.report = report
    self.today = today
    identity = CalendarIdentity(report.question)
  }

  // MARK: Events

  func add(
    _ lesson: Timeline.Lesson, in phase: Timeline.Phase, to calendar: inout CalendarText
  ) {
    calendar.component("VEVENT") { (event: inout CalendarText) in
      addHead("learn \(graph.id(of: lesson.competency))", to: &event)
      addDays(from: lesson.starts, to: lesson.ends, to: &event)
      event.property("SUMMARY", line: "Learn \(graph.name(of: lesson.competency))")
      event.property("DESCRIPTION", text: description(of: lesson, in: phase))
    }
  }

  /// The move, or the day on which all is learned.
  func addEnd(of phase: Timeline.Phase, _ index: Int, to calendar: inout CalendarText) {
    calendar.component("VEVENT") { (event: inout CalendarText) in
      addHead(nameOfEnd(index), to: &event)
      addDays(from: phase.ends, to: phase.ends, to: &event)
      event.property("SUMMARY", line: summary(of: phase))
      event.property("DESCRIPTION", text: description(ofEndOf: phase))
    }
  }

  private func nameOfEnd(_ index: Int) -> String {
    let phases = report.timeline.phases
    guard let milestone = phases[index].milestone else { return "goal" }
    // A plan may come back to a role, and make the same move once more.
    let before = phases[..<index].count { (phase: Timeline.Phase) -> Bool in
      phase.milestone?.move == milestone.move
    }
    let name = "move \(graph[phases[index].role].id) \(graph[milestone.role].id)"
    return before == 0 ? name : "\(name) \(before + 1)"
  }

  private func summary(of phase: Timeline.Phase) -> String {
    guard let milestone = phase.milestone else {
      return "All learned: \(report.question.goal.title)"
    }
    return "Move to \(graph[milestone.role].title)"
  }

  private func description(ofEndOf phase: Timeline.Phase) -> String {
    var lines = [PhaseWords(graph, phase).ending]
    if phase.ends == report.timeline.arrival {
      lines.append(AnswerWords(report).sentences.plainText)
      lines.append(AssumptionBlock.caution.plainText)
    }
    return text(lines)
  }

  private func description(of lesson: Timeline.Lesson, in phase: Timeline.Phase) -> String {
    var lines = ["\(PlanWords.hours(lesson.minutes)) of learning, as \(graph[phase.role].title)."]
    if let shows = lesson.shows { lines.append("Looks like: \(shows)") }
    if let evidence = lesson.evidence { lines.append("Evidence: \(evidence.step)") }
    return text(lines)
  }

  // MARK: To-dos

  func addToDo(
    _ lesson: Timeline.Lesson, in phase: Timeline.Phase, to calendar: inout CalendarText
  ) {
    calendar.component("VTODO") { (toDo: inout CalendarText) in
      addHead("to-do \(graph.id(of: lesson.competency))", to: &toDo)
      // What is due has to begin before that.
      if lesson.starts < lesson.ends { toDo.property("DTSTART", lesson.starts) }
      toDo.property("DUE", lesson.ends)
      toDo.property("SUMMARY", line: "Learn \(graph.name(of: lesson.competency))")
      toDo.property("DESCRIPTION", text: description(of: lesson, in: phase))
      toDo.property("STATUS", plain: "NEEDS-ACTION")
    }
  }

  // MARK: Parts

  private func addHead(_ entry: String, to component: inout CalendarText) {
    component.property("UID", plain: identity.identifier(of: entry))
    component.property("DTSTAMP", startOf: today)
  }

  /// The days up to the last, which belongs to what comes next unless there is no other.
  private func addDays(
    from first: CivilDate, to last: CivilDate, to event: inout CalendarText
  ) {
    event.property("DTSTART", first)
    event.property("DTEND", max(last, first.adding(days: 1)))
    event.property("TRANSP", plain: "TRANSPARENT")
  }

  private func text(_ lines: [String]) -> String {
    PlanWords.breakable(PlanWords.joined(lines, by: "\n"))
  }
}
