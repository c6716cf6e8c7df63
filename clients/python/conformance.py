"""The client as the conformance suite drives it: `tests/conformance/README.md` has the lines."""

import asyncio
import json
import sys
from collections.abc import Mapping
from typing import Any

from parley_client import (
    Client,
    Cursor,
    Event,
    ParleyError,
    Patience,
    Refused,
    Resync,
    RoomClosed,
    Sending,
)

LINE_BYTES = 1_000_000
# The server and the network may be away when it begins.
SIGN_IN_TRIES = 1000


def report(saw: str, **what: Any) -> None:
    print(json.dumps({"saw": saw, **what}), flush=True)  # noqa: T201


class Program:
    """One signed-in client, which does what it is told and tells what it sees."""

    def __init__(self, client: Client, tasks: asyncio.TaskGroup) -> None:
        self._client = client
        self._tasks = tasks

    async def do(self, line: Mapping[str, Any]) -> None:
        room = line["room"]
        if line["do"] == "open":
            self._tasks.create_task(self._follow(room, line.get("after"), line.get("epoch")))
        elif line["do"] == "send":
            # Queued here, so that the order is that of the lines.
            sending = await self._client.room(room).queue(line["text"], client_id=line["client_id"])
            self._tasks.create_task(self._send(room, sending))

    async def _follow(self, room: str, after: int | None, epoch: str | None) -> None:
        cursor = None if after is None or epoch is None else Cursor(epoch, after)
        try:
            async for event in self._client.room(room).events(after=cursor):
                if isinstance(event, Event):
                    report("event", room=room, epoch=event.epoch, event=event.raw)
                elif isinstance(event, Resync):
                    report("resync", room=room, reason=event.reason)
        except RoomClosed as closed:
            report("closed", room=room, code=closed.code)
        except ParleyError as error:
            report("ended", why=str(error))

    async def _send(self, room: str, sending: Sending[Mapping[str, Any]]) -> None:
        try:
            event = await sending
        except Refused as refused:
            report("refused", room=room, client_id=sending.client_id, code=refused.code)
        except ParleyError as error:
            report("ended", why=str(error))
        else:
            report("sent", room=room, client_id=sending.client_id, seq=event["seq"])


async def main() -> None:
    lines = asyncio.StreamReader(limit=LINE_BYTES)
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    first = json.loads(await lines.readline())
    patience = Patience(**{"tries": SIGN_IN_TRIES, **first.get("patience", {})})
    who = {"name": first["name"], "password": first["password"]}
    async with (
        Client(first["url"], **who, patience=patience) as client,
        asyncio.TaskGroup() as tasks,
    ):
        report("ready")
        program = Program(client, tasks)
        while line := await lines.readline():
            await program.do(json.loads(line))
        raise SystemExit


if __name__ == "__main__":
    asyncio.run(main())
