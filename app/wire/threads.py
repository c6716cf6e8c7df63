"""A thread of somebody's list, as sockets and REST show it."""

from typing import Any

from ..chat.threads.threads import Thread
from .events import beginning


def shown_thread(thread: Thread) -> dict[str, Any]:
    """The fields of `ThreadOut`; msgspec encodes them."""
    return {
        "room": thread.room,
        "root": thread.root.seq,
        "follows": thread.follows,
        "read_seq": thread.read_seq,
        "unread": thread.unread,
        "message": beginning(thread.root, is_cut=thread.root_is_cut),
    }
