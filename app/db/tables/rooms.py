"""Tables of rooms, of who is in them, and of the lists that people have of them."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false, text, true
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Room(Base):
    """A place with members and a log."""

    __tablename__ = "rooms"
    __table_args__ = (
        CheckConstraint("kind IN ('public', 'private', 'direct')", name="kind"),
        CheckConstraint("writers IN ('members', 'moderators')", name="writers"),
        CheckConstraint("history IN ('all', 'joined')", name="history"),
        # Public names are addresses, private ones are not.
        Index(
            "uq_rooms_public_name_key",
            "name_key",
            unique=True,
            sqlite_where=text("kind = 'public'"),
            postgresql_where=text("kind = 'public'"),
        ),
        Index("uq_rooms_people_key", "people_key", unique=True),
        Index(
            "ix_rooms_suggested",
            "name_key",
            "id",
            sqlite_where=text("suggested"),
            postgresql_where=text("suggested"),
        ),
        Index(
            "ix_rooms_retention",
            "id",
            sqlite_where=text("retention_days > 0"),
            postgresql_where=text("retention_days > 0"),
        ),
        # A page of the rooms to join, and the search among them, read nothing else.
        Index(
            "ix_rooms_joinable",
            "name_key",
            "id",
            "kind",
            "archived_at",
            sqlite_where=text("kind = 'public' AND archived_at IS NULL"),
            postgresql_where=text("kind = 'public' AND archived_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    name_key: Mapped[str]
    kind: Mapped[str]
    topic: Mapped[str]
    # Newcomers join it by themselves; the first room, `general`, is one.
    welcomes_newcomers: Mapped[bool]
    created_at: Mapped[int]
    archived_at: Mapped[int | None]
    description: Mapped[str] = mapped_column(server_default=text("''"))
    # An owner of the server proposes it to those who could join.
    suggested: Mapped[bool] = mapped_column(server_default=false())
    # What those see who join from now on: the whole log, or what comes after they joined.
    history: Mapped[str] = mapped_column(server_default="all")
    # Whether its members see how far each of them has read.
    shows_readers: Mapped[bool] = mapped_column(server_default=true())
    # The ids of the people of a direct room, sorted: there is one room for the same people.
    people_key: Mapped[str | None]
    # The pause of a member between two messages; 0 is none.
    slow_seconds: Mapped[int] = mapped_column(server_default="0")
    writers: Mapped[str] = mapped_column(server_default="members")
    # After so many days a message expires. 0: never; -1: as the server says.
    retention_days: Mapped[int] = mapped_column(server_default="-1")
    # Of messages with a smaller seq nothing but their place is left (app/chat/retention.py).
    expired_before: Mapped[int] = mapped_column(server_default="1")


class OldName(Base):
    """A name that a public room had: it leads there still, unless another one has it by now."""

    __tablename__ = "old_names"

    name_key: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), index=True)
    given_up_at: Mapped[int]


class Section(Base):
    """A part of somebody's list of rooms that they made themselves."""

    __tablename__ = "sections"
    __table_args__ = (UniqueConstraint("user_id", "name_key"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"))
    name: Mapped[str]
    name_key: Mapped[str]
    position: Mapped[int]


class Member(Base):
    """A member of a room, how far they have read, and how they want to have it in their list.

    Unread counts come from `read_seq`.
    """

    __tablename__ = "members"
    __table_args__ = (
        CheckConstraint("role IN ('owner', 'moderator', 'member')", name="role"),
        CheckConstraint("notify IN ('all', 'mentions', 'nothing')", name="notify"),
    )

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    role: Mapped[str]
    joined_seq: Mapped[int]
    visible_from: Mapped[int]
    read_seq: Mapped[int]
    notify: Mapped[str] = mapped_column(server_default="all")
    favourite: Mapped[bool] = mapped_column(server_default=false())
    # One of theirs: both are changed under the person's lock. (For a foreign key SQLite would copy
    # the table.)
    section_id: Mapped[str | None]
    # Hidden as long as the room has no more messages than this.
    hidden_count: Mapped[int | None]
    # How often these settings were changed: a list that was told something else is behind.
    settings_version: Mapped[int] = mapped_column(server_default="0")
    muted_until: Mapped[int | None]
    # When they said something last, in a room with pauses between messages.
    said_at: Mapped[int | None]
