"""Puts every format of `cairn graph` through the programs that people read it with.

DOT through Graphviz, SVG and GraphML through an XML parser, GraphML and JSON through networkx, JSON
through its schema, CSV through Python's reader, Mermaid through Mermaid in headless Chromium; each
with the built-in graph and with one whose names try to break it. Needs dot, chromium, and the
Python packages mmdc (for the Mermaid that lies in it), networkx and jsonschema. Give the built
programs; run in the project's folder:

    python3 Tests/Peers/check_diagrams.py .build/debug/cairn .build/debug/cairn-bench
"""

import csv
import io
import json
import re
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree

import jsonschema
import networkx

import browser

HOSTILE = "--graph Tests/TestSupport/Fixtures/hostile-names.json"
# Of a large graph, pictures leave out moves that the formats for programs keep, unless told which.
DIAGRAMS = [
    "--moves progression",
    "--moves all --legend",
    "--moves all --rankdir TB --cluster-by none",
    "--to director-of-engineering",
    "--moves progression,transition --highlight cto --reduce",
    "--to kubernetes:3 databases:3".replace(" databases", " --to databases"),
    "--focus staff-backend-engineer --depth 1",
    "--moves all --max-nodes 7",
    "--skills --to sre-lead --legend",
    "--skills --focus go --depth 2",
    "--skills --max-nodes 60 --reduce",
    "--skills --cluster-by none --to director-of-engineering",
    f"{HOSTILE}",
    f"{HOSTILE} --highlight target --legend",
    f"{HOSTILE} --to target --rankdir BT",
    f"{HOSTILE} --focus long --depth 1 --reduce",
    f"{HOSTILE} --skills",
    f"{HOSTILE} --skills --to target --to click --legend",
    f"{HOSTILE} --skills --focus entity:2 --depth 3",
]
SVG = "{http://www.w3.org/2000/svg}"
GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
FORMULA_SIGNS = tuple("=+-@\t\r")
# As Mermaid says it to whoever shows a diagram.
MOST_MERMAID_EDGES = 499


class Faults:
    """What is wrong, told as it is found."""

    def __init__(self):
        self.count = 0
        self.checks = 0

    def expect(self, holds, *words):
        self.checks += 1
        if not holds:
            self.count += 1
            print("fault:", *words)


def visible_control(letter):
    code = ord(letter)
    if code < 0x20:
        return chr(0x2400 + code)
    return "\u2421" if code == 0x7F else letter


def as_drawn(name):
    """A name as a picture shows it, without white space, as lines may break anywhere."""
    result = ""
    for letter in name:
        code = ord(letter)
        if code in (0x85, 0x2028, 0x2029) or letter.isspace() and code not in range(0x1C, 0x20):
            continue
        if (
            0x80 <= code <= 0x9F
            or code in (0x200E, 0x200F, 0x61C, 0xFEFF, 0xFFFE, 0xFFFF)
            or 0x202A <= code <= 0x202E
            or 0x2066 <= code <= 0x2069
        ):
            result += "\ufffd"
        else:
            result += visible_control(letter)
    return result


def in_xml(name):
    """A name as XML can hold it."""
    letters = (visible_control(letter) if letter not in "\t\n\r" else letter for letter in name)
    return re.sub("[\ufffe\uffff]", "\ufffd", "".join(letters))


def in_csv(name):
    return "".join(visible_control(c) if c not in "\t\n\r" else c for c in name)


def is_shown(name, drawn):
    """Whether a drawn text is the name, or as much of it as says that it goes on."""
    drawn = re.sub("[\ufffe\uffff]", "\ufffd", "".join(drawn.split()))
    wanted = as_drawn(name)
    if drawn.startswith(wanted):
        return True
    start, ellipsis, _ = drawn.partition("…")
    return bool(ellipsis) and len(start) >= 100 and wanted.startswith(start)


def run(program, diagram, extra):
    words = [program, "graph", *diagram.split(), *extra.split(), "--today", "2026-12-01"]
    return subprocess.run(words, capture_output=True, check=False)


def written(faults, program, diagram, extra):
    """What the program writes, twice the same and without a word beside it."""
    first = run(program, diagram, extra)
    second = run(program, diagram, extra)
    faults.expect(first.returncode == 0, diagram, extra, first.stderr.decode())
    faults.expect(first.stdout == second.stdout, diagram, extra, "gives other bytes each time")
    return first.stdout


