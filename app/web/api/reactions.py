"""REST: putting an emoji under a message, and taking it away."""

from fastapi import APIRouter, Response

from ...chat import reactions, text
from ...chat.log.act import Act
from ..caller import RoomCaller
from ..deps import EpochHeader, EpochQuery, WritesInRoom
from ..schemas.events import MessageOut
from ..targets import Target, as_it_stands, epoch_of, target

router = APIRouter(prefix="/rooms/{room}/messages/{seq}/reactions", tags=["messages"])


@router.put("/{emoji}", response_model=MessageOut, operation_id="react")
async def react(
    seq: Target,
    emoji: str,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    epoch: EpochQuery = None,
) -> Response:
    """Put an emoji under a message, once; answers the message as it then stands."""
    named = epoch_of(caller, parley_epoch, epoch)
    return await _act(reactions.REACT, caller, seq, emoji, epoch=named)


@router.delete("/{emoji}", response_model=MessageOut, operation_id="unreact")
async def unreact(
    seq: Target,
    emoji: str,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    epoch: EpochQuery = None,
) -> Response:
    """Take one's own away; answers the message as it then stands."""
    named = epoch_of(caller, parley_epoch, epoch)
    return await _act(reactions.UNREACT, caller, seq, emoji, epoch=named)


async def _act(
    act: Act, caller: RoomCaller, seq: int, emoji: str, *, epoch: str | None
) -> Response:
    chosen = reactions.Chosen(text.reaction(emoji))
    await caller.act(act, target=target(seq), details=chosen, epoch=epoch)
    return await as_it_stands(caller, seq)
