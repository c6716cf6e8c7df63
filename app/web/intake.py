"""The bytes of a file on their way from a request into the storage, one piece after the other.

So much of it is in memory as one piece has, however long the file is.
"""

import asyncio
import contextlib
import hashlib
from collections.abc import AsyncGenerator, Sequence
from typing import Any

from .. import errors, file_texts, picture_files
from ..chat import messages, rights
from ..chat.files import kinds, quotas, uploads
from ..chat.files.quotas import FileLimits
from ..chat.files.uploads import Part, Upload, Whole
from ..chat.log.shown import Attached
from ..chat.people.sessions import SignedIn
from ..server.connection_limits import RESTING
from ..settings import Settings
from .caller import PacedCaller, RoomCaller
from .picture_intake import PictureIntake

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
        quotas.require_room(connection, user=user, bytes=bytes, limits=most)

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


async def discard(caller: RoomCaller, file: str) -> None:
    """A file that comes to nothing. If the database is away it goes after a day, as others do.

    It raises nothing: it is called where something else has failed, which is to be told.
    """
    with contextlib.suppress(errors.ParleyError):
        await caller.write(lambda connection, who: uploads.discard(connection, caller.room, file))


class Intake:
    """Takes what comes of one upload, from where it stands."""

    def __init__(self, caller: RoomCaller, upload: Upload) -> None:
        self._caller = caller
        self._upload = upload
        self._keeper = caller.services.files
        self._storage = self._keeper.storage
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
        """The last byte has come: the file is whole.

        Raises what `take` does, and `PictureUnreadable`.
        """
        held, self._held = bytes(self._held), bytearray()
        digest = await self._digested(held)
        whole = await self._whole(held)
        if whole.type in picture_files.KINDS:
            found = await self._note(None, len(held), await self._picture(held, whole.type))
        else:
            if whole.type in file_texts.KINDS:
                whole = whole._replace(text=await self._text(held, whole.type))
            found = await self._note(await self._put(held, digest), len(held), whole)
        assert found is not None, "a file that is whole is shown"
        return found

    async def _add(self, piece: bytes) -> None:
        digest = await self._digested(piece)
        if self._digest is not None:
            _require_picture_bytes(kinds.of_head(self._head), self.received + len(piece))
        part = await self._put(piece, digest)
        await self._note(part, len(piece), None)
        self.received += len(piece)

    async def _put(self, piece: bytes, digest: str) -> Part | None:
        """None for no bytes."""
        if not piece:
            return None
        most = limits(self._caller.services.settings).of_file
        if most and self.received + len(piece) > most:
            raise errors.FileTooLarge(most)
        part = Part(self.received, len(piece), self._storage.new_key(), digest)
        # There may be less than when it began.
        await self._storage.require_space(len(piece))
        await self._storage.put(part.key, piece)
        return part

    async def _note(self, part: Part | None, length: int, whole: Whole | None) -> Attached | None:
        caller, most = self._caller, limits(self._caller.services.settings)
        start, end = self.received, self.received + length
        try:
            return await caller.write(
                lambda connection, who: uploads.add(
                    connection,
                    self._upload,
                    who.user.id,
                    part,
                    start=start,
                    end=end,
                    whole=whole,
                    limits=most,
                )
            )
        except errors.OutcomeUnknown:
            raise
        except errors.ParleyError:
            # Nothing names them.
            await self._keeper.drop(_keys(part, whole))
            raise

    async def _picture(self, last: bytes, kind: str) -> Whole:
        """What is kept of it, without what it says beside itself."""
        _require_picture_bytes(kind, self.received + len(last))
        taking = PictureIntake(self._keeper, piece_bytes=PIECE_BYTES)
        async with self._caller.services.pictures.turn(self._caller.who.user.id):
            return await taking.take(self._all(last), kind)

    async def _text(self, last: bytes, kind: str) -> str:
        """What it says, as far as search knows it. As few read one at a time as draw pictures."""
        async with self._caller.services.pictures.turn(self._caller.who.user.id):
            length = self.received + len(last)
            return await file_texts.text_of(self._all(last), kind, length=length)

    async def _all(self, last: bytes) -> AsyncGenerator[bytes]:
        """The file as it has come."""
        parts = await self._caller.read(
            lambda connection, _: uploads.parts(connection, self._upload.id)
        )
        for part in parts:
            yield await self._storage.read(part.key, 0, part.bytes)
        yield last

    async def _digested(self, piece: bytes) -> str:
        self._head = _longer(self._head, piece)
        return await asyncio.to_thread(self._digest_of, piece)

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
        digest = hashlib.sha256()
        head = b""
        async for piece in self._all(b""):
            head = _longer(head, piece)
            await asyncio.to_thread(digest.update, piece)
        self._digest, self._head = digest, head


def _require_picture_bytes(kind: str, length: int) -> None:
    """Raises `FileTooLarge` for a picture that nothing could be taken out of."""
    if kind in picture_files.KINDS and length > picture_files.MOST_BYTES:
        raise errors.FileTooLarge(picture_files.MOST_BYTES)


def _longer(head: bytes, piece: bytes) -> bytes:
    """The beginning of a file, with what comes next, as far as it is looked at."""
    return head + piece[: kinds.HEAD_BYTES - len(head)]


def _keys(part: Part | None, whole: Whole | None) -> Sequence[str]:
    """The names of all pieces that were to be noted."""
    parts = [] if part is None else [part]
    if whole is not None:
        parts += whole.instead or ()
        parts += [] if whole.drawn is None else whole.drawn.thumbnails.values()
    return [each.key for each in parts]
