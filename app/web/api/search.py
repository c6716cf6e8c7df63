"""REST: messages by what is said in them."""

from typing import Any

from fastapi import APIRouter, Response

from ...chat.search import found, query
from ...chat.search.found import Answer, Cursor
from ...wire.search import shown_found
from .. import paging
from ..caller import SEARCHES
from ..deps import Reads
from ..query import SearchQuery, documented
from ..rate_headers import count
from ..schemas.search import SearchPage

router = APIRouter(tags=["search"])


@router.get(
    "/search",
    response_model=SearchPage,
    openapi_extra=documented(SearchQuery),
    operation_id="search",
)
async def search(caller: Reads) -> Response:
    """Messages of my rooms that have all the words, from where I may see them on."""
    return await _search(caller, room=None)


@router.get(
    "/rooms/{room}/search",
    response_model=SearchPage,
    openapi_extra=documented(SearchQuery),
    operation_id="searchRoom",
)
async def search_room(room: str, caller: Reads) -> Response:
    """Messages of one room that have all the words."""
    return await _search(caller, room=room)


async def _search(caller: Reads, *, room: str | None) -> Response:
    asked = await caller.asked_for(SearchQuery)
    person = await caller.read(lambda _, who: who.user.id)
    searches = caller.services.limits.searches
    count(caller.connection.scope, SEARCHES, searches, person)
    await searches.take_soon(person)
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

    answer = await caller.read(look)
    items = [*map(shown_found, answer.hits.items)]
    return paging.answer(
        caller.connection, asked, items, answer.hits.last, is_whole=answer.is_whole
    )
