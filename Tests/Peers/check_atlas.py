"""Checks that the atlas is in order, and that its careers can be planned from their beginning.

Give the built program; run in the project's folder:

    python3 Tests/Peers/check_atlas.py .build/release/cairn

Advice has to be accepted, files have to be laid out as `cairn fmt` does, and from every role in which
careers begin there has to be a plan to every other role. Plans stopped before their proof are counted.
"""

import json
import pathlib
import subprocess
import sys

FOLDER = "Graphs"
ENTRANCES = """
    associate-product-manager data-analyst junior-backend-engineer junior-data-engineer
    junior-data-scientist junior-frontend-engineer junior-mobile-engineer junior-platform-engineer
    operations-engineer project-coordinator qa-analyst security-analyst solutions-engineer
    technical-support-engineer
""".split()


def run(program, *words):
    return subprocess.run([program, *words], capture_output=True, text=True, check=False)


def roles():
    for path in sorted(pathlib.Path(FOLDER).glob("*.json")):
        for role in json.loads(path.read_text(encoding="utf-8")).get("roles", []):
            yield role["id"]


def unplanned(program):
    """The pairs of an entrance and another role without a plan, and how many have no proof."""
    unproved = 0
    for entrance in ENTRANCES:
        for role in roles():
            if role in ENTRANCES:
                continue
            words = ["plan", role, "--from", entrance, "--graph", FOLDER, "--format", "json"]
            outcome = json.loads(run(program, *words).stdout)["outcome"]
            if outcome == "bounded":
                unproved += 1
            elif outcome != "proved":
                yield f"{entrance} → {role}: {outcome}"
    print(f"{unproved} plans stopped before their proof")


def main():
    program = sys.argv[1]
    for words in (["check", "--strict", FOLDER], ["fmt", "--check", FOLDER]):
        result = run(program, *words)
        print(result.stdout + result.stderr, end="")
        if result.returncode != 0 or "advice" in result.stdout:
            sys.exit(f"cairn {' '.join(words)} finds something")
    faults = list(unplanned(program))
    if faults:
        sys.exit("\n".join(faults))


main()
