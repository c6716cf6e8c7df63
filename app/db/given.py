"""Rows that a statement is given when it is run, as a table to join with.

SQLite looks each of them up by index that way; of `(a, b) IN (VALUES …)` it may make a scan. The
statement stays the same for any number of rows, so it is built and compiled once.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, String, bindparam, func

# What a statement joins with; `given` makes the parameter.
given_rows = func.json_each(bindparam("given", type_=String)).table_valued("value", name="given")


def given_column(number: int) -> ColumnElement[Any]:
    """One column of the given rows, counted from 0."""
    return func.json_extract(given_rows.c.value, f"$[{number}]")


def given(rows: Iterable[Sequence[str | int]]) -> dict[str, str]:
    """The parameter of a statement that joins with `given_rows`."""
    return {"given": json.dumps([list(row) for row in rows], ensure_ascii=False)}
