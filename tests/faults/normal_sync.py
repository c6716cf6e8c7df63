"""With synchronous=NORMAL a commit is not synced, and a power cut may undo it.

`python -m tests.faults.normal_sync serve` shows that tests of power loss can fail. There is no such
setting.
"""

import re
import sqlite3
from sqlite3 import dbapi2
from typing import Any

from app.cli import cli

_FULL = re.compile(r"synchronous\s*=\s*FULL", re.IGNORECASE)


class _Cursor(sqlite3.Cursor):
    def execute(self, sql: str, *parameters: Any) -> "_Cursor":
        super().execute(_FULL.sub("synchronous = NORMAL", sql), *parameters)
        return self


class _Connection(sqlite3.Connection):
    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        return super().execute(_FULL.sub("synchronous = NORMAL", sql), *parameters)


_connect = sqlite3.connect


def _connect_without_sync(*args: Any, **options: Any) -> Any:
    return _connect(*args, **options | {"factory": _Connection})


if __name__ == "__main__":
    sqlite3.connect = dbapi2.connect = _connect_without_sync
    cli()