def check_json(faults, program, diagram, validator):
    """The diagram's names: what every other format is compared with."""
    data = json.loads(written(faults, program, diagram, "--format json"))
    for error in validator.iter_errors(data):
        faults.expect(False, diagram, error.json_path, error.message)
    wrong = dict(data, nodes=[dict(node, kind="person") for node in data["nodes"]])
    faults.expect(not validator.is_valid(wrong), diagram, "the schema takes anything")
    graph = networkx.node_link_graph(data, edges="edges")
    faults.expect(graph.number_of_nodes() == len(data["nodes"]), diagram, "nodes in networkx")
    faults.expect(graph.number_of_edges() == len(data["edges"]), diagram, "edges in networkx")
    return data


def check_graphml(faults, program, diagram, data):
    text = written(faults, program, diagram, "--format graphml")
    root = ElementTree.fromstring(text)
    faults.expect(root.tag == GRAPHML + "graphml", diagram, "no GraphML")
    graph = networkx.read_graphml(io.BytesIO(text))
    faults.expect(graph.is_directed(), diagram, "GraphML is not directed")
    faults.expect(graph.number_of_edges() == len(data["edges"]), diagram, "GraphML's edges")
    for node in data["nodes"]:
        there = graph.nodes[node["id"]]
        for key, value in node.items():
            wanted = in_xml(value) if isinstance(value, str) else value
            faults.expect(key == "id" or there[key] == wanted, diagram, node, "is", there)
    for edge in data["edges"]:
        there = graph.edges[edge["source"], edge["target"]]
        faults.expect(there["kind"] == edge["kind"], diagram, edge, "is", there)


def check_csv(faults, program, diagram, data):
    for table, key in (("nodes", "nodes"), ("edges", "edges")):
        for raw in ("", " --raw-csv"):
            text = written(faults, program, diagram, f"--format csv --table {table}{raw}").decode()
            rows = list(csv.DictReader(io.StringIO(text, newline="")))
            faults.expect(len(rows) == len(data[key]), diagram, table, "has other rows")
            for row, thing in zip(rows, data[key]):
                if not raw:
                    starts = [cell for cell in row.values() if cell.startswith(FORMULA_SIGNS)]
                    faults.expect(not starts, diagram, "formulas:", starts)
                if table == "edges":
                    faults.expect(
                        (row["Source"], row["Target"]) == (thing["source"], thing["target"])
                        and row["Weight"] == str(thing.get("weight", "")),
                        diagram, row, "is not", thing,
                    )
                    continue
                label = row["Label"]
                if not raw and label[1:].startswith(FORMULA_SIGNS):
                    label = label.removeprefix("'")
                faults.expect(row["Id"] == thing["id"], diagram, row, "is not", thing)
                faults.expect(label == in_csv(thing["label"]), diagram, row, "is not", thing)


def check_dot(faults, program, diagram, data):
    text = written(faults, program, diagram, "--format dot")
    drawn = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, check=False)
    faults.expect(drawn.returncode == 0 and not drawn.stderr, diagram, drawn.stderr.decode())
    check_svg(faults, diagram, drawn.stdout, data)
    check_svg(faults, diagram, written(faults, program, diagram, "--format svg"), data)
    png = written(faults, program, diagram, "--format png")
    faults.expect(
        png[:16] == b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" and png[-8:-4] == b"IEND", diagram, "no PNG"
    )


def check_svg(faults, diagram, text, data):
    root = ElementTree.fromstring(text)
    for element in root.iter():
        faults.expect(
            element.tag in (SVG + name for name in ("svg", "g", "title", "text", "polygon",
                                                    "path", "ellipse", "polyline")),
            diagram, "an element", element.tag,
        )
        for name in element.attrib:
            faults.expect("href" not in name and not name.startswith("on"), diagram, name)
    names = {node["id"]: node["label"] for node in data["nodes"]}
    groups = root.iter(SVG + "g")
    nodes = [group for group in groups if group.get("class") == "node"]
    for group in nodes:
        title = group.findtext(SVG + "title")
        if title not in names:
            faults.expect(title.startswith("l"), diagram, "an unknown node", title)
            continue
        label = "".join(text.text for text in group.iter(SVG + "text"))
        faults.expect(is_shown(names.pop(title), label), diagram, title, "shows", repr(label))
    faults.expect(not names, diagram, "not drawn:", names)


