"""Rooms as one person sees them: one of them, or the list of theirs and of those to join."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import replace as with_values
from itertools import product
from sys import intern
from typing import Any, Literal, NamedTuple

from msgspec.structs import replace
from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    case,
    exists,
    func,
    literal_column,
    null,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased

from .. import errors
from ..db.statement import Prepared, position
from ..db.tables import Event as EventRow
from ..db.tables import Member, Room, RoomHead
from . import text
from .listing import Number, Slice
from .log import history
from .log.event import Event

Scope = Literal["mine", "joinable"]
# A line or two under a room's name. Whole messages would make a page of rooms ten times as large.
PREVIEW_CHARACTERS = 200


class Place(NamedTuple):
    """Which section of the list, and the key of a room in it."""

    section: Number
    name_key: str
    room: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A room as one person sees it; `role` is None where they could join."""

    id: str
    name: str
    kind: str
    topic: str
    archived: bool
    role: str | None
    unread: int
    head: int
    read_seq: int
    message_count: int
    last_message: Event | None
    last_message_is_cut: bool


class Own(NamedTuple):
    """The part of a room in somebody's list that is theirs alone."""

    role: str
    read_seq: int
    read_count: int
    """How many messages the room held at `read_seq`: the others are unread."""

    @staticmethod
    def of(room: Listed) -> "Own":
        # Many are held: one text for all.
        role = intern(room.role or "")
        return Own(role, room.read_seq, room.message_count - room.unread)


class Version(NamedTuple):
    """A digest of a list: two lists of one person that differ have different ones, mostly.

    What the log of a room tells is left out: heads are compared apart.
    """

    rooms: int
    owned: int
    moderated: int
    read: int

    @staticmethod
    def of(rows: Collection[Own]) -> "Version":
        roles = [row.role for row in rows]
        read = sum(row.read_seq for row in rows)
        return Version(len(rows), roles.count("owner"), roles.count("moderator"), read)


@dataclass(frozen=True, slots=True)
class Look:
    """Rooms as they stand, seen by nobody in particular, and what is some people's own in them."""

    rooms: Mapping[str, Listed]
    own: Mapping[tuple[str, str], Own]
    """By room and person, of those who are members."""


def seen(connection: Connection, room: str, *, user: str) -> Listed:
    """One room as this person sees it. Raises `NotFound`."""
    found = _shown(connection, [_Row(*row) for row in _ONE.each(connection, [(user, room)])])
    if not found:
        raise errors.NotFound
    return found[0]


def listed(
    connection: Connection,
    *,
    user: str,
    scope: Scope | None,
    words: str,
    after: Place | None,
    limit: int,
) -> Slice[Listed, Place]:
    """The rooms this person is in, then the public ones they could join; or one of the two.

    With `words` only those whose name holds them: first the room that is called just so.
    """
    words = text.folded(words.strip())
    number, *key = after or Place(0, "", "")
    found: list[tuple[int, _Row]] = []
    for section in _sections(scope, words)[number:]:
        rows = section.each(connection, [(user, words, *key, limit + 1 - len(found))])
        found += ((number, _Row(*row)) for row in rows)
        if len(found) > limit:
            break
        number, key = number + 1, ["", ""]
    items = _shown(connection, [row for _, row in found[:limit]])
    if len(found) <= limit:
        return Slice(items, None)
    number, row = found[limit - 1]
    return Slice(items, Place(number, row.name_key, row.id))


def as_seen(room: Listed, own: Own) -> Listed:
    """A room as one of its members sees it."""
    unread = room.message_count - own.read_count
    return with_values(room, role=own.role, unread=unread, read_seq=own.read_seq)


def look(
    connection: Connection, rooms: Collection[str], members: Collection[tuple[str, str]]
) -> Look:
    """The rooms that exist, and of the pairs (room, person) those that are memberships."""
    found = _ANY.each(connection, [(room,) for room in rooms])
    rows = [_Row(*(*row, None, None, None)) for row in found]
    own = {
        (room, user): Own(intern(role), *read)
        for room, user, role, *read in _OWN.each(connection, members)
    }
    return Look({room.id: room for room in _shown(connection, rows, to_members=True)}, own)


def of_person(connection: Connection, user: str) -> list[str]:
    """The ids of the rooms this person is in."""
    return [room for _, room in _ROOMS_OF.each(connection, [(user,)])]


def of_people(connection: Connection, users: Collection[str]) -> dict[str, set[str]]:
    """The ids of the rooms of each of them."""
    rooms: dict[str, set[str]] = {user: set() for user in users}
    for user, room in _ROOMS_OF.each(connection, [(user,) for user in users]):
        rooms[user].add(room)
    return rooms


def versions(connection: Connection, users: Collection[str]) -> dict[str, Version]:
    """The version of each list; people who are in no room are left out."""
    found = _VERSION.each(connection, [(user,) for user in users])
    return {user: Version(*map(int, numbers)) for user, *numbers in found}


class _Row(NamedTuple):
    """The columns of every statement for a room in a list."""

    id: str
    name: str
    name_key: str
    kind: str
    topic: str
    archived_at: int | None
    head: int
    message_count: int
    last_message_seq: int
    role: str | None
    read_seq: int | None
    read_ordinal: int | None


def _sections(scope: Scope | None, words: str) -> list[Prepared]:
    """The parts of the list, one after the other, each ordered by name."""
    scopes = (scope,) if scope else ("mine", "joinable")
    names = ("exact", "holding") if words else ("any",)
    return [_SECTIONS[section] for section in product(scopes, names)]


