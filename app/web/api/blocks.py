"""REST: the people whom I block."""

from fastapi import APIRouter, status
from starlette.responses import Response

from ...chat.people import blocks
from .. import paging
from ..deps import Reads, Writes
from ..query import ListQuery, documented
from ..schemas.people import BlockPage, shown_block

router = APIRouter(prefix="/me/blocks", tags=["users"])


@router.get("", response_model=BlockPage, openapi_extra=documented(ListQuery))
async def list_blocks(caller: Reads) -> Response:
    """In an order that stays the same."""
    return await paging.listed(
        caller,
        ListQuery,
        blocks.Place,
        lambda connection, who, asked, after: blocks.listed(
            connection, who.user.id, after=after, limit=asked.limit
        ),
        shown_block,
    )


@router.put("/{user}", status_code=status.HTTP_204_NO_CONTENT)
async def block(user: str, caller: Writes) -> None:
    """By id or account name. They are not told."""
    await caller.write(lambda connection, who: blocks.block(connection, who.user.id, user))


@router.delete("/{user}", status_code=status.HTTP_204_NO_CONTENT)
async def unblock(user: str, caller: Writes) -> None:
    await caller.write(lambda connection, who: blocks.unblock(connection, who.user.id, user))
