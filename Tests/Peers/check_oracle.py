"""Asks the built program questions whose best answers are known, in files of one JSON object a line.

Tests/PlanningTests/Fixtures/oracle/README.md has the format. Run with a release build, as it is
much quicker: python3 Tests/Peers/check_oracle.py PROGRAM FILE…
"""

import json
import os
import subprocess
import sys
import tempfile
import time

KEYS = ("minutes", "studyMinutes", "moves")


def triple(totals):
    """Time, study and moves; as many of them as are known."""
    return tuple(totals[key] for key in KEYS if key in totals)


def ask(program, instance, folder):
    """The status and the answer of the program."""
    paths = {}
    for name in ("graph", "profile"):
        paths[name] = os.path.join(folder, name + ".json")
        with open(paths[name], "w", encoding="utf-8") as file:
            json.dump(instance[name], file)
    words = [program, "plan", instance["target"], "--graph", paths["graph"]]
    words += ["--profile", paths["profile"], "--format", "json", "--today", "2026-12-01"]
    run = subprocess.run(words, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1, 75):
        return run.returncode, run.stderr
    return run.returncode, json.loads(run.stdout)


def fault(expected, status, answer):
    """What is wrong with an answer, or nothing."""
    if status not in (0, 1, 75):
        return f"status {status}: {answer}"
    if expected["outcome"] == "unknown":
        return fault_within_bounds(expected, answer)
    if answer["outcome"] != expected["outcome"]:
        return f"{answer['outcome']} where {expected['outcome']} is right"
    if expected["outcome"] == "proved" and triple(answer["total"]) != triple(expected):
        return f"{triple(answer['total'])} where {triple(expected)} is right"
    return None


def fault_within_bounds(expected, answer):
    """The same where the best plan is known only within bounds; a proof may then be out of reach."""
    if answer["outcome"] not in ("proved", "bounded"):
        return f"{answer['outcome']} where there is a plan"
    least, most = triple(expected["atLeast"]), triple(expected["atMost"])
    total = triple(answer["total"])
    bound = total if answer["outcome"] == "proved" else triple(answer["lowerBound"])
    if total[: len(least)] < least:
        return f"{total} is below {least}"
    if bound[: len(most)] > most:
        return f"a bound of {bound} is above {most}"
    return None


def main():
    program, *paths = sys.argv[1:]
    faults = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in paths:
            begin, slowest, count = time.monotonic(), (0, ""), 0
            with open(path, encoding="utf-8") as file:
                for line in file:
                    instance = json.loads(line)
                    asked = time.monotonic()
                    found = fault(instance["expected"], *ask(program, instance, folder))
                    slowest = max(slowest, (time.monotonic() - asked, instance["name"]))
                    count += 1
                    if found:
                        faults += 1
                        print(f"{instance['name']}: {found}")
            print(
                f"{os.path.basename(path)}: {count} instances in {time.monotonic() - begin:.1f} s,"
                f" at most {slowest[0]:.2f} s for {slowest[1]}"
            )
            if count == 0:
                faults += 1
    return 1 if faults or not paths else 0


if __name__ == "__main__":
    sys.exit(main())
