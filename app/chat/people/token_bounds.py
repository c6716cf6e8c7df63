"""What a token may do: looked at when it is made, and each time that it is presented."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import Connection

from ... import errors
from .. import rights
from ..access import find_room, is_guest
from ..rights import Right
from ..scopes import Scope
from .sessions import SignedIn

# Whoever needs more has all rooms; each is a few bytes that every request reads.
ROOMS_MOST = 50


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request or socket wants to do: the right that it needs, in the room that it names."""

    right: Right | None
    """None is for nothing that a token could do."""
    room: str | None


def require(connection: Connection, who: SignedIn, asked: Asked) -> SignedIn:
    """Whoever presents a token, if it may do what is asked.

    Raises `NotByToken`, `ScopeMissing` and `RoomNotOfToken`.
    """
    assert who.token is not None, "its row has the scopes"
    if asked.right is None:
        raise errors.NotByToken
    rights.require_scope(asked.right, who.token)
    if is_guest(who.user.id) and asked.right is rights.SEE_PEOPLE:
        raise errors.RoomNotOfToken  # whom they meet, they meet in their room
    if who.token.rooms is not None and not rights.is_beside_rooms(asked.right):
        _require_room(connection, who, asked, who.token.rooms)
    return who


def require_rooms(connection: Connection, user: str, rooms: frozenset[str] | None) -> None:
    """Raises `Invalid`, and `NotFound` for one that its person is not in."""
    if rooms is None:
        return
    if not 1 <= len(rooms) <= ROOMS_MOST:
        raise errors.Invalid(f"rooms: name 1 to {ROOMS_MOST} of them, or none for all (null).")
    for room in rooms:
        found = find_room(connection, room, user)
        if found is None or found.member is None or found.room != room:
            raise errors.NotFound("You are in no room of that id.")


def asked_scopes(words: str) -> frozenset[Scope]:
    """What an app asks for (RFC 6749 §3.3). Raises `InvalidScope`."""
    named = words.split(" ")
    if not all(word in set(Scope) for word in named):
        raise errors.InvalidScope
    return frozenset(Scope(word) for word in named)


def _require_room(
    connection: Connection, who: SignedIn, asked: Asked, rooms: Collection[str]
) -> None:
    # The same for a room that is not there, so that nothing is told of others.
    if asked.right is None or asked.room is None or not rights.is_in_room(asked.right):
        raise errors.RoomNotOfToken("This token is for some rooms only, and this is about more.")
    if asked.room in rooms:
        return
    found = find_room(connection, asked.room, who.user.id)
    if found is None or found.room not in rooms:
        raise errors.RoomNotOfToken
