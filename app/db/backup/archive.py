"""The file of a backup: a tar (POSIX.1-2001), compressed by gzip, with its manifest first.

In it stand the whole database as one SQLite file, whatever database it comes from, and the key;
then the pieces of files, as they are in the storage of a data folder, and at the end which of them
were deleted while it was written.
On wish the whole file is encrypted.
"""

import contextlib
import errno
import gzip
import io
import os
import re
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import IO, NamedTuple

import msgspec
from pyrage.x25519 import Recipient

from ...file_storage import path_of
from ...unusable import Unusable
from ..sqlite.folder import DATABASE
from . import encryption, manifest, steady
from .manifest import Manifest, Part
from .steady import SteadyFile

KEY = "key"
PARTS = (DATABASE, KEY)
# As a server with such a data folder looks for them.
FILES = "files"
MISSING = "missing.json"
PIECE = re.compile(rf"{FILES}/[0-9a-f]+/([0-9a-f]+)")
# A backup is made to be read seldom: most of what gzip saves, in a third of the time.
COMPRESSION = 3
MOST_MANIFEST_BYTES = 1 << 20
BLOCK_BYTES = 1 << 20
_UNREADABLE = (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError)


def write(
    archive: Path,
    described: Manifest,
    parts: Sequence[Path],
    pieces: Iterable[tuple[str, bytes | None]],
    *,
    encrypt_to: Sequence[Recipient],
) -> int:
    """In the folder of the parts first, then moved: there is the whole file or none.

    `pieces` of files come one after the other, by key; None for one that is not there any more.
    Returns how many of those there are.

    It is for its owner's eyes only. Raises `Unusable`.
    """
    beside = parts[0].with_name("archive")
    try:
        with io.BufferedWriter(SteadyFile(beside)) as file:
            with tarfile.open(fileobj=file, mode="w:gz", compresslevel=COMPRESSION) as tar:
                data = msgspec.json.format(msgspec.json.encode(described), indent=2)
                tar.addfile(_header(manifest.NAME, len(data)), io.BytesIO(data))
                for path in parts:
                    with path.open("rb") as part:
                        tar.addfile(_header(path.name, path.stat().st_size), part)
                missing: list[str] = []
                for key, content in pieces:
                    if content is None:
                        missing.append(key)
                        continue
                    header = _header(f"{FILES}/{path_of(key)}", len(content))
                    tar.addfile(header, io.BytesIO(content))
                if missing:
                    data = msgspec.json.encode(missing)
                    tar.addfile(_header(MISSING, len(data)), io.BytesIO(data))
            file.flush()
            os.fsync(file.fileno())
        if encrypt_to:
            plain, beside = beside, beside.with_suffix(encryption.SUFFIX)
            encryption.encrypt(plain, beside, encrypt_to)
        _move(beside, archive)
        return len(missing)
    except FileExistsError:
        raise Unusable(f"{archive} is there already: give another name") from None
    except OSError as error:
        raise Unusable(f"{archive} can't be written: {error.strerror}") from None


class Unpacked(NamedTuple):
    """A data folder with what is in a backup, and the keys of pieces that are not."""

    described: Manifest
    folder: Path
    missing: Collection[str]


@contextlib.contextmanager
def unpacked(archive: Path, key: Path | None) -> Iterator[Unpacked]:
    """What is in the backup, which is gone afterwards.

    `key` opens one that is encrypted. Raises `Unusable` where a byte of it is not what it was.
    """
    try:
        folder = tempfile.TemporaryDirectory(prefix="parley-backup-")
    except OSError as error:
        raise Unusable(f"There is no folder to unpack into: {error.strerror}: set TMPDIR") from None
    with folder as name, steady.emptied(Path(name)):
        path = Path(name)
        try:
            with _opened(_decrypted(archive, path, key)) as tar:
                described = _manifest(tar, archive)
                for part in described.parts:
                    _unpack(tar, part, path, archive)
                missing = _unpack_pieces(tar, path, archive)
        except _UNREADABLE:
            raise _damaged(archive) from None
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise Unusable(
                    f"{path.parent} is full: set TMPDIR to where there is room"
                ) from None
            raise Unusable(f"{archive} can't be read: {error.strerror or error}") from None
        yield Unpacked(described, path, missing)


