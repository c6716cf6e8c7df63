"""Where the bytes of files are: a folder, or S3. A piece is written once and read in ranges.

What `put` has returned from is on disk. Its names are random, so no two writers meet.
"""

import asyncio
import contextlib
import os
import secrets
import shutil
import time
from collections.abc import Collection, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import obstore
from obstore.exceptions import BaseError
from obstore.store import LocalStore, S3Store

from . import errors
from .settings import Settings
from .unusable import Unusable

S3 = "s3"
FOLDER = "file"
KEY_BYTES = 16
# So many folders, none of which has more entries than a listing is quick with.
PREFIX_CHARACTERS = 2
# Says whose pieces these are: several servers of one database have to see the same ones. Each
# database has its own beside those of others, so nobody ever writes over one.
MARK = "parley-{}"
RETRY_SECONDS = 5
# What files leave of a disk, for the database and all else: a twentieth, and at most this.
RESERVE_BYTES = 2**30
RESERVE_SHARE = 20
# The library writes a piece beside its name, and lists nothing that is called so. A day later
# nobody writes there any more.
HALF_WRITTEN = f"{'?' * PREFIX_CHARACTERS}/*#*"
HALF_WRITTEN_SECONDS = 86_400
# How the library spells ENOSPC, EDQUOT and EFBIG: it gives no number.
_FULL = ("os error 28", "os error 122", "os error 27")
# Of one request to S3: a piece is small. People wait for its answer.
_PATIENCE = {"connect_timeout": "5s", "timeout": "30s"}
# Of S3's own settings, beside those in the environment (AWS_ACCESS_KEY_ID and so on).
_S3_OPTIONS = frozenset({"region", "endpoint", "allow_http"})


class Piece(NamedTuple):
    """Something that is there, whoever it belongs to."""

    key: str
    bytes: int
    written_at: datetime


class FileStorage:
    """One place for pieces of files."""

    def __init__(self, url: str | None, *, folder: Path) -> None:
        """Without an address it is this folder, which is made with its first piece.

        Raises `Unusable` for an address that can't be meant.
        """
        parts = urlsplit(url or "")
        self._folder: Path | None = None
        self._s3: S3Store | None = None
        if parts.scheme == S3:
            self._s3 = _s3(parts.netloc, parts.path.strip("/"), dict(parse_qsl(parts.query)))
            self.place = f"s3://{parts.netloc}{parts.path}"
        elif parts.scheme in ("", FOLDER):
            self._folder = Path(parts.path).absolute() if parts.path else folder.absolute()
            self.place = str(self._folder)
        else:
            raise Unusable("PARLEY_FILES_URL is a folder, or s3://BUCKET/PREFIX")
        self._local: LocalStore | None = None

    @staticmethod
    def new_key() -> str:
        return secrets.token_hex(KEY_BYTES)

    async def require_space(self, length: int) -> None:
        """Whether so many more bytes may come, as far as can be seen. Raises `StorageFull`."""
        if self._folder is not None and not await asyncio.to_thread(
            _has_space, self._folder, length
        ):
            raise errors.StorageFull(retry_after_seconds=RETRY_SECONDS)

    async def put(self, key: str, data: bytes) -> None:
        """Raises `StorageFull` or `FilesAway`."""
        await self._write(path_of(key), data)

    async def read(self, key: str, start: int, length: int) -> bytes:
        """Raises `FilesAway`, also for a piece that is not there."""
        try:
            store = await asyncio.to_thread(self._store)
            found = await obstore.get_range_async(store, path_of(key), start=start, length=length)
        except (BaseError, OSError) as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error
        return bytes(found)

    async def delete(self, keys: Collection[str]) -> None:
        """Those of them that are there. Raises `FilesAway`."""
        try:
            store = await asyncio.to_thread(self._store)
            for key in keys:
                with contextlib.suppress(FileNotFoundError):
                    await obstore.delete_async(store, path_of(key))
        except (BaseError, OSError) as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    def read_now(self, key: str, length: int) -> bytes | None:
        """For commands: a whole piece; None for one that is not there. Raises `FilesAway`."""
        try:
            return bytes(obstore.get_range(self._store(), path_of(key), start=0, length=length))
        except FileNotFoundError:
            return None
        except (BaseError, OSError) as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    def has_mark_now(self, mark: str) -> bool:
        """`has_mark`, for commands."""
        return asyncio.run(self.has_mark(mark))

    def put_now(self, key: str, data: bytes) -> None:
        """For commands. Raises `StorageFull` or `FilesAway`."""
        asyncio.run(self.put(key, data))

    def pieces(self) -> Iterator[Piece]:
        """All of them, in no order. Raises `FilesAway`."""
        if self._folder is not None and not self._folder.exists():
            return
        try:
            for some in obstore.list(self._store()):
                for each in some:
                    prefix, _, key = each["path"].rpartition("/")
                    if key.startswith(prefix) and len(prefix) == PREFIX_CHARACTERS:
                        yield Piece(key, each["size"], each["last_modified"])
        except (BaseError, OSError) as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    async def sweep_half_written(self) -> None:
        """Delete what a crash has left of pieces that were being written. Raises `FilesAway`."""
        if self._folder is None:
            return  # a bucket has a piece whole, or has none
        try:
            await asyncio.to_thread(_sweep_half_written, self._folder)
        except OSError as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    async def has_mark(self, mark: str) -> bool:
        """Whether it was written here. Raises `FilesAway`."""
        if self._folder is not None and not self._folder.exists():
            return False
        try:
            store = await asyncio.to_thread(self._store)
            await obstore.head_async(store, MARK.format(mark))
            return True
        except FileNotFoundError:
            return False
        except (BaseError, OSError) as error:
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    async def write_mark(self, mark: str) -> None:
        """Raises `StorageFull` or `FilesAway`."""
        await self._write(MARK.format(mark), b"Files of a database of Parley.\n")

    async def _write(self, path: str, data: bytes) -> None:
        try:
            store = await asyncio.to_thread(self._store)
            await obstore.put_async(store, path, data, use_multipart=False)
            if self._folder is not None:
                await asyncio.to_thread(_sync, self._folder, path)
        except (BaseError, OSError) as error:
            if any(full in str(error) for full in _FULL):
                raise errors.StorageFull(retry_after_seconds=RETRY_SECONDS) from error
            raise errors.FilesAway(retry_after_seconds=RETRY_SECONDS) from error

    def _store(self) -> S3Store | LocalStore:
        if self._s3 is not None:
            return self._s3
        if self._local is None:
            assert self._folder is not None
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._local = LocalStore(self._folder)
        return self._local


