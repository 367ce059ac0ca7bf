"""Compares the published schemas with what the program accepts, by PyPI's `jsonschema`.

Run from the top folder: python3 Tests/Peers/check_schemas.py
"""

import glob
import json
import os
import re
import sys

from jsonschema import Draft202012Validator

FIXTURES = "Tests/GraphFilesTests/Fixtures"
# What a schema can see. A file with one of these findings has to be refused.
SEEN = set(
    """wrong-format wrong-type unknown-key missing-key conflicting-keys bad-id bad-reference
    out-of-limits bad-kind bad-currency empty-list unknown-rule""".split()
)
# What a schema sees in some cases: it may refuse the file or not.
PARTLY_SEEN = set(
    """syntax bad-number bad-date level-out-of-range count-out-of-range
    unknown-skill unknown-role""".split()
)


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def validator(name):
    schema = load(f"Docs/{name}.schema.json")
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def rules_by_file():
    """The rules that the program finds broken, for each fixture."""
    rules = {path: set() for path in glob.glob(f"{FIXTURES}/**/*.json", recursive=True)}
    for path in glob.glob(f"{FIXTURES}/**/*.findings", recursive=True):
        for line in open(path, encoding="utf-8"):
            name = line.split(":")[0]
            rules[f"{FIXTURES}/{name}"].add(re.search(r"\[([a-z-]+)\]$", line.strip())[1])
    return rules


def faults():
    graph, profile = validator("graph"), validator("profile")
    for path in sorted(glob.glob("Graphs/*.json")):
        for error in graph.iter_errors(load(path)):
            yield f"{path}: {error.json_path}: {error.message}"
    diff = validator("diff")
    for path in sorted(glob.glob("Tests/RenderingTests/Fixtures/Revision/*.json")):
        for error in diff.iter_errors(load(path)):
            yield f"{path}: {error.json_path}: {error.message}"
    for path in sorted(glob.glob("Tests/GraphAdviceTests/Fixtures/*.json")):
        for error in graph.iter_errors(load(path)):
            yield f"{path}: {error.json_path}: {error.message}"
    checked = 0
    for path, rules in sorted(rules_by_file().items()):
        if rules & PARTLY_SEEN:
            continue
        checked += 1
        schema = profile if "/Profiles/" in path else graph
        error = next(schema.iter_errors(load(path)), None)
        if rules & SEEN and error is None:
            yield f"{path}: the schema accepts it, the program says {sorted(rules & SEEN)}"
        if not rules & SEEN and error is not None:
            yield f"{path}: the program accepts it, the schema says {error.message}"
    if checked < 20:
        yield f"only {checked} fixtures: run it from the top folder, {os.getcwd()} is another"


found = list(faults())
print("\n".join(found) or "the schemas agree with the program")
sys.exit(1 if found else 0)
