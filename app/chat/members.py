"""Members: join, leave, add, remove, give a role, list."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from .. import errors
from ..db.tables import Member, Room, User
from .access import MEMBER, OWNER, Membership, Person, membership
from .listing import Slice
from .log.batch import Batch, Draft
from .log.event import Event, Repeat
from .text import lookup_key

NOBODY = "There is nobody of that name."


class Place(NamedTuple):
    """Members are listed by id: names change."""

    user: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A member, as the others of the room see them."""

    user: Person
    role: str


def join(batch: Batch, draft: Draft) -> Event | Repeat:
    """Enter a public room."""
    held = batch.members.get((draft.room, draft.user))
    if held is not None:
        return Repeat(held.joined_seq)
    room = batch.rooms.get(draft.room)
    if room is None or room.kind != "public":
        raise errors.NotFound
    batch.open_room(draft)
    event = batch.append(draft, "joined")
    _insert(batch, event, draft.user, MEMBER)
    return event


def leave(batch: Batch, draft: Draft) -> Event:
    _keep_an_owner(batch, batch.member(draft))
    event = batch.append(draft, "left")
    _delete(batch, draft.room, draft.user)
    return event


def add(batch: Batch, draft: Draft) -> Event | Repeat:
    """Bring somebody in; of a member, only the role may change."""
    actor = _moderator(batch, draft)
    held = batch.members.get((draft.room, draft.member or ""))
    if held is not None:
        same = draft.role in (None, held.role)
        return Repeat(held.joined_seq) if same else give_role(batch, draft)
    batch.open_room(draft)
    role = draft.role or MEMBER
    _may_give(actor, role)
    event = batch.append(draft, "added", member=_person(batch, draft), role=role)
    _insert(batch, event, draft.member or "", role)
    return event


def remove(batch: Batch, draft: Draft) -> Event:
    actor = _moderator(batch, draft)
    held = _held(batch, draft)
    if held.role != MEMBER and actor.role != OWNER:
        raise errors.Forbidden("Only an owner can remove an owner or a moderator.")
    _keep_an_owner(batch, held)
    event = batch.append(draft, "removed", member=_person(batch, draft))
    _delete(batch, draft.room, held.user)
    return event


def give_role(batch: Batch, draft: Draft) -> Event | Repeat:
    """Only owners do; the last one stays one."""
    actor = batch.member(draft)
    role = draft.role or MEMBER
    _may_give(actor, OWNER)
    held = _held(batch, draft)
    if held.role == role:
        return Repeat(held.joined_seq)
    _keep_an_owner(batch, held)
    event = batch.append(draft, "role", member=_person(batch, draft), role=role)
    batch.connection.execute(
        update(Member)
        .where(Member.room_id == held.room, Member.user_id == held.user)
        .values(role=role)
    )
    batch.members[held.room, held.user] = replace(held, role=role)
    return event


def found(batch: Batch, draft: Draft) -> Event:
    """The first event of a new room: its maker joins as owner."""
    event = batch.append(draft, "joined")
    _insert(batch, event, draft.user, OWNER)
    return event


def listed(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> tuple[str, Slice[Listed, Place]]:
    """The room's id and its members, for one of them. Raises `NotFound` or `NotAMember`."""
    room = membership(connection, ref, user).room
    rows = connection.execute(
        select(User.id, User.name, User.display_name, Member.role)
        .join(User, User.id == Member.user_id)
        .where(Member.room_id == room, Member.user_id > (after.user if after else ""))
        .order_by(Member.user_id)
        .limit(limit + 1)
    ).all()
    items = [Listed(Person(*row[:3]), row[3]) for row in rows[:limit]]
    return room, Slice(items, Place(items[-1].user.id) if len(rows) > limit else None)


def find_user(connection: Connection, ref: str, *, disabled: bool = True) -> str | None:
    """From an id or a name; `disabled=False` passes over those who are disabled.

    An act refuses None after it has looked whether the sender may do it at all, so that nobody
    else learns which users there are.
    """
    query = select(User.id).where(or_(User.id == ref, User.name_key == lookup_key(ref)))
    if not disabled:
        query = query.where(User.disabled_at.is_(None))
    return connection.execute(query).scalar()


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


def _moderator(batch: Batch, draft: Draft) -> Membership:
    member = batch.member(draft)
    if not member.moderates:
        raise errors.Forbidden("Only an owner or a moderator of the room can do that.")
    return member


def _may_give(actor: Membership, role: str) -> None:
    if role != MEMBER and actor.role != OWNER:
        raise errors.Forbidden("Only an owner of the room can give roles.")


def _held(batch: Batch, draft: Draft) -> Membership:
    held = batch.members.get((draft.room, draft.member or ""))
    if held is None:
        raise errors.NotFound("They are not in this room.")
    return held


def _person(batch: Batch, draft: Draft) -> Person:
    person = batch.people.get(draft.member or "")
    if person is None:
        raise errors.NotFound(NOBODY)
    return person


def _keep_an_owner(batch: Batch, leaving: Membership) -> None:
    if leaving.role != OWNER:
        return
    owners = select(func.count()).where(Member.room_id == leaving.room, Member.role == OWNER)
    if batch.connection.execute(owners).scalar_one() == 1:
        raise errors.LastOwner


def _insert(batch: Batch, event: Event, user: str, role: str) -> None:
    held = Membership(event.room, user, role, event.seq, visible_from=1, read_seq=event.seq)
    batch.connection.execute(
        insert(Member).values(
            room_id=held.room,
            user_id=held.user,
            role=held.role,
            joined_seq=held.joined_seq,
            visible_from=held.visible_from,
            read_seq=held.read_seq,
        )
    )
    batch.members[held.room, held.user] = held


def _delete(batch: Batch, room: str, user: str) -> None:
    batch.connection.execute(delete(Member).where(Member.room_id == room, Member.user_id == user))
    del batch.members[room, user]
