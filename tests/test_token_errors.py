"""The errors of `POST /token` as OAuth words them (RFC 6749 §5.2), and `WWW-Authenticate`."""

import base64
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import httpx2
import pytest

from app.web import oauth
from tests import databases
from tests.conftest import People
from tests.people import PASSWORD, Person, unique
from tests.server import Server

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
# As many wrong passwords as are let through before the next is refused.
WRONG_ONES = 3
WRONG = {"username": "nobody", "password": "not the password"}
# What OAuth lets stand in a description.
DESCRIPTION = set(map(chr, range(0x20, 0x7F))) - {'"', "\\"}


@pytest.fixture(scope="module")
def strict_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Few failed sign-ins are let through."""
    folder = tmp_path_factory.mktemp("strict")
    running = Server(folder, PARLEY_LIMIT_SIGN_INS_PER_MINUTE=str(WRONG_ONES)).start()
    yield running
    running.stop()


@pytest.fixture
async def stranger(server: Server) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False) as http:
        yield http


def assert_refused(answer: httpx2.Response, status: int, code: str, error: str) -> None:
    """An error of OAuth, with the members of our problems beside its own."""
    assert answer.status_code == status, answer.text
    assert answer.headers["Content-Type"] == JSON
    assert answer.headers["Cache-Control"] == "no-store"
    body = answer.json()
    assert (body["status"], body["code"], body["error"]) == (status, code, error)
    assert body["error_description"]
    assert set(body["error_description"]) <= DESCRIPTION


@pytest.mark.parametrize(
    "form",
    [
        {},
        {"grant_type": "password"},
        {"grant_type": "password", "username": "ada"},
        {"grant_type": "password", "username": "", "password": PASSWORD},
        {"username": "ada", "password": ""},
        {"grant_type": "refresh_token"},
        {"grant_type": "refresh_token", "refresh_token": ""},
        {"grant_type": "password", "username": "x" * 1001, "password": "x"},
        {"grant_type": "password", "username": ["ada", "ada"], "password": "x"},
        {"grant_type": ["password", "refresh_token"], "username": "ada", "password": "x"},
        {"grant_type": "", "username": "ada", "password": "x"},
    ],
)
async def test_a_token_request_that_lacks_a_field_or_repeats_one_is_an_invalid_request(
    stranger: httpx2.AsyncClient, form: dict[str, str | list[str]]
) -> None:
    answer = await stranger.post("/token", data=form)
    assert_refused(answer, 400, "invalid", "invalid_request")


@pytest.mark.parametrize(
    "body",
    [
        b"username=%ff&password=x",
        b"username=\xff&password=x",
        b"username=ada&password=%e4%f6%fc",
        b"username=ada&password=x&%ff=x",
        b"username=ada&password=x&grant_type=%c3",
    ],
)
async def test_a_form_that_is_no_utf_8_is_an_invalid_request(
    stranger: httpx2.AsyncClient, body: bytes
) -> None:
    answer = await stranger.post("/token", content=body, headers={"Content-Type": FORM})
    assert_refused(answer, 400, "invalid", "invalid_request")
    assert "UTF-8" in answer.json()["detail"]


async def test_a_password_may_hold_the_sign_that_stands_for_what_is_no_utf_8(
    stranger: httpx2.AsyncClient,
) -> None:
    account = {"name": unique("replaced"), "password": "a good \ufffd password"}
    assert (await stranger.post("/users", json=account)).status_code == 201
    form = {"username": account["name"], "password": account["password"]}
    assert (await stranger.post("/token", data=form)).status_code == 200


async def test_a_grant_of_another_kind_is_not_supported(stranger: httpx2.AsyncClient) -> None:
    for kind in ("client_credentials", 'a "grant"', "é" * 500):
        answer = await stranger.post("/token", data={"grant_type": kind})
        assert_refused(answer, 400, "unsupported_grant_type", "unsupported_grant_type")


async def test_what_does_not_fit_is_an_invalid_grant(
    stranger: httpx2.AsyncClient, ada: Person
) -> None:
    wrong = {"username": ada.name, "password": "not the password"}
    assert_refused(
        await stranger.post("/token", data=wrong), 401, "bad_credentials", "invalid_grant"
    )
    used = {"grant_type": "refresh_token", "refresh_token": "never given"}
    answer = await stranger.post("/token", data=used)
    assert_refused(answer, 401, "unauthenticated", "invalid_grant")


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/json", b'{"username": "ada", "password": "x"}'),
        ("text/plain", b"username=ada&password=x"),
        ("multipart/form-data; boundary=x", b"--x\r\n"),
        ("application/x-www-form-urlencoded-not", b"username=ada&password=x"),
        ("", b"username=ada&password=x"),
    ],
)
async def test_a_token_request_of_another_content_type_is_unsupported(
    stranger: httpx2.AsyncClient, kind: str, body: bytes
) -> None:
    headers = {"Content-Type": kind} if kind else {}
    answer = await stranger.post("/token", content=body, headers=headers)
    assert_refused(answer, 415, "unsupported", "invalid_request")


async def test_a_form_is_known_however_its_content_type_is_written(
    stranger: httpx2.AsyncClient, ada: Person
) -> None:
    body = f"username={ada.name}&password={PASSWORD.replace(' ', '+')}"
    for kind in (FORM, FORM.title(), f"{FORM}; charset=UTF-8", f"{FORM} ;charset=utf-8"):
        answer = await stranger.post("/token", content=body, headers={"Content-Type": kind})
        assert answer.status_code == 200, (kind, answer.text)


async def test_fields_that_the_token_route_does_not_know_are_ignored(
    stranger: httpx2.AsyncClient, ada: Person
) -> None:
    form = {"username": ada.name, "password": PASSWORD, "scope": "", "client_id": "a program"}
    assert (await stranger.post("/token", data=form)).status_code == 200


async def test_every_other_error_of_the_token_route_is_one_of_oauth(
    stranger: httpx2.AsyncClient,
) -> None:
    large = await stranger.post("/token", data={"username": "x" * 20_000, "password": "x"})
    assert_refused(large, 413, "too_large", "invalid_request")
    many = await stranger.post("/token", content="a&" * 8000, headers={"Content-Type": FORM})
    assert_refused(many, 400, "invalid", "invalid_request")
    assert_refused(await stranger.get("/token"), 405, "method_not_allowed", "invalid_request")


async def test_requests_that_are_malformed_count_as_no_failed_sign_in(
    strict_server: Server,
) -> None:
    async with httpx2.AsyncClient(base_url=f"{strict_server.url}/api/v1", verify=False) as http:
        for _ in range(WRONG_ONES * 4):
            assert (await http.post("/token", data={"username": "nobody"})).status_code == 400
            assert (await http.post("/token", json=WRONG)).status_code == 415
        for _ in range(WRONG_ONES):
            assert (await http.post("/token", data=WRONG)).status_code == 401
        refused = await http.post("/token", data=WRONG)
    assert_refused(refused, 429, "too_many_requests", "temporarily_unavailable")
    assert int(refused.headers["Retry-After"]) > 0


async def test_a_server_that_fails_says_so_in_the_words_of_oauth(
    start_server: Callable[..., Server], tmp_path: Path, people: People
) -> None:
    running = start_server()
    ada = await people("ada", at=running)
    databases.run(running.folder, "ALTER TABLE users RENAME TO users_of_yesterday")
    form = {"username": ada.name, "password": PASSWORD}
    answer = await ada.http.post("/token", data=form)
    assert_refused(answer, 500, "internal_error", "server_error")


@pytest.mark.parametrize("code", ["busy", "unavailable", "storage_full", "outcome_unknown"])
def test_a_server_that_has_too_much_to_do_says_so_in_the_words_of_oauth(code: str) -> None:
    members = oauth.token_error(503, code, 'Try "again" later, é.')
    description = "Try 'again' later, '."
    assert members == {"error": "temporarily_unavailable", "error_description": description}


async def test_other_routes_speak_no_oauth(stranger: httpx2.AsyncClient) -> None:
    body = (await stranger.post("/users", json={})).json()
    assert not {"error", "error_description"} & body.keys()


# RFC 6750 §3


async def test_a_bad_token_is_told_from_none(stranger: httpx2.AsyncClient, ada: Person) -> None:
    basic = base64.b64encode(b"ada:secret").decode()
    plain, invalid = "Bearer", 'Bearer error="invalid_token"'
    ended = ada.token
    assert (await ada.http.delete("/session")).status_code == 204
    for header, expected in (
        (None, plain),
        ("", plain),
        ("Bearer", plain),
        (f"Basic {basic}", plain),
        ("Bearer not-a-token", invalid),
        ("bearer not-a-token", invalid),
        (f"Bearer {ended}", invalid),
    ):
        headers = {} if header is None else {"Authorization": header}
        for path in ("/me", "/rooms?limit=x"):
            answer = await stranger.get(path, headers=headers)
            assert answer.status_code == 401, (header, path)
            assert answer.headers["WWW-Authenticate"] == expected, (header, path)


async def test_the_token_route_looks_at_no_bearer_token(stranger: httpx2.AsyncClient) -> None:
    headers = {"Authorization": "Bearer not-a-token"}
    for form in (WRONG, {"grant_type": "refresh_token", "refresh_token": "x"}):
        answer = await stranger.post("/token", data=form, headers=headers)
        assert answer.status_code == 401
        assert answer.headers["WWW-Authenticate"] == "Bearer"
