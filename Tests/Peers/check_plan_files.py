"""Checks the files that `cairn plan --format …` writes with the programs that people read them with.

Calendars are read by vobject and by ics, charts are drawn by Mermaid in headless Chromium, Markdown
is parsed by markdown-it, CSV is read by Python's reader, DOT is drawn by Graphviz. Everything has to say what the JSON of the
same plan says, with names as graphs should not have them too. Needs the Python packages of
requirements.txt and Debian's chromium and graphviz. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_plan_files.py .build/debug/cairn
"""

import csv
import datetime
import io
import json
import re
import subprocess
import sys
import xml.etree.ElementTree

import ics
import markdown_it
import vobject

import mermaid_page

BAKERY = "--graph Tests/RenderingTests/Fixtures/Plan/bakery.json"
HOSTILE = "--graph Tests/RenderingTests/Fixtures/Plan/hostile.json"
NAMES = "--graph Tests/TestSupport/Fixtures/hostile-names.json"
QUESTIONS = [
    "director-of-engineering",
    "staff-backend-engineer --hours 2.5 --start 2027-02-28",
    "kubernetes:3 databases:3",
    "director-of-engineering --via engineering-manager --avoid step-down --max-moves 9",
    "engineering-manager --hours 100",
    "owner " + BAKERY,
    "bread:2 pastry:1 " + BAKERY,
    "r69 " + HOSTILE,
    "blank --via markdown,newline,emoji,long-word " + NAMES,
    "target " + NAMES,
    "style --hours 2 " + NAMES,
]
SERIES = ["director-of-engineering --alternatives 5", "r69 --alternatives 3 " + HOSTILE]
FORMULA = ("=", "+", "-", "@", "\t", "\r")

faults = []


def expect(holds, *what):
    if not holds:
        faults.append(" ".join(str(part) for part in what))
        print("fault:", faults[-1][:600])


def plan(program, question, form, *options):
    words = [program, "plan", *question.split(), "--today", "2026-12-01", "--format", form, *options]
    run = subprocess.run(words, capture_output=True, check=False)
    expect(run.returncode == 0, question, form, "has status", run.returncode)
    again = subprocess.run(words, capture_output=True, check=False)
    expect(run.stdout == again.stdout, question, form, "is not the same twice")
    return run.stdout.decode()


def lessons(answer):
    return [lesson for stay in answer["stays"] for lesson in stay["acquires"]]


# What becomes of text that a format has no way to hold.


def control(sign):
    code = ord(sign)
    return chr(0x2400 + code) if code < 0x20 else "\u2421" if code == 0x7F else sign


LINE_ENDS = "\n\r\x0b\x0c\x85\u2028\u2029"


def in_line(text):
    """In a terminal, in Markdown, in a chart: one line, and nothing that steers."""
    steering = "\u200e\u200f\u061c\ufeff" + "".join(
        map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xE0001]))
    signs = []
    for sign in text.replace("\xa0", " "):
        if sign in LINE_ENDS or sign == "\t":
            signs.append(" ")
        elif sign in steering or 0x80 <= ord(sign) <= 0x9F:
            signs.append("\ufffd")
        else:
            signs.append(control(sign))
    return "".join(signs)


def in_cell(text):
    return "".join(sign if sign in "\t\n\r" else control(sign) for sign in text)


def in_calendar(text, end="\n"):
    text = text.replace("\r\n", end if end == "\n" else "  ")
    for line_end in LINE_ENDS:
        text = text.replace(line_end, end)
    return "".join(
        sign if sign in "\n\t" else "\ufffd" if 0x80 <= ord(sign) <= 0x9F else control(sign)
        for sign in text)


def in_summary(text):
    return in_calendar(text, " ").replace("\t", " ")


def squeezed(text):
    """White space at the ends and beside other is no text in Markdown and SVG."""
    return " ".join(text.split())


# The formats.


