"""REST: messages that members report, and the queue of their moderators."""

from fastapi import APIRouter, Response, status

from ...chat import reports, text
from ...wire.reports import shown_queued, shown_report
from .. import paging
from ..bodies import ReportCreate, ReportUpdate
from ..deps import Reads, WritesInRoom
from ..locations import address
from ..query import ListQuery, ReportsQuery, documented
from ..schemas.moderation import QueuedReportOut, ReportOut, ReportPage, ReportQueuePage
from ..targets import Target, target

router = APIRouter(tags=["moderation"])


@router.post(
    "/rooms/{room}/messages/{seq}/reports",
    status_code=status.HTTP_201_CREATED,
    response_model=ReportOut,
    responses={200: {"model": ReportOut, "description": "Reported before, by me"}},
    operation_id="reportMessage",
)
async def report(body: ReportCreate, seq: Target, caller: WritesInRoom) -> Response:
    """Tell the moderators; once for each message, and again it is the same report."""
    reason, said = text.reason(body.reason), target(seq)
    made, is_new = await caller.write(
        lambda connection, who: reports.report(
            connection, caller.room, user=who.user.id, seq=said, reason=reason
        )
    )
    if not is_new:
        return paging.one(shown_report(made))
    location = address(caller.connection, "rooms", made.room, "reports", made.id)
    return paging.one(shown_report(made), status_code=status.HTTP_201_CREATED, location=location)


@router.get(
    "/rooms/{room}/reports",
    response_model=ReportQueuePage,
    openapi_extra=documented(ReportsQuery),
)
async def list_reports(room: str, caller: Reads) -> Response:
    """For moderators, the oldest first."""
    return await paging.listed(
        caller,
        ReportsQuery,
        reports.Place,
        lambda connection, who, asked, after: reports.queue(
            connection,
            room,
            user=who.user.id,
            waits=None if asked.state is None else asked.state == "waiting",
            after=after,
            limit=asked.limit,
        ),
        shown_queued,
    )


@router.patch(
    "/rooms/{room}/reports/{report}",
    response_model=QueuedReportOut,
    operation_id="resolveReport",
)
async def resolve(report: str, body: ReportUpdate, caller: WritesInRoom) -> Response:
    """Say what became of it, once; whoever reported is told."""
    note = text.reason(body.note)
    done = await caller.write(
        lambda connection, who: reports.resolve(
            connection, caller.room, report, user=who.user.id, outcome=body.outcome, note=note
        )
    )
    return paging.one(shown_queued(done))


@router.get("/me/reports", response_model=ReportPage, openapi_extra=documented(ListQuery))
async def list_my_reports(caller: Reads) -> Response:
    """What I have reported, the newest first."""
    return await paging.listed(
        caller,
        ListQuery,
        reports.Place,
        lambda connection, who, asked, after: reports.of_reporter(
            connection, user=who.user.id, after=after, limit=asked.limit
        ),
        shown_report,
    )
