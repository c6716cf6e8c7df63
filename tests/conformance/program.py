"""One client program of whatever language, driven by lines on its standard input and output."""

import asyncio
import json
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
_CLIENT = ROOT / "clients" / "python"
PYTHON = (
    *("env", f"PYTHONPATH={_CLIENT / 'src'}"),
    *(sys.executable, str(_CLIENT / "conformance.py")),
)
TYPESCRIPT = (
    *("node", "--experimental-websocket", "--no-warnings"),
    str(ROOT / "clients" / "typescript" / "conformance.js"),
)
# For programs in a short run; README.md names these.
QUICK = {
    "first_pause_seconds": 0.05,
    "longest_pause_seconds": 0.5,
    "answer_seconds": 1.5,
    "silence_seconds": 1.0,
    "pong_seconds": 1.0,
}
# As many as a message of 8000 characters needs, escaped, and what stands around it.
LINE_BYTES = 1_000_000
STOP_SECONDS = 10

Line = dict[str, Any]
Hear = Callable[[Line], None]


class WrongLine(Exception):
    """The program said what no client may say, or ended by itself."""


@dataclass
class Program:
    """Started by `async with`. `hear` is called with each line that it prints."""

    command: Sequence[str]
    hear: Hear
    failed: Callable[[BaseException], None]
    environment: dict[str, str]
    counts: Counter[str] = field(default_factory=Counter)
    _process: asyncio.subprocess.Process | None = None
    _reading: "asyncio.Task[None] | None" = None
    _stops: bool = False

    async def __aenter__(self) -> Self:
        self._process = await asyncio.create_subprocess_exec(
            *self.command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            limit=LINE_BYTES,
            env=self.environment,
        )
        self._reading = asyncio.create_task(self._read(self._process))
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    def tell(self, do: str, **what: Any) -> None:
        """Lines to a program that is gone go nowhere."""
        assert self._process is not None
        assert self._process.stdin is not None
        if not self._process.stdin.is_closing():
            self._process.stdin.write(json.dumps({"do": do, **what}).encode() + b"\n")

    async def stop(self) -> None:
        """As its user would: end its input."""
        assert self._process is not None
        assert self._process.stdin is not None
        self._stops = True
        self._process.stdin.close()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._process.wait()
        except TimeoutError:
            self.failed(WrongLine("it did not end when its input had"))
        await self.kill()

    async def kill(self) -> None:
        """kill -9."""
        assert self._process is not None
        self._stops = True
        if self._process.returncode is None:
            self._process.kill()
        await self._process.wait()
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)
        if self._process.stdin is not None:
            self._process.stdin.close()

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        try:
            while text := await process.stdout.readline():
                if not text.endswith(b"\n") and self._stops:
                    return  # killed in the middle of a line
                self._hear(text)
            if not self._stops:
                raise WrongLine(f"it ended by itself, with status {await process.wait()}")
        except Exception as error:
            self.failed(error)

    def _hear(self, text: bytes) -> None:
        try:
            line = json.loads(text)
            self.counts[line["saw"]] += 1
        except (ValueError, TypeError, KeyError) as error:
            raise WrongLine(f"{text!r} is no line of the protocol") from error
        self.hear(line)
