"""The command `parley copy`: all data from one database to another, with its progress."""

from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from .db import copy as rows
from .db import stores
from .row_progress import RowProgress
from .unusable import Unusable

# As much of a checksum as people compare.
SHOWN_CHARACTERS = 16
FORM = "sqlite:FOLDER, or postgresql://user:password@host:port/database"

Source = Annotated[
    str, typer.Option("--from", envvar="PARLEY_COPY_FROM", help=f"Stays as it is. {FORM}")
]
Target = Annotated[
    str, typer.Option("--to", envvar="PARLEY_COPY_TO", help=f"Must be empty. {FORM}")
]


def copy(source: str, target: str, console: Console) -> None:
    """Copy, compare, and print what both hold. Raises `Unusable`."""
    come_from, go_to = stores.store_at(source, exists=True), stores.store_at(target, exists=False)
    if come_from.identity() == go_to.identity():
        raise Unusable(f"{go_to.place} is the source itself: give another, empty database")
    go_to.acquire()
    come_from.upgrade_unserved(asked=False)
    go_to.upgrade()
    secret = come_from.key()
    rows.require_whole(come_from)
    with come_from.engine() as engine, engine.begin() as frozen:
        come_from.freeze(frozen)
        rows.prepare(frozen, go_to, secret)
        counts = rows.row_counts(frozen)
        with RowProgress(console) as shown:
            found = rows.copy(frozen, go_to, progress=shown.begin(sum(counts.values())))
    go_to.release()
    table = Table("table", "rows", "checksum of both")
    for digest in found:
        table.add_row(digest.table, f"{digest.rows:,}", digest.checksum[:SHOWN_CHARACTERS])
    console.print(table)
    console.print(f"{go_to.place} is a whole copy. Its clients load their rooms afresh once.")
    console.print(f"{come_from.place} takes writes again, which the copy does not have.")
