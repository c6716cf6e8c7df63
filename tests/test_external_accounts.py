"""People of an application around this server: whom it names, and whom it signs a token for."""

import asyncio
import itertools
import time
import unicodedata
import uuid
from collections.abc import AsyncIterator, Iterator
from typing import Any
from urllib.parse import quote

import httpx2
import pytest
import websockets
from jose import jwt
from playwright.async_api import Browser, expect

from app.web import services
from tests.conftest import People
from tests.host import COOKIE
from tests.hosts import Host
from tests.people import PASSWORD, Account, Person, problem, unique
from tests.server import Server
from tests.visitor import DESKTOP, Visitor, until

KEY = "the key of the application, thirty-two characters"
BY_HOST = "urn:ietf:params:oauth:grant-type:jwt-bearer"
_ids = itertools.count(4711)


def signed(person: str, *, key: str = KEY, alg: str = "HS256", **changed: Any) -> str:
    now = int(time.time())
    claims = {
        "iss": "host",
        "aud": "parley",
        "sub": person,
        "iat": now,
        "exp": now + 60,
        "jti": uuid.uuid4().hex,
    }
    kept = {name: value for name, value in (claims | changed).items() if value is not None}
    return str(jwt.encode(kept, key, algorithm=alg))


def new_id() -> str:
    return str(next(_ids))


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("server"), PARLEY_HOST_KEY=KEY).start()
    yield running
    running.stop()


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Person]:
    person = Person(server.url, "owner")
    answer = await person.http.post("/users", json={"name": "owner", "password": PASSWORD})
    assert answer.status_code in (201, 409)
    await person.signs_in()
    yield person
    await person.http.aclose()


@pytest.fixture
async def http(server: Server, owner: Person) -> AsyncIterator[httpx2.AsyncClient]:
    async with httpx2.AsyncClient(base_url=f"{server.url}/api/v1") as client:
        yield client


async def provisioned(owner: Person, **more: object) -> tuple[str, str]:
    """The application's id of somebody, and their name here."""
    person, name = new_id(), unique("ida")
    made = await owner.http.put(f"/external-accounts/{person}", json={"name": name, **more})
    assert made.status_code == 201, made.text
    return person, name


async def test_an_account_is_made_once_and_changed_by_the_same_request(owner: Person) -> None:
    person, name = new_id(), unique("ida")
    path = f"/external-accounts/{person}"
    made = await owner.http.put(path, json={"name": name})
    assert made.status_code == 201, made.text
    assert made.headers["Location"] == f"/api/v1{path}"
    assert made.json()["external_id"] == person
    for spelled in (name, f" {name} "):
        again = await owner.http.put(path, json={"name": spelled})
        assert (again.status_code, again.json()) == (200, made.json())
    assert again.headers["ETag"] == made.headers["ETag"]
    assert (await owner.http.get(path)).json() == made.json()
    called = await owner.http.put(path, json={"name": name, "display_name": "Ida R."})
    assert called.json()["display_name"] == "Ida R."
    assert called.headers["ETag"] != made.headers["ETag"]
    late = await owner.http.put(
        path, json={"name": name, "disabled": True}, headers={"If-Match": made.headers["ETag"]}
    )
    assert problem(late)["code"] == "precondition_failed"
    other = await owner.http.put(path, json={"name": unique("eve")})
    assert problem(other)["code"] == "conflict"
    listed = (await owner.http.get("/external-accounts")).json()["items"]
    assert called.json() in listed
    acts = (await owner.http.get("/audit")).json()["items"]
    assert ("provision", made.json()["id"]) in [
        (act["act"], (act["member"] or {}).get("id")) for act in acts
    ]


