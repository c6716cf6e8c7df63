"""REST: messages that a room keeps at hand."""

from fastapi import APIRouter, Response

from ...chat import pins
from ...chat.log.act import Act
from ...wire.events import wire
from .. import paging
from ..caller import RoomCaller
from ..deps import EpochHeader, EpochQuery, Reads, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.events import MessageOut, PinPage
from ..targets import Target, as_it_stands, epoch_of, target

router = APIRouter(prefix="/rooms/{room}", tags=["messages"])


@router.get("/pins", response_model=PinPage, openapi_extra=documented(ListQuery))
async def list_pins(room: str, caller: Reads) -> Response:
    """The pinned messages as they now stand, the last pinned first."""
    return await paging.listed(
        caller,
        ListQuery,
        pins.Place,
        lambda connection, who, asked, after: pins.pinned(
            connection, room, user=who.user.id, after=after, limit=asked.limit
        ),
        wire,
    )


@router.put("/messages/{seq}/pin", response_model=MessageOut, operation_id="pin")
async def pin(
    seq: Target, caller: WritesInRoom, parley_epoch: EpochHeader = None, epoch: EpochQuery = None
) -> Response:
    """Pin a message, once; answers it as it then stands."""
    return await _act(pins.PIN, caller, seq, epoch=epoch_of(caller, parley_epoch, epoch))


@router.delete("/messages/{seq}/pin", response_model=MessageOut, operation_id="unpin")
async def unpin(
    seq: Target, caller: WritesInRoom, parley_epoch: EpochHeader = None, epoch: EpochQuery = None
) -> Response:
    """Take the pin away; answers the message as it then stands."""
    return await _act(pins.UNPIN, caller, seq, epoch=epoch_of(caller, parley_epoch, epoch))


async def _act(act: Act, caller: RoomCaller, seq: int, *, epoch: str | None) -> Response:
    await caller.act(act, target=target(seq), epoch=epoch)
    return await as_it_stands(caller, seq)
