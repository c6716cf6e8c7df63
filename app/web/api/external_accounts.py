"""REST: accounts of the people of an application, by its ids."""

from typing import Any

from fastapi import APIRouter, Response, status

from ... import errors
from ...chat import rights
from ...chat.effects import Written
from ...chat.listing import Slice
from ...chat.people import external
from ...chat.people.external import External, Wanted
from ...chat.people.sessions import SignedIn
from .. import locations, paging
from ..bodies import ExternalAccountPut
from ..caller import Caller, PacedCaller
from ..deps import Reads, Writes
from ..preconditions import IfMatch, etag, seen
from ..query import ListQuery, documented
from ..schemas.accounts import AccountOut, AccountPage, shown_account

router = APIRouter(prefix="/external-accounts", tags=["accounts"])


@router.get("", response_model=AccountPage, openapi_extra=documented(ListQuery))
async def list_external_accounts(caller: Reads) -> Response:
    """By the application's ids."""

    def look(
        connection: Any, who: SignedIn, asked: ListQuery, after: external.Place | None
    ) -> Slice[External, external.Place]:
        rights.require(rights.PROVISION, who.role)
        return external.listed(connection, after=after, limit=asked.limit)

    return await paging.listed(
        caller, ListQuery, external.Place, look, lambda found: shown_account(found.account)
    )


@router.get("/{external_id}")
async def get_external_account(external_id: str, response: Response, caller: Reads) -> AccountOut:
    return _shown(await _find(caller, external_id), response)


@router.put(
    "/{external_id}",
    responses={201: {"model": AccountOut, "description": "There was none of this id"}},
)
async def put_external_account(
    external_id: str,
    body: ExternalAccountPut,
    response: Response,
    caller: Writes,
    if_match: IfMatch = None,
) -> AccountOut:
    """Make the account, without a password, or change it; `disabled` ends its sessions. Repeated,
    it does nothing."""
    wanted = Wanted(body.name, body.display_name, body.disabled)
    states = seen(caller.connection)
    key = caller.services.keys.requests

    def put(connection: Any, who: SignedIn) -> Written[tuple[External, bool]]:
        rights.require(rights.PROVISION, who.role)
        return external.put(connection, key, external_id, wanted, by=who.user.id, seen=states)

    found, is_new = await caller.write(put, with_people=await _person(caller, external_id))
    locations.created(caller.connection, response, "external-accounts", external_id, is_new=is_new)
    return _shown(found, response)


@router.delete("/{external_id}/sessions", status_code=status.HTTP_204_NO_CONTENT)
async def end_external_sessions(external_id: str, caller: Writes) -> None:
    """All of that account, with its sockets: somebody has signed out of the application."""

    def end(connection: Any, who: SignedIn) -> Written[None]:
        rights.require(rights.PROVISION, who.role)
        return external.end_sessions(connection, external_id, by=who.user.id)

    await caller.write(end, with_people=await _person(caller, external_id))


async def _find(caller: Caller, external_id: str) -> External:
    def look(connection: Any, who: SignedIn) -> External:
        rights.require(rights.PROVISION, who.role)
        return external.find(connection, external_id)

    return await caller.read(look)


async def _person(caller: PacedCaller, external_id: str) -> list[str]:
    """Whose lock a change of the account takes; nobody's of one that is not there yet."""
    try:
        return [(await _find(caller, external_id)).account.id]
    except errors.NotFound:
        return []


def _shown(found: External, response: Response) -> AccountOut:
    response.headers["ETag"] = etag(found.state_name)
    return AccountOut.of(found.account)
