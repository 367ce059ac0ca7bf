"""Shows that the published schemas and the program agree on which files are valid.

Files are generated: valid ones, and each of these with every single change that a slip could make,
value by value. Where the two disagree, the program must have found something that no schema can
express; those rules are listed here with the reason, and nothing else may differ.

Run from the top folder: python3 Tests/Peers/check_agreement.py PROGRAM
"""

import collections
import copy
import json
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor

from jsonschema import Draft202012Validator

PROGRAM = os.path.abspath(sys.argv[1])
# Errors of the program that a schema cannot express, or only for some values, and why.
BEYOND_SCHEMAS = {
    "repeated-key": "a schema sees the object that some parser made of the text",
    "syntax": "the same",
    "repeated-id": "no value can be compared with another one",
    "repeated-move": "the same",
    "repeated-practice": "the same",
    "repeated-start": "the same, in another file",
    "move-to-itself": "the same",
    "nothing-to-replace": "the same, in another file",
    "unknown-skill": "no value can be looked up elsewhere in the file",
    "unknown-role": "the same",
    "level-out-of-range": "the same; only a level 0 is seen",
    "prerequisite-cycle": "the same",
    "estimate-out-of-order": "no number can be compared with another one",
    "count-out-of-range": "nor with the length of an array; only 0 is seen",
    "start-before-role": "nor a date with another one",
    "bad-number": "multiples of a millionth are beyond binary fractions; only broken percentages are seen",
    "bad-date": "the calendar is; only the form is seen",
}

GRAPH = {
    "$schema": "graph.schema.json",
    "format": "cairn-graph/1",
    "title": "All",
    "about": "All that the format has",
    "note": "a note",
    "accepts": [{"rule": "odd-hours", "because": "a test", "note": "n"}],
    "currency": "EUR",
    "start": "junior",
    "skills": [
        {
            "id": "go",
            "name": "Go",
            "area": "Languages",
            "about": "text",
            "note": "n",
            "levels": [
                {"hours": 20, "shows": "text", "basis": "text", "note": "n"},
                {
                    "hours": {"low": 1, "likely": 2.5, "high": 3, "note": "n"},
                    "needs": ["net", {"any": ["net", "sql"], "because": "b", "note": "n"}],
                    "onlyIn": ["junior", "senior"],
                    "accepts": [],
                },
            ],
        },
        {"id": "net", "name": "Networks", "levels": [{"hours": 10000}]},
        {"id": "sql", "name": "SQL", "replaces": False, "levels": [{"hours": 0.000001}]},
    ],
    "roles": [
        {
            "id": "junior",
            "title": "Junior",
            "track": "text",
            "about": "text",
            "needs": "net",
            "recommended": {"all": ["sql"]},
            "practises": [
                {"skill": "go", "hoursPercent": 60, "basis": "b", "note": "n"},
                {"skill": "go:2", "hoursPercent": 400},
            ],
            "note": "n",
        },
        {
            "id": "senior",
            "title": "Senior",
            "needs": {"atLeast": 2, "of": ["go:2", "net", ["sql", "go"]], "because": "b"},
            "guide": {
                "responsibilities": ["a"],
                "suggestions": ["a"],
                "employers": ["a"],
                "sectors": ["a"],
                "topSkills": [{"name": "a", "about": "b", "skills": ["go:2"], "note": "n"}],
                "gaps": [{"gap": "a", "closedBy": ["net"]}],
                "salary": {
                    "entry": {"low": 1, "high": 2, "openEnded": True, "note": "n"},
                    "mid": {"low": 1, "high": 2},
                    "senior": {"low": 1, "high": 1000000000000},
                    "basis": "b",
                    "note": "n",
                },
                "demand": {"trend": "a", "about": "b", "basis": "c"},
                "nextSteps": [{"step": "a", "evidenceFor": ["go:1"]}],
                "note": "n",
            },
        },
    ],
    "moves": [
        {
            "from": "junior",
            "to": "senior",
            "kind": "progression",
            "months": {"low": 0, "likely": 6, "high": 600},
            "needs": ["go"],
            "about": "text",
            "basis": "b",
            "note": "n",
        },
        {"from": "senior", "to": "junior", "kind": "step-down", "weeks": 2600},
    ],
}

PROFILE = {
    "$schema": "profile.schema.json",
    "format": "cairn-profile/1",
    "note": "n",
    "role": "junior",
    "inRoleSince": "2026-02-28",
    "hoursPerWeek": 100,
    "start": "2026-12-01",
    "has": ["go:2", "net"],
    "log": [{"on": "2024-02-29", "acquired": "sql:1", "note": "n"}],
}

