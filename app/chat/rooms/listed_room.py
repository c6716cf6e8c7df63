"""A room as it stands in somebody's list: the columns that make it, and what is theirs in it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from sys import intern
from typing import Any, NamedTuple

import msgspec
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, bindparam, func, literal_column, select
from sqlalchemy.orm import DeclarativeBase, aliased

from ...db.statement import Pending, Prepared
from ...db.tables import Event as EventRow
from ...db.tables import InboxItem, Member, Room, RoomHead, User
from ..access import MEMBER, MODERATOR, OWNER, Person
from ..inbox_rows import MENTION, is_kind, thread_read_seq
from ..log import history
from ..log.beginning import Beginning
from ..log.event import Event
from ..members.blocked import among


class Settings(NamedTuple):
    """How somebody wants to have a room in their list."""

    notify: str
    favourite: bool
    section: str | None
    hidden_count: int | None
    """The room is hidden as long as it has no more messages than this."""
    version: int
    """How often they have changed these."""

    @staticmethod
    def of(*columns: Any) -> "Settings":
        """From a membership's `OF_SETTINGS`."""
        notify, favourite, *others = columns
        found = Settings(notify, favourite != 0, *others)
        # Many are held, and most are like this.
        return DEFAULT_SETTINGS if found == DEFAULT_SETTINGS else found

    def at(self, message_count: int) -> "Settings":
        """As of a room with so many messages: with a new one it is hidden no more."""
        if self.hidden_count is None or self.hidden_count >= message_count:
            return self
        return self._replace(hidden_count=None)


DEFAULT_SETTINGS = Settings("all", favourite=False, section=None, hidden_count=None, version=0)


@dataclass(frozen=True, slots=True)
class Listed:
    """A room as one person sees it; `role` is None where they could join."""

    id: str
    name: str
    kind: str
    topic: str
    description: str
    suggested: bool
    history: str
    shows_readers: bool
    archived: bool
    slow_seconds: int
    writers: str
    retention_days: int
    expired_before: int
    member_count: int
    active_at: int
    role: str | None
    muted_until: int | None
    unread: int
    mentions: int
    head: int
    read_seq: int
    visible_from: int
    message_count: int
    last_message: Event | None
    last_message_is_cut: bool
    settings: Settings | None
    """Of a member."""
    people: tuple[Person, ...]
    """Of a direct room: the others."""
    blocked: bool
    """Of a direct room of two: whether this person blocks the other."""


class Terms(NamedTuple):
    """A member's role, mute and settings in one room, without their read mark.

    And whether they block the other one who is there.
    """

    role: str
    muted_until: int | None
    settings: Settings
    blocked: bool

    @staticmethod
    def of(role: str, muted_until: int | None, settings: Settings, *, blocked: bool) -> "Terms":
        # Many are held, and most are alike.
        found = Terms(intern(role), muted_until, settings, blocked)
        usual = USUAL_TERMS.get(role)
        return usual if found == usual else found


USUAL_TERMS = {
    role: Terms(role, None, DEFAULT_SETTINGS, blocked=False) for role in (OWNER, MODERATOR, MEMBER)
}


class Own(msgspec.Struct, frozen=True, gc=False):
    """The part of a room in somebody's list that is theirs alone. One for each row of each list."""

    terms: Terms
    read_seq: int
    visible_from: int
    read_count: int
    """How many messages the room held at `read_seq`: the others are unread."""
    mentions: int = 0
    """How many of these mention them."""

    @staticmethod
    def at(
        message_count: int,
        role: str,
        read_seq: int,
        visible_from: int,
        muted_until: int | None,
        *columns: Any,
        blocked: bool,
    ) -> "Own":
        """In a room with so many messages. What follows are the columns of a membership."""
        *settings, read_count, mentions = columns
        kept = Settings.of(*settings).at(message_count)
        terms = Terms.of(role, muted_until, kept, blocked=blocked)
        return Own(terms, read_seq, visible_from, read_count or 0, mentions)

    @staticmethod
    def of(room: Listed) -> "Own":
        settings = room.settings or DEFAULT_SETTINGS
        terms = Terms.of(room.role or "", room.muted_until, settings, blocked=room.blocked)
        read_count = room.message_count - room.unread
        return Own(terms, room.read_seq, room.visible_from, read_count, room.mentions)

    def with_settings(self, settings: Settings) -> "Own":
        return replace(self, terms=self.terms._replace(settings=settings))


class Row(NamedTuple):
    """What every statement for a room in a list selects, in this order."""

    id: str
    name: str
    name_key: str
    kind: str
    topic: str
    description: str
    suggested: int
    history: str
    shows_readers: int
    archived_at: int | None
    slow_seconds: int
    writers: str
    retention_days: int
    expired_before: int
    head: int
    message_count: int
    last_message_seq: int
    active_at: int
    member_count: int
    role: str | None
    read_seq: int | None
    visible_from: int | None
    muted_until: int | None
    notify: str | None
    favourite: int | None
    section_id: str | None
    hidden_count: int | None
    settings_version: int | None
    read_ordinal: int | None
    mentions: int | None

    @property
    def settings(self) -> Settings | None:
        if self.notify is None:
            return None
        found = Settings.of(
            self.notify,
            self.favourite,
            self.section_id,
            self.hidden_count,
            self.settings_version,
        )
        return found.at(self.message_count)


