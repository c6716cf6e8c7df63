"""Programs without a browser: they show a code, somebody types it, and they are let in."""

import asyncio
import re
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from tests.conftest import People
from tests.databases import run
from tests.oauth import READ, WRITE, App, registers, seal_of
from tests.people import Person
from tests.server import Server

DEVICE = "/oauth/device"
GRANT = "urn:ietf:params:oauth:grant-type:device_code"
CODE = re.compile(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}")

Begun = dict[str, Any]


@pytest.fixture
async def app(ada: Person) -> App:
    return await registers(ada, redirect_uris=[])


async def begins(app: App, scope: str = f"{READ} {WRITE}") -> Begun:
    answer = await app.asks("/device", scope=scope)
    assert answer.status_code == 200, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    begun: Begun = answer.json()
    return begun


async def polls(app: App, begun: Begun) -> httpx2.Response:
    return await app.asks("/token", grant_type=GRANT, device_code=begun["device_code"])


def error_of(answer: httpx2.Response) -> tuple[int, str]:
    assert answer.headers["Content-Type"] == "application/json"
    return answer.status_code, str(answer.json()["error"])


async def types(
    browser: httpx2.AsyncClient,
    code: str,
    *,
    answer: str = "yes",
    rooms: list[str] | None = None,
) -> httpx2.Response:
    """Type the code, then say yes or no on the page that comes."""
    page = await browser.post(DEVICE, data={"user_code": code})
    assert page.status_code == 200, page.text
    form: dict[str, Any] = {"user_code": code, "seal": seal_of(page), "answer": answer}
    form |= {"rooms": "all"} if rooms is None else {"rooms": "chosen", "room": rooms}
    return await browser.post(DEVICE, data=form)


async def test_a_command_line_is_let_in_by_the_code_that_it_shows(
    ada: Person, app: App, room: str
) -> None:
    begun = await begins(app)
    assert CODE.fullmatch(begun["user_code"])
    assert begun["verification_uri"] == ada.url + DEVICE
    assert (begun["expires_in"], begun["interval"]) == (600, 5)
    assert error_of(await polls(app, begun)) == (400, "authorization_pending")
    async with ada.browses() as browser:
        page = await browser.get(begun["verification_uri_complete"])
        assert f'value="{begun["user_code"]}"' in page.text
        typed = begun["user_code"].lower().replace("-", " ")
        done = await types(browser, typed, rooms=[room])
        assert "The device is let in" in done.text
    tokens = (await polls(app, begun)).json()
    assert (tokens["scope"], tokens["rooms"]) == (f"{READ} {WRITE}", [room])
    async with ada.program(tokens["access_token"]) as program:
        assert (await program.posts("from a terminal", room))["user"]["id"] == ada.id
    assert (await app.refreshes(tokens["refresh_token"])).status_code == 200
    assert error_of(await polls(app, begun)) == (400, "invalid_grant"), "once"


async def test_the_page_says_who_asks_and_warns_of_codes_that_others_send(
    ada: Person, app: App
) -> None:
    begun = await begins(app)
    async with ada.browses() as browser:
        page = await browser.post(DEVICE, data={"user_code": begun["user_code"]})
    assert "Let “Weather” act for you?" in page.text
    assert f"shows the code {begun['user_code']}" in page.text
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]


async def test_a_device_that_is_not_let_in_is_told_so(ada: Person, app: App) -> None:
    begun = await begins(app)
    async with ada.browses() as browser:
        assert (
            "The device is not let in"
            in (await types(browser, begun["user_code"], answer="no")).text
        )
        again = await browser.post(DEVICE, data={"user_code": begun["user_code"]})
        assert (again.status_code, "Nothing waits for this code" in again.text) == (400, True)
    assert error_of(await polls(app, begun)) == (400, "access_denied")
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []


async def test_who_polls_too_fast_is_told_to_slow_down(
    server: Server, ada: Person, app: App
) -> None:
    begun = await begins(app)
    look = "SELECT interval_ms, polled_at FROM app_device_codes WHERE app_id = ?"
    assert error_of(await polls(app, begun)) == (400, "authorization_pending")
    before = [tuple(row) for row in run(server.folder, look, app.id)]
    for _ in range(3):
        assert error_of(await polls(app, begun)) == (400, "slow_down")
    assert [tuple(row) for row in run(server.folder, look, app.id)] == before, "a flood"
    earlier = "UPDATE app_device_codes SET polled_at = polled_at - 2000 WHERE app_id = ?"
    for _ in range(2):
        run(server.folder, earlier, app.id)
        assert error_of(await polls(app, begun)) == (400, "slow_down")
    [(interval_ms, _)] = run(server.folder, look, app.id)
    assert interval_ms == 15_000, "five seconds longer each time"
    async with ada.browses() as browser:
        await types(browser, begun["user_code"])
    assert (await polls(app, begun)).status_code == 200, "an answer is there for all that"


