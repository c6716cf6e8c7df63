"""REST: invite links."""

from typing import Any

from fastapi import APIRouter, Request, status
from starlette.responses import Response

from ... import errors
from ...chat import rights, text
from ...chat.access import OWNER
from ...chat.effects import Written
from ...chat.people import invites
from ...chat.people.invites import Invite, NewInvite
from ...chat.people.sessions import SignedIn
from .. import credentials, locations, paging, qr
from ..bodies import InviteCreate
from ..caller import Caller
from ..deps import Reads, Writes
from ..query import ListQuery, documented
from ..schemas.accounts import InviteOut, InvitePage, shown_invite

router = APIRouter(prefix="/invites", tags=["users"])

SVG = "image/svg+xml"
PICTURE: dict[int | str, dict[str, Any]] = {200: {"content": {SVG: {"schema": {"type": "string"}}}}}


@router.get("", response_model=InvitePage, openapi_extra=documented(ListQuery))
async def list_invites(request: Request, caller: Reads) -> Response:
    """Mine, the newest first; an owner of the server sees everybody's."""
    key = caller.services.keys.invites
    return await paging.listed(
        caller,
        ListQuery,
        invites.Place,
        lambda connection, who, asked, after: invites.listed(
            connection, key, by=_whose(who), after=after, limit=asked.limit
        ),
        lambda invite: shown_invite(invite, _url(request, caller, invite)),
    )


@router.post("", status_code=status.HTTP_201_CREATED)
async def create_invite(
    request: Request, response: Response, caller: Writes, body: InviteCreate | None = None
) -> InviteOut:
    """A link by which people may register: one within a week, if nothing else is asked for."""
    asked = body or InviteCreate()
    until = None if asked.expires_at is None else text.moment(asked.expires_at)
    new = NewInvite(asked.note, asked.uses, until, asked.rooms)
    key, owners_only = caller.services.keys.invites, caller.services.settings.invites == "owners"

    def make(connection: Any, who: SignedIn) -> Written[Invite]:
        if owners_only:
            rights.require(rights.INVITE, who.role)
        return invites.make(connection, key, by=who.user.id, new=new)

    made = await caller.write(make)
    locations.created(request, response, "invites", made.id)
    return InviteOut.model_validate(shown_invite(made, _url(request, caller, made)))


@router.delete("/{invite}", status_code=status.HTTP_204_NO_CONTENT)
async def revoke_invite(invite: str, caller: Writes) -> None:
    """One of mine, or as an owner of the server anybody's. Who came by it stays."""
    await caller.write(
        lambda connection, who: invites.revoke(
            connection, invite, actor=who.user.id, by=_whose(who)
        )
    )


@router.get(
    "/{invite}/qr", response_class=Response, responses=PICTURE, operation_id="getInvitePicture"
)
async def invite_picture(invite: str, request: Request, caller: Reads) -> Response:
    """The link as a picture that a phone reads (QR code)."""
    key = caller.services.keys.invites
    found = await caller.read(
        lambda connection, who: invites.one(connection, key, invite, by=_whose(who))
    )
    url = _url(request, caller, found)
    if url is None:
        raise errors.NotFound("This link can't be shown again.")
    return Response(qr.svg(url), media_type=SVG)


def _whose(who: SignedIn) -> str | None:
    """Whose links somebody may see and revoke; None is everybody's."""
    return None if who.role == OWNER else who.user.id


def _url(request: Request, caller: Caller, invite: Invite) -> str | None:
    if invite.code is None:
        return None
    here = credentials.own_address(request, caller.services.settings)
    return f"{here}/register?invite={invite.code}"
