"""Another program that writes at the secret address of a room; now and then twice at once."""

import asyncio
import random

import httpx2

from tests.faults.history import Asked
from tests.faults.programs.posting import post
from tests.faults.programs.program import Life, Program

PAUSES_SECONDS = (0.01, 0.2)
TWICE = 0.2


class Incoming(Program):
    def __init__(
        self,
        url: str,
        user: str,
        life: Life,
        *,
        dice: random.Random,
    ) -> None:
        """`user` is the bot in whose name it writes."""
        super().__init__(life)
        self._url = url
        self._user = user
        self._random = dice
        self._number = 0
        self._under_way = 0
        self._is_to_write = asyncio.Event()

    def load(self, on: bool) -> None:
        super().load(on)
        if on:
            self._is_to_write.set()
        else:
            self._is_to_write.clear()

    def waits_for(self, head: int) -> str | None:
        return f"{self._under_way} deliveries without an answer" if self._under_way else None

    async def work(self) -> None:
        async with httpx2.AsyncClient(verify=False, timeout=8) as http:
            while True:
                await self._is_to_write.wait()
                self._number += 1
                key = f"{self.label}-{self._number}-{self._random.getrandbits(64):x}"
                times = 2 if self._random.random() < TWICE else 1
                self._under_way = times
                await asyncio.gather(*(self._write(http, key) for _ in range(times)))
                self._under_way = 0
                self.counts["said by incoming webhooks"] += 1
                self.changed()
                await asyncio.sleep(self._random.uniform(*PAUSES_SECONDS))

    async def _write(self, http: httpx2.AsyncClient, key: str) -> None:
        text = f"The tide turns at {self._number}."
        await post(
            lambda: http.post(self._url, json={"text": text}, headers={"Idempotency-Key": key}),
            (self._user, key),
            Asked("message", text),
            self.history,
        )
