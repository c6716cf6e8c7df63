"""The victims' process: two people talk in a room, and a stranger asks whether the server lives.

They come from another address than the attacker. What they saw is printed as JSON when a line
comes on standard input.
"""

import asyncio
import json
import sys
import time
import uuid
from typing import Any

import websockets
from websockets.asyncio.client import ClientConnection

ADDRESS = "127.0.0.2"
# Just below what the limit allows one person for ever.
SAYS_EVERY_SECONDS = 0.12
PROBES_EVERY_SECONDS = 0.05
# A message or probe that takes longer is lost.
LOST_SECONDS = 30


class Victims:
    """How long each message took from one to the other, and each probe; milliseconds."""

    def __init__(self, given: dict[str, Any]) -> None:
        self._given = given
        self._sent_at: dict[str, float] = {}
        self.messages: list[float] = []
        self.probes: list[float] = []
        self.lost: list[str] = []
        self._all_arrived = asyncio.Event()

    async def talk(self) -> dict[str, Any]:
        async with self._enters(0) as ada, self._enters(1) as grace:
            tasks = [
                asyncio.create_task(work)
                for work in (self._listens(ada), self._hears(grace), self._probes())
            ]
            says = asyncio.create_task(self._says(ada))
            say_ready()
            await asyncio.to_thread(sys.stdin.readline)
            says.cancel()
            if self._sent_at:
                await asyncio.wait(
                    [asyncio.create_task(self._all_arrived.wait())], timeout=LOST_SECONDS
                )
            for task in tasks:
                task.cancel()
            await asyncio.gather(says, *tasks, return_exceptions=True)
        self.lost += [f"message {name}" for name in self._sent_at]
        return {"messages": self.messages, "probes": self.probes, "lost": self.lost}

    def _enters(self, who: int) -> websockets.connect:
        url = self._given["url"].replace("http", "ws", 1)
        return websockets.connect(
            f"{url}/api/v1/rooms/{self._given['room']}/ws",
            additional_headers={"Authorization": f"Bearer {self._given['tokens'][who]}"},
            local_addr=(ADDRESS, 0),
            max_queue=None,
            open_timeout=LOST_SECONDS,
            ping_interval=None,
        )

    async def _says(self, ada: ClientConnection) -> None:
        while True:
            name = uuid.uuid4().hex
            self._all_arrived.clear()
            self._sent_at[name] = time.perf_counter()
            await ada.send(json.dumps({"type": "send", "client_id": name, "text": "Still here."}))
            await asyncio.sleep(SAYS_EVERY_SECONDS)

    async def _listens(self, ada: ClientConnection) -> None:
        async for text in ada:
            frame = json.loads(text)
            if frame["type"] == "error":
                self.lost.append(f"refused: {frame['code']}")

    async def _hears(self, grace: ClientConnection) -> None:
        async for text in grace:
            sent_at = self._sent_at.pop(json.loads(text).get("client_id", ""), None)
            if sent_at is None:
                continue
            self.messages.append((time.perf_counter() - sent_at) * 1000)
            if not self._sent_at:
                self._all_arrived.set()

    async def _probes(self) -> None:
        while True:
            began = time.perf_counter()
            try:
                async with asyncio.timeout(LOST_SECONDS):
                    await self._probe()
                self.probes.append((time.perf_counter() - began) * 1000)
            except (OSError, TimeoutError) as error:
                self.lost.append(f"probe: {error!r}")
            await asyncio.sleep(PROBES_EVERY_SECONDS)

    async def _probe(self) -> None:
        """On a connection of its own: somebody new can come in."""
        host, port = self._given["url"].removeprefix("http://").split(":")
        reader, writer = await asyncio.open_connection(host, int(port), local_addr=(ADDRESS, 0))
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = await reader.read()
        writer.close()
        if not answer.startswith(b"HTTP/1.1 200"):
            raise ConnectionError(answer[:40].decode("latin-1") or "no answer")


def say_ready() -> None:
    print("ready", flush=True)  # noqa: T201


def main() -> None:
    given = json.loads(sys.stdin.readline())
    print(json.dumps(asyncio.run(Victims(given).talk())), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
