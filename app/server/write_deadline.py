"""How a peer that stops reading is noticed, by the kernel and by us."""

import asyncio
import contextlib
import socket

from .connection_limits import CountedConnection

# The kernel resets a peer that acknowledged nothing, or kept its window shut, for this long: more
# than a lift or a change of mast takes. The write deadline does the same where the kernel can't.
UNACKNOWLEDGED_MILLISECONDS = 20_000


def limit_unacknowledged(transport: asyncio.Transport) -> None:
    """Let the kernel reset a peer that stopped acknowledging or reading (Linux, TCP only)."""
    sock = transport.get_extra_info("socket")
    if sock is not None and hasattr(socket, "TCP_USER_TIMEOUT"):
        with contextlib.suppress(OSError):  # a Unix socket behind a proxy has no such option
            sock.setsockopt(
                socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNACKNOWLEDGED_MILLISECONDS
            )


class WriteDeadline:
    """Aborts a transport when its peer took nothing for `seconds` of paused writing.

    With `counted`, what the peer has not read counts towards the limit for all.
    """

    __slots__ = ("_left", "_loop", "_seconds", "_timer", "_transport", "counted")

    def __init__(
        self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop, seconds: float
    ) -> None:
        self._transport = transport
        self._loop = loop
        self._seconds = seconds
        self._left = 0
        self._timer: asyncio.TimerHandle | None = None
        self.counted: CountedConnection | None = None

    def start(self) -> None:
        self._left = self._transport.get_write_buffer_size()
        self._timer = self._loop.call_later(self._seconds, self._check)
        if self.counted is not None:
            self.counted.count_unread()

    def stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
            if self.counted is not None:
                self.counted.count_as_read()

    def end(self) -> None:
        """The connection is gone, and counts no longer."""
        self.stop()
        if self.counted is not None:
            self.counted.close()

    def _check(self) -> None:
        # A slow line that still takes something is not a dead one.
        if self._transport.get_write_buffer_size() < self._left:
            self.start()
        else:
            self._transport.abort()