def check_mermaid(faults, program, diagrams):
    texts = []
    for diagram, data in diagrams:
        if len(data["edges"]) <= MOST_MERMAID_EDGES:
            text = written(faults, program, diagram, "--format mermaid").decode()
            texts.append((diagram, data, text))
    pictures = browser.drawn_by_mermaid([text for _, _, text in texts])
    for (diagram, data, _), picture in zip(texts, pictures):
        faults.expect(not picture["error"], diagram, "Mermaid says:", picture["error"])
        faults.expect(not picture["ran"], diagram, "something ran:", picture["ran"])
        faults.expect(not picture["foreign"], diagram, "foreign elements", picture["foreign"])
        labels = picture["nodes"]
        for node in data["nodes"]:
            label = labels.get(node["id"], "")
            faults.expect(is_shown(node["label"], label), diagram, node, "shows", repr(label))
        own = len([edge for edge in picture["edges"] if not edge.startswith("L_l")])
        faults.expect(own == len(data["edges"]), diagram, "draws", own, "edges")
        groups = {node.get("group") for node in data["nodes"]} - {None}
        if "--cluster-by none" not in diagram:
            drawn = picture["clusters"]
            for group in groups:
                faults.expect(
                    any(is_shown(group, label) for label in drawn), diagram, "no cluster", group
                )
        # Signs of tags stand there as wide ones.
        title = picture["title"].translate(str.maketrans("\uff1c\uff1e\uff06", "<>&"))
        faults.expect(is_shown(data["graph"]["title"], title), diagram, "title", title)


def check_too_large(faults, program, graph):
    """Mermaid's limits, and Graphviz on what nobody can read."""
    for extra in ("", "--skills"):
        answer = run(program, f"--graph {graph} {extra}", "--format mermaid")
        faults.expect(answer.returncode == 2 and not answer.stdout, "Mermaid took it", extra)
        faults.expect(b"--max-nodes" in answer.stderr, "no advice", answer.stderr)
    answer = run(program, f"--graph {graph}", "--format dot")
    faults.expect(b"--max-nodes" in answer.stderr, "no advice", answer.stderr)
    small = run(program, f"--graph {graph} --max-nodes 50", "--format svg")
    faults.expect(small.returncode == 0 and not small.stderr, small.stderr)


def check_growth(faults, program, bench):
    """Each format's time on graphs of 250, 500 and 1000 roles; judged generously, as times are noise."""
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for roles in (250, 500, 1000):
            words = [bench, "careers", "--roles", str(roles), "--competencies", str(roles)]
            line = subprocess.run(words, capture_output=True, check=True).stdout
            paths.append(f"{folder}/{roles}.json")
            with open(paths[-1], "w", encoding="utf-8") as file:
                json.dump(json.loads(line)["graph"], file)
        for extra in ("dot", "graphml", "json", "csv", "dot --skills", "dot --focus {role}"):
            times = []
            for path in paths:
                with open(path, encoding="utf-8") as file:
                    words = extra.format(role=json.load(file)["roles"][0]["id"])
                best = 9e9
                for _ in range(3):
                    begin = time.perf_counter()
                    answer = run(program, f"--graph {path}", f"--format {words}")
                    best = min(best, time.perf_counter() - begin)
                    faults.expect(answer.returncode == 0, extra, answer.stderr.decode())
                times.append(best)
            ratio = times[2] / times[0]
            shown = " ".join(f"{1000 * seconds:.0f}" for seconds in times)
            print(f"250, 500, 1000 roles as {extra}: {shown} ms, {ratio:.1f} times for 4 times")
            faults.expect(ratio < 12, extra, "grows faster than the graph")
        check_too_large(faults, program, paths[2])


def main():
    program, bench = sys.argv[1:]
    with open("Docs/diagram.schema.json", encoding="utf-8") as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    faults = Faults()
    diagrams = []
    for diagram in DIAGRAMS:
        data = check_json(faults, program, diagram, validator)
        diagrams.append((diagram, data))
        check_graphml(faults, program, diagram, data)
        check_csv(faults, program, diagram, data)
        check_dot(faults, program, diagram, data)
    check_mermaid(faults, program, diagrams)
    check_growth(faults, program, bench)
    print(f"{len(DIAGRAMS)} diagrams, {faults.checks} checks: {faults.count} faults")
    return 1 if faults.count else 0


if __name__ == "__main__":
    sys.exit(main())
