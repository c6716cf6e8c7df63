"""How a handshake is refused: before it is accepted, or by a close code that says why.

A browser shows a page nothing of a handshake that was refused. So clients that offer our
sub-protocol are let in to be told why, and for nothing else; all others are refused as HTTP knows
it, which proxies and other libraries understand.
"""

from starlette.exceptions import WebSocketException
from starlette.types import Scope
from starlette.websockets import WebSocket

from .. import errors
from ..wire.close_codes import CloseCode
from . import credentials
from .request_log import note_refusal
from .services import services_of

SUBPROTOCOL = "parley.v1"
# By the status that HTTP has for it. Of others a client learns by asking again (503), or has a bug.
CODES = {
    401: CloseCode.SESSION_ENDED,
    403: CloseCode.NOT_A_MEMBER,
    404: CloseCode.ROOM_DELETED,
}


async def refuse(websocket: WebSocket, error: Exception) -> None:
    """Answer what the guard of a socket has raised."""
    assert isinstance(error, WebSocketException)
    why = error.__cause__
    code = CODES.get(why.status) if isinstance(why, errors.ParleyError) else None
    if code is None or not _may_hear(websocket):
        await websocket.close(error.code, error.reason)
        return
    note_refusal(websocket.scope, error.reason)
    await websocket.accept(SUBPROTOCOL)
    await websocket.close(code, error.reason)


def offers_ours(scope: Scope) -> bool:
    return SUBPROTOCOL in scope.get("subprotocols", ())


def _may_hear(websocket: WebSocket) -> bool:
    """Not a page of another site: it would learn whether its reader is signed in here."""
    settings = services_of(websocket).settings
    return offers_ours(websocket.scope) and not credentials.is_foreign(websocket, settings)
