"""Limits over all nodes, in a table and by the clock of the database (ADR 30).

The generic cell rate algorithm (ITU-T I.371; https://brandur.org/rate-limiting): all that is kept
of a key is when it will have paid for what was taken. One more may be taken while that is no
further away than the tolerance.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Connection,
    String,
    bindparam,
    cast,
    delete,
    extract,
    func,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import insert

from ..clock import database_ms
from ..database import Database
from ..rate_limits import RateLimits, Refusal, Take
from ..tables import RateLimit

# A transaction of some ten milliseconds; guesses go in between.
FORGOTTEN_AT_ONCE = 5_000
AT_ONCE_SECONDS = 0.0


class Refused(Exception):
    """Undoes the transaction of a take."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__()
        self.refusal = refusal


class PostgresRateLimits(RateLimits):
    """One short transaction for each question."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def take(self, takes: Sequence[Take]) -> Refusal | None:
        try:
            await self._database.write(take, takes)
        except Refused as refused:
            return refused.refusal
        return None

    async def give_back(self, takes: Sequence[Take]) -> None:
        await self._database.write(give_back, takes)

    async def forget(self) -> float | None:
        """Remove some of what is paid for. Returns when the next are due, if there may be more."""
        full = await self._database.write(forget) == FORGOTTEN_AT_ONCE
        return AT_ONCE_SECONDS if full else None


def take(connection: Connection, takes: Iterable[Take]) -> None:
    """Raises `Refused`, with which nothing is counted."""
    connection.execute(_DO_NOT_WAIT_FOR_DISK)
    for one in _in_order(takes):
        of = _values(one)
        if connection.execute(_TAKE, of).first() is None:
            raise Refused(Refusal(one, connection.execute(_DUE_IN_MS, of).scalar_one()))


def give_back(connection: Connection, takes: Iterable[Take]) -> None:
    connection.execute(_DO_NOT_WAIT_FOR_DISK)
    for one in _in_order(takes):
        connection.execute(_GIVE_BACK, _values(one))


def forget(connection: Connection) -> int:
    """Remove rows that have paid for what was taken; how many."""
    connection.execute(_DO_NOT_WAIT_FOR_DISK)
    return len(connection.execute(_FORGET).all())


def _in_order(takes: Iterable[Take]) -> list[Take]:
    """Rows are locked in one order, so that no two transactions wait for each other."""
    return sorted(takes, key=lambda take: take.key)


def _values(take: Take) -> dict[str, str | int]:
    return {
        "of": take.key,
        "interval_ms": take.rate.interval_ms,
        "tolerance_ms": take.rate.tolerance_ms,
    }


# Not now(): a row is looked at once its lock is there, and meanwhile others have counted in it.
_NOW = database_ms()
_OF = bindparam("of", type_=String())
_INTERVAL = bindparam("interval_ms", type_=BigInteger())
_TOLERANCE = bindparam("tolerance_ms", type_=BigInteger())
# No row is further away than a whole burst, unless the clock was set back: twice that counts as a
# whole burst, so that nobody waits for the clock to get there again.
_IMPOSSIBLE = _NOW + 2 * (_TOLERANCE + _INTERVAL)
_TAKE = (
    insert(RateLimit)
    .values(key=_OF, due_at=_NOW + _INTERVAL)
    .on_conflict_do_update(
        index_elements=[RateLimit.key],
        set_={
            "due_at": func.least(func.greatest(RateLimit.due_at, _NOW), _NOW + _TOLERANCE)
            + _INTERVAL
        },
        where=or_(RateLimit.due_at <= _NOW + _TOLERANCE, RateLimit.due_at > _IMPOSSIBLE),
    )
    .returning(RateLimit.key)
)
_DUE_IN_MS = select(RateLimit.due_at - _TOLERANCE - _NOW).where(RateLimit.key == _OF)
_GIVE_BACK = (
    update(RateLimit).where(RateLimit.key == _OF).values(due_at=RateLimit.due_at - _INTERVAL)
)
# A row that somebody counts in is left for the next time: nobody waits for two in another order.
_PAID = (
    select(RateLimit.key)
    .where(RateLimit.due_at <= cast(extract("epoch", func.now()) * 1000, BigInteger))
    .limit(FORGOTTEN_AT_ONCE)
    .with_for_update(skip_locked=True)
)
# An array is made once; a joined query may be run again for each row.
_FORGET = (
    delete(RateLimit)
    .where(RateLimit.key == func.any(func.array(_PAID.scalar_subquery(), type_=ARRAY(String))))
    .returning(RateLimit.key)
)
# A crash of the database forgets the last half second; to wait for its disk would cost more than
# all the rest.
_DO_NOT_WAIT_FOR_DISK = text("SET LOCAL synchronous_commit = off")
