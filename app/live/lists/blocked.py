"""The people whom somebody blocks, which all devices of theirs are told."""

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from ...chat.people import blocks
from ...db.database import Database
from ...wire.frames import Frame
from ..failing import failing
from .account_list import AccountList
from .list_index import ListIndex

# One read of some milliseconds, when a thousand come back.
LISTS_AT_ONCE = 256


class Blocked:
    """Tells the whole list each time: it is short, and seldom another."""

    def __init__(
        self, database: Database, index: ListIndex, *, wake_at: Callable[[float], None]
    ) -> None:
        """`wake_at` is called with the time at which `tell_all` is due: at once."""
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._waiting: dict[AccountList, None] = {}

    @property
    def are_changed(self) -> bool:
        return bool(self._waiting)

    @property
    def due_at(self) -> float:
        return 0.0

    def note(self, user: str) -> None:
        """They block others than before."""
        for mine in self._index.by_user.get(user, ()):
            mine.blocks_due = True
            self.show(mine)

    def show(self, mine: AccountList) -> None:
        """To a list that is loaded, and whose peer reads."""
        if mine.blocks_due and mine.is_ready:
            self._waiting[mine] = None
            self._wake_at(self.due_at)

    async def tell_all(self) -> None:
        lists = list(islice(self._waiting, LISTS_AT_ONCE))
        for mine in lists:
            # Before they are read: what changes meanwhile is told again.
            del self._waiting[mine]
            mine.blocks_due = False
        users = [*{mine.connection.user for mine in lists}]
        try:
            blocked = await self._read(users)
        except BaseException as error:
            dropped = await failing(self._read, users, error)
            for mine in lists:
                if mine.connection.user not in dropped:
                    mine.blocks_due = True
                    self._waiting[mine] = None
            raise
        for mine in lists:
            users_blocked = blocked[mine.connection.user]
            if not mine.is_ready:
                mine.blocks_due = True
            else:
                # Also that it is nobody: a client may remember somebody.
                mine.write([Frame(type="blocks", users=users_blocked)])

    async def _read(self, users: Sequence[str]) -> Mapping[str, Sequence[str]]:
        return await self._database.read(blocks.of_people, users)
