"""A server whose owner is called `owner`."""

import contextlib
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx2

from tests.people import PASSWORD, Person
from tests.server import Server


@contextlib.contextmanager
def owned_server(folder: Path, **settings: str) -> Iterator[Server]:
    running = Server(folder, **settings).start()
    set_up(running)
    yield running
    running.stop()


def set_up(running: Server) -> None:
    with httpx2.Client(base_url=f"{running.url}/api/v1", verify=False) as first:
        assert first.post("/users", json={"name": "owner", "password": PASSWORD}).is_success


@contextlib.asynccontextmanager
async def owner_of(server: Server) -> AsyncIterator[Person]:
    person = Person(server.url, "owner")
    async with person.http:
        await person.signs_in()
        yield person
