"""Two nodes behind nginx and behind Caddy, as `deploy/` configures them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx2
import pytest
import websockets

from tests.backends import free_port
from tests.databases import postgres
from tests.people import PASSWORD, PATIENCE_SECONDS, Person, Seat, unique
from tests.proxies import TRUSTS_ALL, Caddy, Nginx, Proxy, program
from tests.server import Server

pytestmark = pytest.mark.sqlite("it says itself that it needs PostgreSQL")
KINDS = [
    pytest.param(
        kind,
        id=name,
        marks=pytest.mark.skipif(program(name) is None, reason=f"{name} is not installed"),
    )
    for name, kind in (("nginx", Nginx), ("caddy", Caddy))
]
# Fewer than those whose passwords may wait to be hashed: who comes too many hears of the limit.
REGISTRATIONS = 10
# More than both nodes let in together, also while the limit grows again for a minute.
CROWD = 4 * REGISTRATIONS
# Each of them waits for the passwords of the others.
CROWD_SECONDS = 60


@dataclass
class Site:
    """A proxy and its nodes."""

    proxy: Proxy
    nodes: list[Server]

    @property
    def tls(self) -> dict[str, Any]:
        """For a socket through it."""
        return {"ssl": TRUSTS_ALL} if self.proxy.url.startswith("https") else {}


@pytest.fixture(scope="module", params=KINDS)
def site(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Site]:
    with contextlib.ExitStack() as stack:
        database = postgres().url(postgres().database())
        ports = [free_port(), free_port()]
        proxy = request.param(tmp_path_factory.mktemp("proxy"), ports)
        stack.callback(proxy.stop)
        nodes = [
            Server(
                tmp_path_factory.mktemp("node"),
                PARLEY_DATABASE_URL=database,
                PARLEY_PORT=str(port),
                PARLEY_PUBLIC_URL=proxy.url,
                PARLEY_TRUSTED_PROXIES="127.0.0.1",
                PARLEY_LIMIT_REGISTRATIONS_PER_MINUTE=str(REGISTRATIONS),
            )
            for port in ports
        ]
        for node in nodes:
            stack.callback(node.stop)
            node.start()
        proxy.start()
        yield Site(proxy, nodes)


@pytest.fixture
async def register(site: Site) -> AsyncIterator[Callable[[str], Awaitable[Person]]]:
    known: list[Person] = []

    async def register(name: str) -> Person:
        known.append(Person(site.proxy.url, unique(name)))
        return await known[-1].registers()

    yield register
    for person in known:
        await person.http.aclose()


@pytest.fixture
async def ada(register: Callable[[str], Awaitable[Person]]) -> Person:
    return await register("ada")


@pytest.fixture
async def grace(register: Callable[[str], Awaitable[Person]]) -> Person:
    return await register("grace")


async def enters(person: Person, room: str, site: Site) -> Seat:
    return await (await person.enters(room, **site.tls)).live()


async def test_people_talk_through_a_proxy_from_node_to_node(
    site: Site, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    seats = [await enters(person, room, site) for person in (ada, grace, ada, grace)]
    for number, seat in enumerate(seats):
        await seat.says(f"from {number}")
    for seat in seats:
        await seat.reaches(6)
        assert seat.texts == ["from 0", "from 1", "from 2", "from 3"]
        await seat.leaves()


async def test_who_asks_is_sent_to_the_other_node_when_one_is_away(site: Site, ada: Person) -> None:
    room = await ada.makes_room()
    await asyncio.to_thread(site.nodes[0].stop)
    for number in range(20):
        await ada.posts(f"{number}", room)
        async with await enters(ada, room, site):
            pass
    await asyncio.to_thread(site.nodes[0].start)
    page = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in page] == [str(number) for number in range(20)]


async def test_a_token_reaches_no_log_of_the_proxy_even_when_all_nodes_are_away(
    site: Site,
    ada: Person,
) -> None:
    room = await ada.makes_room()
    url = f"{ada.socket_url(room)}?token={ada.token}"
    async with websockets.connect(url, compression=None, **site.tls):
        pass
    for node in site.nodes:
        await asyncio.to_thread(node.stop)
    with pytest.raises(websockets.InvalidStatus) as refused:
        async with websockets.connect(url, open_timeout=PATIENCE_SECONDS, **site.tls):
            pass
    assert refused.value.response.status_code in (502, 503)
    for node in site.nodes:
        await asyncio.to_thread(node.start)
    await asyncio.to_thread(site.proxy.wait_for_nodes)
    assert ada.token not in site.proxy.said()


async def test_a_secret_in_a_path_reaches_no_log_of_the_proxy(site: Site) -> None:
    secret = "a-code-that-nobody-else-reads"
    async with httpx2.AsyncClient(base_url=site.proxy.url, verify=TRUSTS_ALL) as client:
        for path in ("/password", "/guest", "/api/v1/invites", "/api/v1/hooks"):
            for root in ("", "/chat", "/our/chat"):
                assert (await client.get(f"{root}{path}/{secret}")).status_code < 500
                await client.get(f"{root}{path}/{secret}/more")
        await client.get("/the-last-of-them")
    assert secret not in site.proxy.said()


async def test_a_page_is_signed_in_to_under_the_address_that_people_type(
    site: Site, ada: Person
) -> None:
    async with ada.browses() as browser:
        assert (await browser.get("/")).status_code == 200
        secure = site.proxy.url.startswith("https")
        names = [cookie.name for cookie in browser.cookies.jar]
        assert ("__Host-session" in names) == secure
        assert (await browser.get(f"{site.proxy.url}/api/v1/me")).json()["name"] == ada.name


async def test_nobody_chooses_the_address_that_limits_count(site: Site) -> None:
    async with httpx2.AsyncClient(verify=TRUSTS_ALL, timeout=CROWD_SECONDS) as client:

        async def registers(number: int) -> int:
            answer = await client.post(
                f"{site.proxy.url}/api/v1/users",
                json={"name": unique("crowd"), "password": PASSWORD},
                headers={"X-Forwarded-For": f"203.0.113.{number}"},
            )
            return answer.status_code

        # One after the other may be so slow that the limit grows as fast.
        statuses = await asyncio.gather(*map(registers, range(CROWD)))
    assert 429 in statuses, "all of them count as one address"
