"""Sections of people's own lists: at each change they are told all of them again."""

import asyncio
from collections.abc import Callable, Collection, Mapping

from ..chat import sections
from ..db.database import Database
from ..wire.frames import Frame
from .account_list import AccountList
from .failing import failing
from .list_index import ListIndex

# Somebody who drags a section about is told of the last place only.
EVERY_SECONDS = 0.25
# One read of a few milliseconds.
PEOPLE_AT_ONCE = 200

TellPerson = Callable[[str], None]
"""Takes somebody whose sections have changed."""


class OwnSections:
    """What is heard twice is told once: it is compared with what each list was told."""

    def __init__(
        self,
        database: Database,
        index: ListIndex,
        *,
        wake_at: Callable[[float], None],
        tell: TellPerson | None,
    ) -> None:
        """`wake_at` takes the time at which `tell_all` is due; `tell` tells other nodes."""
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._tell = tell
        self._changed: dict[str, None] = {}
        self._told_at = 0.0

    def on_change(self, user: str) -> None:
        """They were changed on this node."""
        self.note(user)
        if self._tell is not None:
            self._tell(user)

    def note(self, user: str) -> None:
        """They may have changed."""
        if user in self._index.by_user:
            self._changed[user] = None
            self._wake_at(self.due_at)

    @property
    def due_at(self) -> float:
        return self._told_at + EVERY_SECONDS

    @property
    def are_changed(self) -> bool:
        return bool(self._changed)

    async def tell_all(self) -> None:
        users = list(self._changed)[:PEOPLE_AT_ONCE]
        for user in users:
            del self._changed[user]
        try:
            found = await self._read(users)
        except BaseException as error:
            self._changed.update(dict.fromkeys(users))
            for user in await failing(self._read, users, error):
                self._changed.pop(user, None)
            raise
        self._told_at = asyncio.get_running_loop().time()
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                _take(mine, found.get(user, ()))

    async def _read(self, users: Collection[str]) -> Mapping[str, tuple[sections.Section, ...]]:
        return await self._database.read(sections.of_people, users)

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        found = await self._database.read_urgent(sections.of_people, users)
        for mine in lists:
            if mine.is_ready and mine.sections != found.get(mine.connection.user, ()):
                self.note(mine.connection.user)


def _take(mine: AccountList, now: tuple[sections.Section, ...]) -> None:
    if not mine.is_ready:
        mine.sections_due = True
    elif mine.sections != now:
        mine.sections = now
        mine.write([Frame(type="sections", items=[section._asdict() for section in now])])
