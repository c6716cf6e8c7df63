"""The log of each room: the only code that numbers events, inside the transaction that writes them.

A `Batch` is one write transaction. Acts (of the nouns: send, join, rename, …) look at it, refuse by
raising, and call `append` with what happened. Because a number is taken under the room's lock and
written in the same transaction, whoever sees n+1 can see n.
"""

from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec
from sqlalchemy import Connection

from ... import errors
from ...db import row_lock
from ..access import Person, now_ms
from . import rows
from .act import Draft, Part
from .event import TYPES, Event, EventType, Repeat, must_be_declared
from .rows import EventRow, Request, RequestId, RoomState, SettledRow
from .shown import Extras

Outcome = Event | Repeat | errors.ParleyError


class Held:
    """Instead of an outcome: nothing was done, since another node holds the draft's room."""


HELD = Held()
P = TypeVar("P", bound=Part)


@dataclass(slots=True)
class Batch:
    """One write transaction over the rooms its drafts name.

    What only some acts need is a part of it: `batch[Members]`, for acts that name it in `needs`.
    """

    connection: Connection
    key: bytes
    now: int
    rooms: dict[str, RoomState]
    people: dict[str, Person]
    sessions: dict[str, str]
    requests: dict[RequestId, Request]
    parts: dict[type[Part], Part]
    epoch: str | None = None
    events: list[Event] = field(default_factory=list)
    _rows: list[EventRow] = field(default_factory=list)
    _settled: list[SettledRow] = field(default_factory=list)

    def __getitem__(self, part: type[P]) -> P:
        return self.parts[part]  # type: ignore[return-value]  # each under its own type

    def append(
        self,
        draft: Draft,
        kind: EventType,
        *,
        text: str | None = None,
        target: int | None = None,
        member: Person | None = None,
        data: msgspec.Struct | None = None,
        notified: Collection[str] = (),
        thread: int | None = None,
        in_room: bool = False,
        extras: Extras | None = None,
        by: Person | None = None,
    ) -> Event:
        """Number and note one event of the draft's room; `flush` writes it.

        The first event of a draft carries its client_id, which is what a repeat is answered with.
        One that stands under the name of somebody else, `by`, has none: the act settles it.
        """
        must_be_declared(kind, data)
        name = _request(draft)
        room = self.rooms[draft.room]
        room.head += 1
        room.last_at = max(self.now, room.last_at)
        if not kind.expires:
            room.active_at = room.last_at
        if kind.is_message and (thread is None or in_room):
            room.message_count += 1
            room.last_message_seq = room.head
        event = Event(
            room=draft.room,
            seq=room.head,
            type=kind,
            at=room.last_at,
            user=self.people[draft.user] if by is None else by,
            client_id=None if by is not None or name in self.requests else draft.client_id,
            text=text,
            target=target,
            member=member,
            data=data,
            notified=tuple(notified) if notified else (),
            thread=thread,
            in_room=in_room,
            extras=extras,
        )
        self._note(draft, name, event, ordinal=room.message_count)
        return event

    def let_pass(self, room: str, at: int | None) -> None:
        """Let the next event of the room be later than this time, if need be by a millisecond."""
        if at is not None:
            self.rooms[room].last_at = max(self.rooms[room].last_at, at + 1)

    def settle(self, draft: Draft, seq: int) -> None:
        """Remember a request that wrote nothing, so that its repeat does nothing later either."""
        if draft.client_id is None:
            return
        digest = draft.digest(self.key)
        name = _request(draft)
        self.requests[name] = Request(*name, seq, type="", target=None, digest=digest)
        self._settled.append(SettledRow(*name, seq, digest))

    def flush(self) -> None:
        """Send everything noted to the database, in a handful of statements."""
        changed = {event.room: self.rooms[event.room] for event in self.events}
        rows.insert_events(self.connection, self._rows)
        rows.update_heads(self.connection, changed)
        rows.insert_settled(self.connection, self._settled)
        for part in self.parts.values():
            part.flush()

    def _note(self, draft: Draft, name: RequestId, event: Event, *, ordinal: int) -> None:
        digest = draft.digest(self.key) if event.client_id else None
        if event.client_id:
            self.requests[name] = Request(*name, event.seq, event.type.name, event.target, digest)
        self.events.append(event)
        self._rows.append(rows.event_row(event, ordinal=ordinal, digest=digest))


def _request(draft: Draft) -> RequestId:
    return (draft.room, draft.user, draft.client_id or "")


def append(
    connection: Connection,
    drafts: Sequence[Draft],
    key: bytes,
    *,
    now: int | None = None,
    most_seconds: float | None = None,
) -> tuple[Sequence[Outcome], list[Event]]:
    """Carry out the drafts in order, in this transaction; a refused one leaves no trace.

    Waits for locks of others, each for `most_seconds`. Returns one outcome per draft, and every
    event that was written. `now` (ms) is for history that is written down later than it happened.
    """
    if most_seconds is not None:
        row_lock.wait_at_most(connection, most_seconds)
    lock(connection, drafts)
    batch = _load(connection, drafts, key, now_ms() if now is None else now)
    outcomes = [_carry_out(batch, draft) for draft in drafts]
    batch.flush()
    return outcomes, batch.events


