"""Checks JSON answers of `cairn next`, `unlocks` and `diff` against their schemas in Docs.

Needs the Python package jsonschema. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_step_schemas.py .build/debug/cairn
"""

import glob
import json
import subprocess
import sys

import jsonschema

BAKERY = "--graph Tests/RenderingTests/Fixtures/Plan/bakery.json"
# For each schema its questions, and the recorded answers with its format.
QUESTIONS = {
    "next": [
        "next",
        "next --node-limit 30",
        "next --node-limit 1",
        "next staff-backend-engineer --hours 2.5 --start 2027-02-28",
        "next director-of-engineering --node-limit 40",
        "next director-of-engineering --node-limit 1",
        "next backend-lead-go",
        "next junior-backend-engineer",
        "next kubernetes:3 databases:3",
        "next sre-lead platform-lead cto",
        f"next owner {BAKERY}",
        f"next critic {BAKERY}",
        f"next --from caterer {BAKERY}",
    ],
    "unlocks": [
        "unlocks",
        "unlocks kubernetes",
        "unlocks go:2",
        "unlocks writing:2 --from senior-backend-engineer",
        f"unlocks hiring {BAKERY}",
        f"unlocks accounts --from deputy {BAKERY}",
        f"unlocks --from owner {BAKERY}",
    ],
    "role-diff": [
        "diff staff-backend-engineer engineering-manager",
        "diff sre-lead platform-lead",
        "diff cto junior-backend-engineer",
        "diff staff-backend-engineer engineering-manager --node-limit 1",
        f"diff baker head-baker {BAKERY}",
        f"diff critic owner {BAKERY}",
    ],
}
FIXTURES = [
    "Tests/RenderingTests/Fixtures/Steps/*.json",
    "Tests/RenderingTests/Fixtures/Openings/*.json",
]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def answers(program, name):
    for question in QUESTIONS[name]:
        words = [program, *question.split(), "--format", "json"]
        run = subprocess.run(words, capture_output=True, text=True, check=False)
        yield question, json.loads(run.stdout)
    for pattern in FIXTURES:
        for path in sorted(glob.glob(pattern)):
            answer = load(path)
            if answer["format"] == f"cairn-{name}/1":
                yield path, answer


def check(program, name):
    """The number of faults, and the outcomes that were seen."""
    schema = load(f"Docs/{name}.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    # What the schema of plans defines too is the same.
    plan = load("Docs/plan.schema.json")["$defs"]
    for part in sorted(set(plan) & set(schema["$defs"])):
        if plan[part] != schema["$defs"][part]:
            faults += 1
            print(f"the schemas of plan and {name} differ in {part}")
    outcomes = []
    for question, answer in answers(program, name):
        outcomes.append(answer["outcome"])
        for error in validator.iter_errors(answer):
            faults += 1
            print(f"{question}: {error.json_path}: {error.message[:300]}")
        # A schema that takes anything would find no fault.
        for part in schema["required"]:
            wrong = {key: value for key, value in answer.items() if key != part}
            if validator.is_valid(wrong):
                faults += 1
                print(f"{question}: the schema does not miss {part}")
        wrong = dict(answer, outcome="anything")
        if validator.is_valid(wrong):
            faults += 1
            print(f"{question}: the schema takes a wrong outcome too")
    counts = {outcome: outcomes.count(outcome) for outcome in sorted(set(outcomes))}
    print(f"{name}: outcomes {counts}: {faults} faults")
    unseen = set(schema["properties"]["outcome"]["enum"]) - set(outcomes)
    if unseen:
        faults += 1
        print(f"{name}: no answer has the outcomes {sorted(unseen)}")
    return faults


def main():
    return 1 if sum(check(sys.argv[1], name) for name in QUESTIONS) else 0


if __name__ == "__main__":
    sys.exit(main())
