"""What the main person of the demo keeps for themselves in some rooms."""

from dataclasses import replace

from sqlalchemy import Connection, select

from ..chat import drafts, saved, scheduled
from ..chat.access import now_ms
from ..chat.scheduled import Wanted
from ..db.tables import RoomHead
from .month import DAY_MS

# By the name of the room.
DRAFTS = {"product design": "About the greys: I counted again, and it is five. Could we"}
SCHEDULED = {
    "general": Wanted(
        text="Stand-up in five minutes ☕", repeat="weekdays", time_zone="Africa/Lagos"
    ),
    "support": Wanted(text="I am back at my desk. What did I miss?"),
}
SAVED = ("engineering", "product design")


def keep(connection: Connection, name: str, room: str, *, key: bytes, user: str) -> None:
    """For a room that has been played to its end."""
    tomorrow = now_ms() + DAY_MS
    if name in DRAFTS:
        drafts.keep(connection, room, user, DRAFTS[name], version=None)
    if name in SCHEDULED:
        wanted = replace(SCHEDULED[name], at=tomorrow)
        scheduled.create(connection, key, room, user, wanted, client_id=None)
    if name in SAVED:
        newest = select(RoomHead.last_message_seq).where(RoomHead.room_id == room)
        seq = connection.execute(newest).scalar_one()
        remind_at = tomorrow if name == SAVED[0] else None
        saved.save(connection, room, seq, user, remind_at=remind_at, epoch=None)
