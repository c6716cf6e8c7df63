"""Rooms as they stand, for many lists at once, and whether a list is still as it was told."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from dataclasses import replace as with_values
from sys import intern
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, bindparam, case, func, literal_column, select

from ...db.statement import Prepared
from ...db.tables import Member, Room, RoomHead
from ..log.event import Event
from ..members.blocked import among
from .listed_room import (
    NO_MEMBER,
    OF_MEMBER,
    OF_READING,
    ROOM,
    Listed,
    Own,
    Row,
    has_head,
    only_one,
    read_event,
    shown,
    without,
)


class Version(NamedTuple):
    """A digest of a list: two lists of one person that differ have different ones, mostly.

    What the log of a room tells is left out: heads are compared apart.
    """

    rooms: int
    owned: int
    moderated: int
    read: int
    settings: int
    muted: int
    visible_from: int

    @staticmethod
    def of(rows: Collection[Own]) -> "Version":
        roles = [row.terms.role for row in rows]
        read = sum(row.read_seq for row in rows)
        settings = sum(row.terms.settings.version for row in rows)
        muted = sum(row.terms.muted_until or 0 for row in rows)
        visible_from = sum(row.visible_from for row in rows)
        ranked = roles.count("owner"), roles.count("moderator")
        return Version(len(rows), *ranked, read, settings, muted, visible_from)


@dataclass(frozen=True, slots=True)
class Look:
    """Rooms as they stand, seen by nobody in particular, and what is some people's own in them."""

    rooms: Mapping[str, Listed]
    own: Mapping[tuple[str, str], Own]
    """By room and person, of those who are members."""
    joined: Mapping[tuple[str, str], int]
    """Of the same: the seq with which they came in."""


def as_seen(room: Listed, own: Own, user: str) -> Listed:
    """A room as one of its members sees it."""
    unread = room.message_count - own.read_count
    last = last_seen(room, own)
    return with_values(
        room,
        last_message=last,
        last_message_is_cut=last is not None and room.last_message_is_cut,
        visible_from=own.visible_from,
        role=own.terms.role,
        unread=unread,
        mentions=own.mentions,
        read_seq=own.read_seq,
        muted_until=own.terms.muted_until,
        settings=own.terms.settings,
        people=without(room.people, user),
        blocked=own.terms.blocked,
    )


def last_seen(room: Listed, own: Own) -> Event | None:
    """The newest message, if this member may see it."""
    last = room.last_message
    return None if last is None or last.seq < own.visible_from else last


def look(
    connection: Connection, rooms: Collection[str], members: Collection[tuple[str, str]]
) -> Look:
    """The rooms that exist, and of the pairs (room, person) those that are memberships."""
    found = _ANY.ask(connection, [(room,) for room in rooms])
    found_own = _OWN.ask(connection, members)
    rows = [Row(*row, *NO_MEMBER) for row in found()]
    counts = {row.id: row.message_count for row in rows}
    listed = {room.id: room for room in shown(connection, rows, to_members=True)}
    own, joined = dict[tuple[str, str], Own](), dict[tuple[str, str], int]()
    others = {
        (room, user): one.id
        for room, user in members
        if room in listed and (one := only_one(without(listed[room].people, user)))
    }
    blocked = among(connection, {(user, other) for (_, user), other in others.items()})
    for room, user, joined_seq, *columns in found_own():
        is_blocked = (user, others.get((room, user))) in blocked
        own[room, user] = Own.at(counts.get(room, 0), *columns, blocked=is_blocked)
        joined[room, user] = joined_seq
    return Look(listed, own, joined)


def of_person(connection: Connection, user: str) -> list[str]:
    """The ids of the rooms this person is in."""
    return [room for _, room in _ROOMS_OF.each(connection, [(user,)])]


def of_people(connection: Connection, users: Collection[str]) -> dict[str, list[str]]:
    """The ids of the rooms of each of them."""
    rooms: dict[str, list[str]] = {user: [] for user in users}
    for user, room in _ROOMS_OF.each(connection, [(user,) for user in users]):
        # Held for each who is active: one text for all.
        rooms[user].append(intern(room))
    return rooms


def versions(connection: Connection, users: Collection[str]) -> dict[str, Version]:
    """The version of each list; people who are in no room are left out."""
    found = _VERSION.each(connection, [(user,) for user in users])
    return {user: Version(*map(int, numbers)) for user, *numbers in found}


_ANY = Prepared(select(*ROOM).join(RoomHead, has_head).where(Room.id == bindparam("room")), "room")
_OWN = Prepared(
    select(
        Member.room_id,
        Member.user_id,
        Member.joined_seq,
        *OF_MEMBER,
        *OF_READING,
    )
    .outerjoin(
        read_event, (read_event.room_id == Member.room_id) & (read_event.seq == Member.read_seq)
    )
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
        func.sum(Member.settings_version),
        func.sum(func.coalesce(Member.muted_until, literal_column("0"))),
        func.sum(Member.visible_from),
    )
    .where(_of_user)
    .group_by(Member.user_id),
    "user",
)
