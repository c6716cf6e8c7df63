"""What routes about one message have in common: its number, its epoch, and what they answer."""

from typing import Annotated, Any

from fastapi import Response, status

from .. import errors
from ..chat import messages, text
from ..chat.log import replay
from ..chat.log.event import Event, Repeat
from ..wire.commands import MAX_SEQ
from ..wire.events import wire
from . import paging
from .bodies import NewMessage
from .caller import RoomCaller, one_of, require_one
from .locations import of_event
from .query import Digits

Target = Annotated[int, Digits]

_TWO_EPOCHS = "Parley-Epoch and epoch name two different lives of the log."


def target(seq: int) -> int:
    """Raises `NotFound` for what is no number of an event."""
    if not 0 < seq <= MAX_SEQ:
        raise errors.NotFound
    return seq


def checked_text(caller: RoomCaller, words: str, *, may_be_empty: bool = False) -> str:
    """The text of a message. Raises `Invalid`."""
    checked = text.draft if may_be_empty else text.message
    return checked(words, longest=caller.services.settings.limit_text_characters)


def epoch_of(caller: RoomCaller, header: str | None, given: str | None) -> str | None:
    """The epoch of the target. Raises `Invalid` for two."""
    require_one(caller.connection.headers.getlist("parley-epoch"), _TWO_EPOCHS)
    require_one(caller.connection.query_params.getlist("epoch"), _TWO_EPOCHS)
    return one_of(header, given, _TWO_EPOCHS)


async def send_message(
    caller: RoomCaller, body: NewMessage, header_epoch: str | None, **more: Any
) -> Response:
    """Send a message with what else it has: `poll`, `actions` or `files`. 201, for a repeat 200."""
    outcome = await caller.act(
        messages.SEND,
        client_id=body.client_id,
        text=checked_text(caller, body.text, may_be_empty=bool(more.get("files"))),
        mention_many=body.mention_many,
        details=messages.details(
            thread=body.thread, in_room=body.in_room, quote=body.quote, **more
        ),
        epoch=epoch_of(caller, header_epoch, body.epoch),
    )
    return await answer(caller, outcome, new_status=status.HTTP_201_CREATED)


async def answer(
    caller: RoomCaller, outcome: Event | Repeat, *, new_status: int = status.HTTP_200_OK
) -> Response:
    """The event that an act wrote, or the one of which it is a repeat."""
    if isinstance(outcome, Event):
        is_new = new_status == status.HTTP_201_CREATED
        location = of_event(caller.connection, outcome) if is_new else None
        return paging.one(wire(outcome), status_code=new_status, location=location)
    return await as_it_stands(caller, outcome.seq)


async def as_it_stands(caller: RoomCaller, seq: int) -> Response:
    """One event, as the log shows it now."""
    found = await caller.read(
        lambda connection, who: replay.event(connection, caller.room, who.user.id, seq)
    )
    return paging.one(wire(found))