VALUES = [
    None, True, False, 0, 1, -1, 0.5, 1.0, 401, 601, 2601, 10001, 101, 1e13, 1e-7, 2, 2.5,
    "", "x", "go", "go:1", "go:2", "go:3", "go:0", "go:01", "go:", "Go", "1a", "a b", "junior",
    "senior", "nobody", "a" * 65, "é", "EUR", "Eur", "EURO", "lateral", "sideways", "2026-01-01",
    "2026-02-30", "2026-1-1", "cairn-graph/1", "cairn-graph/2", "cairn-profile/1", "odd-hours",
    "syntax", [], ["go"], ["nobody"], [[]], [1], {}, {"any": []}, {"any": ["go"]}, {"all": []},
    {"atLeast": 0, "of": ["go"]}, {"atLeast": 2, "of": ["go"]}, {"atLeast": 1.5, "of": ["go"]},
    {"any": ["go"], "all": ["go"]}, {"of": ["go"]}, {"low": 1, "likely": 2, "high": 3},
    {"low": 3, "likely": 2, "high": 1}, {"low": 1, "high": 2}, {"id": "x"},
]
KEYS = ["id", "note", "accepts", "replaces", "needs", "months", "weeks", "basis", "because", "zeal"]


def paths(value, path=()):
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from paths(value[key], path + (key,))
    if isinstance(value, list):
        for index in range(len(value)):
            yield from paths(value[index], path + (index,))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def changed(base):
    """The file itself, and the file with one change at a time."""
    yield base
    for path in paths(base):
        if not path:
            yield from VALUES
            continue
        for value in VALUES:
            copied = copy.deepcopy(base)
            at(copied, path[:-1])[path[-1]] = value
            yield copied
        removed = copy.deepcopy(base)
        del at(removed, path[:-1])[path[-1]]
        yield removed
        if isinstance(path[-1], int):
            doubled = copy.deepcopy(base)
            at(doubled, path[:-1]).insert(path[-1], at(base, path))
            yield doubled
    for path in paths(base):
        if isinstance(at(base, path), dict):
            for key in KEYS:
                if key not in at(base, path):
                    added = copy.deepcopy(base)
                    at(added, path)[key] = {"months": 6, "weeks": 6, "replaces": True}.get(key, "go")
                    yield added


def errors_of(text, graph):
    """The rules of the errors that the program finds."""
    extra = ["--graph", graph] if graph else []
    run = subprocess.run(
        [PROGRAM, "check", "-", "--format", "json"] + extra,
        input=text, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        raise SystemExit(f"status {run.returncode}: {run.stderr}\n{text}")
    answer = json.loads(run.stdout)
    Draft202012Validator(CHECK_SCHEMA).validate(answer)
    found = {f["rule"] for f in answer["findings"] if f["severity"] == "error"}
    if (run.returncode == 1) != bool(found):
        raise SystemExit(f"status {run.returncode} with the errors {found}")
    return found


def schema(name):
    with open(f"Docs/{name}.schema.json", encoding="utf-8") as file:
        loaded = json.load(file)
    Draft202012Validator.check_schema(loaded)
    return loaded


CHECK_SCHEMA = schema("check")


def compare(base, name, graph, counts):
    """The disagreements that are not explained."""
    validator = Draft202012Validator(schema(name))
    texts = sorted({json.dumps(value) for value in changed(base)})
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda text: errors_of(text, graph), texts))
    for text, errors in zip(texts, found):
        fault = next(validator.iter_errors(json.loads(text)), None)
        counts["valid for both" if not errors and not fault else "broken for both"
               if errors and fault else "beyond the schema" if errors else "wrong"] += 1
        if fault and not errors:
            yield f"{name}: the program accepts it, the schema says {fault.message}: {text}"
        if errors - set(BEYOND_SCHEMAS) and not fault:
            yield f"{name}: the schema accepts it, the program says {sorted(errors)}: {text}"
        if errors and not fault:
            counts.update(f"  {rule}" for rule in errors)


counts = collections.Counter()
with tempfile.TemporaryDirectory() as folder:
    graph_path = os.path.join(folder, "graph.json")
    with open(graph_path, "w", encoding="utf-8") as file:
        json.dump(GRAPH, file)
    faults = list(compare(GRAPH, "graph", None, counts))
    faults += list(compare(PROFILE, "profile", graph_path, counts))
for fault in faults[:20]:
    print(fault)
for name, count in sorted(counts.items(), reverse=True):
    print(f"{count:6} {name}")
if min(counts["valid for both"], counts["broken for both"]) < 500:
    faults.append("too few files of a kind")
print(f"{len(faults)} disagreements that are not explained" if faults
      else "schemas and program agree, but for what no schema can say")
sys.exit(1 if faults else 0)
