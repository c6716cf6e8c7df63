"""A message that a program says: noted, and asked for again until it is answered."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import httpx2

from tests.faults.history import Asked, History, Name, Try
from tests.faults.rest import OF_PROXY

PAUSE_SECONDS = 0.1

Ask = Callable[[], Awaitable[httpx2.Response]]


async def post(ask: Ask, name: Name, asked: Asked, history: History) -> int:
    """The seq of its event. It is for good: nothing that a program asks for here is wrong."""
    while True:
        attempt = Try(name, asked, "rest", sent_at=time.monotonic())
        history.tries.append(attempt)
        try:
            answer = await ask()
        except httpx2.HTTPError:
            await asyncio.sleep(PAUSE_SECONDS)
            continue
        attempt.heard_at = time.monotonic()
        if answer.is_success:
            attempt.seq = int(answer.json()["seq"])
            return attempt.seq
        attempt.code = code_of(answer)
        await asyncio.sleep(float(answer.headers.get("Retry-After", PAUSE_SECONDS)))


def code_of(answer: httpx2.Response) -> str:
    """Raises for a refusal that no repeat mends: a program does nothing that is refused."""
    if answer.status_code in OF_PROXY:
        return "unknown to a proxy"
    code = str(answer.json()["code"])
    assert answer.status_code in (429, 500, 503) or "Retry-After" in answer.headers, answer.text
    return code
