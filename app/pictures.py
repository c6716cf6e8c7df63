"""Pictures of people and emoji, made small in a process (`app/shrink.py`), one at a time."""

import asyncio
import contextlib
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from weakref import WeakValueDictionary

from . import child_program, errors

# So much a photo of a phone has.
PICTURE_BYTES = 5_000_000
# An emoji is drawn, or cut out of one.
EMOJI_BYTES = 1_000_000
# On a machine with much else to do; it takes a fraction of a second.
RUN_SECONDS = 20.0
# Ten seconds of waiting, mostly. Of what is uploaded meanwhile nothing is in memory.
WAITING = 16
RETRY_SECONDS = 5
# Several times what such a picture has; what says more is not our program any more.
MADE_BYTES = 400_000
# Behind everything that people wait for.
NICENESS = 10
NO_PICTURE = "That is no picture of a kind that is taken here: PNG, JPEG, WebP or GIF."
# Not imported: the library that decodes has no place in the server. A test compares the numbers.
PROGRAM = Path(__file__).with_name("shrink.py")
TOO_MANY_PIXELS = 4
MOST_PIXELS = 40_000_000
# What pictures are made for, and in how many sizes.
PERSON, EMOJI = "person", "emoji"
SIZES = {PERSON: 2, EMOJI: 1}


class PictureMaker:
    """A picture takes a core for a while, and hundreds of megabytes: so others wait."""

    def __init__(self) -> None:
        self._turn = asyncio.Lock()
        self._people: set[str] = set()
        # Of those who wait with files; nobody else has a lock.
        self._turns: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @contextlib.contextmanager
    def place(self, user: str) -> Iterator[None]:
        """Of one person one at a time. Raises `TooManyRequests` or `Busy`."""
        if user in self._people:
            raise errors.TooManyRequests("One picture at a time.", retry_after_seconds=1)
        if len(self._people) >= WAITING:
            raise errors.Busy(retry_after_seconds=RETRY_SECONDS)
        self._people.add(user)
        try:
            yield
        finally:
            self._people.discard(user)

    @contextlib.asynccontextmanager
    async def turn(self, user: str) -> AsyncIterator[None]:
        """To work on one; of one person one waits, however many others there are."""
        own = self._turns.get(user) or asyncio.Lock()
        self._turns[user] = own
        async with own, self._turn:
            yield

    async def make(self, content: bytes, kind: str) -> Sequence[bytes]:
        """As WebP, in each of the sizes of its kind, the smallest first.

        Raises `Invalid` for what is no picture, and `TooLarge` for one of too many pixels.
        """
        async with self._turn:
            return await _make(content, kind)


async def _make(content: bytes, kind: str) -> Sequence[bytes]:
    async with child_program.running(PROGRAM, kind) as process:
        try:
            async with asyncio.timeout(RUN_SECONDS):
                said = await _talk(process, content)
                status = await process.wait()
        except TimeoutError:
            raise errors.Invalid("This picture takes too long to decode.") from None
    if status == TOO_MANY_PIXELS:
        raise errors.TooLarge(f"A picture has at most {MOST_PIXELS // 1_000_000} million pixels.")
    if status != 0:
        raise errors.Invalid(NO_PICTURE)
    return _parted(said, SIZES[kind])


async def _talk(process: Process, content: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    # One that has seen enough reads no further.
    with contextlib.suppress(BrokenPipeError, ConnectionResetError):
        process.stdin.write(content)
        await process.stdin.drain()
    process.stdin.close()
    said = b""
    while len(said) <= MADE_BYTES and (more := await process.stdout.read(MADE_BYTES)):
        said += more
    return said


def _parted(said: bytes, sizes: int) -> Sequence[bytes]:
    """Raises `Invalid` for what our program does not say."""
    parts = []
    while said:
        length = int.from_bytes(said[:4])
        parts.append(said[4 : 4 + length])
        said = said[4 + length :]
    if len(parts) != sizes or not all(map(_is_webp, parts)):
        raise errors.Invalid(NO_PICTURE)
    return parts


def _is_webp(content: bytes) -> bool:
    return content[:4] == b"RIFF" and content[8:12] == b"WEBP" and len(content) <= MADE_BYTES
