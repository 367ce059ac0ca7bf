"""Runs cairn beside other programs on the same questions, on this machine, and compares.

    python3 Tests/Peers/compare.py [--part exact|plain|growth]… [--count N] [--runs N]
                                   [--limit SECONDS] [--instances FILE]… [--write]

Run from the top folder, with the packages of Tests/Peers/requirements.txt. Builds the release
program and the benchmark program first. Prints tables; --write puts them into Docs/Performance.md
and draws Docs/growth.svg. Ends with status 1 if two programs give different answers. How long
anything takes is reported and never judged.
"""

import argparse
import gzip
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import growth_plot

HERE = os.path.dirname(os.path.abspath(__file__))
# Roles, competencies, and how many questions; fewer where other solvers use up their time.
SIZES = [(10, 40, 5), (30, 150, 3), (100, 600, 3), (300, 2000, 1), (1000, 5000, 1)]
GROWTH = [size[:2] for size in SIZES] + [(1000, 15000)]
SOLVERS = {"cp-sat": "CP-SAT", "highs": "HiGHS", "states": "Dijkstra on states"}
LIBRARIES = ["rustworkx", "igraph", "networkx"]
TOTALS = ("minutes", "studyMinutes", "moveCount")
faults = []


class Programs:
    """Copies of them, so that a build in the meantime changes nothing."""

    def __init__(self, build, place):
        products = ["cairn", "cairn-bench"]
        if build:
            for product in products:
                subprocess.run(
                    ["swift", "build", "-c", "release", "--product", product],
                    check=True, stdout=sys.stderr,
                )  # fmt: skip
        folder = subprocess.run(
            ["swift", "build", "-c", "release", "--show-bin-path"],
            check=True, capture_output=True, text=True,
        ).stdout.strip()  # fmt: skip
        self.cairn, self.bench = (
            shutil.copy(os.path.join(folder, product), place) for product in products
        )


def peer(script, *words):
    return [sys.executable, os.path.join(HERE, script), *map(str, words)]


def run(words):
    """Lines of JSON that a program prints, seconds and peak memory in bytes of the whole process."""
    with tempfile.TemporaryFile() as output:
        begin = time.perf_counter()
        process = subprocess.Popen(list(map(str, words)), stdout=output)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        lines = [json.loads(line) for line in output if line.startswith(b"{")]
    scale = 1 if sys.platform == "darwin" else 1024
    return lines, seconds, usage.ru_maxrss * scale, process.returncode


def save(path, words):
    """The output of a program as a file."""
    with open(path, "wb") as file:
        subprocess.run(list(map(str, words)), check=True, stdout=file)
    return path


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(map(str, row)) + " |" for row in rows])


def shown(seconds):
    """Three digits or so, in the unit that fits."""
    if seconds is None:
        return "–"
    if seconds < 0.001:
        return f"{seconds * 1e6:.0f} µs"
    if seconds < 1:
        return f"{seconds * 1e3:.3g} ms"
    return f"{seconds:.3g} s"


# Exact solvers


def exact(programs, options, folder):
    files = [
        (
            f"{roles:,} / {competencies:,}",
            save(
                os.path.join(folder, f"careers-{roles}-{competencies}.jsonl"),
                [programs.bench, "careers", "--roles", roles, "--competencies", competencies,
                 "--count", options.count or count],
            ),
        )
        for roles, competencies, count in options.sizes
    ]  # fmt: skip
    files += [(os.path.basename(path), unpacked(path, options, folder)) for path in options.instances]
    rows, hopeless = [], set()
    for label, path in files:
        rows.append(exact_row(programs, options, label, path, folder, hopeless))
        print("| " + " | ".join(map(str, rows[-1])) + " |", file=sys.stderr, flush=True)
    head = ["roles / competencies", "questions", "cairn", *SOLVERS.values(), "least ratio", "median"]
    return table(head, rows)


def unpacked(path, options, folder):
    """The first questions of a file."""
    opener = gzip.open if path.endswith(".gz") else open
    name = os.path.join(folder, os.path.basename(path) + ".part")
    with opener(path, "rt", encoding="utf-8") as source, open(name, "w", encoding="utf-8") as file:
        for line, _ in zip(source, range(options.first or sys.maxsize)):
            file.write(line)
    return name


