"""REST: messages by what is said in them."""

from typing import Any

from fastapi import APIRouter, Response

from ...chat.search import found, query
from ...chat.search.found import Answer, Cursor
from ...wire.search import shown_found
from .. import paging
from ..deps import Searches
from ..query import SearchQuery, documented
from ..schemas.search import SearchPage

router = APIRouter(tags=["search"])


@router.get(
    "/search",
    response_model=SearchPage,
    openapi_extra=documented(SearchQuery),
    operation_id="search",
)
async def search(caller: Searches) -> Response:
    """Messages of my rooms that have all the words, from where I may see them on."""
    return await _search(caller, room=None)


@router.get(
    "/rooms/{room}/search",
    response_model=SearchPage,
    openapi_extra=documented(SearchQuery),
    operation_id="searchRoom",
)
async def search_room(room: str, caller: Searches) -> Response:
    """Messages of one room that have all the words."""
    return await _search(caller, room=room)


async def _search(caller: Searches, *, room: str | None) -> Response:
    asked = await caller.asked_for(SearchQuery)
    after = paging.place(asked.after, Cursor)

    def look(connection: Any, who: Any) -> Answer:
        return found.search(
            connection,
            who.user.id,
            query.parse(asked.q, zone=asked.zone),
            room=room,
            after=after,
            limit=asked.limit,
            order=asked.order,
        )

    answer = await caller.search(look)
    items = [*map(shown_found, answer.hits.items)]
    return paging.answer(
        caller.connection, asked, items, answer.hits.last, is_whole=answer.is_whole
    )
