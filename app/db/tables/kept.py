"""Tables of what people keep for themselves in rooms."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Draft(Base):
    """What somebody has written in a room and not sent yet.

    One that was sent or thrown away stays with an empty text: so a device that was away learns
    of it.
    """

    __tablename__ = "drafts"
    __table_args__ = (
        # From a version on, what a device has still to be told.
        Index("ix_drafts_version", "user_id", "version"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]
    # When it was changed (ms), and later than any other draft of the same person.
    version: Mapped[int]
