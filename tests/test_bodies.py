"""Bodies: JSON where JSON is wanted, how large one may be, and problems where programs ask."""

import json
from collections.abc import AsyncIterator
from urllib.parse import urlencode

import httpx2
import pytest

from app.web.pages.assets import assets
from tests.people import PASSWORD, Person
from tests.server import Server

ICON = assets().address("favicon.svg")
PROBLEM = "application/problem+json"
FORM = "application/x-www-form-urlencoded"
API = "/api/v1"
# As docs/protocol.md says.
JSON_BYTES, JSON_MARKS = 262_144, 16_384
FORM_BYTES, FORM_FIELDS = 16_384, 65


@pytest.fixture
async def http(server: Server, ada: Person) -> AsyncIterator[httpx2.AsyncClient]:
    """Signed in as Ada."""
    headers = {"Authorization": f"Bearer {ada.token}"}
    async with httpx2.AsyncClient(base_url=server.url, headers=headers, verify=False) as client:
        yield client


def assert_problem(answer: httpx2.Response, status: int, code: str, *, by: str = PROBLEM) -> None:
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == by
    assert (answer.json()["status"], answer.json()["code"]) == (status, code)


async def test_json_that_is_called_something_else_is_unsupported(
    http: httpx2.AsyncClient, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    seq = (await ada.posts("hello", room))["seq"]
    bodies = {
        ("POST", f"{API}/users"): {"name": "x", "password": "x"},
        ("PATCH", f"{API}/me"): {"display_name": "x"},
        ("PUT", f"{API}/me/password"): {"current_password": "x", "new_password": "x"},
        ("POST", f"{API}/rooms"): {"name": "x", "kind": "public"},
        ("PATCH", f"{API}/rooms/{room}"): {"topic": "x"},
        ("POST", f"{API}/rooms/{room}/messages"): {"text": "x"},
        ("PATCH", f"{API}/rooms/{room}/messages/{seq}"): {"text": "x"},
        ("PUT", f"{API}/rooms/{room}/members/{grace.id}"): {"role": "moderator"},
        ("PATCH", f"{API}/rooms/{room}/members/{grace.id}"): {"role": "moderator"},
    }
    for (method, path), body in bodies.items():
        for kind in (None, "", "text/plain", "text/json", "application/jsonx", "x"):
            headers = {} if kind is None else {"Content-Type": kind}
            answer = await http.request(method, path, content=json.dumps(body), headers=headers)
            assert_problem(answer, 415, "unsupported")
    assert len(await ada.log(room)) == 2, "only joined and hello"


async def test_json_is_known_however_its_content_type_is_written(
    http: httpx2.AsyncClient, ada: Person
) -> None:
    room = await ada.makes_room()
    for kind in ("application/json", "Application/JSON; charset=utf-8", "application/vnd.x+json"):
        answer = await http.post(
            f"{API}/rooms/{room}/messages", content='{"text": "x"}', headers={"Content-Type": kind}
        )
        assert answer.status_code == 201, kind


async def test_no_body_at_all_is_malformed_and_not_unsupported(
    http: httpx2.AsyncClient, ada: Person
) -> None:
    room = await ada.makes_room()
    for headers in ({}, {"Content-Type": "text/plain"}):
        answer = await http.post(f"{API}/rooms/{room}/messages", headers=headers)
        assert_problem(answer, 422, "invalid")


async def test_a_stranger_learns_nothing_from_another_content_type(server: Server) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as stranger:
        answer = await stranger.post(f"{API}/rooms", content="x")
    assert_problem(answer, 401, "unauthenticated")


async def test_errors_of_files_and_of_unknown_addresses_are_problems_for_programs(
    http: httpx2.AsyncClient,
) -> None:
    for path in (
        "/static/nothing.js",
        "/static/%2e%2e/app/main.py",
        "/docs/assets/nothing.css",
        f"{API}/nothing",
        "/api/v2/me",
        f"{API}/rooms/a/b/c/d",
    ):
        assert_problem(await http.get(path), 404, "not_found")
    for path in (ICON, "/openapi.json", "/docs/assets/swagger-ui.css"):
        assert_problem(await http.post(path), 405, "method_not_allowed")
    assert_problem(await http.post("/static/x", content="x" * 300_000), 413, "too_large")


async def test_errors_of_pages_are_pages_for_people(http: httpx2.AsyncClient) -> None:
    for method, path in (("GET", "/nowhere"), ("DELETE", "/sign-in"), ("POST", "/docs")):
        answer = await http.request(method, path)
        assert answer.status_code in (404, 405), path
        assert answer.headers["Content-Type"].startswith("text/html"), path


async def pieces(body: bytes) -> AsyncIterator[bytes]:
    """Sent without saying how long it is."""
    yield body[: len(body) // 2]
    yield body[len(body) // 2 :]


@pytest.mark.parametrize("more", [0, 1])
async def test_a_body_is_as_large_as_the_protocol_says_and_no_larger(
    http: httpx2.AsyncClient, ada: Person, more: int
) -> None:
    room = await ada.makes_room()
    said = b'{"text": "x"' + b" " * (JSON_BYTES - len(b'{"text": "x"}') + more) + b"}"
    form = urlencode({"username": ada.name, "password": PASSWORD, "padding": ""}).encode()
    form += b"x" * (FORM_BYTES - len(form) + more)
    # Clients of OAuth read errors as JSON (RFC 6749 §5.2).
    for path, kind, body, status, error in (
        (f"{API}/rooms/{room}/messages", "application/json", said, 201, PROBLEM),
        (f"{API}/token", FORM, form, 200, "application/json"),
    ):
        for content in (body, pieces(body)):
            answer = await http.post(path, content=content, headers={"Content-Type": kind})
            if more:
                assert_problem(answer, 413, "too_large", by=error)
            else:
                assert answer.status_code == status, answer.text


async def test_a_body_has_as_many_parts_as_the_protocol_says_and_no_more(
    http: httpx2.AsyncClient, ada: Person
) -> None:
    room = await ada.makes_room()
    for more in (0, 1):
        # One mark is the brace. Too long a text either way, but one more is not even parsed.
        text = "," * (JSON_MARKS - 1 + more)
        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": text})
        assert_problem(answer, 422, "invalid")
        assert ("Too many fields." in answer.text) == bool(more)
    for more, status in ((0, 200), (1, 400)):
        form = {"username": ada.name, "password": PASSWORD}
        form |= {f"{number}": "x" for number in range(FORM_FIELDS - len(form) + more)}
        assert (await http.post(f"{API}/token", data=form)).status_code == status


async def test_of_two_content_types_the_first_counts(server: Server) -> None:
    """As for the parser of the body: else a form of files was held to the bounds of JSON."""
    body = b'--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n' * 100 + b"--x--"
    types = ["multipart/form-data; boundary=x", "application/json"]
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        for path in ("/api/v1/token", "/sign-in"):
            headers = [("Content-Type", kind) for kind in types]
            answer = await http.post(path, headers=headers, content=body)
            assert answer.status_code == 415, path
