"""Invite links: some people may register by one, and come into rooms that it names."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple, cast

from sqlalchemy import (
    Connection,
    Executable,
    Table,
    bindparam,
    delete,
    func,
    insert,
    or_,
    select,
    tuple_,
    update,
)

from ... import errors
from ...db import clock
from ...db.statement import Prepared, insertion
from ...db.tables import InviteLink, InviteRoom, Member, User
from ...security import hash_secret, new_id, next_secret
from .. import access, audit, rights, text
from ..access import Person, now_ms
from ..effects import Written
from ..listing import Number, Slice, cut
from ..members.bots import require_person
from ..moments import DAY_MS

DAYS = 7
LONGEST_DAYS = 366
# One for each team, event and new colleague; whoever wants more can revoke some.
MOST_OPEN = 100
# What has ended is listed for so long: so one sees what became of it.
KEPT_DAYS = 90

State = Literal["open", "used_up", "expired", "revoked"]


@dataclass(frozen=True, slots=True)
class NewInvite:
    """What its maker asks for; `most_uses` None is any number, `expires_at` None is a week."""

    note: str = ""
    most_uses: int | None = 1
    expires_at: int | None = None
    rooms: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Invite:
    """A link; `code` is None if it can't be shown again. `by` is None for the command line's."""

    id: str
    code: str | None
    note: str
    by: Person | None
    uses: int
    most_uses: int | None
    created_at: int
    expires_at: int
    state: State
    rooms: Sequence[str] = ()


class Place(NamedTuple):
    """The newest first, by what never changes."""

    created_at: Number
    invite: str


class Used(NamedTuple):
    """The rooms that a newcomer comes into by a link, and its maker, who brings them in."""

    by: str | None
    rooms: Sequence[str]


def make(connection: Connection, key: bytes, *, by: str | None, new: NewInvite) -> Written[Invite]:
    """Raises `Invalid`, `NotForBots`, `Conflict` for too many, and what the rooms are refused with.

    The code is made of the id by a key, so it can be shown again and is stored nowhere.
    """
    if by is not None:
        require_person(by)
    now = max(now_ms(), clock.read(connection))
    expires_at = now + DAYS * DAY_MS if new.expires_at is None else new.expires_at
    if not now < expires_at <= now + LONGEST_DAYS * DAY_MS:
        raise errors.Invalid("An invite link ends within a year from now.")
    note = text.note(new.note)
    rooms = sorted({_may_bring_into(connection, room, by) for room in new.rooms})
    connection.execute(delete(InviteLink).where(InviteLink.expires_at < now - KEPT_DAYS * DAY_MS))
    _require_fewer(connection, by, now)
    invite = new_id("i")
    connection.execute(
        insert(InviteLink).values(
            id=invite,
            code_hash=hash_secret(next_secret(key, invite)),
            user_id=by,
            note=note,
            uses=0,
            most_uses=new.most_uses,
            created_at=now,
            expires_at=expires_at,
            revoked_at=None,
        )
    )
    _INVITE_ROOM.many(connection, [(invite, room) for room in rooms])
    audit.add(connection, "invite", actor=by, invite=invite, uses=new.most_uses)
    [made] = _shown(connection, key, _INVITES.where(InviteLink.id == invite))
    return Written(made)


def check(connection: Connection, code: str) -> Person | None:
    """Its maker. Raises `InviteInvalid` with the reason, if nobody can register by it now."""
    rows = connection.execute(_INVITES.where(InviteLink.code_hash == hash_secret(code))).all()
    if not rows:
        raise errors.InviteInvalid("unknown")
    state = _state(rows[0], _now(connection))
    if state != "open":
        raise errors.InviteInvalid(state)
    return _maker(rows[0])


def rooms_of(connection: Connection, code: str) -> Sequence[str]:
    """The rooms that it names, whatever has become of it."""
    found = (
        select(InviteRoom.room_id)
        .join(InviteLink, InviteLink.id == InviteRoom.invite_id)
        .where(InviteLink.code_hash == hash_secret(code))
        .order_by(InviteRoom.room_id)
    )
    return list(connection.execute(found).scalars())


def first_room(connection: Connection, code: str, user: str) -> str | None:
    """Where whoever came by it begins: a room that it names and that they are in."""
    found = (
        select(InviteRoom.room_id)
        .join(InviteLink, InviteLink.id == InviteRoom.invite_id)
        .join(Member, Member.room_id == InviteRoom.room_id)
        .where(InviteLink.code_hash == hash_secret(code), Member.user_id == user)
        .order_by(InviteRoom.room_id)
        .limit(1)
    )
    return connection.execute(found).scalar()


def use(connection: Connection, code: str) -> Used:
    """For one newcomer. Raises what `check` does: of two who come at once one may be too late."""
    used = (
        update(InviteLink)
        .where(
            InviteLink.code_hash == hash_secret(code),
            InviteLink.revoked_at.is_(None),
            clock.is_ahead(InviteLink.expires_at, now_ms()),
            _HAS_USES_LEFT,
        )
        .values(uses=InviteLink.uses + 1)
        .returning(InviteLink.user_id)
    )
    row = connection.execute(used).first()
    if row is None:
        check(connection, code)
        raise errors.InviteInvalid("unknown")  # two looks, and it was good for one moment
    return Used(row[0], rooms_of(connection, code))


def revoke(connection: Connection, invite: str, *, actor: str, by: str | None) -> Written[None]:
    """Nobody registers by it any more. `by` None is somebody who may end anybody's.

    Raises `NotFound`.
    """
    which = [InviteLink.id == invite, *_made_by(by)]
    found = connection.execute(select(InviteLink.user_id).where(*which)).first()
    if found is None:
        raise errors.NotFound
    if _end(connection, *which):
        audit.add(connection, "revoke_invite", actor=actor, member=found[0], invite=invite)
    return Written(None)


def end_made_by(connection: Connection, user: str) -> None:
    """Whoever is thrown out leaves no door open."""
    _end(connection, *_made_by(user))


def one(connection: Connection, key: bytes, invite: str, *, by: str | None) -> Invite:
    """Raises `NotFound`; `by` as above."""
    found = _shown(connection, key, _INVITES.where(InviteLink.id == invite, *_made_by(by)))
    if not found:
        raise errors.NotFound
    return found[0]


def listed(
    connection: Connection, key: bytes, *, by: str | None, after: Place | None, limit: int
) -> Slice[Invite, Place]:
    """Those of one person, or with `by` None all."""
    query = _INVITES.where(*_made_by(by))
    if after is not None:
        query = query.where(tuple_(InviteLink.created_at, InviteLink.id) < tuple(after))
    newest = query.order_by(InviteLink.created_at.desc(), InviteLink.id.desc()).limit(limit + 1)
    items = _shown(connection, key, newest)
    return cut(items, limit, lambda last: Place(last.created_at, last.id))


def _made_by(by: str | None) -> Sequence[Any]:
    return () if by is None else (InviteLink.user_id == by,)


def _end(connection: Connection, *which: Any) -> int:
    """How many were open, or would have been."""
    still = update(InviteLink).where(*which, InviteLink.revoked_at.is_(None))
    return connection.execute(still.values(revoked_at=now_ms())).rowcount


def _may_bring_into(connection: Connection, ref: str, by: str | None) -> str:
    """The room's id: a public one that the maker is in, or one that they may add people to."""
    if by is None:
        raise errors.Invalid("Only a person can name rooms.")
    found = access.visible_room(connection, ref, by)
    member = found.require_member()
    rights.require_open(rights.ADD, archived=found.archived)
    if found.kind != "public":
        rights.require(rights.ADD, member.role)
    if found.kind == "direct":
        raise rights.ADD.refusal
    return found.room


