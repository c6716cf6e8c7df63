"""Numbers that are taken under a lock, so that whoever sees one can see all before it.

A sequence of the database would show 8 to others before 7, when 8 is committed first.
"""

from sqlalchemy import Connection, select, update

from .tables import Counter

# The rows of `counters`, made by migrations.
REVOCATIONS = "revocations"
# Counts the trials whether the database takes a write.
READINESS = "readiness"
# Counts the rooms, as the index of words numbers them.
SEARCH_ROOMS = "search_rooms"


def take(connection: Connection, name: str, count: int = 1) -> int:
    """The last of `count` new numbers. Whoever takes the next ones waits for this commit.

    The last lock of a transaction: those before it are held for longer.
    """
    row = update(Counter).where(Counter.name == name).values(value=Counter.value + count)
    return connection.execute(row.returning(Counter.value)).scalar_one()


def last(connection: Connection, name: str) -> int:
    """The newest number that was taken."""
    return connection.execute(select(Counter.value).where(Counter.name == name)).scalar_one()
