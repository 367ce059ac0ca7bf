import CareerModel
import Planning
import Testing

/// Routes that someone who knows the field would expect, and why.
@Suite struct AtlasRouteTests {
  struct Landmark: Sendable, CustomTestStringConvertible {
    let route: String
    let because: String

    init(_ route: String, because: String) {
      self.route = route
      self.because = because
    }

    var testDescription: String { "\(route): \(because)" }
  }

  static let landmarks = [
    Landmark(
      "junior-frontend-engineer → frontend-engineer → senior-frontend-engineer → "
        + "frontend-lead → staff-frontend-engineer",
      because: "the ladder of one track, with a turn as lead, since leading earns reach soonest"),
    Landmark(
      "junior-backend-engineer → mid-level-backend-engineer → "
        + "senior-backend-engineer → backend-lead-go → staff-backend-engineer",
      because: "the ladder of the guide that the atlas grew from"),
    Landmark(
      "data-analyst → junior-data-scientist → machine-learning-engineer → "
        + "senior-machine-learning-engineer → machine-learning-lead",
      because: "analysts come to models through statistics, not through pipelines"),
    Landmark(
      "qa-analyst → quality-engineer → site-reliability-engineer",
      because: "automating tests is the bridge from finding faults to running systems"),
    Landmark(
      "backend-lead-go → staff-backend-engineer → head-of-backend-platform → "
        + "principal-backend-engineer → cto",
      because: "the guide's own way, which the other tracks must not change"),
    Landmark(
      "product-manager → senior-product-manager → group-product-manager → "
        + "director-of-product",
      because: "product people lead product people before they lead a line"),
    Landmark(
      "technical-support-engineer → junior-backend-engineer → "
        + "mid-level-backend-engineer → senior-backend-engineer",
      because: "support engineers begin to program at the foot of the ladder"),
    Landmark(
      "penetration-tester → senior-security-engineer → security-engineering-lead → ciso",
      because: "whoever breaks must build and lead before answering to a board"),
    Landmark(
      "data-analyst → junior-data-engineer → data-engineer → senior-data-engineer → "
        + "engineering-manager-data → head-of-data",
      because: "the head of data has run data systems and managed people"),
    Landmark(
      "qa-analyst → quality-engineer → senior-quality-engineer → quality-lead → "
        + "head-of-quality",
      because: "the ladder of one track up to its head"),
    Landmark(
      "project-coordinator → qa-analyst → quality-engineer → security-engineer → "
        + "senior-security-engineer → staff-security-engineer",
      because: "nobody comes to deep security without years of building"),
    Landmark(
      "junior-data-scientist → machine-learning-engineer → "
        + "senior-machine-learning-engineer → machine-learning-lead → "
        + "staff-machine-learning-engineer → principal-machine-learning-engineer",
      because: "a principal in learning has run models, not only trained them"),
    Landmark(
      "project-coordinator → technical-program-manager → technical-program-lead → "
        + "director-of-program-management",
      because: "the ladder of one track, people led on the way"),
    Landmark(
      "solutions-engineer → solutions-architect → solutions-architecture-lead",
      because: "customers first, then architecture, then leading"),
    Landmark(
      "associate-product-manager → product-manager → senior-product-manager → "
        + "group-product-manager → director-of-product → chief-product-officer",
      because: "the longest ladder, without a short cut"),
    Landmark(
      "junior-mobile-engineer → mobile-engineer → senior-mobile-engineer → "
        + "engineering-manager-web-mobile → senior-engineering-manager → "
        + "director-of-engineering",
      because: "engineers become managers before they become managers of managers"),
    Landmark(
      "senior-backend-engineer → senior-machine-learning-engineer → "
        + "machine-learning-lead → staff-machine-learning-engineer",
      because: "a change of field at senior height is learned in the role that one has"),
  ]

  @Test(arguments: landmarks)
  func `a landmark is the shortest way, and proved`(_ landmark: Landmark) throws {
    let graph = try Atlas.graph()
    let ids = landmark.route.split(separator: " → ").map(String.init)
    let roles = try ids.map { (id: String) throws -> RoleIndex in
      try #require(graph.role(withID: id), "\(id)")
    }
    let person = Person(
      role: roles[0], daysInRole: 0, held: graph.assumedHoldings(in: roles[0]),
      pace: Pace(hoursPerWeek: ExactDecimal(6)))
    let request = PlanRequest(person: person, target: roles[roles.count - 1])
    guard case .found(let plan, .proved) = try Planner(graph).answer(request) else {
      Issue.record("no proved plan")
      return
    }
    let found = plan.stays.map(\.role) + [plan.lastRole(in: graph, startingIn: roles[0])]
    #expect(found.map { graph[$0].id } == ids)
  }
}
