"""Tables of moderation, in rooms and of the server."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Mute(Base):
    """What keeps somebody who has left from writing: it holds when they come back.

    A mute, which else has ended long ago, and when they said something last in slow mode.
    """

    __tablename__ = "mutes"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    until: Mapped[int]
    said_at: Mapped[int | None]


class Ban(Base):
    """Somebody who can't come into a room; `until` is NULL for ever, and else may have passed."""

    __tablename__ = "bans"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    by_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    at: Mapped[int]
    until: Mapped[int | None]
    reason: Mapped[str]


class Report(Base):
    """A message that a member reported to the moderators; one person reports it once."""

    __tablename__ = "reports"
    __table_args__ = (
        CheckConstraint("outcome IN ('acted', 'dismissed')", name="outcome"),
        UniqueConstraint("room_id", "seq", "user_id"),
        Index("ix_reports_room_id", "room_id", "at", "id"),
        Index("ix_reports_user_id", "user_id", "at", "id"),
        Index(
            "ix_reports_kept_until",
            "kept_until",
            sqlite_where=text("kept_until IS NOT NULL"),
            postgresql_where=text("kept_until IS NOT NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"))
    seq: Mapped[int]
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    at: Mapped[int]
    reason: Mapped[str]
    # What became of it, with a word to whoever reported it; NULL while it waits.
    outcome: Mapped[str | None]
    by_id: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    resolved_at: Mapped[int | None]
    note: Mapped[str]
    # JSON with the message, when that expired while this waits (app/chat/report_copies.py).
    kept: Mapped[str | None]
    kept_until: Mapped[int | None]


class Audit(Base):
    """One act of somebody who may more than others. Rows are only added (app/chat/audit.py)."""

    __tablename__ = "audit"
    __table_args__ = (
        Index("ix_audit_at", "at", "id"),
        Index("ix_audit_room_id", "room_id", "at", "id"),
    )

    # Made at random: a number that counts would be a lock that all acts wait for.
    id: Mapped[str] = mapped_column(primary_key=True)
    at: Mapped[int]
    # NULL for the command line.
    actor_id: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    act: Mapped[str]
    # No foreign key: it outlives the room.
    room_id: Mapped[str | None]
    member_id: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    target: Mapped[int | None]
    reason: Mapped[str]
    # JSON: what else there is to know, by the kind of act.
    details: Mapped[str | None]
