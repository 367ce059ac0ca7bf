import CareerModel
import RouteSearch

/// What can be started today, by how many of several roles it brings nearer.
///
/// A competency *serves* a role when the best plan to it acquires the competency.
package struct OptionSteps: Sendable {
  /// A role to reach, and what planning for it came to.
  package struct Option: Sendable {
    package enum Outcome: Hashable, Sendable {
      case found(CareerPlan, PlanProof)
      /// There is no way there.
      case impossible
      /// A limit came before a way was found.
      case stopped
    }

    package let role: RoleIndex
    package let outcome: Outcome

    package var plan: CareerPlan? {
      switch outcome {
      case .found(let plan, _): plan
      case .impossible, .stopped: nil
      }
    }

    /// Whether no limit came first.
    package var isProved: Bool {
      switch outcome {
      case .found(_, .proved), .impossible: true
      case .found(_, .bounded), .stopped: false
      }
    }
  }

  package struct Step: Hashable, Sendable {
    package let competency: Competency
    /// What it takes in the role that the person holds.
    package let cost: StudyMinutes
    /// The roles that it serves, in the order of the options.
    package let serves: [RoleIndex]
    /// What hangs on it in at least one of their plans, in order of id.
    package let following: [Competency]
  }

  /// In the order in which they were asked for.
  package let options: [Option]
  /// What serves at least one role: most roles first, then what most hangs on, then what takes
  /// least, then by id.
  package let steps: [Step]
  /// What can be started as well but serves none of the roles, in order of id.
  package let unneeded: [Competency]
  /// What of the plans wants one thing only: what is in most plans first, then by id.
  package let near: [NearStep]

  /// The options that there is a way to.
  package var reached: [Option] {
    options.filter { (option: Option) -> Bool in option.plan != nil }
  }

  /// Whether no limit kept anything from being known.
  package var isComplete: Bool { options.allSatisfy(\.isProved) }
}

extension PersonalPlanner {
  /// Plans for each of several roles, and finds what of the plans can be started today.
  ///
  /// - Parameters:
  ///   - roles: none of them the role that the person holds.
  ///   - limits: the nodes are those of each search, the time is that of all.
  /// - Returns: what can be started, ranked.
  /// - Throws: the checker's fault when a plan does not stand up to it: a defect of this program.
  package func steps(
    toward roles: [RoleIndex], limits: SearchLimits = SearchLimits()
  ) throws(PlanChecker.Fault) -> OptionSteps {
    var options: [OptionSteps.Option] = []
    for role in roles {
      let result = try search(PlanRequest(person: person, target: role), limits)
      let outcome: OptionSteps.Option.Outcome =
        switch result {
        case .found(let plan, let proof): .found(plan, proof)
        case .impossible, .excluded: .impossible
        case .stopped: .stopped
        }
      options.append(OptionSteps.Option(role: role, outcome: outcome))
    }
    return OptionSteps(options, for: person, in: compiler.graph)
  }
}

extension OptionSteps {
  init(_ options: [Option], for person: Person, in graph: CareerGraph) {
    var serves: [Competency: [RoleIndex]] = [:]
    for option in options {
      for stay in option.plan?.stays ?? [] {
        for acquisition in stay.acquisitions {
          serves[acquisition.competency, default: []].append(option.role)
        }
      }
    }
    let startable = graph.startable(in: person.role, holding: person.held)
    let steps = startable.compactMap { (competency: Competency) -> Step? in
      guard let roles = serves[competency], let cost = graph.cost(of: competency, in: person.role)
      else { return nil }
      var following: Set<Competency> = []
      for option in options where roles.contains(option.role) {
        guard let plan = option.plan else { continue }
        let request = PlanRequest(person: person, target: option.role)
        let dependence = PlanDependence(on: competency, in: plan, for: request, graph)
        following.formUnion(dependence.following.map(\.competency))
      }
      return Step(
        competency: competency, cost: cost, serves: roles,
        following: graph.inOrderOfID(following))
    }
    self.options = options
    self.steps = steps.enumerated().sorted { (one, other) -> Bool in
      let (first, second) = (one.element, other.element)
      return (second.serves.count, second.following.count, first.cost, one.offset)
        < (first.serves.count, first.following.count, second.cost, other.offset)
    }
    .map(\.element)
    unneeded = startable.filter { (competency: Competency) -> Bool in serves[competency] == nil }
    let useful = steps.map(\.competency)
    let others = graph.inOrderOfID(Set(serves.keys).subtracting(useful))
    near = others.enumerated().sorted { (one, other) -> Bool in
      (serves[other.element]?.count ?? 0, one.offset)
        < (serves[one.element]?.count ?? 0, other.offset)
    }
    .compactMap { (_, competency: Competency) -> NearStep? in
      NearStep(competency, for: person, after: useful, in: graph)
    }
  }
}

extension CareerGraph {
  /// Competencies in order of their skills' ids, and level by level.
  func inOrderOfID(_ competencies: Set<Competency>) -> [Competency] {
    competencies.sorted { (one: Competency, other: Competency) -> Bool in
      (self[one.skill].id, one.level) < (self[other.skill].id, other.level)
    }
  }
}
