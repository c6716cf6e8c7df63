"""`python -m bench.badges`: how long after a message people see its badge; prints JSON.

A program of its own, since it must not share the interpreter with what measures the server. Reads
its task as JSON from the standard input: `port`, `rooms`, `senders` (for each room a token), and
`people` (tokens), `rate` (messages a second in all) and `seconds`.
"""

import asyncio
import json
import sys
import time
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import msgspec
from websockets.asyncio.client import ClientConnection

from bench import child
from bench.account_sockets import ACCOUNT_PATH, LIVE, SNAPSHOT_ENDS, connected

# People come in so many at a time.
CONNECTS = 20
# The last badge is due a second after the last message.
PATIENCE_SECONDS = 10.0


class Badge(msgspec.Struct):
    """Of the frames, what is asked for."""

    type: str
    room: str = ""
    head: int = 0
    seq: int = 0
    client_id: str = ""


@dataclass(slots=True)
class Talk:
    """What was sent when, and what came when: read only when all is over, for it costs time."""

    sent: dict[str, float] = field(default_factory=dict)
    seen_by_senders: list[str] = field(default_factory=list)
    seen: list[list[tuple[float, str]]] = field(default_factory=list)


async def measured(task: dict[str, Any]) -> dict[str, Any]:
    talk = Talk()
    readers = await _come(task, talk)
    senders = [
        await connected(task["port"], f"/api/v1/rooms/{room}/ws", token, until=LIVE)
        for room, token in zip(task["rooms"], task["senders"], strict=True)
    ]
    echoes = [asyncio.create_task(_listens(one, talk)) for one in senders]
    began = time.monotonic()
    await asyncio.gather(*(_sends(one, task, talk, number) for number, one in enumerate(senders)))
    sending_seconds = time.monotonic() - began
    await asyncio.sleep(PATIENCE_SECONDS / 2)
    for running in [*echoes, *readers]:
        running.cancel()
    return _result(talk, sending_seconds)


async def _come(task: dict[str, Any], talk: Talk) -> list[asyncio.Task[None]]:
    tasks = []
    tokens: Sequence[str] = task["people"]
    for start in range(0, len(tokens), CONNECTS):
        some = tokens[start : start + CONNECTS]
        sockets = await asyncio.gather(
            *(connected(task["port"], ACCOUNT_PATH, token, until=SNAPSHOT_ENDS) for token in some)
        )
        for socket in sockets:
            seen: list[tuple[float, str]] = []
            talk.seen.append(seen)
            tasks.append(asyncio.create_task(_watches(socket, seen)))
    return tasks


async def _watches(socket: ClientConnection, seen: list[tuple[float, str]]) -> None:
    async for frame in socket:
        seen.append((time.monotonic(), str(frame)))


async def _listens(socket: ClientConnection, talk: Talk) -> None:
    async for frame in socket:
        talk.seen_by_senders.append(str(frame))


async def _sends(socket: ClientConnection, task: dict[str, Any], talk: Talk, number: int) -> None:
    """Its share of the rate, by a schedule."""
    rooms = len(task["rooms"])
    every = rooms / task["rate"]
    loop = asyncio.get_running_loop()
    first = loop.time() + every * number / rooms
    for at in range(int(task["seconds"] / every)):
        await asyncio.sleep(first + at * every - loop.time())
        client_id = uuid.uuid4().hex
        talk.sent[client_id] = time.monotonic()
        text = json.dumps({"type": "send", "client_id": client_id, "text": "x" * 100})
        await socket.send(text)


def _result(talk: Talk, sending_seconds: float) -> dict[str, Any]:
    decode = msgspec.json.Decoder(Badge).decode
    sent_at: dict[tuple[str, int], float] = {}
    for text in talk.seen_by_senders:
        frame = decode(text)
        if frame.type == "message" and frame.client_id in talk.sent:
            sent_at[frame.room, frame.seq] = talk.sent[frame.client_id]
    last: dict[str, int] = {}
    for room, seq in sent_at:
        last[room] = max(last.get(room, 0), seq)
    waits, missing = [], 0
    for seen in talk.seen:
        # Each message counts from when it was sent to the first badge that has it.
        next_of = {room: min(seq for r, seq in sent_at if r == room) for room in last}
        for at, text in seen:
            frame = decode(text)
            if frame.type != "unread" or frame.room not in next_of:
                continue
            for seq in range(next_of[frame.room], frame.head + 1):
                if (frame.room, seq) in sent_at:
                    waits.append(at - sent_at[frame.room, seq])
            next_of[frame.room] = max(next_of[frame.room], frame.head + 1)
        missing += sum(next_of[room] <= seq for room, seq in last.items())
    waits.sort()
    return {
        "messages_per_second": len(sent_at) / sending_seconds,
        "unanswered": len(talk.sent) - len(sent_at),
        "missing": missing,
        "badges": sum(map(len, talk.seen)),
        "p50_ms": _at(waits, 0.5),
        "p99_ms": _at(waits, 0.99),
        "max_ms": _at(waits, 1.0),
        "cpu_share": time.process_time() / (time.monotonic() - STARTED),
    }


def _at(values: Sequence[float], share: float) -> float:
    return values[min(len(values) - 1, int(share * len(values)))] * 1000 if values else 0.0


STARTED = time.monotonic()


if __name__ == "__main__":
    sys.exit(child.run(measured))
