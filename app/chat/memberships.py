"""The memberships that the acts of a batch look at and change."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Self

from sqlalchemy import Connection, bindparam, delete, insert, update

from ..db.statement import Prepared
from ..db.tables import Member
from .access import Membership, Role, memberships, refused
from .log.act import Draft
from .log.batch import Batch
from .log.event import Event

_UPDATE_READ = Prepared(
    update(Member)
    .where(
        Member.room_id == bindparam("room"),
        Member.user_id == bindparam("user"),
        Member.read_seq < bindparam("seq"),
    )
    .values(read_seq=bindparam("seq")),
    "room user seq",
)


class Members:
    """The memberships of a batch's senders, and of the people whom its drafts name."""

    def __init__(self, connection: Connection, held: dict[tuple[str, str], Membership]) -> None:
        self._connection = connection
        self._held = held
        self._read: dict[tuple[str, str], int] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Self:
        pairs = {(draft.room, draft.user) for draft in drafts}
        pairs |= {(draft.room, draft.member) for draft in drafts if draft.member}
        return cls(connection, memberships(connection, pairs))

    def get(self, room: str, user: str | None) -> Membership | None:
        return self._held.get((room, user or ""))

    def insert(self, event: Event, user: str, role: Role) -> None:
        """As of `event`, with everything before it read."""
        held = Membership(event.room, user, role, event.seq, visible_from=1, read_seq=event.seq)
        self._connection.execute(
            insert(Member).values(
                room_id=held.room,
                user_id=held.user,
                role=held.role,
                joined_seq=held.joined_seq,
                visible_from=held.visible_from,
                read_seq=held.read_seq,
            )
        )
        self._held[held.room, held.user] = held

    def set_role(self, held: Membership, role: Role) -> None:
        of_member = (Member.room_id == held.room, Member.user_id == held.user)
        self._connection.execute(update(Member).where(*of_member).values(role=role))
        self._held[held.room, held.user] = replace(held, role=role)

    def delete(self, room: str, user: str) -> None:
        of_member = (Member.room_id == room, Member.user_id == user)
        self._connection.execute(delete(Member).where(*of_member))
        del self._held[room, user]

    def mark_read(self, room: str, user: str, seq: int) -> None:
        """Move a member's pointer forward, never back."""
        self._read[room, user] = max(seq, self._read.get((room, user), 0))

    def flush(self) -> None:
        """Write the pointers."""
        rows = [(room, user, seq) for (room, user), seq in self._read.items()]
        _UPDATE_READ.many(self._connection, rows)


def sender(batch: Batch, draft: Draft) -> Membership:
    """The sender's membership. Raises `NotFound` or `NotAMember`."""
    held = batch[Members].get(draft.room, draft.user)
    if held is None:
        room = batch.rooms.get(draft.room)
        raise refused(room.kind if room else None)
    return held
