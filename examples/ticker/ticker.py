"""A live ticker: prices go out as signals, several times a second; the close is kept in the log.

Prices come from standard input, one `NAME PRICE` a line; without any they are made up.
"""

import asyncio
import os
import random
import sys
from collections.abc import AsyncIterator

from parley_client import Client, RoomHandle

URL = os.environ.get("PARLEY_URL", "http://127.0.0.1:8000")
ROOM = os.environ.get("TICKER_ROOM", "general")
EVERY_SECONDS = float(os.environ.get("TICKER_SECONDS", "0.25"))
APP = "ticker"


class Prices:
    """The newest of each, and those that nobody was told yet."""

    def __init__(self) -> None:
        self.all: dict[str, float] = {}
        self._news: dict[str, float] = {}

    def put(self, name: str, price: float) -> None:
        self.all[name] = self._news[name] = price

    def take_news(self) -> dict[str, float]:
        news, self._news = self._news, {}
        return news


async def main() -> None:
    prices = Prices()
    async with Client(URL, token=os.environ.get("PARLEY_TOKEN")) as client:
        room = client.room(ROOM)
        telling = asyncio.create_task(tell(client, room, prices))
        async for name, price in made_up() if sys.stdin.isatty() else read():
            prices.put(name, price)
        await asyncio.sleep(EVERY_SECONDS)
        telling.cancel()
        await close(room, prices.all)


async def tell(client: Client, room: RoomHandle, prices: Prices) -> None:
    """However fast they change, so often in a second and no more."""
    path = f"/rooms/{await room.id()}/signals"
    while True:
        if news := prices.take_news():
            await client.rest.call("POST", path, json={"app": APP, "data": {"prices": news}})
        await asyncio.sleep(EVERY_SECONDS)


async def close(room: RoomHandle, prices: dict[str, float]) -> None:
    """Kept: whoever comes later has it. In the page of the chat it is its text."""
    text = ", ".join(f"{name} {price:.2f}" for name, price in sorted(prices.items()))
    given = {"app": APP, "data": {"closes": prices}, "text": f"Close: {text}"}
    await (await room.act("POST", "/app-events", given))


async def read() -> AsyncIterator[tuple[str, float]]:
    """Lines that are none are skipped."""
    while line := await asyncio.to_thread(sys.stdin.readline):
        match line.split():
            case [name, price] if price.replace(".", "", 1).isdecimal():
                yield name, float(price)


async def made_up() -> AsyncIterator[tuple[str, float]]:
    """Until Ctrl+C."""
    prices = {"ROPE": 12.0, "SAIL": 80.0, "TAR": 3.0}
    while True:
        for name in prices:
            prices[name] *= 1 + random.gauss(0, 0.001)
            yield name, round(prices[name], 2)
        await asyncio.sleep(EVERY_SECONDS / 2)


if __name__ == "__main__":
    asyncio.run(main())
