"""Guests, and people of an application, are out on all nodes when one of them ends their stay."""

import asyncio
from collections.abc import AsyncIterator, Iterator

import httpx2
import pytest
import websockets

from tests.conftest import People
from tests.owned import owner_of, set_up
from tests.people import Account, Person
from tests.test_account_on_nodes import HEALED_SECONDS, SOON_SECONDS
from tests.test_external_accounts import KEY, bearer, provisioned, signed
from tests.test_guests import Guests, linked
from tests.two_nodes import BACKPLANES, Nodes, two_nodes

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
CUT_OFF = (4401, 4403)


@pytest.fixture(scope="module", params=BACKPLANES)
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    with two_nodes(request.param, tmp_path_factory, PARLEY_HOST_KEY=KEY) as running:
        set_up(running.one)
        yield running


@pytest.fixture
async def owner(nodes: Nodes) -> AsyncIterator[Person]:
    """At the first node."""
    async with owner_of(nodes.one) as person:
        yield person


@pytest.fixture
def within(nodes: Nodes) -> float:
    return HEALED_SECONDS if nodes.backplane == "neither" else SOON_SECONDS


async def test_a_link_that_is_taken_back_on_one_node_ends_its_guests_on_the_other(
    nodes: Nodes, people: People, within: float
) -> None:
    ada = await people("ada", at=nodes.one)
    room = await ada.makes_room()
    link = await linked(ada, room)
    there = Guests(nodes.two)
    async with there.http:
        zoe = await there.come(link["code"])
        async with await there.enters(zoe) as seat, await ada.enters(room) as at_ada:
            await seat.live()
            await at_ada.live()
            async with asyncio.timeout(within):
                path = f"/rooms/{room}/guest-links/{link['id']}"
                assert (await ada.http.delete(path)).status_code == 204
                assert await seat.is_closed() in CUT_OFF
                assert (await at_ada.sees("left"))["user"]["id"] == zoe["user"]["id"]
        assert (await there.asks(zoe, "GET", "/me")).status_code == 401
        assert (await there.tries(link["code"])).json()["reason"] == "revoked"


async def test_who_is_disabled_on_one_node_takes_their_guests_along_on_the_other(
    nodes: Nodes, people: People, owner: Person, within: float
) -> None:
    ada = await people("ada", at=nodes.one)
    link = await linked(ada, await ada.makes_room())
    there = Guests(nodes.two)
    async with there.http:
        zoe = await there.come(link["code"])
        async with await there.enters(zoe) as seat:
            await seat.live()
            async with asyncio.timeout(within):
                path = f"/accounts/{ada.id}"
                assert (await owner.http.patch(path, json={"disabled": True})).status_code == 200
                assert await seat.is_closed() in CUT_OFF
        assert (await there.asks(zoe, "GET", "/me")).status_code == 401


@pytest.mark.parametrize("by", ["disabling them", "signing them out"])
async def test_an_application_ends_the_stay_of_its_people_on_all_nodes(
    nodes: Nodes, owner: Person, within: float, by: str
) -> None:
    person, name = await provisioned(owner)
    headers = bearer(signed(person))
    async with httpx2.AsyncClient(base_url=f"{nodes.two.url}/api/v1", headers=headers) as there:
        url = f"{nodes.two.socket_url}/api/v1/ws"
        connection = await websockets.connect(url, additional_headers=headers, compression=None)
        async with Account(connection) as seat:
            await seat.lists()
            async with asyncio.timeout(within):
                path = f"/external-accounts/{person}"
                if by == "disabling them":
                    await owner.http.put(path, json={"name": name, "disabled": True})
                else:
                    await owner.http.delete(f"{path}/sessions")
                assert await seat.is_closed() == 4401
        assert (await there.get("/me")).status_code == 401
