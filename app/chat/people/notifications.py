"""What people want to be notified of, and when they want quiet: for all their devices."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from msgspec import UNSET, UnsetType
from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects import postgresql

from ... import errors
from ...db.statement import Prepared
from ...db.tables import NotificationSettings
from ..effects import Effects, Written
from .profiles import time_zones

_MINUTES_OF_DAY = 24 * 60


class QuietHours(NamedTuple):
    """Minutes of the day, by the clock on the wall of a time zone; over midnight, too."""

    begins: int
    ends: int
    time_zone: str


class Settings(NamedTuple):
    """`notify` is one of the levels of a room, which can let less through, but not more."""

    notify: str
    quiet_hours: QuietHours | None


# Direct messages, mentions and replies: nobody is rung for all that is said before they say so.
AT_FIRST = Settings("mentions", None)


class Change(NamedTuple):
    """None leaves the level as it is; UNSET does the quiet hours, which may be none."""

    notify: str | None = None
    quiet_hours: QuietHours | UnsetType | None = UNSET


def of_person(connection: Connection, user: str) -> Settings:
    found = of_people(connection, [user])
    return found[user][0] if found else AT_FIRST


def of_people(connection: Connection, users: Collection[str]) -> Mapping[str, Sequence[Settings]]:
    """By id, of those who have ever changed theirs."""
    rows = _SETTINGS.each(connection, [(user,) for user in users])
    return {user: (_settings(*columns),) for user, *columns in rows}


def change(connection: Connection, user: str, wanted: Change) -> Written[Settings]:
    """Raises `Invalid`. Under the lock of the person."""
    before = of_person(connection, user)
    quiet = before.quiet_hours if wanted.quiet_hours is UNSET else wanted.quiet_hours
    now = Settings(wanted.notify or before.notify, quiet)
    if now == before:
        return Written(now)
    if quiet is not None:
        _check(quiet)
    _put(connection, user, now)
    return Written(now, Effects(kept=[user]))


def is_quiet(hours: QuietHours, now: int) -> bool:
    """By the clock on the wall there; over midnight, too."""
    at = datetime.fromtimestamp(now / 1000, UTC)
    # A zone that this machine knows no more is to hold up nobody else.
    with suppress(ZoneInfoNotFoundError):
        at = at.astimezone(ZoneInfo(hours.time_zone))
    since = (at.hour * 60 + at.minute - hours.begins) % _MINUTES_OF_DAY
    return since < (hours.ends - hours.begins) % _MINUTES_OF_DAY


def _check(quiet: QuietHours) -> None:
    if quiet.begins == quiet.ends:
        raise errors.Invalid("Quiet hours end at another time than they begin.")
    if quiet.time_zone not in time_zones():
        raise errors.Invalid("That is no name of a time zone, such as Europe/Berlin.")


def _put(connection: Connection, user: str, now: Settings) -> None:
    begins, ends, zone = now.quiet_hours or (None, None, None)
    columns = {
        "notify": now.notify,
        "quiet_begins": begins,
        "quiet_ends": ends,
        "quiet_zone": zone,
    }
    # SQLite understands it just the same.
    row = postgresql.insert(NotificationSettings).values(user_id=user, **columns)
    connection.execute(row.on_conflict_do_update(index_elements=["user_id"], set_=columns))


def _settings(notify: str, begins: int | None, ends: Any, zone: Any) -> Settings:
    return Settings(notify, None if begins is None else QuietHours(begins, ends, zone))


_SETTINGS = Prepared(
    select(
        NotificationSettings.user_id,
        NotificationSettings.notify,
        NotificationSettings.quiet_begins,
        NotificationSettings.quiet_ends,
        NotificationSettings.quiet_zone,
    ).where(NotificationSettings.user_id == bindparam("user")),
    "user",
)
