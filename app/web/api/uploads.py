"""REST: uploads that go on where they stopped, by tus 1.0.0 (https://tus.io)."""

from collections.abc import AsyncGenerator
from typing import Annotated

from fastapi import APIRouter, Header, Request, Response, status
from starlette.requests import ClientDisconnect

from ... import errors
from ...chat.access import membership
from ...chat.files import uploads
from .. import intake, tus
from ..caller import Caller
from ..deps import Reads, WritesInRoom
from ..intake import Intake
from ..locations import address
from ..upload_places import PlaceLostError

router = APIRouter(prefix="/rooms/{room}/uploads", tags=["files"])

Version = Annotated[str | None, Header(alias="Tus-Resumable")]
Length = Annotated[str | None, Header(alias="Upload-Length")]
Offset = Annotated[str | None, Header(alias="Upload-Offset")]
Metadata = Annotated[
    str | None,
    Header(alias="Upload-Metadata", description="The key `filename` is the name of the file."),
]
NO_CONTENT = status.HTTP_204_NO_CONTENT


@router.options("", status_code=NO_CONTENT, operation_id="getUploadOptions")
async def options(room: str, caller: Reads) -> Response:
    """What of tus there is here, and how large a file may be."""
    await _require_member(caller, room)
    most = intake.limits(caller.services.settings).of_file
    headers = {**tus.RESUMABLE, "Tus-Version": tus.VERSION, "Tus-Extension": tus.EXTENSIONS}
    if most:
        headers["Tus-Max-Size"] = str(most)
    return Response(status_code=NO_CONTENT, headers=headers)


@router.post("", status_code=status.HTTP_201_CREATED, operation_id="createUpload")
async def create(
    request: Request,
    caller: WritesInRoom,
    tus_resumable: Version = None,
    upload_length: Length = None,
    upload_metadata: Metadata = None,
) -> Response:
    """A new one: `Location` is where its bytes go. Its id is that of the file."""
    await intake.require_writing(caller)
    tus.require_version(request)
    length = tus.number(request, "Upload-Length")
    metadata = upload_metadata or ""
    name = tus.name_in(metadata)
    await intake.require(caller, bytes=length)
    made = await intake.begin(caller, name=name, bytes=length, metadata=metadata or None)
    if not length:
        await Intake(caller, made).finish()
    place = address(request, "rooms", caller.room, "uploads", made.id)
    return Response(
        status_code=status.HTTP_201_CREATED, headers={**tus.told(made), "Location": place}
    )


@router.get("/{upload}", status_code=NO_CONTENT, operation_id="getUpload")
async def get_upload(
    request: Request, room: str, upload: str, caller: Reads, tus_resumable: Version = None
) -> Response:
    """Where it goes on: `Upload-Offset`. (tus asks by HEAD, which is answered as GET.)"""
    await _require_member(caller, room)
    tus.require_version(request)
    found = await caller.read(
        lambda connection, who: uploads.own(connection, room, who.user.id, upload)
    )
    headers = {**tus.told(found), "Upload-Length": str(found.bytes), "Cache-Control": "no-store"}
    if found.metadata is not None:
        headers["Upload-Metadata"] = found.metadata
    return Response(status_code=NO_CONTENT, headers=headers)


@router.patch("/{upload}", status_code=NO_CONTENT, operation_id="continueUpload")
async def go_on(
    request: Request,
    upload: str,
    caller: WritesInRoom,
    tus_resumable: Version = None,
    upload_offset: Offset = None,
) -> Response:
    """Its next bytes, from `Upload-Offset` on; what came of a request that was cut is kept."""
    await intake.require_writing(caller)
    tus.require_version(request)
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != tus.TYPE:
        raise errors.Unsupported(f"Send {tus.TYPE}.")
    offset = tus.number(request, "Upload-Offset")
    found = await _own(caller, caller.room, upload)
    left = found.bytes - found.received
    if found.is_whole or offset != found.received:
        raise errors.WrongOffset(found.received)
    if int(request.headers.get("content-length", "0")) > left:
        raise errors.TooLarge(f"Of this upload {left} bytes are to come.")
    intake.streams_body(caller)
    taking = Intake(caller, found)
    with caller.services.uploads.place(caller.who.user.id) as place:
        await caller.services.files.require()
        try:
            await _receive(place.chunks(request.stream()), taking, left)
        except (errors.PictureUnreadable, errors.FileTooLarge):
            # It never becomes whole.
            await intake.discard(caller, upload)
            raise
    return Response(
        status_code=NO_CONTENT, headers=tus.told(await _own(caller, caller.room, upload))
    )


@router.delete("/{upload}", status_code=NO_CONTENT, operation_id="cancelUpload")
async def cancel(
    request: Request, upload: str, caller: WritesInRoom, tus_resumable: Version = None
) -> Response:
    """Nothing of it is kept. What a message has goes with that."""
    await _require_member(caller, caller.room)
    tus.require_version(request)
    await caller.write(
        lambda connection, who: uploads.cancel(connection, caller.room, who.user.id, upload)
    )
    return Response(status_code=NO_CONTENT, headers=tus.RESUMABLE)


async def _require_member(caller: Caller, room: str) -> None:
    await caller.read(lambda connection, who: membership(connection, room, who.user.id))


async def _receive(chunks: AsyncGenerator[bytes], taking: Intake, left: int) -> None:
    """All that comes, of so many bytes that the file lacks. Raises what both of them do."""
    try:
        async for data in chunks:
            left -= len(data)
            if left < 0:
                raise errors.TooLarge("More has come than this upload was to have.")
            await taking.take(data)
    except (ClientDisconnect, PlaceLostError):
        # Behind the last byte it may end instead of saying that there are no more.
        if left:
            await taking.keep()
            raise
    if left:
        await taking.keep()
    else:
        await taking.finish()


async def _own(caller: Caller, room: str, upload: str) -> uploads.Upload:
    return await caller.read(
        lambda connection, who: uploads.own(connection, room, who.user.id, upload)
    )
