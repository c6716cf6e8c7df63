"""Sections of people's own lists: at each change they are told all of them again."""

from collections.abc import Collection, Mapping

from ...chat.rooms import sections
from ...wire.frames import Frame
from .account_list import AccountList
from .changed_keys import ChangedKeys


class OwnSections(ChangedKeys):
    """The keys are people. What a list was told already it is not told again."""

    # Somebody who drags a section about is told of the last place only.
    EVERY_SECONDS = 0.25
    # One read of a few milliseconds.
    AT_ONCE = 200

    def _is_wanted(self, key: str) -> bool:
        return key in self._index.by_user

    async def tell_all(self) -> None:
        users, found = await self._take(self._read)
        for user in users:
            for mine in self._index.by_user.get(user, ()):
                _show(mine, found.get(user, ()))

    async def _read(self, users: Collection[str]) -> Mapping[str, tuple[sections.Section, ...]]:
        return await self._database.read(sections.of_people, users)

    async def compare(self, lists: Collection[AccountList]) -> None:
        """Notice what no hint has come of."""
        users = {mine.connection.user for mine in lists}
        found = await self._database.read_urgent(sections.of_people, users)
        for mine in lists:
            if mine.is_ready and mine.sections != found.get(mine.connection.user, ()):
                self.note(mine.connection.user)


def _show(mine: AccountList, now: tuple[sections.Section, ...]) -> None:
    if not mine.is_ready:
        mine.sections_due = True
    elif mine.sections != now:
        mine.sections = now
        mine.write([Frame(type="sections", items=[section._asdict() for section in now])])
