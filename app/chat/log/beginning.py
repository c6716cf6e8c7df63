"""The beginning of a message's text, where lists show a line or two of it."""

from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy import func, literal_column

from ...db.tables import Event as EventTable
from .event import Event

# Whole messages would make a page of rooms ten times as large.
CHARACTERS = 200


class Beginning(NamedTuple):
    """A message with at most `CHARACTERS` of its text, and whether that is not all of it."""

    message: Event
    is_cut: bool


def beginning(message: Event) -> Beginning:
    words = message.text or ""
    if len(words) <= CHARACTERS:
        return Beginning(message, is_cut=False)
    return Beginning(replace(message, text=words[:CHARACTERS]), is_cut=True)


# As a column. One character more, which tells that there is more.
TEXT = func.substr(EventTable.text, literal_column("1"), literal_column(str(CHARACTERS + 1)))
