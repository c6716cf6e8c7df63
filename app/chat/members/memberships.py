"""The memberships that the acts of a batch look at and change."""

from collections.abc import Collection, Iterable, Sequence
from typing import Self, cast

from msgspec.structs import astuple, replace
from sqlalchemy import Connection, Table, bindparam, delete, literal_column, select, update

from ... import errors
from ...db.statement import Pending, Prepared, bound, insertion
from ...db.tables import Member
from .. import rights
from ..access import (
    OWNER,
    Membership,
    Role,
    memberships,
    memberships_of_owners,
    refused,
)
from ..log.act import Draft
from ..log.batch import Batch
from ..log.event import MODERATORS, Event
from ..moments import timestamp
from ..rights import Right

_OF_MEMBER = (Member.room_id == bindparam("room"), Member.user_id == bindparam("user"))
_STATE = "role joined_seq visible_from read_seq muted_until said_at"
_INSERT = insertion(cast(Table, Member.__table__), f"room_id user_id {_STATE}")
_UPDATE = Prepared(
    update(Member).where(*_OF_MEMBER).values(bound(_STATE)),
    f"room user {_STATE}",
)
_DELETE = Prepared(delete(Member).where(*_OF_MEMBER), "room user")
_MOVE_READ = Prepared(
    update(Member)
    .where(*_OF_MEMBER, Member.read_seq < bindparam("seq"))
    .values(read_seq=bindparam("seq")),
    "room user seq",
)
_SET_READ = Prepared(
    update(Member).where(*_OF_MEMBER).values(read_seq=bindparam("seq")), "room user seq"
)

_SHOW_ALL = Prepared(
    update(Member)
    .where(Member.room_id == bindparam("room"))
    .values(visible_from=literal_column("1")),
    "room",
)
_OWNER = Prepared(
    select(Member.room_id, Member.user_id).where(
        Member.room_id == bindparam("room"), Member.role == literal_column("'owner'")
    ),
    "room",
)


class Members:
    """The memberships of a batch's senders, and of the people whom its drafts name.

    Of senders that are bots, also those of the people to whom they belong.
    """

    def __init__(
        self,
        connection: Connection,
        held: dict[tuple[str, str], Membership],
        of_owners: dict[tuple[str, str], Membership],
    ) -> None:
        self._connection = connection
        self._held = held
        self._owner = {bot: owner.user for bot, owner in of_owners.items()}
        for owner in of_owners.values():
            self.know(owner)
        self._changed: dict[tuple[str, str], Membership | None] = {}
        """Those that are not any more what they were, with what they were."""
        # Marks that only move on, and those that were set, maybe back.
        self._read: dict[tuple[str, str], int] = {}
        self._set_read: dict[tuple[str, str], int] = {}
        self._shown_all: set[str] = set()

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        pairs = {(draft.room, draft.user) for draft in drafts}
        pairs |= {(draft.room, draft.member) for draft in drafts if draft.member}
        held = memberships(connection, pairs)
        of_owners = memberships_of_owners(connection, {(d.room, d.user) for d in drafts})
        return lambda: cls(connection, held(), of_owners())

    def get(self, room: str, user: str | None) -> Membership | None:
        return self._held.get((room, user or ""))

    def of_owner(self, bot: Membership) -> Membership | None:
        """In the same room, that of the person to whom a sender belongs; None for people."""
        if not self._owner:
            return None
        return self.get(bot.room, self._owner.get((bot.room, bot.user)))

    def insert(
        self,
        event: Event,
        user: str,
        role: Role,
        *,
        visible_from: int,
        muted_until: int | None = None,
        said_at: int | None = None,
    ) -> None:
        """As of `event`, with everything before it read."""
        self._put(
            Membership(
                event.room,
                user,
                role,
                event.seq,
                visible_from=visible_from,
                read_seq=event.seq,
                muted_until=muted_until,
                said_at=said_at,
            )
        )

    def know(self, held: Membership) -> None:
        """One that was loaded elsewhere, as the batch began."""
        self._held.setdefault((held.room, held.user), held)

    def show_all(self, room: str) -> None:
        """Let everybody who is in a room see its whole log."""
        self._shown_all.add(room)
        for key, held in self._held.items():
            if held.room == room:
                self._held[key] = replace(held, visible_from=1)

    def set_role(self, held: Membership, role: Role) -> None:
        self._put(replace(held, role=role))

    def mute(self, held: Membership, until: int | None) -> None:
        self._put(replace(held, muted_until=until))

    def note_said(self, held: Membership, at: int) -> None:
        """When they said something last; only kept where there are pauses between messages."""
        self._put(replace(held, said_at=at))

    def delete(self, room: str, user: str) -> None:
        self._note_change(room, user)
        del self._held[room, user]

    def owners(self, room: str, before: Collection[str]) -> set[str]:
        """The owners of a room as it is now, of which `before` were when the batch began."""
        now = {user: self._held.get((of, user)) for of, user in self._changed if of == room}
        kept = {user for user in before if user not in now}
        return kept | {user for user, held in now.items() if held and held.role == OWNER}

    def mark_read(self, room: str, user: str, seq: int) -> None:
        """Move a member's pointer forward, never back."""
        key = room, user
        marks = self._set_read if key in self._set_read else self._read
        if marks.get(key, 0) < seq:
            marks[key] = seq

    def set_read(self, room: str, user: str, seq: int) -> None:
        """Put a member's pointer there, whether on or back."""
        self._read.pop((room, user), None)
        self._set_read[room, user] = seq

    def flush(self) -> None:
        """Write who came, changed and went, then the pointers."""
        # First: whoever came later in this batch may see less.
        _SHOW_ALL.many(self._connection, [(room,) for room in self._shown_all])
        if self._changed:
            self._flush_changes()
        for statement, marks in ((_MOVE_READ, self._read), (_SET_READ, self._set_read)):
            rows = [(room, user, seq) for (room, user), seq in marks.items()]
            statement.many(self._connection, rows)

    def _flush_changes(self) -> None:
        now = [(key, was, self._held.get(key)) for key, was in self._changed.items()]
        _DELETE.many(self._connection, [key for key, was, held in now if was and not held])
        new = [astuple(held) for _, was, held in now if held and not was]
        _INSERT.many(self._connection, new)
        _UPDATE.many(self._connection, [astuple(held) for _, was, held in now if held and was])

    def _put(self, held: Membership) -> None:
        self._note_change(held.room, held.user)
        self._held[held.room, held.user] = held

    def _note_change(self, room: str, user: str) -> None:
        self._changed.setdefault((room, user), self._held.get((room, user)))


