"""Tables of what people keep for themselves in rooms."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Draft(Base):
    """What somebody has written in a room, or in a thread there, and not sent yet.

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
    # The root of the thread; 0 of the room itself.
    thread: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    text: Mapped[str]
    # When it was changed (ms), and later than any other draft of the same person.
    version: Mapped[int]


class InboxItem(Base):
    """Something that somebody is to know of: a mention, or a reaction to what they said.

    It is unread until they have read their room, or the `thread` that it is in, up to `seq`.
    Replies are not here: how far they are done with a thread is in `thread_follows`.
    """

    __tablename__ = "inbox"
    __table_args__ = (
        # Older versions kept replies here: to forbid them would write every row anew.
        CheckConstraint("kind IN ('mention', 'reply', 'reaction')", name="kind"),
        # Somebody's items, the newest at the end.
        Index("ix_inbox_listed", "user_id", "done", "at"),
        # Those that are unread: in each room, what comes after the mark of how far they have read.
        Index("ix_inbox_unread", "user_id", "room_id", "done", "seq"),
        # Those of threads, which have marks of their own.
        Index(
            "ix_inbox_threads",
            "user_id",
            "room_id",
            "done",
            sqlite_where=text("thread IS NOT NULL"),
            postgresql_where=text("thread IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    # In this order: with a message go all items that are about it.
    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    message: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    kind: Mapped[str] = mapped_column(primary_key=True)
    # The event that caused it; of several, the newest.
    seq: Mapped[int]
    at: Mapped[int]
    done: Mapped[bool]
    # The root of the thread that it is read with; None for what is read with the room.
    thread: Mapped[int | None]


class SavedMessage(Base):
    """A message that somebody wants to come back to. It is gone when the message is deleted."""

    __tablename__ = "saved_messages"
    __table_args__ = (
        Index("ix_saved_messages_user_id", "user_id", "at", "room_id", "seq"),
        Index(
            "ix_saved_messages_remind_at",
            "remind_at",
            sqlite_where=text("remind_at IS NOT NULL AND NOT reminded"),
            postgresql_where=text("remind_at IS NOT NULL AND NOT reminded"),
        ),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    at: Mapped[int]
    remind_at: Mapped[int | None]
    # Whether the time has come, and their devices were told.
    reminded: Mapped[bool]


class AnonymousVote(Base):
    """What somebody has chosen in an anonymous poll: nobody but themselves is told.

    It is kept so that each person counts once.
    """

    __tablename__ = "anonymous_votes"
    __table_args__ = (
        # Those of one person, the newest at the end.
        Index("ix_anonymous_votes_user_id", "user_id", "at"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    # JSON: the numbers of the options.
    choices: Mapped[str]
    at: Mapped[int]