async def test_a_code_that_nobody_types_in_time_is_over(
    server: Server, ada: Person, app: App
) -> None:
    begun = await begins(app)
    run(server.folder, "UPDATE app_device_codes SET expires_at = 1 WHERE app_id = ?", app.id)
    assert error_of(await polls(app, begun)) == (400, "expired_token")
    async with ada.browses() as browser:
        page = await browser.post(DEVICE, data={"user_code": begun["user_code"]})
    assert (page.status_code, "Nothing waits for this code" in page.text) == (400, True)


async def test_of_many_who_poll_at_once_one_is_given_tokens(ada: Person, app: App) -> None:
    begun = await begins(app)
    async with ada.browses() as browser:
        await types(browser, begun["user_code"])
    answers = await asyncio.gather(*(polls(app, begun) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]
    assert len((await ada.http.get("/me/connected-apps")).json()["items"]) == 1


async def test_no_other_app_takes_what_was_let_in(ada: Person, app: App) -> None:
    other, begun = await registers(ada), await begins(app)
    async with ada.browses() as browser:
        await types(browser, begun["user_code"])
    assert error_of(await polls(other, begun)) == (400, "invalid_grant")
    assert (await polls(app, begun)).status_code == 200


async def test_a_device_of_others_is_let_in_only_by_whom_its_app_is_for(
    grace: Person, app: App
) -> None:
    begun = await begins(app)
    async with grace.browses() as browser:
        page = await browser.post(DEVICE, data={"user_code": begun["user_code"]})
    assert (page.status_code, "only for the person who registered it" in page.text) == (403, True)


async def test_only_the_form_that_was_shown_lets_a_device_in(ada: Person, app: App) -> None:
    begun, other = await begins(app), await begins(app)
    async with ada.browses() as browser, ada.browses() as elsewhere:
        strange = await elsewhere.post(DEVICE, data={"user_code": begun["user_code"]})
        another = await browser.post(DEVICE, data={"user_code": other["user_code"]})
        for seal in ("", "x", seal_of(strange), seal_of(another)):
            form = {"user_code": begun["user_code"], "answer": "yes", "rooms": "all", "seal": seal}
            assert (await browser.post(DEVICE, data=form)).status_code == 403
        foreign = {"Origin": "https://evil.example"}
        page = await browser.post(DEVICE, data={"user_code": begun["user_code"]}, headers=foreign)
        assert page.status_code == 403
    assert error_of(await polls(app, begun)) == (400, "authorization_pending")


async def test_who_is_not_signed_in_signs_in_first(server: Server, app: App) -> None:
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as nobody:
        for answer in (
            await nobody.get(f"{DEVICE}?user_code=BCDF-GHJK"),
            await nobody.post(DEVICE, data={"user_code": "BCDF-GHJK"}),
        ):
            assert answer.status_code == 303
            assert answer.headers["Location"].startswith("/sign-in?next=%2Foauth%2Fdevice")


async def test_the_person_may_be_gone_before_the_device_asks(
    own_server: Server, people: People
) -> None:
    owner, ada = await people("owner", at=own_server), await people("ada", at=own_server)
    app = await registers(owner, for_everybody=True)
    begun = await begins(app)
    async with ada.browses() as browser:
        await types(browser, begun["user_code"])
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
    assert error_of(await polls(app, begun)) == (400, "access_denied")


@pytest.mark.parametrize(
    ("scope", "error"),
    [
        ("everything", "invalid_scope"),
        ("", "invalid_request"),
        (f"{READ}  {WRITE}", "invalid_scope"),
    ],
)
async def test_a_wish_that_is_wrong_gets_no_code(app: App, scope: str, error: str) -> None:
    assert error_of(await app.asks("/device", scope=scope)) == (400, error)


async def test_codes_are_neither_guessed_nor_taken_in_numbers(
    start_server: Callable[..., Server], people: People
) -> None:
    strict = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=strict)
    app = await registers(ada)
    async with ada.browses() as browser:
        pages = [await browser.post(DEVICE, data={"user_code": "BCDFGHJK"}) for _ in range(7)]
    assert [page.status_code for page in pages] == [400] * 6 + [429]
    answers = [await app.asks("/device", scope=READ) for _ in range(7)]
    assert error_of(answers[-1]) == (429, "temporarily_unavailable")
    assert int(answers[-1].headers["Retry-After"]) >= 1
