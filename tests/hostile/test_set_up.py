"""A fresh server is set up under its own name only, not under one that was made to lead here."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from app.settings import Settings
from app.web.set_up import is_known_host
from tests.people import PASSWORD, PATIENCE_SECONDS
from tests.server import Server

FOREIGN = "rebound.example:8000"
OWNER = {"name": "ada", "password": PASSWORD}


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Nobody sets it up: every test here is refused."""
    running = Server(tmp_path_factory.mktemp("empty")).start()
    yield running
    running.stop()


def visitor(server: Server, host: str | None = None) -> httpx2.AsyncClient:
    """A browser on a page of this host, which leads to the server."""
    host = host or server.url.removeprefix("http://")
    headers = {"Host": host, "Origin": f"http://{host}"}
    return httpx2.AsyncClient(
        base_url=server.url, headers=headers, verify=False, timeout=PATIENCE_SECONDS
    )


async def test_a_page_under_a_foreign_name_can_not_own_a_fresh_server(empty: Server) -> None:
    async with visitor(empty, FOREIGN) as http:
        api = await http.post("/api/v1/users", json=OWNER)
        assert (api.status_code, api.json()["code"]) == (403, "unknown_host")
        assert "PARLEY_PUBLIC_URL" in api.json()["detail"]
        for path in ("/setup", "/register"):
            page = await http.post(path, data=OWNER)
            assert page.status_code == 403, path
            assert "set-cookie" not in page.headers
    async with visitor(empty) as http:
        form = await http.get("/setup")
        assert form.status_code == 200
        assert '<form method="post" action="/setup">' in form.text


@pytest.mark.parametrize(("language", "words"), [("en", "does not know"), ("zh", "不认识")])
async def test_the_page_says_what_to_do_instead(empty: Server, language: str, words: str) -> None:
    async with visitor(empty, FOREIGN) as http:
        page = await http.get("/setup", headers={"Accept-Language": language})
    assert page.status_code == 403
    assert words in page.text
    assert "rebound.example" in page.text
    assert "PARLEY_PUBLIC_URL" in page.text
    assert 'action="/setup"' not in page.text


async def test_a_name_is_shown_as_text(empty: Server) -> None:
    async with visitor(empty, "<img src=x>") as http:
        page = await http.get("/setup")
    assert "<img src=x>" not in page.text


async def test_a_server_that_is_told_its_name_is_set_up_under_it(
    start_server: Callable[..., Server],
) -> None:
    server = start_server(PARLEY_PUBLIC_URL="http://Chat.example.org:8443")
    async with visitor(server, FOREIGN) as http:
        assert (await http.post("/api/v1/users", json=OWNER)).status_code == 403
    async with visitor(server, "chat.example.org:8443") as http:
        assert (await http.get("/setup")).status_code == 200
        assert (await http.post("/api/v1/users", json=OWNER)).status_code == 201


async def test_a_server_that_has_an_owner_answers_under_every_name(
    start_server: Callable[..., Server],
) -> None:
    server = start_server()
    async with visitor(server) as http:
        assert (await http.post("/api/v1/users", json=OWNER)).status_code == 201
    async with visitor(server, FOREIGN) as http:
        grace = {"name": "grace", "password": PASSWORD}
        assert (await http.post("/api/v1/users", json=grace)).status_code == 201
        page = await http.post("/sign-in", data=OWNER)
        assert (page.status_code, page.headers["Location"]) == (303, "/")


def test_which_names_a_server_knows(tmp_path: Path) -> None:
    settings = Settings(host="chat-box", public_url="https://chat.example.org")
    own = socket.gethostname()
    for host in (
        "localhost",
        "LOCALHOST:8000",
        "localhost.",
        "parley.localhost:80",
        "127.0.0.1",
        "192.168.1.20:8000",
        "[::1]:8000",
        "[fd00::1]",
        "chat.example.org",
        "chat.example.org:443",
        "chat-box:8000",
        "nas",
        own,
        f"{own.partition('.')[0]}.local:8000",
    ):
        assert is_known_host(host, settings), host
    for host in (
        "",
        ":8000",
        "example.org",
        "not-localhost.example",
        "evil.notlocalhost",
        "localhost.example.org",
        "127.0.0.1.example.org",
        "chat.example.org.evil.example",
        "evil.example/localhost",
        "evil.example#@localhost",
        "localhost@evil.example",
        "evil.example:80@localhost",
        "[::1",
        "[localhost]",
        "a b",
    ):
        assert not is_known_host(host, settings), host
