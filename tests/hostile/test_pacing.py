"""The writes of one person are limited as a whole, whatever route they take."""

import ast
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from tests.conftest import People
from tests.server import Server

WEB = Path(__file__).parents[2] / "app" / "web"
SAFE = {"get", "head", "options"}
# Those who have no session yet: limited by their address and by the name they give.
STRANGERS = {("post", "/api/v1/users"), ("post", "/api/v1/token")}


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One write, and the next in a hundred seconds."""
    running = Server(tmp_path_factory.mktemp("slow"), PARLEY_LIMIT_SENDS_PER_SECOND="0.01").start()
    yield running
    running.stop()


async def test_every_route_that_changes_something_is_paced(slow: Server, people: People) -> None:
    ada = await people("ada", at=slow)
    async with httpx2.AsyncClient(base_url=slow.url, verify=False) as http:
        paths = (await http.get("/openapi.json")).json()["paths"]
        writes = {
            (method, path) for path, methods in paths.items() for method in methods.keys() - SAFE
        }
        assert {("patch", "/api/v1/me"), ("post", "/api/v1/invites")} < writes
        http.headers["Authorization"] = f"Bearer {ada.token}"
        first = await http.patch("/api/v1/me", json={"display_name": "Ada"})
        assert first.status_code == 200, "the only one that there is a place for"
        for method, path in sorted(writes - STRANGERS):
            answer = await http.request(
                method, path.format(room="general", user="x", seq=1, session="s")
            )
            assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests"), path
            assert int(answer.headers["Retry-After"]) >= 1
        assert (await http.get("/api/v1/me")).status_code == 200


async def test_signing_out_on_the_page_is_paced(slow: Server, people: People) -> None:
    ada = await people("ada", at=slow)
    async with ada.browses() as browser:
        assert (await browser.patch("/api/v1/me", json={"display_name": "A"})).status_code == 200
        assert (await browser.post("/sign-out")).status_code == 429


async def test_one_person_who_writes_too_much_holds_up_nobody_else(
    slow: Server, people: People
) -> None:
    ada, grace = await people("ada", at=slow), await people("grace", at=slow)
    name = {"display_name": ada.name}
    answers = [await ada.http.patch("/me", json=name) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [200, 429, 429]
    assert (await grace.http.patch("/me", json={"display_name": grace.name})).status_code == 200


def direct_writes(path: Path) -> set[str]:
    """The writes that don't check the session again: the arguments of `database.write`."""
    return {
        ast.unparse(call.args[0])
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("database.write")
    }


def test_what_somebody_writes_looks_at_their_session_in_the_same_transaction() -> None:
    """By `credentials.write_as` or in a draft; there is nobody yet or no more in these."""
    found = {path.name: direct_writes(path) for path in WEB.rglob("*.py")}
    assert {name: written for name, written in found.items() if written} == {
        "credentials.py": {"sessions.acting"},
        "rooms.py": {"rooms.clear"},
        "sign_in.py": {"users.register", "users.sign_in", "refresh_tokens.exchange"},
    }
