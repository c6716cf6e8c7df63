"""The outbox of a client: messages without an answer, and the next ones, drawn from its seed."""

import random
import time
from collections import deque
from dataclasses import dataclass, field

from tests.faults.history import OUTCOME_UNKNOWN, History, Name, Try, Way

# Of answered messages, how many are remembered to be repeated later.
REMEMBERED = 50
LONGEST_TEXT = 8000
COME_BACK = frozenset(
    ("too_many_requests", "internal_error", "unavailable", "busy", "storage_full", OUTCOME_UNKNOWN)
)
# What a message is for, and how many of a thousand: most are said once, the others try a promise.
PURPOSES = {
    "said": 880,
    "doubled": 50,  # over REST and the socket at once
    "posted": 20,  # over REST; without an answer, over the socket
    "given up": 20,  # never sent again, whatever comes of it
    "repeated": 15,  # an old one again: the first result
    "reused": 5,  # an old name for another text: refused
    "too long": 5,  # refused
    "read back": 5,  # no message: a page of the log is read
}
# Of a hundred messages most are short; a few fill the buffers.
TEXT_CHARACTERS = {(20, 200): 88, (200, 1500): 10, (1500, LONGEST_TEXT): 2}


@dataclass(slots=True)
class Item:
    """One message, kept until it is answered."""

    client_id: str
    text: str
    purpose: str
    attempts: list[Try] = field(default_factory=list)


class Outbox:
    """Messages without an answer, by client_id, in the order they were thought of."""

    def __init__(self, *, label: str, seed: str) -> None:
        self.items: dict[str, Item] = {}
        self.history = History()
        self._label = label
        self._random = random.Random(seed)
        self._old: deque[tuple[str, str]] = deque(maxlen=REMEMBERED)
        self._numbers = 0

    def __len__(self) -> int:
        return len(self.items)

    def draw_purpose(self) -> str:
        return self._random.choices([*PURPOSES], weights=[*PURPOSES.values()])[0]

    def think_of(self, purpose: str) -> Item | None:
        """A message for this purpose, now in the outbox; None if its name is there already."""
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
        attempt = Try(name, item.text, over, sent_at=time.monotonic())
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
        """It has this number. Whether that is news: a message that was not answered before."""
        if attempt is not None:
            attempt.seq, attempt.heard_at = seq, time.monotonic()
        item = self.items.pop(client_id, None)
        if item is None or item.purpose in ("repeated", "reused"):
            return False
        # While one of its attempts is unanswered, an `ack` may still come: it must not be taken for
        # the answer to another use of the name.
        if all(attempt.heard_at is not None for attempt in item.attempts):
            self._old.append((item.client_id, item.text))
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
        client_id, text = self._random.choice(self._old)
        return Item(client_id, text if purpose == "repeated" else f"not {text}"[:100], purpose)

    def _new_one(self, purpose: str) -> Item:
        self._numbers += 1
        number = f"{self._label}-{self._numbers}"
        [between] = self._random.choices([*TEXT_CHARACTERS], weights=[*TEXT_CHARACTERS.values()])
        length = self._random.randint(*between)
        text = f"{number} … {'and so on ' * (length // 10)}".strip()[:LONGEST_TEXT]
        if purpose == "too long":
            text = text.ljust(LONGEST_TEXT + 1, "!")
        return Item(f"{number}-{self._random.getrandbits(64):x}", text, purpose)


def waiting(item: Item | None, over: Way) -> Try | None:
    """Its newest attempt this way that has no answer yet."""
    if item is None:
        return None
    return next((a for a in reversed(item.attempts) if a.over == over and a.unknown), None)
