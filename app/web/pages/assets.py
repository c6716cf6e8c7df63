"""The files of the page, under addresses that change with what is in them.

`/static/{version}/js/main.js`: the version stands for the whole tree, so that files name each other
by relative paths and a browser may keep each for ever. All is read once, at start.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from posixpath import normpath

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ...files import STATIC, TEMPLATES
from ..encodings import Body
from . import words
from .longest import LONGEST
from .parts import FOLDER as PARTS
from .parts import parts

router = APIRouter(include_in_schema=False)

# Any other file in the folder is an editor's, and not served.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
# A year is for ever (RFC 9111 §1.2.2).
FOR_EVER = "public, max-age=31536000, immutable"
# 48 bits: among all versions that one browser ever sees, no two are alike.
VERSION_CHARACTERS = 12
# The file that a page names, and the bundle of it and of all that it imports.
BUNDLES = {
    "js/main.js": "bundle/main.js",
    "js/later.js": "bundle/later.js",
    "js/markdown/index.js": "bundle/markdown.js",
    "js/highlighting/worker.js": "bundle/highlight.js",
    "js/paste/index.js": "bundle/paste.js",
    "js/charts/index.js": "bundle/charts.js",
    "js/embed/index.js": "bundle/embed.js",
    "js/embed/guest.js": "bundle/guest.js",
    "css/app.css": "bundle/app.css",
    "css/later.css": "bundle/later.css",
    "css/card-page.css": "bundle/card-page.css",
    "css/charts.css": "bundle/charts.css",
    "css/embed.css": "bundle/embed.css",
}
# What the page's scripts ask for when they need it (static/js/late.js).
LATE = {
    "later": "js/later.js",
    "later_style": "css/later.css",
    "markdown": "js/markdown/index.js",
    "highlight": "js/highlighting/worker.js",
    "paste": "js/paste/index.js",
    "charts": "js/charts/index.js",
    "charts_style": "css/charts.css",
}
# Of these what is nothing without a network: browsers need not keep it for such times.
ONLINE = {"charts", "charts_style"}
# What bundles are made of.
SOURCES = ("js/", "css/", "vendor/")
# An import of ours begins its line.
IMPORTS = {
    ".js": re.compile(r'^(?:import|export)\b[^";=(]*"(\.[^"]+)"', re.MULTILINE),
    ".css": re.compile(r'^@import "([^":]+)"', re.MULTILINE),
}

Files = Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Entry:
    """What a page links to: one file, and those that this one will ask for."""

    file: str
    parts: tuple[str, ...] = ()


class Assets:
    """All files, their version, and what pages link to."""

    def __init__(self, files: Files, templates: Files) -> None:
        self.bundled = is_current(files)
        # Of the sources, bundled or not: the same words are in the same files.
        first = ("js/main.js", *_imported(files, "js/main.js"))
        self._made = parts(files, templates)
        files = words.divided(files, first)
        # A page that has changed is another version, too: it is kept in browsers like its files.
        bounds = {"longest": repr(LONGEST).encode()}
        self.version = digest([files, templates, bounds])[:VERSION_CHARACTERS]
        self._files = files
        self._bodies = {name: Body(content) for name, content in files.items()}

    @staticmethod
    def read(static: Path, templates: Path) -> "Assets":
        return Assets(read_tree(static), read_tree(templates, types=None))

    def address(self, name: str) -> str:
        """Raises `KeyError` for a file that isn't there."""
        return f"/static/{self.version}/{self._known(name)}"

    def entry(self, name: str) -> Entry:
        """The bundle of this file, or the file itself where somebody has changed the sources."""
        if self.bundled:
            return Entry(BUNDLES[name])
        return Entry(name, tuple(_imported(self._files, name)))

    def late(self, language: str, root: str) -> dict[str, str]:
        """The addresses of what comes late, below a path of the host."""
        found = {name: self.entry(file).file for name, file in LATE.items()}
        found["words"] = f"{words.REST}{language}.json"
        found["parts"] = f"{PARTS}{language}.html"
        return {name: root + self.address(file) for name, file in found.items()}

    def names(self, folder: str) -> list[str]:
        return [name for name in (*self._files, *self._made) if name.startswith(folder)]

    def body(self, version: str, name: str) -> Body:
        """Raises `NotFound`; for another version too, lest old files be kept under a new name."""
        if version == self.version and name in self._made and name not in self._bodies:
            self._bodies[name] = Body(self._made[name]())
        if version != self.version or name not in self._bodies:
            raise errors.NotFound
        return self._bodies[name]

    def _known(self, name: str) -> str:
        if name not in self._files and name not in self._made:
            raise KeyError(name)
        return name


@cache
def assets() -> Assets:
    return Assets.read(STATIC, TEMPLATES)


# One parameter: with two, a path without a second slash would be sent on to one with it.
@router.get("/static/{path:path}")
async def file(path: str, request: Request) -> Response:
    version, _, name = path.partition("/")
    body = assets().body(version, name)
    content, headers = await body.encoded(request.headers.get("accept-encoding"))
    kind = TYPES[PurePosixPath(name).suffix]
    return Response(content, media_type=kind, headers=headers | {"Cache-Control": FOR_EVER})


def read_tree(folder: Path, types: Iterable[str] | None = TYPES) -> dict[str, bytes]:
    """The contents by relative path, in its order."""
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in paths
        if types is None or path.suffix in types
    }


def digest(trees: Iterable[Files]) -> str:
    found = hashlib.sha256()
    for tree in trees:
        for name, content in tree.items():
            found.update(f"{name}\0{len(content)}\0".encode() + content)
    return found.hexdigest()


def banner(files: Files) -> str:
    """The first line of each bundle: which sources it was made of."""
    sources = {name: content for name, content in files.items() if name.startswith(SOURCES)}
    return f"/* Made by `make bundle` of {digest([sources])}. */"


def is_current(files: Files) -> bool:
    """Whether the bundles were made of the sources beside them."""
    first = banner(files).encode() + b"\n"
    return all(files.get(bundle, b"").startswith(first) for bundle in BUNDLES.values())


def _imported(files: Files, name: str) -> list[str]:
    """Every file that this one imports, and those import."""
    found = {name: None}
    waiting = [name]
    while waiting:
        importer = waiting.pop()
        where = PurePosixPath(importer)
        for path in IMPORTS[where.suffix].findall(files[importer].decode()):
            imported = normpath(f"{where.parent}/{path}")
            if imported not in found:
                found[imported] = None
                waiting.append(imported)
    return list(found)[1:]
