/// The graph that `cairn new` writes: a small one that uses most of what the format has, plans at
/// once, and has no advice that it does not accept.
enum StarterGraph {
  static let text = #"""
    {
      "format": "cairn-graph/1",
      "title": "Our ladder",
      "note": "A made-up ladder to change into your own. A 'note' may stand in any object.",
      "accepts": [
        {
          "rule": "estimate-without-basis",
          "because": "guesses to begin with; write a 'basis' beside your own numbers"
        }
      ],
      "start": "engineer",
      "skills": [
        {
          "id": "coding",
          "name": "Writing software",
          "area": "Engineering",
          "levels": [
            { "hours": 60, "shows": "Ships small, tested changes with some help" },
            {
              "hours": { "low": 60, "likely": 90, "high": 140 },
              "shows": "Builds features that others find easy to change",
              "needs": ["reviewing"],
              "note": "Hours are those from the level below. One number is enough; plans use 'likely'."
            },
            { "hours": 140, "shows": "Shapes systems that several teams build on" }
          ]
        },
        {
          "id": "reviewing",
          "name": "Code review",
          "area": "Engineering",
          "levels": [
            { "hours": 15, "shows": "Gives reviews that find faults and explain them" },
            { "hours": 30, "shows": "Helps others to grow by reviewing their work" }
          ]
        },
        {
          "id": "databases",
          "name": "Databases",
          "area": "Engineering",
          "levels": [{ "hours": 50, "shows": "Designs a schema and reads a query plan" }]
        },
        {
          "id": "messaging",
          "name": "Queues and streams",
          "area": "Engineering",
          "levels": [{ "hours": 45, "shows": "Builds a consumer that survives restarts" }]
        },
        {
          "id": "leading-people",
          "name": "Leading people",
          "area": "Leadership",
          "levels": [
            { "hours": 40, "shows": "Mentors a colleague through a quarter" },
            {
              "hours": 80,
              "shows": "Has hired, reviewed and kept a team",
              "onlyIn": ["engineering-manager"],
              "note": "'onlyIn' names the only roles in which a level can be gained."
            }
          ]
        }
      ],
      "roles": [
        {
          "id": "engineer",
          "title": "Engineer",
          "track": "Engineering",
          "needs": ["coding"],
          "practises": [{ "skill": "coding", "hoursPercent": 60 }],
          "note": "What a role practises takes a share of the usual hours while it is held."
        },
        {
          "id": "senior-engineer",
          "title": "Senior engineer",
          "track": "Engineering",
          "needs": [
            "coding:2",
            {
              "any": ["databases", "messaging"],
              "because": "every service of ours keeps or moves data"
            }
          ],
          "practises": [
            { "skill": "coding", "hoursPercent": 70 },
            { "skill": "reviewing", "hoursPercent": 50 }
          ]
        },
        {
          "id": "staff-engineer",
          "title": "Staff engineer",
          "track": "Engineering",
          "needs": ["coding:3", "reviewing:2"],
          "recommended": ["databases", "messaging"]
        },
        {
          "id": "engineering-manager",
          "title": "Engineering manager",
          "track": "Management",
          "needs": ["reviewing:2", "leading-people"],
          "practises": [{ "skill": "leading-people", "hoursPercent": 50 }]
        },
        {
          "id": "head-of-engineering",
          "title": "Head of engineering",
          "track": "Management",
          "needs": ["leading-people:2", "coding:2"],
          "accepts": [{ "rule": "dead-end-role", "because": "the top of this ladder" }]
        }
      ],
      "moves": [
        { "from": "engineer", "to": "senior-engineer", "kind": "progression", "months": 18 },
        { "from": "senior-engineer", "to": "staff-engineer", "kind": "progression", "months": 24 },
        { "from": "senior-engineer", "to": "engineering-manager", "kind": "transition", "months": 18 },
        { "from": "staff-engineer", "to": "engineering-manager", "kind": "lateral", "months": 6 },
        { "from": "engineering-manager", "to": "staff-engineer", "kind": "lateral", "months": 12 },
        {
          "from": "engineering-manager",
          "to": "head-of-engineering",
          "kind": "progression",
          "months": { "low": 18, "likely": 24, "high": 36 }
        }
      ]
    }

    """#
}
