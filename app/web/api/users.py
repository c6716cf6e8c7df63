"""REST: users, oneself, invites."""

from typing import Any

from fastapi import APIRouter, Request, status

from ...chat import rights, users
from ...chat.effects import Written
from ...chat.sessions import SignedIn
from ...wire.events import timestamp
from .. import credentials, sign_in
from ..bodies import MeUpdate, PasswordUpdate, UserCreate
from ..deps import AppServices, EndsSessions, Reads, Writes
from ..schemas import InviteOut, MeOut

router = APIRouter(tags=["users"])


@router.post("/users", status_code=status.HTTP_201_CREATED)
async def register(body: UserCreate, request: Request, services: AppServices) -> MeOut:
    """Register. On an empty server one becomes its owner."""
    user, _ = await sign_in.register(
        services,
        name=body.name,
        display_name=body.display_name,
        password=body.password,
        invite=body.invite,
        address=credentials.device(request).address,
        host=request.headers.get("host", ""),
    )
    return MeOut.of_user(user)


@router.get("/me", operation_id="getMe")
async def me(caller: Reads) -> MeOut:
    return MeOut.of(await caller.read(lambda _, who: who))


@router.patch("/me")
async def change_me(body: MeUpdate, caller: Writes) -> MeOut:
    user = await caller.write(
        lambda connection, who: users.set_display_name(connection, who.user.id, body.display_name)
    )
    return MeOut.of_user(user)


@router.put("/me/password", status_code=status.HTTP_204_NO_CONTENT)
async def change_password(body: PasswordUpdate, request: Request, caller: EndsSessions) -> None:
    """Ends every other session of this user."""
    await sign_in.change_password(
        caller,
        current=body.current_password,
        new=body.new_password,
        address=credentials.device(request).address,
    )


@router.post("/invites", status_code=status.HTTP_201_CREATED, operation_id="createInvite")
async def invite(request: Request, caller: Writes) -> InviteOut:
    """A link with which one person may register, for a week. For owners of the server."""
    code, expires_at = await caller.write(_invite)
    origin = credentials.own_origin(request, caller.services.settings)
    url = f"{origin}/register?invite={code}"
    return InviteOut(code=code, url=url, expires_at=timestamp(expires_at))


def _invite(connection: Any, who: SignedIn) -> Written[tuple[str, int]]:
    rights.require(rights.INVITE, who.role)
    return users.invite(connection)
