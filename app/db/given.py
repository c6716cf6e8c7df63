"""Rows that a statement is given, as a table to join with.

SQLite looks each of them up by index that way; of `(a, b) IN (VALUES …)` it may make a scan. The
statement stays the same for any number of rows, so it is compiled once.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, TableValuedAlias, func


class Given:
    """`given[0]` is the first column of the rows in `given.table`."""

    def __init__(self, rows: Iterable[Sequence[str | int]]) -> None:
        encoded = json.dumps([list(row) for row in rows], ensure_ascii=False)
        self.table: TableValuedAlias = func.json_each(encoded).table_valued("value", name="given")

    def __getitem__(self, column: int) -> ColumnElement[Any]:
        return func.json_extract(self.table.c.value, f"$[{column}]")
