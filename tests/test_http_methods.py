"""Methods of HTTP: what `Allow` says, and HEAD."""

import re
from collections.abc import AsyncIterator

import httpx2
import pytest

from app.web.oauth import is_token_path
from app.web.pages.assets import assets
from tests.people import Person
from tests.server import Server

ICON = assets().address("favicon.svg")
PROBLEM = "application/problem+json"
API = "/api/v1"
# What only this very answer says.
OF_THE_MOMENT = {"date", "x-request-id"}


@pytest.fixture
async def http(server: Server, ada: Person) -> AsyncIterator[httpx2.AsyncClient]:
    """Signed in as Ada; without compression, so that a body is as long as its header says."""
    headers = {"Authorization": f"Bearer {ada.token}", "Accept-Encoding": "identity"}
    async with httpx2.AsyncClient(base_url=server.url, headers=headers, verify=False) as client:
        yield client


def allowed(answer: httpx2.Response) -> set[str]:
    return set(re.split(r"\s*,\s*", answer.headers["Allow"]))


async def test_allow_names_every_method_of_the_api_that_its_description_names(
    http: httpx2.AsyncClient,
) -> None:
    paths = (await http.get("/openapi.json")).json()["paths"]
    wrong = {}
    for path, operations in paths.items():
        methods = {method.upper() for method in operations}
        methods |= {"HEAD"} if "GET" in methods else set()
        # Nothing but uploads tells more by OPTIONS.
        absent = "TRACE" if "OPTIONS" in methods else "OPTIONS"
        answer = await http.request(absent, re.sub(r"\{\w+\}", "1", path))
        assert answer.status_code == 405, path
        kind = "application/json" if is_token_path(path) else PROBLEM
        assert answer.headers["Content-Type"] == kind, path
        assert answer.json()["code"] == "method_not_allowed", path
        if allowed(answer) != methods:
            wrong[path] = (allowed(answer), methods)
    assert wrong == {}


@pytest.mark.parametrize(
    ("path", "methods"),
    [
        ("/", {"GET", "HEAD"}),
        ("/sign-in", {"GET", "HEAD", "POST"}),
        ("/sign-out", {"POST"}),
        ("/openapi.json", {"GET", "HEAD"}),
        ("/docs", {"GET", "HEAD"}),
        ("/docs/assets/swagger-ui.css", {"GET", "HEAD"}),
        (ICON, {"GET", "HEAD"}),
    ],
)
async def test_allow_names_every_method_of_pages_and_files(
    http: httpx2.AsyncClient, path: str, methods: set[str]
) -> None:
    answer = await http.request("DELETE", path)
    assert answer.status_code == 405
    assert allowed(answer) == methods


async def test_head_answers_as_get_does_without_the_body(
    http: httpx2.AsyncClient, ada: Person
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    for path, status in (
        ("/", 200),
        ("/setup", 303),
        ("/sign-in", 200),
        ("/nowhere", 404),
        ("/healthz", 200),
        ("/readyz", 200),
        ("/openapi.json", 200),
        ("/docs", 200),
        ("/docs/assets/swagger-ui.css", 200),
        (ICON, 200),
        ("/static/nothing", 404),
        (f"{API}/me", 200),
        (f"{API}/me/sessions?limit=1", 200),
        (f"{API}/rooms?limit=1", 200),
        (f"{API}/rooms/{room}", 200),
        (f"{API}/rooms/{room}/members", 200),
        (f"{API}/rooms/{room}/messages", 200),
        (f"{API}/rooms/{room}/events?limit=1", 200),
        (f"{API}/rooms/{room}/messages?limit=x", 422),
        (f"{API}/rooms/r_nothing", 404),
    ):
        head, get = await http.head(path), await http.get(path)
        assert (head.status_code, get.status_code) == (status, status), path
        assert head.content == b"", path
        same = [
            {name: value for name, value in answer.headers.items() if name not in OF_THE_MOMENT}
            for answer in (head, get)
        ]
        assert same[0] == same[1], path
        assert int(head.headers["Content-Length"]) == len(get.content), path


async def test_head_is_refused_where_there_is_no_get(http: httpx2.AsyncClient) -> None:
    for path in ("/sign-out", f"{API}/token", f"{API}/session", f"{API}/direct"):
        answer = await http.head(path)
        assert answer.status_code == 405, path
        assert not allowed(answer) & {"GET", "HEAD"}, path


async def test_what_is_not_there_or_not_possible_is_said_in_a_sentence(
    http: httpx2.AsyncClient,
) -> None:
    answer = await http.put(f"{API}/token")
    assert answer.json()["detail"] == "PUT is not possible here: see Allow."
    absent = await http.get(f"{API}/nowhere")
    assert absent.json()["detail"] == "There is nothing here, or nothing that you may see."


async def test_head_without_a_credential_is_refused_as_get_is(server: Server) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as stranger:
        answer = await stranger.head(f"{API}/me")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
