"""The log of each room: the only code that numbers events, inside the transaction that writes them.

A `Batch` is one write transaction. Acts (functions of the nouns: send, join, rename, …) look at it,
refuse by raising, and call `append` with what happened. Because a number is taken under the room's
lock and written in the same transaction, whoever sees n+1 can see n.
"""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, is_dataclass

import msgspec
from sqlalchemy import Connection

from ... import errors
from ..access import Membership, Person, memberships, now_ms, refused
from . import rows
from .event import Event, Repeat
from .rows import EventRow, MessageState, Request, RequestId, RoomState, SettledRow, TextRow

DIGEST_BYTES = 16
# The acts of the events whose digest may be gone with the text that it covered. A deletion's covers
# none, but older databases have dropped it too.
ACT_OF = {"message": "send", "edited": "edit", "deleted": "delete"}


Outcome = Event | Repeat | errors.ParleyError


class Draft(msgspec.Struct, frozen=True, gc=False):
    """What somebody wants done in a room. `session=None` is the server's own doing."""

    act: "Act"
    room: str
    user: str
    session: str | None = None
    client_id: str | None = None
    text: str | None = None
    target: int | None = None
    member: str | None = None
    role: str | None = None
    # What only this act understands; a frozen value, since its repr is part of the digest.
    details: object = None
    # The life of the log that `target` is a number of; no part of the digest.
    epoch: str | None = None

    def digest(self, key: bytes) -> bytes:
        """Tells whether a repeated client_id asks for the same; keyed, so it betrays no text.

        Kept for ever: a new name of an act, or a new meaning of a part, makes old repeats refused.
        """
        details = None if self.details is None else self._details()
        parts = (self.act.__name__, self.text, self.target, self.member, self.role, details)
        return hashlib.blake2b(repr(parts).encode(), key=key, digest_size=DIGEST_BYTES).digest()

    def _details(self) -> object:
        # Only what is set, so that a part added later leaves old digests as they are.
        if not is_dataclass(self.details):
            return self.details
        values = {item.name: getattr(self.details, item.name) for item in fields(self.details)}
        return sorted((name, value) for name, value in values.items() if value is not None)


@dataclass(slots=True)
class Batch:
    """One write transaction over the rooms its drafts name."""

    connection: Connection
    key: bytes
    now: int
    rooms: dict[str, RoomState]
    people: dict[str, Person]
    sessions: dict[str, str]
    members: dict[tuple[str, str], Membership]
    requests: dict[RequestId, Request]
    messages: dict[tuple[str, int], MessageState]
    events: list[Event] = field(default_factory=list)
    _rows: list[EventRow] = field(default_factory=list)
    _texts: list[TextRow] = field(default_factory=list)
    _read: dict[tuple[str, str], int] = field(default_factory=dict)
    _settled: list[SettledRow] = field(default_factory=list)

    def member(self, draft: Draft) -> Membership:
        """The sender's membership. Raises `NotFound` or `NotAMember`."""
        found = self.members.get((draft.room, draft.user))
        if found is None:
            room = self.rooms.get(draft.room)
            raise refused(room.kind if room else None)
        return found

    def open_room(self, draft: Draft) -> RoomState:
        """The room, if something may be added to it. Raises `RoomArchived`."""
        room = self.rooms[draft.room]
        if room.archived:
            raise errors.RoomArchived
        return room

    def append(
        self,
        draft: Draft,
        kind: str,
        *,
        text: str | None = None,
        target: int | None = None,
        member: Person | None = None,
        role: str | None = None,
    ) -> Event:
        """Number and note one event of the draft's room; `flush` writes it.

        The first event of a draft carries its client_id, which is what a repeat is answered with.
        """
        room = self.rooms[draft.room]
        room.head += 1
        room.last_at = max(self.now, room.last_at)
        if kind == "message":
            room.message_count += 1
            room.last_message_seq = room.head
            self.mark_read(draft.room, draft.user, room.head)
        event = Event(
            room=draft.room,
            seq=room.head,
            type=kind,
            at=room.last_at,
            user=self.people[draft.user],
            client_id=None if self._request(draft) in self.requests else draft.client_id,
            text=text,
            target=target,
            member=member,
            role=role,
        )
        self._note(draft, event, ordinal=room.message_count)
        return event

    def rewrite(self, event: Event, text: str) -> None:
        """Overwrite the text of the message that `event` targets."""
        self._texts.append((event.room, event.target or 0, text, event.at, False))

    def erase(self, room: str, seq: int) -> None:
        """Blank a message; what remains is that there was one."""
        self.messages[room, seq].deleted = True
        self._texts.append((room, seq, "", None, True))

    def deletion_of(self, room: str, seq: int) -> int:
        """The seq of the event that deleted a message, maybe one of this very batch."""
        for event in self.events:
            if event.type == "deleted" and (event.room, event.target) == (room, seq):
                return event.seq
        return rows.deletion_of(self.connection, room, seq)

    def mark_read(self, room: str, user: str, seq: int) -> None:
        """Move a member's pointer forward, never back."""
        self._read[room, user] = max(seq, self._read.get((room, user), 0))

    def settle(self, draft: Draft, seq: int) -> None:
        """Remember a request that wrote nothing, so that its repeat does nothing later either."""
        if draft.client_id is None:
            return
        digest = draft.digest(self.key)
        self.requests[self._request(draft)] = Request(seq, "", None, digest)
        self._settled.append((*self._request(draft), seq, digest))

    def flush(self) -> None:
        """Send everything noted to the database, in a handful of statements."""
        changed = {event.room: self.rooms[event.room] for event in self.events}
        rows.insert_events(self.connection, self._rows)
        rows.update_rooms(self.connection, changed)
        rows.insert_settled(self.connection, self._settled)
        rows.update_texts(self.connection, self._texts)
        rows.update_read(self.connection, self._read)

    def _note(self, draft: Draft, event: Event, *, ordinal: int) -> None:
        digest = draft.digest(self.key) if event.client_id else None
        if event.client_id:
            self.requests[draft.room, draft.user, event.client_id] = Request(
                event.seq, event.type, event.target, digest
            )
        self.events.append(event)
        self._rows.append(rows.event_row(event, ordinal=ordinal, digest=digest))

    def _request(self, draft: Draft) -> RequestId:
        return (draft.room, draft.user, draft.client_id or "")


