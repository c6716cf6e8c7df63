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
OF_ALL = ("rooms", "room_heads", "events")


async def copy_room(database: Database, room: str, *, copies: int, joined: int) -> list[str]:
    """So many more rooms like this one, log included; their ids.

    The members of this one are in `joined` of them, here and there; in the others is nobody.
    """
    for first in range(0, copies, AT_ONCE):
        await database.write(_copy, room, range(first, min(first + AT_ONCE, copies)), *OF_ALL)
    # All in the first ones would be an order that a database takes for a rule.
    await database.write(_copy, room, range(0, copies, copies // joined), "members")
    return [_id(number) for number in range(copies)]


def _copy(connection: Connection, room: str, numbers: range, *tables: str) -> None:
    for name in tables:
        table = Base.metadata.tables[name]
        connection.execute(_copied(table, COPIED[name], room, _each(numbers)))


def _each(numbers: range):  # type: ignore[no-untyped-def]  # SQLAlchemy's own
    start = select(cast(literal(numbers.start), Integer).label("number"))
    found = start.cte("numbers", recursive=True)
    behind = found.c.number < numbers[-1]
    return found.union_all(select(found.c.number + numbers.step).where(behind))


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
