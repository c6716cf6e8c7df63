"""The slash commands of bots: what each has, and which can be called in a room."""

from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select

from ... import errors
from ...db.tables import Member, User
from ...db.tables import SlashCommand as CommandTable
from ..access import Person, is_bot, membership
from ..effects import Written
from ..listing import Slice, cut
from ..slash_commands import Argument, SlashCommand

_arguments = msgspec.json.Decoder(tuple[Argument, ...])


class Place(NamedTuple):
    """Those of a room are listed by name, then by the bot's id."""

    name: str
    bot: str


class ListedCommand(NamedTuple):
    """One that can be called in a room."""

    bot: Person
    command: SlashCommand


def replace(
    connection: Connection, bot: str, commands: Sequence[SlashCommand]
) -> Written[Sequence[SlashCommand]]:
    """These and no others. Under the bot's lock. Raises `Forbidden` for a person."""
    if not is_bot(bot):
        raise errors.Forbidden("Only a bot has commands.")
    connection.execute(delete(CommandTable).where(CommandTable.bot_id == bot))
    rows = [
        {
            "bot_id": bot,
            "name": command.name,
            "about": command.about,
            "arguments": msgspec.json.encode(command.arguments).decode(),
        }
        for command in commands
    ]
    if rows:
        connection.execute(insert(CommandTable), rows)
    return Written(of_bot(connection, bot))


def of_bot(connection: Connection, bot: str) -> Sequence[SlashCommand]:
    """By name."""
    found = connection.execute(
        select(*_COLUMNS).where(CommandTable.bot_id == bot).order_by(CommandTable.name)
    )
    return [made(*row) for row in found]


def of_room(
    connection: Connection, ref: str, *, user: str, after: Place | None, limit: int
) -> Slice[ListedCommand, Place]:
    """Those of the bots that are in a room, for its members. Raises what `membership` does."""
    member = membership(connection, ref, user)
    # From the few that have some: a room may have thousands of members.
    bots = select(CommandTable.bot_id).distinct()
    query = (
        select(User.id, User.name, User.display_name, *_COLUMNS)
        .join(Member, Member.user_id == CommandTable.bot_id)
        .join(User, User.id == CommandTable.bot_id)
        .where(Member.room_id == member.room, Member.user_id.in_(bots), User.disabled_at.is_(None))
        .order_by(CommandTable.name, CommandTable.bot_id)
        .limit(limit + 1)
    )
    if after is not None:
        same_name = (CommandTable.name == after.name) & (CommandTable.bot_id > after.bot)
        query = query.where(or_(CommandTable.name > after.name, same_name))
    rows = [_listed(*row) for row in connection.execute(query)]
    return cut(rows, limit, lambda last: Place(last.command.name, last.bot.id))


def made(name: str, about: str, arguments: str) -> SlashCommand:
    """Of the columns of its row."""
    return SlashCommand(name, about, _arguments.decode(arguments))


def _listed(id: str, name: str, display_name: str, *command: Any) -> ListedCommand:
    return ListedCommand(Person(id, name, display_name), made(*command))


_COLUMNS = (CommandTable.name, CommandTable.about, CommandTable.arguments)
