"""Tests that do the same whichever database holds the data: `make test ONCE=1` leaves them out."""

from functools import cache
from pathlib import Path

import pytest

# Paths below this folder, and why.
_ONCE = {
    "uvicorn": "the protocols know no database",
    "clients": "clients, which see only the API",
    "conformance": "clients, which see only the API",
    "contract": "documents, and how they are compared",
    "faults": "each campaign says which database it torments",
    "test_backplane_*": "it starts the servers of its backplanes itself",
    "test_bench_*": "it is about the bench",
    "test_page_*": "a page that sees only the API",
    "test_browser*": "a page that sees only the API",
    "test_tour_*": "a page that sees only the API",
    "test_catalogue.py": "words",
    "test_comparison.py": "a document",
    "test_contributing.py": "it carries out a guide on a copy",
    "test_copy.py": "it runs on both by itself",
    "test_deploy.py": "files to deploy",
    "test_door.py": "headers and cookies",
    "test_ended_on_nodes.py": "nodes need PostgreSQL",
    "test_emoji_data.py": "files of the page",
    "test_floors.py": "the structure of the code",
    "test_guesses_on_nodes.py": "nodes need PostgreSQL",
    "test_headers.py": "headers",
    "test_leases.py": "it runs on both by itself",
    "test_http_methods.py": "requests",
    "test_nodes*": "nodes need PostgreSQL",
    "test_logs.py": "what the process writes",
    "test_mounted.py": "addresses",
    "test_openapi.py": "how the API is described",
    "test_passwords.py": "hashes",
    "test_pictures.py": "pictures",
    "test_picture_files.py": "pictures",
    "test_portable.py": "other servers around the same application",
    "test_postgres*": "PostgreSQL's own",
    "test_proxies.py": "nodes need PostgreSQL",
    "test_*races.py": "it runs on both by itself",
    "test_readme.py": "examples of the documents",
    "test_rolling_restart.py": "nodes need PostgreSQL",
    "test_route_index.py": "addresses",
    "test_schema.py": "how the API is described",
    "test_text.py": "words",
    "test_tutorial.py": "programs beside Parley",
    "test_web_push_on_nodes.py": "nodes need PostgreSQL",
    "test_wheel.py": "it is about the package",
    "test_workers.py": "workers need PostgreSQL",
    "hostile/test_addresses.py": "limits in memory",
    "hostile/test_frames.py": "frames",
    "hostile/test_fuzz.py": "what is refused before anything is stored",
    "hostile/test_http.py": "requests",
    "hostile/test_links.py": "the page",
    "hostile/test_list_pages.py": "the page",
    "hostile/test_memory.py": "memory of the process",
    "hostile/test_picture_files.py": "pictures",
    "hostile/test_stop.py": "hashing",
    "hostile/test_terminal.py": "what a terminal shows",
}
_FOLDER = Path(__file__).parent


def mark(items: list[pytest.Item]) -> None:
    for item in items:
        if (why := _why(item.path)) is not None:
            item.add_marker(pytest.mark.once(why))


@cache
def _why(file: Path) -> str | None:
    path = file.relative_to(_FOLDER)
    for pattern, why in _ONCE.items():
        if any(part.match(pattern) for part in (path, *path.parents)):
            return why
    return None
