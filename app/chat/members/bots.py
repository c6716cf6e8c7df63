"""Bots in rooms: where the person is to whom one belongs, and no longer than they are.

So nobody who has lost a room goes on reading it by a bot. In direct rooms, whose people stay the
same, a bot is as anybody.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, Self

from sqlalchemy import Connection, bindparam, select, update

from ... import errors
from ...db.statement import Pending, Prepared
from ...db.tables import Bot, Member, User
from ..access import HELD, MEMBER, Membership, Person, is_bot, is_guest, now_ms
from ..log.act import Draft
from ..log.batch import Batch
from ..log.event import REMOVED
from .memberships import Members, take_out

WITHOUT_PERSON = "A bot can only be where the person is to whom it belongs."
ONLY_MEMBER = "A bot is a plain member wherever it is."


class Bots:
    """The owners of a batch's bots in its rooms, and the bots of its people there."""

    def __init__(self, with_person: Iterable[Any], theirs: Iterable[Any]) -> None:
        self._owner = {(room, bot): owner for room, bot, owner in with_person}
        self._theirs: dict[tuple[str, str], dict[str, Person]] = {}
        self._held: dict[tuple[str, str], Membership] = {}
        for owner, bot, name, display_name, room, *held in theirs:
            self._theirs.setdefault((room, owner), {})[bot] = Person(bot, name, display_name)
            self._held[room, bot] = Membership(room, bot, *held)

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        named = {(d.room, user) for d in drafts for user in (d.user, d.member) if user}
        bots = {pair for pair in named if is_bot(pair[1])}
        with_person = _OWNER_HERE.ask(connection, bots)
        theirs = _THEIRS.ask(connection, named - bots)
        return lambda: cls(with_person(), theirs())

    def require_owner(self, room: str, bot: str) -> None:
        """Raises `NotForBots` where its person is not."""
        if (room, bot) not in self._owner:
            raise errors.NotForBots(WITHOUT_PERSON)

    def note_in(self, room: str, bot: Person) -> None:
        """It came in by this batch."""
        self._theirs.setdefault((room, self._owner[room, bot.id]), {})[bot.id] = bot

    def without(self, batch: Batch, room: str, owner: str) -> list[Person]:
        """Return the bots that leave with their person; they can't come back in this batch."""
        self._owner = {key: of for key, of in self._owner.items() if (key[0], of) != (room, owner)}
        theirs = self._theirs.pop((room, owner), {})
        for bot in theirs:
            if (room, bot) in self._held:
                batch[Members].know(self._held[room, bot])
        return [bot for bot in theirs.values() if batch[Members].get(room, bot.id)]

    def flush(self) -> None:
        """Nothing: `Members` writes."""


def require_place(batch: Batch, draft: Draft, who: str, *, role: str) -> None:
    """Whether somebody may be in the room, if they are a bot. Raises `NotForBots`.

    And `NotForGuests`: they come by their link only.
    """
    if is_guest(who):
        raise errors.NotForGuests
    if is_bot(who):
        require_role(who, role)
        batch[Bots].require_owner(draft.room, who)


def require_role(who: str, role: str) -> None:
    """Raises `NotForBots` or `NotForGuests` for one that would be more than a member."""
    if is_guest(who) and role != MEMBER:
        raise errors.NotForGuests
    if is_bot(who) and role != MEMBER:
        raise errors.NotForBots(ONLY_MEMBER)


def note_in(batch: Batch, room: str, who: Person) -> None:
    """They came in by this batch; of people there is nothing to note."""
    if is_bot(who.id):
        batch[Bots].note_in(room, who)


def take_along(batch: Batch, draft: Draft, leaving: Membership) -> None:
    """The bots of somebody who goes, each with an event of the same draft."""
    for bot in batch[Bots].without(batch, leaving.room, leaving.user):
        batch.append(draft, REMOVED, member=bot)
        held = batch[Members].get(leaving.room, bot.id)
        assert held is not None, "it is among those that are there"
        take_out(batch, held)


def require_person(user: str) -> None:
    """For what only people with an account of their own do, or have done to them.

    Raises `NotForBots` and `NotForGuests`.
    """
    if is_guest(user):
        raise errors.NotForGuests
    if is_bot(user):
        raise errors.NotForBots


def retire(connection: Connection, bots: Collection[str]) -> None:
    """They are bots no more; what they said stays."""
    now = now_ms()
    connection.execute(update(User).where(User.id.in_(bots)).values(disabled_at=now))
    connection.execute(update(Bot).where(Bot.user_id.in_(bots)).values(deleted_at=now))


def is_running(connection: Connection, bot: str) -> bool:
    """Whether the person to whom it belongs is there, and not disabled."""
    owner = select(User.id).join(Bot, Bot.owner_id == User.id)
    enabled = owner.where(Bot.user_id == bot, User.disabled_at.is_(None))
    return connection.execute(enabled).first() is not None


def owner_ids(connection: Connection, users: Collection[str]) -> dict[str, str]:
    """To whom those of them belong that are bots."""
    return dict(_OWNER.each(connection, [(user,) for user in users if is_bot(user)]))


def owners(connection: Connection, users: Collection[str]) -> dict[str, Person]:
    """The people to whom those of them belong that are bots, by id of the bot."""
    rows = _OWNERS.each(connection, [(user,) for user in users if is_bot(user)])
    return {bot: Person(*owner) for bot, *owner in rows}


_OWNERS = Prepared(
    select(Bot.user_id, User.id, User.name, User.display_name)
    .join(User, User.id == Bot.owner_id)
    .where(Bot.user_id == bindparam("bot")),
    "bot",
)
_OWNER = Prepared(
    select(Bot.user_id, Bot.owner_id).where(
        Bot.user_id == bindparam("bot"), Bot.owner_id.is_not(None)
    ),
    "bot",
)
_OWNER_HERE = Prepared(
    select(Member.room_id, Bot.user_id, Bot.owner_id)
    .join(Member, Member.user_id == Bot.owner_id)
    .where(Member.room_id == bindparam("room"), Bot.user_id == bindparam("bot")),
    "room bot",
)
_THEIRS = Prepared(
    select(Bot.owner_id, User.id, User.name, User.display_name, Member.room_id, *HELD)
    .join(User, User.id == Bot.user_id)
    .join(Member, Member.user_id == Bot.user_id)
    .where(Bot.owner_id == bindparam("user"), Member.room_id == bindparam("room")),
    "room user",
)