def append_all(
    connection: Connection, drafts: Sequence[Draft], key: bytes, *, now: int | None = None
) -> tuple[Sequence[Event | Repeat], list[Event]]:
    """`append`, all of the drafts or none: raises what the first one is refused with."""
    outcomes, events = append(connection, drafts, key, now=now)
    done: list[Event | Repeat] = []
    for outcome in outcomes:
        if isinstance(outcome, errors.ParleyError):
            raise outcome
        done.append(outcome)
    return done, events


def lock(connection: Connection, drafts: Sequence[Draft]) -> None:
    """Wait for the locks that these drafts need."""
    people = row_lock.PEOPLE.ask(connection, _locked_members(drafts))
    sessions = row_lock.SESSIONS.ask(connection, _sessions(drafts))
    rooms = row_lock.ROOMS.ask(connection, {draft.room for draft in drafts})
    people()
    sessions()
    rooms()


def append_free(
    connection: Connection, drafts: Sequence[Draft], key: bytes
) -> tuple[Sequence[Outcome | Held], list[Event]]:
    """`append` without waiting for a lock.

    A draft is `HELD` when somebody else holds its room or the person whom it names, or ends its
    session, and so are all others of its room.
    """
    wanted, named = _sessions(drafts), {draft.room for draft in drafts}
    members = _locked_members(drafts)
    asked_people = row_lock.PEOPLE.ask_free(connection, members)
    asked = row_lock.SESSIONS.ask_free(connection, wanted)
    rooms = row_lock.ROOMS.ask_free(connection, named)()
    # No account is ever deleted: those that are not locked now are held by somebody else.
    busy, sessions = members - asked_people(), asked()
    free = drafts
    if busy or len(sessions) < len(wanted) or len(rooms) < len(named):
        may = (None, *sessions)
        free = [
            draft
            for draft in drafts
            if draft.room in rooms and draft.session in may and not _names_one_of(busy, draft)
        ]
    batch = _load(connection, drafts, key, now_ms(), free=free)
    held = batch.rooms.keys() - rooms
    if ending := batch.sessions.keys() - sessions:
        held |= {draft.room for draft in drafts if draft.session in ending}
    if busy:
        held |= {draft.room for draft in drafts if _names_one_of(busy, draft)}
    outcomes: list[Outcome | Held] = [
        HELD if draft.room in held else _carry_out(batch, draft) for draft in drafts
    ]
    batch.flush()
    return outcomes, batch.events


def _load(
    connection: Connection,
    drafts: Sequence[Draft],
    key: bytes,
    now: int,
    *,
    free: Sequence[Draft] | None = None,
) -> Batch:
    """All that the `free` ones need; of the others, whether their rooms and sessions exist."""
    free = drafts if free is None else free
    users = {draft.user for draft in free} | {d.member for d in free if d.member}
    needed = _by_need(free)
    # Everything is asked for before the first answer is waited for: it is one round trip.
    states = rows.states(connection, {draft.room for draft in drafts})
    people = rows.people(connection, users)
    sessions = rows.session_users(connection, _sessions(drafts), now)
    requests = rows.requests(
        connection, {(d.room, d.user, d.client_id) for d in free if d.client_id}
    )
    epoch = rows.epoch(connection) if any(draft.epoch for draft in free) else None
    parts = {
        part: part.load(connection, needed.get(part, ()))
        for part in (needed if free is drafts else _by_need(drafts))
    }
    return Batch(
        connection,
        key,
        now,
        rooms=states(),
        people=people(),
        sessions=sessions(),
        requests=requests(),
        parts={part: loaded() for part, loaded in parts.items()},
        epoch=epoch() if epoch else None,
    )


def _sessions(drafts: Sequence[Draft]) -> set[str]:
    return {draft.session for draft in drafts if draft.session}


def _locked_members(drafts: Sequence[Draft]) -> set[str]:
    return {draft.member for draft in drafts if draft.act.locks_member and draft.member}


def _names_one_of(people: Set[str], draft: Draft) -> bool:
    """Whether it needs the lock of one of them."""
    return draft.act.locks_member and draft.member in people


def _by_need(drafts: Sequence[Draft]) -> dict[type[Part], list[Draft]]:
    by_needs: dict[tuple[type[Part], ...], list[Draft]] = {}
    for draft in drafts:
        by_needs.setdefault(draft.act.needs_of(draft), []).append(draft)
    by_need: dict[type[Part], list[Draft]] = {}
    for needs, alike in by_needs.items():
        for part in needs:
            by_need.setdefault(part, []).extend(alike)
    return by_need


def _carry_out(batch: Batch, draft: Draft) -> Outcome:
    try:
        if draft.session is not None and batch.sessions.get(draft.session) != draft.user:
            raise errors.Unauthenticated
        repeat = _repeated(batch, draft)
        if repeat is not None:
            return repeat
        if draft.epoch is not None and draft.epoch != batch.epoch:
            raise errors.EpochChanged
        outcome = draft.act.run(batch, draft)
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
    return Repeat(first.seq or draft.target or 0, asked_before=True)


def _is_same(first: Request, draft: Draft, key: bytes) -> bool:
    if first.digest == rows.FORGOTTEN:
        return True
    if first.digest is not None:
        return first.digest == draft.digest(key)
    # The words are erased; what else was asked for is still known. A deletion's digest covers
    # none, but older databases have dropped it too.
    kind = TYPES.get(first.type)
    return kind is not None and (kind.act, first.target) == (draft.act.name, draft.target)
