"""The headers of tus 1.0.0 (https://tus.io): what an upload says, and what is said back."""

import binascii
import re
from base64 import b64decode
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime

from starlette.requests import HTTPConnection
from starlette.types import Scope

from .. import errors
from ..chat.files.uploads import Upload

VERSION = "1.0.0"
EXTENSIONS = "creation,expiration,termination"
TYPE = "application/offset+octet-stream"
RESUMABLE = {"Tus-Resumable": VERSION}
# Where uploads begin, and with an id one of them.
PATH = re.compile(r"/api/v1/rooms/[^/]+/uploads(?:/[^/]+)?\Z")
METADATA_BYTES = 4096
_BYTES_MOST = 2**53 - 1
_NAMES = ("filename", "name")


def is_about(path: str) -> bool:
    """Whether a path is one of uploads: its answers say the version."""
    return PATH.search(path) is not None


def require_version(request: HTTPConnection) -> None:
    """Raises `TusVersion`."""
    if request.headers.get("tus-resumable") != VERSION:
        raise errors.TusVersion


def number(request: HTTPConnection, header: str) -> int:
    """Raises `UploadMalformed`."""
    given = request.headers.get(header, "")
    if not (given.isascii() and given.isdigit()) or len(given) > 16 or int(given) > _BYTES_MOST:
        raise errors.UploadMalformed(f"{header} has to be a number of bytes.")
    return int(given)


def name_in(metadata: str) -> str:
    """What the file is called, if it says so. Raises `UploadMalformed`."""
    if len(metadata) > METADATA_BYTES:
        raise errors.UploadMalformed(f"Upload-Metadata has at most {METADATA_BYTES} bytes.")
    found: dict[str, str] = {}
    for pair in filter(None, (each.strip() for each in metadata.split(","))):
        key, _, encoded = pair.partition(" ")
        if not key or key in found:
            raise errors.UploadMalformed("Upload-Metadata has pairs of a key and base64.")
        try:
            found[key] = b64decode(encoded, validate=True).decode(errors="replace")
        except (binascii.Error, ValueError):
            raise errors.UploadMalformed("Upload-Metadata: a value is no base64.") from None
    return next((found[name] for name in _NAMES if found.get(name)), "")


def told(upload: Upload) -> Mapping[str, str]:
    """Where an upload stands."""
    headers = {**RESUMABLE, "Upload-Offset": str(upload.received)}
    if upload.expires_at is not None:
        ends_at = datetime.fromtimestamp(upload.expires_at / 1000, UTC)
        headers["Upload-Expires"] = format_datetime(ends_at, usegmt=True)
    return headers


def override(scope: Scope) -> None:
    """Let a POST be what X-HTTP-Method-Override says, for who can send nothing else."""
    for name, value in scope["headers"]:
        if name == b"x-http-method-override" and value in (b"PATCH", b"DELETE", b"HEAD"):
            scope["method"] = value.decode()
