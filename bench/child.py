"""A program of the bench beside a server: a task comes in as JSON, what was measured goes out."""

import asyncio
import json
import os
import sys
from collections.abc import Callable, Coroutine
from typing import Any

from bench.servers import LOAD_CPU

Task = dict[str, Any]


def run(measured: Callable[[Task], Coroutine[None, None, Task]]) -> int:
    """On the core of the load; the status of the program."""
    os.sched_setaffinity(0, {LOAD_CPU})
    print(json.dumps(asyncio.run(measured(json.load(sys.stdin)))))
    return 0
