"""REST: messages that I have saved for later."""

from fastapi import APIRouter, Response, status

from ...chat import saved, text
from ...wire.saved import shown_mark, shown_saved
from .. import paging
from ..bodies import SavedUpdate
from ..deps import EpochHeader, Reads, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.saved import SavedMarkOut, SavedPage
from ..targets import Target, epoch_of, target

router = APIRouter(tags=["my list"])


@router.put("/rooms/{room}/messages/{seq}/saved", operation_id="saveMessage")
async def save(
    seq: Target, body: SavedUpdate, caller: WritesInRoom, parley_epoch: EpochHeader = None
) -> SavedMarkOut:
    """For myself; at `remind_at`, if there is one, my devices are told."""
    epoch = epoch_of(caller, parley_epoch, body.epoch)
    remind_at = None if body.remind_at is None else text.moment(body.remind_at)
    mark = await caller.write(
        lambda connection, who: saved.save(
            connection,
            caller.room,
            target(seq),
            who.user.id,
            remind_at=remind_at,
            epoch=epoch,
        )
    )
    return SavedMarkOut.model_validate(shown_mark(mark))


@router.delete(
    "/rooms/{room}/messages/{seq}/saved",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="forgetMessage",
)
async def forget(seq: Target, caller: WritesInRoom) -> None:
    """It is done; the message stays."""
    await caller.write(
        lambda connection, who: saved.forget(connection, caller.room, target(seq), who.user.id)
    )


@router.get("/me/saved", response_model=SavedPage, openapi_extra=documented(ListQuery))
async def list_saved(caller: Reads) -> Response:
    """What I may still read, the newest first, each with the message as it now stands."""
    return await paging.listed(
        caller,
        ListQuery,
        saved.Place,
        lambda connection, who, asked, after: saved.listed(
            connection, who.user.id, after=after, limit=asked.limit
        ),
        shown_saved,
    )
