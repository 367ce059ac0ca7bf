"""Takes each token of the graph of a guide out, and puts each there twice: the program has to give
findings or a valid graph, and never to end in another way.

Run from the top folder: python3 Tests/Peers/check_mutations.py PROGRAM [STEP]
With a STEP, only every so manyth token is tried.
"""

import json
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

PROGRAM = sys.argv[1]
STEP = int(sys.argv[2]) if len(sys.argv) > 2 else 1
TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[-0-9.eE+]+|true|false|null|[\[\]{}:,]')

with open("Tests/GraphsTests/Fixtures/backend-engineering.json", encoding="utf-8") as file:
    TEXT = file.read()
PLACES = [match.span() for match in TOKEN.finditer(TEXT)][::STEP]


def fault(place):
    """What is wrong with the answers about one token, if anything."""
    start, end = place
    for name, text in (("without", TEXT[:start] + TEXT[end:]),
                       ("twice", TEXT[:end] + " " + TEXT[start:])):
        run = subprocess.run(
            [PROGRAM, "check", "-", "--format", "json"],
            input=text.encode(), capture_output=True, check=False)
        try:
            answer = json.loads(run.stdout)
        except ValueError:
            return f"{place} {name}: status {run.returncode}, {run.stderr[:200]!r}"
        if run.returncode != (1 if answer["errors"] else 0):
            return f"{place} {name}: status {run.returncode} with {answer['errors']} errors"
        counts["errors" if answer["errors"] else "valid"] += 1
    return None


counts = {"errors": 0, "valid": 0}
with ThreadPoolExecutor(4) as pool:
    faults = [fault for fault in pool.map(fault, PLACES) if fault]
print("\n".join(faults[:20]))
print(f"{len(PLACES)} tokens: {counts['errors']} texts with errors, {counts['valid']} valid, "
      f"{len(faults)} faults")
sys.exit(1 if faults or STEP == 1 and not all(counts.values()) else 0)
