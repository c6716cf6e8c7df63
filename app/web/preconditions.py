"""`ETag` and `If-Match` (RFC 9110 §13.1.1) of what several people edit.

A tag names the state of what an edit changes. What else an answer shows, such as an unread count,
is not in it: so it is no validator of a cache, and answers with one are not to be stored.
"""

import re
from typing import Annotated

from fastapi import Header
from starlette.requests import HTTPConnection

from .. import errors
from ..chat.state_names import ANY

HEADER = "if-match"
# RFC 9110 §8.8.3. A weak tag is well-formed and matches nothing.
_ENTITY_TAG = re.compile(r'(W/)?"([\x21\x23-\x7e]*)"')
_MOST_TAGS = 16

IfMatch = Annotated[
    str | None,
    Header(
        alias="If-Match",
        description="The `ETag` of the state in which this is to be done; 412 in another.",
    ),
]


def etag(state_name: str) -> str:
    return f'"{state_name}"'


def seen(request: HTTPConnection) -> frozenset[str] | None:
    """The states in which the sender wants it done; None for whichever. Raises `Invalid`."""
    lines = request.headers.getlist(HEADER)
    if not lines:
        return None
    given = [part.strip() for part in ",".join(lines).split(",")]
    if given == [ANY]:
        return frozenset(given)
    tags = [_ENTITY_TAG.fullmatch(part) for part in given]
    if not all(tags) or len(tags) > _MOST_TAGS:
        raise errors.Invalid("If-Match: not a list of entity tags.")
    return frozenset(tag[2] for tag in tags if tag is not None and not tag[1])
