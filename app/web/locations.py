"""Where to find what was made: the `Location` of every 201 (RFC 9110 §15.3.2)."""

from fastapi import Response, status
from starlette.requests import HTTPConnection

from ..chat.log.event import Event
from .place import root_of

API = "/api/v1/"


def address(asked: HTTPConnection, *parts: str | int) -> str:
    """The path of a resource, below the place where this app stands; `parts` are words of routes,
    and ids."""
    return root_of(asked) + API + "/".join(map(str, parts))


def of_event(asked: HTTPConnection, event: Event) -> str:
    """A message has an address of its own; other events have their place in the log."""
    if event.type.is_message:
        return address(asked, "rooms", event.room, "messages", event.seq)
    return f"{address(asked, 'rooms', event.room, 'events')}?after={event.seq - 1}&limit=1"


def created(
    asked: HTTPConnection, response: Response, *parts: str | int, is_new: bool = True
) -> None:
    """Let it be a 201 with an address, or a 200 for what was there."""
    response.status_code = status.HTTP_201_CREATED if is_new else status.HTTP_200_OK
    if is_new:
        response.headers["Location"] = address(asked, *parts)
