"""The libraries of the page, as their packages have them; package-lock.json pins each."""

import hashlib
from pathlib import Path

# Our file → the package's.
LIBRARIES = {
    "highlight.js": "@highlightjs/cdn-assets/es/highlight.min.js",
    "highlight.LICENSE": "@highlightjs/cdn-assets/LICENSE",
    "markdown-it.js": "markdown-it/dist/browser/markdown-it.esm.min.mjs",
    "markdown-it.LICENSE": "markdown-it/LICENSE",
    "turndown.js": "turndown/lib/turndown.browser.es.js",
    "turndown.LICENSE": "turndown/LICENSE",
    "uplot.css": "uplot/dist/uPlot.min.css",
    "uplot.js": "uplot/dist/uPlot.esm.js",
    "uplot.LICENSE": "uplot/LICENSE",
}
SUMS = "SHA256SUMS"


def copy(packages: Path, folder: Path) -> None:
    """Copy each library into `folder`, and write down what it is."""
    folder.mkdir(exist_ok=True)
    for ours, theirs in LIBRARIES.items():
        (folder / ours).write_bytes((packages / theirs).read_bytes())
    (folder / SUMS).write_text(sums(folder), "utf-8")


def sums(folder: Path) -> str:
    """As `sha256sum` writes them."""
    found = {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in LIBRARIES}
    return "".join(f"{digest}  {name}\n" for name, digest in found.items())
