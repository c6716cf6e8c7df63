"""What is somebody's own in a room, such as how far they have read: their devices hear at once.

What is said in a busy room is told once a second; this does not wait for it.
"""

from collections import defaultdict
from collections.abc import Sequence

from ...chat.rooms import room_looks
from ...chat.rooms.room_looks import Look
from ...wire.frames import Frame
from .account_list import AccountList, preview_of
from .changed_keys import ChangedKeys

Key = tuple[str, str]
"""A room and a person."""


class OwnRows(ChangedKeys[Key]):
    """Whoever comes or goes is left to `Rooms`, which knows what else that changes."""

    # Marks of one person come together at most twice a second (app/chat/members/read_marks.py).
    EVERY_SECONDS = 0.05
    # One read of some milliseconds.
    AT_ONCE = 256

    async def tell_all(self) -> None:
        keys, seen = await self._take(self._read)
        frames: dict[AccountList, list[Frame]] = defaultdict(list)
        for room, user in keys:
            for mine in self._index.by_user.get(user, ()):
                frames[mine] += self._frames(mine, room, seen)
        for mine, of_list in frames.items():
            mine.write(of_list)

    def _is_wanted(self, key: Key) -> bool:
        return key[1] in self._index.by_user

    def _frames(self, mine: AccountList, room: str, seen: Look) -> Sequence[Frame]:
        user = mine.connection.user
        watched, own = self._index.watched.get(room), seen.own.get((room, user))
        if watched is None or own is None or not mine.has(watched):
            self._index.note(room).add(user)
            return ()
        if mine.take(watched, own, joined_seq=seen.joined[room, user]):
            self._index.on_membership(user)
        # What is due to one who doesn't read is told by `Rooms` later.
        item = seen.rooms[room]
        return mine.frames(watched, item, preview_of(item)) if mine.is_ready else ()

    async def _read(self, keys: Sequence[Key]) -> Look:
        rooms = {room for room, _ in keys}
        return await self._database.read(room_looks.look, rooms, keys)
