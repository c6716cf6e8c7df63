"""Calls of slash commands: messages that name the bot which is to answer them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import msgspec
from sqlalchemy import Connection, bindparam, select

from .. import errors
from ..db.statement import Pending, Prepared
from ..db.tables import Member, User
from ..db.tables import SlashCommand as CommandTable
from . import slash_commands
from .log.act import Draft
from .log.batch import Batch
from .log.shown import Called
from .slash_commands import Argument, SlashCommand

_arguments = msgspec.json.Decoder(tuple[Argument, ...])


@dataclass(frozen=True, slots=True)
class Call:
    """The bot that is meant, by its id; what of it, the text of the message says."""

    bot: str


class Commands:
    """The commands that the drafts of a batch call, of bots that are in their rooms."""

    def __init__(self, found: dict[tuple[str, str, str], SlashCommand]) -> None:
        self._found = found

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        wanted = {key for draft in drafts if (key := _key(draft)) is not None}
        found = _COMMAND.ask(connection, wanted)
        return lambda: cls(
            {
                (room, bot, name): SlashCommand(name, about, _arguments.decode(arguments))
                for room, bot, name, about, arguments in found()
            }
        )

    def get(self, room: str, bot: str, name: str) -> SlashCommand | None:
        return self._found.get((room, bot, name))

    def flush(self) -> None:
        """Nothing was changed."""


def called(batch: Batch, draft: Draft, call: Call) -> Called:
    """What a message calls. Raises `WrongArguments` and `CommandGone`."""
    line = draft.text or ""
    name = slash_commands.name_in(line)
    command = batch[Commands].get(draft.room, call.bot, name)
    if command is None:
        raise errors.CommandGone
    return Called(bot=call.bot, name=name, arguments=slash_commands.arguments(command, line))


def _key(draft: Draft) -> tuple[str, str, str] | None:
    call = getattr(draft.details, "call", None)
    if call is None:
        return None
    try:
        return draft.room, call.bot, slash_commands.name_in(draft.text or "")
    except errors.WrongArguments:
        return None  # which its act says


_COMMAND = Prepared(
    select(
        Member.room_id,
        CommandTable.bot_id,
        CommandTable.name,
        CommandTable.about,
        CommandTable.arguments,
    )
    .join(CommandTable, CommandTable.bot_id == Member.user_id)
    .join(User, User.id == Member.user_id)
    .where(
        Member.room_id == bindparam("room"),
        Member.user_id == bindparam("bot"),
        CommandTable.name == bindparam("name"),
        User.disabled_at.is_(None),
    ),
    "room bot name",
)
