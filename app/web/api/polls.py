"""REST: polls, and my votes in them."""

from fastapi import APIRouter, Response, status

from ...chat import polls, voters
from ...chat.new_polls import new_poll
from ...wire.events import person
from ...wire.polls import shown_vote
from .. import paging
from ..bodies import PollCreate, VoteUpdate
from ..caller import Caller
from ..deps import EpochHeader, EpochQuery, Reads, WritesInRoom
from ..query import VotersQuery, documented
from ..schemas.events import MessageOut
from ..schemas.polls import VoteOut, VoterPage
from ..targets import Target, as_it_stands, epoch_of, send_message, target

router = APIRouter(prefix="/rooms/{room}/polls", tags=["polls"])


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=MessageOut,
    responses={200: {"model": MessageOut, "description": "Asked before, with the same client_id"}},
    operation_id="createPoll",
)
async def create(
    body: PollCreate, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> Response:
    """A message with a poll; `text` is what is asked."""
    poll = new_poll(
        body.options, multiple=body.multiple, anonymous=body.anonymous, ends_at=body.ends_at
    )
    return await send_message(caller, body, parley_epoch, poll=poll)


@router.get("/{seq}/vote", response_model=VoteOut, operation_id="getVote")
async def get_vote(room: str, seq: Target, caller: Reads) -> Response:
    """What I have chosen there."""
    return await _vote(caller, room, seq)


@router.get("/{seq}/voters", response_model=VoterPage, openapi_extra=documented(VotersQuery))
async def list_voters(room: str, seq: Target, caller: Reads) -> Response:
    """All who have voted in an open poll, by what they chose; the message names some itself."""
    return await paging.listed(
        caller,
        VotersQuery,
        voters.Place,
        lambda connection, who, asked, after: voters.listed(
            connection,
            room,
            target(seq),
            asked.option,
            user=who.user.id,
            after=after,
            limit=asked.limit,
        ),
        lambda voter: {"option": voter.option, "user": person(voter.user)},
    )


@router.put("/{seq}/vote", response_model=VoteOut, operation_id="vote")
async def vote(
    body: VoteUpdate, seq: Target, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> Response:
    """Choose, in place of what I chose before; no choices take the vote back."""
    await caller.act(
        polls.VOTE,
        client_id=body.client_id,
        target=target(seq),
        details=polls.chosen(body.choices),
        epoch=epoch_of(caller, parley_epoch, body.epoch),
    )
    return await _vote(caller, caller.room, seq)


@router.put("/{seq}/end", response_model=MessageOut, operation_id="endPoll")
async def end(
    seq: Target, caller: WritesInRoom, parley_epoch: EpochHeader = None, epoch: EpochQuery = None
) -> Response:
    """Nobody votes there any more; answers the message as it then stands."""
    named = epoch_of(caller, parley_epoch, epoch)
    await caller.act(polls.END, target=target(seq), epoch=named)
    return await as_it_stands(caller, seq)


async def _vote(caller: Caller, room: str, seq: int) -> Response:
    message, choices = await caller.read(
        lambda connection, who: polls.own(connection, room, target(seq), who.user.id)
    )
    return paging.one(shown_vote(message, choices))
