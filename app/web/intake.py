"""The bytes of a file on their way from a request into the storage, one piece after the other.

So much of it is in memory as one piece has, however long the file is.
"""

import asyncio
import hashlib
from typing import Any

from .. import errors
from ..chat import messages, rights
from ..chat.files import kinds, uploads
from ..chat.files.uploads import FileLimits, Part, Upload, Whole
from ..chat.log.shown import Attached
from ..chat.people.sessions import SignedIn
from ..server.connection_limits import RESTING
from ..settings import Settings
from .caller import PacedCaller, RoomCaller

# A commit and an answer of the storage for each; a person on a slow line loses no more than that.
PIECE_BYTES = 2 * 2**20
MEGABYTE = 2**20


def limits(settings: Settings) -> FileLimits:
    return FileLimits(
        of_file=settings.limit_file_megabytes * MEGABYTE,
        of_person=settings.limit_files_megabytes_per_user * MEGABYTE,
        of_server=settings.limit_files_megabytes * MEGABYTE,
    )


def streams_body(caller: PacedCaller) -> None:
    """Let the server count no more of this request than it keeps of it."""
    counted = caller.connection.scope.get("extensions", {}).get(RESTING)
    if counted is not None:
        counted.streams_body = True


async def require_writing(caller: RoomCaller) -> None:
    """Whether they may upload there. Raises what `messages.require_writing` does."""
    await caller.read(
        lambda connection, who: messages.require_writing(
            connection, caller.room, user=who.user.id, right=rights.UPLOAD
        )
    )


async def require(caller: RoomCaller, *, bytes: int) -> None:
    """Whether so many may come, before they do. Raises what `uploads.begin` and storages do."""
    keeper = caller.services.files
    most = limits(caller.services.settings)

    def look(connection: Any, who: SignedIn) -> None:
        # Those who may not write there are told so first.
        user = who.user.id
        messages.require_writing(connection, caller.room, user=user, right=rights.UPLOAD)
        uploads.require_room(connection, user=user, bytes=bytes, limits=most)

    await caller.read(look)
    await keeper.require()
    await keeper.storage.require_space(bytes)


async def begin(
    caller: RoomCaller, *, name: str, bytes: int, metadata: str | None = None
) -> Upload:
    """A new file, of so many bytes as far as is known. Raises what `uploads.begin` does."""
    most = limits(caller.services.settings)
    return await caller.write(
        lambda connection, who: uploads.begin(
            connection,
            caller.room,
            who.user.id,
            name=name,
            bytes=bytes,
            limits=most,
            metadata=metadata,
        )
    )


class Intake:
    """Takes what comes of one upload, from where it stands."""

    def __init__(self, caller: RoomCaller, upload: Upload) -> None:
        self._caller = caller
        self._upload = upload
        self._storage = caller.services.files.storage
        self._held = bytearray()
        # Of the whole file, where this request has it from its first byte on.
        self._digest = hashlib.sha256() if upload.received == 0 else None
        self._head = b""
        self.received = upload.received

    async def take(self, data: bytes) -> None:
        """Raises what the storage and `uploads.add` do."""
        self._held += data
        while len(self._held) > PIECE_BYTES:
            piece = bytes(self._held[:PIECE_BYTES])
            del self._held[:PIECE_BYTES]
            await self._add(piece)

    async def keep(self) -> None:
        """What has come of a request that was cut, so that it goes on behind it."""
        held, self._held = bytes(self._held), bytearray()
        if held:
            await self._add(held)

    async def finish(self) -> Attached:
        """The last byte has come: the file is whole."""
        held, self._held = bytes(self._held), bytearray()
        found = await self._add(held, is_last=True)
        assert found is not None, "a file that is whole is shown"
        return found

    async def _add(self, piece: bytes, *, is_last: bool = False) -> Attached | None:
        start = self.received
        part = None
        if piece:
            digest = await asyncio.to_thread(self._digest_of, piece)
            part = Part(start, len(piece), self._storage.new_key(), digest)
            most = limits(self._caller.services.settings).of_file
            if most and start + len(piece) > most:
                raise errors.FileTooLarge(most)
            await self._storage.put(part.key, piece)
        self._head = _longer(self._head, piece)
        whole = await self._whole(piece) if is_last else None
        found = await self._note(part, whole)
        self.received += len(piece)
        return found

    async def _note(self, part: Part | None, whole: Whole | None) -> Attached | None:
        caller, most = self._caller, limits(self._caller.services.settings)
        try:
            return await caller.write(
                lambda connection, who: uploads.add(
                    connection, self._upload, who.user.id, part, whole=whole, limits=most
                )
            )
        except errors.OutcomeUnknown:
            raise
        except errors.ParleyError:
            # Nothing names it.
            if part is not None:
                await self._storage.delete([part.key])
            raise

    def _digest_of(self, piece: bytes) -> str:
        if self._digest is not None:
            self._digest.update(piece)
        return hashlib.sha256(piece).hexdigest()

    async def _whole(self, last: bytes) -> Whole:
        if self._digest is None:
            await self._read_again()
            assert self._digest is not None
            await asyncio.to_thread(self._digest.update, last)
            self._head = _longer(self._head, last)
        return Whole(self._digest.hexdigest(), kinds.of_head(self._head))

    async def _read_again(self) -> None:
        """What other requests have brought of it."""
        parts = await self._caller.read(
            lambda connection, _: uploads.parts(connection, self._upload.id)
        )
        digest = hashlib.sha256()
        head = b""
        for part in parts:
            piece = await self._storage.read(part.key, 0, part.bytes)
            head = _longer(head, piece)
            await asyncio.to_thread(digest.update, piece)
        self._digest, self._head = digest, head


def _longer(head: bytes, piece: bytes) -> bytes:
    """The beginning of a file, with what comes next, as far as it is looked at."""
    return head + piece[: kinds.HEAD_BYTES - len(head)]
