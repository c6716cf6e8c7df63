"""Members: join, leave, add, remove, give a role, list."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, case, or_, select

from ... import errors
from ...db.tables import Member, Room, User
from .. import rights
from ..access import MEMBER, OWNER, Membership, Person, Role, membership
from ..audit import Audit, why
from ..listing import Slice, cut
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import ADDED, JOINED, LEFT, REMOVED, ROLE, Event, GivenRole, Repeat
from ..text import lookup_key
from . import bots
from .blocked import Blocked
from .bots import Bots
from .exclusions import Exclusions
from .memberships import (
    Members,
    Owners,
    bring_in,
    permitted,
    require_group,
    require_open,
    sender,
    take_out,
)

NOBODY = "There is nobody of that name."


class Place(NamedTuple):
    """Members are listed by id: names change."""

    user: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A member, as the others of the room see them."""

    user: Person
    role: str
    muted_until: int | None


def join(batch: Batch, draft: Draft) -> Event | Repeat:
    """Enter a public room."""
    held = batch[Members].get(draft.room, draft.user)
    if held is not None:
        return Repeat(held.joined_seq)
    room = batch.rooms.get(draft.room)
    if room is None or room.kind != "public":
        raise errors.NotFound
    batch[Exclusions].require_welcome(draft.room, draft.user, batch.now)
    require_open(batch, draft, rights.JOIN)
    bots.require_place(batch, draft, draft.user, role=MEMBER)
    event = batch.append(draft, JOINED)
    _begin(batch, event, draft.user, MEMBER)
    return event


def leave(batch: Batch, draft: Draft) -> Event:
    member = permitted(batch, draft, rights.LEAVE)
    keep_an_owner(batch, member)
    return go(batch, draft, member)


def go(batch: Batch, draft: Draft, member: Membership) -> Event:
    """Leave, whoever stays."""
    event = batch.append(draft, LEFT)
    end(batch, draft, member)
    return event


def add(batch: Batch, draft: Draft) -> Event | Repeat:
    """Bring somebody in; of a member, only the role may change.

    Whom they block is told the same as of somebody who is not there: they are not to know. Under
    the lock of the person: a block that is answered is older than each room they come into later.
    """
    actor = sender(batch, draft)
    require_group(batch, draft, rights.ADD)
    rights.require(rights.ADD, actor.role)
    held = batch[Members].get(draft.room, draft.member)
    if held is not None:
        same = draft.role in (None, held.role)
        return Repeat(held.joined_seq) if same else give_role(batch, draft)
    role = draft.role or MEMBER
    rights.require(rights.ADD if role == MEMBER else rights.ADD_RANKED, actor.role)
    require_open(batch, draft, rights.ADD)
    who = person(batch, draft)
    if batch[Blocked].is_by(who.id, draft.user):
        raise errors.NotFound(NOBODY)
    batch[Exclusions].require_welcome(draft.room, who.id, batch.now)
    bots.require_place(batch, draft, who.id, role=role)
    event = batch.append(draft, ADDED, member=who, data=GivenRole(role))
    _begin(batch, event, who.id, role)
    return event


def remove(batch: Batch, draft: Draft) -> Event:
    actor = permitted(batch, draft, rights.REMOVE)
    held = held_by(batch, draft)
    if held.role != MEMBER:
        rights.require(rights.REMOVE_RANKED, actor.role)
    keep_an_owner(batch, held)
    event = batch.append(draft, REMOVED, member=person(batch, draft))
    end(batch, draft, held)
    batch[Audit].note(batch, draft, "remove", reason=why(draft))
    return event


def give_role(batch: Batch, draft: Draft) -> Event | Repeat:
    """Only owners do; the last one stays one."""
    permitted(batch, draft, rights.GIVE_ROLE)
    role = draft.role or MEMBER
    held = held_by(batch, draft)
    if held.role == role:
        return Repeat(held.joined_seq)
    bots.require_role(held.user, role)
    keep_an_owner(batch, held)
    event = batch.append(draft, ROLE, member=person(batch, draft), data=GivenRole(role))
    batch[Members].set_role(held, role)
    batch[Audit].note(batch, draft, "role", reason=why(draft), role=role, before=held.role)
    return event


