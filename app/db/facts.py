"""Facts of the whole database, in `meta`: one text for each name."""

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects import postgresql

from ..unusable import Unusable
from .statement import insert_if_new
from .tables import Meta

EPOCH = "epoch"
# Which start, or which database, the epoch was made for.
LIFE = "life"
# On PostgreSQL only; SQLite's are files of the folder.
SECRET = "secret"  # noqa: S105 # the name of one
ADDRESS = "address"
# Until when the newest backup holds everything (ms).
BACKUP = "backup"
# Which place the files of this database are kept in.
FILES = "files"
# While a copy is not whole: the epoch of its source.
COPYING = "copying"
# By which rules the index of words was made.
SEARCH = "search"


def get(connection: Connection, key: str) -> str | None:
    return connection.execute(select(Meta.value).where(Meta.key == key)).scalar()


def put(connection: Connection, key: str, value: str) -> None:
    # SQLite understands it just the same.
    row = postgresql.insert(Meta).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))


def put_if_new(connection: Connection, key: str, value: str) -> None:
    """Keep the value that is there. Of two transactions at once, the first one's stays."""
    insert_if_new(connection, Meta.__table__, {"key": key, "value": value})  # type: ignore[arg-type]


def require_whole(connection: Connection, place: str) -> None:
    """Raises `Unusable` if it is a copy that was not finished."""
    if get(connection, COPYING) is not None:
        raise Unusable(
            f"{place} holds a copy that is not finished: run `parley copy` again, or "
            "`parley restore`, whichever it was"
        )


def forget_epoch(connection: Connection) -> None:
    """The next server makes a new one, and those that run end."""
    connection.execute(delete(Meta).where(Meta.key == EPOCH))


def remove(connection: Connection, key: str, value: str) -> None:
    """Unless it has another value by now."""
    connection.execute(delete(Meta).where(Meta.key == key, Meta.value == value))
