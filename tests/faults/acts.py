"""What a client does next: it says something, or changes a message that it holds.

No two clients do the same to the same message, and none does it twice: so each act that is
acknowledged must be an event of its own.
"""

import random
from collections.abc import Iterator, Sequence

from tests.faults.history import BUTTON, COMMAND, FORM_BUTTON, OPTIONS, Asked, as_json
from tests.faults.holding import Holding

# How many of a hundred.
KINDS = {
    "message": 33,
    "poll": 2,
    "button": 2,
    "reply": 10,
    "quote": 5,
    "edited": 9,
    "deleted": 5,
    "reacted": 9,
    "unreacted": 4,
    "pinned": 3,
    "unpinned": 3,
    "solved": 2,
    "unsolved": 2,
    "voted": 4,
    "pressed": 2,
    "app": 3,
    "call": 2,
}
APP = "org.example.faults"
# Of the messages held, how many of the newest may be changed: also those of rounds before.
REACH = 200
# Of each client, different from all others'. Under one message all of them have room.
EMOJI_EACH = 3
FIRST_EMOJI = 0x1F600
# Characters of what is filled into a form, and of a line that calls a command.
ANSWER, LINE = 100, 1000


class Acts:
    """Draws acts for one client, whose own messages have names that begin with its label."""

    def __init__(
        self, holding: Holding, *, label: str, dice: random.Random, bot: str | None = None
    ) -> None:
        """`bot` is one in the room that has a command."""
        self._bot = bot
        self._holding = holding
        self._label = label
        self._random = dice
        number = int(label.rpartition(".")[2])
        # Another device of the same person chooses another option: so each vote changes something.
        self._choices = (number % len(OPTIONS),)
        first = FIRST_EMOJI + EMOJI_EACH * number
        self._emoji = [chr(first + number) for number in range(EMOJI_EACH)]
        # What was drawn once.
        self._drawn: set[tuple[str, int, str]] = set()

    def draw(self, text: str) -> Asked:
        """With this text, if it has one. A message, where nothing fits."""
        [kind] = self._random.choices([*KINDS], weights=[*KINDS.values()])
        if kind == "poll":
            return Asked("message", text, offers="poll")
        if kind == "button":
            return Asked("message", text, offers="button")
        if kind == "app":
            said = text[:ANSWER].strip()
            return Asked(kind, said, app=APP, data=as_json({"said": said, "by": [self._label]}))
        if kind == "call":
            return _call(self._bot, text) if self._bot else Asked("message", text)
        found = None if kind == "message" else self._on_message(kind, text)
        return found or Asked("message", text)

    def _on_message(self, kind: str, text: str) -> Asked | None:
        fitting = [*self._fitting(kind)]
        if not fitting:
            return None
        target, emoji = self._random.choice(fitting)
        if kind == "reply":
            return Asked("message", text, thread=target)
        if kind == "quote":
            return Asked("message", text, quote=target)
        if kind == "edited":
            return Asked(kind, text, target)
        self._drawn.add((kind, target, emoji))
        if kind == "voted":
            return Asked(kind, None, target, choices=self._choices)
        if kind == "pressed":
            if self._holding.messages[target].buttons == (FORM_BUTTON,):
                return Asked(kind, None, target, action=FORM_BUTTON, answers=text[:ANSWER].strip())
            return Asked(kind, None, target, action=BUTTON)
        return Asked(kind, None, target, emoji or None)

    def _fitting(self, kind: str) -> Iterator[tuple[int, str]]:
        """Messages, each with an emoji where the act has one."""
        holding = self._holding
        recent: Sequence[int] = holding.own if kind in OF_OWN else holding.recent
        for seq in list(recent)[-REACH:]:
            message = holding.messages[seq]
            if message.deleted or ("deleted", seq, "") in self._drawn:
                continue
            if kind in OF_ROOTS and message.thread is not None:
                continue
            # The bot has it already.
            if kind == "edited" and (message.text or "").startswith(f"/{COMMAND} "):
                continue
            if kind == "unsolved" and message.solved is None:
                continue
            if kind == "unpinned" and message.pinned is None:
                continue
            if (kind == "voted" and message.poll is None) or (
                kind == "pressed" and not message.buttons
            ):
                continue
            for emoji in self._emoji if kind.endswith("reacted") else [""]:
                if kind == "unreacted" and not any(e == emoji for e, _ in message.reactions):
                    continue
                if (kind, seq, emoji) not in self._drawn:
                    yield seq, emoji


def _call(bot: str, text: str) -> Asked:
    return Asked("message", f"/{COMMAND} {text}"[:LINE].strip(), bot=bot)


OF_OWN = ("edited", "deleted", "pinned", "unpinned", "solved", "unsolved")
OF_ROOTS = ("reply", "solved", "unsolved")
