"""Bots: accounts of programs. Each belongs to a person, and is stopped with them.

A bot has no password and signs in nowhere: it has tokens, which its person makes. What it may do in
a room it may as a member of it, where its person is one, too (app/chat/members/bots.py).
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, exists, func, insert, or_, select
from sqlalchemy import delete as delete_from

from ... import errors
from ...db import row_lock
from ...db.tables import ApiToken, Bot, IncomingWebhook, Member, Room, Session, SlashCommand, User
from .. import audit, revocations, text
from ..access import BOT, MEMBER, Person
from ..effects import NOTHING, Effects, Written
from ..log import batch
from ..log.act import Draft
from ..members import members
from ..members.bots import require_person, retire
from . import profiles, sessions, users
from .profiles import Change
from .users import NewUser

# More than anybody looks after; all of them are one page.
MOST = 20
# No hash of a password is empty, so nobody signs in.
NO_PASSWORD = ""


@dataclass(frozen=True, slots=True)
class ListedBot:
    """A bot as its person sees it."""

    bot: Person
    about: str
    picture: str | None
    created_at: int
    disabled: bool
    """By an owner of the server."""
    tokens: int


def make(
    connection: Connection,
    user: str,
    *,
    name: str,
    display_name: str | None = None,
    about: str | None = None,
    by: str | None,
) -> Written[ListedBot]:
    """Raises `NotForBots`, `TooManyBots`, `NameTaken` and `Invalid`. Under its person's lock."""
    require_person(user)
    mine = select(func.count()).where(Bot.owner_id == user, Bot.deleted_at.is_(None), _IS_OWN)
    if connection.execute(mine).scalar_one() >= MOST:
        raise errors.TooManyBots
    made = create(connection, user, name=name, display_name=display_name)
    effects = NOTHING
    if about:
        effects = profiles.change(connection, made, Change(about=about)).effects
    audit.add(connection, "make_bot", actor=by, member=made)
    return Written(find(connection, user, made), effects)


def create(connection: Connection, user: str, *, name: str, display_name: str | None) -> str:
    """The account, without a token: its id. Raises `NameTaken` and `Invalid`."""
    new = NewUser(name, display_name, NO_PASSWORD)
    made = users.create(connection, new, role=MEMBER, kind=BOT)
    connection.execute(insert(Bot).values(user_id=made.id, owner_id=user))
    return made.id


def listed(connection: Connection, user: str) -> list[ListedBot]:
    """A person's, by name."""
    return _listed(connection, Bot.owner_id == user)


def find(connection: Connection, user: str, bot: str) -> ListedBot:
    """By id or name. Raises `NotFound` unless it is this person's own."""
    named = or_(User.id == bot, User.name_key == text.lookup_key(bot))
    for found in _listed(connection, (Bot.owner_id == user) & named):
        return found
    raise errors.NotFound("You have no such bot.")


def change(connection: Connection, user: str, bot: str, wanted: Change) -> Written[ListedBot]:
    """Raises what `find` and `profiles.change` do."""
    own = find(connection, user, bot).bot.id
    row_lock.PEOPLE.take(connection, [own])
    changed = profiles.change(connection, own, wanted)
    return Written(find(connection, user, own), changed.effects)


def delete(
    connection: Connection, key: bytes, user: str, bot: str, *, by: str | None
) -> Written[None]:
    """End it for good: its tokens, its sockets, its memberships. What it said stays.

    Raises `NotFound` unless it is this person's own.
    """
    own = find(connection, user, bot).bot.id
    effects = end(connection, key, own)
    audit.add(connection, "delete_bot", actor=by, member=own)
    return Written(None, effects)


def end(connection: Connection, key: bytes, bot: str) -> Effects:
    """What `delete` does, to any bot."""
    row_lock.PEOPLE.take(connection, [bot])
    # Before its rooms, as everybody locks them; ended they are last, with the revocations.
    theirs = select(Session.id).where(Session.user_id == bot).order_by(Session.id)
    row_lock.take_found(connection, theirs, to_delete=True)
    in_groups = (
        select(Member.room_id)
        .join(Room, Room.id == Member.room_id)
        .where(Member.user_id == bot, Room.kind != "direct")
    )
    drafts = [Draft(members.LEAVE, room, bot) for room in connection.execute(in_groups).scalars()]
    _, events = batch.append_all(connection, drafts, key) if drafts else ((), [])
    retire(connection, [bot])
    connection.execute(delete_from(SlashCommand).where(SlashCommand.bot_id == bot))
    ended = sessions.end(connection, Session.user_id == bot)
    revocations.add(connection, revocations.PERSON, [bot])
    return ended + Effects(events=events, people=[bot])


def _listed(connection: Connection, which: ColumnElement[bool]) -> list[ListedBot]:
    of_bot = select(func.count()).where(ApiToken.user_id == User.id)
    tokens = of_bot.correlate(User).scalar_subquery()
    rows = connection.execute(
        select(
            *(User.id, User.name, User.display_name, User.about, User.picture, User.created_at),
            *(User.disabled_at.is_not(None), tokens),
        )
        .join(Bot, Bot.user_id == User.id)
        .where(which, Bot.deleted_at.is_(None), _IS_OWN)
        .order_by(User.name_key)
    )
    return [_shown(*row) for row in rows]


# The others are of webhooks (app/chat/webhooks/incoming.py), and do nothing else.
_IS_OWN = ~exists().where(IncomingWebhook.bot_id == Bot.user_id)


def _shown(id: str, name: str, display_name: str, *rest: Any) -> ListedBot:
    return ListedBot(Person(id, name, display_name), *rest)
