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
    return message


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
        case "reacted" if event.emoji is not None:
            message.reactions.add((event.emoji, event.user))
        case "unreacted" if event.emoji is not None:
            message.reactions.discard((event.emoji, event.user))
        case "pinned":
            message.pinned = event.user, event.at
        case "unpinned":
            message.pinned = None
        case "solved":
            message.solved = event.user, event.at
        case "unsolved":
            message.solved = None
