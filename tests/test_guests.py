"""Guests: into one room by a link, under a name of their choice, for a time, and nothing else."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
import websockets
from playwright.async_api import Browser, ViewportSize, expect

from tests.conftest import People
from tests.people import Frame, Person, Seat, problem, unique
from tests.server import Server, parley
from tests.tour.stage import PHONE
from tests.visitor import DESKTOP, Visitor


def soon(**more: float) -> str:
    return (datetime.now(UTC) + timedelta(**(more or {"hours": 1}))).isoformat()


async def linked(person: Person, room: str, **more: object) -> Frame:
    body = {"expires_at": soon(), "guests": 2} | more
    made = await person.http.post(f"/rooms/{room}/guest-links", json=body)
    assert made.status_code == 201, made.text
    link: Frame = made.json()
    return link


class Guests:
    """Those who come by links; `come` gives what one gets."""

    def __init__(self, server: Server) -> None:
        self.http = httpx2.AsyncClient(base_url=f"{server.url}/api/v1", verify=False)
        self._socket_url = server.socket_url

    async def tries(self, code: str, name: str = "") -> httpx2.Response:
        body = {"code": code, "display_name": name or unique("Visitor")}
        return await self.http.post("/guests", json=body)

    async def come(self, code: str, name: str = "") -> Frame:
        answer = await self.tries(code, name)
        assert answer.status_code == 201, answer.text
        found: Frame = answer.json()
        return found

    async def asks(self, guest: Frame, method: str, path: str, **more: Any) -> httpx2.Response:
        headers = {"Authorization": f"Bearer {guest['token']}"}
        return await self.http.request(method, path, headers=headers, **more)

    async def enters(self, guest: Frame) -> Seat:
        connection = await websockets.connect(
            f"{self._socket_url}/api/v1/rooms/{guest['room']}/ws",
            additional_headers={"Authorization": f"Bearer {guest['token']}"},
            compression=None,
        )
        return Seat(connection, guest["room"])


@pytest.fixture
async def guests(server: Server) -> AsyncIterator[Guests]:
    found = Guests(server)
    yield found
    await found.http.aclose()


async def test_a_guest_comes_reads_and_writes_and_is_marked(ada: Person, guests: Guests) -> None:
    room = await ada.makes_room()
    await ada.posts("Welcome.", room)
    link = await linked(ada, room)
    assert link["url"].endswith(f"/guest/{link['code']}")
    name = unique("Zoe")
    zoe = await guests.come(link["code"], name)
    async with await ada.enters(room) as at_ada, await guests.enters(zoe) as at_zoe:
        await at_ada.live()
        await at_zoe.live()
        await at_zoe.says("hello")
        heard = await at_ada.hears("hello")
        assert (heard["user"]["display_name"], heard["user"]["guest"]) == (name, True)
        added = next(event for event in await ada.log(room) if event["type"] == "added")
        assert added["member"]["guest"] is True
        assert added["user"]["id"] == ada.id
    members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
    assert [member["user"]["guest"] for member in members].count(True) == 1
    profile = (await ada.http.get(f"/users/{zoe['user']['id']}")).json()
    assert profile["guest"] is True
    history = await guests.asks(zoe, "GET", f"/rooms/{room}/messages")
    assert [one["text"] for one in history.json()["items"]] == ["Welcome.", "hello"]
    assert (await guests.asks(zoe, "GET", "/me")).json()["has_password"] is False


async def test_a_guest_has_nothing_else(
    ada: Person, grace: Person, guests: Guests, people: People
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    zoe = await guests.come((await linked(ada, room))["code"])
    for method, path, body in (
        ("GET", f"/rooms/{other}", None),
        ("GET", f"/rooms/{other}/messages", None),
        ("PUT", f"/rooms/{other}/membership", None),
        ("GET", "/rooms", None),
        ("POST", "/rooms", {"name": "mine", "kind": "private"}),
        ("GET", "/users", None),
        ("GET", f"/users/{grace.id}", None),
        ("PUT", "/direct", {"users": [grace.name]}),
        ("PATCH", "/me", {"display_name": "Owner"}),
        ("GET", "/me/sessions", None),
        ("GET", "/me/tokens", None),
        ("GET", "/me/inbox", None),
        ("POST", "/invites", {}),
        ("GET", f"/rooms/{room}/guest-links", None),
        ("PUT", f"/rooms/{room}/members/{grace.id}", None),
        ("DELETE", f"/rooms/{room}/membership", None),
    ):
        refused = await guests.asks(zoe, method, path, json=body)
        assert refused.status_code == 403, (method, path, refused.text)
    with pytest.raises(websockets.InvalidStatus):
        async with websockets.connect(
            f"{ada.url.replace('http', 'ws')}/api/v1/ws",
            additional_headers={"Authorization": f"Bearer {zoe['token']}"},
        ):
            pass
    found = (await ada.http.get("/users", params={"q": zoe["user"]["display_name"]})).json()
    assert found["items"] == [], "nobody meets them elsewhere"
    user = zoe["user"]["id"]
    for answer in (
        await ada.http.put(f"/rooms/{other}/members/{user}"),
        await ada.http.patch(f"/rooms/{room}/members/{user}", json={"role": "owner"}),
        await ada.http.put("/direct", json={"users": [user]}),
    ):
        assert problem(answer)["code"] == "not_for_guests"


async def test_only_so_many_come_and_only_until_it_is_taken_back(
    ada: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    link = await linked(ada, room, guests=1)
    zoe = await guests.come(link["code"])
    async with await guests.enters(zoe) as at_zoe:
        await at_zoe.live()
        late = await guests.tries(link["code"])
        assert (problem(late)["code"], late.json()["reason"]) == ("guest_link_invalid", "used_up")
        [shown] = (await ada.http.get(f"/rooms/{room}/guest-links")).json()["items"]
        assert (shown["came"], shown["state"]) == (1, "used_up")
        assert [one["id"] for one in shown["people"]] == [zoe["user"]["id"]]
        path = f"/rooms/{room}/guest-links/{link['id']}"
        assert (await ada.http.delete(path)).status_code == 204
        assert await at_zoe.is_closed() in (4401, 4403)
    assert (await guests.asks(zoe, "GET", "/me")).status_code == 401
    back = await guests.tries(link["code"])
    assert back.json()["reason"] == "revoked"
    assert "left" in [event["type"] for event in await ada.log(room)]
    [shown] = (await ada.http.get(f"/rooms/{room}/guest-links")).json()["items"]
    assert (shown["state"], shown["people"]) == ("revoked", [])
    assert (await ada.http.delete(path)).status_code == 204, "the same again"
    acts = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert [act["act"] for act in acts][:3] == ["revoke_guest_link", "guest", "guest_link"]


async def test_at_its_end_they_go_and_are_cut_off(ada: Person, guests: Guests) -> None:
    room = await ada.makes_room()
    link = await linked(ada, room, expires_at=soon(seconds=3))
    zoe = await guests.come(link["code"])
    async with await ada.enters(room) as at_ada, await guests.enters(zoe) as at_zoe:
        await at_ada.live()
        await at_zoe.live()
        assert await at_zoe.is_closed() in (4401, 4403)
        await at_ada.sees("left")
    assert (await guests.asks(zoe, "GET", "/me")).status_code == 401
    assert (await guests.tries(link["code"])).json()["reason"] == "expired"
    members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
    assert [member["user"]["id"] for member in members] == [ada.id]


async def test_a_link_has_an_end_and_a_number_and_is_an_owners(
    ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    path = f"/rooms/{room}/guest-links"
    for body in (
        {},
        {"guests": 1},
        {"expires_at": soon()},
        {"expires_at": soon(), "guests": 0},
        {"expires_at": soon(), "guests": 51},
        {"expires_at": soon(days=91), "guests": 1},
        {"expires_at": "1999-01-01T00:00:00Z", "guests": 1},
        {"expires_at": "tomorrow", "guests": 1},
    ):
        assert problem(await ada.http.post(path, json=body))["code"] == "invalid", body
    good = {"expires_at": soon(), "guests": 1}
    assert problem(await grace.http.post(path, json=good))["code"] == "forbidden"
    assert problem(await ada.http.delete(f"{path}/gl_nothing"))["code"] == "not_found"
    assert (await guests.tries("nothing")).json()["reason"] == "unknown"
    link = await linked(ada, room)
    for name in ("", "x" * 500, ada.name):
        refused = await guests.http.post(
            "/guests", json={"code": link["code"], "display_name": name}
        )
        assert refused.status_code in (409, 422), name
    [shown] = (await ada.http.get(path)).json()["items"]
    assert shown["came"] == 0, "who was refused has not come"


async def test_who_is_no_owner_any_more_brings_no_guests_in(
    ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "owner"})
    link = await linked(grace, room)
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "member"})
    assert (await guests.tries(link["code"])).json()["reason"] == "revoked"


async def test_who_is_disabled_brings_no_guests_in(
    server: Server, grace: Person, ada: Person, guests: Guests
) -> None:
    # Grace came first: of a new server she is the owner, whom it needs.
    link = await linked(ada, await ada.makes_room())
    words = ("user", "disable", ada.name, "--yes")
    disabled = await asyncio.to_thread(parley, server.folder, *words)
    assert disabled.returncode == 0, disabled.stderr
    answer = await guests.tries(link["code"])
    assert answer.json()["reason"] == "revoked", answer.text


@pytest.mark.parametrize("view", [DESKTOP, PHONE], ids=["desktop", "phone"])
async def test_on_the_page_an_owner_makes_a_link_and_a_guest_comes_by_it(
    browser: Browser, server: Server, ada: Person, view: ViewportSize
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=DESKTOP)
    page = at_ada.page
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("guests").locator("summary").click()
    await page.get_by_test_id("make-guest-link").click()
    await expect(page.get_by_test_id("guest-link")).to_have_count(1)
    [link] = (await ada.http.get(f"/rooms/{room}/guest-links")).json()["items"]
    guest = await (await browser.new_context(viewport=view)).new_page()
    await guest.goto(link["url"])
    name = unique("Zoe")
    await guest.get_by_test_id("guest-name").fill(name)
    await guest.get_by_test_id("guest-enter").click()
    await guest.get_by_test_id("embed-text").fill("Good morning")
    await guest.get_by_test_id("embed-send").click()
    await page.keyboard.press("Escape")
    await at_ada.reads("Good morning")
    await expect(at_ada.message("Good morning").locator(".bot-mark")).to_have_text("Guest")
    await guest.reload()
    await expect(guest.get_by_text("Good morning")).to_be_visible()
    await page.get_by_test_id("room-menu").click()
    await page.get_by_test_id("guests").locator("summary").click()
    await page.get_by_test_id("revoke-guest-link").click()
    await page.get_by_test_id("confirm").click()
    await expect(guest.locator("body")).to_have_attribute("data-state", "removed")
    await expect(guest.get_by_test_id("embed-send")).to_be_disabled()
    await guest.reload()
    await expect(guest.get_by_test_id("guest-why")).to_contain_text("taken back")
    assert at_ada.complaints == []
