"""Guessing passwords is slow, and a storm of sign-ins does not take the server down."""

import asyncio
from collections.abc import Callable

import httpx2

from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, unique
from tests.server import REAL_HASHES, Server

WRONG = "wrong horse battery"
STORM = 60

StartServer = Callable[..., Server]


def visitor(server: Server) -> httpx2.AsyncClient:
    return httpx2.AsyncClient(
        base_url=server.url,
        headers={"Origin": server.url},
        limits=httpx2.Limits(max_connections=None),
        verify=False,
        timeout=PATIENCE_SECONDS,
    )


async def guess(http: httpx2.AsyncClient, name: str, password: str = WRONG) -> httpx2.Response:
    return await http.post("/api/v1/token", data={"username": name, "password": password})


async def test_guesses_for_one_name_are_slowed_down(
    start_server: StartServer, people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="3")
    ada = await people("ada", at=server)
    grace = await people("grace", at=server)
    async with visitor(server) as http:
        for _ in range(6):
            assert (await guess(http, ada.name, PASSWORD)).is_success, "what is right is no guess"
        for spelling in (ada.name, ada.name.upper(), ada.name):
            assert (await guess(http, spelling)).status_code == 401
        for password in (WRONG, PASSWORD):
            answer = await guess(http, ada.name, password)
            assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
            assert 1 <= int(answer.headers["Retry-After"]) <= 20

        form = {"name": ada.name, "password": WRONG}
        page = await http.post("/sign-in", data=form)
        assert page.status_code == 429
        assert int(page.headers["Retry-After"]) >= 1
        assert page.headers["Content-Type"].startswith("text/html")
        assert f'value="{ada.name}"' in page.text, "the form is there to try again"
        assert WRONG not in page.text

        body = {"current_password": PASSWORD, "new_password": "another good password"}
        assert (await ada.http.put("/me/password", json=body)).status_code == 204
        assert (await guess(http, grace.name, PASSWORD)).is_success, "another name is not concerned"
        assert (await ada.http.get("/me")).status_code == 200, "who is signed in stays so"


async def test_another_spelling_of_a_name_gives_no_more_guesses(
    start_server: StartServer, people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=server)
    wide = ada.name.translate({ord("a"): "ａ", ord("d"): "ｄ"})
    async with visitor(server) as http:
        assert (await guess(http, wide, PASSWORD)).is_success, "it names the same account"
        answers = [await guess(http, name) for name in (ada.name, ada.name, wide)]
    assert [answer.status_code for answer in answers] == [401, 401, 429]


async def test_guesses_from_one_address_are_slowed_down(
    start_server: StartServer, people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=server)
    async with visitor(server) as http:
        for _ in range(6):
            assert (await guess(http, unique("nobody"))).status_code == 401
        answer = await guess(http, ada.name, PASSWORD)
        assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
        assert int(answer.headers["Retry-After"]) >= 1
        forged = {"X-Forwarded-For": "192.0.2.7", "Forwarded": "for=192.0.2.7"}
        form = {"username": ada.name, "password": PASSWORD}
        answer = await http.post("/api/v1/token", data=form, headers=forged)
        assert answer.status_code == 429, "only a trusted proxy says where somebody comes from"


async def test_a_trusted_proxy_says_where_somebody_comes_from(
    start_server: StartServer, people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2", PARLEY_TRUSTED_PROXIES="127.0.0.1")
    ada = await people("ada", at=server)
    async with visitor(server) as http:
        http.headers["X-Forwarded-For"] = "192.0.2.7"
        for _ in range(6):
            await guess(http, unique("nobody"))
        assert (await guess(http, ada.name, PASSWORD)).status_code == 429
        http.headers["X-Forwarded-For"] = "192.0.2.8"
        answer = await guess(http, ada.name, PASSWORD)
        assert answer.is_success
        bearer = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        sessions = (await http.get("/api/v1/me/sessions", headers=bearer)).json()["items"]
    assert "192.0.2.8" in {session["address"] for session in sessions}


async def test_new_accounts_from_one_address_are_slowed_down(start_server: StartServer) -> None:
    server = start_server(PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE="2")
    async with visitor(server) as http:
        answers = [
            await http.post("/api/v1/users", json={"name": unique("a"), "password": PASSWORD})
            for _ in range(3)
        ]
    assert [answer.status_code for answer in answers] == [201, 201, 429]
    assert int(answers[2].headers["Retry-After"]) >= 1


async def test_a_storm_of_sign_ins_is_turned_away_and_the_chat_goes_on(
    start_server: StartServer, people: People
) -> None:
    server = start_server(**REAL_HASHES)
    ada = await people("ada", at=server)
    async with visitor(server) as http:
        names = [unique("nobody") for _ in range(STORM)]
        storm = [asyncio.create_task(guess(http, name)) for name in names]
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert (await http.get("/healthz")).json() == {"status": "ok"}
            assert (await ada.http.get("/rooms")).status_code == 200
            answers = await asyncio.gather(*storm)
        codes = {answer.status_code for answer in answers}
        assert codes == {401, 503}
        for answer in answers:
            if answer.status_code == 503:
                assert answer.json()["code"] == "busy"
                assert int(answer.headers["Retry-After"]) >= 1
        assert (await guess(http, ada.name, PASSWORD)).is_success, "the storm is over"


async def test_being_turned_away_by_a_busy_server_is_no_wrong_guess(
    start_server: StartServer, people: People
) -> None:
    limit = {"PARLEY_LIMIT_SIGN_INS_PER_MINUTE": str(STORM + 5)}
    server = start_server(**limit, **REAL_HASHES)
    ada = await people("ada", at=server)
    codes: set[int] = set()
    async with visitor(server) as http:
        for _ in range(2):
            storm = (guess(http, ada.name, PASSWORD) for _ in range(STORM))
            codes |= {answer.status_code for answer in await asyncio.gather(*storm)}
    # A machine that hashes fast turns nobody away; the storm of strangers above says that it can.
    assert codes - {503} == {200}
