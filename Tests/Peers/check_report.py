"""Checks the pages and pictures of `cairn plan` and `cairn compare` in headless Chromium, and with strict parsers.

Needs Debian's chromium and the Python packages playwright, axe-playwright-python, html5lib and
pypdf. Give the built program; run in the project's folder:

    python3 Tests/Peers/check_report.py .build/debug/cairn

Each page has to load nothing, run nothing and say the same without scripts; axe has to find no
fault in it, light and dark, on a phone and on a laptop; it has to fit 320 pixels, and to print whole,
with what is folded away on the screen. Each picture has to be XML that runs nothing. Names arrive as
they are, or visibly shortened.
"""

import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import html5lib
import pypdf
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

BAKERY = "Tests/RenderingTests/Fixtures/Plan/bakery.json"
HOSTILE = "Tests/TestSupport/Fixtures/hostile-names.json"

# Each question with its status for a page, and for a picture.
QUESTIONS = [
    ("plan director-of-engineering", 0, 0),
    ("plan engineering-manager --start 2026-01-01 --by 2030-01-01", 0, 0),
    ("plan kubernetes:3 databases:3", 0, 0),
    ("plan go:4", 0, 0),
    ("plan director-of-engineering --alternatives 4", 0, 2),
    ("plan engineering-manager --tradeoffs", 0, 2),
    ("plan backend-lead-go", 0, 1),
    ("plan principal-backend-engineer --node-limit 30", 75, 75),
    ("plan director-of-engineering --node-limit 1", 75, 75),
    ("plan engineering-manager --start 2026-12-01 --by 2027-01-01", 1, 1),
    ("plan director-of-engineering --max-moves 1", 1, 1),
    (f"plan owner --graph {BAKERY}", 0, 0),
    (f"plan caterer --graph {BAKERY}", 1, 1),
    (f"plan critic --graph {BAKERY}", 1, 1),
    (f"plan target --graph {HOSTILE}", 0, 0),
    (f"plan blank --graph {HOSTILE}", 0, 0),
    (f"plan long-word --graph {HOSTILE}", 0, 0),
    (f"plan target blank --graph {HOSTILE} --alternatives 3", 0, 2),
    (f"plan target --graph {HOSTILE} --max-moves 2", 1, 1),
    ("compare", 0, 0),
    ("compare engineering-manager staff-backend-engineer sre-lead director-of-engineering", 0, 0),
    ("compare director-of-engineering --alternatives 4", 0, 0),
    ("compare engineering-manager --tradeoffs --hours 1", 0, 0),
    ("compare sre-lead engineering-manager --columns via,largest,salary,risk,loss,proof", 0, 0),
    ("compare director-of-engineering cto sre-lead --node-limit 300", 75, 75),
    ("compare sre-lead --max-moves 0", 1, 1),
    (f"compare --graph {BAKERY}", 0, 0),
    (f"compare --graph {HOSTILE}", 0, 0),
    (f"compare target blank long-word --graph {HOSTILE}", 0, 0),
    (f"compare target --graph {HOSTILE} --alternatives 3", 0, 0),
]

# Elements that load or run something, and attributes that do.
ACTIVE = "script, img, iframe, object, embed, form, base, a:not([href^='#']), [onerror], [onclick]"

faults = []


def fault(name, text):
    faults.append(name)
    print(f"{name}: {text}")


def answer(program, question, form):
    words = [program, *question.split(), "--format", form]
    words += ["--today", "2026-12-01", "--time-limit", "120"]
    run = subprocess.run(words, capture_output=True, check=False)
    if HOSTILE in question and form != "json":
        again = subprocess.run(words, capture_output=True, check=False)
        if run.stdout != again.stdout:
            fault(question, f"{form} differs from one run to the next")
    return run.returncode, run.stdout.decode()


