"""The socket of one room, for a token that is good in chosen rooms only.

Such a token opens no account socket. To the reader it is the same: what this one does by a new
connection is what a room on the account socket does by `close` and `open`.
"""

from collections.abc import Callable
from urllib.parse import urlencode

from .errors import Disconnected, ParleyError, Refused, RoomClosed, Unreachable
from .rest import Rest
from .socket import Frame, Send, Socket, ends_by_scope
from .stream import NO_WAY_BACK, Events

FORBIDDEN = (403, 404)
NOT_FOUND, NOT_A_MEMBER = 4404, 4403


class RoomSocket:
    """A `Listener` for one stream."""

    def __init__(
        self, url: str, stream: Events, *, rest: Rest, hear: Callable[[Frame], None]
    ) -> None:
        """`hear` is called with each frame, before the stream is."""
        self._url = url
        self._stream = stream
        self._rest = rest
        self._hear = hear
        self._hello: Frame = {}
        self._socket: Socket | None = None
        self._is_connecting = False

    async def run(self, socket: Socket) -> None:
        """Until the stream has ended."""
        self._socket = socket
        try:
            await socket.run()
        except Disconnected as end:
            is_of_room = end.code in NO_WAY_BACK
            closed = RoomClosed(self._stream.room, end.code, end.reason)
            self._stream.end(closed if is_of_room else end)
        except ParleyError as error:
            self._stream.end(error)

    def address(self) -> str:
        if (cursor := self._stream.received) is None:
            return self._url
        return f"{self._url}?{urlencode({'after': cursor.seq, 'epoch': cursor.epoch})}"

    def connected(self, send: Send) -> None:
        # What it opens is open already.
        self._is_connecting = True
        self._stream.connected(self._send)
        self._is_connecting = False

    def hear(self, frame: Frame) -> None:
        self._hear(frame)
        if frame["type"] == "hello":
            self._hello = frame
        else:
            self._stream.hear(frame)

    def disconnected(self) -> None:
        self._stream.disconnected()

    async def was_refused(self) -> None:
        room = self._stream.room
        try:
            info = await self._rest.call("GET", f"/rooms/{room}")
        except Refused as refused:
            ends_by_scope(refused.code)
            if refused.status in FORBIDDEN:
                raise RoomClosed(room, NOT_FOUND, refused.code) from None
            return
        except Unreachable:
            return  # for now
        if info["role"] is None:
            raise RoomClosed(room, NOT_A_MEMBER, "not_a_member")

    def was_told(self, code: int, reason: str) -> None:
        ends_by_scope(reason)
        raise RoomClosed(self._stream.room, code, reason)

    def _send(self, frame: Frame) -> None:
        if frame["type"] == "open" and self._is_connecting:
            self._stream.hear({**self._hello, "type": "opened"})
        elif frame["type"] in ("open", "close") and self._socket is not None:
            self._socket.begin_anew()
