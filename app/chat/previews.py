"""Previews: the beginnings of messages that a person may see, wherever they are."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from msgspec.structs import replace
from sqlalchemy import Connection, Integer, bindparam, func, literal_column, null, select

from ..db.statement import Prepared
from ..db.tables import Event as EventTable
from ..db.tables import User
from .access import memberships
from .log.event import Event
from .log.stored import IS_MESSAGE, MESSAGE_COLUMNS, columns, message

# As of a room's last message.
CHARACTERS = 200

Key = tuple[str, int]
"""A room and a message in it."""


class Preview(NamedTuple):
    """A message with the beginning of its text, and whether that is not all of it."""

    message: Event
    is_cut: bool


def of_messages(connection: Connection, user: str, wanted: Collection[Key]) -> Sequence[Preview]:
    """Those of the messages that this person may see, in the order in which they were asked for.

    What they may not see is left out, as what is not there.
    """
    held = memberships(connection, [(room, user) for room in {room for room, _ in wanted}])()
    visible_from = {room: member.visible_from for (room, _), member in held.items()}
    keys = [key for key in wanted if key[0] in visible_from and key[1] >= visible_from[key[0]]]
    rows = _BEGINNING.each(connection, [(*key, CHARACTERS + 1) for key in keys])
    found = {(room, seq): _preview(message(room, seq, *rest)) for room, seq, *rest in rows}
    return [found[key] for key in keys if key in found]


def _preview(event: Event) -> Preview:
    words = event.text or ""
    if len(words) <= CHARACTERS:
        return Preview(event, is_cut=False)
    return Preview(replace(event, text=words[:CHARACTERS]), is_cut=True)


_BEGINNING = Prepared(
    select(
        EventTable.room_id,
        *columns(
            MESSAGE_COLUMNS,
            extras=null(),
            data=null(),
            text=func.substr(
                EventTable.text, literal_column("1"), bindparam("characters", type_=Integer)
            ),
        ),
    )
    .join(EventTable, EventTable.user_id == User.id)
    .where(
        EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("of_seq"), IS_MESSAGE
    ),
    "room of_seq characters",
)
