"""Hits of a search, as REST shows them."""

from typing import Any

from ..chat.moments import timestamp
from ..chat.search.found import Found
from .events import person


def shown_found(found: Found) -> dict[str, Any]:
    """The fields of `FoundOut`; msgspec encodes them."""
    snippet = found.snippet
    return {
        "room": found.place.room,
        "seq": found.place.seq,
        "at": timestamp(found.place.at),
        "user": person(found.user),
        "thread": found.thread,
        "snippet": {
            "text": snippet.text,
            "hits": [{"start": hit.start, "end": hit.end} for hit in snippet.hits],
            "begins_later": snippet.begins_later,
            "ends_earlier": snippet.ends_earlier,
        },
    }
