"""Who is blocked by whom: senders by those whom their drafts name, and any others."""

from collections.abc import Collection, Sequence
from typing import Self

from sqlalchemy import Connection, bindparam, select

from ...db.statement import Pending, Prepared
from ...db.tables import Block
from ..log.act import Draft
from .bots import owner_ids

Pair = tuple[str, str]
"""Somebody who blocks, and whom."""


class Blocked:
    """Of the people whom the drafts of a batch name, those who block their senders."""

    def __init__(self, pairs: Collection[Pair]) -> None:
        self._pairs = frozenset(pairs)

    @classmethod
    def load(cls, connection: Connection, drafts: Sequence[Draft]) -> Pending[Self]:
        found = _BLOCKED.ask(connection, {(draft.member or "", draft.user) for draft in drafts})
        return lambda: cls([(by, user) for by, user in found()])

    def is_by(self, member: str, sender: str) -> bool:
        return (member, sender) in self._pairs

    def flush(self) -> None:
        """Nothing was changed."""


def is_blocked(connection: Connection, user: str, *, by: Collection[str]) -> bool:
    """Whether one of these people blocks somebody, or the person of a bot."""
    senders = [user, *owner_ids(connection, [user]).values()]
    return bool(among(connection, {(other, sender) for other in by for sender in senders}))


def among(connection: Connection, pairs: Collection[Pair]) -> Collection[Pair]:
    """Return the pairs (blocker, blocked) that exist as blocks."""
    return {(by, user) for by, user in _BLOCKED.each(connection, pairs)}


_BLOCKED = Prepared(
    select(Block.user_id, Block.blocked_id).where(
        Block.user_id == bindparam("by"), Block.blocked_id == bindparam("user")
    ),
    "by user",
)
