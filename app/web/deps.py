"""What routes depend on, for requests and sockets alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, WebSocket, WebSocketException, status
from fastapi.exceptions import RequestValidationError
from fastapi.security import OAuth2PasswordBearer
from fastapi.security.base import SecurityBase
from starlette.requests import HTTPConnection, Request

from app import errors
from app.chat import access, rooms, text
from app.chat.rooms import Door
from app.chat.sessions import Check, SignedIn
from app.web import credentials, services
from app.web.query import Q, parse
from app.web.services import Services

T = TypeVar("T")

# For the schema only, so that "Authorize" works on the documentation page.
_OAUTH2 = OAuth2PasswordBearer("/api/v1/token", auto_error=False)


# Async though nothing waits: a plain function would be run in a thread.
async def _services(connection: HTTPConnection) -> Services:
    return services.of(connection)


Parts = Annotated[Services, Depends(_services)]


@dataclass(frozen=True, slots=True)
class Asker:
    """Who presented a credential that is still to be looked up: with what they ask for."""

    services: Services
    check: Check
    request: Request

    async def asked_for(self, model: type[Q]) -> Q:
        """What the address asks for. Raises `Unauthenticated`, else `RequestValidationError`."""
        try:
            return parse(self.request, model)
        except RequestValidationError:
            await self.read(lambda _, who: who)  # who may not ask is not told how to
            raise

    async def read(self, act: Callable[[Any, SignedIn], T]) -> T:
        """What `act(connection, who)` finds. Raises `Unauthenticated`, and what `act` raises."""
        _, found = await credentials.read_as(self.services, self.check, act)
        return found


class _Asking(SecurityBase):
    model, scheme_name = _OAUTH2.model, _OAUTH2.scheme_name

    async def __call__(self, request: Request) -> Asker:
        parts = services.of(request)
        return Asker(parts, credentials.presented(request, parts), request)


class _SignedIn(SecurityBase):
    model, scheme_name = _OAUTH2.model, _OAUTH2.scheme_name

    async def __call__(self, request: Request) -> SignedIn:
        return await credentials.authenticate(request, services.of(request))


# One level, no dependencies of their own: each level costs a request more than its reads.
Asking = Annotated[Asker, Depends(_Asking())]
Current = Annotated[SignedIn, Depends(_SignedIn())]


async def _room_id(room: str, who: Current, parts: Parts) -> str:
    found = await parts.database.read(access.sight, room, who.user.id)
    return found.room


RoomId = Annotated[str, Depends(_room_id)]


@dataclass(frozen=True, slots=True)
class Guest:
    """Whom the door let in; `heard` is the newest revocation that was known when it looked."""

    who: SignedIn
    door: Door
    heard: int


async def member_at_the_door(websocket: WebSocket, room: str) -> Guest:
    """Guards every room socket: refuses before it is accepted, with the error's code as reason.

    Raises `WebSocketException` 1008, which is HTTP 403 on the wire (ASGI, WebSocket close).
    """
    parts = services.of(websocket)
    try:
        heard = parts.hub.last_revocation
        who, door = await credentials.read_as(
            parts,
            credentials.presented(websocket, parts),
            lambda connection, who: rooms.enter(connection, room, user=who.user.id),
        )
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
