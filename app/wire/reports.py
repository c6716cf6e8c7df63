"""A report, as sockets and REST show it: to whoever made it, and to moderators."""

from typing import Any

from ..chat.moments import timestamp
from ..chat.reports import Queued, Report
from .events import time_if_any, wire


def shown_report(report: Report) -> dict[str, Any]:
    """The fields of `ReportOut`, for whoever made it; msgspec encodes them."""
    return {
        "id": report.id,
        "room": report.room,
        "seq": report.seq,
        "at": timestamp(report.at),
        "reason": report.reason,
        "outcome": report.outcome,
        "resolved_at": time_if_any(report.resolved_at),
        "note": report.note,
    }


def shown_queued(queued: Queued) -> dict[str, Any]:
    """The fields of `QueuedReportOut`, for moderators."""
    report = queued.report
    return shown_report(report) | {
        "reporter": report.reporter,
        "resolved_by": report.resolved_by,
        "kept_until": time_if_any(report.kept_until),
        "message": queued.message and wire(queued.message),
    }
