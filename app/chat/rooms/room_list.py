"""Rooms as one person sees them: one of them, or the list of theirs and of those to join."""

import re
from itertools import product
from typing import Any, Literal, NamedTuple

from sqlalchemy import (
    Boolean,
    ColumnElement,
    Connection,
    Integer,
    Select,
    and_,
    bindparam,
    exists,
    literal_column,
    null,
    select,
    true,
    tuple_,
)
from sqlalchemy.orm import aliased

from ... import errors
from ...db.statement import Prepared, position
from ...db.tables import Ban, Member, Room, RoomHead, User
from .. import text
from ..access import now_ms
from ..listing import Number, Slice, cut
from .listed_room import (
    NO_MEMBER,
    OF_HEAD,
    OF_MEMBER,
    OF_READING,
    OF_ROOM,
    ROOM,
    Listed,
    Row,
    has_head,
    read_event,
    shown,
    unread_mentions,
)

# The first of so many words count: the title of a direct room has three names at most.
MOST_NAMES = 6
# As the page writes its title, in each of its languages.
_BETWEEN_NAMES = re.compile(r"[\s,、，&]+|\band\b|和")

Scope = Literal["mine", "joinable", "suggested"]


class Place(NamedTuple):
    """Which section of the list, and the key of a room in it."""

    section: Number
    name_key: str
    room: str


def seen(connection: Connection, room: str, *, user: str) -> Listed:
    """One room as this person sees it. Raises `NotFound`."""
    rows = [Row(*row) for row in _ONE.each(connection, [(user, room)])]
    found = shown(connection, rows, user=user)
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

    With `words` only those whose name holds them: first the room that is called just so. Of a
    direct room each of the words is in the name of one of the others.
    """
    words = text.folded(words.strip())
    names = _names_in(words)
    number, *key = after or Place(0, "", "")
    now = now_ms()
    found: list[tuple[int, Row]] = []
    for section in _sections(scope, words)[number:]:
        asked = (user, words, now, *key, limit + 1 - len(found), *names)
        rows = section.each(connection, [asked])
        found += ((number, Row(*row)) for row in rows)
        if len(found) > limit:
            break
        number, key = number + 1, ["", ""]
    page = cut(found, limit, lambda last: Place(last[0], last[1].name_key, last[1].id))
    return Slice(shown(connection, [row for _, row in page.items], user=user), page.last)


def _names_in(words: str) -> list[str]:
    """The words by which the people of a direct room are looked for; empty ones are in any name."""
    names = [name for name in _BETWEEN_NAMES.split(words) if name] or [words]
    return [*names, *[""] * MOST_NAMES][:MOST_NAMES]


def _sections(scope: Scope | None, words: str) -> list[Prepared]:
    """The parts of the list, one after the other, each ordered by name."""
    scopes = (scope,) if scope else ("mine", "joinable")
    names = ("exact", "holding") if words else ("any",)
    return [_SECTIONS[section] for section in product(scopes, names)]


_is_member = (Member.room_id == Room.id) & (Member.user_id == bindparam("user"))
_is_banned = (
    (Ban.room_id == Room.id)
    & (Ban.user_id == bindparam("user"))
    & (Ban.until.is_(None) | (Ban.until > bindparam("now")))
)
_ONE = Prepared(
    select(*ROOM, *OF_MEMBER, *OF_READING)
    .join(RoomHead, has_head)
    .outerjoin(Member, _is_member)
    .outerjoin(
        read_event, (read_event.room_id == Member.room_id) & (read_event.seq == Member.read_seq)
    )
    .where(
        Room.id == bindparam("room"),
        Member.user_id.is_not(None) | (Room.kind == literal_column("'public'")),
    ),
    "user room",
)
_other = aliased(Member)
_NAME_PARAMETERS = [f"name{number}" for number in range(MOST_NAMES)]
_is_with = and_(
    *(
        exists()
        .where(_other.room_id == Room.id, _other.user_id != bindparam("user"))
        .where(User.id == _other.user_id)
        .where(position(User.search_text, bindparam(name)) > literal_column("0"))
        for name in _NAME_PARAMETERS
    )
)
_is_direct = Room.kind == literal_column("'direct'")
_holds = position(Room.name_key, bindparam("words")) > literal_column("0")
_is_exact = Room.name_key == bindparam("words")
_NAMES = {
    "any": true(),
    "exact": _is_exact,
    "holding": ~_is_exact & _holds,
}


def _mine(name: ColumnElement[bool]) -> Select[Any]:
    # Only of a page it is read how far the room has come: one may be in thousands.
    found = select(*OF_ROOM, *OF_MEMBER).join(Member, _is_member)
    if name is _NAMES["holding"]:
        name |= _is_direct & _is_with
    page = _page(found, name).subquery()
    of_room, of_member = (
        [page.c[column.key] for column in columns] for columns in (OF_ROOM, OF_MEMBER)
    )
    is_read = (read_event.room_id == page.c.id) & (read_event.seq == page.c.read_seq)
    mentions = unread_mentions(page.c.id, bindparam("user"), page.c.read_seq, page.c.visible_from)
    rooms = select(*of_room, *OF_HEAD, *of_member, read_event.ordinal, mentions)
    rooms = rooms.join_from(page, RoomHead, RoomHead.room_id == page.c.id)
    return rooms.outerjoin(read_event, is_read).order_by(page.c.name_key, page.c.id)


def _joinable(name: ColumnElement[bool]) -> Select[Any]:
    # The search reads nothing but the index `ix_rooms_joinable`, which says the same.
    is_joinable = (Room.kind == literal_column("'public'")) & Room.archived_at.is_(None)
    shut_out = exists().where(_is_member) | exists().where(_is_banned)
    found = select(Room.id).where(is_joinable, ~shut_out)
    page = _page(found, name).subquery()
    rooms = select(*ROOM, *(null() for _ in NO_MEMBER)).join(RoomHead, has_head)
    return rooms.join(page, page.c.id == Room.id).order_by(Room.name_key, Room.id)


def _suggested(name: ColumnElement[bool]) -> Select[Any]:
    # In the words of the index `ix_rooms_suggested`.
    return _joinable(name & literal_column("rooms.suggested", Boolean))


def _page(query: Select[Any], name: ColumnElement[bool]) -> Select[Any]:
    behind = tuple_(Room.name_key, Room.id) > tuple_(bindparam("name_key"), bindparam("id"))
    page = query.where(name, behind).order_by(Room.name_key, Room.id)
    # Without an offset SQLAlchemy binds one for SQLite, which `Prepared` knows nothing of.
    return page.limit(bindparam("limit", type_=Integer)).offset(literal_column("0"))


_PARAMETERS = " ".join(["user words now name_key id limit", *_NAME_PARAMETERS])
_SECTIONS = {
    (scope, word): Prepared(section(name), _PARAMETERS)
    for scope, section in {"mine": _mine, "joinable": _joinable, "suggested": _suggested}.items()
    for word, name in _NAMES.items()
}