def create_owner(batch: Batch, draft: Draft) -> Event:
    """The first event of a new room: its maker joins as owner."""
    event = batch.append(draft, JOINED)
    bring_in(batch, event, draft.user, OWNER)
    return event


# Named as older versions did: the name is in the digests of requests.
CREATE_OWNER = Act("found", create_owner, needs=(Members,))
JOIN = Act("join", join, needs=(Members, Exclusions, Bots))
LEAVE = Act("leave", leave, needs=(Members, Owners, Exclusions, Bots))
ADD = Act("add", add, needs=(Members, Owners, Exclusions, Blocked, Bots, Audit), locks_member=True)
REMOVE = Act("remove", remove, needs=(Members, Owners, Exclusions, Bots, Audit))
GIVE_ROLE = Act("give_role", give_role, needs=(Members, Owners, Audit))


def listed(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> tuple[str, Slice[Listed, Place]]:
    """The room's id and its members, for one of them. Raises `NotFound` or `NotAMember`."""
    room = membership(connection, ref, user).room
    rows = connection.execute(
        select(User.id, User.name, User.display_name, Member.role, Member.muted_until)
        .join(User, User.id == Member.user_id)
        .where(Member.room_id == room, Member.user_id > (after.user if after else ""))
        .order_by(Member.user_id)
        .limit(limit + 1)
    )
    items = [Listed(Person(*row[:3]), *row[3:]) for row in rows]
    return room, cut(items, limit, lambda last: Place(last.user.id))


def find_user(connection: Connection, ref: str, *, disabled: bool = True) -> str | None:
    """From an id or a name; `disabled=False` passes over those who are disabled.

    An act refuses None after it has looked whether the sender may do it at all, so that nobody
    else learns which users there are.
    """
    query = select(User.id).where(or_(User.id == ref, User.name_key == lookup_key(ref)))
    if not disabled:
        query = query.where(User.disabled_at.is_(None))
    # A name from before the rules may look like the id of somebody else.
    return connection.execute(query.order_by(case((User.id == ref, 0), else_=1))).scalar()


def user_id(connection: Connection, ref: str) -> str:
    """From an id or a name. Raises `NotFound`."""
    found = find_user(connection, ref)
    if found is None:
        raise errors.NotFound(NOBODY)
    return found


def welcoming_rooms(connection: Connection) -> list[str]:
    """The rooms that newcomers join by themselves."""
    return list(
        connection.execute(
            select(Room.id).where(Room.welcomes_newcomers, Room.archived_at.is_(None))
        ).scalars()
    )


def _begin(batch: Batch, event: Event, user: str, role: Role) -> None:
    muted_until, said_at = batch[Exclusions].take_silence(event.room, user)
    bring_in(batch, event, user, role, muted_until=muted_until, said_at=said_at)
    bots.note_in(batch, event.room, event.member or event.user)


# What acts on members have in common (app/chat/members/moderation.py)


def end(batch: Batch, draft: Draft, leaving: Membership) -> None:
    """Whoever goes takes their bots along."""
    bots.take_along(batch, draft, leaving)
    take_out(batch, leaving)
    pause_seconds = batch.rooms[leaving.room].slow_seconds
    batch[Exclusions].keep_silence(leaving, pause_seconds=pause_seconds, now=batch.now)


def held_by(batch: Batch, draft: Draft) -> Membership:
    """Of the member whom the draft names. Raises `NotFound`."""
    held = batch[Members].get(draft.room, draft.member)
    if held is None:
        raise errors.NotFound("They are not in this room.")
    return held


def person(batch: Batch, draft: Draft) -> Person:
    """The one whom the draft names. Raises `NotFound`."""
    found = batch.people.get(draft.member or "")
    if found is None:
        raise errors.NotFound(NOBODY)
    return found


def keep_an_owner(batch: Batch, leaving: Membership) -> None:
    """Raises `LastOwner` for the only one."""
    if leaving.role != OWNER:
        return
    before = batch[Owners].of(leaving.room)
    if batch[Members].owners(leaving.room, before) == {leaving.user}:
        raise errors.LastOwner(is_alone=batch.rooms[leaving.room].member_count == 1)
