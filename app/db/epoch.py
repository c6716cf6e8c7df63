"""The epoch names the life of the database: a restored or copied one gets a new name."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from app import security
from app.db.folder import Folder
from app.db.tables import Meta


def begin_life(connection: Connection, folder: Folder) -> str:
    """Count this start and return the epoch, renewed when the database is older than its folder."""
    known = dict(connection.execute(select(Meta.key, Meta.value)).all())
    starts = int(known.get("starts", -1))
    epoch = known.get("epoch")
    counted = folder.start_count()
    # An older database put back finds the file ahead of it; a copied database comes without one.
    if epoch is None or counted > starts or counted < 0:
        epoch = security.new_id("e")
    _put(connection, "epoch", epoch)
    _put(connection, "starts", str(max(starts, counted) + 1))
    return epoch


def count_start(connection: Connection, folder: Folder) -> None:
    """After `begin_life` is on disk: note the count beside the database."""
    starts = connection.execute(select(Meta.value).where(Meta.key == "starts")).scalar_one()
    folder.set_start_count(int(starts))


def _put(connection: Connection, key: str, value: str) -> None:
    row = insert(Meta).values(key=key, value=value)
    connection.execute(row.on_conflict_do_update(index_elements=["key"], set_={"value": value}))
