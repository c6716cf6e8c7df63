"""REST: the texts that a message had before its edits."""

from fastapi import APIRouter, Response

from ...chat import versions
from ...chat.moments import timestamp
from .. import paging
from ..deps import Reads
from ..query import VersionsQuery, documented
from ..schemas.events import VersionPage
from ..targets import Target, target

router = APIRouter(tags=["messages"])


@router.get(
    "/rooms/{room}/messages/{seq}/versions",
    response_model=VersionPage,
    openapi_extra=documented(VersionsQuery),
)
async def list_versions(room: str, seq: Target, caller: Reads) -> Response:
    """The texts that a message had, the newest first: the one it has now.

    Where the server keeps no edits, this is all. Of a deleted message there are none.
    """
    return await paging.listed(
        caller,
        VersionsQuery,
        versions.Place,
        lambda connection, who, asked, after: versions.listed(
            connection,
            room,
            target(seq),
            user=who.user.id,
            kept=caller.services.settings.keep_edits,
            after=after,
            limit=asked.limit,
        ),
        lambda version: {"at": timestamp(version.at), "text": version.text},
    )
