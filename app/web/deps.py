"""Dependencies of routes and sockets. A route takes one of them and asks nobody else.

Each is one level, without dependencies of its own: a level costs a request more than its reads.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, TypeVar

from fastapi import Depends, Header, Query, WebSocket, WebSocketException, status
from fastapi.security import OAuth2PasswordBearer
from fastapi.security.base import SecurityBase
from starlette.requests import HTTPConnection, Request

from .. import errors
from ..chat import rights
from ..chat.members import members
from ..chat.people.sessions import SignedIn
from ..chat.rooms import rooms
from ..chat.rooms.rooms import RoomEntry
from .bodies import LINE_MAX, ClientId
from .caller import Caller, Find, PacedCaller, RoomCaller, SearchCaller
from .services import Services, services_of

T = TypeVar("T")

# For the schema only, so that "Authorize" works on the documentation page.
_OAUTH2 = OAuth2PasswordBearer("/api/v1/token", auto_error=False)
TOKEN_SCHEME = _OAUTH2.scheme_name

# The server can refuse a handshake with any status (ASGI, WebSocket Denial Response).
DENIAL = "websocket.http.response"

IdempotencyKey = Annotated[
    ClientId | None,
    Header(description="Names this request for ever: repeated, it gets the first result."),
]

_OF_TARGET = "The life of the log that the number in the path is of; 409 in another."
EpochHeader = Annotated[str | None, Header(alias="Parley-Epoch", description=_OF_TARGET)]
# Elsewhere it is a parameter. One that was ignored here would erase another message.
EpochQuery = Annotated[str | None, Query(description=_OF_TARGET)]


ReasonQuery = Annotated[
    str | None, Query(description="Why, for the audit log.", max_length=LINE_MAX)
]


# Async though nothing waits: a plain function would be run in a thread.
async def _services(connection: HTTPConnection) -> Services:
    return services_of(connection)


class _SignedIn(SecurityBase):
    model, scheme_name = _OAUTH2.model, _OAUTH2.scheme_name


class _Reads(_SignedIn):
    async def __call__(self, request: Request) -> Caller:
        return await Caller.of(request)


class _Searches(_SignedIn):
    async def __call__(self, request: Request) -> SearchCaller:
        return await SearchCaller.sign_in(request)


class _Writes(_SignedIn):
    async def __call__(self, request: Request) -> PacedCaller:
        return await PacedCaller.sign_in(request)


class _EndsSessions(_SignedIn):
    async def __call__(self, request: Request) -> PacedCaller:
        return await PacedCaller.sign_in(request, ends_sessions=True)


class _WritesInRoom(_SignedIn):
    async def __call__(
        self, request: Request, room: str, idempotency_key: IdempotencyKey = None
    ) -> RoomCaller:
        return await RoomCaller.enter(request, room, key=idempotency_key)


class _WritesOfMember(_SignedIn):
    def __init__(self, find: Find) -> None:
        self._find = find

    async def __call__(
        self, request: Request, room: str, user: str, idempotency_key: IdempotencyKey = None
    ) -> RoomCaller:
        return await RoomCaller.enter(
            request, room, key=idempotency_key, member=user, find=self._find
        )


class _OpensStream(_SignedIn):
    """Guards the stream of a room as `check_handshake` guards its socket."""

    async def __call__(self, request: Request, room: str) -> "Handshake":
        endings = services_of(request).hub.endings
        caller = await Caller.at_the_door(request, is_stream=True)
        return Handshake(*await caller.read(_entering(room)), endings)


class _OpensAccountStream(_SignedIn):
    async def __call__(self, request: Request) -> "AccountHandshake":
        endings = services_of(request).hub.endings
        caller = await Caller.at_the_door(request, is_stream=True)
        return AccountHandshake(await caller.read(lambda _, who: who), endings)


AppServices = Annotated[Services, Depends(_services)]
"""For those who have no session: to register, to sign in, to see whether the server is well."""
Reads = Annotated[Caller, Depends(_Reads())]
"""Reads what they may see."""
Searches = Annotated[SearchCaller, Depends(_Searches())]
"""Looks for something in what they may see."""
Writes = Annotated[PacedCaller, Depends(_Writes())]
"""Writes what is in no room, or a room as a whole."""
EndsSessions = Annotated[PacedCaller, Depends(_EndsSessions())]
"""Ends sessions, which nothing else that the person writes may keep from them."""
WritesInRoom = Annotated[RoomCaller, Depends(_WritesInRoom())]
"""Writes in the room that the address names."""
WritesOfMember = Annotated[RoomCaller, Depends(_WritesOfMember(members.find_user))]
"""The same, of the user that the address names."""
AddsMember = Annotated[
    RoomCaller, Depends(_WritesOfMember(partial(members.find_user, disabled=False)))
]
"""The same; those who can't sign in any more are not found."""


@dataclass(frozen=True, slots=True)
class Handshake:
    """A member who may open a socket; `endings` is how many the hub knew of at that look."""

    who: SignedIn
    entry: RoomEntry
    endings: int


async def check_handshake(websocket: WebSocket, room: str) -> Handshake:
    """Guards every room socket: refuses before it is accepted, with the error's code as reason.

    Raises `WebSocketException` 1008, which is HTTP 403 on the wire (ASGI, WebSocket close).
    """
    endings = services_of(websocket).hub.endings
    return Handshake(*await _let_in(websocket, _entering(room)), endings)


@dataclass(frozen=True, slots=True)
class AccountHandshake:
    """Somebody signed in who may open a socket; `endings` as above."""

    who: SignedIn
    endings: int


async def check_account_handshake(websocket: WebSocket) -> AccountHandshake:
    """Guards the account socket in the same way."""
    endings = services_of(websocket).hub.endings
    return AccountHandshake(await _let_in(websocket, lambda _, who: who), endings)


async def check_monitor_handshake(websocket: WebSocket) -> AccountHandshake:
    """Guards the monitor's socket in the same way: it is for owners of the server."""
    endings = services_of(websocket).hub.endings

    def look(_: Any, who: SignedIn) -> SignedIn:
        rights.require(rights.MONITOR, who.role)
        return who

    return AccountHandshake(await _let_in(websocket, look), endings)


def _entering(room: str) -> Callable[[Any, SignedIn], tuple[SignedIn, RoomEntry]]:
    return lambda connection, who: (who, rooms.enter(connection, room, user=who.user.id))


async def _let_in(websocket: WebSocket, look: Callable[[Any, SignedIn], T]) -> T:
    try:
        if len(websocket.query_params.multi_items()) > len(websocket.query_params):
            raise errors.Invalid
        caller = await Caller.at_the_door(websocket)
        return await caller.read(look)
    except errors.ParleyError as error:
        services_of(websocket).counts.refusals[error.code] += 1
        if isinstance(error, errors.Unavailable) and DENIAL in websocket.scope["extensions"]:
            raise  # 503, so that clients and proxies come back: the refusal is not about them
        raise WebSocketException(status.WS_1008_POLICY_VIOLATION, reason=error.code) from error


OpensStream = Annotated[Handshake, Depends(_OpensStream())]
OpensAccountStream = Annotated[AccountHandshake, Depends(_OpensAccountStream())]
CheckedHandshake = Annotated[Handshake, Depends(check_handshake)]
CheckedAccountHandshake = Annotated[AccountHandshake, Depends(check_account_handshake)]
CheckedMonitorHandshake = Annotated[AccountHandshake, Depends(check_monitor_handshake)]
