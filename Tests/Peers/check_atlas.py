"""Checks that the atlas is in order, and that its careers can be planned from their beginning.

Give the built program; run in the project's folder:

    python3 Tests/Peers/check_atlas.py .build/release/cairn

Advice has to be accepted, files have to be laid out as `cairn fmt` does, and from every role in which
careers begin there has to be a plan to every other role. Each gets a second, a tenth of what a user's
question gets; plans stopped before their proof are counted, and so are those whose date is proved.
"""

import concurrent.futures
import json
import os
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


def plan(program, entrance, role):
    """The plan's outcome; "dated" where only the proof that nothing asks for less learning is open."""
    limits = ["--time-limit", "1"]
    words = ["plan", role, "--from", entrance, "--graph", FOLDER, "--format", "json"]
    answer = json.loads(run(program, *words, *limits).stdout)
    if answer["outcome"] == "bounded":
        if answer["lowerBound"]["minutes"] == answer["total"]["minutes"]:
            return "dated"
    return answer["outcome"]


def unplanned(program):
    """The pairs of an entrance and another role without a plan; says how many lack a proof."""
    pairs = [
        (entrance, role) for entrance in ENTRANCES for role in roles() if role not in ENTRANCES
    ]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        outcomes = list(pool.map(lambda pair: plan(program, *pair), pairs))
    print(
        f"{len(pairs)} plans: {outcomes.count('proved')} proved, {outcomes.count('dated')} with a"
        f" proved date, {outcomes.count('bounded')} with a gap, after a second each"
    )
    for (entrance, role), outcome in zip(pairs, outcomes):
        if outcome not in ("proved", "dated", "bounded"):
            yield f"{entrance} → {role}: {outcome}"


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