async def test_an_account_takes_no_name_of_others_and_its_id_fits_into_a_path(
    owner: Person,
) -> None:
    taken = await owner.http.put(f"/external-accounts/{new_id()}", json={"name": "owner"})
    assert problem(taken)["code"] == "name_taken"
    for wrong in ("a b", "%00", "x" * 129, "ä"):
        answer = await owner.http.put(f"/external-accounts/{wrong}", json={"name": unique("ida")})
        assert answer.status_code in (404, 422), wrong
    for body in ({}, {"name": "x", "role": "owner"}, {"name": 7}):
        answer = await owner.http.put(f"/external-accounts/{new_id()}", json=body)
        assert problem(answer)["code"] == "invalid", body


async def test_only_owners_of_the_server_make_them(
    people: People, owner: Person, server: Server
) -> None:
    grace = await people("grace", at=server)
    refused = await grace.http.put(f"/external-accounts/{new_id()}", json={"name": "ida"})
    assert problem(refused)["code"] == "forbidden"
    assert problem(await grace.http.get("/external-accounts"))["code"] == "forbidden"


async def test_a_token_of_the_application_acts_as_its_person(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, name = await provisioned(owner)
    headers = bearer(signed(person))
    me = (await http.get("/me", headers=headers)).json()
    assert (me["name"], me["has_password"], me["role"]) == (name, False, "member")
    made = await http.post(
        "/rooms", json={"name": unique("quay"), "kind": "private"}, headers=headers
    )
    assert made.status_code == 201, made.text
    ticket = (await http.post("/me/tickets", headers=headers)).json()["ticket"]
    url = f"{owner.url.replace('http', 'ws')}/api/v1/ws?ticket={ticket}"
    async with websockets.connect(url, compression=None) as connection:
        rooms = await Account(connection).lists()
        assert made.json()["id"] in rooms
    assert (await http.get("/me/sessions", headers=headers)).json()["items"] == []


async def test_a_token_signs_in_once(owner: Person, http: httpx2.AsyncClient) -> None:
    person, name = await provisioned(owner)
    form = {"grant_type": BY_HOST, "assertion": signed(person)}
    answer = await http.post("/token", data=form)
    assert answer.status_code == 200, answer.text
    me = await http.get("/me", headers=bearer(answer.json()["access_token"]))
    assert me.json()["name"] == name
    renewed = await http.post(
        "/token",
        data={"grant_type": "refresh_token", "refresh_token": answer.json()["refresh_token"]},
    )
    assert renewed.status_code == 200
    again = await http.post("/token", data=form)
    assert (again.status_code, again.json()["code"]) == (401, "host_token_invalid")
    assert (await http.get("/me", headers=bearer(form["assertion"]))).status_code == 401
    shown = bearer(signed(person, jti="shown before"))
    assert (await http.get("/me", headers=shown)).status_code == 200
    used = {"grant_type": BY_HOST, "assertion": signed(person, jti="shown before")}
    assert (await http.post("/token", data=used)).json()["code"] == "host_token_invalid"


async def test_a_token_that_names_somebody_makes_the_account(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, name = new_id(), unique("ben")
    unknown = await http.get("/me", headers=bearer(signed(person)))
    assert problem(unknown)["code"] == "not_provisioned"
    first = await http.get("/me", headers=bearer(signed(person, name=name)))
    assert first.json()["name"] == name
    called = await http.get("/me", headers=bearer(signed(person, display_name="Benedict")))
    assert called.json()["display_name"] == "Benedict"
    assert called.json()["id"] == first.json()["id"]
    taken = await http.get("/me", headers=bearer(signed(new_id(), name="owner")))
    assert problem(taken)["code"] == "name_taken"


async def test_who_comes_for_the_first_time_by_many_requests_has_one_account(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    for _ in range(3):
        person, name = new_id(), unique("ben")
        tokens = [signed(person, name=name, display_name="Ben") for _ in range(6)]
        answers = await asyncio.gather(*(http.get("/me", headers=bearer(it)) for it in tokens))
        assert {answer.status_code for answer in answers} == {200}, answers[0].text
        assert {answer.json()["name"] for answer in answers} == {name}
        assert len({answer.json()["id"] for answer in answers}) == 1


async def test_a_display_name_that_cannot_be_keeps_nobody_out(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, name = new_id(), unique("ben")

    async def called(display_name: str, *, person: str = person) -> str:
        token = signed(person, name=name, display_name=display_name)
        answer = await http.get("/me", headers=bearer(token))
        assert answer.status_code == 200, answer.text
        return str(answer.json()["display_name"])

    not_here = ("owner", "OWNER", "x" * 200, "two\nlines", "\u2800", "", "  ")
    for wrong in not_here:
        assert await called(wrong) == name, "it falls back to the name"
    own = unique("Ben")
    assert await called(f"  {own} ") == own
    for wrong in not_here:
        assert await called(wrong) == own, "it stays as it is"
    accent = unique("Zoe\u0301")
    assert await called(accent) == unicodedata.normalize("NFC", accent)
    path = f"/external-accounts/{person}"
    refused = await owner.http.put(path, json={"name": name, "display_name": "owner"})
    assert problem(refused)["code"] == "name_taken", "a program that asks for it is told"


async def test_tokens_of_two_people_may_have_the_same_id(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    people = [await provisioned(owner) for _ in range(3)]
    for person, name in people:
        token = signed(person, jti="the first of today")
        assert (await http.get("/me", headers=bearer(token))).json()["name"] == name
        answer = await http.post("/token", data={"grant_type": BY_HOST, "assertion": token})
        assert answer.json()["code"] == "host_token_invalid", "it was shown before"
        form = {"grant_type": BY_HOST, "assertion": signed(person, jti="the second of today")}
        assert (await http.post("/token", data=form)).status_code == 200


@pytest.mark.parametrize("display_name", ["", "\u200b", "x" * 61, "the same as another's"])
async def test_no_display_name_keeps_somebody_out(
    owner: Person, http: httpx2.AsyncClient, display_name: str
) -> None:
    first = signed(new_id(), name=unique("anna"), display_name=display_name)
    assert (await http.get("/me", headers=bearer(first))).status_code == 200
    person, name = new_id(), unique("anna")
    for _ in range(2):
        token = signed(person, name=name, display_name=display_name)
        me = await http.get("/me", headers=bearer(token))
        assert (me.status_code, me.json()["display_name"]) == (200, name)


async def test_a_token_that_is_not_right_in_every_part_is_none(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, _ = await provisioned(owner)
    now = int(time.time())
    wrong = {
        "another key": signed(person, key="x" * 40),
        "another algorithm": signed(person, alg="HS512"),
        "another audience": signed(person, aud="another"),
        "no audience": signed(person, aud=None),
        "over": signed(person, iat=now - 100, exp=now - 1),
        "too long": signed(person, exp=now + 301),
        "too early": signed(person, iat=now + 60, exp=now + 120),
        "without an end": signed(person, exp=None),
        "without a beginning": signed(person, iat=None),
        "without an id": signed(person, jti=None),
        "an id that is none": signed(person, jti=7),
        "nobody": signed(person, sub=None),
        "an empty person": signed(""),
        "a number": signed(person, name=7),
        "an end in words": signed(person, exp=str(now + 60)),
        "huge": signed(person, name="x" * 3000),
    }
    for why, token in wrong.items():
        answer = await http.get("/me", headers=bearer(token))
        assert answer.status_code == 401, why
        grant = await http.post("/token", data={"grant_type": BY_HOST, "assertion": token})
        assert grant.status_code in (401, 422, 400), why
    head, _, rest = signed(person).partition(".")
    unsigned = f"eyJhbGciOiJub25lIn0.{rest.partition('.')[0]}."
    assert (await http.get("/me", headers=bearer(unsigned))).status_code == 401
    assert head


async def test_another_issuer_is_nobody(owner: Person, http: httpx2.AsyncClient) -> None:
    person, _ = await provisioned(owner)
    answer = await http.get("/me", headers=bearer(signed(person, iss="another")))
    assert problem(answer)["code"] == "unauthenticated"


async def test_who_is_disabled_is_cut_off_and_no_token_lets_them_in(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, name = await provisioned(owner)
    headers = bearer(signed(person))
    ticket = (await http.post("/me/tickets", headers=headers)).json()["ticket"]
    url = f"{owner.url.replace('http', 'ws')}/api/v1/ws?ticket={ticket}"
    async with websockets.connect(url, compression=None) as connection:
        seat = Account(connection)
        await seat.lists()
        body = {"name": name, "disabled": True}
        disabled = await owner.http.put(f"/external-accounts/{person}", json=body)
        assert disabled.json()["disabled_at"] is not None
        assert await seat.is_closed() == 4401
    assert (await http.get("/me", headers=headers)).status_code == 401
    assert (await http.get("/me", headers=bearer(signed(person)))).status_code == 401
    form = {"grant_type": BY_HOST, "assertion": signed(person)}
    assert (await http.post("/token", data=form)).status_code == 401
    enabled = await owner.http.put(f"/external-accounts/{person}", json={"name": name})
    assert enabled.json()["disabled_at"] is None
    assert (await http.get("/me", headers=bearer(signed(person)))).status_code == 200


async def test_who_was_signed_out_needs_a_new_token(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, _ = await provisioned(owner)
    headers = bearer(signed(person))
    assert (await http.get("/me", headers=headers)).status_code == 200
    ended = await owner.http.delete(f"/external-accounts/{person}/sessions")
    assert ended.status_code == 204
    assert (await http.get("/me", headers=headers)).status_code == 401
    assert (await http.get("/me", headers=bearer(signed(person)))).status_code == 200


async def test_an_account_of_an_application_has_no_password(
    owner: Person, http: httpx2.AsyncClient
) -> None:
    person, name = await provisioned(owner)
    for password in ("", PASSWORD):
        answer = await http.post("/token", data={"username": name, "password": password})
        assert answer.status_code in (400, 401)
    body = {"current_password": "x", "new_password": PASSWORD}
    own = await http.put("/me/password", json=body, headers=bearer(signed(person)))
    assert problem(own)["code"] == "signs_in_elsewhere"
    link = await owner.http.post(f"/accounts/{name}/password-link")
    assert problem(link)["code"] == "signs_in_elsewhere"


async def test_a_server_without_a_key_takes_no_such_token(
    people: People, start_server: Any
) -> None:
    other = start_server()
    await people("ada", at=other)
    async with httpx2.AsyncClient(base_url=f"{other.url}/api/v1") as http:
        answer = await http.post("/token", data={"grant_type": BY_HOST, "assertion": signed("1")})
        assert answer.json()["code"] == "unsupported_grant_type"
        assert (await http.get("/me", headers=bearer(signed("1")))).status_code == 401


@pytest.fixture
async def host_owner(host: Host) -> AsyncIterator[Person]:
    person = Person(host.url, "owner")
    await person.http.post("/users", json={"name": "owner", "password": PASSWORD})
    await person.signs_in()
    yield person
    await person.http.aclose()


async def test_whom_the_application_names_is_here_without_a_word(
    host: Host, host_owner: Person
) -> None:
    cookie = {"Cookie": f"{COOKIE}={new_id()}-carla"}
    async with httpx2.AsyncClient(base_url=f"{host.url}/api/v1", headers=cookie) as http:
        me = (await http.get("/me")).json()
        assert (me["name"], me["display_name"], me["has_password"]) == ("carla", "Carla", False)
        foreign = {"Origin": "https://evil.example"}
        room = {"name": unique("quay"), "kind": "private"}
        refused = await http.post("/rooms", json=room, headers=foreign)
        assert problem(refused)["code"] == "bad_origin"
        own = {"Origin": host.origin}
        assert (await http.post("/rooms", json=room, headers=own)).status_code == 201
        url = f"{host.url.replace('http', 'ws')}/api/v1/ws"
        async with websockets.connect(url, additional_headers=cookie, compression=None) as one:
            seat = Account(one)
            assert len(await seat.lists()) == 2
            accounts = (await host_owner.http.get("/external-accounts")).json()["items"]
            [carla] = [account for account in accounts if account["name"] == "carla"]
            path = f"/external-accounts/{carla['external_id']}"
            body = {"name": "carla", "disabled": True}
            assert (await host_owner.http.put(path, json=body)).status_code == 200
            assert await seat.is_closed() == 4401
        assert (await http.get("/me")).status_code == 401
    async with httpx2.AsyncClient(base_url=f"{host.url}/api/v1") as nobody:
        assert (await nobody.get("/me")).status_code == 401


def test_the_page_of_an_application_for_signing_in_may_have_a_query() -> None:
    application = services.Host(sign_in_at="/login?via=chat")
    assert application.sign_in_address("/chat/?a=b") == "/login?via=chat&next=%2Fchat%2F%3Fa%3Db"


async def test_who_is_disabled_is_not_sent_round_between_the_application_and_the_chat(
    host: Host, host_owner: Person
) -> None:
    person, name = new_id(), unique("ed")
    cookie = {"Cookie": f"{COOKIE}={person}-{name}"}
    async with httpx2.AsyncClient(headers=cookie) as browser:
        assert (await browser.get(f"{host.url}/")).status_code == 200
        body = {"name": name, "disabled": True}
        disabled = await host_owner.http.put(f"/external-accounts/{person}", json=body)
        assert disabled.status_code == 200, disabled.text
        for page in ("/", "/rooms/general", "/oauth/device"):
            refused = await browser.get(f"{host.url}{page}")
            assert (refused.status_code, "Location" in refused.headers) == (401, False), page


async def test_in_a_browser_the_application_signs_them_in(
    browser: Browser, host: Host, host_owner: Person
) -> None:
    visitor = await Visitor.arrive(browser, host.url, viewport=DESKTOP)
    page = visitor.page
    await page.goto(f"{host.url}/")
    await expect(page.get_by_text("Who are you?")).to_be_visible()
    await page.goto(f"{host.origin}/login?next=/chat/&user={new_id()}-dora")
    await expect(page.get_by_test_id("room-item").first).to_be_visible()
    await page.get_by_test_id("room-item").first.click()
    await visitor.is_("live")
    await visitor.writes("hello from the application")
    await visitor.reads("hello from the application")
    assert visitor.complaints == []


async def test_in_a_browser_who_has_left_the_application_is_sent_there_and_nothing_is_kept(
    browser: Browser, host: Host, host_owner: Person
) -> None:
    visitor = await Visitor.arrive(browser, host.url, viewport=DESKTOP)
    page = visitor.page
    await page.goto(f"{host.origin}/login?next=/chat/&user={new_id()}-elle")
    await expect(page.get_by_test_id("room-item").first).to_be_visible()
    await page.evaluate("navigator.serviceWorker.ready")
    await page.reload()
    await expect(page.get_by_test_id("room-item").first).to_be_visible()
    await until(page, f"caches.match('{host.path}/').then(Boolean)")
    await page.context.clear_cookies()
    here = page.url.removeprefix(host.origin)
    await page.reload()
    await expect(page.get_by_text("Who are you?")).to_be_visible()
    assert page.url == f"{host.origin}/login?next={quote(here, safe='')}"
    await until(page, f"caches.match('{host.path}/').then((kept) => !kept)")
    found = f"navigator.serviceWorker.getRegistration('{host.path}/').then(Boolean)"
    assert await page.evaluate(found) is True, "the files stay for the next time"
