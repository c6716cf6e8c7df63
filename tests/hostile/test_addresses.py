"""Limits per address: one subscriber's address is one, however it is written."""

from collections.abc import Iterator

import httpx2
import pytest

from app.web.limits import network_of
from tests.people import PASSWORD, Person, unique
from tests.server import Server

WRONG = "wrong horse battery"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Behind a proxy on this machine; three guesses a minute for one address."""
    running = Server(
        tmp_path_factory.mktemp("addresses"),
        PARLEY_TRUSTED_PROXIES="127.0.0.1",
        PARLEY_LIMIT_SIGN_INS_PER_MINUTE="1",
    ).start()
    yield running
    running.stop()


async def signs_in(server: Server, name: str, password: str, *, address: str) -> int:
    form = {"username": name, "password": password}
    seen_by_the_proxy = {"X-Forwarded-For": address}
    async with httpx2.AsyncClient(base_url=server.url, verify=False) as http:
        answer = await http.post("/api/v1/token", data=form, headers=seen_by_the_proxy)
    return answer.status_code


@pytest.mark.parametrize(
    ("attacker", "other"),
    [
        ("::ffff:203.0.113.1", "::ffff:203.0.113.2"),
        ("64:ff9b::cb00:7104", "64:ff9b::203.0.113.3"),
    ],
)
async def test_guesses_from_one_ipv4_address_lock_no_other_out(
    server: Server, attacker: str, other: str
) -> None:
    ada = Person(server.url, unique("ada"))
    await ada.http.post("/users", json={"name": ada.name, "password": PASSWORD})
    await ada.http.aclose()
    guesses = [await signs_in(server, unique("x"), WRONG, address=attacker) for _ in range(5)]
    assert guesses == [401, 401, 401, 429, 429]
    assert await signs_in(server, ada.name, PASSWORD, address=other) == 200


async def test_an_address_written_in_two_ways_has_no_guesses_more(server: Server) -> None:
    spellings = ("198.51.100.7", "::ffff:198.51.100.7", "::FFFF:c633:6407", "64:ff9b::198.51.100.7")
    guesses = [await signs_in(server, unique("x"), WRONG, address=one) for one in spellings]
    assert guesses == [401, 401, 401, 429]


def test_what_counts_as_one_address() -> None:
    assert network_of("203.0.113.1") == "203.0.113.1"
    assert network_of("::ffff:203.0.113.1") == "203.0.113.1"
    assert network_of("64:ff9b::203.0.113.1") == "203.0.113.1"
    assert network_of("2001:db8::1") == network_of("2001:db8::ffff:203.0.113.1")
    assert network_of("2001:db8::1") != network_of("2001:db8:0:1::1")
    assert network_of("64:ff9b:1::203.0.113.1") == "64:ff9b:1::/64", "a prefix of somebody's own"
    assert network_of("a proxy's own word") == "a proxy's own word"
