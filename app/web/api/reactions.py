"""REST: putting an emoji under a message, and taking it away."""

from fastapi import APIRouter, Response

from ...chat import reactions, text
from ...chat.log.act import Act
from ...wire.events import person
from .. import paging
from ..caller import RoomCaller
from ..deps import EpochHeader, EpochQuery, Reads, WritesInRoom
from ..query import ReactionsQuery, documented
from ..schemas.events import MessageOut, ReactedPage
from ..targets import Target, as_it_stands, epoch_of, target

router = APIRouter(prefix="/rooms/{room}/messages/{seq}/reactions", tags=["messages"])


@router.get("", response_model=ReactedPage, openapi_extra=documented(ReactionsQuery))
async def list_reactions(room: str, seq: Target, caller: Reads) -> Response:
    """All who have put emoji under a message, which names some of them itself."""
    asked = await caller.asked_for(ReactionsQuery)
    emoji = None if asked.emoji is None else text.reaction(asked.emoji)
    after = paging.place(asked.after, reactions.Place)
    found = await caller.read(
        lambda connection, who: reactions.reacted(
            connection,
            room,
            target(seq),
            emoji,
            user=who.user.id,
            after=after,
            limit=asked.limit,
        )
    )
    items = [{"emoji": one.emoji, "user": person(one.user)} for one in found.all.items]
    return paging.answer(caller.connection, asked, items, found.all.last, mine=found.mine)


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
