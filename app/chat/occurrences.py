"""The times of something that repeats: at the same hour of the clock on the wall there."""

from datetime import UTC, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

Repeat = Literal["once", "daily", "weekdays", "weekly"]
ONCE = "once"

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
SATURDAY = 5


def following(first_at: int, *, repeat: str, time_zone: str, after: int) -> int | None:
    """The first time behind `after`, and not before `first_at`; all in ms. None: there is no more.

    An hour that is skipped in spring is an hour later on that day; of one that comes twice in
    autumn it is the first.
    """
    if repeat == ONCE:
        return first_at if first_at > after else None
    zone = ZoneInfo(time_zone)
    first = (_EPOCH + first_at * _MILLISECOND).astimezone(zone)
    begin = (_EPOCH + max(after, first_at) * _MILLISECOND).astimezone(zone).date()
    # From the day before, since at a change of clocks a day of the calendar may begin earlier; to
    # the same weekday of the next week.
    for days in range(-1, 9):
        day = begin + timedelta(days=days)
        at = datetime.combine(day, first.time(), tzinfo=zone)
        at_ms = (at.astimezone(UTC) - _EPOCH) // _MILLISECOND
        if at_ms > after and at_ms >= first_at and _is_on(day.weekday(), first.weekday(), repeat):
            return at_ms
    raise AssertionError("within nine days there is each weekday")


def _is_on(weekday: int, first: int, repeat: str) -> bool:
    if repeat == "weekly":
        return weekday == first
    return repeat == "daily" or weekday < SATURDAY
