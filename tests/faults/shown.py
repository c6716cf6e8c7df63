"""Messages with what hangs on them, and what events make of them, by docs/protocol.md §4."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol


@dataclass(slots=True)
class Message:
    """A message as it stands."""

    user: str
    text: str | None
    edited_at: str | None = None
    deleted: bool = False
    thread: int | None = None
    # Emoji, each with a user.
    reactions: set[tuple[str, str]] = field(default_factory=set)
    # By whom, and when.
    pinned: tuple[str, str] | None = None
    # By whom, and when.
    solved: tuple[str, str] | None = None
    # How many, and the seq of the last one.
    replies: tuple[int, int] = (0, 0)
    poll: "Poll | None" = None
    # The ids of its buttons.
    buttons: tuple[str, ...] = ()


@dataclass(slots=True)
class Poll:
    """An open poll: what each voter has chosen, and how that is counted."""

    options: int
    votes: dict[str, tuple[int, ...]] = field(default_factory=dict)
    # The people, and then each option.
    counts: tuple[int, ...] = ()

    def vote(self, user: str, choices: tuple[int, ...]) -> None:
        self.votes.pop(user, None)
        if choices:
            self.votes[user] = choices
        self.count()

    def count(self) -> None:
        """By the votes."""
        chosen = [number for choices in self.votes.values() for number in choices]
        of_options = (chosen.count(number) for number in range(self.options))
        self.counts = (len(self.votes), *of_options)


Messages = dict[int, Message]


class Change(Protocol):
    """An event, as far as messages are concerned with it."""

    @property
    def seq(self) -> int: ...
    @property
    def type(self) -> str: ...
    @property
    def at(self) -> str: ...
    @property
    def user(self) -> str: ...
    @property
    def text(self) -> str | None: ...
    @property
    def target(self) -> int | None: ...
    @property
    def emoji(self) -> str | None: ...
    @property
    def thread(self) -> int | None: ...
    @property
    def choices(self) -> tuple[int, ...] | None: ...


def hang(message: Message, hung: Mapping[str, Any]) -> Message:
    """The same with what hangs on it, as JSON has it."""
    for reaction in hung.get("reactions") or ():
        message.reactions |= {(reaction["emoji"], user) for user in reaction["users"]}
    if pin := hung.get("pinned"):
        message.pinned = pin["by"], pin["at"]
    if mark := hung.get("solved"):
        message.solved = mark["by"], mark["at"]
    if replies := hung.get("replies"):
        message.replies = replies["count"], replies["last_seq"]
    if poll := hung.get("poll"):
        message.poll = _poll(poll)
    message.buttons = tuple(button["id"] for button in hung.get("actions") or ())
    return message


def _poll(poll: Mapping[str, Any]) -> Poll:
    """As JSON has it, with its own counts."""
    found = Poll(len(poll["options"]))
    for number, option in enumerate(poll["options"]):
        for voter in option["voters"]:
            found.votes[voter] = (*found.votes.get(voter, ()), number)
    found.counts = (poll["voter_count"], *(option["votes"] for option in poll["options"]))
    return found


def apply(messages: Messages, event: Change) -> None:
    """Change those messages that are here; an event of another type changes none."""
    seq = event.thread if event.type == "message" else event.target
    message = messages.get(seq or 0)
    if message is None:
        return
    match event.type:
        case "message":
            count, last_seq = message.replies
            if event.seq > last_seq:
                message.replies = count + 1, event.seq
        case "edited":
            message.text, message.edited_at, message.deleted = event.text, event.at, False
        case "deleted":
            message.text, message.edited_at, message.deleted = "", None, True
            message.reactions, message.pinned = set(), None
            message.poll, message.buttons = None, ()
        case "reacted" if event.emoji is not None:
            message.reactions.add((event.emoji, event.user))
        case "unreacted" if event.emoji is not None:
            message.reactions.discard((event.emoji, event.user))
        case "voted" if event.choices is not None and message.poll is not None:
            message.poll.vote(event.user, event.choices)
        case "pinned":
            message.pinned = event.user, event.at
        case "unpinned":
            message.pinned = None
        case "solved":
            message.solved = event.user, event.at
        case "unsolved":
            message.solved = None
