"""`python -m bench.commands`: how many commands a bot answers in a second; prints JSON.

Reads its task as JSON from the standard input: `port`, `room`, `caller` and `bot` (tokens),
`bot_id`, `command`, `in_flight`, `warm` and `seconds`. The bot is the least that one can be: a
socket of the room, and a message for each call, so that it is the server that is measured.
"""

import asyncio
import json
import sys
import time
import uuid
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection

from bench import child
from bench.account_sockets import LIVE, connected


class Called(msgspec.Struct):
    bot: str


class Heard(msgspec.Struct):
    """Of the frames, what is asked for."""

    type: str
    text: str = ""
    client_id: str = ""
    code: str = ""
    command: Called | None = None


decode = msgspec.json.Decoder(Heard).decode


class Calls:
    """As many under way as are to be; each goes out when an answer has come."""

    def __init__(self, socket: ClientConnection, task: dict[str, Any]) -> None:
        self._socket = socket
        self._task = task
        self._number = 0
        # Another run in this room has used others.
        self._names = uuid.uuid4().hex
        self._asked_at: dict[str, float] = {}
        # When an answer came, and how long after its call.
        self.answered: list[tuple[float, float]] = []
        self.refused: list[str] = []

    async def run(self, until: float) -> None:
        for _ in range(self._task["in_flight"]):
            await self._call()
        async for text in self._socket:
            frame, now = decode(str(text)), time.monotonic()
            if frame.type == "error":
                self.refused.append(frame.code)
                return
            if frame.type != "message" or frame.text not in self._asked_at:
                continue
            self.answered.append((now, now - self._asked_at.pop(frame.text)))
            if now < until:
                await self._call()
            elif not self._asked_at:
                return

    async def _call(self) -> None:
        self._number += 1
        name = f"{self._names}-{self._number}"
        self._asked_at[name] = time.monotonic()
        line = f"/{self._task['command']} {name}"
        frame = {"type": "call", "client_id": name, "bot": self._task["bot_id"], "text": line}
        await self._socket.send(json.dumps(frame))


async def answers(socket: ClientConnection, bot: str) -> None:
    async for text in socket:
        frame = decode(str(text))
        if frame.command is None or frame.command.bot != bot:
            continue
        said = frame.text.split(" ", 1)[1]
        answer = {"type": "send", "client_id": f"re-{frame.client_id}", "text": said}
        await socket.send(json.dumps(answer))


async def measured(task: dict[str, Any]) -> dict[str, Any]:
    path = f"/api/v1/rooms/{task['room']}/ws"
    bot = await connected(task["port"], path, task["bot"], until=LIVE)
    caller = await connected(task["port"], path, task["caller"], until=LIVE)
    answering = asyncio.create_task(answers(bot, task["bot_id"]))
    begins = time.monotonic() + task["warm"]
    ends = begins + task["seconds"]
    calls = Calls(caller, task)
    used = time.process_time()
    await asyncio.wait_for(calls.run(ends), task["warm"] + task["seconds"] + 10)
    share = (time.process_time() - used) / (time.monotonic() - begins + task["warm"])
    answering.cancel()
    times = sorted(took for at, took in calls.answered if begins <= at < ends)
    return {
        "per_second": len(times) / task["seconds"],
        "p50_ms": times[len(times) // 2] * 1000 if times else 0.0,
        "p99_ms": times[len(times) * 99 // 100] * 1000 if times else 0.0,
        "refused": calls.refused,
        "cpu_share": share,
    }


if __name__ == "__main__":
    sys.exit(child.run(measured))
