"""Sockets of people, for the programs of the bench that have to read what each frame says."""

from collections.abc import Callable

from websockets.asyncio.client import ClientConnection, connect

ACCOUNT_PATH = "/api/v1/ws"
LIVE = '"type":"live"'
SNAPSHOT_ENDS = '"more":false'


async def connected(
    port: int, path: str, token: str, *, until: str, hears: Callable[[str], None] | None = None
) -> ClientConnection:
    """One that has read on to a frame with `until` in it; `hears` takes each frame up to then."""
    socket = await connect(
        f"ws://127.0.0.1:{port}{path}",
        additional_headers={"Authorization": f"Bearer {token}"},
        compression=None,
        max_size=None,
        proxy=None,
        # Hundreds come at once.
        open_timeout=None,
    )
    async for frame in socket:
        if hears is not None:
            hears(str(frame))
        if until in str(frame):
            return socket
    raise RuntimeError(f"{path} ended before {until}")
