"""Sections of people's own lists: at each change they are told all of them again."""

from collections.abc import Collection, Mapping, Sequence

from ...chat.rooms import sections
from ...chat.rooms.sections import Section
from ...wire.frames import Frame
from .account_list import AccountList, shown_sections
from .own_parts import OwnParts


class OwnSections(OwnParts[Section]):
    """The first ones come with the snapshot."""

    KIND = "sections"
    # Somebody who drags a section about is told of the last place only.
    EVERY_SECONDS = 0.25
    # One read of a few milliseconds.
    AT_ONCE = 200

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        found = await self._database.read_urgent(sections.of_people, users)
        for mine in lists:
            now = found.get(mine.connection.user, ())
            if mine.is_ready and mine.told.get(self.KIND) != now:
                self.note(mine.connection.user)

    async def _read(self, users: Sequence[str]) -> Mapping[str, Sequence[Section]]:
        return await self._database.read(sections.of_people, users)

    def _frame(self, now: Sequence[Section]) -> Frame:
        return Frame(type=self.KIND, items=shown_sections(now))
