"""`python -m bench.bans`: how long after the answer to a ban its sockets are ended; prints JSON.

A program of its own, since it must not share the interpreter with what measures the server. Reads
its task as JSON from the standard input: `ports` (of the server that is asked, and of the one that
the sockets are at), `room`, `owner` (a token), and `members` of it, each a user and a token.
"""

import asyncio
import http.client
import json
import sys
import time
from collections.abc import Sequence
from typing import Any

from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from bench import child
from bench.account_sockets import ACCOUNT_PATH, LIVE, SNAPSHOT_ENDS, connected

NOT_A_MEMBER = 4403
CREATED = 201
# What does not end by then never will.
PATIENCE_SECONDS = 10.0


class Server:
    """Bans over one connection that stays open."""

    def __init__(self, port: int, room: str, owner: str) -> None:
        self._http = http.client.HTTPConnection("127.0.0.1", port)
        self._path = f"/api/v1/rooms/{room}/bans"
        self._headers = {"Authorization": f"Bearer {owner}", "Content-Type": "application/json"}

    def ban(self, user: str) -> float:
        """When it was answered."""
        body = json.dumps({"reason": "measured"})
        self._http.request("PUT", f"{self._path}/{user}", body, self._headers)
        answer = self._http.getresponse()
        answer.read()
        answered_at = time.monotonic()
        if answer.status != CREATED:
            raise RuntimeError(f"The ban was answered {answer.status}")
        return answered_at


async def measured(task: dict[str, Any]) -> dict[str, Any]:
    asked, sat_at = task["ports"]
    room: str = task["room"]
    server = Server(asked, room, task["owner"])
    waits: list[float] = []
    for user, token in task["members"]:
        seat = await connected(sat_at, f"/api/v1/rooms/{room}/ws", token, until=LIVE)
        account = await connected(sat_at, ACCOUNT_PATH, token, until=SNAPSHOT_ENDS)
        await account.send(json.dumps({"type": "open", "room": room}))
        await _reads_to(account, LIVE)
        ends = asyncio.gather(_end_of(seat), _reads_to(account, '"type":"closed"'))
        answered_at = await asyncio.to_thread(server.ban, user)
        async with asyncio.timeout(PATIENCE_SECONDS):
            # Before the answer is as good as with it.
            waits += [max(0.0, at - answered_at) for at in await ends]
        account.transport.abort()
    return _result(waits)


async def _reads_to(socket: ClientConnection, wanted: str) -> float:
    async for frame in socket:
        if wanted in str(frame):
            return time.monotonic()
    raise RuntimeError(f"The socket ended before {wanted}")


async def _end_of(socket: ClientConnection) -> float:
    """When it was closed as that of somebody who is no member any more."""
    try:
        while True:
            await socket.recv()
    except ConnectionClosed as closed:
        ended_at = time.monotonic()
        if closed.rcvd is None or closed.rcvd.code != NOT_A_MEMBER:
            raise RuntimeError(f"It ended otherwise: {closed}") from None
        return ended_at


def _result(waits: Sequence[float]) -> dict[str, Any]:
    ordered = sorted(waits)
    at = {"p50_ms": 0.5, "p99_ms": 0.99, "max_ms": 1.0}
    return {
        "sockets": len(ordered),
        **{
            name: ordered[min(len(ordered) - 1, int(share * len(ordered)))] * 1000
            for name, share in at.items()
        },
        "cpu_share": time.process_time() / (time.monotonic() - STARTED),
    }


STARTED = time.monotonic()


if __name__ == "__main__":
    sys.exit(child.run(measured))
