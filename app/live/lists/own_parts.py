"""Something of people's own that their lists are told as a whole each time: it is short."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from ...wire.frames import Frame
from .account_list import AccountList
from .changed_keys import ChangedKeys

T = TypeVar("T")


class OwnParts(ChangedKeys[str], Generic[T]):
    """The keys are people. What a list was told already it is not told again."""

    # As its frame is called.
    KIND: ClassVar[str]

    def resume(self, mine: AccountList) -> None:
        if self.KIND not in mine.told:
            self.note(mine.connection.user)

    async def tell_all(self) -> None:
        users, found = await self._take(self._read)
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                self._show(mine, found.get(user, ()))

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        found: Mapping[str, Sequence[T]] = await self._database.read_urgent(self._look, users)
        for mine in lists:
            now = found.get(mine.connection.user, ())
            if mine.is_ready and mine.told.get(self.KIND) != now:
                self.note(mine.connection.user)

    def _is_wanted(self, key: str) -> bool:
        return key in self._index.by_user

    def _show(self, mine: AccountList, now: Sequence[T]) -> None:
        if not mine.is_ready:
            mine.told.pop(self.KIND, None)
        elif mine.told.get(self.KIND) != now:
            mine.told[self.KIND] = now
            mine.write([self._frame(now)])

    async def _read(self, users: Sequence[str]) -> Mapping[str, Sequence[T]]:
        return await self._database.read(self._look, users)

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[T]]:
        """What each of these people has; those who have none may be left out."""
        raise NotImplementedError

    def _frame(self, now: Sequence[T]) -> Frame:
        raise NotImplementedError
