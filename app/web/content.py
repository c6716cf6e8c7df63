"""The answer with a file in it: which bytes of it, under which name, and what a browser may do."""

import re
from collections.abc import AsyncIterator
from typing import NamedTuple
from urllib.parse import quote

from starlette.requests import HTTPConnection
from starlette.responses import Response, StreamingResponse

from .. import errors
from ..chat.files import kinds
from ..chat.files.reading import Stored
from ..file_storage import FileStorage
from ..server.connection_limits import RESTING
from .methods import HEAD_ONLY

# In memory of one download; more of them would make a slow storage no faster.
CHUNK_BYTES = 256 * 1024
# Opened by itself, a file shows itself and runs nothing, whatever a browser takes it for.
POLICY = "default-src 'none'; media-src 'self'; style-src 'unsafe-inline'; sandbox"
# Asked about at every request: whoever was removed is not shown what their browser kept.
CACHE_CONTROL = "private, no-cache"
_RANGE = re.compile(r"(?i:bytes)=(\d{1,19})?-(\d{1,19})?")
# What RFC 8187 lets stand as it is, beside letters and digits.
_PLAIN = "!#$&+-.^_`|~"
_UNSAFE_IN_QUOTES = re.compile(r'[^ -~]|["\\%]')


class Range(NamedTuple):
    """From the first byte to the one behind the last."""

    start: int
    end: int


async def answer(asked: HTTPConnection, storage: FileStorage, file: Stored) -> Response:
    """Raises `RangeNotSatisfiable`, and `FilesAway` before anything is sent."""
    tag = f'"{file.id}"'
    headers = {
        "ETag": tag,
        "Cache-Control": CACHE_CONTROL,
        "Accept-Ranges": "bytes",
        "Content-Security-Policy": POLICY,
        "Content-Disposition": disposition(file.name, file.type),
    }
    if _is_known(asked, tag):
        return Response(status_code=304, headers=headers)
    wanted = _wanted(asked, tag, file.bytes)
    given = wanted or Range(0, file.bytes)
    headers["Content-Length"] = str(given.end - given.start)
    if wanted is not None:
        headers["Content-Range"] = f"bytes {given.start}-{given.end - 1}/{file.bytes}"
    kind = "text/plain; charset=utf-8" if file.type == kinds.TEXT else file.type
    status = 200 if wanted is None else 206
    if HEAD_ONLY in asked.scope or given.start == given.end:
        return Response(status_code=status, headers=headers, media_type=kind)
    pieces = _pieces(storage, file, given)
    first = await anext(pieces)
    # Others of the same address are not to wait until this one is read.
    resting = asked.scope.get("extensions", {}).get(RESTING)
    if resting is not None:
        resting.rest()
    return StreamingResponse(_all(first, pieces), status, headers, kind)


def disposition(name: str, kind: str) -> str:
    """RFC 6266, with the name in RFC 8187's way beside one that everybody reads."""
    shown = "inline" if kind in kinds.SHOWN_IN_PLACE else "attachment"
    plain = _UNSAFE_IN_QUOTES.sub("_", name)
    found = f'{shown}; filename="{plain}"'
    if plain != name:
        found += f"; filename*=UTF-8''{quote(name, safe=_PLAIN)}"
    return found


def _is_known(asked: HTTPConnection, tag: str) -> bool:
    given = asked.headers.get("if-none-match", "")
    return given.strip() == "*" or tag in [
        each.strip().removeprefix("W/") for each in given.split(",")
    ]


def _wanted(asked: HTTPConnection, tag: str, length: int) -> Range | None:
    """None for the whole: several ranges at once, and what is no range, are passed over.

    And so is a range of HEAD (RFC 9110 §14.2). Raises `RangeNotSatisfiable`.
    """
    if HEAD_ONLY in asked.scope:
        return None
    found = _RANGE.fullmatch(asked.headers.get("range", "").strip())
    condition = asked.headers.get("if-range")
    if found is None or found.groups() == (None, None) or condition not in (None, tag):
        return None
    first, last = found[1], found[2]
    if first is None:
        start, end = max(length - int(last), 0), length
    else:
        start, end = int(first), length if last is None else min(int(last) + 1, length)
        if last is not None and int(last) < int(first):
            return None
    if start >= end:
        raise errors.RangeNotSatisfiable(length)
    return Range(start, end)


async def _pieces(storage: FileStorage, file: Stored, wanted: Range) -> AsyncIterator[bytes]:
    for part in file.parts:
        start = max(part.start, wanted.start)
        end = min(part.start + part.bytes, wanted.end)
        for at in range(start, end, CHUNK_BYTES):
            yield await storage.read(part.key, at - part.start, min(CHUNK_BYTES, end - at))


async def _all(first: bytes, others: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for each in others:
        yield each