def check_csv(program, question, answer):
    for raw in [False, True]:
        text = plan(program, question, "csv", *(["--raw-csv"] if raw else []))
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
        expect({len(row) for row in rows} == {len(rows[0])}, question, "csv: rows of other lengths")
        records = [dict(zip(rows[0], row)) for row in rows[1:]]

        def cell(content):
            content = in_cell(content)
            return "'" + content if not raw and content.startswith(FORMULA) else content

        learned = [record for record in records if record["kind"] == "learn"]
        expected = [
            {"phase": str(number), "role_id": stay["role"], "role": cell(stay["title"]),
             "kind": "learn", "id": lesson["competency"], "name": cell(lesson["name"]),
             "starts": lesson["starts"], "ends": lesson["ends"],
             "minutes": str(lesson["minutes"]), "shows": cell(lesson.get("shows", "")),
             "evidence": cell(lesson.get("evidence", {}).get("step", ""))}
            for number, stay in enumerate(answer["stays"], 1) for lesson in stay["acquires"]]
        found = [{key: record[key] for key in expected[0]} for record in learned]
        expect(found == expected, question, "csv: learns", found, expected)
        for record in learned:
            hours = float(record["hours"]) * 60 - int(record["minutes"])
            expect(0 <= hours < 0.6001, question, "csv: hours", record["hours"])
        moves = [(record["id"], record["name"], record["ends"], record["move_kind"])
                 for record in records if record["kind"] == "move"]
        expect(moves == [
            (stay["move"]["to"], cell(stay["move"]["title"]), stay["move"]["date"],
             stay["move"]["kind"])
            for stay in answer["stays"] if "move" in stay], question, "csv: moves", moves)


def check_series_csv(program, question):
    answer = json.loads(plan(program, question, "json"))
    rows = list(csv.DictReader(io.StringIO(plan(program, question, "csv"), newline=""), strict=True))
    expect([(row["arrives"], int(row["minutes"]), int(row["study_minutes"]), int(row["moves"]),
             int(row["more_minutes"])) for row in rows] == [
        (way["arrive"], way["total"]["minutes"], way["total"]["studyMinutes"],
         way["total"]["moves"], way.get("difference", {}).get("minutes", 0))
        for way in answer["alternatives"]["plans"]], question, "csv: ways")


def check_calendar(program, question, answer):
    text = plan(program, question, "ics", "--todos")
    names = ["Learn " + in_summary(lesson["name"]) for lesson in lessons(answer)]
    moves = ["Move to " + in_summary(stay["move"]["title"])
             for stay in answer["stays"] if "move" in stay]

    calendar = vobject.readOne(text, validate=True)
    events = calendar.contents["vevent"]
    summaries = [event.summary.value for event in events]
    expect([name for name in summaries if name.startswith("Learn ")] == names, question,
           "vobject: learns", summaries, names)
    expect([name for name in summaries if name.startswith("Move to ")] == moves, question,
           "vobject: moves", summaries, moves)
    learned = [event for event in events if event.summary.value.startswith("Learn ")]
    for event, lesson in zip(learned, lessons(answer)):
        expect(str(event.dtstart.value) == lesson["starts"], question, "vobject: starts")
        days = (event.dtend.value - event.dtstart.value).days
        expect(days >= 1, question, "vobject: an event without a day")
        expect(days == 1 or str(event.dtend.value) == lesson["ends"], question, "vobject: ends")
        for part in [lesson.get("shows"), lesson.get("evidence", {}).get("step")]:
            if part:
                expect(in_calendar(part).replace("\xa0", " ") in event.description.value, question,
                       "vobject: description", repr(part), repr(event.description.value))
    to_dos = calendar.contents["vtodo"]
    expect([to_do.summary.value for to_do in to_dos] == names, question, "vobject: to-dos")
    expect([str(to_do.due.value) for to_do in to_dos] == [
        lesson["ends"] for lesson in lessons(answer)], question, "vobject: due")
    end = [event for event in events if str(event.dtstart.value) == answer["arrive"]]
    expect(end, question, "vobject: nothing on the day of the arrival")

    other = ics.Calendar(text)
    expect(len(other.events) == len(events), question, "ics:", len(other.events), "events")
    # It takes an escaped backslash and the letter after it for an escape.
    found = sorted(event.name for event in other.events if "\\" not in event.name)
    expect(found == sorted(name for name in summaries if "\\" not in name), question,
           "ics: names", found)
    expect(all(event.all_day for event in other.events), question, "ics: an event has hours")
    found = sorted(to_do.name for to_do in other.todos if "\\" not in to_do.name)
    expect(found == sorted(name for name in names if "\\" not in name), question, "ics: to-dos")
    expect(all(event.transparent for event in other.events), question, "ics: busy days")
    days = sorted((event.end.date() - event.begin.date()).days for event in other.events)
    expect(days == sorted((event.dtend.value - event.dtstart.value).days for event in events),
           question, "ics and vobject count other days")


