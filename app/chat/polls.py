"""Polls: vote in one, take the vote back, end it, and see one's own vote.

In an open poll an event says what somebody has chosen. In an anonymous one it says how the poll
stands and is written in the name of its author; what each person has chosen stands in a table of
its own, which is read for that person only.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, cast

import msgspec
from sqlalchemy import (
    Connection,
    Integer,
    Table,
    bindparam,
    delete,
    literal_column,
    select,
    update,
)

from .. import errors
from ..db.statement import Pending, Prepared, bound, insertion
from ..db.tables import AnonymousVote, User
from ..db.tables import Event as EventTable
from . import rights, text
from .access import Person
from .audit import Audit
from .log import replay
from .log.act import Act, Draft
from .log.batch import Batch
from .log.event import POLL_ENDED, VOTED, Event, Repeat, Vote
from .log.shown import Poll
from .members.memberships import Members, permitted, sender
from .message_rows import Messages, MessageState
from .messages import target_of

# Of the votes that somebody's devices are told of: more polls than anybody has in mind.
MOST_TOLD = 200
Choices = tuple[int, ...]
Key = tuple[str, int, str]
"""A room, a message with an anonymous poll, and whoever votes there."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The numbers of options, in ascending order; none takes the vote back."""

    choices: Choices


class OwnVote(NamedTuple):
    """What somebody has chosen in an anonymous poll."""

    room: str
    seq: int
    choices: Choices


class AnonymousVotes:
    """What the senders of a batch have chosen in anonymous polls, and who has asked these."""

    def __init__(
        self,
        connection: Connection,
        authors: dict[tuple[str, int], Person],
        stored: dict[Key, Choices],
    ) -> None:
        self._connection = connection
        self._authors = authors
        self._stored = stored
        self._now: dict[Key, tuple[Choices, int]] = {}
        self._messages: dict[tuple[str, int], MessageState] = {}

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> "Pending[AnonymousVotes]":
        found = _VOTES.ask(connection, {(draft.room, draft.target, draft.user) for draft in drafts})

        def loaded() -> AnonymousVotes:
            authors, stored = {}, {}
            for room, seq, *author, voter, choices in found():
                authors[room, seq] = Person(*author)
                if voter is not None:
                    stored[room, seq, voter] = _choices(choices)
            return cls(connection, authors, stored)

        return loaded

    def author(self, room: str, seq: int) -> Person | None:
        """None for a poll of this very batch."""
        return self._authors.get((room, seq))

    def get(self, room: str, seq: int, user: str) -> Choices:
        now = self._now.get((room, seq, user))
        return now[0] if now is not None else self._stored.get((room, seq, user), ())

    def put(self, event: Event, message: MessageState, user: str, choices: Choices) -> None:
        seq = event.target or 0
        self._now[event.room, seq, user] = choices, event.at
        self._messages[event.room, seq] = message

    def flush(self) -> None:
        """Write the votes, unless their poll was deleted a moment later."""
        now = {
            key: (_json(choices), at)
            for key, (choices, at) in self._now.items()
            if choices and not self._messages[key[:2]].deleted
        }
        gone = [key for key in self._stored if key in self._now and key not in now]
        _DELETE.many(self._connection, gone)
        new = [(*key, *row) for key, row in now.items() if key not in self._stored]
        _INSERT.many(self._connection, new)
        changed = [(*key, *row) for key, row in now.items() if key in self._stored]
        _UPDATE.many(self._connection, changed)


def chosen(choices: Iterable[int]) -> Chosen:
    """Raises `Invalid` for one that is there twice."""
    numbers = tuple(sorted(choices))
    if len(set(numbers)) < len(numbers):
        raise errors.Invalid("choices: name each option once.")
    return Chosen(numbers)


def vote(batch: Batch, draft: Draft) -> Event | Repeat:
    """Choose in a poll, in place of what was chosen before.

    Raises `PollEnded`, and what `_asked` and `_require_fitting` do.
    """
    permitted(batch, draft, rights.VOTE)
    message, poll = _asked(batch, draft)
    assert isinstance(draft.details, Chosen), "its route and its frame give one"
    choices = draft.details.choices
    _require_fitting(poll, choices)
    if has_ended(poll, now=batch.now):
        raise errors.PollEnded
    if poll["anonymous"]:
        return _vote_anonymously(batch, draft, message, choices)
    before = _of_voter(poll, draft.user)
    if choices == before:
        return Repeat(draft.target or 0)
    stands = _standing(poll, before, choices)
    data = msgspec.structs.replace(stands, choices=[*choices])
    event = batch.append(draft, VOTED, target=draft.target, data=data)
    batch[Messages].hang(event)
    return event


def end(batch: Batch, draft: Draft) -> Event | Repeat:
    """By the author, or by a moderator of the room; one that is over stays as it is."""
    # First, so that no outsider learns which numbers are messages.
    sender(batch, draft)
    message, poll = _asked(batch, draft)
    is_own = message.author == draft.user
    permitted(batch, draft, rights.END_POLL if is_own else rights.END_OTHERS_POLL)
    if has_ended(poll, now=batch.now):
        return Repeat(draft.target or 0)
    event = batch.append(draft, POLL_ENDED, target=draft.target)
    batch[Messages].hang(event)
    if not is_own:
        batch[Audit].note(batch, draft, "end_poll", member=message.author)
    return event


