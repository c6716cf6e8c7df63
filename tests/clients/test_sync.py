"""The Python client without an event loop."""

import asyncio

import pytest
from parley_client import Message, Refused, SyncClient

from tests.clients.talking import QUICK
from tests.people import PASSWORD, Person


async def test_a_program_without_an_event_loop_talks_and_listens(
    ada: Person, grace: Person, room: str
) -> None:
    """It runs in a thread, as the loop of the tests is none of its own."""
    heard: list[str] = []

    def program() -> None:
        given = {"name": ada.name, "password": PASSWORD, "patience": QUICK}
        with SyncClient(ada.url, **given) as client:
            here = client.room(room)
            assert here.id in [mine.id for mine in client.rooms()]
            said = here.send("one")
            here.edit(said, "two")
            here.react(said, "🚢")
            made = client.create_room(f"of {ada.name}", kind="private")
            assert made.info().kind == "private"
            with pytest.raises(Refused):
                here.send("x" * 8001)
            for event in here.events():
                if isinstance(event, Message):
                    heard.append(event.text)
                    if event.text == "done":
                        break
                    here.send("done")

    await asyncio.to_thread(program)
    assert heard == ["two", "done"]
