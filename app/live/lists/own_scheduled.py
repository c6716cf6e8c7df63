"""Messages of somebody's that are sent later: at each change they are told all of them again."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat import scheduled
from ...chat.scheduled import Mark
from ...wire.frames import Frame
from ...wire.scheduled import shown_mark
from .own_parts import OwnParts


class OwnScheduled(OwnParts[Mark]):
    """Their words are asked for."""

    KIND = "scheduled"
    EVERY_SECONDS = 0.25
    AT_ONCE = 200

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[Mark]]:
        return scheduled.marks_of_people(connection, users)

    def _frame(self, now: Sequence[Mark]) -> Frame:
        return Frame(type=self.KIND, items=[shown_mark(mark) for mark in now])
