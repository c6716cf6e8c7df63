"""The tables. Rooms, members and users are ordinary rows; `events` is the log of each room."""

from typing import ClassVar

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    UniqueConstraint,
    false,
    text,
    true,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

# Alembic can only change a constraint on SQLite by its name.
NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar = {
        # Milliseconds need 64 bits, which only SQLite's INTEGER has.
        int: BigInteger,
        # In the order of their bytes, as SQLite has it. Another one could change with the system's
        # library, and then no index would be in order.
        str: String().with_variant(String(collation="C"), "postgresql"),
    }


class User(Base):
    """A user. Times everywhere are whole milliseconds since 1970, UTC."""

    __tablename__ = "users"
    __table_args__ = (
        CheckConstraint("role IN ('owner', 'member')", name="role"),
        # A page of the directory begins where the last one ended.
        Index(
            "ix_users_directory",
            "sort_key",
            "id",
            sqlite_where=text("disabled_at IS NULL"),
            postgresql_where=text("disabled_at IS NULL"),
        ),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    # The name folded for comparison (NFKC, case): Ada and ada are one user.
    name_key: Mapped[str] = mapped_column(unique=True)
    display_name: Mapped[str]
    password_hash: Mapped[str]
    role: Mapped[str]
    created_at: Mapped[int]
    disabled_at: Mapped[int | None]
    # Whether others see how far they have read; whoever hides that sees nobody's.
    shows_reading: Mapped[bool] = mapped_column(server_default=true())
    # The rest is what they say of themselves (app/chat/people/profiles.py). Nobody is asked
    # for it, so the empty text is nothing said.
    pronouns: Mapped[str] = mapped_column(server_default=text("''"))
    about: Mapped[str] = mapped_column(server_default=text("''"))
    # Of the IANA's list.
    time_zone: Mapped[str | None]
    status_emoji: Mapped[str] = mapped_column(server_default=text("''"))
    status_text: Mapped[str] = mapped_column(server_default=text("''"))
    # NULL is until they change it.
    status_until: Mapped[int | None]
    # Until then they are not to be disturbed.
    quiet_until: Mapped[int | None]
    # The id of their picture. Kept here too, where a profile is read.
    picture: Mapped[str | None]
    # Every text that they are found by (app/chat/people/directory.py); NULL until it is worked out.
    search_text: Mapped[str | None]
    # How they are sorted among others: the display name, folded, its beginning.
    sort_key: Mapped[str] = mapped_column(server_default=text("''"))


class Picture(Base):
    """Somebody's picture: WebP, square, in two sizes. A new one has another id."""

    __tablename__ = "pictures"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), unique=True)
    small: Mapped[bytes]
    large: Mapped[bytes]
    created_at: Mapped[int]


class Block(Base):
    """Somebody whose messages another one does not want to see."""

    __tablename__ = "blocks"
    __table_args__ = ({"sqlite_with_rowid": False},)

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    blocked_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    at: Mapped[int]


class Session(Base):
    """One sign-in on one device; every credential names one. Ending it deletes the row."""

    __tablename__ = "sessions"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    cookie_hash: Mapped[str | None] = mapped_column(unique=True)
    created_at: Mapped[int]
    last_seen_at: Mapped[int]
    expires_at: Mapped[int] = mapped_column(index=True)
    address: Mapped[str]
    user_agent: Mapped[str]


class PasswordLink(Base):
    """A link with which somebody sets a new password: there is one, and it works once."""

    __tablename__ = "password_links"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    code_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int]
    expires_at: Mapped[int]


class RefreshToken(Base):
    """Kept after use, for as long as its session: a late second use betrays a stolen token."""

    __tablename__ = "refresh_tokens"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(
        ForeignKey("sessions.id", ondelete="CASCADE"), index=True
    )
    used_at: Mapped[int | None]


class Revocation(Base):
    """What live sockets must learn of, in order: they are closed by ended sessions and deleted
    rooms, and are told of people whose profile has changed, or who block others than before.

    A counter gives the ids, not the table.
    """

    __tablename__ = "revocations"
    __table_args__ = (
        CheckConstraint("kind IN ('session', 'room', 'person', 'blocks')", name="kind"),
        {"sqlite_autoincrement": True},
    )

    id: Mapped[int] = mapped_column(
        BigInteger().with_variant(Integer, "sqlite"), primary_key=True, autoincrement=False
    )
    kind: Mapped[str]
    subject: Mapped[str] = mapped_column(index=True)
    at: Mapped[int]


class InviteLink(Base):
    """A link with which some people may register."""

    __tablename__ = "invite_links"
    __table_args__ = (CheckConstraint("most_uses IS NULL OR uses <= most_uses", name="uses"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    # NULL is the command line's.
    user_id: Mapped[str | None] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), index=True
    )
    note: Mapped[str]
    uses: Mapped[int]
    # NULL is any number.
    most_uses: Mapped[int | None]
    created_at: Mapped[int]
    expires_at: Mapped[int]
    revoked_at: Mapped[int | None]


class InviteRoom(Base):
    """A room that whoever registers by a link comes into."""

    __tablename__ = "invite_rooms"
    __table_args__ = ({"sqlite_with_rowid": False},)

    invite_id: Mapped[str] = mapped_column(
        ForeignKey("invite_links.id", ondelete="CASCADE"), primary_key=True
    )
    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True, index=True
    )


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


class OldName(Base):
    """A name that a public room had: it leads there still, unless another one has it by now."""

    __tablename__ = "old_names"

    name_key: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), index=True)
    given_up_at: Mapped[int]


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


class Mute(Base):
    """What remains of the mute of somebody who has left: it holds when they come back."""

    __tablename__ = "mutes"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    until: Mapped[int]


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


class SettledRequest(Base):
    """A named request that wrote no event, since what it asked for held already."""

    __tablename__ = "settled_requests"
    __table_args__ = ({"sqlite_with_rowid": False},)

    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True
    )
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id"), primary_key=True)
    client_id: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int]
    digest: Mapped[bytes]


class Look(Base):
    """One look of the names of a user or a public room (app/chat/names.py).

    Not unique: two from before this rule may look the same.
    """

    __tablename__ = "looks"
    __table_args__ = (
        CheckConstraint("kind IN ('account', 'room')", name="kind"),
        {"sqlite_with_rowid": False},
    )

    kind: Mapped[str] = mapped_column(primary_key=True)
    look: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str] = mapped_column(primary_key=True, index=True)


class Counter(Base):
    """The newest of some numbers, taken under this row's lock (app/db/counters.py)."""

    __tablename__ = "counters"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[int]


class RateLimit(Base):
    """What all nodes have counted together of one key (app/db/postgres/rate_limits.py).

    Of the moment: it is not copied to another database, and SQLite needs none.
    """

    __tablename__ = "rate_limits"

    # A hash, so that nobody's name or address is here.
    key: Mapped[str] = mapped_column(primary_key=True)
    # When it will have paid for what was taken; until then some of the limit is used up.
    due_at: Mapped[int]


class Meta(Base):
    """Facts of the whole database: its epoch, its last start, the version of `looks`."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]
