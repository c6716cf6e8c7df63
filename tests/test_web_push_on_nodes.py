"""Web push of a server that is several nodes: each thing is told once, whichever node it is."""

from collections.abc import Iterator

import pytest

from tests.browsers import Subscribed, claims
from tests.conftest import People
from tests.receivers import Receiver
from tests.two_nodes import Nodes, two_nodes

LOOPBACK = {"PARLEY_WEBHOOK_NETWORKS": "127.0.0.0/8", "PARLEY_WEBHOOK_HTTP": "true"}
ROOMS = 12


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nodes]:
    with two_nodes("notify", tmp_path_factory, **LOOPBACK) as running:
        yield running


async def test_of_two_nodes_one_sends(people: People, nodes: Nodes) -> None:
    ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
    async with Receiver() as service:
        service.answers = lambda _: (201, {})
        phone = Subscribed(service, "phone")
        await phone.subscribes(ada)
        rooms = [await grace.makes_room(f"room {number}") for number in range(ROOMS)]
        for room in rooms:
            await ada.joins(room)
        said = [f"@{ada.name}, look at {room}" for room in rooms]
        for room, text in zip(rooms, said, strict=True):
            await grace.posts(text, room)
        for text in said:
            await phone.hears(text)
        await grace.posts(f"@{ada.name}, that is all", rooms[0])
        await phone.hears(f"@{ada.name}, that is all")
        assert sorted(phone.texts) == sorted([*said, f"@{ada.name}, that is all"])
        keys = [(await person.http.get("/me/push-key")).json()["key"] for person in (ada, grace)]
        assert keys[0] == keys[1], "a browser that subscribes here is told by the other one"
        for one in phone.received:
            claims(one, keys[0])
