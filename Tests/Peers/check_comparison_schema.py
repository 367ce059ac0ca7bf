"""Checks answers of `cairn compare --format json` against Docs/comparison.schema.json.

Needs the Python package jsonschema. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_comparison.schema.py .build/debug/cairn
"""

import glob
import json
import subprocess
import sys

import jsonschema

BAKERY = "--graph Tests/RenderingTests/Fixtures/Plan/bakery.json"
QUESTIONS = [
    "",
    "--sort salary --hours 20",
    "engineering-manager staff-backend-engineer",
    "engineering-manager staff-backend-engineer --max-moves 1",
    "director-of-engineering cto --node-limit 40",
    "engineering-manager cto --node-limit 60",
    "cto --node-limit 1",
    "director-of-engineering --alternatives 3",
    "director-of-engineering --tradeoffs --node-limit 2000",
    "engineering-manager --tradeoffs",
    "junior-backend-engineer",
    "cto --tradeoffs --max-moves 1",
    "--from cto",
    f"owner critic {BAKERY}",
    f"{BAKERY}",
]


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def answers(program):
    for question in QUESTIONS:
        words = [program, "compare", *question.split(), "--format", "json"]
        run = subprocess.run(words, capture_output=True, text=True, check=False)
        if run.returncode != 2:
            yield question, json.loads(run.stdout)
    for path in sorted(glob.glob("Tests/RenderingTests/Fixtures/Comparison/*.json")):
        answer = load(path)
        if answer["format"].startswith("cairn-comparison/"):
            yield path, answer


def main():
    schema = load("Docs/comparison.schema.json")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = 0
    # What both schemas define is the same.
    plan = load("Docs/plan.schema.json")["$defs"]
    for name in sorted(set(plan) & set(schema["$defs"])):
        if plan[name] != schema["$defs"][name]:
            faults += 1
            print(f"the schemas of plans and comparisons differ in {name}")
    outcomes = []
    for name, answer in answers(sys.argv[1]):
        outcomes.append(answer["outcome"])
        for error in validator.iter_errors(answer):
            faults += 1
            print(f"{name}: {error.json_path}: {error.message[:300]}")
        # A schema that takes anything would find no fault.
        wrong = dict(answer, outcome="impossible" if answer["options"] else "proved")
        if validator.is_valid(wrong):
            faults += 1
            print(f"{name}: the schema takes a wrong outcome too")
    counts = {outcome: outcomes.count(outcome) for outcome in sorted(set(outcomes))}
    print(f"outcomes {counts}: {faults} faults")
    return 1 if faults or len(counts) < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