def _s3(bucket: str, prefix: str, options: dict[str, str]) -> S3Store:
    """Raises `Unusable`."""
    if not bucket or options.keys() - _S3_OPTIONS:
        known = ", ".join(sorted(_S3_OPTIONS))
        raise Unusable(f"PARLEY_FILES_URL is s3://BUCKET/PREFIX, with {known} as its parameters")
    client = {"allow_http": options.pop("allow_http", "") == "true", **_PATIENCE}
    try:
        return S3Store(
            bucket,
            prefix=prefix or None,
            client_options=client,  # type: ignore[arg-type]  # some of its many
            retry_config={"max_retries": 3, "retry_timeout": timedelta(seconds=RETRY_SECONDS)},
            **options,  # type: ignore[arg-type]  # their names were looked at
        )
    except (BaseError, ValueError) as error:
        raise Unusable(f"PARLEY_FILES_URL can't be used: {error}") from None


def _has_space(folder: Path, length: int) -> bool:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    disk = shutil.disk_usage(there)
    return disk.free - length >= min(RESERVE_BYTES, disk.total // RESERVE_SHARE)


def _sweep_half_written(folder: Path) -> None:
    before = time.time() - HALF_WRITTEN_SECONDS
    for path in folder.glob(HALF_WRITTEN):
        with contextlib.suppress(FileNotFoundError):  # its writer was quicker
            if path.stat().st_mtime < before:
                path.unlink()


def path_of(key: str) -> str:
    """Of a piece, below the folder or the prefix."""
    return f"{key[:PREFIX_CHARACTERS]}/{key}"


def _sync(folder: Path, path: str) -> None:
    """A new name is on disk when each folder on the way to it is (fsync(2))."""
    whole = folder / path
    for each in (whole, *list(whole.parents)[: len(Path(path).parents) + 1]):
        opened = os.open(each, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def storage_of(settings: Settings) -> FileStorage:
    """The one choice of where files are kept. Raises `Unusable`."""
    return FileStorage(settings.files_url, folder=settings.files_folder)
