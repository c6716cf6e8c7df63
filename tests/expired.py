"""Lets messages expire that are young, by the server's own code in another process."""

from pathlib import Path

from app.chat import retention
from app.chat.access import now_ms
from app.chat.moments import DAY_MS
from app.chat.retention import Rule
from app.db.stores import store_of
from app.settings import load
from app.web.services import make_keys
from tests import databases

# Of the room's own rule nothing is left.
A_DAY = Rule(days=1, most_days=1)


async def expire_beside(folder: Path, room: str, *, most: int, is_over: bool = False) -> bool:
    """The oldest events of a room, as if it were the day after tomorrow; whether more are left.

    `is_over`: a slice has had its time as soon as it has begun.
    """
    settings = load(data_dir=folder, **place(folder))
    store = store_of(settings)
    database = store.open(serves=False)
    try:
        key = make_keys(settings, store.key).requests
        now = now_ms() + 2 * DAY_MS
        written = await database.write(
            retention.expire_some,
            key,
            room,
            A_DAY,
            most_rows=most,
            is_over=lambda: is_over,
            now=now,
        )
        return written.result
    finally:
        await database.close()


def place(folder: Path) -> dict[str, str]:
    return {"database_url": databases.url(folder)} if databases.IS_POSTGRES else {}
