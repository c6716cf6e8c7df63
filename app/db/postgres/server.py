"""Where PostgreSQL is reached, and what it must be. Its password stays in here."""

import time
from typing import Any

import psycopg
from psycopg.abc import Buffer
from psycopg.conninfo import conninfo_to_dict, make_conninfo
from psycopg.types.string import StrDumperUnknown
from sqlalchemy import exc

from ...unusable import Unusable
from .. import clock

OLDEST = 15
SETTING = "PARLEY_DATABASE_URL"
SCHEMES = ("postgresql://", "postgres://")
# For those that the address does not say itself. A server that went away without a word is found
# out within half a minute, also while we wait for its answer.
DEFAULTS: dict[str, str | int] = {
    "application_name": "parley",
    "connect_timeout": 5,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 20_000,
}
# Of one transaction: what is acknowledged is on disk. A setting that waits for more stays.
# https://www.postgresql.org/docs/current/runtime-config-wal.html#GUC-SYNCHRONOUS-COMMIT
COMMIT_TO_DISK = (
    "CASE current_setting('synchronous_commit') WHEN 'off' "
    "THEN set_config('synchronous_commit', 'on', true) END"
)
_SECONDS = "SELECT extract(epoch FROM clock_timestamp())::float8"
# Settings that are the operator's alone, and what it may cost when they are off.
RISKS = {
    "fsync": "a power cut or a crash of the machine may lose or break all data",
    "full_page_writes": "a power cut may break data, except on a file system that tears no page",
}


class Server:
    """The address of a database of PostgreSQL, as libpq reads it."""

    def __init__(self, url: str, *, setting: str = SETTING) -> None:
        """`setting` is where the address is from. Raises `Unusable`."""
        parts = _parts(url, setting)
        self._password = str(parts.get("password") or "")
        host, port = parts.get("host") or "localhost", parts.get("port") or 5432
        self.place = f"PostgreSQL at {host}:{port}/{parts.get('dbname') or parts.get('user')}"
        self._conninfo = make_conninfo(
            url,
            **{k: DEFAULTS[k] for k in DEFAULTS.keys() - parts},
            # Whatever the address, the role or the database has: no other holds every text.
            client_encoding="UTF8",
        )

    def connect(self, *, autocommit: bool = True) -> "psycopg.Connection[Any]":
        """With `autocommit` each statement is by itself until a BEGIN. Raises `psycopg.Error`."""
        connection = psycopg.connect(self._conninfo, autocommit=autocommit)
        connection.adapters.register_dumper(str, _Text)
        return connection

    async def connect_async(self) -> "psycopg.AsyncConnection[Any]":
        """The same for the event loop, each statement by itself. Raises `psycopg.Error`."""
        return await psycopg.AsyncConnection.connect(self._conninfo, autocommit=True)

    def require_clock(self) -> None:
        """Raises `Unusable` when the clocks of this machine and of the server's differ."""
        try:
            with self.reach() as connection:
                [there] = connection.execute(_SECONDS).fetchone() or [0.0]
        except psycopg.Error as error:
            raise self.unusable(error) from None
        ahead = time.time() - there
        if clock.is_skewed(ahead):
            raise Unusable(
                f"The clock of this machine is {abs(ahead):,.0f} s "
                f"{'ahead of' if ahead > 0 else 'behind'} the clock of {self.place}: "
                "set both by NTP, and start again"
            )

    def reach(self, *, autocommit: bool = True) -> "psycopg.Connection[Any]":
        """Like `connect`, for the start. Raises `Unusable` when it can't be, or is not fit."""
        try:
            connection = self.connect(autocommit=autocommit)
        except psycopg.Error as error:
            raise self.unusable(error) from None
        try:
            self._require(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def risk(self) -> str | None:
        """Settings of the server that may cost data, in one line. Raises `Unusable`."""
        query = "SELECT name FROM pg_settings WHERE name = ANY(%s) AND setting = 'off'"
        try:
            with self.reach() as connection:
                off = sorted(name for (name,) in connection.execute(query, [[*RISKS]]))
        except psycopg.Error as error:
            raise self.unusable(error) from None
        if not off:
            return None
        return (
            f"{self.place} has {' and '.join(f'{name} = off' for name in off)}: {RISKS[off[0]]}, "
            "acknowledged messages too. Set it to on in postgresql.conf"
        )

    def unusable(self, error: BaseException, *, why: str = "") -> Unusable:
        """What is raised at the start for an error of PostgreSQL or its library."""
        return Unusable(f"{self.place} can't be used: {self.reason(error)}{why}")

    def reason(self, error: BaseException) -> str:
        """The text of an error of PostgreSQL or its library, in one line and without hints."""
        # After the first line come hints, and earlier tries at other addresses.
        said = _said(error).strip().partition("\n")[0]
        reason = said or type(error).__name__
        return reason.replace(self._password, "…") if self._password else reason

    def _require(self, connection: "psycopg.Connection[Any]") -> None:
        version = connection.info.server_version // 10_000
        if version < OLDEST:
            raise Unusable(f"{self.place} is version {version}; at least {OLDEST} is needed")
        encoding = connection.info.parameter_status("server_encoding")
        if encoding != "UTF8":
            raise Unusable(
                f"{self.place} is in {encoding}, which can't hold every text. "
                "Make a database with ENCODING 'UTF8'"
            )
        if connection.info.parameter_status("in_hot_standby") == "on":
            raise Unusable(f"{self.place} is a standby, which takes no writes. Use its primary")


class _Text(StrDumperUnknown):
    """Asks for a text with NUL, which PostgreSQL refuses, as for one that is not there.

    No text that is stored holds any control character, so what is looked for by strangers finds
    as little as on SQLite.
    """

    def dump(self, obj: str) -> Buffer | None:
        return super().dump(obj.replace("\0", "\1") if "\0" in obj else obj)


def conceal(error: BaseException) -> None:
    """Take what people wrote out of an error's text: its details quote the row or the key."""
    cause = error.orig if isinstance(error, exc.DBAPIError) else error
    if isinstance(cause, psycopg.Error):
        cause.args = (_said(cause),)
        if cause is not error:
            error.args = (f"({type(cause).__name__}) {_said(cause)}",)


def _said(error: BaseException) -> str:
    of_server = error.diag.message_primary if isinstance(error, psycopg.Error) else None
    return of_server or str(error)


def _parts(url: str, setting: str) -> dict[str, Any]:
    try:
        if url.startswith(SCHEMES):
            return conninfo_to_dict(url)
    except psycopg.ProgrammingError:
        pass  # its text quotes what it could not read
    raise Unusable(
        f"{setting} can't be read: it is postgresql://user:password@host:port/database, "
        "with %40 for an @ in the password, and the like"
    )
