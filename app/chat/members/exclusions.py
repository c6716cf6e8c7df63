"""Exclusions: those who are banned from the rooms of a batch, or come back and can't write yet."""

from collections.abc import Sequence
from typing import NamedTuple, Self, cast

from sqlalchemy import Connection, Table, bindparam, delete, select

from ...db.statement import Pending, Prepared, insertion
from ...db.tables import Ban as BanTable
from ...db.tables import Mute
from ..access import Membership, banned, is_over
from ..log.act import Draft

Key = tuple[str, str]
"""A room and a person."""


class Ban(NamedTuple):
    """One row of `bans`: the fields are its columns."""

    room_id: str
    user_id: str
    by_id: str
    at: int
    until: int | None
    reason: str


class Silence(NamedTuple):
    """A mute, a pause of slow mode or both, kept for somebody who has left the room."""

    muted_until: int | None = None
    said_at: int | None = None


NO_SILENCE = Silence()
# In place of the end of a mute, where there was none.
LONG_AGO = 0
_OF_BAN = (BanTable.room_id == bindparam("room"), BanTable.user_id == bindparam("user"))
_BAN = Prepared(
    select(*(getattr(BanTable, name) for name in Ban._fields)).where(*_OF_BAN), "room user"
)
_DELETE_BAN = Prepared(delete(BanTable).where(*_OF_BAN), "room user")
_INSERT_BAN = insertion(cast(Table, BanTable.__table__), " ".join(Ban._fields))
_OF_MUTE = (Mute.room_id == bindparam("room"), Mute.user_id == bindparam("user"))
_MUTE = Prepared(
    select(Mute.room_id, Mute.user_id, Mute.until, Mute.said_at).where(*_OF_MUTE), "room user"
)
_DELETE_MUTE = Prepared(delete(Mute).where(*_OF_MUTE), "room user")
_INSERT_MUTE = insertion(cast(Table, Mute.__table__), "room_id user_id until said_at")


class Exclusions:
    """Bans and silences of each draft's member, or of its sender where it names no member."""

    def __init__(
        self, connection: Connection, bans: dict[Key, Ban], silences: dict[Key, Silence]
    ) -> None:
        self._connection = connection
        self._bans = bans
        self._silences = silences
        # Rows to write or to delete in `flush`.
        self._changed_bans: set[Key] = set()
        self._changed_silences: set[Key] = set()

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        pairs = {(draft.room, draft.member or draft.user) for draft in drafts}
        bans, mutes = _BAN.ask(connection, pairs), _MUTE.ask(connection, pairs)

        return lambda: cls(
            connection,
            {(ban.room_id, ban.user_id): ban for ban in (Ban(*row) for row in bans())},
            {(room, user): Silence(until or None, at) for room, user, until, at in mutes()},
        )

    def ban_of(self, room: str, user: str, now: int) -> Ban | None:
        ban = self._bans.get((room, user))
        return None if ban is None or is_over(ban.until, now) else ban

    def require_welcome(self, room: str, user: str, now: int) -> None:
        """Raises `Banned`."""
        ban = self.ban_of(room, user, now)
        if ban is not None:
            raise banned(ban.until)

    def ban(self, ban: Ban) -> None:
        """In the place of one that there is."""
        key = ban.room_id, ban.user_id
        self._bans[key] = ban
        self._changed_bans.add(key)

    def lift(self, room: str, user: str) -> None:
        del self._bans[room, user]
        self._changed_bans.add((room, user))

    def keep_silence(self, leaving: Membership, *, pause_seconds: int, now: int) -> None:
        """Store the silence of a member who leaves, so that coming back does not end it."""
        until, said_at = leaving.muted_until, leaving.said_at
        is_muted = until is not None and until > now
        waits = said_at is not None and said_at + pause_seconds * 1000 > now
        if is_muted or waits:
            key = leaving.room, leaving.user
            self._silences[key] = Silence(until if is_muted else None, said_at if waits else None)
            self._changed_silences.add(key)

    def take_silence(self, room: str, user: str) -> Silence:
        """Remove and return the stored silence of a new member; their membership holds it now."""
        kept = self._silences.pop((room, user), NO_SILENCE)
        if kept is not NO_SILENCE:
            self._changed_silences.add((room, user))
        return kept

    def lift_mute(self, room: str, user: str, now: int) -> bool:
        """End the mute of somebody who is no member. False: there was none. A pause goes on."""
        kept = self._silences.get((room, user), NO_SILENCE)
        if kept.muted_until is None or kept.muted_until <= now:
            return False
        self._changed_silences.add((room, user))
        if kept.said_at is None:
            del self._silences[room, user]
        else:
            self._silences[room, user] = kept._replace(muted_until=None)
        return True

    def flush(self) -> None:
        _DELETE_BAN.many(self._connection, list(self._changed_bans))
        _INSERT_BAN.many(
            self._connection, [self._bans[key] for key in self._changed_bans & self._bans.keys()]
        )
        _DELETE_MUTE.many(self._connection, list(self._changed_silences))
        kept = [
            (key, self._silences[key]) for key in self._changed_silences & self._silences.keys()
        ]
        rows = [(*key, muted_until or LONG_AGO, said_at) for key, (muted_until, said_at) in kept]
        _INSERT_MUTE.many(self._connection, rows)
