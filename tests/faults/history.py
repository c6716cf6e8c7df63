"""The history of one room: all that its clients did and saw, ordered by one monotonic clock."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from tests.faults.shown import Messages

# (user, client_id): what the protocol promises to carry out once.
Name = tuple[str, str]
Way = Literal["socket", "rest"]
# Of each poll that is asked here, the button of each message that has one, and that of a form.
OPTIONS = ("Soup", "Fish", "Stew", "Rice", "Beans", "Bread", "Cheese", "Nothing")
BUTTON, FORM_BUTTON = "ok", "order"
FIELD = "what"
FORM = {"submit": "Order", "fields": [{"id": FIELD, "label": "What", "kind": "text"}]}
OFFERS: dict[str | None, dict[str, Any]] = {
    "poll": {"options": OPTIONS},
    "button": {"actions": [{"id": BUTTON, "label": "All right"}]},
    "form": {"actions": [{"id": FORM_BUTTON, "label": "Order", "form": FORM}]},
}
# Of a message that calls a command of the bot, which every room with programs has.
COMMAND = "note"
# What an act has beside its event: that is no part of it.
BESIDE = ("offers", "bot", "answers")
# The answer of a server that does not know itself whether the message is stored.
OUTCOME_UNKNOWN = "outcome_unknown"


class Entry(NamedTuple):
    """One event of a room's log, the same wherever it was read: file, REST or socket."""

    seq: int
    type: str
    at: str
    user: str
    client_id: str | None
    text: str | None
    target: int | None = None
    emoji: str | None = None
    thread: int | None = None
    quote: int | None = None
    choices: tuple[int, ...] | None = None
    action: str | None = None
    # Of an event of an app; the data as JSON.
    app: str | None = None
    data: str | None = None

    @property
    def bare(self) -> "Entry":
        """Without what a change of its message takes away or replaces."""
        return self._replace(text=None, quote=None).blank

    @property
    def blank(self) -> "Entry":
        """Without what it has hung on its message."""
        return self._replace(emoji=None, choices=None, action=None)


class Asked(NamedTuple):
    """An act that a client wants: what of its event is its own to say."""

    type: str  # of the event
    text: str | None = None
    target: int | None = None
    emoji: str | None = None
    thread: int | None = None
    quote: int | None = None
    choices: tuple[int, ...] | None = None
    action: str | None = None
    app: str | None = None
    data: str | None = None
    # What a message has for others to answer: that is of the message, and not of its event.
    offers: Literal["poll", "button", "form"] | None = None
    # Whose command the text calls.
    bot: str | None = None
    # What is filled into a form, which only the bot gets.
    answers: str | None = None

    def is_in(self, entry: Entry) -> bool:
        """Whether this event does it, with these very words."""
        fields = entry._asdict()
        return all(fields[name] == it for name, it in self._asdict().items() if name not in BESIDE)

    @property
    def given(self) -> dict[str, Any]:
        """What a request for it has; None for what it has not."""
        fields = self._asdict() | OFFERS.get(self.offers, {})
        if self.data is not None:
            fields["data"] = json.loads(self.data)
        if self.answers is not None:
            fields["answers"] = {FIELD: self.answers}
        return {name: it for name, it in fields.items() if name not in ("type", "offers")}

    @property
    def bare(self) -> "Asked":
        return self._replace(text=None, emoji=None, quote=None, choices=None, action=None)


def as_json(data: object) -> str:
    """The same text for the same data, however it was written."""
    return json.dumps(data, sort_keys=True)


@dataclass(slots=True)
class Try:
    """One attempt of an act, and what came of it: a seq, a refusal, or nothing heard.

    The seq is 0 where the answer is the message as it then stands.
    """

    name: Name
    asked: Asked
    over: Way
    sent_at: float
    heard_at: float | None = None
    seq: int | None = None
    code: str | None = None

    @property
    def acknowledged(self) -> bool:
        return self.seq is not None

    @property
    def unknown(self) -> bool:
        return self.seq is None and self.code is None

    @property
    def may_be_stored(self) -> bool:
        return self.unknown or self.code == OUTCOME_UNKNOWN


@dataclass(slots=True)
class Session:
    """One connection of one client: where it began, and each event it brought, in order.

    A session that goes on from one round into the next is noted anew, as `greeted` already.
    """

    client: str
    after: int | None
    epoch: str | None
    greeted: str | None = None
    # Of the log when it began: all that comes is at least as new.
    head: int = 0
    resync: str | None = None
    # The head that `live` named, and how far the events had come by then.
    live_head: int | None = None
    live_seq: int = 0
    seen: list[Entry] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """One answer of `GET /rooms/{room}/events?after=`."""

    after: int
    entries: list[Entry]
    # Of the log when it was read.
    head: int = 0


@dataclass(slots=True)
class History:
    """One round of one room. Times are `time.monotonic()` of the one process all clients run in."""

    tries: list[Try] = field(default_factory=list)
    sessions: list[Session] = field(default_factory=list)
    pages: list[Page] = field(default_factory=list)
    # What each client holds at the end, from the round's first event on.
    lists: dict[str, list[Entry]] = field(default_factory=dict)
    # The messages that each client holds at the end, from which seq on.
    held: dict[str, tuple[int, Messages]] = field(default_factory=dict)
    # Stored in earlier rounds, acknowledged or not: their seqs.
    earlier: dict[Name, int] = field(default_factory=dict)
    # What a bot has read of forms, by the seq of the press.
    answers: dict[int, str | None] = field(default_factory=dict)
    # Answers that only one person was to see: who heard it, and the seq of what it answers.
    alone: list[tuple[str, int]] = field(default_factory=list)
    # Clients that did not come to the end of the log, or still wait for an answer; and what for.
    stuck: dict[str, str] = field(default_factory=dict)

    @property
    def asked(self) -> dict[Name, Asked]:
        """What was first asked for under each name."""
        first: dict[Name, Asked] = {}
        for attempt in self.tries:
            first.setdefault(attempt.name, attempt.asked)
        return first

    def next(self, fresh: Iterable[Entry]) -> "History":
        """The round after this one, which has written `fresh`: it knows what may still come."""
        # The same dictionary through all rounds: copying it each time would cost more and more.
        earlier = self.earlier
        earlier.update({(e.user, e.client_id): e.seq for e in fresh if e.client_id is not None})
        return History(
            tries=[a for a in self.tries if a.may_be_stored and a.name not in earlier],
            earlier=earlier,
        )
