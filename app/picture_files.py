"""Pictures among files: what they say beside themselves is taken out, and two small ones are made.

Both is done by programs of their own (`strip.py`, `shrink.py`), and what those say is looked at.
"""

import asyncio
import contextlib
from asyncio.subprocess import Process
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from typing import Annotated, NamedTuple

import msgspec

from . import child_program

# What both programs read. Of other kinds nobody shows one here.
KINDS = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
# Of a longer one a program would need more memory than it gets.
MOST_BYTES = 100 * 2**20
# Without a byte from a program that is at work.
PATIENCE_SECONDS = 20.0
BLOCK_BYTES = 256 * 1024
# What orientation alone takes in Exif, where a picture had none of the rest.
ADDED_BYTES = 1024
# Many times what such a picture has; what says more is not our program any more.
THUMBNAIL_BYTES = 8_000_000
STRIP, SHRINK = (Path(__file__).with_name(name) for name in ("strip.py", "shrink.py"))

Length = Annotated[int, msgspec.Meta(ge=1, le=16_383)]


class Size(msgspec.Struct, frozen=True):
    """Of a small one."""

    width: Length
    height: Length


class Described(msgspec.Struct, frozen=True):
    """What a picture is, upright."""

    width: Length
    height: Length
    animated: bool
    sizes: tuple[Size, Size]


class Drawn(NamedTuple):
    """The small ones are WebP: `small` for where it stands among words, `large` to be looked at."""

    described: Described
    small: bytes
    large: bytes


class NoPictureError(Exception):
    """Of what only begins like one, or takes more than it may."""


async def stripped(content: AsyncIterator[bytes], *, piece_bytes: int) -> AsyncGenerator[bytes]:
    """The same picture, in pieces. Raises `NoPictureError`, maybe behind some of them."""
    async with child_program.running(STRIP) as process:
        most = ADDED_BYTES + await _tell(process, content)
        held = bytearray()
        async for block in _said(process, most):
            held += block
            while len(held) > piece_bytes:
                yield bytes(held[:piece_bytes])
                del held[:piece_bytes]
        await _require_well(process)
        if held:
            yield bytes(held)


async def drawn(content: AsyncIterator[bytes]) -> Drawn:
    """Raises `NoPictureError`."""
    async with child_program.running(SHRINK, "file") as process:
        await _tell(process, content)
        said = b"".join([block async for block in _said(process, 2 * THUMBNAIL_BYTES)])
        await _require_well(process)
    parts = []
    while said:
        length = int.from_bytes(said[:4])
        parts.append(said[4 : 4 + length])
        said = said[4 + length :]
    if len(parts) != 3 or not all(map(_is_webp, parts[1:])):
        raise NoPictureError
    try:
        return Drawn(msgspec.json.decode(parts[0], type=Described), parts[1], parts[2])
    except msgspec.DecodeError:
        raise NoPictureError from None


async def _tell(process: Process, content: AsyncIterator[bytes]) -> int:
    """Returns how many bytes there were. One that has seen enough reads no further."""
    assert process.stdin is not None
    told = 0
    async for block in content:
        told += len(block)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            process.stdin.write(block)
            async with _patience():
                await process.stdin.drain()
    process.stdin.close()
    return told


async def _said(process: Process, most: int) -> AsyncIterator[bytes]:
    assert process.stdout is not None
    while True:
        async with _patience():
            block = await process.stdout.read(BLOCK_BYTES)
        most -= len(block)
        if not block:
            return
        if most < 0:
            raise NoPictureError
        yield block


async def _require_well(process: Process) -> None:
    async with _patience():
        if await process.wait() != 0:
            raise NoPictureError


@contextlib.asynccontextmanager
async def _patience() -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            yield
    except TimeoutError:
        raise NoPictureError from None


def _is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP"