def exact_row(programs, options, label, path, folder, hopeless):
    """Leaves out, from then on, a method that has proved nothing at a smaller size."""
    words = [programs.bench, "solve", path, "--repeats", options.runs, "--time-limit", int(options.limit)]
    answers, *_ = run(words)
    moves = os.path.join(folder, "answers.jsonl")
    with open(moves, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(answer) + "\n" for answer in answers)
    cells, best = [], {}
    for method in SOLVERS:
        if method in hopeless:
            cells.append("–")
            continue
        words = peer("exact_solvers.py", method, path, "--limit", options.limit)
        if method != "states" and not options.all_moves:
            words += ["--moves", moves]
        others = {answer["name"]: answer for answer in run(words)[0]}
        for answer in answers:
            other = others.get(answer["name"])
            if other is None:
                faults.append(f"{method} gave no answer to {answer['name']}")
            elif is_proved(other):
                if answer["outcome"] == "bounded" or totals(answer) != totals(other):
                    faults.append(f"{answer['name']}: cairn says {totals(answer)} ({answer['outcome']}), "
                                  f"{method} {totals(other)}")  # fmt: skip
                seconds = best.get(answer["name"], math.inf)
                best[answer["name"]] = min(seconds, other["seconds"])
        # No solver is asked where reading shows that no chain of moves leads to the target.
        best = {name: seconds for name, seconds in best.items() if seconds > 0}
        proved = [other["seconds"] for other in others.values() if is_proved(other)]
        if not proved and method == "states":
            hopeless.add(method)
        cells.append(
            f"{len(proved)} proved" + (f", {shown(statistics.median(proved))}" if proved else "")
        )
    # The search alone, as the solvers' times leave out the building of their models.
    own = [answer["search"] for answer in answers]
    proved = sum(map(is_proved, answers))
    asked = [answer for answer in answers if answer["outcome"] != "impossible"]
    ratios = [best.get(answer["name"], options.limit) / answer["search"] for answer in asked]
    is_least = any(answer["name"] not in best for answer in asked)
    return [
        label, len(answers), f"{proved} proved, {shown(statistics.median(own))}", *cells,
        *ratio_cells(ratios, is_least),
    ]  # fmt: skip


def ratio_cells(ratios, is_least):
    """The least and the middle one; where cairn ran into the limit too, there is nothing to say."""
    if not ratios or is_least and min(ratios) < 2:
        return ["–", "–"]
    over = "over " if is_least else ""
    return [over + f"{min(ratios):,.0f}", over + f"{statistics.median(ratios):,.0f}"]


def is_proved(answer):
    return answer["outcome"] in ("proved", "impossible")


def totals(answer):
    return tuple(answer.get(key) for key in TOTALS)


# Plain shortest paths


def plain(programs, options, folder):
    whole, queries = [], []
    for roles in options.roles:
        path = save(
            os.path.join(folder, f"plain-{roles}.json"), [programs.bench, "plain", "--roles", roles]
        )
        target = f"r{roles // 2}"
        own = [programs.cairn, "plan", target, "--graph", path, "--from", "r0", "--format", "json"]
        with_peers = roles <= options.most_peer_roles
        times = {name: [] for name in ["cairn"] + (LIBRARIES if with_peers else [])}
        memory = {}
        for _ in range(options.runs):
            # In turns, so that a busy moment of the machine hits all of them.
            for name in times:
                words = own if name == "cairn" else peer("plain_paths.py", name, path, "r0", target)
                _, seconds, memory[name], status = run_quietly(words)
                times[name].append(seconds)
                if status != 0:
                    faults.append(f"{name} failed at {roles} roles")
        medians = {name: statistics.median(values) for name, values in times.items()}
        others = [medians[name] for name in LIBRARIES if name in medians]
        whole.append(
            [f"{roles:,}", f"{os.path.getsize(path) / 1e6:,.0f} MB"]
            + [shown(medians.get(name)) for name in ["cairn", *LIBRARIES]]
            + [f"{min(others) / medians['cairn']:.2f}" if others else "–"]
            + [f"{memory['cairn'] / 1e6:,.0f} MB", f"{memory['cairn'] / roles:,.0f} B"]
        )
        queries.append(query_row(programs, options, path, roles, target, with_peers))
        print(whole[-1], queries[-1], file=sys.stderr, flush=True)
    return (
        table(["roles", "file", "cairn", *LIBRARIES, "ratio to the best", "cairn's memory", "a role"], whole),
        table(["roles", "cairn: query", "cairn: answer", *LIBRARIES, "ratio to the best"], queries),
    )  # fmt: skip


