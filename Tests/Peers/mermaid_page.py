"""Draws diagrams with Mermaid in headless Chromium, and reads back what was drawn.

Mermaid is the one that the Python package mmdc carries; Chromium is Debian's.
"""

import importlib.util
import json
import os
import tempfile

import browser

# Each drawing is told as its elements in the order of the document, with their classes, their places and
# their texts. A label that ran as a script would change the page's title.
PAGE = """<!doctype html>
<html><head><meta charset="utf-8"><title>untouched</title></head><body>
<div id="drawing"></div><pre id="result"></pre>
<script src="MERMAID"></script>
<script>
const sources = SOURCES;
mermaid.initialize({ startOnLoad: false, securityLevel: "strict" });
async function draw() {
  const drawings = [];
  for (const [number, source] of sources.entries()) {
    try {
      const { svg } = await mermaid.render("g" + number, source);
      const place = document.getElementById("drawing");
      place.innerHTML = svg;
      drawings.push({ elements: [...place.querySelectorAll("*")].map(element => ({
        tag: element.tagName, classes: element.getAttribute("class") || "",
        text: element.textContent, x: element.getAttribute("x"),
        width: element.getAttribute("width"), handlers: [...element.attributes]
          .map(attribute => attribute.name).filter(name => name.startsWith("on")) })) });
    } catch (error) { drawings.push({ error: String(error) }); }
  }
  document.getElementById("drawing").innerHTML = "";
  document.getElementById("result").textContent =
    JSON.stringify({ title: document.title, drawings }).replace(/[<>&]/g,
      sign => "\\\\u00" + sign.charCodeAt(0).toString(16));
}
draw();
</script></body></html>
"""


def draw(sources):
    """For each source either its elements or the error, and the page's title at the end."""
    package = importlib.util.find_spec("mmdc").submodule_search_locations[0]
    script = os.path.join(package, "assets", "mermaid.js")
    page = PAGE.replace("MERMAID", "file://" + script)
    page = page.replace("SOURCES", json.dumps(sources).replace("<", "\\u003c"))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "page.html")
        with open(path, "w", encoding="utf-8") as file:
            file.write(page)
        dump = browser.dumped(path, os.path.join(folder, "profile"))
    return json.loads(dump.split('<pre id="result">', 1)[1].split("</pre>", 1)[0])