def shown(
    connection: Connection, rows: Sequence[Row], *, user: str = "", to_members: bool = False
) -> list[Listed]:
    """To one person; or to members, each of whom has still to leave themselves out of `people`."""
    people = people_of(connection, [row.id for row in rows if row.kind == "direct"])
    talked_in = [row.id for row in rows if (row.role or to_members) and row.last_message_seq]
    last = history.last_messages(connection, talked_in)
    others = {room: without(found, user) for room, found in people().items()}
    only = {room: one.id for room, found in others.items() if user and (one := only_one(found))}
    blocked = among(connection, {(user, other) for other in only.values()})
    return [
        _listed(
            row,
            last.get(row.id),
            others.get(row.id, ()),
            blocked=(user, only.get(row.id)) in blocked,
        )
        for row in rows
    ]


def only_one(others: Sequence[Person]) -> Person | None:
    """The other one of a direct room, if there is just one."""
    return others[0] if len(others) == 1 else None


def without(people: Iterable[Person], user: str) -> tuple[Person, ...]:
    return tuple(person for person in people if person.id != user)


def people_of(connection: Connection, rooms: Collection[str]) -> Pending[dict[str, list[Person]]]:
    """Everybody in each of the rooms, by account name."""
    found = _PEOPLE.ask(connection, [(room,) for room in rooms])

    def by_room() -> dict[str, list[Person]]:
        people: dict[str, list[Person]] = {}
        for room, *person in sorted(found(), key=itemgetter(2)):
            people.setdefault(room, []).append(Person(*person))
        return people

    return by_room


_PEOPLE = Prepared(
    select(Member.room_id, User.id, User.name, User.display_name)
    .join(User, User.id == Member.user_id)
    .where(Member.room_id == bindparam("room")),
    "room",
)


def _listed(
    row: Row, last: Beginning | None, people: tuple[Person, ...], *, blocked: bool
) -> Listed:
    if last is not None and last.message.seq < (row.visible_from or 1):
        last = None
    return Listed(
        id=row.id,
        name=row.name,
        kind=row.kind,
        topic=row.topic,
        description=row.description,
        suggested=row.suggested != 0,
        history=row.history,
        shows_readers=row.shows_readers != 0,
        archived=row.archived_at is not None,
        slow_seconds=row.slow_seconds,
        writers=row.writers,
        retention_days=row.retention_days,
        expired_before=row.expired_before,
        member_count=row.member_count,
        active_at=row.active_at,
        role=row.role,
        muted_until=row.muted_until,
        unread=row.message_count - (row.read_ordinal or 0) if row.role else 0,
        mentions=row.mentions or 0,
        head=row.head,
        read_seq=row.read_seq or 0,
        visible_from=row.visible_from or 1,
        message_count=row.message_count,
        last_message=last.message if last is not None else None,
        last_message_is_cut=last is not None and last.is_cut,
        settings=row.settings,
        people=people,
        blocked=blocked,
    )


read_event = aliased(EventRow)


def _columns(table: type[DeclarativeBase], first: str, end: str) -> tuple[Any, ...]:
    """Of the fields of a row from `first` on, before `end`: columns have the names of fields."""
    fields = Row._fields
    return tuple(getattr(table, name) for name in fields[fields.index(first) : fields.index(end)])


OF_ROOM = _columns(Room, "id", "head")
OF_HEAD = _columns(RoomHead, "head", "role")
OF_MEMBER = _columns(Member, "role", "read_ordinal")
OF_SETTINGS = _columns(Member, "notify", "read_ordinal")
ROOM = OF_ROOM + OF_HEAD
_own_item = aliased(InboxItem)


def unread_mentions(room: Any, user: Any, read_seq: Any, visible_from: Any) -> ColumnElement[int]:
    """Of one membership, whose columns these are: those in threads have marks of their own."""
    mentions = select(func.count()).where(
        _own_item.user_id == user,
        _own_item.room_id == room,
        _own_item.message >= visible_from,
        _own_item.done == literal_column("false"),
        is_kind(MENTION, of=_own_item),
    )
    in_room = mentions.where(_own_item.thread.is_(None), _own_item.seq > read_seq)
    in_threads = mentions.where(
        _own_item.thread.is_not(None), _own_item.seq > thread_read_seq(_own_item)
    )
    return in_room.scalar_subquery() + in_threads.scalar_subquery()


# Of what somebody has read: how many messages there were, and how many mentions are left.
OF_READING: tuple[Any, ...] = (
    read_event.ordinal,
    unread_mentions(Member.room_id, Member.user_id, Member.read_seq, Member.visible_from),
)
# Of a room in somebody's list, who may be no member.
NO_MEMBER = (None,) * (len(OF_MEMBER) + len(OF_READING))
has_head = RoomHead.room_id == Room.id
