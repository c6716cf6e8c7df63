"""Opens a room's socket, with buffers of the usual size or small ones."""

import asyncio
import socket
from urllib.parse import urlsplit

import websockets
from websockets.asyncio.client import ClientConnection

HANDSHAKE_SECONDS = 10
CLOSE_SECONDS = 1
# Bounded, so that the server feels it when a reader stops; with little room it does so at once.
QUEUE_FRAMES = 64
NARROW_BYTES = 16384


async def dial(url: str, token: str, *, narrow: bool) -> ClientConnection:
    """Raises what websockets does, or OSError."""
    return await websockets.connect(
        url,
        additional_headers={"Authorization": f"Bearer {token}"},
        compression=None,
        max_queue=QUEUE_FRAMES,
        ping_interval=None,
        open_timeout=HANDSHAKE_SECONDS,
        close_timeout=CLOSE_SECONDS,
        sock=await _narrow_socket(url) if narrow else None,
        proxy=None,
    )


async def _narrow_socket(url: str) -> socket.socket:
    where = urlsplit(url)
    narrow = socket.socket()
    # Before it is connected: the window is agreed upon then.
    narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, NARROW_BYTES)
    narrow.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(narrow, (where.hostname, where.port))
    except BaseException:
        narrow.close()
        raise
    return narrow
