"""REST: files of a room, uploaded in one request and read in ranges."""

from collections.abc import AsyncGenerator
from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request, Response, status

from ...chat.files import reading
from ...chat.files.kinds import KINDS
from ...chat.files.reading import Size
from ...chat.log.shown import Attached
from .. import content, intake
from ..caller import RoomCaller
from ..deps import Reads, WritesInRoom
from ..intake import Intake
from ..locations import address
from ..multipart import FIELD, HEADER_BYTES, FileForm

router = APIRouter(prefix="/rooms/{room}/files", tags=["files"])

# Around the file. What is announced is looked at before it comes, the file itself as it comes.
FORM_BYTES = 2 * HEADER_BYTES
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "properties": {FIELD: {"type": "string", "format": "binary"}},
                    "required": [FIELD],
                }
            }
        },
    }
}
CONTENT: dict[str, Any] = {
    "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in KINDS}
}
ANSWERS: dict[int | str, dict[str, Any]] = {
    200: CONTENT,
    206: CONTENT | {"description": "The bytes of `Range`"},
    304: {"description": "Not changed, which a file never is"},
}


@router.post(
    "",
    status_code=status.HTTP_201_CREATED,
    response_model=Attached,
    openapi_extra=BODY,
    operation_id="uploadFile",
)
async def upload(request: Request, response: Response, caller: WritesInRoom) -> Attached:
    """One file, in a form: `curl -F file=@photo.jpg`. Then send a message with its id."""
    announced = int(request.headers.get("content-length", "0"))
    intake.streams_body(caller)
    with caller.services.uploads.place(caller.who.user.id) as place:
        least_bytes = max(announced - FORM_BYTES, 0)
        await intake.require(caller, bytes=least_bytes)
        form = FileForm(request.headers.get("content-type", ""))
        made = await _received(place.chunks(request.stream()), caller, form, least_bytes)
    response.headers["Location"] = address(request, "rooms", caller.room, "files", made["id"])
    return made


@router.get("/{file}", response_class=Response, responses=ANSWERS, operation_id="getFile")
async def get_file(
    request: Request,
    room: str,
    file: str,
    caller: Reads,
    size: Annotated[
        Size | None,
        Query(description="Of a picture: one of its thumbnails, at most 480 or 1,600 pixels wide."),
    ] = None,
    range_header: Annotated[str | None, Header(alias="Range")] = None,
    if_none_match: Annotated[str | None, Header(alias="If-None-Match")] = None,
    if_range: Annotated[str | None, Header(alias="If-Range")] = None,
) -> Response:
    """Its bytes, or a range of them; asked anew at every request whether one may have them."""
    found = await caller.read(
        lambda connection, who: reading.readable(connection, room, who.user.id, file, size)
    )
    return await content.answer(request, caller.services.files.storage, found)


async def _received(
    chunks: AsyncGenerator[bytes], caller: RoomCaller, form: FileForm, least_bytes: int
) -> Attached:
    """What is not whole is gone."""
    taking: Intake | None = None
    file = ""
    try:
        async for data in chunks:
            found = form.feed(data)
            if taking is None and form.name is not None:
                begun = await intake.begin(caller, name=form.name, bytes=least_bytes)
                taking, file = Intake(caller, begun), begun.id
            if taking is not None:
                await taking.take(found)
        form.end()
        assert taking is not None, "a form with a name has begun a file"
        return await taking.finish()
    except BaseException:
        if file:
            await intake.discard(caller, file)
        raise
