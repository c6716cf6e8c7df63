"""The outcome that the table of rights foretells for a cell, by rules that stand in the protocol.

Nothing here knows how the server finds out. A row says which right it asks for, the table who has
it, and docs/protocol.md what somebody without it gets.
"""

from collections.abc import Collection

from app.chat.rights import Circle, Right
from app.chat.scopes import Scope, Token

PLACES = ("public", "private", "archived", "direct", "announcements")
"""Kinds of rooms; the third and the last are public. In the last one only moderators write."""
KINDS = (
    "anonymous",
    "stranger",
    "former member",
    "banned",
    "muted",
    "blocked",
    "member",
    "moderator",
    "room owner",
    "server owner",
)
ROLES = {"muted": 1, "blocked": 1, "member": 1, "moderator": 2, "room owner": 3}
"""Those who are in the room, by what they may do there."""
NEEDED = {Circle.MODERATOR: 2, Circle.OWNER: 3}
OF_SERVER = (Circle.ANYBODY, Circle.SIGNED_IN, Circle.SERVER_OWNER)


def outcome(right: Right, kind: str, place: str, *, is_own: bool = True) -> str:
    """`ok`, or the code of the refusal."""
    if right.who is Circle.ANYBODY:
        return "ok"
    if kind == "anonymous":
        return "unauthenticated"
    if right.who in OF_SERVER:
        if right.name == "open_direct" and kind == "blocked":
            return "not_found"  # they are not told why
        if right.name in ("suggest", "set_any_retention") and kind == "banned":
            return "banned"  # the room has to be seen first
        is_allowed = right.who is Circle.SIGNED_IN or kind == "server owner"
        return "ok" if is_allowed else "forbidden"
    return _in_room(right, kind, place, is_own=is_own)


def outcome_by_token(
    right: Right, scopes: Collection[Scope], kind: str, place: str, *, is_own: bool = True
) -> str:
    """The same for a token of that person, which has these scopes and is for all rooms."""
    if right.scope is Token.NEVER:
        return "not_by_token"
    if isinstance(right.scope, Scope) and right.scope not in scopes:
        return "scope_missing"
    return outcome(right, kind, place, is_own=is_own)


def _in_room(right: Right, kind: str, place: str, *, is_own: bool) -> str:
    role = ROLES.get(kind)
    if role is None and place in ("private", "direct"):
        return "not_found"
    if place == "direct":
        role = 1  # nobody owns it
        if not right.in_direct and right.name != "join":
            return "direct_room"
    if kind == "banned":
        return "banned"
    if role is None and right.who is not Circle.VIEWER:
        return "not_a_member"
    if role is not None and role < NEEDED.get(right.who, 0):
        return "forbidden"
    if role is not None and right.name == "join":
        return "ok"  # it holds already
    if place == "archived" and not right.in_archived:
        return "room_archived"
    if (right.is_writing or not right.while_muted) and kind == "muted" and place != "direct":
        return "muted"
    if right.is_writing and place == "announcements" and role == ROLES["member"]:
        return "moderators_only"
    if right.who is Circle.AUTHOR and not is_own:
        return "forbidden"
    return "ok"
