"""`python -m bench.stream_readers`: reads streams of rooms until it is told to stop.

Reads its task from a line of JSON: `port` and `streams` (of each the path and a token). Prints a
line when all of them are live, and one with what came after the next line that it is given.
"""

import asyncio
import json
import os
import resource
import sys
import time
from functools import partial
from typing import Any

from bench.servers import LOAD_CPU

# So many come at a time.
CONNECTS = 50
# Nothing more comes when nothing has come for so long.
QUIET_SECONDS = 0.5
LIVE = b'\ndata: {"type":"live"'
MESSAGE = b'\ndata: {"type":"message"'
CLOSED = b'\ndata: {"type":"closed"'
# One that has not begun when half of it came is seen with the next part.
KEPT_BYTES = max(map(len, (LIVE, MESSAGE, CLOSED))) - 1


class Stream(asyncio.Protocol):
    """Counts messages; it parses as little as it can, since the server is to be measured."""

    def __init__(self, path: str, token: str) -> None:
        self.messages = 0
        self.is_lost = False
        self.live = asyncio.get_running_loop().create_future()
        self._request = (
            f"GET {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n\r\n"
        ).encode()
        self._rest = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        seen = self._rest + data
        self.messages += seen.count(MESSAGE)
        if not self.live.done() and LIVE in seen:
            self.messages = 0
            self.live.set_result(None)
        self.is_lost = self.is_lost or CLOSED in seen
        self._rest = seen[-KEPT_BYTES:]

    def connection_lost(self, error: Exception | None) -> None:
        self.is_lost = True
        if not self.live.done():
            self.live.set_exception(error or ConnectionError("refused, or ended before `live`"))


def _given(stream: Stream) -> Stream:
    return stream


async def measured(task: dict[str, Any]) -> None:
    loop = asyncio.get_running_loop()
    streams: list[Stream] = []
    asked = [(path, token) for path, token in task["streams"]]
    for start in range(0, len(asked), CONNECTS):
        some = [Stream(path, token) for path, token in asked[start : start + CONNECTS]]
        for one in some:
            await loop.create_connection(partial(_given, one), "127.0.0.1", task["port"])
        await asyncio.gather(*(one.live for one in some))
        streams += some
    began, used = time.monotonic(), time.process_time()
    print(json.dumps({"streams": len(streams)}), flush=True)
    await loop.run_in_executor(None, sys.stdin.readline)
    share = (time.process_time() - used) / (time.monotonic() - began)
    before = -1
    while before != (before := sum(one.messages for one in streams)):  # noqa: ASYNC110 - what no more comes sets no event
        await asyncio.sleep(QUIET_SECONDS)
    lost = sum(one.is_lost for one in streams)
    print(json.dumps({"messages": before, "lost": lost, "cpu_share": share}), flush=True)


def main() -> int:
    os.sched_setaffinity(0, {LOAD_CPU})
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    asyncio.run(measured(json.loads(sys.stdin.readline())))
    return 0


if __name__ == "__main__":
    # What reads the standard input may still wait.
    sys.stdout.flush()
    os._exit(main())
