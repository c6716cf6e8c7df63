"""`python -m bench.webhook_receiver`: takes webhooks until it is told to stop.

Prints its port as a line of JSON, and how many came after the next line that it is given.
"""

import asyncio
import json
import os
import sys
import time

from bench.servers import LOAD_CPU

# Nothing more comes when nothing has come for so long: what is due is looked for four times a
# second.
QUIET_SECONDS = 1.5
ANSWER = b"HTTP/1.1 204 No Content\r\n\r\n"


class Receiver:
    def __init__(self) -> None:
        self.received = 0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).lower()
                _, _, after = head.partition(b"\r\ncontent-length:")
                await reader.readexactly(int(after.split(b"\r\n", 1)[0]))
                self.received += 1
                writer.write(ANSWER)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            # In Python 3.11 a task of a connection that ends by one of these is complained of.
            writer.close()


async def measured() -> None:
    receiver = Receiver()
    server = await asyncio.start_server(receiver.serve, "127.0.0.1", 0)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    began, used = time.monotonic(), time.process_time()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    share = (time.process_time() - used) / (time.monotonic() - began)
    at_once, before = receiver.received, -1
    while before != (before := receiver.received):  # noqa: ASYNC110 - what no more comes sets no event
        await asyncio.sleep(QUIET_SECONDS)
    found = {"received": before, "late": before - at_once, "cpu_share": share}
    print(json.dumps(found), flush=True)


def main() -> int:
    os.sched_setaffinity(0, {LOAD_CPU})
    sys.stdin.readline()
    asyncio.run(measured())
    return 0


if __name__ == "__main__":
    sys.exit(main())
