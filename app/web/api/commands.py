"""REST: the slash commands of bots, calls of them, and answers that only one person sees."""

from typing import Any

from fastapi import APIRouter, Response, status

from ... import errors
from ...chat import answers, messages, rights, slash_commands
from ...chat import text as texts
from ...chat.access import is_bot, now_ms
from ...chat.calls import Call
from ...chat.people import bot_commands
from ...wire.frames import Ephemeral
from .. import paging
from ..bodies import CallCreate, CommandsUpdate, EphemeralCreate
from ..caller import one_client_id
from ..deps import EpochHeader, Reads, Writes, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.commands import (
    CommandPage,
    RoomCommandPage,
    shown_command,
    shown_in_room,
)
from ..schemas.events import MessageOut
from ..targets import Target, send_message, target

router = APIRouter(tags=["commands"])


@router.get("/me/commands", response_model=CommandPage, operation_id="listOwnCommands")
async def list_own_commands(caller: Reads) -> Response:
    """Those of the bot that asks, by name; there are never more of them than one page has."""
    found = await caller.read(lambda connection, who: bot_commands.of_bot(connection, who.user.id))
    return paging.whole([shown_command(command) for command in found])


@router.put("/me/commands", response_model=CommandPage, operation_id="setCommands")
async def set_commands(body: CommandsUpdate, caller: Writes) -> Response:
    """The bot that asks has these commands from now on, and no others."""
    wanted = slash_commands.commands(body.commands)
    found = await caller.write(
        lambda connection, who: bot_commands.replace(connection, who.user.id, wanted)
    )
    return paging.whole([shown_command(command) for command in found])


@router.get(
    "/rooms/{room}/commands",
    response_model=RoomCommandPage,
    openapi_extra=documented(ListQuery),
)
async def list_room_commands(room: str, caller: Reads) -> Response:
    """What can be called there, of all bots that are in the room."""
    return await paging.listed(
        caller,
        ListQuery,
        bot_commands.Place,
        lambda connection, who, asked, after: bot_commands.of_room(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        ),
        shown_in_room,
    )


@router.post(
    "/rooms/{room}/calls",
    status_code=status.HTTP_201_CREATED,
    response_model=MessageOut,
    responses={200: {"model": MessageOut, "description": "Called before, with this client_id"}},
    operation_id="callCommand",
)
async def call(
    body: CallCreate, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> Response:
    """Call a command of a bot: 201 with the `message` that does, repeated 200 with the same."""
    return await send_message(caller, body, parley_epoch, call=Call(body.bot))


@router.post(
    "/rooms/{room}/messages/{seq}/working",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="sayWorking",
)
async def say_working(seq: Target, caller: WritesInRoom) -> None:
    """The bot that asks works on this message: those who are there see it for some seconds."""
    bot = caller.who.user

    def look(connection: Any, _: Any) -> None:
        messages.require_writing(connection, caller.room, user=bot.id, right=rights.TYPE)

    await caller.read(look)
    if not is_bot(bot.id):
        raise errors.Forbidden("Only a bot says that it works on something.")
    caller.services.hub.type(caller.room, bot, target(seq))


@router.post(
    "/rooms/{room}/ephemerals",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="answerOne",
)
async def answer_one(body: EphemeralCreate, caller: WritesInRoom) -> None:
    """Answer whoever called the bot that asks, or pressed its button, so that only they see it."""
    words = texts.message(body.text, longest=texts.EPHEMERAL_MAX)
    client_id = one_client_id(caller.key, body.client_id)
    bot = caller.who.user

    def look(connection: Any, _: Any) -> str:
        return answers.receiver(connection, caller.room, body.answers, bot=bot.id)

    to = await caller.read(look)
    caller.services.hub.answer(
        Ephemeral(caller.room, to, bot, body.answers, now_ms(), words, client_id)
    )
