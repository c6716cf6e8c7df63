"""Files between the database and their storage: that both belong together, and what is gone."""

import logging
from collections.abc import Awaitable, Callable, Collection
from typing import Any

from .. import errors
from ..chat.files import sweep
from ..db.database import Database
from ..file_storage import RETRY_SECONDS, FileStorage
from ..security import new_id
from ..unusable import Unusable
from .slices import AT_ONCE_SECONDS

logger = logging.getLogger(__name__)

Write = Callable[..., Awaitable[Any]]
EVERY_SECONDS = 2.0


async def check(storage: FileStorage, database: Database) -> None:
    """At the start. Raises `Unusable` if the files of this database are elsewhere."""
    # By the writer: the readers' threads begin with the server, and end with it.
    mark, has_pieces = await database.write(sweep.mark)
    if mark is None or not has_pieces:
        return
    try:
        is_there = await storage.has_mark(mark)
    except errors.FilesAway as error:
        logger.warning("%s can't be reached now: %s", storage.place, error.__cause__)
        return
    if not is_there:
        raise Unusable(
            f"The files of this database are not in {storage.place}: set PARLEY_FILES_URL to where "
            "they are. Servers that share a database share that place"
        )


class FileKeeper:
    """One for each server. Several of them have to see the same storage, or files would be lost."""

    def __init__(self, storage: FileStorage, database: Database, write: Write) -> None:
        self.storage = storage
        self._database = database
        self._write = write

    async def require(self) -> None:
        """Before files come. Raises `FilesAway` where the storage is not that of this database.

        It is looked at each time: a folder that is mounted no more would take them all the same.
        """
        mark, _ = await self._database.read(sweep.mark)
        if mark is None:
            # It is there before the database names it: so whoever does not find it is elsewhere,
            # also where two servers begin at once.
            new = new_id("files")
            await self.storage.write_mark(new)
            mark = await self._write(sweep.put_mark, new)
        await self._require_mark(mark)

    async def erase_gone(self) -> float | None:
        """Delete what nothing names any more. A crash repeats some of it."""
        keys = await self._database.read(sweep.gone)
        if not keys:
            return None
        await self.storage.delete(keys)
        mark, _ = await self._database.read(sweep.mark)
        if mark is not None:
            # What is not there is gone, or it is elsewhere: in a folder that is not mounted now.
            await self._require_mark(mark)
        await self._write(sweep.forget_gone, keys)
        return AT_ONCE_SECONDS

    async def sweep(self) -> None:
        """Delete what a crash has left half-written, which nothing else lists."""
        await self.storage.sweep_half_written()

    async def drop(self, keys: Collection[str]) -> None:
        """Let pieces go that nothing names: `erase_gone` deletes them.

        It raises nothing: it is called where something else has failed, which is to be told.
        """
        if not keys:
            return
        try:
            await self._write(sweep.add_gone, keys)
        except errors.ParleyError:
            try:
                await self.storage.delete(keys)
            except errors.ParleyError as error:
                logger.warning("%d pieces of files are left over: %s", len(keys), error)

    async def _require_mark(self, mark: str) -> None:
        """Raises `FilesAway`."""
        if not await self.storage.has_mark(mark):
            logger.error("%s is not where files of this database are kept", self.storage.place)
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS)
