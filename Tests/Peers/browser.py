"""Headless Chromium, as far as checks need it: a page in, what it found out out."""

import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import tempfile

DRAWING = """
<!doctype html><meta charset="utf-8"><title>Mermaid</title>
<body><div id="stage"></div><pre id="answer"></pre>
<script>
  const ran = [];
  window.alert = text => ran.push(String(text));
  window.addEventListener("error", event => ran.push(String(event.message)));
</script>
<script src="mermaid.js"></script>
<script src="texts.js"></script>
<script>
const mermaid = globalThis.mermaid ?? globalThis.__esbuild_esm_mermaid_nm.mermaid.default;
mermaid.initialize({ startOnLoad: false });
const text = element => element ? element.textContent : "";
async function draw() {
  const answers = [];
  for (const [place, source] of texts.entries()) {
    const answer = { error: "", nodes: {}, edges: [], clusters: [], title: "", foreign: [] };
    ran.length = 0;
    try {
      const stage = document.getElementById("stage");
      const { svg } = await mermaid.render("drawing" + place, source);
      stage.innerHTML = svg;
      const root = stage.querySelector("svg");
      for (const node of root.querySelectorAll("g.node")) {
        const id = node.id.replace(/^.*flowchart-([a-z0-9]+)-.*$/, "$1");
        answer.nodes[id] = text(node.querySelector(".nodeLabel"));
      }
      for (const edge of root.querySelectorAll("path.flowchart-link")) answer.edges.push(edge.dataset.id ?? edge.id);
      for (const cluster of root.querySelectorAll("g.cluster")) answer.clusters.push(text(cluster.querySelector(".nodeLabel")));
      answer.title = text(root.querySelector(".flowchartTitleText"));
      for (const element of root.querySelectorAll("script, a, img, iframe, b, i, strong, em, ul, li, code")) answer.foreign.push(element.outerHTML);
      for (const task of root.querySelectorAll(".section, .sectionTitle, .taskText, .taskTextOutsideRight, .taskTextOutsideLeft")) (answer.texts ??= []).push(task.textContent);
      stage.innerHTML = "";
    } catch (error) { answer.error = String(error.message ?? error); }
    answer.ran = [...ran];
    answers.push(answer);
  }
  document.getElementById("answer").textContent = JSON.stringify(answers);
}
draw();
</script>
"""


def drawn_by_mermaid(texts):
    """What Mermaid, as it lies in the package mmdc, makes of each text."""
    package = os.path.dirname(importlib.util.find_spec("mmdc").origin)
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(f"{package}/assets/mermaid.js", f"{folder}/mermaid.js")
        with open(f"{folder}/texts.js", "w", encoding="utf-8") as file:
            file.write("const texts = " + json.dumps(texts) + ";")
        with open(f"{folder}/page.html", "w", encoding="utf-8") as file:
            file.write(DRAWING)
        page = dumped(f"{folder}/page.html", f"{folder}/profile")
    found = re.search(r'<pre id="answer">(.*?)</pre>', page, re.DOTALL)
    return json.loads(html.unescape(found.group(1)))


def dumped(path, profile):
    """The page at a path as it stands once its scripts are done."""
    words = [
        "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        f"--user-data-dir={profile}", "--virtual-time-budget=120000", "--dump-dom", f"file://{path}",
    ]
    answer = subprocess.run(words, capture_output=True, check=True, timeout=300)
    return answer.stdout.decode()