def visible(text):
    """A name as XML and HTML can hold it: control characters as the signs that stand for them."""
    signs = []
    for sign in text:
        if ord(sign) < 0x20 and sign not in "\t\n\r":
            sign = chr(0x2400 + ord(sign))
        signs.append({"\x7f": "␡", "\ufffe": "\ufffd", "\uffff": "\ufffd"}.get(sign, sign))
    return "".join(signs)


def bare(text):
    """Without blanks and arrows, which pages add, and the marks that turn the direction of text."""
    return re.sub(r"[\s\x85\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff\ufffd→]", "", text)


def titles(program, question):
    """The titles of the roles that the best plan passes, or of those that are compared."""
    status, text = answer(program, question, "json")
    found = json.loads(text)
    if "options" in found:
        return sorted({visible(option["title"]) for option in found["options"]})
    words = question.split()
    graph = words[words.index("--graph") + 1] if "--graph" in words else None
    names = {}
    for path in [graph] if graph else pathlib.Path("Graphs").glob("*.json"):
        with open(path, encoding="utf-8") as file:
            names |= {role["id"]: role["title"] for role in json.load(file).get("roles", [])}
    return [visible(names[stay["role"]]) for stay in found.get("stays", [])]


# Pictures


def drawn(program, question, roles):
    """Of the roles those that a picture shows: a chart of pay has only those whose pay is known."""
    if not question.startswith("compare"):
        return roles
    options = json.loads(answer(program, question, "json")[1])["options"]
    paid = [option for option in options if option.get("salary")]
    if len({option["to"] for option in paid}) < 2:
        return roles
    currencies = [option["salary"].get("currency") for option in paid]
    common = max(currencies, key=currencies.count)
    return [
        visible(option["title"]) for option, currency in zip(paid, currencies) if currency == common]


def check_picture(name, text, roles):
    root = ElementTree.fromstring(text)
    space = "{http://www.w3.org/2000/svg}"
    known = {
        "svg", "title", "desc", "style", "rect", "line", "path", "circle", "text", "tspan"}
    for element in root.iter():
        if element.tag.removeprefix(space) not in known:
            fault(name, f"the picture holds {element.tag}")
        for key in element.attrib:
            if key.startswith("on") or "href" in key:
                fault(name, f"the picture holds the attribute {key}")
    if not (root.get("viewBox") and root.get("role") == "img"):
        fault(name, "the picture has no size or no role")
    if not root.findtext(f"{space}title"):
        fault(name, "the picture has no title")
    if "@media (prefers-color-scheme: dark)" not in root.findtext(f"{space}style"):
        fault(name, "the picture has no dark colours")
    words = [bare(element.text or "") for element in root.iter() if element.text]
    for role in roles:
        whole = bare(role)
        # A number may stand before a name, and other names after it.
        shortened = (word[:-1].lstrip("0123456789") for word in words if word.endswith("…"))
        if not any(whole in word for word in words) and not any(
                len(word) > 10 and whole.startswith(word) for word in shortened):
            fault(name, f"the picture has no {role!r}")


# Pages


def check_markup(name, text):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    try:
        tree = parser.parse(text)
    except html5lib.html5parser.ParseError as error:
        fault(name, f"no well-formed page: {error} at {parser.errors[-1:]}")
        return
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    if len(ids) != len(set(ids)):
        fault(name, "an id stands twice")
    if [element.tag for element in tree.iter("h1")] != ["h1"]:
        fault(name, "not one main heading")
    for head in tree.iter("th"):
        if head.get("scope") not in ("col", "row"):
            fault(name, "a head of a table has no scope")


