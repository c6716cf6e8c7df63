"""Tables of the log of each room."""

from sqlalchemy import ForeignKey, Index, false, text
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class RoomHead(Base):
    """Where a room's log ends: its newest seq, and what is counted along it.

    This row is the room's lock (ADR 27). Apart from `rooms`, since each batch writes it.
    """

    __tablename__ = "room_heads"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    head: Mapped[int]
    message_count: Mapped[int]
    last_at: Mapped[int]
    last_message_seq: Mapped[int]
    member_count: Mapped[int] = mapped_column(server_default="0")
    # When somebody did something here last: what the server lets expire does not count.
    active_at: Mapped[int] = mapped_column(server_default="0")


class Event(Base):
    """One durable change in a room. Text lives in the message's own row, and only there."""

    __tablename__ = "events"
    __table_args__ = (
        Index(
            "uq_events_client_id",
            "room_id",
            "user_id",
            "client_id",
            unique=True,
            sqlite_where=text("client_id IS NOT NULL"),
            postgresql_where=text("client_id IS NOT NULL"),
        ),
        # From a message to its edits, when it is erased.
        Index(
            "ix_events_target",
            "room_id",
            "target",
            sqlite_where=text("target IS NOT NULL"),
            postgresql_where=text("target IS NOT NULL"),
        ),
        # The messages of one thread.
        Index(
            "ix_events_thread",
            "room_id",
            "thread",
            "seq",
            sqlite_where=text("thread IS NOT NULL"),
            postgresql_where=text("thread IS NOT NULL"),
        ),
        # What is pinned in a room.
        Index(
            "ix_events_pinned",
            "room_id",
            "pinned_at",
            "seq",
            sqlite_where=text("pinned_at IS NOT NULL"),
            postgresql_where=text("pinned_at IS NOT NULL"),
        ),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    seq: Mapped[int] = mapped_column(primary_key=True)
    type: Mapped[str]
    at: Mapped[int]
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"))
    # How many messages the room held once this was written: unread is a subtraction.
    ordinal: Mapped[int]
    client_id: Mapped[str | None]
    # Keyed digest of the request behind client_id; gone once the text is erased.
    digest: Mapped[bytes | None]
    # NULL but for messages.
    text: Mapped[str | None]
    edited_at: Mapped[int | None]
    deleted: Mapped[bool]
    target: Mapped[int | None]
    member_id: Mapped[str | None] = mapped_column(ForeignKey("users.id"))
    # JSON with what only this type of event has (app/chat/log/event.py). Nothing searches in it:
    # what is searched or joined gets a column.
    data: Mapped[str | None]
    # The seq of the message that this one answers in a thread of its own.
    thread: Mapped[int | None]
    # Whether such an answer is shown in the room, too.
    in_room: Mapped[bool] = mapped_column(server_default=false())
    # JSON with what others have hung on a message (`Extras` in app/chat/log/shown.py).
    extras: Mapped[str | None]
    pinned_at: Mapped[int | None]


class MessageVersion(Base):
    """A text that a message had before an edit, if the server keeps those. Erased with it."""

    __tablename__ = "message_versions"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    message: Mapped[int] = mapped_column(primary_key=True)
    # The seq of the edit that replaced it.
    until: Mapped[int] = mapped_column(primary_key=True)
    # When it was written.
    at: Mapped[int]
    text: Mapped[str]


class FormAnswer(Base):
    """What was filled into the form of a bot by one press. Erased with the message."""

    __tablename__ = "form_answers"
    __table_args__ = (
        Index("ix_form_answers_target", "room_id", "target"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    # That of the press.
    seq: Mapped[int] = mapped_column(primary_key=True)
    target: Mapped[int]
    # JSON, by the ids of the fields.
    answers: Mapped[str]


class SettledRequest(Base):
    """A named request that wrote no event, since what it asked for held already."""

    __tablename__ = "settled_requests"
    __table_args__ = (
        Index("ix_settled_requests_seq", "room_id", "seq"),
        {"sqlite_with_rowid": False},
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), primary_key=True)
    client_id: Mapped[str] = mapped_column(primary_key=True)
    # 0: it was about an anonymous poll, which is deleted.
    seq: Mapped[int]
    # Empty: the message is deleted that it was about.
    digest: Mapped[bytes]
