"""Writes, removes and erases without a pause, until it is killed: `python -m … FILE`."""

import asyncio
import random
import sys
from pathlib import Path
from sqlite3 import Cursor

from sqlalchemy import Connection, text

from app.db.sqlite import database as engine
from app.db.sqlite.database import SQLiteDatabase

NOTES = 400
LONGEST = 300


def create(connection: Connection) -> None:
    columns = "(number REAL PRIMARY KEY, words TEXT) WITHOUT ROWID"
    connection.execute(text(f"CREATE TABLE IF NOT EXISTS notes {columns}"))


def change(connection: Connection, dice: random.Random) -> None:
    """Cells of all lengths come and go everywhere, so that pages split and join."""
    for _ in range(20):
        values = {"n": dice.randrange(NOTES), "w": "words " * dice.randrange(LONGEST)}
        connection.execute(text("INSERT OR REPLACE INTO notes VALUES (:n, :w)"), values)
        gone = {"n": dice.randrange(NOTES)}
        connection.execute(text("DELETE FROM notes WHERE number = :n"), gone)


def give_back(cursor: Cursor) -> None:
    cursor.execute("PRAGMA incremental_vacuum(8)").fetchall()


async def main(path: Path) -> None:
    engine.CHECKPOINT_PAGES = 20  # all the time
    database, dice = SQLiteDatabase(path), random.Random()
    await database.write(create)

    async def erase() -> None:
        while True:
            await database.erase()

    erasing = asyncio.create_task(erase())
    print("begun", flush=True)  # noqa: T201 - to the one who kills
    while not erasing.done():
        await database.write(change, dice)
        # Where its pages have maps, they are moved, too.
        await database.maintain(give_back)
    erasing.result()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