def check_quiet(name, browser, path, scripts):
    """Nothing is loaded or run; the text is what it is with scripts and without."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.on("request", lambda request: loaded.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: said.append(dialog.message) or dialog.dismiss())
    loaded, said = [], []
    page.goto(path.as_uri())
    foreign = [url for url in loaded if url != path.as_uri() and not url.startswith("data:")]
    if foreign:
        fault(name, f"the page loads {foreign}")
    if said:
        fault(name, f"the page says {said}")
    if page.locator(ACTIVE).count():
        fault(name, f"the page holds {page.locator(ACTIVE).first.evaluate('e => e.outerHTML')}")
    text = page.locator("body").inner_text()
    context.close()
    return text


def check_keys(name, page):
    """The first key leads past everything to the answer, and what is folded opens."""
    page.keyboard.press("Tab")
    if page.evaluate("document.activeElement.className") != "skip":
        fault(name, "the first Tab leads to no link to the answer")
    page.keyboard.press("Enter")
    if page.evaluate("document.activeElement.id") != "answer":
        fault(name, "the link to the answer leads elsewhere")
    for summary in page.locator("summary").all():
        summary.focus()
        page.keyboard.press("Enter")
    if page.locator("details:not([open])").count():
        fault(name, "a key does not open what is folded")


def check_screens(name, browser, path):
    for width in (320, 375, 1280):
        for scheme in ("light", "dark"):
            page = browser.new_page(
                viewport={"width": width, "height": 800}, color_scheme=scheme)
            page.goto(path.as_uri())
            needed = page.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                fault(name, f"{width} pixels are too few for the page: {needed}")
            if width != 320:
                # What is folded is judged as well, so that it has to be open.
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
                found = Axe().run(page)
                if found.violations_count:
                    fault(name, f"axe, {width} {scheme}: {found.generate_report()}")
            if width == 1280 and scheme == "light":
                page.reload()
                check_keys(name, page)
            page.close()


def check_print(name, browser, path):
    """All words are on the paper, those of what is folded too."""
    page = browser.new_page()
    page.goto(path.as_uri())
    # What is only heard is taken out, and so is what a PDF has no letters for.
    page.add_style_tag(content="* { font-variant-ligatures: none !important; }")
    page.evaluate("document.querySelectorAll('.unseen, .skip').forEach(e => e.remove())")
    # Blocks without others in them, which need not be printed in one go.
    leaves = "h1, h2, h3, p, li, td:not(:has(p)), td > bdi, th, dt, dd, summary"
    blocks = page.locator(leaves).all_text_contents()
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(format="A4")))
    page.close()
    printed = bare("".join(sheet.extract_text() for sheet in pdf.pages))
    # Letters of other scripts come out of a PDF as its fonts have them.
    missing = [block for block in blocks if block.isascii() and bare(block) not in printed]
    if missing:
        fault(name, f"the print lacks {missing[:3]}")


def check_page(name, browser, path, text, roles):
    check_markup(name, text)
    spoken = {check_quiet(name, browser, path, scripts) for scripts in (True, False)}
    if len(spoken) != 1:
        fault(name, "the page says something else without scripts")
    page = browser.new_page()
    page.goto(path.as_uri())
    names = [bare(text) for text in page.locator("bdi").all_text_contents()]
    for role in roles:
        if not any(bare(role) in name for name in names):
            fault(name, f"the page has no {role!r}")
    page.close()
    check_screens(name, browser, path)
    check_print(name, browser, path)


def main():
    program = sys.argv[1]
    executable = shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        for number, (question, page_status, picture_status) in enumerate(QUESTIONS):
            roles = [] if page_status == 1 or "alt" in question else titles(program, question)
            status, text = answer(program, question, "svg")
            if status != picture_status or text and status in (1, 2):
                fault(question, f"svg ends with {status}")
            if text:
                check_picture(question, text, drawn(program, question, roles))
            status, text = answer(program, question, "html")
            if status != page_status:
                fault(question, f"html ends with {status}")
            if text:
                path = pathlib.Path(folder, f"page{number}.html")
                path.write_text(text, encoding="utf-8")
                check_page(question, browser, path, text, roles)
        browser.close()
    print(f"{len(QUESTIONS)} questions as pages and pictures: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
