"""Frames of the server, decoded as far as the checker needs them."""

from typing import Any

import msgspec

from tests.faults import shown
from tests.faults.history import Entry, as_json
from tests.faults.shown import Message


class User(msgspec.Struct):
    id: str


class Frame(msgspec.Struct):
    """Any frame or event, as far as the proof is concerned with it."""

    type: str = ""
    seq: int = 0
    at: str = ""
    user: User | None = None
    client_id: str | None = None
    text: str | None = None
    target: int | None = None
    emoji: str | None = None
    thread: int | None = None
    quote: int | None = None
    choices: tuple[int, ...] | None = None
    action: str | None = None
    app: str | None = None
    data: Any = msgspec.UNSET
    # The call of a command, of which only the bot makes something.
    command: dict[str, Any] | None = None
    # Of what somebody answers me alone.
    answers: int = 0
    edited_at: str | None = None
    deleted: bool = False
    reactions: list[dict[str, Any]] | None = None
    pinned: dict[str, Any] | None = None
    solved: dict[str, Any] | None = None
    replies: dict[str, Any] | None = None
    poll: dict[str, Any] | None = None
    actions: list[dict[str, Any]] | None = None
    head: int = 0
    epoch: str = ""
    reason: str = ""
    # Of an error a word, of what is closed a number.
    code: Any = ""
    retry_after: float = 0

    @property
    def entry(self) -> Entry:
        """Of a frame that is an event."""
        assert self.user is not None, f"an event has a user: {self}"
        of_message = (self.text, self.target, self.emoji, self.thread, self.quote)
        data = None if self.data is msgspec.UNSET else as_json(self.data)
        others = (self.choices, self.action, self.app, data)
        return Entry(
            self.seq, self.type, self.at, self.user.id, self.client_id, *of_message, *others
        )

    @property
    def message(self) -> Message:
        """Of a frame that is a message: as it then stood."""
        assert self.user is not None, f"a message has a user: {self}"
        hung = {
            "reactions": self.reactions,
            "pinned": self.pinned,
            "solved": self.solved,
            "replies": self.replies,
            "poll": self.poll,
            "actions": self.actions,
        }
        edited = (self.edited_at, self.deleted)
        return shown.hang(Message(self.user.id, self.text, *edited, self.thread), hung)


class Events(msgspec.Struct):
    """A page of the log."""

    items: list[Frame]
    head: int


_frames: "msgspec.json.Decoder[Frame]" = msgspec.json.Decoder(Frame)
_pages: "msgspec.json.Decoder[Events]" = msgspec.json.Decoder(Events)


def decode(frame: str | bytes) -> Frame:
    return _frames.decode(frame)


def decode_page(page: bytes) -> Events:
    return _pages.decode(page)
