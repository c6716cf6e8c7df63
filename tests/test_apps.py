"""Apps that people let act in their name: how they ask, what they get, and how that ends."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import pytest

from app.chat.apps import redirects
from tests import metrics
from tests.conftest import People
from tests.databases import run
from tests.oauth import (
    AUTHORIZE,
    BACK,
    READ,
    WRITE,
    App,
    Wish,
    agrees,
    connects,
    registers,
    says,
    seal_of,
    sends,
    sent_to,
    told,
)
from tests.people import PASSWORD, Person
from tests.server import Server

SESSION_ENDED = 4401
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
# The promise is less than a second; the rest is for a busy machine.
PROMPTLY_SECONDS = 4


async def closes(seat: Any) -> int:
    async with asyncio.timeout(PROMPTLY_SECONDS):
        return int(await seat.is_closed())


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    """As OAuth words it, and as its clients read it (RFC 6749 §5.2)."""
    assert answer.headers["Content-Type"] == "application/json"
    assert answer.headers["Cache-Control"] == "no-store"
    return answer.status_code, str(answer.json()["error"])


async def status_of(person: Person, token: str, path: str = "/me") -> int:
    async with person.program(token) as program:
        return (await program.http.get(path)).status_code


@pytest.fixture
async def app(ada: Person) -> App:
    return await registers(ada)


# What an app gets


async def test_an_app_reads_and_writes_in_the_name_of_who_let_it(
    ada: Person, app: App, room: str
) -> None:
    tokens = await connects(ada, app)
    assert tokens["access_token"].startswith("parley_oat_")
    assert tokens["refresh_token"].startswith("parley_ort_")
    assert (tokens["token_type"], tokens["scope"]) == ("bearer", f"{READ} {WRITE}")
    async with ada.program(tokens["access_token"]) as program:
        said = await program.posts("sunny", room)
        assert said["user"]["id"] == ada.id
        async with await program.enters(room) as seat, await program.connects() as account:
            await seat.live()
            await seat.says("and warm")
            assert room in await account.lists()
        refused = await program.http.patch(f"/rooms/{room}", json={"topic": "weather"})
        assert refused.json()["code"] == "scope_missing"


async def test_the_answer_goes_back_with_the_state_and_says_who_answers(
    ada: Person, app: App
) -> None:
    async with ada.browses() as browser:
        answer = await says(browser, Wish(app).params(state="a b&c=d"))
        assert (sent_to(answer) or "").startswith(f"{BACK}?")
        given = told(answer)
        assert (given["state"], given["iss"]) == ("a b&c=d", ada.url)
        assert given.keys() == {"code", "state", "iss"}
        no = told(await says(browser, Wish(app).params(), answer="no"))
        assert (no["error"], no["state"], no["iss"]) == ("access_denied", "xyz", ada.url)
        assert "code" not in no


async def test_an_app_for_chosen_rooms_knows_no_other(ada: Person, app: App, room: str) -> None:
    other = await ada.makes_room(kind="private")
    tokens = await connects(ada, app, rooms=[room])
    assert tokens["rooms"] == [room]
    async with ada.program(tokens["access_token"]) as program:
        await program.posts("here", room)
        assert (await program.http.get(f"/rooms/{other}/messages")).status_code == 403
        assert (await program.http.get("/rooms")).status_code == 403


async def test_chosen_rooms_have_to_be_chosen_and_are_those_of_the_person(
    ada: Person, grace: Person, app: App
) -> None:
    theirs = await grace.makes_room(kind="private")
    async with ada.browses() as browser:
        for rooms in ([], [theirs], ["r_abcdefghijkl"]):
            answer = await says(browser, Wish(app).params(), rooms=rooms)
            assert answer.status_code == 422
            assert "Choose one to fifty rooms" in answer.text


async def test_fifty_rooms_can_be_chosen(ada: Person, app: App) -> None:
    rooms = [await ada.makes_room() for _ in range(50)]
    assert (await connects(ada, app, rooms=rooms))["rooms"] == sorted(rooms)


async def test_an_app_gives_nothing_that_its_person_has_lost(
    ada: Person, grace: Person, room: str
) -> None:
    await ada.adds(grace, room, role="moderator")
    tokens = await connects(grace, await registers(grace), scope="rooms:read admin")
    async with grace.program(tokens["access_token"]) as program:
        topic = {"topic": "hers"}
        assert (await program.http.patch(f"/rooms/{room}", json=topic)).status_code == 200
        await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "member"})
        assert (await program.http.patch(f"/rooms/{room}", json=topic)).status_code == 403
        async with await program.enters(room) as seat:
            await ada.removes(grace, room)
            assert await closes(seat) == 4403
        assert (await program.http.get(f"/rooms/{room}/messages")).status_code == 403


async def test_no_app_gets_at_the_keys_of_an_account(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)  # an owner of the server
    app = await registers(ada)
    tokens = await connects(ada, app, scope="rooms:read messages:write members:write admin")
    async with ada.program(tokens["access_token"]) as program:
        for method, path, body in (
            ("GET", "/me/apps", None),
            ("POST", "/me/apps", {"name": "x"}),
            ("PATCH", f"/apps/{app.id}", {"for_everybody": True}),
            ("GET", "/me/connected-apps", None),
            ("POST", "/me/tokens", {"name": "x", "scopes": ["admin"], "expires_at": None}),
            ("PUT", "/me/password", {"current_password": PASSWORD, "new_password": "x" * 20}),
        ):
            answer = await program.http.request(method, path, json=body)
            assert answer.json()["code"] == "not_by_token", path
        page = await program.http.get(f"{ada.url}{AUTHORIZE}", params=Wish(app).params())
        assert page.status_code == 403, "nor does it let other apps in"


# Where people are sent


@pytest.mark.parametrize(
    "back",
    [
        "https://evil.example/",
        "https://app.example/back/",
        "https://app.example/back?x=1",
        "https://app.example/BACK",
        "https://app.example:443/back",
        "http://app.example/back",
        "https://app.example/back#x",
        "https://app.example@evil.example/back",
        "//app.example/back",
        "javascript:alert(1)",
        "",
    ],
)
async def test_nobody_is_sent_to_an_address_that_is_not_the_apps(
    ada: Person, app: App, back: str
) -> None:
    params = Wish(app).params(redirect_uri=back)
    async with ada.browses() as browser:
        page = await browser.get(AUTHORIZE, params=params)
        assert (page.status_code, sent_to(page)) == (400, None)
        good = seal_of(await browser.get(AUTHORIZE, params=Wish(app).params()))
        answer = await sends(browser, params, good)
        assert (answer.status_code, sent_to(answer)) == (400, None)


async def test_two_addresses_or_two_apps_at_once_are_none(ada: Person, app: App) -> None:
    params = Wish(app).params()
    twice = urlencode([*params.items(), ("redirect_uri", "https://evil.example/")])
    other = urlencode([*params.items(), ("client_id", "app_abcdefghijkl")])
    unknown = urlencode(params | {"client_id": "app_abcdefghijkl"})
    async with ada.browses() as browser:
        for wrong in (twice, other, unknown):
            page = await browser.get(f"{AUTHORIZE}?{wrong}")
            assert (page.status_code, sent_to(page)) == (400, None)


async def test_a_program_on_a_desktop_takes_a_port_that_is_free(ada: Person) -> None:
    app = await registers(ada, back="http://127.0.0.1/back")
    wish = Wish(App(app.id, None, app.url, "http://127.0.0.1:49152/back"))
    code = await agrees(ada, wish)
    refused = await app.exchanges(code, wish.verifier)
    assert refusal(refused) == (400, "invalid_grant"), "the very address, with its port"
    assert (await wish.app.exchanges(code, wish.verifier)).status_code == 200


@pytest.mark.parametrize(
    ("registered", "asked", "fits"),
    [
        ("http://127.0.0.1/back", "http://127.0.0.1:8080/back", True),
        ("http://127.0.0.1:1/back", "http://127.0.0.1:2/back", True),
        ("http://[::1]/back", "http://[::1]:8080/back", True),
        ("http://127.0.0.1/back", "http://127.0.0.1:8080/other", False),
        ("http://127.0.0.1/back", "http://127.0.0.1:8080/back?x=1", False),
        ("http://127.0.0.1/back", "http://[::1]:8080/back", False),
        ("http://127.0.0.1/back", "https://127.0.0.1:8080/back", False),
        ("http://127.0.0.1/back", "http://127.0.0.1.evil.example/back", False),
        ("http://127.0.0.1/back", "http://127.0.0.1:80@evil.example/back", False),
        ("http://localhost/back", "http://localhost:8080/back", False),
        ("https://app.example/back", "https://app.example:8443/back", False),
        ("com.example.app:/back", "com.example.app:/back", True),
        ("com.example.app:/back", "com.example.app:/back2", False),
    ],
)
def test_only_the_port_of_a_loopback_address_is_free(
    registered: str, asked: str, *, fits: bool
) -> None:
    assert redirects.is_one_of(asked, redirects.checked([registered])) is fits


@pytest.mark.parametrize(
    "uri",
    [
        "http://app.example/back",
        "https://app.example/back#fragment",
        "https://ada@app.example/",
        "https://app.example;script-src/",
        "https://app.example\\@evil.example/",
        "https://app .example/",
        "https:/app.example",
        "https://",
        "HTTPS://app.example/",
        "javascript:alert(1)",
        "data:text/html,x",
        "app:/back",
        "/back",
        "",
        f"https://app.example/{'x' * 500}",
    ],
)
async def test_an_address_that_could_lead_astray_is_not_registered(ada: Person, uri: str) -> None:
    body = {"name": "Weather", "redirect_uris": [BACK, uri]}
    answer = await ada.http.post("/me/apps", json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert (await ada.http.get("/me/apps")).json()["items"] == []


async def test_who_is_not_signed_in_signs_in_first_and_is_asked_then(
    server: Server, ada: Person, app: App
) -> None:
    params = Wish(app).params(state="s" * 900)
    origin = {"Origin": server.url}
    async with httpx2.AsyncClient(base_url=server.url, headers=origin, verify=False) as browser:
        sent = await browser.get(AUTHORIZE, params=params)
        assert sent.status_code == 303
        assert sent.headers["Location"].startswith("/sign-in?next=")
        page = await browser.get(sent.headers["Location"])
        there = page.text.partition('name="next" value="')[2].partition('"')[0]
        form = {"name": ada.name, "password": PASSWORD, "next": there.replace("&amp;", "&")}
        signed_in = await browser.post("/sign-in", data=form)
        asked = await browser.get(signed_in.headers["Location"])
        assert "Let “Weather” act for you?" in asked.text
        posted = await browser.post("/sign-out", data={})
        assert posted.status_code == 303
        again = await sends(browser, params, seal_of(asked))
        assert again.headers["Location"].startswith("/sign-in"), "that session has ended"


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"response_type": "token"}, "unsupported_response_type"),
        ({"response_type": ""}, "unsupported_response_type"),
        ({"scope": "rooms:read everything"}, "invalid_scope"),
        ({"scope": ""}, "invalid_scope"),
        ({"code_challenge": ""}, "invalid_request"),
        ({"code_challenge": "x" * 42}, "invalid_request"),
        ({"code_challenge_method": "plain"}, "invalid_request"),
        ({"code_challenge_method": ""}, "invalid_request"),
        ({"response_mode": "fragment"}, "invalid_request"),
        ({"request_uri": "https://app.example/request"}, "invalid_request"),
    ],
    ids=str,
)
async def test_what_is_wrong_with_a_wish_is_told_to_the_app(
    ada: Person, app: App, changed: dict[str, str], error: str
) -> None:
    async with ada.browses() as browser:
        answer = await browser.get(AUTHORIZE, params=Wish(app).params(**changed))
    assert (sent_to(answer) or "").startswith(f"{BACK}?error=")
    given = told(answer)
    assert (given["error"], given["state"], given["iss"]) == (error, "xyz", ada.url)


async def test_strangers_are_not_sent_on_by_a_wish_that_is_wrong(
    server: Server, grace: Person, app: App
) -> None:
    params = Wish(app).params(scope="everything")
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as nobody:
        sent = await nobody.get(AUTHORIZE, params=params)
        assert sent.headers["Location"].startswith("/sign-in")
    async with grace.browses() as browser:
        page = await browser.get(AUTHORIZE, params=params)
        assert (page.status_code, sent_to(page)) == (403, None)


# The form


async def test_only_the_form_that_was_shown_says_yes(ada: Person, grace: Person, app: App) -> None:
    params = Wish(app).params()
    async with ada.browses() as browser, ada.browses() as elsewhere:
        seal = seal_of(await browser.get(AUTHORIZE, params=params))
        of_other_session = seal_of(await elsewhere.get(AUTHORIZE, params=params))
        wider = params | {"scope": f"{READ} {WRITE} admin"}
        other = Wish(app).params()
        for given, wrong in (
            (params, ""),
            (params, "x"),
            (params, of_other_session),
            (wider, seal),
            (params | {"state": "other"}, seal),
            (params | {"code_challenge": other["code_challenge"]}, seal),
        ):
            answer = await sends(browser, given, wrong)
            assert (answer.status_code, sent_to(answer)) == (403, None), given
        foreign = {"Origin": "https://evil.example"}
        answer = await browser.post(
            AUTHORIZE,
            params=params,
            data={"seal": seal, "answer": "yes", "rooms": "all"},
            headers=foreign,
        )
        assert (answer.status_code, sent_to(answer)) == (403, None)
        assert "code" in told(await sends(browser, params, seal))


async def test_the_page_can_not_be_framed_kept_or_told_of(ada: Person, app: App) -> None:
    async with ada.browses() as browser:
        page = await browser.get(AUTHORIZE, params=Wish(app).params())
        answer = await says(browser, Wish(app).params())
    policy = page.headers["Content-Security-Policy"]
    assert page.headers.get_list("Content-Security-Policy") == [policy]
    assert "frame-ancestors 'none'" in policy
    assert "script-src 'self'" in policy
    assert "form-action 'self';" in policy
    for sent in (page, answer):
        assert sent.headers["Referrer-Policy"] == "same-origin"
        assert sent.headers["Cache-Control"] == "no-store"
    assert "Weather" in page.text
    assert "You registered this app yourself." in page.text
    assert "Write, edit and delete messages" in page.text
    assert "app.example" in page.text


async def test_the_page_speaks_chinese(ada: Person, app: App) -> None:
    async with ada.browses() as browser:
        chinese = {"Accept-Language": "zh-CN"}
        page = await browser.get(AUTHORIZE, params=Wish(app).params(), headers=chinese)
    assert "允许“Weather”代表你操作吗？" in page.text


async def test_a_name_that_looks_like_markup_is_only_a_name(ada: Person) -> None:
    app = await registers(ada, name="<b>{app}</b>")
    async with ada.browses() as browser:
        page = await browser.get(AUTHORIZE, params=Wish(app).params())
    assert "&lt;b&gt;{app}&lt;/b&gt;" in page.text


# Codes


async def test_a_code_works_once_and_used_again_ends_what_it_gave(
    ada: Person, app: App, room: str
) -> None:
    wish = Wish(app)
    code = await agrees(ada, wish)
    tokens = (await app.exchanges(code, wish.verifier)).json()
    async with (
        ada.program(tokens["access_token"]) as program,
        await program.enters(room) as seat,
    ):
        assert refusal(await app.exchanges(code, "x" * 43)) == (400, "invalid_grant")
        assert (await program.http.get("/me")).status_code == 200, "who only read the code in a log"
        again = await app.exchanges(code, wish.verifier)
        assert refusal(again) == (400, "invalid_grant")
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
    assert refusal(await app.refreshes(tokens["refresh_token"])) == (400, "invalid_grant")


async def test_of_two_who_use_a_code_at_once_nobody_keeps_anything(ada: Person, app: App) -> None:
    wish = Wish(app)
    code = await agrees(ada, wish)
    answers = await asyncio.gather(*(app.exchanges(code, wish.verifier) for _ in range(4)))
    given = [answer.json() for answer in answers if answer.status_code == 200]
    assert len(given) == 1
    assert await status_of(ada, given[0]["access_token"]) == 401


async def test_a_code_needs_its_app_its_address_and_its_verifier(ada: Person, app: App) -> None:
    wish, other = Wish(app), await registers(ada)
    code = await agrees(ada, wish)
    for asking, changed in (
        (other, {}),
        (app, {"code_verifier": "x" * 43}),
        (app, {"code_verifier": "short"}),
        (app, {"redirect_uri": f"{BACK}/"}),
        (app, {"code": "x" * 43}),
    ):
        answer = await asking.exchanges(code, wish.verifier, **changed)
        assert refusal(answer) == (400, "invalid_grant"), changed
    for missing in ("code_verifier", "redirect_uri", "code"):
        answer = await app.exchanges(code, wish.verifier, **{missing: ""})
        assert refusal(answer) == (400, "invalid_request"), missing
    assert (await app.exchanges(code, wish.verifier)).status_code == 200


async def test_a_code_is_good_for_a_minute(server: Server, ada: Person, app: App) -> None:
    wish = Wish(app)
    code = await agrees(ada, wish)
    run(
        server.folder,
        "UPDATE app_codes SET expires_at = expires_at - 60000 WHERE app_id = ?",
        app.id,
    )
    assert refusal(await app.exchanges(code, wish.verifier)) == (400, "invalid_grant")


async def test_a_code_is_no_good_once_its_person_has_a_new_password(ada: Person, app: App) -> None:
    wish = Wish(app)
    code = await agrees(ada, wish)
    body = {"current_password": PASSWORD, "new_password": "another good password"}
    assert (await ada.http.put("/me/password", json=body)).status_code == 204
    assert refusal(await app.exchanges(code, wish.verifier)) == (400, "invalid_grant")


async def test_a_disabled_person_has_no_code_and_no_app_that_works(
    own_server: Server, people: People
) -> None:
    owner, ada = await people("owner", at=own_server), await people("ada", at=own_server)
    app = await registers(owner, for_everybody=True)
    wish = Wish(app)
    tokens, code = await connects(ada, app), await agrees(ada, wish)
    room = await ada.makes_room()
    async with (
        ada.program(tokens["access_token"]) as program,
        await program.enters(room) as seat,
    ):
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
        assert await closes(seat) == SESSION_ENDED
        assert refusal(await app.exchanges(code, wish.verifier)) == (400, "invalid_grant")
        assert refusal(await app.refreshes(tokens["refresh_token"])) == (400, "invalid_grant")
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
        assert (await program.http.get("/me")).status_code == 401, "it does not come back"


# Refreshing


async def test_a_refresh_whose_answer_was_lost_gives_the_same_tokens(ada: Person, app: App) -> None:
    first = await connects(ada, app)
    lost, found = [(await app.refreshes(first["refresh_token"])).json() for _ in range(2)]
    assert 0 <= lost["expires_in"] - found["expires_in"] < 600, "what is left of it"
    assert lost | {"expires_in": 0} == found | {"expires_in": 0}
    assert found["refresh_token"] != first["refresh_token"]
    assert await status_of(ada, found["access_token"]) == 200
    assert await status_of(ada, first["access_token"]) == 200, "till its own time is up"
    assert (await app.refreshes(found["refresh_token"])).status_code == 200


async def test_a_refresh_token_that_two_have_ends_all(ada: Person, app: App, room: str) -> None:
    first = await connects(ada, app)
    second = (await app.refreshes(first["refresh_token"])).json()
    third = (await app.refreshes(second["refresh_token"])).json()
    async with ada.program(third["access_token"]) as program, await program.enters(room) as seat:
        stolen = await app.refreshes(first["refresh_token"])
        assert refusal(stolen) == (400, "invalid_grant")
        assert await closes(seat) == SESSION_ENDED
    assert refusal(await app.refreshes(third["refresh_token"])) == (400, "invalid_grant")
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []


async def test_a_refresh_may_ask_for_less_and_never_for_more(
    ada: Person, app: App, room: str
) -> None:
    tokens = await connects(ada, app)
    for scope in (f"{READ} admin", "everything"):
        answer = await app.refreshes(tokens["refresh_token"], scope=scope)
        assert refusal(answer) == (400, "invalid_scope")
    less = (await app.refreshes(tokens["refresh_token"], scope=READ)).json()
    assert less["scope"] == READ
    async with ada.program(less["access_token"]) as program:
        assert (await program.http.get(f"/rooms/{room}/messages")).status_code == 200
        answer = await program.http.post(f"/rooms/{room}/messages", json={"text": "no"})
        assert answer.json()["code"] == "scope_missing"
    again = (await app.refreshes(less["refresh_token"])).json()
    assert again["scope"] == f"{READ} {WRITE}"


async def test_a_lost_refresh_says_what_was_given_whatever_is_asked_for_then(
    ada: Person, app: App
) -> None:
    first = await connects(ada, app)
    less = (await app.refreshes(first["refresh_token"], scope=READ)).json()
    again = (await app.refreshes(first["refresh_token"])).json()
    assert again["access_token"] == less["access_token"]
    assert (less["scope"], again["scope"]) == (READ, READ)


async def test_refresh_tokens_that_were_used_long_ago_are_forgotten(
    server: Server, ada: Person, app: App
) -> None:
    tokens = await connects(ada, app)
    for _ in range(3):
        tokens = (await app.refreshes(tokens["refresh_token"])).json()
    [grant] = (await ada.http.get("/me/connected-apps")).json()["items"]
    kept = "SELECT count(*) FROM refresh_tokens WHERE session_id = ?"
    assert run(server.folder, kept, grant["id"])[0][0] == 4
    old = "UPDATE refresh_tokens SET used_at = 1 WHERE session_id = ? AND used_at IS NOT NULL"
    run(server.folder, old, grant["id"])
    assert (await app.refreshes(tokens["refresh_token"])).status_code == 200
    assert run(server.folder, kept, grant["id"])[0][0] == 2, "the one just used, and the new one"


async def test_a_scope_of_a_newer_version_is_passed_over_in_what_is_listed(
    server: Server, ada: Person, app: App
) -> None:
    await connects(ada, app)
    body = {"name": "CI", "scopes": [READ], "expires_at": None}
    assert (await ada.http.post("/me/tokens", json=body)).status_code == 201
    newer = "rooms:read calls:make"
    run(server.folder, "UPDATE app_grants SET scopes = ? WHERE app_id = ?", newer, app.id)
    run(server.folder, "UPDATE api_tokens SET scopes = ? WHERE user_id = ?", newer, ada.id)
    for path in ("/me/connected-apps", "/me/tokens"):
        [listed] = (await ada.http.get(path)).json()["items"]
        assert listed["scopes"] == [READ]


async def test_an_access_token_ends_before_the_leave_does(
    server: Server, ada: Person, app: App
) -> None:
    tokens = await connects(ada, app)
    assert tokens["expires_in"] == 600
    [grant] = (await ada.http.get("/me/connected-apps")).json()["items"]
    run(server.folder, "UPDATE app_tokens SET expires_at = 1 WHERE grant_id = ?", grant["id"])
    assert await status_of(ada, tokens["access_token"]) == 401
    fresh = (await app.refreshes(tokens["refresh_token"])).json()
    assert await status_of(ada, fresh["access_token"]) == 200


async def test_no_other_app_and_no_other_route_refreshes(ada: Person, app: App) -> None:
    tokens, other = await connects(ada, app), await registers(ada)
    assert refusal(await other.refreshes(tokens["refresh_token"])) == (400, "invalid_grant")
    form = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    assert (await ada.http.post("/token", data=form)).status_code == 401
    form["refresh_token"] = ada.refresh_token
    assert refusal(await app.asks("/token", **form)) == (400, "invalid_grant")
    assert await status_of(ada, tokens["refresh_token"]) == 401, "it is no access token"
    assert (await app.refreshes(tokens["refresh_token"])).status_code == 200


async def test_tokens_go_on_over_a_restart(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    app = await registers(ada)
    tokens = await connects(ada, app)
    own_server.restart()
    assert await status_of(ada, tokens["access_token"]) == 200
    assert (await app.refreshes(tokens["refresh_token"])).status_code == 200


# The end


async def test_who_takes_it_back_cuts_the_app_off_at_once(ada: Person, app: App, room: str) -> None:
    tokens, other = await connects(ada, app), await connects(ada, await registers(ada))
    listed = (await ada.http.get("/me/connected-apps")).json()["items"]
    [grant] = [item for item in listed if item["app"]["id"] == app.id]
    assert (grant["app"]["name"], grant["scopes"], grant["rooms"]) == (
        "Weather",
        [READ, WRITE],
        None,
    )
    async with (
        ada.program(tokens["access_token"]) as program,
        await program.enters(room) as seat,
        await program.connects() as account,
    ):
        answer = await ada.http.delete(f"/me/connected-apps/{grant['id']}")
        assert answer.status_code == 204
        assert await closes(seat) == await closes(account) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
    assert refusal(await app.refreshes(tokens["refresh_token"])) == (400, "invalid_grant")
    assert await status_of(ada, other["access_token"]) == 200
    again = await ada.http.delete(f"/me/connected-apps/{grant['id']}")
    assert again.status_code == 404


async def test_nobody_takes_back_what_others_gave(ada: Person, grace: Person, app: App) -> None:
    tokens = await connects(ada, app)
    [grant] = (await ada.http.get("/me/connected-apps")).json()["items"]
    assert (await grace.http.delete(f"/me/connected-apps/{grant['id']}")).status_code == 404
    assert (await ada.http.delete(f"/me/sessions/{grant['id']}")).status_code == 404
    assert (await ada.http.delete(f"/me/tokens/{grant['id']}")).status_code == 404
    assert await status_of(ada, tokens["access_token"]) == 200


@pytest.mark.parametrize("which", ["access_token", "refresh_token"])
async def test_an_app_ends_what_it_was_given_by_either_token(
    ada: Person, app: App, room: str, which: str
) -> None:
    tokens, other = await connects(ada, app), await registers(ada)
    async with ada.program(tokens["access_token"]) as program, await program.enters(room) as seat:
        foreign = await other.asks("/revoke", token=tokens[which])
        assert refusal(foreign) == (400, "unauthorized_client")
        for _ in range(2):
            ended = await app.asks("/revoke", token=tokens[which], token_type_hint=which)
            assert (ended.status_code, ended.content) == (200, b"")
        assert await closes(seat) == SESSION_ENDED
    assert refusal(await app.refreshes(tokens["refresh_token"])) == (400, "invalid_grant")


async def test_an_app_signs_out_with_its_token(ada: Person, app: App) -> None:
    tokens = await connects(ada, app)
    async with ada.program(tokens["access_token"]) as program:
        assert (await program.http.delete("/session")).status_code == 204
        assert (await program.http.get("/me")).status_code == 401
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []


async def test_a_removed_app_is_cut_off_everywhere(ada: Person, app: App, room: str) -> None:
    tokens, wish = await connects(ada, app), Wish(app)
    code = await agrees(ada, wish)
    async with ada.program(tokens["access_token"]) as program, await program.enters(room) as seat:
        assert (await ada.http.delete(f"/me/apps/{app.id}")).status_code == 204
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
    assert refusal(await app.exchanges(code, wish.verifier)) == (401, "invalid_client")
    assert (await ada.http.get("/me/connected-apps")).json()["items"] == []


async def test_an_app_on_ever_more_devices_pushes_out_what_nobody_uses(
    ada: Person, app: App
) -> None:
    given = [await connects(ada, app) for _ in range(12)]
    assert len((await ada.http.get("/me/connected-apps")).json()["items"]) == 10
    assert await status_of(ada, given[-1]["access_token"]) == 200


async def test_leave_that_nobody_uses_ends_as_a_sign_in_does(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    app = await registers(ada)
    await connects(ada, app)
    own_server.stop()
    run(own_server.folder, "UPDATE sessions SET last_seen_at = 1 WHERE is_token")
    own_server.start()
    await ada.signs_in()
    async with asyncio.timeout(PROMPTLY_SECONDS * 5):
        while (await ada.http.get("/me/connected-apps")).json()["items"]:
            await ada.makes_room()


# Registering


async def test_an_app_is_for_who_registered_it_until_an_owner_opens_it(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    app = await registers(ada)
    async with grace.browses() as browser:
        params = Wish(app).params()
        page = await browser.get(AUTHORIZE, params=params)
        assert (page.status_code, sent_to(page)) == (403, None)
        assert (
            await ada.http.patch(f"/apps/{app.id}", json={"for_everybody": True})
        ).status_code == 403
        refused = await ada.http.post("/me/apps", json={"name": "x", "for_everybody": True})
        assert refused.status_code == 403
        opened = await owner.http.patch(f"/apps/{app.id}", json={"for_everybody": True})
        assert opened.json()["for_everybody"] is True
        page = await browser.get(AUTHORIZE, params=params)
        assert f"registered by {ada.name} (@{ada.name})" in page.text
        assert "code" in told(await says(browser, params))
    tokens = await connects(grace, app)
    [listed] = (await owner.http.get("/apps")).json()["items"]
    assert (listed["id"], listed["owner"]["id"]) == (app.id, ada.id)
    assert (await owner.http.delete(f"/apps/{app.id}")).status_code == 204
    assert await status_of(grace, tokens["access_token"]) == 401
    acts = (await owner.http.get("/audit")).json()["items"]
    done = [act["act"] for act in reversed(acts) if act["act"].endswith("_app")]
    assert done == ["register_app", "open_app", "connect_app", "remove_app"]
    assert tokens["access_token"] not in str(acts)


async def test_an_app_for_everybody_that_changes_is_looked_at_anew(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    app = await registers(ada)
    opens = {"for_everybody": True}
    for changed in ({"redirect_uris": ["https://other.example/"]}, {"name": "Parley itself"}):
        opened = await owner.http.patch(f"/apps/{app.id}", json=opens)
        assert opened.json()["for_everybody"] is True
        same = {"name": opened.json()["name"], "redirect_uris": opened.json()["redirect_uris"]}
        stays = await ada.http.patch(f"/me/apps/{app.id}", json=same)
        assert stays.json()["for_everybody"] is True, "nothing is another"
        closed = await ada.http.patch(f"/me/apps/{app.id}", json=changed)
        assert closed.json() == opened.json() | changed | {"for_everybody": False}
        params = Wish(app).params(redirect_uri="https://other.example/")
        async with grace.browses() as browser:
            assert (await browser.get(AUTHORIZE, params=params)).status_code == 403
    acts = (await owner.http.get("/audit")).json()["items"]
    [last, *_] = [act for act in acts if act["act"] == "change_app"]
    assert last["actor"]["id"] == ada.id
    assert last["details"]["now"] == "Parley itself"
    assert last["details"]["redirect_uris"] == ["https://other.example/"]
    own = await registers(owner, for_everybody=True)
    renamed = await owner.http.patch(f"/me/apps/{own.id}", json={"name": "Rain"})
    assert renamed.json()["for_everybody"] is True, "an owner vouches for what they do"


async def test_an_app_stops_when_who_registered_it_is_disabled(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    app = await registers(ada)
    await owner.http.patch(f"/apps/{app.id}", json={"for_everybody": True})
    wish, room = Wish(app), await grace.makes_room()
    tokens, code = await connects(grace, app), await agrees(grace, wish)
    own = await connects(grace, await registers(grace))
    async with grace.program(tokens["access_token"]) as program, await program.enters(room) as seat:
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
        assert await closes(seat) == SESSION_ENDED
        assert (await program.http.get("/me")).status_code == 401
    for answer in (
        await app.refreshes(tokens["refresh_token"]),
        await app.exchanges(code, wish.verifier),
        await app.asks("/device", scope=READ),
    ):
        assert refusal(answer) == (401, "invalid_client")
    async with grace.browses() as browser:
        page = await browser.get(AUTHORIZE, params=wish.params())
        assert (page.status_code, sent_to(page)) == (400, None)
    assert await status_of(grace, own["access_token"]) == 200
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
    assert await status_of(grace, (await connects(grace, app))["access_token"]) == 200


async def test_a_secret_is_shown_once_and_an_app_with_one_has_to_show_it(
    server: Server, ada: Person
) -> None:
    app = await registers(ada, secret=True)
    assert app.secret is not None
    assert app.secret.startswith("parley_ocs_")
    rows = run(server.folder, "SELECT * FROM apps WHERE id = ?", app.id)
    assert all(app.secret[-40:] not in str(value) for row in rows for value in row)
    assert app.secret not in (await ada.http.get(f"/me/apps/{app.id}")).text
    tokens = await connects(ada, app)
    without = App(app.id, None, app.url, app.back)
    assert refusal(await without.refreshes(tokens["refresh_token"])) == (401, "invalid_client")
    wrong = await app.asks(
        "/token", secret="x", grant_type="refresh_token", refresh_token=tokens["refresh_token"]
    )
    assert refusal(wrong) == (401, "invalid_client")
    assert wrong.headers["WWW-Authenticate"].startswith("Basic ")
    renewed = (await ada.http.post(f"/me/apps/{app.id}/secret")).json()["client_secret"]
    old = await app.refreshes(tokens["refresh_token"])
    assert refusal(old) == (401, "invalid_client"), "the old one ends at once"
    new = App(app.id, renewed, app.url, app.back)
    assert (await new.refreshes(tokens["refresh_token"])).status_code == 200


async def test_an_app_shows_its_secret_in_one_way(ada: Person) -> None:
    app = await registers(ada, secret=True)
    tokens = await connects(ada, app)
    assert app.secret is not None
    form = {"token": tokens["access_token"]}
    async with httpx2.AsyncClient(base_url=f"{app.url}/api/v1/oauth", verify=False) as http:
        basic = (app.id, app.secret)
        answer = await http.post("/introspect", data=form, auth=basic)
        assert answer.json()["active"] is True
        both = await http.post("/introspect", data=form | {"client_secret": "x"}, auth=basic)
        assert refusal(both) == (400, "invalid_request")
        nonsense = await http.post("/introspect", data=form, headers={"Authorization": "Basic %%%"})
        assert refusal(nonsense) == (401, "invalid_client")
        nobody = await http.post("/introspect", data=form)
        assert refusal(nobody) == (401, "invalid_client")
        other = await http.post("/introspect", data=form | {"client_id": "x"}, auth=basic)
        assert refusal(other) == (400, "invalid_request")


async def test_an_app_with_a_secret_learns_what_its_tokens_are(ada: Person, room: str) -> None:
    app, other = await registers(ada, secret=True), await registers(ada, secret=True)
    tokens = await connects(ada, app, rooms=[room])
    known = (await app.asks("/introspect", token=tokens["access_token"])).json()
    assert known["exp"] > known["iat"]
    assert known | {"exp": 0, "iat": 0} == {
        "active": True,
        "scope": f"{READ} {WRITE}",
        "client_id": app.id,
        "username": ada.name,
        "sub": ada.id,
        "token_type": "bearer",
        "iat": 0,
        "exp": 0,
        "iss": ada.url,
        "rooms": [room],
    }
    refresh = (await app.asks("/introspect", token=tokens["refresh_token"])).json()
    assert (refresh["active"], "exp" in refresh) == (True, False)
    inactive = {"active": False}
    assert (await app.asks("/introspect", token="x")).json() == inactive
    assert (await app.asks("/introspect", token=ada.token)).json() == inactive
    foreign = await other.asks("/introspect", token=tokens["access_token"])
    assert foreign.json() == inactive
    public = await registers(ada)
    answer = await public.asks("/introspect", token=tokens["access_token"])
    assert refusal(answer) == (401, "invalid_client")
    await app.asks("/revoke", token=tokens["refresh_token"])
    ended = await app.asks("/introspect", token=tokens["access_token"])
    assert ended.json() == inactive


async def test_apps_are_listed_changed_and_have_an_end(
    ada: Person, grace: Person, app: App
) -> None:
    changed = await ada.http.patch(f"/me/apps/{app.id}", json={"name": "Rain", "redirect_uris": []})
    assert (changed.json()["name"], changed.json()["redirect_uris"]) == ("Rain", [])
    async with ada.browses() as browser:
        assert (await browser.get(AUTHORIZE, params=Wish(app).params())).status_code == 400
    assert (await ada.http.get("/me/apps")).json()["items"] == [changed.json()]
    for method, path, body in (
        ("GET", "", None),
        ("PATCH", "", {"name": "x"}),
        ("POST", "/secret", None),
        ("DELETE", "", None),
    ):
        answer = await grace.http.request(method, f"/me/apps/{app.id}{path}", json=body)
        assert answer.status_code == 404
    assert (await ada.http.post(f"/me/apps/{app.id}/secret")).status_code == 409, "it has none"
    for _ in range(19):
        await registers(ada)
    answer = await ada.http.post("/me/apps", json={"name": "one more"})
    assert answer.json()["code"] == "too_many_apps"


@pytest.mark.parametrize(
    ("path", "form", "error"),
    [
        ("/token", {}, "invalid_request"),
        ("/token", {"grant_type": ""}, "invalid_request"),
        ("/token", {"grant_type": "password"}, "unsupported_grant_type"),
        ("/token", {"grant_type": "client_credentials"}, "unsupported_grant_type"),
        ("/token", {"grant_type": "refresh_token"}, "invalid_request"),
        ("/token", {"grant_type": ["refresh_token", "password"]}, "invalid_request"),
        ("/revoke", {}, "invalid_request"),
    ],
    ids=str,
)
async def test_a_request_that_lacks_something_is_refused_in_the_words_of_oauth(
    app: App, path: str, form: dict[str, Any], error: str
) -> None:
    answer = await app.asks(path, **form)
    assert refusal(answer) == (400, error)
    assert answer.json()["error_description"]
    assert answer.headers["Cache-Control"] == "no-store"


async def test_who_guesses_secrets_has_to_wait_and_who_knows_one_never_does(
    start_server: Callable[..., Server], people: People
) -> None:
    strict = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=strict)
    app = await registers(ada, secret=True)
    guesses = [await app.asks("/revoke", secret=f"guess {n}", token="x") for n in range(7)]
    assert refusal(guesses[0]) == (401, "invalid_client")
    assert refusal(guesses[-1]) == (429, "temporarily_unavailable")
    assert int(guesses[-1].headers["Retry-After"]) >= 1
    assert (await app.asks("/revoke", token="x")).status_code == 200, "from the same network"


async def test_nobody_shuts_an_app_out_by_codes_that_are_none(
    start_server: Callable[..., Server], people: People
) -> None:
    """Whoever opens its address with a made-up code has it ask for nothing."""
    strict = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=strict)
    for app in (await registers(ada, secret=True), await registers(ada)):
        wish = Wish(app)
        code = await agrees(ada, wish)
        for _ in range(10):
            junk = await app.exchanges("x" * 43, wish.verifier)
            assert refusal(junk) == (400, "invalid_grant")
            assert refusal(await app.exchanges(code, "y" * 43)) == (400, "invalid_grant")
            assert refusal(await app.refreshes("z" * 43)) == (400, "invalid_grant")
        assert (await app.exchanges(code, wish.verifier)).status_code == 200


async def test_an_app_that_fetches_too_much_is_in_nobody_else_s_way(
    start_server: Callable[..., Server], people: People
) -> None:
    strict = start_server(PARLEY_LIMIT_SIGN_INS_PER_MINUTE="2")
    ada = await people("ada", at=strict)
    greedy, other = await registers(ada), await registers(ada)
    wishes = await connects(ada, greedy), await connects(ada, other)
    token, refused = wishes[0]["refresh_token"], None
    for _ in range(7):
        refused = await greedy.refreshes(token)
        token = refused.json().get("refresh_token", token)
    assert refused is not None
    assert refusal(refused) == (429, "temporarily_unavailable")
    assert (await other.refreshes(wishes[1]["refresh_token"])).status_code == 200
    await ada.signs_in()


async def test_what_a_stranger_shows_in_vain_writes_nothing(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_METRICS_TOKEN=metrics.TOKEN)
    app = await registers(await people("ada", at=server))
    before = (await metrics.Metrics.of(server))("parley_commit_seconds_count")
    for _ in range(20):
        for path, form in (
            ("/revoke", {"token": "x" * 43}),
            ("/token", {"grant_type": "refresh_token", "refresh_token": "x" * 43}),
            ("/token", {"grant_type": DEVICE_GRANT, "device_code": "x" * 43}),
        ):
            await app.asks(path, **form)
    written = (await metrics.Metrics.of(server))("parley_commit_seconds_count") - before
    assert written < 20, "the server has work of its own, too"


async def test_an_app_that_is_removed_meanwhile_gets_nothing_and_breaks_nothing(
    server: Server, ada: Person
) -> None:
    for _ in range(4):
        app = await registers(ada, secret=True)
        tokens = await connects(ada, app)
        answers = await asyncio.gather(
            *(app.asks("/device", scope=READ) for _ in range(3)),
            app.refreshes(tokens["refresh_token"]),
            ada.http.delete(f"/me/apps/{app.id}"),
            app.asks("/device", scope=READ),
            app.asks("/revoke", token=tokens["access_token"]),
        )
        assert {answer.status_code for answer in answers} <= {200, 204, 400, 401}
        assert answers[4].status_code == 204


async def test_the_log_holds_nothing_that_opens_anything(tmp_path: Path, people: People) -> None:
    log = tmp_path / "log"
    own = Server(tmp_path, PARLEY_LOG_LEVEL="debug")
    with log.open("w") as own.stderr:
        own.start()
        try:
            ada = await people("ada", at=own)
            app = await registers(ada, secret=True)
            wish = Wish(app)
            code = await agrees(ada, wish)
            tokens = (await app.exchanges(code, wish.verifier)).json()
            await app.refreshes(tokens["refresh_token"])
        finally:
            own.stop()
    written = log.read_text()
    assert "/oauth/authorize" in written
    assert app.secret is not None
    for secret in (code, wish.verifier, app.secret, *map(str, tokens.values())):
        if len(secret) > 20:
            assert secret not in written


async def test_an_app_s_token_is_in_no_address(ada: Person, app: App, room: str) -> None:
    tokens = await connects(ada, app)
    async with httpx2.AsyncClient(base_url=f"{ada.url}/api/v1", verify=False) as http:
        assert (await http.get(f"/me?token={tokens['access_token']}")).status_code == 401
        query = f"token={tokens['access_token']}&client_id={app.id}"
        assert (await http.post(f"/oauth/revoke?{query}")).status_code == 400
    assert await status_of(ada, tokens["access_token"]) == 200
