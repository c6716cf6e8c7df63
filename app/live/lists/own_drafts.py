"""Drafts, as people's lists are told of them: a list is a cursor along their versions."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from ...chat import drafts
from ...chat.drafts import Draft, Place
from ...chat.listing import Slice
from ...wire.frames import Frame
from .account_list import AccountList
from .changed_keys import ChangedKeys

# One read of a millisecond or so, and a frame of some kilobytes; long drafts are fewer at once.
DRAFTS = 100

Page = Slice[Draft, Place]


class Told(NamedTuple):
    """The newest version that a list was told of, and whether it has had all there were."""

    version: int
    is_whole: bool


class OwnDrafts(ChangedKeys[str]):
    """The keys are people. All drafts come after the snapshot, then each that changes."""

    KIND = "drafts"
    # Of somebody who writes there is news once a second.
    EVERY_SECONDS = 0.1
    AT_ONCE = 50

    def resume(self, mine: AccountList) -> None:
        self.note(mine.connection.user)

    async def tell_all(self) -> None:
        _, pages = await self._take(self._read)
        for mine, page in pages:
            if mine.is_ready and (page.items or not _told(mine).is_whole):
                self._tell_page(mine, page)
            if page.last is not None:
                self.note(mine.connection.user)

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        newest = await self._database.read_urgent(drafts.newest, users)
        for mine in lists:
            if mine.is_ready and newest.get(mine.connection.user, 0) > _told(mine).version:
                self.note(mine.connection.user)

    def _is_wanted(self, key: str) -> bool:
        return key in self._index.by_user

    async def _read(self, users: Sequence[str]) -> Sequence[tuple[AccountList, Page]]:
        of_users = (mine for user in users for mine in self._index.by_user.get(user, ()))
        # Whoever doesn't read now is resumed later.
        asked = {
            mine: (mine.connection.user, _told(mine).version) for mine in of_users if mine.is_ready
        }
        pages = await self._database.read(_look, set(asked.values()))
        return [(mine, pages[key]) for mine, key in asked.items()]

    def _tell_page(self, mine: AccountList, page: Page) -> None:
        version = page.items[-1].version if page.items else _told(mine).version
        shown = [draft.shown() for draft in page.items]
        if _told(mine).is_whole:
            mine.write([Frame(type="draft", **draft) for draft in shown])
        else:
            mine.write([Frame(type="drafts", items=shown, more=page.last is not None)])
        mine.told[self.KIND] = Told(version, _told(mine).is_whole or page.last is None)


def _told(mine: AccountList) -> Told:
    told = mine.told.get(OwnDrafts.KIND)
    return told if isinstance(told, Told) else Told(0, is_whole=False)


def _look(connection: Any, asked: Collection[tuple[str, int]]) -> Mapping[tuple[str, int], Page]:
    return {
        (user, version): drafts.changed(connection, user, after=version, limit=DRAFTS)
        for user, version in asked
    }
