"""Checks answers of `cairn plan --format json` against Docs/plan.schema.json.

Needs the Python package jsonschema. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_plan_schema.py .build/debug/cairn
"""

import glob
import json
import subprocess
import sys

import jsonschema

QUESTIONS = [
    "director-of-engineering",
    "sre-lead --hours 20",
    "staff-backend-engineer --hours 2.5 --start 2027-02-28",
    "backend-lead-go",
    "principal-backend-engineer --node-limit 30",
    "director-of-engineering --node-limit 1",
    "sre-lead --via engineering-manager --avoid step-down --max-moves 9 --by 2039-01-01",
    "director-of-engineering --via sre-lead --max-moves 2 --avoid lateral",
    "engineering-manager --start 2026-12-01 --by 2028-01-01 --hours 1",
    "engineering-manager --start 2026-12-01 --by 2027-01-01",
    "director-of-engineering --alternatives 5",
    "sre-lead --tradeoffs --max-study 2000",
    "director-of-engineering --alternatives 20 --node-limit 60",
    "director-of-engineering --tradeoffs --node-limit 60",
    "director-of-engineering --alternatives 5 --max-moves 1",
    "backend-lead-go --tradeoffs",
    "cto director-of-engineering",
    "kubernetes:3 databases:3",
    "go:1",
    "hiring:3 --max-moves 1",
    "critic caterer --graph Tests/RenderingTests/Fixtures/Plan/bakery.json",
    "catering:1 --graph Tests/RenderingTests/Fixtures/Plan/bakery.json",
    "critic --graph Tests/RenderingTests/Fixtures/Plan/bakery.json",
    "caterer --graph Tests/RenderingTests/Fixtures/Plan/bakery.json",
]


def questions():
    """Those above, and the way to every role of the built-in graph."""
    with open("Tests/GraphsTests/Fixtures/backend-engineering.json", encoding="utf-8") as file:
        return QUESTIONS + [role["id"] for role in json.load(file)["roles"]]


def answers(program):
    for question in questions():
        words = [program, "plan", *question.split(), "--format", "json"]
        run = subprocess.run(words, capture_output=True, text=True, check=False)
        yield question, json.loads(run.stdout)
    for path in sorted(glob.glob("Tests/RenderingTests/Fixtures/Plan/*.json")):
        with open(path, encoding="utf-8") as file:
            answer = json.load(file)
        if answer["format"].startswith("cairn-plan/"):
            yield path, answer


def main():
    with open("Docs/plan.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    outcomes = []
    faults = 0
    for name, answer in answers(sys.argv[1]):
        outcomes.append(answer["outcome"])
        for error in validator.iter_errors(answer):
            faults += 1
            print(f"{name}: {error.json_path}: {error.message}")
        # A schema that takes anything would find no fault.
        wrong = dict(answer, outcome="impossible" if "stays" in answer else "proved")
        if validator.is_valid(wrong):
            faults += 1
            print(f"{name}: the schema takes a wrong outcome too")
    counts = {outcome: outcomes.count(outcome) for outcome in sorted(set(outcomes))}
    print(f"outcomes {counts}: {faults} faults")
    return 1 if faults or len(counts) < 4 else 0


if __name__ == "__main__":
    sys.exit(main())
