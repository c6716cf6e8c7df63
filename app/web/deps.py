"""What routes depend on, for requests and sockets alike."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Header, WebSocket, WebSocketException, status
from fastapi.security import OAuth2PasswordBearer
from starlette.requests import HTTPConnection, Request

from app import errors
from app.chat import access, rooms, text
from app.chat.rooms import Door
from app.chat.sessions import SignedIn
from app.web import credentials, services
from app.web.services import Services

# For the schema only, so that "Authorize" works on the documentation page.
_oauth2 = OAuth2PasswordBearer("/api/v1/token", auto_error=False)


async def _services(connection: HTTPConnection) -> Services:
    return services.of(connection)


# Async though nothing waits: a plain function would be run in a thread.
Parts = Annotated[Services, Depends(_services)]


async def _current(
    request: Request, parts: Parts, _: Annotated[str | None, Depends(_oauth2)]
) -> SignedIn:
    return await credentials.authenticate(request, parts)


Current = Annotated[SignedIn, Depends(_current)]


async def _owner(who: Current) -> SignedIn:
    if who.role != access.OWNER:
        raise errors.Forbidden("Only an owner of this server can do that.")
    return who


async def _paced(who: Current, parts: Parts) -> None:
    parts.limits.sends.take(who.user.id)


# For every route that writes to a room: what one person does there is limited as a whole.
PACED = [Depends(_paced)]

ServerOwner = Annotated[SignedIn, Depends(_owner)]


async def _room_id(room: str, who: Current, parts: Parts) -> str:
    return await parts.database.read(rooms.room_id, room, user=who.user.id)


RoomId = Annotated[str, Depends(_room_id)]


@dataclass(frozen=True, slots=True)
class Guest:
    """Whom the door let in; `heard` is the newest revocation that was known when it looked."""

    who: SignedIn
    door: Door
    heard: int


async def member_at_the_door(websocket: WebSocket, room: str, parts: Parts) -> Guest:
    """Guards every room socket: refuses before it is accepted, with the error's code as reason.

    Raises `WebSocketException` 1008, which is HTTP 403 on the wire (ASGI, WebSocket close).
    """
    try:
        heard = parts.hub.last_revocation
        who = await credentials.authenticate(websocket, parts)
        door = await parts.database.read(rooms.enter, room, user=who.user.id)
        return Guest(who, door, heard)
    except errors.ParleyError as error:
        raise WebSocketException(status.WS_1008_POLICY_VIOLATION, reason=error.code) from error


AtTheDoor = Annotated[Guest, Depends(member_at_the_door)]


IdempotencyKey = Annotated[
    str | None,
    Header(description="Names this request for ever: repeated, it gets the first result."),
]


def one_client_id(key: str | None, given: str | None) -> str | None:
    """The header and the field are the same thing. Raises `Invalid`."""
    if key is not None and given is not None and key != given:
        raise errors.Invalid("Idempotency-Key and client_id name two different requests.")
    name = key if key is not None else given
    return None if name is None else text.client_id(name)
