"""REST: what I want to be notified of, and when not."""

from fastapi import APIRouter
from msgspec import UNSET

from ...chat.people import notifications
from ...chat.people.notifications import Change, QuietHours
from ...wire.notifications import minutes_of
from ..bodies import NotificationsUpdate, QuietHoursIn
from ..deps import Reads, Writes
from ..schemas.notifications import NotificationsOut

router = APIRouter(prefix="/me/notifications", tags=["my list"])


@router.get("", operation_id="getNotifications")
async def settings(caller: Reads) -> NotificationsOut:
    """What I want to be notified of, and my quiet hours: the same on all devices."""
    return NotificationsOut.of(
        await caller.read(lambda connection, who: notifications.of_person(connection, who.user.id))
    )


@router.patch("", operation_id="changeNotifications")
async def change(body: NotificationsUpdate, caller: Writes) -> NotificationsOut:
    """All my devices are told at once."""
    is_given = "quiet_hours" in body.model_fields_set
    wanted = Change(body.notify, _hours(body.quiet_hours) if is_given else UNSET)
    return NotificationsOut.of(
        await caller.write(
            lambda connection, who: notifications.change(connection, who.user.id, wanted)
        )
    )


def _hours(given: QuietHoursIn | None) -> QuietHours | None:
    if given is None:
        return None
    return QuietHours(minutes_of(given.begins), minutes_of(given.ends), given.time_zone)
