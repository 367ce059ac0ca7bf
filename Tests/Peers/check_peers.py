"""Asks the built program and all the peers the same small questions, and wants the same answers.

    python3 Tests/Peers/check_peers.py PROGRAM FILE…

Each FILE holds questions, one a line; the first few are asked. Peers get no hint here: they look at
as many moves as can be needed (unrolled.py says how many). Last comes a plain shortest path. It is
about answers and takes no time; compare.py does.
"""

import json
import os
import random
import subprocess
import sys
import tempfile

from check_oracle import ask
from compare import LIBRARIES, SOLVERS, peer, run

FIRST = 8
LIMIT = 10


def expected(answer):
    """What of cairn's answer has to be the same."""
    if answer["outcome"] == "impossible":
        return ("impossible",)
    total = answer["total"]
    return (answer["outcome"], total["minutes"], total["studyMinutes"], total["moves"])


def given(answer):
    totals = (answer[key] for key in ("minutes", "studyMinutes", "moveCount") if key in answer)
    return (answer["outcome"], *totals)


def small_questions(program, path, folder):
    """Faults, and how many answers were compared."""
    with open(path, encoding="utf-8") as file:
        lines = [line for line, _ in zip(file, range(FIRST))]
    part = os.path.join(folder, "part.jsonl")
    with open(part, "w", encoding="utf-8") as file:
        file.writelines(lines)
    right = {}
    for line in lines:
        instance = json.loads(line)
        right[instance["name"]] = expected(ask(program, instance, folder)[1])
    faults, compared = [], 0
    for method in SOLVERS:
        for answer in run(peer("exact_solvers.py", method, part, "--limit", LIMIT))[0]:
            if answer["outcome"] == "unknown":
                continue
            compared += 1
            name = answer["name"]
            if given(answer) != right[name]:
                faults.append(f"{name}: {method} says {given(answer)}, cairn {right[name]}")
    return faults, compared


def plain_question(program, folder):
    numbers = random.Random(4)
    roles = [{"id": f"r{role}", "title": f"Role {role}"} for role in range(2000)]
    moves = [
        {"from": f"r{tail}", "to": f"r{head}", "kind": "lateral", "weeks": numbers.randint(0, 30)}
        for tail in range(2000)
        for head in sorted(numbers.sample([role for role in range(2000) if role != tail], 3))
    ]
    path = os.path.join(folder, "plain.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"format": "cairn-graph/1", "roles": roles, "moves": moves}, file)
    words = [program, "plan", "r1999", "--graph", path, "--from", "r0", "--hours", "6"]
    output = subprocess.run(words + ["--format", "json"], capture_output=True, check=True).stdout
    minutes = json.loads(output)["total"]["minutes"]
    for library in LIBRARIES:
        weeks = run(peer("plain_paths.py", library, path, "r0", "r1999"))[0][0]["weeks"]
        if weeks * 6 * 60 != minutes:
            yield f"{library} needs {weeks} weeks, cairn {minutes} minutes"


def main():
    program, *paths = sys.argv[1:]
    faults, compared = [], 0
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            found, count = small_questions(program, path, folder)
            faults += found
            compared += count
        faults += plain_question(program, folder)
    print("\n".join(faults + [f"{compared} answers of solvers compared: {len(faults)} faults"]))
    return 1 if faults or compared < 2 * FIRST else 0


if __name__ == "__main__":
    sys.exit(main())
