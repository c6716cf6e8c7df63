"""REST: pictures of people, and of emoji."""

from collections.abc import Sequence
from typing import Any

from fastapi import APIRouter, Request
from starlette.responses import Response

from ... import errors
from ...chat import emoji
from ...chat.people import pictures
from ...chat.people.sessions import SignedIn
from ...pictures import PERSON
from ..body_limit import is_picture
from ..caller import PacedCaller
from ..deps import Reads, Writes
from ..query import PictureQuery, documented
from ..schemas.people import MeOut
from .users import me

router = APIRouter(tags=["users"])

WEBP = "image/webp"
# A year is for ever (RFC 9111 §1.2.2); private, since who may see it has an account here.
FOR_EVER = "private, max-age=31536000, immutable"
TAKEN = ("image/png", "image/jpeg", WEBP, "image/gif")
BODY: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {kind: {"schema": {"type": "string", "format": "binary"}} for kind in TAKEN},
    }
}
PICTURE: dict[int | str, dict[str, Any]] = {
    200: {"content": {WEBP: {"schema": {"type": "string", "format": "binary"}}}}
}


@router.put("/me/picture", openapi_extra=BODY)
async def set_picture(request: Request, caller: Writes) -> MeOut:
    """The square in its middle becomes mine, in two sizes; of one that moves the beginning."""
    made = pictures.Made(*await made_of(request, caller, PERSON))
    await caller.write(lambda connection, who: pictures.set_own(connection, who.user.id, made))
    return await me(caller)


@router.delete("/me/picture")
async def remove_picture(caller: Writes) -> MeOut:
    await caller.write(lambda connection, who: pictures.remove_own(connection, who.user.id))
    return await me(caller)


@router.get(
    "/pictures/{picture}",
    response_class=Response,
    responses=PICTURE,
    openapi_extra=documented(PictureQuery),
)
async def get_picture(picture: str, caller: Reads) -> Response:
    """Never another one under the same id. An emoji has one size."""
    asked = await caller.asked_for(PictureQuery)

    def look(connection: Any, _: SignedIn) -> bytes:
        found = emoji.picture(connection, picture)
        return found or pictures.content(connection, picture, asked.size)

    content = await caller.read(look)
    return Response(content, media_type=WEBP, headers={"Cache-Control": FOR_EVER})


async def made_of(request: Request, caller: PacedCaller, kind: str) -> Sequence[bytes]:
    """The pictures of this kind that the body of a request becomes.

    Raises `Unsupported`, and what the maker refuses.
    """
    if not is_picture(request):
        raise errors.Unsupported("Send a picture: PNG, JPEG, WebP or GIF.")
    maker = caller.services.pictures
    with maker.place(caller.who.user.id):
        return await maker.make(await request.body(), kind)
