import CareerModel

/// What graph files say, read but not yet known to hold together, with its places in the text.
struct GraphDraft {
  var title: String?
  var about: String?
  var start: (role: RoleIndex?, place: Place)?
  /// One for each id, in the order of the files; `nil` while it has not been read.
  var skills: [SkillDraft?]
  var roles: [RoleDraft?]
  /// Those of which both ends are known.
  var moves: [MoveDraft] = []
  var requirements = RequirementArena()
  /// Apart from the roles, as they are large and most roles of a large graph have none.
  var guides: [CareerGuide] = []
  /// What the files accept, object by object.
  var acceptances: [AcceptanceDraft] = []

  init(skillCount: Int, roleCount: Int) {
    skills = Array(repeating: nil, count: skillCount)
    roles = Array(repeating: nil, count: roleCount)
  }
}

struct SkillDraft {
  let id: String
  var idPlace: Place
  var name = ""
  var area: String?
  var about: String?
  var levels: [LevelDraft] = []
}

struct LevelDraft {
  let place: Place
  var hoursPlace: Place
  var hours: Estimate?
  var shows: String?
  /// The index of the requirement.
  var needs: Int?
  /// In order of index, each once.
  var onlyIn: [RoleIndex]?
}

struct RoleDraft {
  var id: String
  var idPlace: Place
  var title = ""
  var track: String?
  var about: String?
  var needs: Int?
  var recommended: Int?
  var practises: [Practice] = []
  var practicePlaces: [Place] = []
  /// The levels that can be gained only here, and in other roles that say the same.
  var teaches: [Competency] = []
  /// The place of its guide among the draft's.
  var guide: Int?
}

struct MoveDraft {
  let place: Place
  let from: RoleIndex
  let to: RoleIndex
  let kind: MoveKind?
  let tenure: Tenure?
  let needs: Int?
  let about: String?
}
