"""What a room's log makes of its messages, by what was asked for and by no database."""

from collections.abc import Mapping, Sequence

from tests.faults import shown
from tests.faults.history import BUTTON, FORM_BUTTON, OPTIONS, Asked, Entry, Name
from tests.faults.shown import Message, Messages, Poll

WITH_TEXT = ("message", "edited")


class Expected:
    """Grows with the log. Each event keeps its own words, also when its message is deleted."""

    def __init__(self) -> None:
        self.messages: Messages = {}
        self.events: list[Entry] = []
        # By message: each text it had, with the event that gave it.
        self._texts: dict[int, list[tuple[int, str | None]]] = {}
        # By message: the event that deleted it.
        self._deletions: dict[int, int] = {}

    def extend(self, fresh: Sequence[Entry], asked: Mapping[Name, Asked]) -> None:
        for entry in fresh:
            wanted = asked.get((entry.user, entry.client_id or ""))
            own = entry
            if wanted:
                own = entry._replace(
                    text=wanted.text,
                    emoji=wanted.emoji,
                    quote=wanted.quote,
                    choices=wanted.choices,
                    action=wanted.action,
                    app=wanted.app,
                    data=wanted.data,
                )
            self.events.append(own)
            if own.type == "message":
                message = Message(own.user, own.text, thread=own.thread)
                self.messages[own.seq] = _offering(message, wanted)
            shown.apply(self.messages, own)
            self._note_text(own)

    def now(self, event: Entry) -> Entry:
        """As it is replayed now."""
        message = self.messages.get((event.seq if event.type == "message" else event.target) or 0)
        if message is None:
            return event
        text = message.text if event.type in WITH_TEXT else event.text
        if message.deleted:
            return event._replace(text=text, quote=None).blank
        return event._replace(text=text)

    def is_deleted(self, event: Entry) -> bool:
        """Whether its message is."""
        return self.has_deleted(event.seq if event.type == "message" else event.target)

    def has_deleted(self, message: int | None) -> bool:
        return message in self._deletions

    def changed_since(self, after: int) -> int:
        """The lowest message that an event after this seq has made or changed."""
        changed = ((e.target, e.thread, e.seq) for e in self.events[after:])
        return min((seq for seqs in changed for seq in seqs if seq), default=1)

    def shows(self, copy: Entry, *, since: int) -> bool:
        """Whether this copy of an event may be seen by whoever has the log up to `since`."""
        if not 0 < copy.seq <= len(self.events):
            return False
        own = self.events[copy.seq - 1]
        if own.bare != copy.bare:
            return False
        about = (own.seq if own.type == "message" else own.target) or 0
        since = max(since, own.seq)
        is_deleted = self._deletions.get(about, since + 1) <= since
        if copy.quote != own.quote and not (copy.quote is None and about in self._deletions):
            return False
        if copy.quote is not None and is_deleted:
            return False
        if own.type in WITH_TEXT:
            texts = self._texts.get(about, [])
            current = max((seq for seq, _ in texts if seq <= since), default=0)
            return copy.text in [text for seq, text in texts if seq >= current]
        if copy == copy.blank and about in self._deletions:
            return True
        return copy == own and not is_deleted

    def _note_text(self, own: Entry) -> None:
        if own.type == "message":
            self._texts[own.seq] = [(own.seq, own.text)]
        elif own.type == "edited":
            self._texts.setdefault(own.target or 0, []).append((own.seq, own.text))
        elif own.type == "deleted":
            self._texts.setdefault(own.target or 0, []).append((own.seq, ""))
            self._deletions[own.target or 0] = own.seq


def _offering(message: Message, wanted: Asked | None) -> Message:
    """The same, with what was asked for others to answer."""
    if wanted is not None and wanted.offers == "poll":
        message.poll = Poll(len(OPTIONS))
        message.poll.count()
    elif wanted is not None and wanted.offers == "button":
        message.buttons = (BUTTON,)
    elif wanted is not None and wanted.offers == "form":
        message.buttons = (FORM_BUTTON,)
    return message
