"""Checks answers of `cairn explain --format json` against Docs/explanation.schema.json.

Needs the Python package jsonschema. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_explanation_schema.py .build/debug/cairn
"""

import glob
import json
import subprocess
import sys

import jsonschema

BAKERY = "--graph Tests/RenderingTests/Fixtures/Plan/bakery.json"
QUESTIONS = [
    "engineering-manager",
    "engineering-manager --all --hours 1",
    "staff-backend-engineer --hours 2.5 --start 2027-02-28",
    "backend-lead-go",
    "director-of-engineering --node-limit 40",
    "director-of-engineering --node-limit 1",
    "engineering-manager --start 2026-12-01 --by 2028-01-01",
    "engineering-manager --start 2026-12-01 --by 2028-01-01 --hours 1",
    "engineering-manager --start 2026-12-01 --by 2027-01-01",
    "director-of-engineering --max-moves 1",
    "kubernetes:3",
    "director-of-engineering --why-not engineering-manager --why kubernetes,go,nats",
    "director-of-engineering --why-not staff-backend-engineer,junior-backend-engineer",
    "director-of-engineering --max-moves 2 --why-not engineering-manager",
    f"owner {BAKERY}",
    f"owner --why-not baker,caterer,critic {BAKERY}",
    f"critic {BAKERY}",
    f"caterer {BAKERY}",
]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def answers(program):
    for question in QUESTIONS:
        words = [program, "explain", *question.split(), "--format", "json"]
        run = subprocess.run(words, capture_output=True, text=True, check=False)
        if run.returncode != 2:
            yield question, json.loads(run.stdout)
    for path in sorted(glob.glob("Tests/RenderingTests/Fixtures/Explanation/*.json")):
        yield path, load(path)


def main():
    schema = load("Docs/explanation.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    # What both schemas define is the same.
    plan = load("Docs/plan.schema.json")["$defs"]
    for name in sorted(set(plan) & set(schema["$defs"])):
        if plan[name] != schema["$defs"][name]:
            faults += 1
            print(f"the schemas of plans and explanations differ in {name}")
    outcomes = []
    for name, answer in answers(sys.argv[1]):
        outcomes.append(answer["outcome"])
        for error in validator.iter_errors(answer):
            faults += 1
            print(f"{name}: {error.json_path}: {error.message[:300]}")
        # A schema that takes anything would find no fault.
        wrong = dict(answer, outcome="impossible" if "stays" in answer else "proved")
        if validator.is_valid(wrong):
            faults += 1
            print(f"{name}: the schema takes a wrong outcome too")
    counts = {outcome: outcomes.count(outcome) for outcome in sorted(set(outcomes))}
    print(f"outcomes {counts}: {faults} faults")
    return 1 if faults or len(counts) < 5 else 0


if __name__ == "__main__":
    sys.exit(main())
