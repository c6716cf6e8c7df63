"""A thread of somebody's list, as sockets and REST show it."""

from typing import Any

import msgspec

from ..chat.threads.threads import Thread
from .events import wire


def shown_thread(thread: Thread) -> dict[str, Any]:
    """The fields of `ThreadOut`; msgspec encodes them."""
    return {
        "room": thread.room,
        "root": thread.root.seq,
        "follows": thread.follows,
        "read_seq": thread.read_seq,
        "unread": thread.unread,
        "message": _shown_root(thread),
    }


def _shown_root(thread: Thread) -> Any:
    """The message; of a long one the beginning, marked."""
    root = wire(thread.root)
    return {**msgspec.to_builtins(root), "text_cut": True} if thread.root_is_cut else root
