"""Tables of web push: the browsers that get it, and what waits to be sent."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class PushSubscription(Base):
    """A browser that gets web push, also while no page of ours is open in it.

    It goes with the session in which it was made.
    """

    __tablename__ = "push_subscriptions"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    session_id: Mapped[str] = mapped_column(
        ForeignKey("sessions.id", ondelete="CASCADE"), index=True
    )
    # At the push service of its browser: whoever has it and the server's key can send to it.
    endpoint: Mapped[str] = mapped_column(unique=True)
    # What is sent is sealed for these.
    point: Mapped[bytes]
    auth: Mapped[bytes]
    # Where the page of this server was open, to which notifications lead.
    origin: Mapped[str]
    language: Mapped[str]
    user_agent: Mapped[str]
    created_at: Mapped[int]


class PushCursor(Base):
    """How far a room has been looked through for what is to be pushed."""

    __tablename__ = "push_cursors"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int]


class PushWaiting(Base):
    """Something that one browser is to be told: of each room, thread and kind the newest.

    A mention waits beside what is said after it, which does not take its place. The node that sends
    it holds the lease.
    """

    __tablename__ = "push_waiting"
    __table_args__ = (
        CheckConstraint("kind IN ('mention', 'reply', 'direct', 'message')", name="kind"),
        Index("ix_push_waiting_due_at", "due_at"),
        {"sqlite_with_rowid": False},
    )

    subscription_id: Mapped[str] = mapped_column(
        ForeignKey("push_subscriptions.id", ondelete="CASCADE"), primary_key=True
    )
    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    # The root of the thread; 0 of the room itself.
    thread: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    kind: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    # When the message was said, and when it is to be sent (ms).
    at: Mapped[int]
    due_at: Mapped[int]
    attempts: Mapped[int]
    leased_until: Mapped[int]
