"""Snapshots of lists: one page after the other, as fast as each peer reads."""

import logging
from collections.abc import Callable
from typing import Any

from ... import errors
from ...chat.listing import Slice
from ...chat.rooms import room_list, room_looks, sections
from ...chat.rooms.listed_room import Listed, Own
from ...chat.rooms.room_list import Place
from ...chat.rooms.sections import Section
from ...db.database import Database
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame
from .account_list import AccountList, snapshot_frame
from .list_index import ListIndex
from .own_sections import OwnSections

logger = logging.getLogger(__name__)

# A read of some ten milliseconds, and a frame of a quarter of a megabyte.
ROOMS = 500


class Snapshots:
    """The lists that are being loaded, in turn."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        *,
        wake_at: Callable[[float], None],
        on_loaded: Callable[[AccountList], None],
        on_failed: Callable[[AccountList], None],
    ) -> None:
        """`wake_at` is called with the time at which `tell_all` is due: at once.

        `on_loaded` is called with a list that was sent in whole, `on_failed` with one that can't
        be read.
        """
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._on_loaded = on_loaded
        self._on_failed = on_failed
        self._waiting: dict[AccountList, None] = {}
        # Until their peer reads again.
        self._held: set[AccountList] = set()

    def __contains__(self, mine: AccountList) -> bool:
        return mine in self._waiting or mine in self._held

    @property
    def are_changed(self) -> bool:
        return bool(self._waiting)

    @property
    def due_at(self) -> float:
        return 0.0

    def begin(self, mine: AccountList) -> None:
        self._waiting[mine] = None
        self._wake_at(self.due_at)

    def forget(self, mine: AccountList) -> None:
        self._waiting.pop(mine, None)
        self._held.discard(mine)

    def resume(self, mine: AccountList) -> None:
        if mine in self._held:
            self._held.discard(mine)
            self.begin(mine)

    def end(self) -> None:
        self._waiting.clear()
        self._held.clear()

    async def tell_all(self) -> None:
        """Send a page of the list that has waited longest, and queue it again for its next."""
        mine = next(iter(self._waiting))
        del self._waiting[mine]
        if not mine.connection.sender.writable:
            self._held.add(mine)
            return
        self._waiting[mine] = None
        try:
            await self._send_page(mine)
        except errors.Unavailable:
            raise
        except Exception:
            # The others are not held back by it.
            logger.exception("The list of %s can't be read", mine.connection.user)
            self._on_failed(mine)

    async def _send_page(self, mine: AccountList) -> None:
        if mine.unseen is None:
            mine.unseen = await self._watch(mine)
        page, own, frame = await self._database.read(_page, mine.connection.user, mine.place)
        if mine not in self._waiting:
            return  # it is gone
        if own is not None:
            mine.told[OwnSections.KIND] = own
        self._take(mine, page, mine.unseen)
        mine.write([frame])
        mine.place = page.last
        if page.last is None:
            self._end(mine)
            self._on_loaded(mine)

    async def _watch(self, mine: AccountList) -> set[str]:
        """Watch its rooms before they are read; returns them."""
        rooms = set(await self._database.read(room_looks.of_person, mine.connection.user))
        if mine not in self._waiting:
            return set()
        for room in {watched.room for watched in mine.rooms} - rooms:
            self._index.drop(mine, room, CloseCode.NOT_A_MEMBER)
        # Its client drops what it knows.
        mine.gone.clear()
        return {self._index.enter(mine, room).room for room in rooms}

    def _take(self, mine: AccountList, page: Slice[Listed, Place], unseen: set[str]) -> None:
        for item in page.items:
            watched = self._index.enter(mine, item.id)
            if self._index.take(watched, item):
                self._index.note(item.id)
            mine.put(watched, Own.of(item))
            mine.due.pop(item.id, None)
            mine.gone.pop(item.id, None)
            unseen.discard(item.id)

    def _end(self, mine: AccountList) -> None:
        del self._waiting[mine]
        missed, mine.unseen = mine.unseen or (), None
        mine.is_loaded = True
        mine.mismatch = None
        for room in missed:
            # Left meanwhile, or renamed to a place that had been passed.
            self._index.note(room).add(mine.connection.user)
            watched = self._index.watched.get(room)
            if watched is not None and not mine.has(watched):
                self._index.leave(mine, room)


def _page(
    connection: Any, user: str, after: Place | None
) -> tuple[Slice[Listed, Place], tuple[Section, ...] | None, Frame]:
    """As `GET /rooms` has it, and encoded, which takes a while and is not for the loop.

    The first one comes with the person's sections.
    """
    page = room_list.listed(connection, user=user, scope="mine", words="", after=after, limit=ROOMS)
    own = sections.listed(connection, user) if after is None else None
    return page, own, snapshot_frame(page, own)
