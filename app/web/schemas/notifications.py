"""How I want to be notified, as answers of REST show it."""

from pydantic import BaseModel

from ...chat.people.notifications import Settings
from ...wire.notifications import shown_settings
from ..bodies import Notify


class QuietHoursOut(BaseModel):
    """Times of the day by the clock on the wall of the time zone; over midnight, too."""

    begins: str
    ends: str
    time_zone: str


class NotificationsOut(BaseModel):
    notify: Notify
    quiet_hours: QuietHoursOut | None

    @classmethod
    def of(cls, settings: Settings) -> "NotificationsOut":
        return cls.model_validate(shown_settings(settings))