def check_dot(program, question, answer):
    """What Graphviz draws: a box a role, an ellipse a competency, each with its name."""
    text = plan(program, question, "dot")
    run = subprocess.run(["dot", "-Tsvg"], input=text.encode(), capture_output=True, check=False,
                         timeout=60)
    expect(run.returncode == 0 and not run.stderr, question, "dot:", run.stderr.decode())
    space = "{http://www.w3.org/2000/svg}"
    drawing = xml.etree.ElementTree.fromstring(run.stdout)
    nodes = [group for group in drawing.iter(space + "g") if group.get("class") == "node"]
    labels = {
        group.find(space + "title").text:
            squeezed(" ".join(text.text or "" for text in group.iter(space + "text")))
        for group in nodes}
    stays = answer["stays"]
    names = [stays[0]["title"]]
    for stay in stays:
        names += [lesson["name"] for lesson in stay["acquires"]]
        names += [stay["move"]["title"]] if "move" in stay else []
    expect(list(labels) == [f"n{place}" for place in range(len(names))] or
           sorted(labels) == sorted(f"n{place}" for place in range(len(names))),
           question, "dot: nodes", len(labels), len(names))
    for place, name in enumerate(names):
        label = "".join(labels[f"n{place}"].split())
        # XML has no way to hold these two.
        whole = re.sub("[\ufffe\uffff]", "\ufffd", "".join(in_line(name).split()))
        cut = "…" in label and whole.startswith(label.split("…")[0]) and len(label) > 100
        expect(label.startswith(whole) or cut, question, "dot: label", repr(label), repr(whole))
    clusters = [group for group in drawing.iter(space + "g") if group.get("class") == "cluster"]
    expect(len(clusters) == len(stays), question, "dot: clusters")
    expect(not list(drawing.iter(space + "script")), question, "dot: a script")


BLOCKS = {
    "heading_open", "heading_close", "paragraph_open", "paragraph_close", "inline", "table_open",
    "table_close", "thead_open", "thead_close", "tbody_open", "tbody_close", "tr_open", "tr_close",
    "th_open", "th_close", "td_open", "td_close", "bullet_list_open", "bullet_list_close",
    "list_item_open", "list_item_close",
}
INLINES = {"text", "strong_open", "strong_close", "code_inline"}


def parsed(question, text):
    """The texts of a document's blocks, each with what it is: 'heading', 'cell', 'item', …"""
    parser = markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"])
    texts = []
    kinds = []
    for token in parser.parse(text):
        expect(token.type in BLOCKS, question, "markdown:", token.type, token.content)
        if token.type.endswith("_open"):
            kinds.append(token.type)
        elif token.type.endswith("_close"):
            kinds.pop()
        if token.type != "inline":
            continue
        for child in token.children:
            expect(child.type in INLINES, question, "markdown:", child.type, child.content)
        content = squeezed("".join(child.content for child in token.children))
        depth = kinds.count("list_item_open")
        kind = "heading" if "heading_open" in kinds else "cell" if "td_open" in kinds else (
            "item" if depth == 1 else "part" if depth == 2 else "text")
        texts.append((kind, content))
    return texts