Act = Callable[[Batch, Draft], Event | Repeat]


def append(
    connection: Connection, drafts: Sequence[Draft], key: bytes, *, now: int | None = None
) -> tuple[list[Outcome], list[Event]]:
    """Carry out the drafts in order, in this transaction; a refused one leaves no trace.

    Returns one outcome per draft, and every event that was written. `now` (ms) is for history that
    is written down later than it happened.
    """
    batch = _load(connection, drafts, key, now_ms() if now is None else now)
    outcomes = [_carry_out(batch, draft) for draft in drafts]
    batch.flush()
    return outcomes, batch.events


def _load(connection: Connection, drafts: Sequence[Draft], key: bytes, now: int) -> Batch:
    rooms = rows.lock_rooms(connection, {draft.room for draft in drafts})
    users = {draft.user for draft in drafts} | {d.member for d in drafts if d.member}
    pairs = {(draft.room, draft.user) for draft in drafts}
    pairs |= {(draft.room, draft.member) for draft in drafts if draft.member}
    return Batch(
        connection,
        key,
        now,
        rooms=rooms,
        people=rows.people(connection, users),
        sessions=rows.session_users(connection, {d.session for d in drafts if d.session}, now),
        members=memberships(connection, pairs),
        requests=rows.requests(
            connection, {(d.room, d.user, d.client_id) for d in drafts if d.client_id}
        ),
        messages=rows.messages(
            connection, {(d.room, d.target) for d in drafts if d.target is not None}
        ),
    )


def _carry_out(batch: Batch, draft: Draft) -> Outcome:
    try:
        if draft.session is not None and batch.sessions.get(draft.session) != draft.user:
            raise errors.Unauthenticated
        repeat = _repeated(batch, draft)
        if repeat is not None:
            return repeat
        if draft.epoch is not None and draft.epoch != rows.epoch(batch.connection):
            raise errors.EpochChanged
        outcome = draft.act(batch, draft)
        if isinstance(outcome, Repeat):
            batch.settle(draft, outcome.seq)
        return outcome
    except errors.ParleyError as error:
        return error


def _repeated(batch: Batch, draft: Draft) -> Repeat | None:
    if draft.client_id is None:
        return None
    first = batch.requests.get((draft.room, draft.user, draft.client_id))
    if first is None:
        return None
    if not _is_same(first, draft, batch.key):
        raise errors.ClientIdReused
    return Repeat(first.seq, asked_before=True)


def _is_same(first: Request, draft: Draft, key: bytes) -> bool:
    if first.digest is not None:
        return first.digest == draft.digest(key)
    # The words are erased; what else was asked for is still known.
    return (ACT_OF.get(first.type), first.target) == (draft.act.__name__, draft.target)