VOTE = Act("vote", vote, needs=(Members, Messages, AnonymousVotes))
END = Act("end_poll", end, needs=(Members, Messages, Audit))


def has_ended(poll: Poll, *, now: int) -> bool:
    """Whether somebody has ended it, or its time has come."""
    ends_at = poll["ends_at"]
    return "ended" in poll or (ends_at is not None and text.moment(ends_at) <= now)


def own(connection: Connection, room: str, seq: int, user: str) -> tuple[Event, Choices]:
    """The message of a poll, and what this person has chosen there.

    Raises `NotFound` and `MessageDeleted`.
    """
    message = replay.event(connection, room, user, seq)
    if message.deleted:
        raise errors.MessageDeleted
    poll = (message.extras or {}).get("poll")
    if poll is None:
        raise errors.NotFound("There is no poll under this number.")
    if not poll["anonymous"]:
        return message, _of_voter(poll, user)
    found = _OWN.each(connection, [(message.room, seq, user)])
    return message, next((_choices(row[0]) for row in found), ())


def votes_of_people(
    connection: Connection, users: Collection[str]
) -> Mapping[str, tuple[OwnVote, ...]]:
    """By person, their newest votes in anonymous polls, as many as their devices are told of."""
    found: dict[str, list[OwnVote]] = {}
    for user, room, seq, choices in _NEWEST.each(connection, [(user, MOST_TOLD) for user in users]):
        found.setdefault(user, []).append(OwnVote(room, seq, _choices(choices)))
    return {user: tuple(sorted(votes)) for user, votes in found.items()}


def _asked(batch: Batch, draft: Draft) -> tuple[MessageState, Poll]:
    """Raises `NotFound` and `MessageDeleted`."""
    message = target_of(batch, draft)
    if message.deleted:
        raise errors.MessageDeleted
    if "poll" not in message.extras:
        raise errors.NotFound("There is no poll under this number.")
    return message, message.extras["poll"]


def _require_fitting(poll: Poll, choices: Choices) -> None:
    """Raises `Invalid`."""
    if any(not 0 <= number < len(poll["options"]) for number in choices):
        raise errors.Invalid("choices: this poll has no such option.")
    if len(choices) > 1 and not poll["multiple"]:
        raise errors.Invalid("choices: in this poll one chooses one option.")


def _vote_anonymously(
    batch: Batch, draft: Draft, message: MessageState, choices: Choices
) -> Repeat:
    """The event stands in the author's name.

    The request is settled with the number of the poll, so that no row ties the voter to the event.
    """
    poll = message.extras["poll"]
    seq = draft.target or 0
    votes = batch[AnonymousVotes]
    before = votes.get(draft.room, seq, draft.user)
    if choices == before:
        return Repeat(seq)
    event = batch.append(
        draft,
        VOTED,
        target=seq,
        data=_standing(poll, before, choices),
        notified=(draft.user,),
        by=votes.author(draft.room, seq) or batch.people[message.author],
    )
    batch[Messages].hang(event)
    votes.put(event, message, draft.user, choices)
    return Repeat(seq)


def _standing(poll: Poll, before: Choices, now: Choices) -> Vote:
    """How it stands when somebody has changed their choices."""
    return Vote(
        votes=[
            option["votes"] + (number in now) - (number in before)
            for number, option in enumerate(poll["options"])
        ],
        voter_count=poll["voter_count"] + bool(now) - bool(before),
    )


def _of_voter(poll: Poll, user: str) -> Choices:
    options = enumerate(poll["options"])
    return tuple(number for number, option in options if user in option["voters"])


def _choices(stored: str) -> Choices:
    return msgspec.json.decode(stored, type=Choices)


def _json(choices: Choices) -> str:
    return msgspec.json.encode(choices).decode()


_TABLE = cast(Table, AnonymousVote.__table__)
_THIS = (
    AnonymousVote.room_id == bindparam("room"),
    AnonymousVote.seq == bindparam("of_seq"),
    AnonymousVote.user_id == bindparam("voter"),
)
_VOTES = Prepared(
    select(
        EventTable.room_id,
        EventTable.seq,
        User.id,
        User.name,
        User.display_name,
        AnonymousVote.user_id,
        AnonymousVote.choices,
    )
    .join(User, User.id == EventTable.user_id)
    .outerjoin(
        AnonymousVote,
        (AnonymousVote.room_id == EventTable.room_id)
        & (AnonymousVote.seq == EventTable.seq)
        & (AnonymousVote.user_id == bindparam("voter")),
    )
    .where(EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("of_seq")),
    "room of_seq voter",
)
_OWN = Prepared(select(AnonymousVote.choices).where(*_THIS), "room of_seq voter")
_INSERT = insertion(_TABLE, "room_id seq user_id choices at")
_UPDATE = Prepared(
    update(AnonymousVote).where(*_THIS).values(bound("choices at")), "room of_seq voter choices at"
)
_DELETE = Prepared(delete(AnonymousVote).where(*_THIS), "room of_seq voter")
_NEWEST = Prepared(
    select(AnonymousVote.user_id, AnonymousVote.room_id, AnonymousVote.seq, AnonymousVote.choices)
    .where(AnonymousVote.user_id == bindparam("user"))
    .order_by(AnonymousVote.at.desc())
    .limit(bindparam("limit", type_=Integer))
    .offset(literal_column("0")),
    "user limit",
)
