"""Answers that are one page of a list, with the address of the next."""

from base64 import b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from urllib.parse import quote, urlencode

import msgspec
from starlette.requests import HTTPConnection
from starlette.responses import Response

from .. import errors
from ..chat.listing import Slice
from ..chat.log.history import Page
from ..chat.people.sessions import SignedIn
from ..wire.commands import MAX_SEQ
from .caller import Caller
from .preconditions import etag
from .query import ListQuery, MessagesQuery

Asked = TypeVar("Asked", bound=ListQuery)
Item = TypeVar("Item")
Place = TypeVar("Place")


async def listed(
    caller: Caller,
    query: type[Asked],
    kind: type[Place],
    look: Callable[[Any, SignedIn, Asked, Place | None], Slice[Item, Place]],
    shown: Callable[[Item], object],
) -> Response:
    """The page asked for: `look(connection, who, asked, after)` finds it, behind a place `after`.

    Raises what `Caller.asked_for`, `place` and `look` raise.
    """
    asked = await caller.asked_for(query)
    after = place(asked.after, kind)
    found = await caller.read(lambda connection, who: look(connection, who, asked, after))
    return answer(caller.connection, asked, [*map(shown, found.items)], found.last)


def place(after: str | None, kind: type[Place]) -> Place | None:
    """The place that `after` of a list names. Raises `Invalid` for a value that no `next` has."""
    if after is None:
        return None
    try:
        padded = after + "=" * (-len(after) % 4)
        return msgspec.json.decode(b64decode(padded, altchars="-_", validate=True), type=kind)
    except (ValueError, msgspec.MsgspecError) as error:
        raise errors.Invalid("after: not a place in this list.") from error


def answer(
    request: HTTPConnection,
    asked: ListQuery,
    items: Sequence[object],
    last: object | None,
    **more: object,
) -> Response:
    """The items, and the way to those behind `last`."""
    following = None
    if last is not None:
        after = urlsafe_b64encode(msgspec.json.encode(last)).rstrip(b"=").decode()
        again = asked.model_dump(exclude_defaults=True) | {"after": after}
        following = f"{quote(request.scope['path'])}?{urlencode(again)}"
    return respond({"items": items, "next": following, "prev": None, **more})


def messages(
    request: HTTPConnection,
    asked: MessagesQuery,
    page: Page,
    items: Sequence[object],
    **more: object,
) -> Response:
    """A page of messages, shown as `items`, and the ways to those on both sides of it."""
    if page.items:
        first, last = page.items[0].seq, page.items[-1].seq
    else:
        # Past an end: the neighbours begin at the bound itself.
        first = min((asked.after or 0) + 1, MAX_SEQ)
        last = asked.after or max((asked.before or 0) - 1, 0)
    rest = f"limit={asked.at_once}&html=true" if asked.html else f"limit={asked.at_once}"
    return of_log(
        request,
        items,
        prev=f"before={first}&{rest}" if page.older else None,
        next=f"after={last}&{rest}",
        **more,
    )


def of_log(
    request: HTTPConnection,
    items: Sequence[object],
    *,
    prev: str | None,
    next: str | None,
    **more: object,
) -> Response:
    """Events as they are shown, with the queries of the pages on both sides."""
    path = quote(request.scope["path"])
    urls = {"next": f"{path}?{next}", "prev": f"{path}?{prev}" if prev else None}
    return respond({"items": items, **urls, **more})


def whole(items: Sequence[object]) -> Response:
    """A list that never has more than one page."""
    return respond({"items": items, "next": None, "prev": None})


def one(
    body: object,
    *,
    status_code: int = 200,
    location: str | None = None,
    state_name: str | None = None,
) -> Response:
    """Not a list: one thing, as msgspec encodes it; `location` is its address, if it is new."""
    headers = {"Location": location} if location else {}
    if state_name is not None:
        headers["ETag"] = etag(state_name)
    return Response(msgspec.json.encode(body), status_code, headers, media_type="application/json")


def respond(body: Mapping[str, Any]) -> Response:
    """With `Link` headers (RFC 8288) beside the addresses in the body."""
    links = ", ".join(f'<{body[rel]}>; rel="{rel}"' for rel in ("next", "prev") if body[rel])
    headers = {"Link": links} if links else None
    return Response(msgspec.json.encode(body), headers=headers, media_type="application/json")
