"""REST: the accounts of the server, for its owners, and new passwords by links that they make."""

from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import APIRouter, Request, Response, status

from ...chat import rights, text
from ...chat.effects import Written
from ...chat.listing import Slice
from ...chat.members import members
from ...chat.moments import timestamp
from ...chat.people import accounts
from ...chat.people.sessions import SignedIn
from ...chat.rights import Right
from .. import credentials, locations, paging, qr, sign_in
from ..bodies import AccountUpdate, PasswordLinkCreate, PasswordSet
from ..caller import PacedCaller
from ..deps import AppServices, Reads, ReasonQuery, Writes
from ..query import AccountsQuery, documented
from ..schemas.accounts import AccountOut, AccountPage, PasswordLinkOut, shown_account

T = TypeVar("T")

router = APIRouter(tags=["accounts"])


@router.get("/accounts", response_model=AccountPage, openapi_extra=documented(AccountsQuery))
async def list_accounts(caller: Reads) -> Response:
    """All accounts by name, or those whose account or display name holds `q`."""

    def look(
        connection: Any, who: SignedIn, asked: AccountsQuery, after: accounts.Place | None
    ) -> Slice[accounts.Account, accounts.Place]:
        rights.require(rights.ACCOUNTS, who.role)
        return accounts.listed(connection, words=asked.q, after=after, limit=asked.limit)

    return await paging.listed(caller, AccountsQuery, accounts.Place, look, shown_account)


@router.patch("/accounts/{user}")
async def change_account(user: str, body: AccountUpdate, caller: Writes) -> AccountOut:
    """Disable it, which ends its sessions, or enable it; make it an owner's, or a member's."""
    why = text.reason(body.reason)

    def change(connection: Any, who: SignedIn, account: str) -> Written[accounts.Account]:
        return accounts.change(
            connection,
            account,
            by=who.user.id,
            disabled=body.disabled,
            role=body.role,
            reason=why,
        )

    right = rights.ACCOUNTS if body.role is None else rights.SIGN_INS
    return AccountOut.of(await _write(caller, user, change, right=right))


@router.delete("/accounts/{user}/sessions", status_code=status.HTTP_204_NO_CONTENT)
async def end_sessions(user: str, caller: Writes, reason: ReasonQuery = None) -> None:
    """All of that account, with its tokens and sockets."""
    why = text.reason(reason)
    await _write(
        caller,
        user,
        lambda connection, who, account: accounts.end_sessions(
            connection, account, by=who.user.id, reason=why
        ),
        right=rights.SIGN_INS,
    )


@router.post("/accounts/{user}/password-link", status_code=status.HTTP_201_CREATED)
async def create_password_link(
    user: str,
    request: Request,
    response: Response,
    caller: Writes,
    body: PasswordLinkCreate | None = None,
) -> PasswordLinkOut:
    """A link with which its person sets a new password: once, within a day."""
    why = text.reason(body.reason if body else None)
    link = await _write(
        caller,
        user,
        lambda connection, who, account: accounts.make_link(
            connection, account, by=who.user.id, reason=why
        ),
        right=rights.GIVE_PASSWORDS,
    )
    here = credentials.own_address(request, caller.services.settings)
    url = f"{here}/password/{link.code}"
    until = timestamp(link.expires_at)
    locations.created(request, response, "password-links", link.code)
    return PasswordLinkOut(code=link.code, url=url, qr=qr.data_url(url), expires_at=until)


@router.put(
    "/password-links/{code}",
    status_code=status.HTTP_204_NO_CONTENT,
    operation_id="usePasswordLink",
)
async def use_password_link(
    code: str, body: PasswordSet, request: Request, services: AppServices
) -> None:
    """Set a new password by such a link, which is used up by it; ends all sessions."""
    address = credentials.device(request).address
    await sign_in.use_password_link(services, code, new=body.new_password, address=address)


async def _write(
    caller: PacedCaller,
    ref: str,
    act: Callable[[Any, SignedIn, str], Written[T]],
    *,
    right: Right,
) -> T:
    """By an owner of the server, on the account of this id or name.

    Raises `NotByToken`, `Forbidden`, …
    """
    if caller.who.token is not None:
        rights.require_scope(right, caller.who.token)

    def find(connection: Any, who: SignedIn) -> str:
        rights.require(right, who.role)
        return members.user_id(connection, ref)

    def work(connection: Any, who: SignedIn) -> Written[T]:
        rights.require(right, who.role)
        return act(connection, who, account)

    account = await caller.read(find)
    return await caller.write(work, with_people=[account])
