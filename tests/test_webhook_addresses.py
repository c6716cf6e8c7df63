"""Webhooks go to public addresses only: whatever is written, and whatever a name means by then."""

import asyncio
import ipaddress
import socket
from typing import Any

import pytest

from app.outbound import client
from app.outbound.addresses import is_allowed
from app.outbound.answers import Failed, Refused
from app.outbound.client import Outbound
from app.outbound.connection import ANSWER_BYTES
from tests.people import Person
from tests.receivers import Receiver

PRIVATE = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.0.1",
    "198.18.0.1",
    "192.0.2.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:169.254.169.254",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2002:7f00:1::",
    "2001::1",
    "fe80::1",
    "fe80::1%1",
    "fc00::1",
    "fd12:3456::1",
    "ff02::1",
    "2001:db8::1",
]
# Ways to write this machine that a library may read: decimal, octal, hexadecimal, short, mapped.
SPELLINGS = [
    "127.0.0.1",
    "2130706433",
    "0177.0.0.1",
    "0x7f.0.0.1",
    "0x7f000001",
    "127.1",
    "localhost",
    "localhost.",
    "LOCALHOST",
    "0.0.0.0",
    "0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[0:0:0:0:0:ffff:7f00:1]",
]


@pytest.mark.parametrize("address", PRIVATE)
def test_an_address_that_is_not_public_is_not_allowed(address: str) -> None:
    assert not is_allowed(ipaddress.ip_address(address), private=[])


@pytest.mark.parametrize("address", ["8.8.8.8", "1.1.1.1", "2606:4700::1111", "::ffff:8.8.8.8"])
def test_a_public_address_is_allowed(address: str) -> None:
    assert is_allowed(ipaddress.ip_address(address), private=[])


def test_what_a_setting_lists_is_allowed_and_nothing_beside_it() -> None:
    listed = [ipaddress.ip_network("10.1.0.0/16")]
    assert is_allowed(ipaddress.ip_address("10.1.2.3"), private=listed)
    assert is_allowed(ipaddress.ip_address("::ffff:10.1.2.3"), private=listed)
    assert not is_allowed(ipaddress.ip_address("10.2.0.1"), private=listed)
    assert not is_allowed(ipaddress.ip_address("127.0.0.1"), private=listed)


@pytest.mark.parametrize("host", SPELLINGS)
async def test_this_machine_is_never_connected_to_however_it_is_written(
    ada: Person, host: str
) -> None:
    room = await ada.makes_room()
    async with Receiver() as receiver:
        port = receiver.url.rpartition(":")[2]
        asked = {"url": f"https://{host}:{port}"}
        made = await ada.http.post(f"/rooms/{room}/webhooks", json=asked)
        if made.status_code == 201:
            path = f"/rooms/{room}/webhooks/{made.json()['id']}/tests"
            tested = (await ada.http.post(path)).json()
            assert tested["status"] is None
            assert tested["error"] in (
                "leads to an address that is not public",
                "its name is not known",
            )
        assert receiver.connections == 0


async def test_plain_http_is_refused_unless_a_setting_allows_it(ada: Person) -> None:
    room = await ada.makes_room()
    answer = await ada.http.post(f"/rooms/{room}/webhooks", json={"url": "http://example.org/"})
    assert answer.status_code == 422


class Rebinding:
    """A name that means a public address when it is looked at, and this machine from then on."""

    def __init__(self, first: str, later: str) -> None:
        self.answers = [first]
        self.later = later
        self.asked = 0

    async def resolve(self, host: Any, port: Any, **_: Any) -> list[Any]:
        self.asked += 1
        address = self.answers.pop(0) if self.answers else self.later
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        return [(family, socket.SOCK_STREAM, 6, "", (address, port))]


async def test_a_name_that_changes_its_meaning_leads_nowhere_else(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with Receiver() as receiver:
        rebinding = Rebinding("192.88.99.7", "127.0.0.1")
        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", rebinding.resolve)
        monkeypatch.setattr(client, "CONNECT_SECONDS", 0.2)
        outbound = Outbound(over_http=True)
        url = receiver.url.replace("127.0.0.1", "rebinding.example")
        with pytest.raises((Failed, Refused)):
            await outbound.post(url, b"{}", headers={})
        assert rebinding.asked == 1, "what was looked at is what is connected to"
        with pytest.raises(Refused):
            await outbound.post(url, b"{}", headers={})
        await outbound.close()
        assert receiver.connections == 0


async def test_a_name_of_which_one_address_is_private_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with Receiver() as receiver:
        port = int(receiver.url.rpartition(":")[2].partition("/")[0])

        async def resolve(*_: Any, **__: Any) -> list[Any]:
            stream = socket.SOCK_STREAM
            return [
                (socket.AF_INET, stream, 6, "", (address, port))
                for address in ("8.8.8.8", "127.0.0.1")
            ]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
        outbound = Outbound(over_http=True)
        with pytest.raises(Refused):
            await outbound.post(f"http://two.example:{port}/", b"{}", headers={})
        await outbound.close()
        assert receiver.connections == 0


async def test_an_answer_without_end_is_cut() -> None:
    async def drips(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        try:
            while True:
                writer.write(b"x" * 65536)
                await writer.drain()
        except ConnectionError:
            pass
        finally:
            writer.close()

    serving = await asyncio.start_server(drips, "127.0.0.1", 0)
    port = serving.sockets[0].getsockname()[1]
    outbound = Outbound(private=[ipaddress.ip_network("127.0.0.0/8")], over_http=True)
    answer = await outbound.post(f"http://127.0.0.1:{port}/", b"{}", headers={})
    assert (answer.status, len(answer.body)) == (200, ANSWER_BYTES)
    await outbound.close()
    serving.close()