def check_markdown(program, question, answer):
    texts = parsed(question, plan(program, question, "markdown"))

    def of_kind(kind):
        return [text for other, text in texts if other == kind]

    titles = [squeezed(f"{number}. " + in_line(stay["title"]))
              for number, stay in enumerate(answer["stays"], 1)]
    expect(of_kind("heading")[1:-1] == titles, question, "markdown: headings",
           of_kind("heading"), titles)
    for place, stay in enumerate(answer["stays"]):
        cells = of_kind("cell")[place * 7:place * 7 + 4]
        expect(cells == [str(place + 1), squeezed(in_line(stay["title"])), stay["starts"],
                         stay["ends"]], question, "markdown: cells", cells)
    names = [squeezed(in_line(lesson["name"])) for lesson in lessons(answer)]
    items = of_kind("item")[:len(names)]
    for lesson, name, item in zip(lessons(answer), names, items):
        expect(item.startswith(name + ": ") and item.endswith(
            f", {lesson['starts']} to {lesson['ends']}"), question, "markdown: item", name, item)
    parts = [
        squeezed(label + in_line(part)) for lesson in lessons(answer)
        for label, part in [("Looks like: ", lesson.get("shows")),
                            ("Evidence: ", lesson.get("evidence", {}).get("step"))] if part]
    expect(of_kind("part") == parts, question, "markdown: parts", of_kind("part"), parts)
    moves = [squeezed(f"{stay['move']['date']}: {in_line(stay['move']['title'])}.")
             for stay in answer["stays"] if "move" in stay]
    said = [text for text in of_kind("text") if any(text.startswith(move) for move in moves)]
    expect(len(said) == len(moves), question, "markdown: moves", said, moves)


def check_charts(charts):
    result = mermaid_page.draw([chart for _, _, chart in charts])
    expect(result["title"] == "untouched", "mermaid: a label ran:", result["title"])
    for (question, answer, _), drawing in zip(charts, result["drawings"]):
        if "error" in drawing:
            expect(False, question, "mermaid:", drawing["error"])
            continue
        check_chart(question, answer, drawing["elements"])


def check_chart(question, answer, elements):
    allowed = {"svg", "style", "g", "rect", "text", "tspan", "line", "path", "desc", "title"}
    tags = {element["tag"] for element in elements}
    expect(tags <= allowed, question, "mermaid: elements", tags - allowed)
    expect(not any(element["handlers"] for element in elements), question, "mermaid: handlers")

    def of_class(name):
        return [squeezed(element["text"]) for element in elements
                if element["tag"] == "text" and any(
                    part.startswith(name) for part in element["classes"].split())]

    def same(shown, whole, what):
        whole = squeezed(in_line(whole))
        cut = shown.endswith("…") and whole.startswith(shown[:-1].rstrip()) and len(shown) > 15
        expect(shown == (whole) or cut, question, "mermaid:", what, repr(shown),
               repr(whole))

    sections = of_class("sectionTitle")
    expect(len(sections) == len(answer["stays"]), question, "mermaid: sections", sections)
    for number, (section, stay) in enumerate(zip(sections, answer["stays"]), 1):
        same(section, f"{number}. {stay['title']}", "section")
    labels = [label for label in of_class("taskText") if not label.startswith("free for ")]
    names = []
    for stay in answer["stays"]:
        names += [lesson["name"] for lesson in stay["acquires"]]
        names.append(stay["move"]["title"] if "move" in stay else "All learned")
    expect(len(labels) == len(names), question, "mermaid:", len(labels), "labels", len(names))
    for label, name in zip(labels, names):
        same(label, name, "label")
    bars = [element for element in elements
            if element["tag"] == "rect" and "task" in element["classes"].split()]
    expect(len(bars) == len(of_class("taskText")), question, "mermaid: bars")
    places = [float(bar["x"]) for bar in bars if "milestone" not in bar["classes"]]
    expect(places == sorted(places), question, "mermaid: bars out of order")
    expect(all(float(bar["width"]) > 0 for bar in bars if "milestone" not in bar["classes"]),
           question, "mermaid: a bar without a width")


def main():
    program = sys.argv[1]
    charts = []
    for question in QUESTIONS:
        answer = json.loads(plan(program, question, "json"))
        check_csv(program, question, answer)
        check_calendar(program, question, answer)
        check_markdown(program, question, answer)
        check_dot(program, question, answer)
        charts.append((question, answer, plan(program, question, "mermaid")))
    for question in SERIES:
        check_series_csv(program, question)
        parsed(question, plan(program, question, "markdown"))
    check_charts(charts)
    print(f"{len(QUESTIONS)} plans in 5 formats, {len(SERIES)} series: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
