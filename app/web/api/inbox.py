"""REST: what concerns me, in all my rooms."""

from fastapi import APIRouter, Response, status

from ...chat import inbox
from .. import paging
from ..caller import PacedCaller
from ..deps import Reads, Writes
from ..query import InboxQuery, documented
from ..schemas.inbox import InboxPage, shown_item

router = APIRouter(prefix="/me/inbox", tags=["my list"])


@router.get("", response_model=InboxPage, openapi_extra=documented(InboxQuery))
async def list_inbox(caller: Reads) -> Response:
    """Mentions of me and reactions to what I said, the newest first; without those I am done with.

    Each with its message as it now stands.
    """
    return await paging.listed(
        caller,
        InboxQuery,
        inbox.Place,
        lambda connection, who, asked, after: inbox.listed(
            connection, who.user.id, wanted=asked.filter, after=after, limit=asked.limit
        ),
        shown_item,
    )


@router.put("/done", status_code=status.HTTP_204_NO_CONTENT, operation_id="doneWithAll")
async def done_with_all(caller: Writes) -> None:
    """I am done with all that is there."""
    await caller.write(lambda connection, who: inbox.set_all_done(connection, who.user.id))


@router.put("/{item}/done", status_code=status.HTTP_204_NO_CONTENT, operation_id="doneWith")
async def done_with(item: str, caller: Writes) -> None:
    """I am done with one; it comes back if there is something new about its message."""
    await _set(caller, item, done=True)


@router.delete("/{item}/done", status_code=status.HTTP_204_NO_CONTENT, operation_id="notDoneWith")
async def not_done_with(item: str, caller: Writes) -> None:
    """It is open again."""
    await _set(caller, item, done=False)


async def _set(caller: PacedCaller, item: str, *, done: bool) -> None:
    await caller.write(
        lambda connection, who: inbox.set_done(connection, who.user.id, item, done=done)
    )
