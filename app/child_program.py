"""Programs of ours that run in a process of their own, since what they read may harm them.

`limited.py` starts each, with little memory and time.
"""

import contextlib
import os
import subprocess
import sys
from asyncio.subprocess import Process, create_subprocess_exec
from collections.abc import AsyncIterator
from pathlib import Path

# Where Python finds its own libraries; no setting of ours, and no secret.
KEPT_ENVIRONMENT = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SYSTEMROOT")

LIMITED = Path(__file__).with_name("limited.py")


@contextlib.asynccontextmanager
async def running(program: Path, *words: str) -> AsyncIterator[Process]:
    """It has two pipes, and is killed at the end unless it has ended."""
    process = await create_subprocess_exec(
        sys.executable,
        "-I",
        str(LIMITED),
        str(program),
        *words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={name: os.environ[name] for name in KEPT_ENVIRONMENT if name in os.environ},
        cwd="/",
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
