"""Compares every plan from the built-in graph's start with the published schema, by `jsonschema`.

Run from the top folder: python3 Tests/Peers/check_plans.py PROGRAM
"""

import json
import subprocess
import sys

from jsonschema import Draft202012Validator

PROGRAM = sys.argv[1]
# Asks for a level that can be gained only where no move leads to the target.
IMPOSSIBLE = {
    "format": "cairn-graph/1",
    "start": "here",
    "skills": [{"id": "art", "name": "Art", "levels": [{"hours": 1, "onlyIn": ["aside"]}]}],
    "roles": [
        {"id": "here", "title": "Here"},
        {"id": "aside", "title": "Aside"},
        {"id": "there", "title": "There", "needs": ["art"]},
    ],
    "moves": [
        {"from": "here", "to": "aside", "kind": "lateral", "weeks": 1},
        {"from": "here", "to": "there", "kind": "progression", "weeks": 1},
    ],
}


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def plan(target, graph=None):
    """The status and the plan as JSON."""
    words = [PROGRAM, "plan", target, "--format", "json", "--today", "2026-12-01"]
    if graph:
        words += ["--graph", "-"]
    run = subprocess.run(words, input=json.dumps(graph), capture_output=True, text=True)
    if run.returncode not in (0, 1):
        sys.exit(f"{target}: status {run.returncode}: {run.stderr}")
    return run.returncode, json.loads(run.stdout)


def check(target, status, answer):
    for error in VALIDATOR.iter_errors(answer):
        yield f"{target}: {error.json_path}: {error.message}"
    expected = "proved" if status == 0 else "impossible"
    if answer["outcome"] != expected:
        yield f"{target}: status {status}, but the outcome is {answer['outcome']}"


schema = load("Docs/plan.schema.json")
Draft202012Validator.check_schema(schema)
VALIDATOR = Draft202012Validator(schema)
found = []
reached = 0
for role in load("Graphs/backend-engineering.json")["roles"]:
    status, answer = plan(role["id"])
    reached += status == 0
    found += check(role["id"], status, answer)
status, answer = plan("there", IMPOSSIBLE)
found += check("there", status, answer)
if status != 1:
    found.append(f"an impossible target has status {status}")
print("\n".join(found) or f"{reached} plans agree with the schema, and an impossible one")
sys.exit(1 if found else 0)
