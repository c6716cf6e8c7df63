"""Moderation: shut somebody out of a room or silence them there, until a time, and lift it."""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, or_, select
from sqlalchemy.orm import aliased

from ... import errors
from ...db.tables import Ban as BanTable
from ...db.tables import Mute as MuteTable
from ...db.tables import User
from .. import rights
from ..access import MEMBER, Membership, Person, membership, now_ms
from ..audit import Audit, why
from ..listing import Slice, cut
from ..log.act import Act, Draft
from ..log.batch import Batch
from ..log.event import BANNED, MUTED, UNBANNED, UNMUTED, Event, Repeat, Until
from ..moments import timestamp
from .bots import Bots
from .exclusions import Ban, Exclusions
from .members import end, held_by, keep_an_owner, person
from .memberships import Members, Owners, permitted

NOT_BANNED = "They are not banned from this room."
NOT_MUTED = "They are not in this room, nor would they be muted in it."


@dataclass(frozen=True, slots=True)
class Sentence:
    """Until when (ms; None is for ever), and why."""

    until: int | None
    reason: str


class Place(NamedTuple):
    """Bans and mutes are listed by the person's id."""

    user: str


@dataclass(frozen=True, slots=True)
class Listed:
    """A ban, as moderators see it."""

    user: Person
    by: Person
    at: int
    until: int | None
    reason: str


class KeptMute(NamedTuple):
    """The mute of somebody who has left: it holds when they come back."""

    user: Person
    until: int


def ban(batch: Batch, draft: Draft) -> Event | Repeat:
    """Shut somebody out, whether they are in or not; again, with another end or reason."""
    actor, wanted = permitted(batch, draft, rights.BAN), _sentence(batch, draft)
    who, held = person(batch, draft), batch[Members].get(draft.room, draft.member)
    if who.id == draft.user:
        raise errors.Conflict("Nobody bans themselves: leave instead.")
    if held is not None:
        if held.role != MEMBER:
            rights.require(rights.BAN_RANKED, actor.role)
        keep_an_owner(batch, held)
    before = batch[Exclusions].ban_of(draft.room, who.id, batch.now)
    if before is not None and (before.until, before.reason) == (wanted.until, wanted.reason):
        return Repeat(batch.rooms[draft.room].head)
    made = Ban(draft.room, who.id, draft.user, batch.now, wanted.until, wanted.reason)
    batch[Exclusions].ban(made)
    batch[Audit].note(batch, draft, "ban", reason=wanted.reason, until=_shown(wanted.until))
    if before is not None:
        return Repeat(batch.rooms[draft.room].head)
    event = batch.append(draft, BANNED, member=who)
    if held is not None:
        end(batch, draft, held)
    return event


def unban(batch: Batch, draft: Draft) -> Event:
    permitted(batch, draft, rights.BAN)
    who = person(batch, draft)
    if batch[Exclusions].ban_of(draft.room, who.id, batch.now) is None:
        raise errors.NotFound(NOT_BANNED)
    batch[Exclusions].lift(draft.room, who.id)
    batch[Audit].note(batch, draft, "unban", reason=why(draft))
    return batch.append(draft, UNBANNED, member=who)


def mute(batch: Batch, draft: Draft) -> Event | Repeat:
    """Let a member read and not write."""
    actor, wanted = permitted(batch, draft, rights.MUTE), _sentence(batch, draft)
    held = _to_mute(batch, draft, actor)
    until = wanted.until
    if held.muted_until == until:
        return Repeat(held.joined_seq)
    assert until is not None, "it has an end"
    batch[Members].mute(held, until)
    batch[Audit].note(batch, draft, "mute", reason=wanted.reason, until=timestamp(until))
    return batch.append(draft, MUTED, member=person(batch, draft), data=Until(timestamp(until)))