def _shown(
    connection: Connection, rows: Sequence[_Row], *, to_members: bool = False
) -> list[Listed]:
    talked_in = [row.id for row in rows if (row.role or to_members) and row.last_message_seq]
    # One character more, which tells that there is more.
    last = history.last_messages(connection, talked_in, characters=PREVIEW_CHARACTERS + 1)
    return [_listed(row, last.get(row.id)) for row in rows]


def _listed(row: _Row, last: Event | None) -> Listed:
    words = (last and last.text) or ""
    is_cut = len(words) > PREVIEW_CHARACTERS
    return Listed(
        id=row.id,
        name=row.name,
        kind=row.kind,
        topic=row.topic,
        archived=row.archived_at is not None,
        role=row.role,
        unread=row.message_count - (row.read_ordinal or 0) if row.role else 0,
        head=row.head,
        read_seq=row.read_seq or 0,
        message_count=row.message_count,
        last_message=replace(last, text=words[:PREVIEW_CHARACTERS]) if last and is_cut else last,
        last_message_is_cut=is_cut,
    )


_read = aliased(EventRow)
_OF_ROOM: tuple[Any, ...] = (
    Room.id,
    Room.name,
    Room.name_key,
    Room.kind,
    Room.topic,
    Room.archived_at,
)
_OF_HEAD: tuple[Any, ...] = (RoomHead.head, RoomHead.message_count, RoomHead.last_message_seq)
_ROOM = _OF_ROOM + _OF_HEAD
_has_head = RoomHead.room_id == Room.id
_is_member = (Member.room_id == Room.id) & (Member.user_id == bindparam("user"))
_ONE = Prepared(
    select(*_ROOM, Member.role, Member.read_seq, _read.ordinal)
    .join(RoomHead, _has_head)
    .outerjoin(Member, _is_member)
    .outerjoin(_read, (_read.room_id == Member.room_id) & (_read.seq == Member.read_seq))
    .where(
        Room.id == bindparam("room"),
        Member.user_id.is_not(None) | (Room.kind == literal_column("'public'")),
    ),
    "user room",
)
_ANY = Prepared(
    select(*_ROOM).join(RoomHead, _has_head).where(Room.id == bindparam("room")), "room"
)
_OWN = Prepared(
    select(
        Member.room_id,
        Member.user_id,
        Member.role,
        Member.read_seq,
        func.coalesce(_read.ordinal, literal_column("0")),
    )
    .outerjoin(_read, (_read.room_id == Member.room_id) & (_read.seq == Member.read_seq))
    .where(Member.room_id == bindparam("room"), Member.user_id == bindparam("user")),
    "room user",
)
_of_user = Member.user_id == bindparam("user")
_ROOMS_OF = Prepared(select(Member.user_id, Member.room_id).where(_of_user), "user")


def _with(role: str) -> ColumnElement[int]:
    is_it = Member.role == literal_column(f"'{role}'")
    return func.sum(case((is_it, literal_column("1")), else_=literal_column("0")))


_VERSION = Prepared(
    select(
        Member.user_id,
        func.count(),
        _with("owner"),
        _with("moderator"),
        func.sum(Member.read_seq),
    )
    .where(_of_user)
    .group_by(Member.user_id),
    "user",
)
_is_exact = Room.name_key == bindparam("words")
_NAMES = {
    "any": true(),
    "exact": _is_exact,
    "holding": ~_is_exact & (position(Room.name_key, bindparam("words")) > literal_column("0")),
}


def _mine(name: ColumnElement[bool]) -> Select[Any]:
    # Only of a page it is read how far the room has come: one may be in thousands.
    found = select(*_OF_ROOM, Member.role, Member.read_seq).join(Member, _is_member)
    page = _page(found, name).subquery()
    of_room = [page.c[column.key] for column in _OF_ROOM]
    is_read = (_read.room_id == page.c.id) & (_read.seq == page.c.read_seq)
    rooms = select(*of_room, *_OF_HEAD, page.c.role, page.c.read_seq, _read.ordinal)
    rooms = rooms.join_from(page, RoomHead, RoomHead.room_id == page.c.id)
    return rooms.outerjoin(_read, is_read).order_by(page.c.name_key, page.c.id)


def _joinable(name: ColumnElement[bool]) -> Select[Any]:
    # The search reads nothing but the index `ix_rooms_joinable`, which says the same.
    is_joinable = (Room.kind == literal_column("'public'")) & Room.archived_at.is_(None)
    found = select(Room.id).where(is_joinable, ~exists().where(_is_member))
    page = _page(found, name).subquery()
    rooms = select(*_ROOM, null(), null(), null()).join(RoomHead, _has_head)
    return rooms.join(page, page.c.id == Room.id).order_by(Room.name_key, Room.id)


def _page(query: Select[Any], name: ColumnElement[bool]) -> Select[Any]:
    behind = tuple_(Room.name_key, Room.id) > tuple_(bindparam("name_key"), bindparam("id"))
    page = query.where(name, behind).order_by(Room.name_key, Room.id)
    return page.limit(bindparam("limit", type_=Integer)).offset(literal_column("0"))


_SECTIONS = {
    (scope, word): Prepared(section(name), "user words name_key id limit")
    for scope, section in {"mine": _mine, "joinable": _joinable}.items()
    for word, name in _NAMES.items()
}
