"""Sections of people's own lists: at each change they are told all of them again."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat.rooms import sections
from ...chat.rooms.sections import Section
from ...wire.frames import Frame
from .account_list import shown_sections
from .own_parts import OwnParts


class OwnSections(OwnParts[Section]):
    """The first ones come with the snapshot."""

    KIND = "sections"
    # Somebody who drags a section about is told of the last place only.
    EVERY_SECONDS = 0.25
    # One read of a few milliseconds.
    AT_ONCE = 200

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[Section]]:
        return sections.of_people(connection, users)

    def _frame(self, now: Sequence[Section]) -> Frame:
        return Frame(type=self.KIND, items=shown_sections(now))
