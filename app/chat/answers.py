"""Answers of a bot that only one person sees: whoever called it, or pressed a button of its."""

from msgspec import UNSET
from sqlalchemy import Connection

from .. import errors
from . import rights
from .access import is_bot, memberships, now_ms
from .log import replay
from .log.event import MESSAGE, PRESSED, Event, MessageData
from .messages import require_writing

# It stands in no log, so nobody can look at it later: it belongs to the moment of the call.
WITHIN_MS = 15 * 60_000


def receiver(connection: Connection, room: str, answers: int, *, bot: str) -> str:
    """The person whom a bot may answer, for the event that it answers.

    Raises what `require_writing` does, `NotFound` for what was not said to it, and `TooLate`.
    """
    require_writing(connection, room, user=bot, right=rights.ANSWER_ONE)
    asked = replay.event(connection, room, bot, answers)
    person = asked.user.id
    # Of those who have left nothing is shown to them any more.
    is_there = (room, person) in memberships(connection, [(room, person)])()
    if not is_bot(bot) or not is_there or not _is_for(connection, asked, bot):
        raise errors.NotFound("Nobody has called you by that.")
    if asked.at + WITHIN_MS < now_ms():
        raise errors.TooLate
    return person


def _is_for(connection: Connection, asked: Event, bot: str) -> bool:
    if asked.type is MESSAGE:
        command = asked.data.command if isinstance(asked.data, MessageData) else UNSET
        return command is not UNSET and command["bot"] == bot
    if asked.type is PRESSED:
        return replay.event(connection, asked.room, bot, asked.target or 0).user.id == bot
    return False
