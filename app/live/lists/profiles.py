"""New profiles, which all who share a room with their person are told."""

import asyncio
import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import islice
from typing import Any

from ...chat.people import profiles
from ...chat.people.profiles import Profile
from ...chat.rooms import room_looks
from ...db.database import Database
from ...wire.frames import Frame
from ...wire.people import shown_profile
from ..key_reads import read_or_put_back
from .account_list import AccountList
from .list_index import ListIndex

# Of one person there is news so often, however often they change their mind.
PERSON_EVERY_SECONDS = 1.0
# One read of a millisecond; a thousand who change at once would else be a million frames at once.
PEOPLE_AT_ONCE = 50
EVERY_SECONDS = 0.1
# Written before others have their turn: a millisecond.
TURN_LISTS = 200

ByPerson = Mapping[str, Collection[str]]


class Profiles:
    """Keeps no profile: what is told is read when it is told."""

    def __init__(
        self, database: Database, index: ListIndex, *, wake_at: Callable[[float], None]
    ) -> None:
        """`wake_at` is called with the time at which `tell_all` is due."""
        self._database = database
        self._index = index
        self._wake_at = wake_at
        self._changed: dict[str, None] = {}
        # Lists that have missed some, whose peers read again.
        self._behind: dict[AccountList, None] = {}
        # When somebody's was told, for as long as that holds the next one up.
        self._told_at: dict[str, float] = {}
        self._looked_at = -math.inf

    def end(self) -> None:
        for held in (self._changed, self._behind, self._told_at):
            held.clear()

    def note(self, user: str) -> None:
        """Theirs has changed."""
        if self._index.by_connection:
            self._changed[user] = None
            self._wake_at(self.due_at)

    def resume(self, mine: AccountList) -> None:
        if mine.profiles_due:
            self._behind[mine] = None
            self._wake_at(self.due_at)

    @property
    def are_changed(self) -> bool:
        return bool(self._changed or self._behind)

    @property
    def due_at(self) -> float:
        """The time of the next `tell_all`; never, if there is nothing to tell."""
        firsts = [self._looked_at] if self._behind else map(self._free_at, self._changed)
        return max(min(firsts, default=math.inf), self._looked_at + EVERY_SECONDS)

    async def tell_all(self) -> None:
        now = asyncio.get_running_loop().time()
        self._looked_at = now
        due = (user for user in self._changed if self._free_at(user) <= now)
        changed = list(islice(due, PEOPLE_AT_ONCE))
        behind, self._behind = self._behind, {}
        missed = {user for mine in behind for user in mine.profiles_due or ()}
        for user in changed:
            # Before the look: what changes meanwhile is told again.
            del self._changed[user]

        def put_back() -> None:
            self._changed.update(dict.fromkeys(changed))
            self._behind.update(behind)

        def drop(user: str) -> None:
            self._changed.pop(user, None)
            for mine in behind:
                (mine.profiles_due or set()).discard(user)

        users = [*changed, *(missed - set(changed))]
        found, rooms_of = await read_or_put_back(self._read, users, put_back=put_back, drop=drop)
        rooms_of = {user: rooms_of[user] for user in changed}
        self._told_at = {user: at for user, at in self._told_at.items() if not self._is_past(at)}
        self._told_at.update(dict.fromkeys(changed, now))
        await self._tell(found, rooms_of, behind)

    async def _read(self, users: Collection[str]) -> tuple[Mapping[str, Profile], ByPerson]:
        return await self._database.read(_look, users)

    async def _tell(
        self, found: Mapping[str, Profile], rooms_of: ByPerson, behind: Iterable[AccountList]
    ) -> None:
        due: dict[AccountList, set[str]] = defaultdict(set)
        for mine in behind:
            missed, mine.profiles_due = mine.profiles_due, None
            due[mine].update(missed or ())
        for user, rooms in rooms_of.items():
            for mine in self._index.by_user.get(user, ()):
                due[mine].add(user)
            for room in rooms:
                for mine in self._index.of_room(room):
                    due[mine].add(user)
        frames = {
            user: Frame(type="person", item=shown_profile(profile))
            for user, profile in found.items()
        }
        for number, (mine, users) in enumerate(due.items(), start=1):
            if mine.is_ready:
                mine.write([frames[user] for user in sorted(users & frames.keys())])
            else:
                mine.profiles_due = users | (mine.profiles_due or set())
            if number % TURN_LISTS == 0:
                await asyncio.sleep(0)

    def _free_at(self, user: str) -> float:
        return self._told_at.get(user, -math.inf) + PERSON_EVERY_SECONDS

    def _is_past(self, told_at: float) -> bool:
        return told_at + PERSON_EVERY_SECONDS <= self._looked_at


def _look(connection: Any, users: Collection[str]) -> tuple[Mapping[str, Profile], ByPerson]:
    return profiles.of_people(connection, users), room_looks.of_people(connection, users)
