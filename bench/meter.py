"""Memory of a server and of its sockets, sampled while a load runs."""

import os
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import TypeVar

from bench.servers import Server

T = TypeVar("T")

# How long a look at a thread that has just ended may take.
POLL_SECONDS = 0.05
# Of the sockets that are waited for.
ALL = 0.998


@dataclass(frozen=True, slots=True)
class Memory:
    """Bytes, `at` seconds after the load began.

    `kernel` is what the buffers of all TCP sockets of this machine hold, at both ends.
    """

    at: float
    descriptors: float
    rss: float
    pss: float
    kernel: float


def memory(server: Server, *, at: float = 0.0) -> Memory:
    return Memory(at, _descriptors(server), server.rss_bytes(), server.pss_bytes(), _kernel_bytes())


def watched(
    server: Server, work: Callable[[], T], *, every_seconds: float
) -> tuple[T, list[Memory]]:
    """The result of `work`, and the server's memory while it ran."""
    seen: list[Memory] = []
    began = time.monotonic()
    with ThreadPoolExecutor(1) as pool:
        future = pool.submit(work)
        while not future.done():
            at = time.monotonic() - began
            if at >= len(seen) * every_seconds:
                seen.append(memory(server, at=at))
            time.sleep(POLL_SECONDS)
        return future.result(), seen


def grown(before: Memory, after: Sequence[Memory]) -> Memory:
    """The middle of each figure of `after`, less what it was before."""
    return Memory(
        **{
            name: median(getattr(one, name) for one in after) - getattr(before, name)
            for name in Memory.__slots__
        }
    )


def connected(before: Memory, seen: Sequence[Memory], *, sockets: int) -> list[Memory]:
    """Those in which all sockets are there; one that was closing `before` may be gone."""
    return [one for one in seen if one.descriptors >= before.descriptors + sockets * ALL]


def _descriptors(server: Server) -> int:
    return sum(len(list(Path(f"/proc/{pid}/fd").iterdir())) for pid in server.pids())


def _kernel_bytes() -> int:
    # "TCP: inuse 5 orphan 0 tw 2 alloc 7 mem 3": in pages (proc(5)).
    words = next(
        line.split()
        for line in Path("/proc/net/sockstat").read_text().splitlines()
        if line[:4] == "TCP:"
    )
    return int(words[words.index("mem") + 1]) * os.sysconf("SC_PAGE_SIZE")
