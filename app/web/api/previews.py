"""REST: the beginnings of messages that links lead to."""

from fastapi import APIRouter, Response

from ...chat import previews
from ...wire.events import beginning
from .. import paging
from ..deps import Reads
from ..query import PreviewsQuery, documented
from ..schemas.events import PreviewPage

router = APIRouter(tags=["messages"])


@router.get("/previews", response_model=PreviewPage, openapi_extra=documented(PreviewsQuery))
async def list_previews(caller: Reads) -> Response:
    """Messages as they now stand, in whichever of my rooms, with the beginnings of their texts.

    What I may not see is left out, as what is not there.
    """
    asked = await caller.asked_for(PreviewsQuery)
    found = await caller.read(
        lambda connection, who: previews.of_messages(connection, who.user.id, asked.messages)
    )
    return paging.whole([beginning(event, is_cut=is_cut) for event, is_cut in found])
