"""What a batch makes of the index of words."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from ..search import indexing
from ..search.entries import Entry
from ..search.indexing import Key
from .event import DELETED, EDITED, MESSAGE, Event
from .rows import RoomState


def write(connection: Connection, events: Iterable[Event], rooms: Mapping[str, RoomState]) -> None:
    """Put these events into the index; before they change the rows of older messages."""
    new: dict[Key, Entry] = {}
    changed: dict[Key, str | None] = {}
    for event in events:
        if event.type is MESSAGE:
            number = rooms[event.room].number
            if event.text and number is not None:
                has_poll = event.extras is not None and "poll" in event.extras
                author = event.user.id
                entry = Entry(number, event.seq, event.at, event.text, author, has_poll)
                new[event.room, event.seq] = entry
        elif event.type is EDITED or event.type is DELETED:
            key = event.room, event.target or 0
            text = event.text if event.type is EDITED else None
            # What was written a moment ago is not in the index yet.
            entry_before = new.pop(key, None)
            if entry_before is None:
                changed[key] = text
            elif text is not None:
                new[key] = entry_before._replace(text=text)
    if new:
        indexing.add(connection, new.values())
    indexing.change(connection, changed)
