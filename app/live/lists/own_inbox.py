"""Inboxes: each device of a person is told how many items are unread, and when that changed."""

from collections.abc import Collection, Mapping, Sequence

from ...chat import inbox_state
from ...chat.inbox_state import NOTHING, State
from ...chat.moments import timestamp
from ...wire.frames import Frame
from .account_list import AccountList
from .changed_keys import ChangedKeys


class OwnInbox(ChangedKeys[str]):
    """The keys are people. The items themselves are asked for, by whoever shows them."""

    KIND = "inbox"
    # Of somebody whom many mention at once.
    EVERY_SECONDS = 0.1
    # One read of a few milliseconds.
    AT_ONCE = 200

    def resume(self, mine: AccountList) -> None:
        if self.KIND not in mine.told:
            self.note(mine.connection.user)

    def on_read(self, room: str, user: str) -> None:
        """They have read on in a room, where something of theirs may have been unread."""
        for mine in self._index.by_user.get(user, ()):
            if any(waiting.room == room for waiting in _told(mine).waiting):
                self.note(user)

    async def tell_all(self) -> None:
        users, found = await self._take(self._read)
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                self._show(mine, found.get(user, NOTHING))

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        found = await self._database.read_urgent(inbox_state.states, users)
        for mine in lists:
            user = mine.connection.user
            if mine.is_ready and _told(mine) != found.get(user, NOTHING):
                self.note(user)

    def _is_wanted(self, key: str) -> bool:
        return key in self._index.by_user

    async def _read(self, users: Sequence[str]) -> Mapping[str, State]:
        return await self._database.read(inbox_state.states, users)

    def _show(self, mine: AccountList, now: State) -> None:
        if not mine.is_ready:
            mine.told.pop(self.KIND, None)
            return
        if self.KIND not in mine.told or _told(mine) != now:
            mine.told[self.KIND] = now
            at = timestamp(now.newest_at) if now.newest_at is not None else None
            mine.write([Frame(type=self.KIND, unread=now.unread, at=at)])
        self._look_at_rooms(mine, now)

    def _look_at_rooms(self, mine: AccountList, now: State) -> None:
        """Their counts of mentions may have changed with it."""
        mentions = {waiting.room: waiting.mentions for waiting in now.waiting}
        for room in mine.rooms:
            own = room.rows[mine]
            if own is not None and own.mentions != mentions.get(room.room, 0):
                self._index.note(room.room).add(mine.connection.user)


def _told(mine: AccountList) -> State:
    told = mine.told.get(OwnInbox.KIND)
    return told if isinstance(told, State) else NOTHING