def _require_fewer(connection: Connection, by: str | None, now: int) -> None:
    if by is None:
        return
    still = select(func.count()).where(
        *_made_by(by),
        InviteLink.revoked_at.is_(None),
        InviteLink.expires_at > now,
        _HAS_USES_LEFT,
    )
    if connection.execute(still).scalar_one() >= MOST_OPEN:
        raise errors.Conflict(f"There are {MOST_OPEN} links of yours: revoke some first.")


def _shown(connection: Connection, key: bytes, query: Executable) -> list[Invite]:
    rows, now = connection.execute(query).all(), _now(connection)
    rooms: dict[str, list[str]] = {row.id: [] for row in rows}
    for invite, room in _ROOMS.each(connection, [(row.id,) for row in rows]):
        rooms[invite].append(room)
    return [
        Invite(
            row.id,
            _code(key, row),
            row.note,
            _maker(row),
            row.uses,
            row.most_uses,
            row.created_at,
            row.expires_at,
            _state(row, now),
            sorted(rooms[row.id]),
        )
        for row in rows
    ]


def _maker(row: Any) -> Person | None:
    return Person(row.user_id, row.name, row.display_name) if row.user_id else None


def _code(key: bytes, row: Any) -> str | None:
    """None for those from before there were ids, and from under another key."""
    code = next_secret(key, row.id)
    return code if hash_secret(code) == row.code_hash else None


def _state(row: Any, now: int) -> State:
    if row.revoked_at is not None:
        return "revoked"
    if row.most_uses is not None and row.uses >= row.most_uses:
        return "used_up"
    return "expired" if row.expires_at <= now else "open"


def _now(connection: Connection) -> int:
    """What is old must be so by both clocks, as it is for whoever uses it."""
    return min(now_ms(), clock.read(connection))


_HAS_USES_LEFT = or_(InviteLink.most_uses.is_(None), InviteLink.uses < InviteLink.most_uses)
_INVITES = select(
    InviteLink.id,
    InviteLink.code_hash,
    InviteLink.note,
    InviteLink.uses,
    InviteLink.most_uses,
    InviteLink.created_at,
    InviteLink.expires_at,
    InviteLink.revoked_at,
    InviteLink.user_id,
    User.name,
    User.display_name,
).outerjoin(User, User.id == InviteLink.user_id)
_ROOMS = Prepared(
    select(InviteRoom.invite_id, InviteRoom.room_id).where(
        InviteRoom.invite_id == bindparam("invite")
    ),
    "invite",
)
_INVITE_ROOM = insertion(cast(Table, InviteRoom.__table__), "invite_id room_id")
