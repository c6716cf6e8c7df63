"""Tables of threads: the replies to one message, and who follows them."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Thread(Base):
    """A message with replies, as lists of threads look for it. Written with each reply."""

    __tablename__ = "threads"
    __table_args__ = (
        # The threads of a room by their last change, and those that changed since a seq.
        Index("ix_threads_changed", "room_id", "changed_seq"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    root: Mapped[int] = mapped_column(primary_key=True)
    # Of the newest reply.
    last_seq: Mapped[int]
    last_at: Mapped[int]
    # Of the newest reply or mark.
    changed_seq: Mapped[int]
    solved: Mapped[bool]


class ThreadFollow(Base):
    """Whether somebody follows the thread under a message, and how far they have read it."""

    __tablename__ = "thread_follows"
    __table_args__ = (
        # The threads of a person, and what their other devices have still to be told.
        Index("ix_thread_follows_user", "user_id", "version"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    root: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    # None: they don't, and have never said that they won't; so it is without a row, too.
    follows: Mapped[bool | None]
    read_seq: Mapped[int]
    # Replies of others after `since_seq` are in their inbox, those after `done_seq` as something
    # that they are not done with; it is never before the other one.
    since_seq: Mapped[int] = mapped_column(server_default="0")
    done_seq: Mapped[int] = mapped_column(server_default="0")
    # When they changed it themselves (ms), and later than any other of the same person; 0 if a
    # reply has made it.
    version: Mapped[int]
