"""How somebody wants to be notified, as sockets and REST show it."""

from typing import Any

from ..chat.people.notifications import QuietHours, Settings


def shown_settings(settings: Settings) -> dict[str, Any]:
    """The fields of `NotificationsOut`; msgspec encodes them."""
    quiet = settings.quiet_hours
    return {"notify": settings.notify, "quiet_hours": quiet and _shown_hours(quiet)}


def minutes_of(time_of_day: str) -> int:
    """Of what is shown, `22:30`."""
    hours, minutes = time_of_day.split(":")
    return int(hours) * 60 + int(minutes)


def _shown_hours(quiet: QuietHours) -> dict[str, Any]:
    return {
        "begins": _time_of_day(quiet.begins),
        "ends": _time_of_day(quiet.ends),
        "time_zone": quiet.time_zone,
    }


def _time_of_day(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
