"""The monitor tells owners of the server how each node is, and nobody is named in it."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import psutil
import pytest

from app.live.connection import Connection
from app.main import create_app
from app.settings import load
from app.web.services import Services
from app.work.host import HostMeter
from tests import databases
from tests.conftest import People
from tests.people import PATIENCE_SECONDS, Frame, Person, Seat
from tests.server import Server
from tests.test_tail import Page
from tests.two_nodes import Nodes, two_nodes

SAMPLES = 6


@pytest.fixture
async def owner(own_server: Server, people: People) -> Person:
    return await people("ada-the-owner", at=own_server)


async def samples(seat: Seat, count: int = SAMPLES) -> list[Frame]:
    return [await seat.sees("sample") for _ in range(count)]


async def test_an_owner_sees_twice_a_second_how_the_server_is(owner: Person) -> None:
    room = await owner.makes_room("harbour")
    async with await owner.watches() as seat:
        hello = seat.frames[0]
        assert hello["every_seconds"] == 0.5
        await seat.sees("sample")
        for number in range(20):
            await owner.posts(f"lighthouse {number}", room)
        shown = await samples(seat)
    times = [one["at"] for one in shown]
    assert times == sorted(times)
    assert {one["node"] for one in shown} == {hello["node"]}
    last = shown[-1]
    host, process, chat, storage = (last[part] for part in ("host", "process", "chat", "storage"))
    assert 0 < host["memory_bytes"] <= host["memory_total_bytes"]
    assert 0 <= host["cpu_percent"] <= 100
    assert 10_000_000 < process["memory_bytes"] < host["memory_total_bytes"]
    assert chat["account_sockets"] == 1
    assert storage["database_bytes"] > 100_000
    assert sum(one["chat"]["messages_per_second"] for one in shown) > 0
    assert max(one["chat"]["commit_p99_ms"] or 0 for one in shown) > 0
    told = json.dumps(seat.frames)
    for secret in ("harbour", "lighthouse", owner.name, owner.id, room):
        assert secret not in told


async def test_who_comes_later_gets_what_was_at_once(owner: Person) -> None:
    async with await owner.watches() as first:
        await samples(first, 10)
        async with await owner.watches() as seat:
            kept = await seat.sees("samples")
            assert seat.frames[1] == kept, "it comes before anything new"
            items, newest = kept["items"], await seat.sees("sample")
    assert len(items) >= 2, "one for each two seconds"
    assert items[-1]["at"] <= newest["at"]
    assert items[0].keys() | {"type"} == newest.keys()


async def test_who_is_no_owner_any_more_watches_no_more(
    owner: Person, own_server: Server, people: People
) -> None:
    grace = await people("grace", at=own_server)
    [account] = (await owner.http.get("/accounts", params={"q": grace.name})).json()["items"]
    path = f"/accounts/{account['id']}"
    assert (await owner.http.patch(path, json={"role": "owner"})).status_code == 200
    async with await grace.watches() as seat:
        await seat.sees("sample")
        assert (await owner.http.patch(path, json={"role": "member"})).status_code == 200
        assert await seat.is_closed() == 4403


async def test_this_socket_takes_nothing_but_a_ping(owner: Person) -> None:
    room = await owner.makes_room()
    async with await owner.watches() as seat:
        await seat.sends(type="send", client_id="x", text="hello")
        assert (await seat.sees("error"))["code"] == "invalid"
        await seat.sends(type="ping")
        await seat.sees("pong")
    assert [event["type"] for event in await owner.log(room)] == ["joined"]


@pytest.fixture
async def services(tmp_path: Path) -> AsyncIterator[Services]:
    place = databases.url(tmp_path) if databases.IS_POSTGRES else None
    app = create_app(load(data_dir=tmp_path, database_url=place))
    async with app.router.lifespan_context(app), asyncio.timeout(PATIENCE_SECONDS):
        services = app.state.services
        assert isinstance(services, Services)
        await services.tasks.stop()
        yield services


async def test_a_viewer_who_reads_slowly_gets_the_newest_and_no_queue(services: Services) -> None:
    slow, quick = Page(), Page()
    for page in (slow, quick):
        services.monitor.watch(Connection(page, user="u_1", session="s_1"))
    slow.waiting_bytes = 1
    for _ in range(10):
        await services.monitor.tick()
    assert [frame for frame in slow.frames if frame["type"] == "sample"] == []
    slow.waiting_bytes = 0
    await services.monitor.tick()
    [shown] = [frame for frame in slow.frames if frame["type"] == "sample"]
    assert shown == quick.frames[-1]


async def test_where_the_machine_is_hidden_the_rest_is_shown(
    services: Services, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As systemd's ProcSubset=pid does it."""

    def hidden() -> None:
        raise FileNotFoundError("/proc/meminfo")

    monkeypatch.setattr(psutil, "virtual_memory", hidden)
    page = Page()
    services.monitor.watch(Connection(page, user="u_1", session="s_1"))
    for _ in range(2):
        await services.monitor.tick()
    host = HostMeter().host()
    assert (host.cpu_percent, host.memory_bytes, host.memory_total_bytes) == (None, None, None)
    shown = page.frames[-1]
    assert shown["host"]["memory_bytes"] is None
    assert shown["process"]["memory_bytes"] > 0


@pytest.fixture(params=["notify", "redis"])
def nodes(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Nodes]:
    with two_nodes(request.param, tmp_path_factory) as running:
        yield running


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_each_node_shows_all_of_them(nodes: Nodes, people: People) -> None:
    ada = await people("ada", at=nodes.one)
    async with await ada.watches() as seat:
        here = seat.frames[0]["node"]
        there = (await seat.until(lambda frame: frame.get("node") not in (None, here)))["node"]
        shown = await samples(seat, 20)
        assert {one["node"] for one in shown} == {here, there}
        of_other = [one["at"] for one in shown if one["node"] == there]
        assert len(of_other) >= 6, "twice a second while somebody watches"
    async with ada.at(nodes.two.url) as elsewhere, await elsewhere.watches() as seat:
        kept = await seat.sees("samples")
        assert {one["node"] for one in kept["items"]} == {here, there}
