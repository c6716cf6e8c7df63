"""Times that repeat: by the clock on the wall, over changes of clocks and across the weekend."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from app.chat.occurrences import following


def ms(text: str, zone: str = "UTC") -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp() * 1000)


def times(first: str, repeat: str, zone: str, *, count: int) -> list[str]:
    """The first ones, as the clock there shows them, with the distance from UTC."""
    at, found = ms(first, zone), []
    after = at - 1
    for _ in range(count):
        next_at = following(at, repeat=repeat, time_zone=zone, after=after)
        assert next_at is not None
        shown = datetime.fromtimestamp(next_at / 1000, ZoneInfo(zone))
        found.append(shown.strftime("%a %d %H:%M%z"))
        after = next_at
    return found


def test_nine_in_the_morning_stays_nine_when_clocks_change() -> None:
    assert times("2026-03-27 09:00", "daily", "Europe/Berlin", count=4) == [
        "Fri 27 09:00+0100",
        "Sat 28 09:00+0100",
        "Sun 29 09:00+0200",
        "Mon 30 09:00+0200",
    ]
    assert times("2026-10-24 09:00", "daily", "Europe/Berlin", count=2) == [
        "Sat 24 09:00+0200",
        "Sun 25 09:00+0100",
    ]


def test_an_hour_that_is_skipped_is_an_hour_later_on_that_day_only() -> None:
    assert times("2026-03-07 02:30", "daily", "America/New_York", count=3) == [
        "Sat 07 02:30-0500",
        "Sun 08 03:30-0400",
        "Mon 09 02:30-0400",
    ]


def test_of_an_hour_that_comes_twice_it_is_the_first() -> None:
    assert times("2026-10-31 01:30", "daily", "America/New_York", count=3) == [
        "Sat 31 01:30-0400",
        "Sun 01 01:30-0400",
        "Mon 02 01:30-0500",
    ]


def test_a_day_that_a_place_left_out_is_passed_over() -> None:
    """Samoa went from the 29th of December 2011 to the 31st."""
    assert times("2011-12-28 09:00", "daily", "Pacific/Apia", count=3)[-1] == "Sat 31 09:00+1400"


def test_weekdays_begin_on_monday_and_a_week_has_one_day() -> None:
    assert times("2026-11-27 17:00", "weekdays", "Asia/Shanghai", count=3) == [
        "Fri 27 17:00+0800",
        "Mon 30 17:00+0800",
        "Tue 01 17:00+0800",
    ]
    assert times("2026-11-28 17:00", "weekdays", "UTC", count=1) == ["Mon 30 17:00+0000"]
    assert times("2026-11-29 00:10", "weekly", "Pacific/Auckland", count=2) == [
        "Sun 29 00:10+1300",
        "Sun 06 00:10+1300",
    ]


@pytest.mark.parametrize("repeat", ["daily", "weekly"])
def test_what_was_missed_is_not_made_up_for(repeat: str) -> None:
    at = following(
        ms("2026-01-05 09:00"), repeat=repeat, time_zone="UTC", after=ms("2026-11-29 09:00")
    )
    assert at == ms("2026-11-30 09:00")


def test_once_is_once() -> None:
    at = ms("2026-01-05 09:00")
    assert following(at, repeat="once", time_zone="UTC", after=at - 1) == at
    assert following(at, repeat="once", time_zone="UTC", after=at) is None