def run_quietly(words):
    """For a program whose output is no lines of JSON."""
    begin = time.perf_counter()
    process = subprocess.Popen(
        list(map(str, words)), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    scale = 1 if sys.platform == "darwin" else 1024
    return None, seconds, usage.ru_maxrss * scale, process.returncode


def query_row(programs, options, path, roles, target, with_peers):
    repeats = 4 * options.runs + 1
    own = run([programs.bench, "route", path, "r0", target, "--repeats", repeats])[0][0]
    times = {}
    for name in LIBRARIES if with_peers else []:
        answer = run(peer("plain_paths.py", name, path, "r0", target, repeats))[0][0]
        times[name] = answer["query"]
        # cairn was asked at six hours a week.
        if answer["weeks"] * 360 != own["minutes"]:
            faults.append(f"{name} needs {answer['weeks']} weeks, cairn {own['minutes']} minutes")
    ratio = f"{min(times.values()) / own['search']:.1f}" if times else "–"
    return [
        f"{roles:,}", shown(own["search"]), shown(own["answer"]),
        *[shown(times.get(name)) for name in LIBRARIES], ratio,
    ]  # fmt: skip


# Growth


def growth(programs, options, folder):
    points, rows = [], []
    for roles, competencies in GROWTH:
        path = save(
            os.path.join(folder, "growth.jsonl"),
            [programs.bench, "careers", "--roles", roles, "--competencies", competencies,
             "--count", options.growth_count],
        )  # fmt: skip
        answers, *_ = run(
            [programs.bench, "solve", path, "--repeats", options.runs, "--time-limit", int(options.limit)]
        )
        whole, memory = [], []
        with open(path, encoding="utf-8") as file:
            for line in file:
                words = plan_words(programs, json.loads(line), folder)
                runs = [run_quietly(words) for _ in range(options.runs)]
                whole.append(statistics.median(seconds for _, seconds, _, _ in runs))
                memory.append(max(peak for *_, peak, _ in runs))
        searches = [answer["search"] for answer in answers]
        point = {
            "roles": roles, "competencies": competencies, "size": roles + competencies,
            "search": statistics.median(searches), "whole": statistics.median(whole),
            "memory": statistics.median(memory),
        }  # fmt: skip
        points.append(point)
        rows.append([
            f"{roles:,} / {competencies:,}", f"{sum(map(is_proved, answers))} of {len(answers)}",
            shown(point["search"]), shown(max(searches)), shown(point["whole"]),
            f"{point['memory'] / 1e6:,.0f} MB",
        ])  # fmt: skip
        print(rows[-1], file=sys.stderr, flush=True)
    head = ["roles / competencies", "proved", "search, median", "search, slowest", "whole process", "memory"]
    exponents = {key: growth_plot.exponent(points, key) for key in ("search", "whole", "memory")}
    words = (
        "Fitted to the medians, with roles and competencies together as the size *n*: the search "
        f"grows as *n*^{exponents['search']:.2f}, the whole process as *n*^{exponents['whole']:.2f}, "
        f"its memory as *n*^{exponents['memory']:.2f}. A small question costs little more than the "
        "start of the process; over the three largest sizes alone the exponents are "
        + ", ".join(f"{growth_plot.exponent(points[-3:], key):.2f}" for key in exponents) + "."
    )
    if options.write:
        with open("Docs/growth.svg", "w", encoding="utf-8") as file:
            file.write(growth_plot.svg(points))
    return table(head, rows) + "\n\n" + growth_plot.wrapped(words)


def plan_words(programs, instance, folder):
    paths = {}
    for name in ("graph", "profile"):
        paths[name] = os.path.join(folder, name + ".json")
        with open(paths[name], "w", encoding="utf-8") as file:
            json.dump(instance[name], file)
    words = [programs.cairn, "plan", instance["target"], "--graph", paths["graph"]]
    return words + ["--profile", paths["profile"], "--format", "json", "--today", "2026-12-01"]


# All of it


def write(name, text):
    """Puts a text between the two comments of that name."""
    with open("Docs/Performance.md", encoding="utf-8") as file:
        page = file.read()
    begin, end = f"<!-- {name} -->\n", f"\n<!-- end of {name} -->"
    first, rest = page.split(begin)
    last = rest.split(end)[1]
    with open("Docs/Performance.md", "w", encoding="utf-8") as file:
        file.write(first + begin + "\n" + text + "\n" + end + last)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--part", action="append", choices=["exact", "plain", "growth"])
    parser.add_argument("--count", type=int, help="questions of each size")
    parser.add_argument("--growth-count", type=int, default=9)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=float, default=120, help="seconds for each question")
    parser.add_argument("--instances", action="append", default=[], help="more questions")
    parser.add_argument("--first", type=int, help="so many questions of each such file")
    parser.add_argument("--size", action="append", help="ROLES/COMPETENCIES instead of the usual")
    parser.add_argument("--roles", type=int, action="append", help="of plain graphs")
    parser.add_argument("--most-peer-roles", type=int, default=100_000)
    parser.add_argument("--all-moves", action="store_true",
                        help="do not tell solvers how many moves the best plan has")  # fmt: skip
    parser.add_argument("--no-build", action="store_true")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    options.roles = options.roles or [10_000, 100_000, 1_000_000]
    options.sizes = SIZES
    if options.size is not None:
        options.sizes = [
            (*map(int, size.split("/")), 3) for size in options.size if size != "none"
        ]
    parts = options.part or ["exact", "plain", "growth"]
    with tempfile.TemporaryDirectory() as folder:
        programs = Programs(not options.no_build, folder)
        results = []
        if "exact" in parts:
            results.append(("exact solvers", exact(programs, options, folder)))
        if "plain" in parts:
            whole, queries = plain(programs, options, folder)
            results += [("whole processes", whole), ("queries", queries)]
        if "growth" in parts:
            results.append(("growth", growth(programs, options, folder)))
    for name, text in results:
        print(f"\n{name}\n\n{text}")
        if options.write:
            write(name, text)
    print("\n".join(faults) or "\nAll answers agree.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
