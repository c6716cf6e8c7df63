"""What people have saved for later: at each change all of it, and each reminder when it is due."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat import saved
from ...chat.saved import Mark
from ...wire.frames import Frame
from ...wire.saved import shown_mark
from .account_list import AccountList
from .own_parts import OwnParts


class OwnSaved(OwnParts[Mark]):
    """Whoever is away then finds it due in the list."""

    KIND = "saved"
    EVERY_SECONDS = 0.25
    AT_ONCE = 200

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[Mark]]:
        return saved.marks_of_people(connection, users)

    def _show(self, mine: AccountList, now: Sequence[Mark]) -> None:
        before = mine.told.get(self.KIND)
        super()._show(mine, now)
        if before is None or not mine.is_ready:
            return
        known = {(mark.room, mark.seq) for mark in before if isinstance(mark, Mark) and mark.due}
        news = [mark for mark in now if mark.due and (mark.room, mark.seq) not in known]
        mine.write([Frame(type="reminder", room=mark.room, seq=mark.seq) for mark in news])

    def _frame(self, now: Sequence[Mark]) -> Frame:
        return Frame(type=self.KIND, items=[shown_mark(mark) for mark in now])
