"""A stop takes ten seconds at most, whatever the hashing threads are kept from."""

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator

import httpx2

from tests.conftest import People
from tests.people import PASSWORD, PATIENCE_SECONDS, unique
from tests.server import REAL_HASHES, Server

STOP_SECONDS = 10
SIGN_INS = 12


@contextlib.contextmanager
def busy_cores() -> Iterator[None]:
    """Nothing is left for threads that run in idle time only."""
    endless = [sys.executable, "-c", "print(flush=True)\nwhile True: pass"]
    busy = [
        subprocess.Popen(endless, stdout=subprocess.PIPE) for _ in range(2 * (os.cpu_count() or 1))
    ]
    try:
        for process in busy:
            assert process.stdout is not None
            process.stdout.readline()
        yield
    finally:
        for process in busy:
            process.kill()
            process.communicate()


async def test_a_stop_does_not_wait_for_sign_ins(
    start_server: Callable[..., Server], people: People
) -> None:
    own_server = start_server(**REAL_HASHES)
    await people("ada", at=own_server)
    room_for_all = httpx2.Limits(max_connections=None)
    async with httpx2.AsyncClient(
        base_url=own_server.url, limits=room_for_all, timeout=PATIENCE_SECONDS, verify=False
    ) as http:
        with busy_cores():
            signing_in = [
                asyncio.create_task(
                    http.post(
                        "/api/v1/token", data={"username": unique("nobody"), "password": PASSWORD}
                    )
                )
                for _ in range(SIGN_INS)
            ]
            # One has its answer, and so the others are under way.
            await asyncio.wait(signing_in, return_when=asyncio.FIRST_COMPLETED)
            started = time.monotonic()
            status = await asyncio.to_thread(own_server.stop)
            took = time.monotonic() - started
        answers = await asyncio.gather(*signing_in)
    assert (status, took < STOP_SECONDS) == (0, True), f"{took:.1f} s"
    assert {answer.status_code for answer in answers} <= {401, 503}, "each has an answer"
