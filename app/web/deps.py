"""What routes depend on, for requests and sockets alike."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, WebSocket, WebSocketException, status
from fastapi.exceptions import RequestValidationError
from fastapi.security import OAuth2PasswordBearer
from fastapi.security.base import SecurityBase
from starlette.requests import HTTPConnection, Request

from .. import errors
from ..chat import access, rooms, text
from ..chat.rooms import RoomEntry
from ..chat.sessions import Check, SignedIn
from . import credentials
from .query import Q, parse
from .schemas import ClientId
from .services import Services, services_of

T = TypeVar("T")

# For the schema only, so that "Authorize" works on the documentation page.
_OAUTH2 = OAuth2PasswordBearer("/api/v1/token", auto_error=False)
TOKEN_SCHEME = _OAUTH2.scheme_name


# Async though nothing waits: a plain function would be run in a thread.
async def _services(connection: HTTPConnection) -> Services:
    return services_of(connection)


AppServices = Annotated[Services, Depends(_services)]


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
        services = services_of(request)
        return Asker(services, credentials.presented(request, services), request)


class _SignedIn(SecurityBase):
    model, scheme_name = _OAUTH2.model, _OAUTH2.scheme_name

    async def __call__(self, request: Request) -> SignedIn:
        return await credentials.authenticate(request, services_of(request))


# One level, no dependencies of their own: each level costs a request more than its reads.
Asking = Annotated[Asker, Depends(_Asking())]
Current = Annotated[SignedIn, Depends(_SignedIn())]


async def _room_id(room: str, who: Current, services: AppServices) -> str:
    found = await services.database.read(access.visible_room, room, who.user.id)
    return found.room


RoomId = Annotated[str, Depends(_room_id)]


@dataclass(frozen=True, slots=True)
class Handshake:
    """Whom the door let in; `heard` is the newest revocation that was known when it looked."""

    who: SignedIn
    entry: RoomEntry
    heard: int


async def check_handshake(websocket: WebSocket, room: str) -> Handshake:
    """Guards every room socket: refuses before it is accepted, with the error's code as reason.

    Raises `WebSocketException` 1008, which is HTTP 403 on the wire (ASGI, WebSocket close).
    """
    services = services_of(websocket)
    try:
        heard = services.hub.last_revocation
        who, entry = await credentials.read_as(
            services,
            credentials.presented(websocket, services),
            lambda connection, who: rooms.enter(connection, room, user=who.user.id),
        )
        return Handshake(who, entry, heard)
    except errors.ParleyError as error:
        raise WebSocketException(status.WS_1008_POLICY_VIOLATION, reason=error.code) from error


CheckedHandshake = Annotated[Handshake, Depends(check_handshake)]


IdempotencyKey = Annotated[
    ClientId | None,
    Header(description="Names this request for ever: repeated, it gets the first result."),
]

Epoch = Annotated[
    str | None,
    Header(description="The life of the log that the number in the path is of; 409 in another."),
]


def one_client_id(key: str | None, given: str | None) -> str | None:
    """The header and the field are the same thing. Raises `Invalid`."""
    if key is not None and given is not None and key != given:
        raise errors.Invalid("Idempotency-Key and client_id name two different requests.")
    name = key if key is not None else given
    return None if name is None else text.client_id(name)