def _decrypted(archive: Path, folder: Path, key: Path | None) -> Path:
    """The file itself where it is not encrypted."""
    if not encryption.is_encrypted(archive):
        return archive
    plain = folder / "decrypted"
    if not encryption.decrypt(archive, plain, key):
        raise _damaged(archive)
    return plain


def _opened(archive: Path) -> tarfile.TarFile:
    try:
        return tarfile.open(archive, "r:gz")
    except _UNREADABLE:
        raise _another(archive) from None


def _manifest(tar: tarfile.TarFile, archive: Path) -> Manifest:
    file = _next(tar, manifest.NAME)
    if file is None:
        raise _another(archive)
    data = file.read(MOST_MANIFEST_BYTES)
    if manifest.is_newer(data):
        raise Unusable(f"{archive} was made by a newer version of Parley: use that one")
    described = manifest.read(data)
    if described is None:
        raise _another(archive)
    if [part.name for part in described.parts] != [*PARTS]:
        raise _damaged(archive)
    return described


def _unpack(tar: tarfile.TarFile, part: Part, folder: Path, archive: Path) -> None:
    file = _next(tar, part.name, size=part.bytes)
    if file is None:
        raise _damaged(archive)
    path = folder / part.name
    with io.BufferedWriter(SteadyFile(path)) as target:
        shutil.copyfileobj(file, target, BLOCK_BYTES)
    if manifest.part(path) != part:
        raise _damaged(archive)


def _unpack_pieces(tar: tarfile.TarFile, folder: Path, archive: Path) -> Collection[str]:
    """Whether each is what it was, the database says (`backups.checked`). Returns the missing."""
    while (header := tar.next()) is not None:
        if header.name == MISSING and header.isreg():
            return _missing(tar, header, archive)
        name = PIECE.fullmatch(header.name)
        file = tar.extractfile(header) if header.isreg() and name is not None else None
        if file is None or name is None:
            raise _damaged(archive)
        path = folder / FILES / path_of(name[1])
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with io.BufferedWriter(SteadyFile(path)) as target:
            shutil.copyfileobj(file, target, BLOCK_BYTES)
    return ()


def _missing(tar: tarfile.TarFile, header: tarfile.TarInfo, archive: Path) -> Collection[str]:
    file = tar.extractfile(header)
    assert file is not None, "it is a plain file"
    try:
        found = msgspec.json.decode(file.read(), type=set[str])
    except msgspec.DecodeError:
        raise _damaged(archive) from None
    if tar.next() is not None:
        raise _damaged(archive)
    return found


def _next(tar: tarfile.TarFile, name: str, *, size: int | None = None) -> IO[bytes] | None:
    """Read the next member; None unless it is a plain file of this name and size in bytes."""
    header = tar.next()
    if header is None or not header.isreg() or header.name != name:
        return None
    return tar.extractfile(header) if size in (None, header.size) else None


def _header(name: str, size: int) -> tarfile.TarInfo:
    header = tarfile.TarInfo(name)
    header.size, header.mode = size, 0o600
    return header


def _move(beside: Path, archive: Path) -> None:
    try:
        # Unlike a rename, a link takes no other file's place.
        os.link(beside, archive)
    except FileExistsError:
        raise
    except OSError:  # some file systems have no links
        beside.rename(archive)
    opened = os.open(archive.parent, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # nor can all of them sync a folder
            os.fsync(opened)
    finally:
        os.close(opened)


def _another(archive: Path) -> Unusable:
    return Unusable(f"{archive} is no backup of Parley")


def _damaged(archive: Path) -> Unusable:
    return Unusable(f"{archive} is damaged: use another backup")
