"""Tables of how people are notified."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class NotificationSettings(Base):
    """What somebody wants to be notified of, and when not; without a row it is as at first.

    Quiet hours are minutes of the day by the clock on the wall of a time zone; all three or none.
    """

    __tablename__ = "notification_settings"
    __table_args__ = (
        CheckConstraint("notify IN ('all', 'mentions', 'nothing')", name="notify"),
        {"sqlite_with_rowid": False},
    )

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    notify: Mapped[str]
    quiet_begins: Mapped[int | None]
    quiet_ends: Mapped[int | None]
    # Of the IANA's list.
    quiet_zone: Mapped[str | None]