def unmute(batch: Batch, draft: Draft) -> Event | Repeat:
    """Let somebody write again, whether they are in or would come back muted."""
    actor = permitted(batch, draft, rights.MUTE)
    if batch[Members].get(draft.room, draft.member) is None:
        if not batch[Exclusions].lift_mute(draft.room, draft.member or "", batch.now):
            raise errors.NotFound(NOT_MUTED)
    else:
        held = _to_mute(batch, draft, actor)
        if held.muted_until is None or held.muted_until <= batch.now:
            return Repeat(held.joined_seq)
        batch[Members].mute(held, None)
    batch[Audit].note(batch, draft, "unmute", reason=why(draft))
    return batch.append(draft, UNMUTED, member=person(batch, draft))


BAN = Act("ban", ban, needs=(Members, Owners, Exclusions, Bots, Audit))
UNBAN = Act("unban", unban, needs=(Members, Exclusions, Audit))
MUTE = Act("mute", mute, needs=(Members, Audit))
UNMUTE = Act("unmute", unmute, needs=(Members, Exclusions, Audit))


def bans(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> Slice[Listed, Place]:
    """Those that hold, for moderators. Raises `NotFound`, `NotAMember` or `Forbidden`."""
    behind = BanTable.user_id > (after.user if after else "")
    found = _bans(connection, ref, user, behind, limit=limit + 1)
    return cut(found, limit, lambda last: Place(last.user.id))


def ban_of(connection: Connection, ref: str, *, user: str, banned: str) -> Listed:
    """One of them. Raises what `bans` does."""
    found = _bans(connection, ref, user, BanTable.user_id == banned, limit=1)
    if not found:
        raise errors.NotFound(NOT_BANNED)
    return found[0]


def mutes(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> Slice[KeptMute, Place]:
    """Of those who have left and would come back muted. Raises what `bans` does."""
    member = membership(connection, ref, user)
    rights.require(rights.MUTE, member.role)
    query = (
        select(User.id, User.name, User.display_name, MuteTable.until)
        .join(User, User.id == MuteTable.user_id)
        .where(MuteTable.room_id == member.room, MuteTable.until > now_ms())
        .where(MuteTable.user_id > (after.user if after else ""))
        .order_by(MuteTable.user_id)
        .limit(limit + 1)
    )
    found = [KeptMute(Person(*person), until) for *person, until in connection.execute(query)]
    return cut(found, limit, lambda last: Place(last.user.id))


_by = aliased(User)
_BANS = (
    select(
        *(User.id, User.name, User.display_name),
        *(_by.id, _by.name, _by.display_name),
        *(BanTable.at, BanTable.until, BanTable.reason),
    )
    .join(User, User.id == BanTable.user_id)
    .join(_by, _by.id == BanTable.by_id)
    .order_by(BanTable.user_id)
)


def _bans(
    connection: Connection, ref: str, user: str, which: ColumnElement[bool], *, limit: int
) -> list[Listed]:
    member = membership(connection, ref, user)
    rights.require(rights.BAN, member.role)
    holds = or_(BanTable.until.is_(None), BanTable.until > now_ms())
    query = _BANS.where(BanTable.room_id == member.room, which, holds).limit(limit)
    rows = connection.execute(query)
    return [Listed(Person(*row[:3]), Person(*row[3:6]), *row[6:]) for row in rows]


def _to_mute(batch: Batch, draft: Draft, actor: Membership) -> Membership:
    """The member whom the draft names. Raises `NotFound`, `Conflict` or `Forbidden`."""
    held = held_by(batch, draft)
    if held.user == draft.user:
        raise errors.Conflict("Nobody mutes themselves, or lifts their own mute.")
    if held.role != MEMBER:
        rights.require(rights.MUTE_RANKED, actor.role)
    return held


def _sentence(batch: Batch, draft: Draft) -> Sentence:
    """Raises `Invalid` for one that would be over at once."""
    wanted = draft.details
    assert isinstance(wanted, Sentence)
    if wanted.until is not None and wanted.until <= batch.now:
        raise errors.Invalid("until: this time is over.")
    return wanted


def _shown(until: int | None) -> str | None:
    return None if until is None else timestamp(until)
