"""Times as milliseconds since 1970, and as text."""

from datetime import UTC, datetime
from functools import lru_cache

DAY_MS = 86_400_000
# A page of history is of fifty different seconds, and maybe minutes: it is days that repeat.
_MINUTES = [f"T{hour:02d}:{minute:02d}:" for hour in range(24) for minute in range(60)]
_SECONDS = [f"{second:02d}." for second in range(60)]
_MILLISECONDS = [f"{millisecond:03d}Z" for millisecond in range(1000)]


def timestamp(ms: int) -> str:
    """RFC 3339 in UTC with milliseconds."""
    days, ms = divmod(ms, DAY_MS)
    minutes, ms = divmod(ms, 60_000)
    seconds, ms = divmod(ms, 1000)
    return f"{_date(days)}{_MINUTES[minutes]}{_SECONDS[seconds]}{_MILLISECONDS[ms]}"


@lru_cache(maxsize=1024)
def _date(days: int) -> str:
    return datetime.fromtimestamp(days * 86_400, UTC).strftime("%Y-%m-%d")
