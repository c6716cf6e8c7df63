"""REST: what I write in a room and have not sent yet."""

from fastapi import APIRouter, Response

from ...chat import drafts, text
from ...chat.drafts import Draft
from .. import paging
from ..bodies import DraftUpdate
from ..deps import Reads, WritesInRoom
from ..query import ListQuery, documented
from ..schemas.rooms import DraftOut, DraftPage

router = APIRouter(tags=["my list"])


@router.put("/rooms/{room}/draft", operation_id="keepDraft")
async def keep(body: DraftUpdate, caller: WritesInRoom) -> DraftOut:
    """The same on all my devices; an empty text deletes it.

    409 `draft_changed` has the `draft` as it is, if that is not the `version` this was made of.
    """
    words = text.draft(body.text, longest=caller.services.settings.limit_text_characters)
    kept = await caller.write(
        lambda connection, who: drafts.keep(
            connection, caller.room, who.user.id, words, version=body.version
        )
    )
    return DraftOut.model_validate(kept.shown())


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
