"""The settings as they are at the moment: those of the environment, over what owners have set."""

from collections.abc import Callable, Collection, Mapping
from typing import Any, NamedTuple

from ..chat import server_settings
from ..chat.server_settings import Stored
from ..db.database import Database
from ..settings import CHANGEABLE, Settings


class Team(NamedTuple):
    """What everybody may know, also before they sign in."""

    name: str
    picture: str | None
    registration: str


class LiveSettings:
    """Read again when this or another node has changed them."""

    def __init__(self, given: Settings, *, changed: Callable[[Settings], None]) -> None:
        """`changed` is called with those that hold from now on."""
        self.now = given
        self.picture: str | None = None
        self._given = given
        self._changed = changed

    @property
    def fixed(self) -> Collection[str]:
        """The names of those that the environment says."""
        return self._given.model_fields_set & CHANGEABLE

    @property
    def team(self) -> Team:
        return Team(self.now.team_name, self.picture, self.now.registration)

    def changed(self, wanted: Mapping[str, Any]) -> Settings:
        """Those that would hold with these changes; None is back to what was given."""
        values = {
            name: getattr(self._given, name) if value is None else value
            for name, value in wanted.items()
        }
        return self.now.model_copy(update=values)

    async def load(self, database: Database) -> None:
        self._take(await database.read_urgent(server_settings.stored))

    def _take(self, stored: Stored) -> None:
        # Of another version there may be some that this one does not know.
        known = CHANGEABLE - self._given.model_fields_set
        set_ = {name: value for name, value in stored.values.items() if name in known}
        now = self._given.model_copy(update=set_)
        self.picture = stored.picture
        if now != self.now:
            self.now = now
            self._changed(now)
