"""Who may bring guests in, and what becomes of links and guests when they may no more."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.owned import owned_server, owner_of
from tests.people import Person, problem, unique
from tests.server import Server
from tests.test_guests import Guests, linked, soon
from tests.visitor import DESKTOP, Visitor

CUT_OFF = (4401, 4403)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with owned_server(tmp_path_factory.mktemp("guests")) as running:
        yield running


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Person]:
    async with owner_of(server) as person:
        yield person


@pytest.fixture
async def guests(server: Server) -> AsyncIterator[Guests]:
    found = Guests(server)
    yield found
    await found.http.aclose()


async def test_disabling_who_made_a_link_ends_it_and_those_who_came_by_it(
    owner: Person, ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    link, used_up = await linked(ada, room), await linked(ada, room, guests=1)
    zoe, yan = await guests.come(link["code"]), await guests.come(used_up["code"])
    async with await grace.enters(room) as at_grace, await guests.enters(zoe) as at_zoe:
        await at_grace.live()
        await at_zoe.live()
        answer = await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
        assert answer.status_code == 200, answer.text
        assert await at_zoe.is_closed() in CUT_OFF
        for guest in (zoe, yan):
            assert (await guests.asks(guest, "GET", "/me")).status_code == 401
        gone = {(await at_grace.sees("left"))["user"]["id"] for _ in range(2)}
        assert gone == {zoe["user"]["id"], yan["user"]["id"]}
    assert (await guests.tries(link["code"])).json()["reason"] == "revoked"
    page = await guests.http.get(f"{owner.url}/guest/{link['code']}")
    assert page.status_code == 403
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
    back = await guests.tries(link["code"])
    assert back.json()["reason"] == "revoked", "whoever was out makes a new one"


async def test_the_page_of_a_link_says_when_its_maker_may_bring_nobody_in(
    ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    await ada.adds(grace, room, role="owner")
    link = await linked(grace, room)
    page = f"{ada.url}/guest/{link['code']}"
    assert (await guests.http.get(page)).status_code == 200
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    assert (await guests.http.get(page)).status_code == 403
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "owner"})
    assert (await guests.http.get(page)).status_code == 200
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    assert (await guests.http.get(page)).status_code == 403


async def test_the_name_of_a_guest_who_is_gone_is_for_others(ada: Person, guests: Guests) -> None:
    room, name = await ada.makes_room(), unique("Zoe")
    first = await linked(ada, room)
    await guests.come(first["code"], name)
    second = await linked(ada, room)
    assert problem(await guests.tries(second["code"], name))["code"] == "name_taken"
    taken = await ada.http.patch("/me", json={"display_name": name})
    assert problem(taken)["code"] == "name_taken"
    await ada.http.delete(f"/rooms/{room}/guest-links/{first['id']}")
    zoe = await guests.come(second["code"], name)
    assert zoe["user"]["display_name"] == name
    await ada.http.delete(f"/rooms/{room}/guest-links/{second['id']}")
    assert (await ada.http.patch("/me", json={"display_name": name})).status_code == 200


async def test_a_guest_who_is_gone_does_not_come_back(
    owner: Person, ada: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    link = await linked(ada, room)
    zoe = await guests.come(link["code"])
    await ada.http.delete(f"/rooms/{room}/guest-links/{link['id']}")
    enabled = await owner.http.patch(f"/accounts/{zoe['user']['id']}", json={"disabled": False})
    assert problem(enabled)["code"] == "not_for_guests"


async def test_moderators_see_links_without_their_codes_and_take_them_back(
    ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    link = await linked(ada, room)
    zoe = await guests.come(link["code"])
    await ada.adds(grace, room, role="moderator")
    path = f"/rooms/{room}/guest-links"
    [shown] = (await grace.http.get(path)).json()["items"]
    assert (shown["id"], shown["code"], shown["url"]) == (link["id"], None, None)
    assert [one["id"] for one in shown["people"]] == [zoe["user"]["id"]]
    [full] = (await ada.http.get(path)).json()["items"]
    assert full["code"] == link["code"]
    refused = await grace.http.post(path, json={"expires_at": soon(), "guests": 1})
    assert problem(refused)["code"] == "forbidden"
    assert (await grace.http.delete(f"{path}/{link['id']}")).status_code == 204
    assert (await guests.asks(zoe, "GET", "/me")).status_code == 401
    [act, *_] = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert (act["act"], act["actor"]["id"]) == ("revoke_guest_link", grace.id)


async def test_a_guest_who_was_removed_is_not_among_those_who_are_there(
    ada: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    link = await linked(ada, room)
    zoe = await guests.come(link["code"])
    removed = await ada.http.delete(f"/rooms/{room}/members/{zoe['user']['id']}")
    assert removed.status_code == 204
    [shown] = (await ada.http.get(f"/rooms/{room}/guest-links")).json()["items"]
    assert (shown["came"], shown["people"]) == (1, [])


async def test_the_list_has_an_end_and_still_has_what_is_open(ada: Person) -> None:
    room = await ada.makes_room()
    kept = await linked(ada, room)
    path = f"/rooms/{room}/guest-links"

    async def makes_and_takes_back() -> None:
        for _ in range(20):
            over = await linked(ada, room)
            assert (await ada.http.delete(f"{path}/{over['id']}")).status_code == 204

    await asyncio.gather(*(makes_and_takes_back() for _ in range(5)))
    items = (await ada.http.get(path)).json()["items"]
    assert len(items) == 100
    assert items[-1]["id"] == kept["id"], "the newest first"
    assert [item["id"] for item in items if item["state"] == "open"] == [kept["id"]]


async def test_a_link_that_is_taken_back_while_guests_come_leaves_none_inside(
    ada: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    for _ in range(3):
        link = await linked(ada, room, guests=8)
        coming = [guests.tries(link["code"]) for _ in range(8)]
        ending = ada.http.delete(f"/rooms/{room}/guest-links/{link['id']}")
        *answers, ended = await asyncio.gather(*coming[:4], ending, *coming[4:])
        outcomes = [answer.status_code for answer in (*answers, ended)]
        assert set(outcomes) <= {201, 204, 403}, outcomes
        members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
        assert [member["user"]["id"] for member in members] == [ada.id]


async def test_a_setting_says_who_may_bring_guests_in(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_GUESTS="owners")
    owner, ada = await people("owner", at=server), await people("ada", at=server)
    of_ada, of_owner = await ada.makes_room(), await owner.makes_room()
    body = {"expires_at": soon(), "guests": 1}
    refused = await ada.http.post(f"/rooms/{of_ada}/guest-links", json=body)
    assert problem(refused)["code"] == "forbidden"
    assert "owner of this server" in refused.json()["detail"]
    guests = Guests(server)
    try:
        await guests.come((await linked(owner, of_owner))["code"])
        await owner.joins(of_ada)
        await ada.http.patch(f"/rooms/{of_ada}/members/{owner.id}", json={"role": "owner"})
        made = await linked(owner, of_ada)
        [shown] = (await ada.http.get(f"/rooms/{of_ada}/guest-links")).json()["items"]
        assert (shown["id"], shown["code"]) == (made["id"], None), "she can bring nobody in"
    finally:
        await guests.http.aclose()


async def test_on_the_page_a_moderator_sees_links_and_takes_them_back(
    browser: Browser, server: Server, ada: Person, grace: Person, guests: Guests
) -> None:
    room = await ada.makes_room()
    await ada.adds(grace, room, role="moderator")
    zoe = await guests.come((await linked(ada, room))["code"])
    at_grace = await Visitor.enters(browser, server.url, grace, room, viewport=DESKTOP)
    page = at_grace.page
    await page.get_by_test_id("room-menu").click()
    fold = page.get_by_test_id("guests")
    await fold.locator("summary").click()
    await expect(fold.get_by_test_id("guest-link")).to_contain_text(zoe["user"]["display_name"])
    await expect(fold.get_by_test_id("make-guest-link")).to_be_hidden()
    await expect(fold.get_by_test_id("copy-guest-link")).to_be_hidden()
    await fold.get_by_test_id("revoke-guest-link").click()
    await page.get_by_test_id("confirm").click()
    await expect(fold.get_by_test_id("revoke-guest-link")).to_be_hidden()
    assert (await guests.asks(zoe, "GET", "/me")).status_code == 401
    assert at_grace.complaints == []
