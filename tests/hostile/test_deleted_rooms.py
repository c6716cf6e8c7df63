"""A room that is deleted while somebody comes in: nobody is left sitting in it."""

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from app import errors
from app.chat.cursor import Position
from app.chat.log import replay
from app.chat.people import users
from app.chat.people.users import NewUser
from app.chat.rooms import deletion, rooms
from app.chat.rooms.rooms import NewRoom, RoomEntry
from app.db.sqlite import migrate
from app.db.sqlite.database import SQLiteDatabase
from app.db.sqlite.folder import Folder
from app.live.hub import Hub
from app.live.places import Place
from tests.people import PATIENCE_SECONDS

KEY = b"k" * 32
FROM_HERE = Position(None, None)


class SlowLoads(SQLiteDatabase):
    """Holds up what a tail begins with: before it is read, or when it was."""

    when = ""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.under_way, self.go_on = asyncio.Event(), asyncio.Event()

    async def read(self, work: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if work is not replay.newest or not self.when:
            return await super().read(work, *args, **kwargs)
        if self.when == "after":
            found = await super().read(work, *args, **kwargs)
        self.under_way.set()
        await self.go_on.wait()
        return found if self.when == "after" else await super().read(work, *args, **kwargs)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[SlowLoads]:
    folder = Folder(tmp_path)
    folder.acquire()
    await asyncio.to_thread(migrate.upgrade, folder)
    database = SlowLoads(folder.database)
    yield database
    await database.close()
    folder.release()


async def made(database: SQLiteDatabase) -> tuple[str, RoomEntry]:
    """Somebody with a room, at its door."""
    new = NewUser("ada", None, "no hash")
    ada = await database.write(users.create, new, role="owner")
    made = await database.write(
        rooms.create, KEY, user=ada.id, session=None, room=NewRoom("tea", "public")
    )
    room, _ = made.result
    return ada.id, await database.read(rooms.enter, room, user=ada.id)


@pytest.mark.parametrize("when", ["before", "after"])
@pytest.mark.parametrize("heard", [True, False], ids=["heard of", "not heard of yet"])
async def test_nobody_is_seated_in_a_room_that_was_deleted_while_it_was_loaded(
    database: SlowLoads, when: str, heard: bool
) -> None:
    ada, entry = await made(database)
    hub = Hub(database, epoch="e_1", tail_bytes=1_000_000)
    database.when = when
    placing = asyncio.create_task(hub.places.find(entry, FROM_HERE))
    async with asyncio.timeout(PATIENCE_SECONDS):
        await database.under_way.wait()
        await database.write(deletion.erase, entry.member.room, user=ada)
        if heard:
            await hub.watch.check_revocations()
        database.go_on.set()
        outcome = await asyncio.gather(placing, return_exceptions=True)
    if isinstance(outcome[0], Place):
        # Then the news are still to come, and find the tail in which one sits.
        assert not heard
        assert outcome[0].tail in hub._tails
    else:
        assert isinstance(outcome[0], errors.NotFound)
