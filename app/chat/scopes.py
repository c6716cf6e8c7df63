"""Scopes: what a token may do of what its person may do; a right says which of them it needs."""

import json
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache

# Of tokens, which are parsed again and again: some two kilobytes each, for many rooms.
REMEMBERED = 1000


class Scope(StrEnum):
    """As they are written down and sent."""

    READ = "rooms:read"
    WRITE = "messages:write"
    MEMBERS = "members:write"
    ADMIN = "admin"


class Token(Enum):
    """Instead of a scope, of a right that no scope is about."""

    ANY = "every token"
    NEVER = "no token"


@dataclass(frozen=True, slots=True)
class TokenScope:
    """What a token is for: some scopes, in these rooms only; None is in all of them."""

    scopes: frozenset[Scope]
    rooms: frozenset[str] | None

    @property
    def in_order(self) -> tuple[Scope, ...]:
        """As they are listed."""
        return tuple(scope for scope in Scope if scope in self.scopes)


@lru_cache(REMEMBERED)
def parse(scopes: str, rooms: str | None) -> TokenScope:
    """As a row has them (`written`). A scope that this version does not know gives nothing."""
    known = {scope for scope in Scope if scope in scopes.split()}
    chosen = None if rooms is None else frozenset(json.loads(rooms))
    return TokenScope(frozenset(known), chosen)


def written(token: TokenScope) -> tuple[str, str | None]:
    """As rows have them: scopes separated by spaces (RFC 6749 §3.3), rooms as JSON."""
    words = " ".join(token.in_order)
    return words, None if token.rooms is None else json.dumps(sorted(token.rooms))
