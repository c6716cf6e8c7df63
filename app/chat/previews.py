"""Previews: the beginnings of messages that a person may see, wherever they are."""

from collections.abc import Collection, Sequence

from sqlalchemy import Connection, bindparam, null, select

from ..db.statement import Prepared
from ..db.tables import Event as EventTable
from ..db.tables import User
from .access import memberships
from .log.beginning import TEXT, Beginning, beginning
from .log.stored import IS_MESSAGE, MESSAGE_COLUMNS, columns, message

Key = tuple[str, int]
"""A room and a message in it."""


def of_messages(connection: Connection, user: str, wanted: Collection[Key]) -> Sequence[Beginning]:
    """Those of the messages that this person may see, in the order in which they were asked for.

    What they may not see is left out, as what is not there.
    """
    held = memberships(connection, [(room, user) for room in {room for room, _ in wanted}])()
    visible_from = {room: member.visible_from for (room, _), member in held.items()}
    keys = [key for key in wanted if key[0] in visible_from and key[1] >= visible_from[key[0]]]
    rows = _BEGINNING.each(connection, keys)
    found = {(room, seq): beginning(message(room, seq, *rest)) for room, seq, *rest in rows}
    return [found[key] for key in keys if key in found]


_BEGINNING = Prepared(
    select(
        EventTable.room_id,
        *columns(MESSAGE_COLUMNS, extras=null(), data=null(), text=TEXT),
    )
    .join(EventTable, EventTable.user_id == User.id)
    .where(
        EventTable.room_id == bindparam("room"), EventTable.seq == bindparam("of_seq"), IS_MESSAGE
    ),
    "room of_seq",
)