class Owners:
    """The owners, as the batch begins, of the rooms of its drafts."""

    def __init__(self, owners: dict[str, set[str]]) -> None:
        self._owners = owners

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        found = _OWNER.ask(connection, {(draft.room,) for draft in drafts})
        return lambda: cls(_by_room(found()))

    def of(self, room: str) -> Collection[str]:
        return self._owners.get(room, ())

    def flush(self) -> None:
        """Nothing: `Members` writes."""


def sender(batch: Batch, draft: Draft) -> Membership:
    """The sender's membership. Raises `NotFound` or `NotAMember`."""
    held = batch[Members].get(draft.room, draft.user)
    if held is None:
        room = batch.rooms.get(draft.room)
        raise refused(room.kind if room else None)
    return held


def bring_in(
    batch: Batch,
    event: Event,
    user: str,
    role: Role,
    *,
    muted_until: int | None = None,
    said_at: int | None = None,
) -> None:
    """Make somebody a member, by the event that says so."""
    room = batch.rooms[event.room]
    room.member_count += 1
    # Newcomers see the whole log, or what comes after this.
    visible_from = 1 if room.history == "all" else event.seq
    kept = {"muted_until": muted_until, "said_at": said_at}
    batch[Members].insert(event, user, role, visible_from=visible_from, **kept)


def take_out(batch: Batch, leaving: Membership) -> None:
    """End a membership; an event of the same batch says so."""
    batch.rooms[leaving.room].member_count -= 1
    batch[Members].delete(leaving.room, leaving.user)


def permitted(batch: Batch, draft: Draft, right: Right) -> Membership:
    """The sender's membership, if they may do this now.

    Raises what `sender` does, `DirectRoom`, `Forbidden`, `RoomArchived`, `Muted` and
    `ModeratorsOnly`.
    """
    member = sender(batch, draft)
    room = batch.rooms[draft.room]
    if not rights.holds_in(right, room.kind, room.archived, member.role):
        rights.require_in(right, kind=room.kind, archived=room.archived, role=member.role)
    if right.is_writing or not right.while_muted:
        require_unmuted(member, batch[Members].of_owner(member), now=batch.now)
    if room.writers == MODERATORS and right.is_writing:
        require_writer(member, writers=room.writers)
    return member


def require_group(batch: Batch, draft: Draft, right: Right) -> None:
    """Raises `DirectRoom` where nobody has the right in a direct room."""
    rights.require_group(right, kind=batch.rooms[draft.room].kind)


def require_writer(member: Membership, *, writers: str) -> None:
    """Raises `ModeratorsOnly`."""
    of_moderators = writers == MODERATORS
    if of_moderators and not rights.allows(rights.WRITE_FREELY, member.role):
        raise errors.ModeratorsOnly


def require_unmuted(member: Membership, owner: Membership | None, *, now: int) -> None:
    """Raises `Muted`: a bot is muted with the person to whom it belongs."""
    for held in (member, owner):
        if held is not None and held.muted_until is not None and held.muted_until > now:
            raise errors.Muted(timestamp(held.muted_until))


def require_open(batch: Batch, draft: Draft, right: Right) -> None:
    """Raises `RoomArchived` where the right ends with the life of the room."""
    rights.require_open(right, archived=batch.rooms[draft.room].archived)


def _by_room(found: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    owners: dict[str, set[str]] = {}
    for room, user in found:
        owners.setdefault(room, set()).add(user)
    return owners
