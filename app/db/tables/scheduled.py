"""The table of messages that are sent later."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text, true
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class ScheduledMessage(Base):
    """A message that is sent at a time, once or again and again.

    One that was sent or cancelled stays, without its words, where a repeat of the request that made
    it may come.
    """

    __tablename__ = "scheduled_messages"
    __table_args__ = (
        CheckConstraint("repeat IN ('once', 'daily', 'weekdays', 'weekly')", name="repeat"),
        CheckConstraint("state IN ('waiting', 'failed', 'sent', 'cancelled')", name="state"),
        Index(
            "uq_scheduled_messages_client_id",
            "room_id",
            "maker_id",
            "client_id",
            unique=True,
            sqlite_where=text("client_id IS NOT NULL"),
            postgresql_where=text("client_id IS NOT NULL"),
        ),
        Index(
            "ix_scheduled_messages_due_at",
            "due_at",
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), index=True)
    # Who made it, and by which request. The digest is a keyed one, and gone with the words.
    maker_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    client_id: Mapped[str | None]
    digest: Mapped[bytes | None]
    # In whose name it is sent.
    author_id: Mapped[str] = mapped_column(ForeignKey("users.id"), index=True)
    text: Mapped[str]
    # Whether it is meant for as many people as it mentions: older ones are, nobody was asked.
    mention_many: Mapped[bool] = mapped_column(server_default=true())
    # Its next time, and the first one: by that one's hour and weekday in the time zone it repeats.
    at: Mapped[int]
    first_at: Mapped[int]
    repeat: Mapped[str]
    time_zone: Mapped[str]
    state: Mapped[str]
    # When it is tried, as long as it waits: later than `at` where a room has pauses.
    due_at: Mapped[int | None]
    # The code of why it was not sent, the last time, and when that was.
    failure: Mapped[str | None]
    failed_at: Mapped[int | None]
    # What became of it.
    seq: Mapped[int | None]
