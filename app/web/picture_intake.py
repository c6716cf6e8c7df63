"""Pictures on their way into the storage: of each is kept what may be seen, and two small ones."""

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncGenerator, AsyncIterator, Sequence

from .. import errors, picture_files
from ..chat.files import kinds
from ..chat.files.uploads import Drawn, Part, Whole
from ..chat.log.shown import Picture, Pixels
from ..work.files import FileKeeper


class PictureIntake:
    """Puts what is made of one picture into the storage."""

    def __init__(self, keeper: FileKeeper, *, piece_bytes: int) -> None:
        self._keeper = keeper
        self._storage = keeper.storage
        self._piece_bytes = piece_bytes
        self._keys: list[str] = []

    async def take(self, content: AsyncGenerator[bytes], kind: str) -> Whole:
        """Of one that can't be drawn it is not said that it is a picture.

        Raises `PictureUnreadable`, and what storages do; then nothing of it is kept.
        """
        try:
            digest, pieces = await self._stripped(content)
            try:
                drawn = await self._drawn(pieces)
            except picture_files.NoPictureError:
                return Whole(digest, kinds.UNKNOWN, pieces)
            return Whole(digest, kind, pieces, drawn)
        except BaseException:
            await self._keeper.drop(self._keys)
            raise

    async def _stripped(self, content: AsyncGenerator[bytes]) -> tuple[str, Sequence[Part]]:
        """With the digest of what is left. Raises `PictureUnreadable`.

        Whatever the reason was, the file as it came is not kept: it may say where it was taken.
        """
        digest, pieces, start = hashlib.sha256(), [], 0
        stripped = picture_files.stripped(content, piece_bytes=self._piece_bytes)
        try:
            async with contextlib.aclosing(content), contextlib.aclosing(stripped) as left:
                async for piece in left:
                    await asyncio.to_thread(digest.update, piece)
                    pieces.append(await self._put(piece, start))
                    start += len(piece)
        except picture_files.NoPictureError:
            raise errors.PictureUnreadable from None
        return digest.hexdigest(), pieces

    async def _drawn(self, pieces: Sequence[Part]) -> Drawn:
        """Raises `NoPictureError`."""
        made = await picture_files.drawn(self._read(pieces))
        described = made.described
        small, large = (Pixels(width=each.width, height=each.height) for each in described.sizes)
        picture = Picture(
            width=described.width,
            height=described.height,
            thumbnails={"small": small, "large": large},
        )
        if described.animated:
            picture["animated"] = True
        thumbnails = {"small": await self._put(made.small), "large": await self._put(made.large)}
        return Drawn(picture, thumbnails)

    async def _put(self, piece: bytes, start: int = 0) -> Part:
        digest = await asyncio.to_thread(hashlib.sha256, piece)
        part = Part(start, len(piece), self._storage.new_key(), digest.hexdigest())
        self._keys.append(part.key)
        await self._storage.require_space(len(piece))
        await self._storage.put(part.key, piece)
        return part

    async def _read(self, pieces: Sequence[Part]) -> AsyncIterator[bytes]:
        for part in pieces:
            yield await self._storage.read(part.key, 0, part.bytes)
