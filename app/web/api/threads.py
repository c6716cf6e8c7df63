"""REST: the thread under a message, those that I follow, and those of a room."""

from typing import Any

from fastapi import APIRouter, Response

from ...chat.log.act import Act
from ...chat.threads import follows, listed, solved, threads
from ...chat.threads.listed import Wanted
from ...chat.threads.threads import Thread
from ...wire.events import wire
from ...wire.threads import shown_thread
from .. import paging
from ..bodies import ThreadRead
from ..caller import RoomCaller
from ..deps import EpochHeader, EpochQuery, Reads, WritesInRoom
from ..html import all_shown
from ..query import MessagesQuery, RoomThreadsQuery, ThreadsQuery, documented
from ..schemas.events import MessageOut
from ..schemas.threads import ThreadMessagePage, ThreadOut, ThreadPage
from ..targets import Target, as_it_stands, epoch_of, target

router = APIRouter(tags=["threads"])
THREAD = "/rooms/{room}/messages/{seq}/thread"


@router.get(
    THREAD,
    response_model=ThreadMessagePage,
    openapi_extra=documented(MessagesQuery),
    operation_id="listReplies",
)
async def list_replies(room: str, seq: Target, caller: Reads) -> Response:
    """The replies to a message, ascending; the newest without a bound. Bounds are exclusive."""
    asked = await caller.asked_for(MessagesQuery)
    thread, page = await caller.read(
        lambda connection, who: threads.page(
            connection,
            room,
            target(seq),
            user=who.user.id,
            bound=asked.bound,
            limit=asked.at_once,
        )
    )
    items = await all_shown(page.items, html=asked.html)
    return paging.messages(caller.connection, asked, page, items, thread=_shown_whole(thread))


@router.put(f"{THREAD}/follow", response_model=ThreadOut, operation_id="followThread")
async def follow(seq: Target, caller: WritesInRoom) -> Response:
    """Tell me of its replies. Whoever replies, and the author of the root, follow by themselves."""
    return await _follow(caller, seq, wanted=True)


@router.delete(f"{THREAD}/follow", response_model=ThreadOut, operation_id="unfollowThread")
async def unfollow(seq: Target, caller: WritesInRoom) -> Response:
    """Tell me of it no more, until I reply there again."""
    return await _follow(caller, seq, wanted=False)


@router.put(f"{THREAD}/read", response_model=ThreadOut, operation_id="setThreadRead")
async def set_read(body: ThreadRead, seq: Target, caller: WritesInRoom) -> Response:
    """I have read a thread that I follow to this event, and nothing behind it."""
    thread = await caller.write(
        lambda connection, who: follows.read(
            connection, caller.room, who.user.id, target(seq), body.seq
        )
    )
    return paging.one(shown_thread(thread))


@router.put(f"{THREAD}/solved", response_model=MessageOut, operation_id="solveThread")
async def solve(
    seq: Target,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    epoch: EpochQuery = None,
) -> Response:
    """Its question is answered; answers the root as it then stands."""
    return await _mark(solved.SOLVE, caller, seq, epoch=epoch_of(caller, parley_epoch, epoch))


@router.delete(f"{THREAD}/solved", response_model=MessageOut, operation_id="unsolveThread")
async def unsolve(
    seq: Target,
    caller: WritesInRoom,
    parley_epoch: EpochHeader = None,
    epoch: EpochQuery = None,
) -> Response:
    """It is open again; answers the root as it then stands."""
    return await _mark(solved.UNSOLVE, caller, seq, epoch=epoch_of(caller, parley_epoch, epoch))


@router.get("/me/threads", response_model=ThreadPage, openapi_extra=documented(ThreadsQuery))
async def list_my_threads(caller: Reads) -> Response:
    """Those that I follow, in my rooms; the one with the newest reply first."""
    return await paging.listed(
        caller,
        ThreadsQuery,
        listed.Place,
        lambda connection, who, asked, after: listed.of_person(
            connection,
            who.user.id,
            Wanted(asked.is_unread, asked.is_solved),
            after=after,
            limit=asked.limit,
        ),
        shown_thread,
    )


@router.get(
    "/rooms/{room}/threads", response_model=ThreadPage, openapi_extra=documented(RoomThreadsQuery)
)
async def list_threads(room: str, caller: Reads) -> Response:
    """Those of a room, the one that changed last first."""
    return await paging.listed(
        caller,
        RoomThreadsQuery,
        listed.PlaceInRoom,
        lambda connection, who, asked, after: listed.of_room(
            connection,
            room,
            who.user.id,
            Wanted(solved=asked.is_solved),
            after=after,
            limit=asked.limit,
        ),
        shown_thread,
    )


async def _follow(caller: RoomCaller, seq: int, *, wanted: bool) -> Response:
    thread = await caller.write(
        lambda connection, who: follows.follow(
            connection, caller.room, who.user.id, target(seq), follows=wanted
        )
    )
    return paging.one(shown_thread(thread))


async def _mark(act: Act, caller: RoomCaller, seq: int, *, epoch: str | None) -> Response:
    await caller.act(act, target=target(seq), epoch=epoch)
    return await as_it_stands(caller, seq)


def _shown_whole(thread: Thread) -> dict[str, Any]:
    return shown_thread(thread) | {"message": wire(thread.root)}
