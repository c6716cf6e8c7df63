"""The outbox of a client: acts without an answer, and the next ones, drawn from its seed."""

import random
import time
from collections import deque
from dataclasses import dataclass, field

from tests.faults.acts import Acts
from tests.faults.history import OUTCOME_UNKNOWN, Asked, Entry, History, Name, Try, Way
from tests.faults.holding import Holding

# Of answered acts, how many are remembered to be repeated later.
REMEMBERED = 50
LONGEST_TEXT = 8000
COME_BACK = frozenset(
    ("too_many_requests", "internal_error", "unavailable", "busy", "storage_full", OUTCOME_UNKNOWN)
)
# What an act is for, and how many of a thousand: most are done once, the others try a promise.
PURPOSES = {
    "said": 880,
    "doubled": 50,  # over REST and the socket at once
    "posted": 20,  # over REST; without an answer, over the socket
    "given up": 20,  # a message that is never sent again, whatever comes of it
    "repeated": 15,  # an old one again: the first result
    "reused": 5,  # an old name for another text: refused, unless the old one was deleted
    "too long": 5,  # refused
    "read back": 5,  # no act: a page of the log is read
}
SAID_ONLY = ("given up", "too long")
# Of a hundred texts most are short; a few fill the buffers.
TEXT_CHARACTERS = {(20, 200): 88, (200, 1500): 10, (1500, LONGEST_TEXT): 2}


@dataclass(slots=True)
class Item:
    """One act, kept until it is answered."""

    client_id: str
    asked: Asked
    purpose: str
    # The life of the log that its target is a number of.
    epoch: str
    attempts: list[Try] = field(default_factory=list)

    def is_answered_by(self, entry: Entry) -> bool:
        """Whether this event under its name does it; a change of its message may have come along.

        The text tells it from the replay of what an old name was used for first.
        """
        if self.purpose == "reused":
            return self.asked.is_in(entry)
        return self.asked.bare.is_in(entry.bare)


class Outbox:
    """Acts without an answer, by client_id, in the order they were thought of."""

    def __init__(self, holding: Holding, *, label: str, seed: str, bot: str | None = None) -> None:
        self.items: dict[str, Item] = {}
        self.history = History()
        self._label = label
        self._random = random.Random(seed)
        self._holding = holding
        self._acts = Acts(holding, label=label, dice=self._random, bot=bot)
        self._old: deque[Item] = deque(maxlen=REMEMBERED)
        self._numbers = 0

    def __len__(self) -> int:
        return len(self.items)

    def draw_purpose(self) -> str:
        return self._random.choices([*PURPOSES], weights=[*PURPOSES.values()])[0]

    def think_of(self, purpose: str) -> Item | None:
        """An act for this purpose, now in the outbox; None if its name is there already."""
        if purpose in ("repeated", "reused"):
            item = self._old_one(purpose)
        else:
            item = self._new_one(purpose)
        if item is None or item.client_id in self.items:
            return None
        self.items[item.client_id] = item
        return item

    def holds(self, item: Item) -> bool:
        """Whether it still waits for an answer; its name may have another use by now."""
        return self.items.get(item.client_id) is item

    def attempt(self, item: Item, *, user: str, over: Way) -> Try:
        """Note that it is being sent now."""
        name: Name = (user, item.client_id)
        attempt = Try(name, item.asked, over, sent_at=time.monotonic())
        item.attempts.append(attempt)
        self.history.tries.append(attempt)
        return attempt

    def heard_of(self, item: Item, *, user: str) -> Try:
        """Note that the socket answers it, whichever way it was sent."""
        attempt = waiting(item, "socket")
        if attempt is None:
            first = item.attempts[0]
            attempt = self.attempt(item, user=user, over="socket")
            attempt.sent_at = first.sent_at
        return attempt

    def answered(self, attempt: Try | None, client_id: str, *, seq: int) -> bool:
        """It has this number. Whether that is news: an act that was not answered before."""
        if attempt is not None:
            attempt.seq, attempt.heard_at = seq, time.monotonic()
        item = self.items.pop(client_id, None)
        if item is None or item.purpose in ("repeated", "reused"):
            return False
        # While one of its attempts is unanswered, an `ack` may still come: it must not be taken for
        # the answer to another use of the name.
        if all(attempt.heard_at is not None for attempt in item.attempts):
            self._old.append(item)
        return True

    def refused(self, attempt: Try | None, client_id: str, *, code: str) -> Item | None:
        """The item, if it is to be sent again."""
        if attempt is not None:
            attempt.code, attempt.heard_at = code, time.monotonic()
        item = self.items.get(client_id)
        if item is not None and (code not in COME_BACK or item.purpose == "given up"):
            del self.items[client_id]
            return None
        return item

    def give_up(self) -> None:
        """The connection is lost, and with it what is not sent again."""
        for item in [item for item in self.items.values() if item.purpose == "given up"]:
            if item.attempts:
                del self.items[item.client_id]

    def _old_one(self, purpose: str) -> Item | None:
        if not self._old:
            return None
        old = self._random.choice(self._old)
        asked = old.asked
        if purpose == "reused":
            if asked.text is None:
                return None
            asked = asked._replace(text=f"not {asked.text}"[:100])
        return Item(old.client_id, asked, purpose, old.epoch)

    def _new_one(self, purpose: str) -> Item:
        self._numbers += 1
        number = f"{self._label}-{self._numbers}"
        [between] = self._random.choices([*TEXT_CHARACTERS], weights=[*TEXT_CHARACTERS.values()])
        length = self._random.randint(*between)
        text = f"{number} … {'and so on ' * (length // 10)}".strip()[:LONGEST_TEXT]
        if purpose == "too long":
            text = text.ljust(LONGEST_TEXT + 1, "!")
        asked = Asked("message", text) if purpose in SAID_ONLY else self._acts.draw(text)
        name = f"{number}-{self._random.getrandbits(64):x}"
        return Item(name, asked, purpose, self._holding.epoch)


def waiting(item: Item | None, over: Way) -> Try | None:
    """Its newest attempt this way that has no answer yet."""
    if item is None:
        return None
    return next((a for a in reversed(item.attempts) if a.over == over and a.unknown), None)
