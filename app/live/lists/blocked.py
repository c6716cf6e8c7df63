"""The people whom somebody blocks, which all devices of theirs are told."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat.people import blocks
from ...wire.frames import Frame
from .own_parts import OwnParts


class Blocked(OwnParts[str]):
    """Also that it is nobody: a client may remember somebody."""

    KIND = "blocks"
    EVERY_SECONDS = 0.0
    # One read of some milliseconds, when a thousand come back.
    AT_ONCE = 256

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[str]]:
        return blocks.of_people(connection, users)

    def _frame(self, now: Sequence[str]) -> Frame:
        return Frame(type=self.KIND, users=now)
