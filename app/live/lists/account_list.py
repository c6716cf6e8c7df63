"""The list of rooms that one account socket shows, and what its client has still to be told."""

from collections.abc import Sequence

from msgspec import Raw
from msgspec.json import encode

from ...chat.listing import Slice
from ...chat.moments import timestamp
from ...chat.rooms.listed_room import Listed, Own
from ...chat.rooms.room_list import Place
from ...chat.rooms.room_looks import Version, as_seen, last_seen
from ...chat.rooms.sections import Section
from ...wire.close_codes import CloseCode
from ...wire.frames import Frame
from ...wire.rooms import shown_preview, shown_room
from ..connection import Connection

# What is due of a room: its counts, how far one has read, or all of it.
UNREAD, READ, ITEM = 1, 2, 4
# Instead of a message.
NOTHING = Raw(b"null")
# Until a room has been looked at.
UNKNOWN = -1


class WatchedRoom:
    """A room that is in somebody's list on this node, as far as that was told."""

    __slots__ = ("details", "head", "is_direct", "last_own", "room", "rows", "spent_until")

    def __init__(self, room: str) -> None:
        # All lists hold this text, instead of one equal to it each.
        self.room = room
        self.head = UNKNOWN
        self.details = 0
        self.is_direct = False
        # The lists that it is in, each with what is their person's own: None until that was read.
        self.rows: dict[AccountList, Own | None] = {}
        # Most people have read all: their parts are equal, and held once.
        self.last_own: Own | None = None
        # As many seconds ahead as was told above the usual.
        self.spent_until = 0.0

    def see(self, room: Listed) -> int:
        """Take how the room stands now, and return what of that is due to everybody."""
        details = hash(
            (
                room.name,
                room.kind,
                room.topic,
                room.description,
                room.suggested,
                room.history,
                room.shows_readers,
                room.archived,
                room.slow_seconds,
                room.writers,
                room.retention_days,
            )
        )
        self.is_direct = room.kind == "direct"
        before = self.head, self.details
        self.head, self.details = room.head, details
        if before[0] == UNKNOWN or before == (room.head, details):
            return 0
        return UNREAD if before[1] == details else ITEM


class AccountList:
    """Nothing queues up for a slow reader: what is due is a mark, and is read when it is sent."""

    __slots__ = (
        "connection",
        "due",
        "gone",
        "is_loaded",
        "mismatch",
        "people_due",
        "place",
        "profiles_due",
        "rooms",
        "told",
        "unseen",
    )

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        # Those of which their own part is known. Most people have few, and seldom lose one.
        self.rooms: list[WatchedRoom] = []
        self.due: dict[str, int] = {}
        self.gone: dict[str, CloseCode] = {}
        # Whether its client has had a snapshot at all: nothing comes before the first.
        self.is_loaded = False
        # While a snapshot is sent: where it goes on, and the rooms that are not sent yet.
        self.place: Place | None = None
        self.unseen: set[str] | None = None
        self.people_due = False
        # By kind, what is their person's own as it was told: it is due where nothing stands.
        self.told: dict[str, Sequence[object]] = {}
        # People whose new profile could not be told; most lists never have any.
        self.profiles_due: set[str] | None = None
        # The list as it was, and as the database had it, when the two differed.
        self.mismatch: tuple[Version, Version] | None = None

    @property
    def is_ready(self) -> bool:
        """Whether it can be told of changes: its peer reads, and has the whole list."""
        return self.is_loaded and self.unseen is None and self.connection.sender.writable

    @property
    def rows(self) -> list[Own]:
        return [own for room in self.rooms if (own := room.rows[self]) is not None]

    def has(self, room: WatchedRoom) -> bool:
        return room.rows.get(self) is not None

    def mark(self, room: WatchedRoom, due: int) -> None:
        if self.has(room):
            self.due[room.room] = self.due.get(room.room, 0) | due

    def put(self, room: WatchedRoom, own: Own) -> Own | None:
        """What is their own there is this; returns what it was before."""
        before = room.rows.get(self)
        if before is None:
            self.rooms.append(room)
        if own != room.last_own:
            room.last_own = own
        room.rows[self] = room.last_own
        return before

    def take(self, room: WatchedRoom, own: Own, *, joined_seq: int) -> bool:
        """Their own part of a room has changed, or is new. Returns whether the membership is."""
        before = self.put(room, own)
        # A membership begins with all before it read: one that began later is another.
        is_same = before is not None and joined_seq <= before.read_seq
        if before is None or not is_same or own.terms != before.terms:
            self.mark(room, ITEM)
        elif own.read_seq != before.read_seq:
            self.mark(room, READ | UNREAD)
        elif own != before:
            self.mark(room, UNREAD)
        return not is_same

    def leave(self, room: WatchedRoom) -> bool:
        """Forget a room; returns whether it was in the list."""
        is_known = room.rows.pop(self, None) is not None
        if is_known:
            self.rooms.remove(room)
        return is_known

    def drop(self, room: WatchedRoom, code: CloseCode) -> None:
        """Forget a room, and say why."""
        if self.leave(room):
            self.gone[room.room] = code
        self.due.pop(room.room, None)

    def write(self, frames: Sequence[Frame] = ()) -> None:
        """Tell which rooms are gone, if any, and then this."""
        if self.gone and self.is_ready:
            gone, self.gone = self.gone, {}
            shown = [
                Frame(type="room_gone", room=room, reason=code.reason)
                for room, code in gone.items()
            ]
            frames = [*shown, *frames]
        if frames and not self.connection.closed:
            self.connection.sender.write(frames)

    def frames(self, watched: WatchedRoom, room: Listed, preview: Raw) -> Sequence[Frame]:
        """The frames that are due for a room that was just looked at."""
        due, own = self.due.pop(room.id, 0), watched.rows.get(self)
        if not due or own is None:
            return ()
        settings = own.terms.settings.at(room.message_count)
        if settings is not own.terms.settings:
            # Hidden until now.
            own = watched.rows[self] = own.with_settings(settings)
            due |= ITEM
        if due & ITEM:
            return (Frame(type="room", item=shown_room(as_seen(room, own, self.connection.user))),)
        unread = Frame(
            type="unread",
            room=room.id,
            head=room.head,
            unread=room.message_count - own.read_count,
            mentions=own.mentions,
            last_message=preview if last_seen(room, own) else NOTHING,
            member_count=room.member_count,
            active_at=timestamp(room.active_at),
            expired_before=room.expired_before,
        )
        if due & READ:
            return Frame(type="read", room=room.id, seq=own.read_seq), unread
        return (unread,)


def preview_of(room: Listed) -> Raw:
    """Encoded once for all who are told of it."""
    return Raw(encode(shown_preview(room)))


def shown_sections(sections: Sequence[Section]) -> Sequence[dict[str, object]]:
    return [section._asdict() for section in sections]


def snapshot_frame(page: Slice[Listed, Place], sections: Sequence[Section] | None) -> Frame:
    """The first page of a snapshot has the sections, too."""
    items = [shown_room(room) for room in page.items]
    fields = {} if sections is None else {"sections": shown_sections(sections)}
    return Frame(type="rooms", items=items, more=page.last is not None, **fields)
