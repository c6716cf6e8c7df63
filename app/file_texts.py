"""What files say, so that they are found by it: texts as they are, and PDFs by a program."""

import asyncio
import contextlib
import re
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator
from pathlib import Path

from . import child_program

TEXT, PDF = "text/plain", "application/pdf"
KINDS = frozenset({TEXT, PDF})
# Some eight pages. To put a longer one into the index would hold up those who write.
MOST_CHARACTERS = 20_000
# UTF-8 has at most four bytes for a character.
MOST_BYTES = 4 * MOST_CHARACTERS
# Of a longer one the program would need more memory than it gets.
MOST_PDF_BYTES = 50 * 2**20
# It writes page after page: what it has by then is taken.
RUN_SECONDS = 6.0
READ_PDF = Path(__file__).with_name("read_pdf.py")
# What no message can hold either, and a database or a terminal would choke on.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff]+")


async def text_of(content: AsyncGenerator[bytes], kind: str, *, length: int) -> str:
    """The beginning of what a file of one of `KINDS` says; empty where that can't be read."""
    async with contextlib.aclosing(content):
        if kind == TEXT:
            said = await _beginning(content)
        else:
            said = await _of_pdf(content) if length <= MOST_PDF_BYTES else b""
    return _CONTROLS.sub(" ", said.decode(errors="ignore"))[:MOST_CHARACTERS].strip()


async def _beginning(content: AsyncGenerator[bytes]) -> bytes:
    begun = bytearray()
    async for block in content:
        begun += block[: MOST_BYTES - len(begun)]
        if len(begun) == MOST_BYTES:
            break
    return bytes(begun)


async def _of_pdf(content: AsyncGenerator[bytes]) -> bytes:
    said = bytearray()
    async with child_program.running(READ_PDF, str(MOST_CHARACTERS)) as process:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(RUN_SECONDS):
                await _tell(process, content)
                await _hear(process, said)
    return bytes(said)


async def _tell(process: Process, content: AsyncGenerator[bytes]) -> None:
    assert process.stdin is not None
    async for block in content:
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(block)
            await process.stdin.drain()
    process.stdin.close()


async def _hear(process: Process, said: bytearray) -> None:
    assert process.stdout is not None
    while len(said) < MOST_BYTES and (block := await process.stdout.read(MOST_BYTES)):
        said += block
