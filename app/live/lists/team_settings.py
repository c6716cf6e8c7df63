"""What the team is called, and its picture, as lists are told of it."""

from collections.abc import Callable, Mapping, Sequence

from ...wire.frames import Frame
from .own_parts import OwnParts


def _unknown() -> Sequence[str | None]:
    return (None, None)


class TeamSettings(OwnParts[str | None]):
    """After the snapshot, and when an owner has changed it. It is the same for all."""

    KIND = "team"
    EVERY_SECONDS = 0.5
    AT_ONCE = 1000

    shown: Callable[[], Sequence[str | None]] = staticmethod(_unknown)
    """Name and picture as they are now. The roof sets it: the environment has a part in them."""

    def note_all(self) -> None:
        for user in self._index.by_user:
            self.note(user)

    async def _read(self, users: Sequence[str]) -> Mapping[str, Sequence[str | None]]:
        return dict.fromkeys(users, self.shown())

    def _frame(self, now: Sequence[str | None]) -> Frame:
        name, picture = now
        return Frame(type=self.KIND, name=name, picture=picture)
