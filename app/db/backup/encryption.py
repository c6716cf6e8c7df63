"""Backups that only the owner of a key can read: age files (C2SP, version 1).

Whoever makes backups needs the public half alone. `age` itself opens them, too.
"""

import io
import os
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pyrage
from pyrage.x25519 import Identity, Recipient
from typing_extensions import Buffer

from ...unusable import Unusable
from .steady import SteadyFile

SUFFIX = ".age"
_BEGINS = b"age-encryption.org/"
# What age-keygen writes, too: comments, and one key a line.
_COMMENT = "#"
_MOST_KEY_BYTES = 1 << 16


def new_key(path: Path) -> str:
    """Write a key into a file of its own, for its owner's eyes only; gives its public half.

    Raises `Unusable`.
    """
    key = Identity.generate()
    public = str(key.to_public())
    made_at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    try:
        with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(f"# created: {made_at}\n# public key: {public}\n{key}\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError:
        raise Unusable(f"{path} is there already: give another name") from None
    except OSError as error:
        # Half a key opens nothing.
        path.unlink(missing_ok=True)
        raise Unusable(f"{path} can't be written: {error.strerror}") from None
    return public


def recipient(public: str) -> Recipient:
    """Raises `Unusable`."""
    try:
        return Recipient.from_str(public.strip())
    except pyrage.RecipientError:
        raise Unusable(
            "--encrypt-to takes a public key, which begins with age1 (see `parley backup-key`)"
        ) from None


def encrypt(file: Path, target: Path, recipients: Sequence[Recipient]) -> None:
    """Raises `OSError`."""
    with file.open("rb") as plain, _Written(target) as written:
        try:
            pyrage.encrypt_io(plain, written, recipients)
        except pyrage.EncryptError as error:
            # It holds the text of an error alone.
            raise written.error or OSError(str(error)) from None
        written.flush()
        os.fsync(written.fileno())


def is_encrypted(file: Path) -> bool:
    """Raises `OSError`."""
    with file.open("rb") as opened:
        return opened.read(len(_BEGINS)) == _BEGINS


def decrypt(file: Path, target: Path, key: Path | None) -> bool:
    """Whether it is whole. Raises `OSError`, and `Unusable` where it is for another key."""
    if key is None:
        raise Unusable(f"{file} is encrypted: name the file with its key by --key")
    keys = _keys(key)
    with file.open("rb") as opened, _Written(target) as written:
        try:
            pyrage.decrypt_io(opened, written, keys)
        except pyrage.DecryptError as error:
            if "No matching keys" in str(error):
                raise Unusable(f"{file} was encrypted to another key than that in {key}") from None
            return False
        except OSError as error:
            if written.error is not None:
                raise written.error from None
            # What pyrage says of a block that was changed, without a number as the system has.
            if error.errno is None:
                return False
            raise
        written.flush()
    return True


class _Written(io.BufferedWriter):
    """A new file for its owner's eyes only, which keeps the error that a write ended with."""

    def __init__(self, path: Path) -> None:
        super().__init__(SteadyFile(path))
        self.error: OSError | None = None

    def write(self, data: Buffer) -> int:
        try:
            return super().write(data)
        except OSError as error:
            self.error = error
            raise


def _keys(path: Path) -> Sequence[Identity]:
    """Raises `Unusable`."""
    try:
        with path.open(encoding="utf-8") as file:
            lines = [line.strip() for line in file.read(_MOST_KEY_BYTES).splitlines()]
        keys = [Identity.from_str(line) for line in lines if line and line[0] != _COMMENT]
    except OSError as error:
        raise Unusable(f"{path} can't be read: {error.strerror}") from None
    except (pyrage.IdentityError, UnicodeDecodeError):
        keys = []
    if not keys:
        raise Unusable(f"{path} holds no key that `parley backup-key` made")
    return keys
