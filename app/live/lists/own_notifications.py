"""How people want to be notified: each of their devices is told, and when that changed."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from ...chat.people import notifications
from ...chat.people.notifications import AT_FIRST, Settings
from ...wire.frames import Frame
from ...wire.notifications import shown_settings
from .own_parts import OwnParts


class OwnNotifications(OwnParts[Settings]):
    """Whoever has never changed them is told what holds at first."""

    KIND = "notifications"
    EVERY_SECONDS = 0.25
    AT_ONCE = 200

    @staticmethod
    def _look(connection: Any, users: Collection[str]) -> Mapping[str, Sequence[Settings]]:
        return notifications.of_people(connection, users)

    def _frame(self, now: Sequence[Settings]) -> Frame:
        [settings] = now or [AT_FIRST]
        return Frame(type=self.KIND, **shown_settings(settings))
