"""Fills Parley's directory before its server starts: to register so many would take an hour."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from sqlalchemy import Connection, Table, insert

from app.chat.access import MEMBER, now_ms
from app.chat.people import directory
from app.db.stores import store_of
from app.db.tables import User
from app.security import new_id
from bench.seed import settings

# Of each ten names one is Chinese, which is found by its pinyin, too.
FIRST = ("Anna", "Björn", "Carla", "Dmitri", "Esra", "Fatima", "Greta", "Hugo", "Ines", "王")
LAST = ("Almeida", "Berg", "Castro", "Dahl", "Eriksen", "Fischer", "Garcia", "Hansen", "小明")
# The server's own bound for one transaction is some seconds.
AT_ONCE = 5000


def write_people(path: Path, count: int, *, url: str | None = None) -> None:
    """Write `count` accounts with which nobody can sign in; in PostgreSQL with a `url`."""
    store = store_of(settings(path, url))

    async def write() -> None:
        database = store.open(serves=False)
        try:
            for first in range(0, count, AT_ONCE):
                rows = [_row(number) for number in range(first, min(first + AT_ONCE, count))]
                await database.write(_insert, rows)
        finally:
            await database.close()

    asyncio.run(write())


def _insert(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    connection.execute(insert(cast(Table, User.__table__)), rows)


def _row(number: int) -> dict[str, Any]:
    name = f"person_{number:07}"
    display_name = f"{FIRST[number % len(FIRST)]} {LAST[number % len(LAST)]} {number}"
    return {
        "id": new_id("u"),
        "name": name,
        "name_key": name,
        "display_name": display_name,
        "password_hash": "",
        "role": MEMBER,
        "created_at": now_ms(),
        **directory.keys(name, display_name),
    }
