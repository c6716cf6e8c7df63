"""REST: accounts, one's own account, invites."""

from fastapi import APIRouter, Request, status

from app import errors
from app.chat import accounts, text
from app.live.frames import timestamp
from app.web import credentials, sign_in
from app.web.deps import Current, Parts, ServerOwner
from app.web.schemas import InviteOut, MeOut, MeUpdate, PasswordUpdate, UserCreate

router = APIRouter(tags=["accounts"])


@router.post("/users", status_code=status.HTTP_201_CREATED)
async def register(body: UserCreate, request: Request, parts: Parts) -> MeOut:
    """Make an account. On an empty server it becomes the owner's."""
    account = await sign_in.register(
        parts,
        name=body.name,
        display_name=body.display_name,
        password=body.password,
        invite=body.invite,
        address=credentials.device(request).address,
        host=request.headers.get("host", ""),
    )
    return MeOut.of_account(account)


@router.get("/me")
async def me(who: Current) -> MeOut:
    return MeOut.of(who)


@router.patch("/me")
async def change_me(body: MeUpdate, who: Current, parts: Parts) -> MeOut:
    account = await parts.database.write(accounts.set_display_name, who.user.id, body.display_name)
    return MeOut.of_account(account)


@router.put("/me/password", status_code=status.HTTP_204_NO_CONTENT)
async def change_password(
    body: PasswordUpdate, request: Request, who: Current, parts: Parts
) -> None:
    """Ends every other session of this account."""
    text.password(body.new_password, shortest=parts.settings.password_min_length)
    address = credentials.device(request).address
    try:
        await sign_in.check_password(
            parts, name=who.user.name, password=body.current_password, address=address
        )
    except errors.BadCredentials as error:
        raise errors.WrongPassword from error
    hashed = await parts.hasher.hash(body.new_password)
    await parts.database.write(accounts.set_password, who.user.id, hashed, keep_session=who.session)
    await parts.hub.check_revocations()


@router.post("/invites", status_code=status.HTTP_201_CREATED)
async def invite(request: Request, _: ServerOwner, parts: Parts) -> InviteOut:
    """A link with which one person may register, for a week. For owners of the server."""
    code, expires_at = await parts.database.write(accounts.invite)
    origin = credentials.own_origin(request, parts.settings)
    url = f"{origin}/register?invite={code}"
    return InviteOut(code=code, url=url, expires_at=timestamp(expires_at))
