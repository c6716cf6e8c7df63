"""Delete a room: at first as good as absent, then emptied slice by slice."""

from sqlalchemy import Connection, delete, func, select, update

from ...db import row_lock
from ...db.tables import Event as EventRow
from ...db.tables import (
    File,
    FormAnswer,
    InboxItem,
    IncomingWebhook,
    Member,
    MessageVersion,
    Revocation,
    Room,
)
from .. import audit, names, old_names, revocations, rights
from ..access import membership
from ..effects import Effects, Written
from ..files import rows as files
from ..log import batch
from ..log.act import Draft
from ..members import bots
from ..search import indexing

# Some ten milliseconds of the writer's time.
CLEARED_AT_ONCE = 2000
# With the pieces of each.
FILES_AT_ONCE = 100


def erase(connection: Connection, ref: str, *, user: str, reason: str = "") -> Written[None]:
    """Make a room as good as absent; `clear` then empties it. For owners."""
    room = membership(connection, ref, user).room
    row_lock.ROOMS.take(connection, [room])  # nobody joins while its members are removed
    rights.require(rights.DELETE_ROOM, membership(connection, room, user).role)
    return make_absent(connection, room, user=user, reason=reason)


def make_absent(connection: Connection, room: str, *, user: str, reason: str) -> Written[None]:
    """What `erase` does, by whoever may. Under the lock of the room."""
    name = _name_of(connection, room)
    audit.add(connection, "delete_room", actor=user, room=room, reason=reason, name=name)
    connection.execute(delete(Member).where(Member.room_id == room))
    _retire_bots(connection, room)
    nothing = {"kind": "private", "name": "", "name_key": "", "topic": "", "description": ""}
    names.release(connection, names.ROOM, room)
    old_names.release(connection, room)
    row = update(Room).where(Room.id == room)
    connection.execute(row.values(welcomes_newcomers=False, suggested=False, **nothing))
    revocations.add(connection, revocations.ROOM, [room])
    return Written(None, Effects(rooms=[room]))


def leave_or_erase(connection: Connection, key: bytes, draft: Draft) -> Written[bool]:
    """Leave by this draft; or erase the room if nobody would be left in it, and return True."""
    batch.lock(connection, [draft])
    if _is_alone(connection, draft.room, draft.user):
        return erase(connection, draft.room, user=draft.user).giving(True)
    _, events = batch.append_all(connection, [draft], key)
    return Written(False, Effects(events=events))


def _is_alone(connection: Connection, room: str, user: str) -> bool:
    found = (
        select(Member.user_id)
        .join(Room, Room.id == Member.room_id)
        .where(Member.room_id == room, Room.kind != "direct")
        .limit(2)
    )
    return connection.execute(found).scalars().all() == [user]


def clear(connection: Connection) -> Written[bool]:
    """Erase a slice of a deleted room, so that others can write in between. False: none is left."""
    gone = (Revocation.kind == revocations.ROOM) & (Revocation.subject == Room.id)
    room = connection.execute(select(Room.id).join(Revocation, gone).limit(1)).scalar()
    if room is None:
        return Written(False)
    row_lock.ROOMS.take(connection, [room])
    of_room = EventRow.room_id == room
    first = connection.execute(select(func.min(EventRow.seq)).where(of_room)).scalar()
    some = select(File.id).where(File.room_id == room).limit(FILES_AT_ONCE)
    if files.forget(connection, File.id.in_(some)):
        return Written(True)
    if first is None:
        indexing.forget_room(connection, room)
        connection.execute(delete(Room).where(Room.id == room))
    else:
        end = first + CLEARED_AT_ONCE
        indexing.forget_before(connection, room, end)
        connection.execute(
            delete(InboxItem).where(InboxItem.room_id == room, InboxItem.message < end)
        )
        connection.execute(
            delete(MessageVersion).where(
                MessageVersion.room_id == room, MessageVersion.message < end
            )
        )
        connection.execute(
            delete(FormAnswer).where(FormAnswer.room_id == room, FormAnswer.seq < end)
        )
        connection.execute(delete(EventRow).where(of_room, EventRow.seq < end))
    return Written(True)


def _retire_bots(connection: Connection, room: str) -> None:
    """Those of its webhooks, which are nowhere else."""
    theirs = select(IncomingWebhook.bot_id).where(IncomingWebhook.room_id == room)
    gone = connection.execute(theirs).scalars().all()
    bots.retire(connection, gone)
    for bot in gone:
        names.release(connection, names.USER, bot)


def _name_of(connection: Connection, room: str) -> str:
    return connection.execute(select(Room.name).where(Room.id == room)).scalar_one()
