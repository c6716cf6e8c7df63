"""REST: what I write in a room or in a thread there, and have not sent yet."""

from fastapi import APIRouter, Response

from ...chat import drafts, text
from ...chat.drafts import Draft
from .. import paging
from ..bodies import DraftUpdate
from ..caller import RoomCaller
from ..deps import Reads, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.rooms import DraftOut, DraftPage
from ..targets import Target, target

router = APIRouter(tags=["my list"])


@router.put("/rooms/{room}/draft", operation_id="keepDraft")
async def keep(body: DraftUpdate, caller: WritesInRoom) -> DraftOut:
    """The same on all my devices; an empty text deletes it.

    409 `draft_changed` has the `draft` as it is, if that is not the `version` this was made of.
    """
    return await _keep(caller, body)


@router.put("/rooms/{room}/messages/{seq}/thread/draft", operation_id="keepThreadDraft")
async def keep_in_thread(body: DraftUpdate, seq: Target, caller: WritesInRoom) -> DraftOut:
    """The same for a reply to a message. It stands by itself, beside that of the room."""
    return await _keep(caller, body, thread=target(seq))


@router.get("/me/drafts", response_model=DraftPage, openapi_extra=documented(ListQuery))
async def list_drafts(caller: Reads) -> Response:
    """Those in my rooms, the one that was changed last at the end."""
    return await paging.listed(
        caller,
        ListQuery,
        drafts.Place,
        lambda connection, who, asked, after: drafts.listed(
            connection, who.user.id, after=after, limit=asked.limit
        ),
        Draft.shown,
    )


async def _keep(caller: RoomCaller, body: DraftUpdate, *, thread: int | None = None) -> DraftOut:
    words = text.draft(body.text, longest=caller.services.settings.limit_text_characters)
    kept = await caller.write(
        lambda connection, who: drafts.keep(
            connection, caller.room, who.user.id, words, version=body.version, thread=thread
        )
    )
    return DraftOut.model_validate(kept.shown())
