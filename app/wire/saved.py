"""Messages that somebody has saved, as sockets and REST show them to them."""

from typing import Any

from ..chat.moments import timestamp
from ..chat.saved import Mark, Saved
from .events import time_if_any, wire


def shown_mark(mark: Mark) -> dict[str, Any]:
    """An item of the frame `saved`, and the fields of `SavedMarkOut`."""
    return {
        "room": mark.room,
        "seq": mark.seq,
        "at": timestamp(mark.at),
        "remind_at": time_if_any(mark.remind_at),
        "due": mark.due,
    }


def shown_saved(saved: Saved) -> dict[str, Any]:
    """The fields of `SavedOut`; msgspec encodes them."""
    return shown_mark(saved.mark) | {"message": wire(saved.message)}
