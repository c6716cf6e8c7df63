"""Which emoji the team has, by their version: whoever knows another one asks for them."""

from collections.abc import Mapping, Sequence

from ...chat import emoji
from ...wire.frames import Frame
from .own_parts import OwnParts


class TeamEmoji(OwnParts[str]):
    """Also after the snapshot: a client may remember others."""

    KIND = "emoji"
    # Somebody who adds a handful makes everybody ask once or twice.
    EVERY_SECONDS = 1.0
    # It is the same for all.
    AT_ONCE = 1000

    def note_all(self) -> None:
        for user in self._index.by_user:
            self.note(user)

    async def _read(self, users: Sequence[str]) -> Mapping[str, Sequence[str]]:
        now = (await self._database.read(emoji.version),)
        return dict.fromkeys(users, now)

    def _frame(self, now: Sequence[str]) -> Frame:
        return Frame(type=self.KIND, version=now[0])
