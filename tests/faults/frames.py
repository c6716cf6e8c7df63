"""Frames of the server, decoded as far as the checker needs them."""

import msgspec

from tests.faults.history import Entry


class User(msgspec.Struct):
    id: str


class Frame(msgspec.Struct):
    """Any frame or event, as far as the proof is concerned with it."""

    type: str
    seq: int = 0
    at: str = ""
    user: User | None = None
    client_id: str | None = None
    text: str | None = None
    head: int = 0
    epoch: str = ""
    reason: str = ""
    code: str = ""
    retry_after: float = 0

    @property
    def entry(self) -> Entry:
        """Of a frame that is an event."""
        assert self.user is not None, f"an event has a user: {self}"
        return Entry(self.seq, self.type, self.at, self.user.id, self.client_id, self.text)


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
