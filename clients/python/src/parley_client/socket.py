"""A socket that is made anew whenever it is lost, and given up only where the server says so."""

import asyncio
import contextlib
import json
import logging
import random
import ssl
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import websockets
from websockets.asyncio.client import ClientConnection

from .answers import retry_after
from .errors import Disconnected, Refused, SignInNeeded, Unreachable
from .patience import Patience
from .rest import Rest
from .session import Session

_log = logging.getLogger("parley_client")
# A page of events has 512 KiB of text at most, and one frame of the list is not much longer.
FRAME_BYTES = 16 * 1024 * 1024
CLOSE_SECONDS = 2
# Close codes of docs/protocol.md §6.
NO_CLOSE_FRAME = 1006
NO_WAY_BACK = (1007, 1008, 1009, 4403, 4404, 4409)
RESTARTING = 1012
SESSION_ENDED = 4401
TOO_FAST = 4429
RESTART_SPREAD_SECONDS = 2
TOO_FAST_SECONDS = 5
REFUSED = (401, 403)
# With these a server closes, in place of `hello`, a handshake that it refuses.
TOLD_AT_ONCE = (4403, 4404)
# The last one is what is no JSON.
GONE = (OSError, EOFError, TimeoutError, websockets.WebSocketException, ValueError)

Frame = Mapping[str, Any]
Send = Callable[[Frame], None]


class Listener(Protocol):
    """Whoever listens to a socket."""

    def address(self) -> str:
        """Where to connect now."""

    def connected(self, send: Send) -> None:
        """With what sends a frame on it; after `hear` has had `hello`."""

    def hear(self, frame: Frame) -> None: ...
    def disconnected(self) -> None: ...

    async def was_refused(self) -> None:
        """The handshake was, and not for want of a token. May raise what ends it all."""

    def was_told(self, code: int, reason: str) -> None:
        """The same, by a server that says why. Raises what ends it all."""


class Socket:
    """Reads frames from one connection after the other."""

    def __init__(
        self,
        listener: Listener,
        *,
        session: Session,
        rest: Rest,
        patience: Patience,
        ssl_context: ssl.SSLContext | None,
    ) -> None:
        self._listener = listener
        self._session = session
        self._rest = rest
        self._patience = patience
        self._ssl = ssl_context
        self._pauses = patience.pauses()
        self._connection: ClientConnection | None = None
        self._is_greeted = False

    async def run(self) -> None:
        """Until it is cancelled. Raises Disconnected, SignInNeeded, or what `was_refused` does."""
        while True:
            least_seconds = 0.0
            try:
                await self._visit()
            except websockets.InvalidStatus as refused:
                least_seconds = await self._ask_why(refused)
            except websockets.ConnectionClosed as closed:
                least_seconds = await self._after(closed)
            except GONE as error:
                _log.info("no connection: %r", error)
            except (Refused, Unreachable) as error:
                _log.info("no connection: %s", error)
            await asyncio.sleep(max(least_seconds, next(self._pauses)))

    def begin_anew(self) -> None:
        """On another connection."""
        if self._connection is not None:
            self._connection.transport.abort()

    async def _visit(self) -> None:
        async with await self._dial() as connection:
            self._connection, self._is_greeted = connection, False
            out: asyncio.Queue[Frame] = asyncio.Queue()
            writing = asyncio.create_task(_write(connection, out), name="parley writes")
            try:
                await self._listen(connection, out)
            finally:
                self._connection = None
                self._listener.disconnected()
                writing.cancel()
                await asyncio.gather(writing, return_exceptions=True)

    async def _dial(self) -> ClientConnection:
        token = await self._session.token()
        return await websockets.connect(
            self._listener.address(),
            ssl=self._ssl,
            additional_headers={"Authorization": f"Bearer {token}"},
            subprotocols=[websockets.Subprotocol("parley.v1")],
            compression=None,
            max_size=FRAME_BYTES,
            open_timeout=self._patience.answer_seconds,
            close_timeout=CLOSE_SECONDS,
            # The server pings; silence is noticed below, also where a proxy answers pings itself.
            ping_interval=None,
        )

    async def _listen(self, connection: ClientConnection, out: "asyncio.Queue[Frame]") -> None:
        silence = self._patience.silence_seconds
        while True:
            frame = await self._next(connection, out, silence or self._patience.answer_seconds)
            self._listener.hear(frame)
            if frame["type"] == "hello":
                self._is_greeted = True
                silence = silence or float(frame["heartbeat_seconds"])
                self._listener.connected(out.put_nowait)
            elif frame["type"] == "live" or (frame["type"] == "rooms" and not frame["more"]):
                self._pauses = self._patience.pauses()

    async def _next(
        self, connection: ClientConnection, out: "asyncio.Queue[Frame]", silence_seconds: float
    ) -> Frame:
        """The next frame; asked for by a ping when none comes by itself."""
        try:
            async with asyncio.timeout(silence_seconds):
                return _decoded(await connection.recv())
        except TimeoutError:
            out.put_nowait({"type": "ping"})
        try:
            async with asyncio.timeout(self._patience.pong_seconds):
                return _decoded(await connection.recv())
        except TimeoutError:
            # A close frame would wait for an answer that does not come either.
            connection.transport.abort()
            raise

    async def _ask_why(self, refused: websockets.InvalidStatus) -> float:
        """One that is refused with a status does not say whether it was for the token."""
        status = refused.response.status_code
        _log.info("no connection: status %s", status)
        if status in REFUSED and await self._is_signed_in():
            await self._listener.was_refused()
        return retry_after(refused.response.headers)

    async def _after(self, closed: websockets.ConnectionClosed) -> float:
        """How long to stay away at least."""
        code = closed.rcvd.code if closed.rcvd else NO_CLOSE_FRAME
        reason = closed.rcvd.reason if closed.rcvd else ""
        _log.info("the connection has ended: %s %s", code, reason)
        if code in TOLD_AT_ONCE and not self._is_greeted:
            self._listener.was_told(code, reason)
        if code in NO_WAY_BACK:
            raise Disconnected(code, reason)
        if code == SESSION_ENDED:
            await self._is_signed_in()
        if code == RESTARTING:
            return random.uniform(0, RESTART_SPREAD_SECONDS)  # noqa: S311
        return TOO_FAST_SECONDS if code == TOO_FAST else 0

    async def _is_signed_in(self) -> bool:
        """As far as can be found out. Renews the token; raises SignInNeeded where it can't."""
        with contextlib.suppress(Refused, Unreachable):
            await self._rest.call("GET", "/me")
            return True
        return False


def ends_by_scope(code: str) -> None:
    """Raises SignInNeeded where no other answer will ever come to this token."""
    if code == "scope_missing":
        raise SignInNeeded(f"the token may not read rooms: {code}")


async def _write(connection: ClientConnection, out: "asyncio.Queue[Frame]") -> None:
    """Apart from the reading: a server that pushes back must still be heard."""
    with contextlib.suppress(*GONE):
        while True:
            await connection.send(json.dumps(await out.get()))


def _decoded(text: str | bytes) -> Frame:
    frame: Frame = json.loads(text)
    return frame
