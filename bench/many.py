"""Fills a database with very many rooms, by copying rows: the app's own way would take minutes."""

from sqlalchemy import (
    Connection,
    Integer,
    String,
    Table,
    cast,
    insert,
    literal,
    literal_column,
    select,
)

from app.db.database import Database
from app.db.tables import Base

# Each of them in a transaction of a second or two.
AT_ONCE = 5000
# What belongs to a room, and the column that says to which.
COPIED = {"rooms": "id", "room_heads": "room_id", "members": "room_id", "events": "room_id"}


async def copy_room(database: Database, room: str, *, copies: int, joined: int) -> list[str]:
    """So many more rooms like this one, log included; their ids.

    The members of this one are in the first `joined` of them, in the others is nobody.
    """
    for first in range(0, copies, AT_ONCE):
        await database.write(_copy, room, first, min(AT_ONCE, copies - first), joined)
    return [_id(number) for number in range(copies)]


def _copy(connection: Connection, room: str, first: int, count: int, joined: int) -> None:
    for name, column in COPIED.items():
        many = min(count, joined - first) if name == "members" else count
        if many > 0:
            table = Base.metadata.tables[name]
            connection.execute(_copied(table, column, room, _numbers(first, many)))


def _numbers(first: int, count: int):  # type: ignore[no-untyped-def]  # SQLAlchemy's own
    start = select(cast(literal(first), Integer).label("number"))
    numbers = start.cte("numbers", recursive=True)
    last = first + count - 1
    return numbers.union_all(select(numbers.c.number + 1).where(numbers.c.number < last))


def _copied(table: Table, column: str, room: str, numbers):  # type: ignore[no-untyped-def]
    number = literal("r_copy_", String) + cast(numbers.c.number + 10**6, String)
    # The same for all of a table but what names the room.
    made = {column: number} | ({"name": number, "name_key": number} if column == "id" else {})
    columns = [made.get(one.name, one) for one in table.columns]
    rows = select(*columns).select_from(table.join(numbers, literal_column("1 = 1")))
    return insert(table).from_select(
        [one.name for one in table.columns], rows.where(table.c[column] == room)
    )


def _id(number: int) -> str:
    return f"r_copy_{number + 10**6}"
