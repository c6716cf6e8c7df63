"""Clients of the Python library for people of the tests."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from typing import Any, TypeVar

from parley_client import Client, Event, Events, Message, Patience, Resync

from tests.people import PASSWORD, PATIENCE_SECONDS, Person

# As in docs/protocol.md, only quicker.
QUICK = Patience(first_pause_seconds=0.05, longest_pause_seconds=0.5, answer_seconds=5)
T = TypeVar("T")


def client_of(person: Person, url: str | None = None, **given: Any) -> Client:
    """Signed in with the password; over another address if one is given."""
    who = {} if given.keys() & {"token", "refresh_token"} else {"password": PASSWORD}
    given = {"patience": QUICK, **who, **given}
    if "password" in given:
        given["name"] = person.name
    return Client(url or person.url, **given)


async def soon(waiting: Any) -> Any:
    async with asyncio.timeout(PATIENCE_SECONDS):
        return await waiting


async def texts(events: Events, *wanted: str) -> list[Event]:
    """Read on until so many messages are there; they are these, in this order, and no others."""
    found: list[Event] = []
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(found) < len(wanted):
            event = await anext(events)
            if isinstance(event, Message):
                found.append(event)
    assert [event.raw["text"] for event in found] == list(wanted)
    return found


async def resync(events: Events) -> Resync:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while not isinstance(found := await anext(events), Resync):
            pass
    return found


async def token_of(
    person: Person, *rooms: str, scopes: Sequence[str] = ("rooms:read", "messages:write")
) -> str:
    """For these rooms, or for all, without an end."""
    given = {"name": "client", "scopes": scopes, "rooms": rooms or None, "expires_at": None}
    answer = await person.http.post("/me/tokens", json=given)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["token"])


async def all_of(items: AsyncIterator[T]) -> list[T]:
    return [item async for item in items]
