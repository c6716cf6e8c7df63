"""The files of the page: their addresses, how long they are kept, how they are compressed."""

import gzip
import json
import re
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import brotli  # type: ignore[import-untyped]
import httpx2
import pytest

from app.files import STATIC, TEMPLATES
from app.web.encodings import chosen
from app.web.pages.assets import BUNDLES, LATE, Assets, is_current, read_tree
from bundler import vendor
from bundler.bundle import Unavailable, make
from tests.changed import ChangedServer
from tests.server import Server

ASSETS = Assets.read(STATIC, TEMPLATES)
SCRIPT = ASSETS.address("bundle/main.js")
FOR_EVER = "public, max-age=31536000, immutable"


@pytest.fixture
async def http(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as client:
        yield client


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[ChangedServer]:
    running = ChangedServer(tmp_path)
    yield running
    running.stop()


async def test_a_file_may_be_kept_for_ever_and_has_its_type(http: httpx2.AsyncClient) -> None:
    for name, kind in {
        "js/main.js": "text/javascript; charset=utf-8",
        "css/app.css": "text/css; charset=utf-8",
        "lang/first/en.json": "application/json",
        "parts/zh.html": "text/html; charset=utf-8",
        "favicon.svg": "image/svg+xml",
        "install/icon-192.png": "image/png",
        "install/wide.webp": "image/webp",
    }.items():
        answer = await http.get(ASSETS.address(name))
        content = ASSETS.body(ASSETS.version, name).plain
        assert answer.content == content, name
        if (STATIC / name).exists():
            assert content == (STATIC / name).read_bytes(), name
        assert answer.headers["Content-Type"] == kind
        assert answer.headers["Cache-Control"] == FOR_EVER
        assert answer.headers["Vary"] == "Accept-Encoding"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_only_files_of_this_version_are_there(http: httpx2.AsyncClient) -> None:
    version = ASSETS.version
    for path in (
        "/static/js/main.js",
        "/static/000000000000/js/main.js",
        f"/static/{version}",
        f"/static/{version}/",
        f"/static/{version}/js",
        f"/static/{version}/js/nothing.js",
        f"/static/{version}/js/../js/main.js/",
        f"/static/{version}/%2e%2e/templates/chat.html",
        f"/static/{version}//etc/passwd",
        f"/static/{version}/js%5Cmain.js",
    ):
        answer = await http.get(path)
        assert answer.status_code == 404, path
        assert answer.headers["Cache-Control"] == "no-store", "it may be there tomorrow"


async def test_whatever_changes_in_files_or_templates_changes_every_address(
    changed: ChangedServer,
) -> None:
    found = set()
    for name, old, new in (
        ("static/lang/en.json", "Show or hide people", "Show or hide everybody"),
        ("templates/chat.html", "skip-link", "skip-link other"),
    ):
        changed.change(name, old, new)
        changed.start()
        async with httpx2.AsyncClient(base_url=changed.url) as http:
            assert (await http.get(SCRIPT)).status_code == 404, "an older page asks for it"
            answer = await http.get("/setup")
        found.add(answer.headers["Parley-Version"])
        assert f"/static/{answer.headers['Parley-Version']}/" in answer.text
        changed.stop()
    assert len(found | {ASSETS.version}) == 3


@pytest.mark.parametrize(
    ("accept", "coding"),
    [
        (None, "identity"),
        ("", "identity"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate, zstd", "gzip"),
        ("GZIP", "gzip"),
        ("br;q=0.1, gzip;q=0.2", "gzip"),
        ("br;q=0, gzip;q=0", "identity"),
        ("br;q=0, *", "gzip"),
        ("*", "br"),
        ("*;q=0", "identity"),
        ("gzip;q=0, *;q=0.5", "br"),
        ("identity", "identity"),
        ("identity;q=0.5, gzip;q=0.4", "identity"),
        ("identity;q=0, gzip;q=0.001", "gzip"),
        ("gzip;q=x", "identity"),
        ("gzip;q=7", "identity"),
        ("zstd", "identity"),
        (" gzip ; q = 1.0 ,, ", "gzip"),
    ],
)
def test_a_browser_gets_the_coding_it_likes_best(accept: str | None, coding: str) -> None:
    assert chosen(accept) == coding


async def test_files_come_compressed_as_asked(http: httpx2.AsyncClient) -> None:
    plain = (STATIC / "bundle" / "main.js").read_bytes()
    for coding, decompress in (("br", brotli.decompress), ("gzip", gzip.decompress)):
        async with http.stream("GET", SCRIPT, headers={"Accept-Encoding": coding}) as answer:
            assert answer.headers["Content-Encoding"] == coding
            body = b"".join([part async for part in answer.aiter_raw()])
        assert int(answer.headers["Content-Length"]) == len(body) < len(plain) / 2
        assert decompress(body) == plain
    async with http.stream("GET", SCRIPT, headers={"Accept-Encoding": "identity"}) as answer:
        assert "Content-Encoding" not in answer.headers
        assert b"".join([part async for part in answer.aiter_raw()]) == plain


async def test_the_worker_is_asked_for_anew_and_names_files_that_are_there(
    http: httpx2.AsyncClient,
) -> None:
    answer = await http.get("/service-worker.js")
    assert answer.headers["Content-Type"] == "text/javascript; charset=utf-8"
    assert answer.headers["Cache-Control"] == "no-cache"
    [line] = [line for line in answer.text.splitlines() if line.startswith("const FILES")]
    names = json.loads(line.removeprefix("const FILES = ").removesuffix(";"))
    assert ASSETS.address(ASSETS.entry("js/main.js").file) in names
    for name in names:
        assert (await http.get(name)).status_code == 200, name


def test_the_bundle_is_of_the_sources_beside_it() -> None:
    assert is_current(read_tree(STATIC)), "`make bundle` makes it anew"
    for bundle in BUNDLES.values():
        assert "sourceMappingURL" not in (STATIC / bundle).read_text("utf-8")


def test_no_rule_asks_what_the_whole_page_or_the_conversation_holds() -> None:
    """A browser would style all of it anew at each change within."""
    asking = re.compile(r"(?:html|body|:root|\.app|\.conversation)[\w.\[\]='\":-]*:has\(")
    for sheet in sorted((STATIC / "css").glob("*.css")):
        assert not asking.findall(sheet.read_text("utf-8")), sheet.name


def test_made_again_bundles_and_emoji_have_the_same_bytes(tmp_path: Path) -> None:
    static = tmp_path / "static"
    shutil.copytree(STATIC, static)
    for folder in ("bundle", "emoji", "vendor"):
        shutil.rmtree(static / folder)
    try:
        make(static)
    except Unavailable as error:
        pytest.skip(str(error))
    made = [
        *BUNDLES.values(),
        "emoji/en.json",
        "emoji/zh.json",
        "emoji/spellings.txt",
        "emoji/LICENSE",
    ]
    for name in (*made, *(f"vendor/{library}" for library in vendor.LIBRARIES)):
        assert (static / name).read_bytes() == (STATIC / name).read_bytes(), name


def test_the_libraries_are_those_whose_hashes_are_written_down() -> None:
    folder = STATIC / "vendor"
    assert (folder / vendor.SUMS).read_text("utf-8") == vendor.sums(folder)
    assert {path.name for path in folder.iterdir()} == {vendor.SUMS, *vendor.LIBRARIES}


def test_sources_that_have_changed_are_linked_themselves_with_all_they_import() -> None:
    files = read_tree(STATIC)
    files["js/typing.js"] += b"// changed\n"
    changed = Assets(files, read_tree(TEMPLATES, types=None))
    entry = changed.entry("js/main.js")
    assert entry.file == "js/main.js"
    of_other_pages = {
        *("js/docs.js", "js/embed/element.js", "js/embed/guest.js", "js/embed/index.js"),
        *changed.entry("js/embed/index.js").parts,
    }
    others = {name for name in files if name.startswith("js/")} - of_other_pages - {"js/main.js"}
    late = {part for name in LATE.values() for part in (name, *changed.entry(name).parts)}
    assert {*entry.parts, *late} >= others, "no module is left over"
    assert not late & {*LATE.values(), "vendor/markdown-it.js"} & {*entry.parts}, "they come late"
    assert changed.entry("css/app.css").parts[0] == "css/tokens.css", "it names the layers"
    assert ASSETS.entry("js/main.js").file == "bundle/main.js"
