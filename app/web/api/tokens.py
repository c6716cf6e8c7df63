"""REST: the tokens that people make for programs of theirs."""

from fastapi import APIRouter, Response, status

from ...chat import text
from ...chat.people import tokens
from ...chat.people.tokens import ListedToken, NewToken
from .. import locations, paging
from ..bodies import TokenCreate
from ..deps import EndsSessions, Reads, Writes
from ..schemas.tokens import ApiTokenPage, MadeTokenOut, shown_token

router = APIRouter(prefix="/me/tokens", tags=["tokens"])


@router.get("", response_model=ApiTokenPage)
async def list_tokens(caller: Reads) -> Response:
    """Mine, the newest first, also what expired within a month; never more than one page has."""
    found = await caller.read(lambda connection, who: tokens.listed(connection, who.user.id))
    return paging.whole([shown_token(token) for token in found])


# `createToken` is the operation of `POST /token`.
@router.post("", status_code=status.HTTP_201_CREATED, operation_id="makeToken")
async def create_token(body: TokenCreate, response: Response, caller: Writes) -> MadeTokenOut:
    """The answer has the token itself, which is shown this once. Not with a token."""
    new = new_token(body)
    made = await caller.write(
        lambda connection, who: tokens.make(connection, who.user.id, new, by=who.user.id)
    )
    locations.created(caller.connection, response, "me", "tokens", made[0].id)
    return shown_once(response, made)


@router.delete("/{token}", status_code=status.HTTP_204_NO_CONTENT, operation_id="revokeToken")
async def revoke_token(token: str, caller: EndsSessions) -> None:
    """At once, everywhere, with its sockets."""
    await caller.write(
        lambda connection, who: tokens.revoke(connection, who.user.id, token, by=who.user.id)
    )


# For the tokens of bots, too (`bots`).


def new_token(body: TokenCreate) -> NewToken:
    """Raises `Invalid`."""
    until = None if body.expires_at is None else text.moment(body.expires_at)
    rooms = None if body.rooms is None else frozenset(body.rooms)
    return NewToken(body.name, frozenset(body.scopes), rooms, until)


def shown_once(response: Response, made: tuple[ListedToken, str]) -> MadeTokenOut:
    token, secret = made
    response.headers["Cache-Control"] = "no-store"
    return MadeTokenOut.model_validate({**shown_token(token), "token": secret})
