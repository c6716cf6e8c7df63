"""The file of a backup: a tar (POSIX.1-2001), compressed by gzip, with its manifest first.

In it stand the whole database as one SQLite file, whatever database it comes from, and the key.
"""

import contextlib
import gzip
import io
import os
import shutil
import tarfile
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from ...unusable import Unusable
from ..sqlite.folder import DATABASE
from . import manifest
from .manifest import Manifest, Part

KEY = "key"
PARTS = (DATABASE, KEY)
# A backup is made to be read seldom: most of what gzip saves, in a third of the time.
COMPRESSION = 3
MOST_MANIFEST_BYTES = 1 << 20
_UNREADABLE = (tarfile.TarError, gzip.BadGzipFile, zlib.error, EOFError)


def write(archive: Path, described: Manifest, parts: Sequence[Path]) -> None:
    """Beside it first, then renamed: there is the whole file or none. For its owner's eyes only.

    Raises `Unusable`.
    """
    beside = archive.with_name(f".{archive.name}.part")
    try:
        with open(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            with tarfile.open(fileobj=file, mode="w:gz", compresslevel=COMPRESSION) as tar:
                data = msgspec.json.format(msgspec.json.encode(described), indent=2)
                tar.addfile(_header(manifest.NAME, len(data)), io.BytesIO(data))
                for path in parts:
                    with path.open("rb") as part:
                        tar.addfile(_header(path.name, path.stat().st_size), part)
            file.flush()
            os.fsync(file.fileno())
        # Unlike a rename, a link takes no other file's place.
        os.link(beside, archive)
        _sync(archive.parent)
    except OSError as error:
        raise Unusable(f"{archive} can't be written: {error.strerror}") from None
    finally:
        beside.unlink(missing_ok=True)


@contextlib.contextmanager
def unpacked(archive: Path) -> Iterator[tuple[Manifest, Path]]:
    """The manifest, and a data folder with what is in the backup, which is gone afterwards.

    Raises `Unusable` where a byte of it is not what it was.
    """
    with tempfile.TemporaryDirectory(prefix="parley-backup-") as path:
        try:
            with _opened(archive) as tar:
                described = _manifest(tar, archive)
                for part in described.parts:
                    _unpack(tar, part, Path(path), archive)
        except OSError as error:
            raise Unusable(f"{archive} can't be read: {error.strerror or error}") from None
        except _UNREADABLE:
            raise _damaged(archive) from None
        yield described, Path(path)


def _opened(archive: Path) -> tarfile.TarFile:
    try:
        return tarfile.open(archive, "r:gz")
    except _UNREADABLE:
        raise _another(archive) from None


def _manifest(tar: tarfile.TarFile, archive: Path) -> Manifest:
    first = tar.next()
    file = tar.extractfile(first) if first is not None and first.name == manifest.NAME else None
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
    header = tar.next()
    file = tar.extractfile(header) if header is not None and header.name == part.name else None
    if file is None or header is None or header.size != part.bytes:
        raise _damaged(archive)
    path = folder / part.name
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as target:
        shutil.copyfileobj(file, target, manifest.BLOCK_BYTES)
    if manifest.part(path) != part:
        raise _damaged(archive)


def _header(name: str, size: int) -> tarfile.TarInfo:
    header = tarfile.TarInfo(name)
    header.size, header.mode = size, 0o600
    return header


def _sync(folder: Path) -> None:
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def _another(archive: Path) -> Unusable:
    return Unusable(f"{archive} is no backup of Parley")


def _damaged(archive: Path) -> Unusable:
    return Unusable(f"{archive} is damaged: use another backup")
