"""Somebody who guesses passwords, from any address of this machine."""

import contextlib
import itertools
from collections.abc import AsyncIterator

import httpx2

from tests.people import PATIENCE_SECONDS
from tests.server import Server

WRONG = "wrong horse battery"
HOME = "127.0.0.1"
_hosts = itertools.count(10)


@contextlib.asynccontextmanager
async def someone(server: Server, address: str = HOME) -> AsyncIterator[httpx2.AsyncClient]:
    """With nothing but an address."""
    transport = httpx2.AsyncHTTPTransport(local_address=address, verify=False)
    async with httpx2.AsyncClient(
        base_url=server.url,
        headers={"Origin": server.url},
        timeout=PATIENCE_SECONDS,
        transport=transport,
    ) as http:
        yield http


async def tries(http: httpx2.AsyncClient, name: str, password: str) -> int:
    form = {"username": name, "password": password}
    return (await http.post("/api/v1/token", data=form)).status_code


async def on_the_page(http: httpx2.AsyncClient, name: str, password: str) -> int:
    return (await http.post("/sign-in", data={"name": name, "password": password})).status_code


def elsewhere() -> str:
    """An address that nobody has used; the whole of 127/8 is this machine."""
    return f"127.0.1.{next(_hosts)}"
