"""`Deprecation` (RFC 9745) and `Sunset` (RFC 8594): what still works, and is to be used no more.

A route says so in its decorator: `@router.get(…, **deprecated(Deprecated(date(2027, 1, 15))))`. The
description of the API and each answer of it, refusals too, then tell it.
"""

from collections.abc import MutableMapping
from datetime import UTC, date, datetime, time
from email.utils import format_datetime
from typing import Any, NamedTuple

from fastapi import Depends, Request

DEPRECATION, SUNSET = "Deprecation", "Sunset"
_KEY = "parley.deprecated"
Header = tuple[bytes, bytes]
Scope = MutableMapping[str, Any]


class Deprecated(NamedTuple):
    """Since when it is, and the day on which it ends, if that is decided."""

    since: date
    ends: date | None = None


# Of sockets: addresses are written down everywhere, and a ticket is good once.
TOKEN_IN_ADDRESS = Deprecated(date(2026, 11, 30))


def deprecated(what: Deprecated) -> dict[str, Any]:
    """For the decorator of a route."""

    async def noted(request: Request) -> None:
        note(request.scope, what)

    return {"deprecated": True, "dependencies": [Depends(noted)]}


def note(scope: Scope, what: Deprecated) -> None:
    """Let the answer to this request, or handshake, tell that it is deprecated."""
    scope[_KEY] = what


def tell_too(scope: Scope, *, of: Scope) -> None:
    """Let another answer tell it as well."""
    if _KEY in of:
        scope[_KEY] = of[_KEY]


def headers_of(scope: Scope) -> list[Header]:
    what = scope.get(_KEY)
    if what is None:
        return []
    told = [(DEPRECATION.lower().encode(), b"@%d" % int(_moment(what.since).timestamp()))]
    if what.ends is not None:
        ends = format_datetime(_moment(what.ends), usegmt=True)
        told.append((SUNSET.lower().encode(), ends.encode()))
    return told


def _moment(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)
