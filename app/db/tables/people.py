"""Tables of people: their accounts, the devices they are signed in on, and their invite links."""

from sqlalchemy import CheckConstraint, ForeignKey, Index, false, text, true
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


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
        # A search reads nothing else: a tenth of what the rows of the table would take. PostgreSQL
        # reads those as fast, and what it puts into an index has to be short.
        Index(
            "ix_users_search",
            "sort_key",
            "id",
            "name_key",
            "search_text",
            "disabled_at",
            sqlite_where=text("disabled_at IS NULL"),
            info={"only_on": "sqlite"},
        ).ddl_if(dialect="sqlite"),
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
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
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
    # Whether it is that of a token (`ApiToken`): such a one is not prolonged by being used.
    is_token: Mapped[bool] = mapped_column(server_default=false())


class Bot(Base):
    """An account of a program, and the person to whom it belongs; NULL once they are gone."""

    __tablename__ = "bots"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    owner_id: Mapped[str | None] = mapped_column(
        ForeignKey("users.id", ondelete="SET NULL"), index=True
    )
    deleted_at: Mapped[int | None]


class SlashCommand(Base):
    """A command of a bot, which its rooms can call by a line that begins with a slash."""

    __tablename__ = "slash_commands"
    __table_args__ = ({"sqlite_with_rowid": False},)

    bot_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    name: Mapped[str] = mapped_column(primary_key=True)
    about: Mapped[str]
    # JSON: what stands behind its name in a line (app/chat/slash_commands.py).
    arguments: Mapped[str]


class ApiToken(Base):
    """A token that somebody made for a program. It has a session of the same id while it is good.

    Once expired it has none, and is kept for a while to say so.
    """

    __tablename__ = "api_tokens"

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    # Separated by spaces (RFC 6749 §3.3).
    scopes: Mapped[str]
    # JSON: the ids of the rooms that it is for; NULL is all.
    rooms: Mapped[str | None]
    created_at: Mapped[int]
    # NULL is never.
    expires_at: Mapped[int | None]


class ExternalAccount(Base):
    """An account of an application that has this server in it, by the id that it has there."""

    __tablename__ = "external_accounts"

    external_id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), unique=True)
    # As whose sign-in the application's word counts, while there is such a session.
    session_id: Mapped[str | None]


class HostToken(Base):
    """A token of that application which was shown here: it is no other person's, and no new one."""

    __tablename__ = "host_tokens"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str]
    expires_at: Mapped[int] = mapped_column(index=True)


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
    """Kept after use, for as long as a session lasts: a late second use betrays a stolen token."""

    __tablename__ = "refresh_tokens"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(
        ForeignKey("sessions.id", ondelete="CASCADE"), index=True
    )
    used_at: Mapped[int | None]


class SocketTicket(Base):
    """Opens one socket or stream of its session; used, it is gone."""

    __tablename__ = "socket_tickets"

    ticket_hash: Mapped[str] = mapped_column(primary_key=True)
    session_id: Mapped[str] = mapped_column(
        ForeignKey("sessions.id", ondelete="CASCADE"), index=True
    )
    # Those of the token that asked for it, as in `ApiToken`; NULL of somebody who signed in.
    scopes: Mapped[str | None]
    rooms: Mapped[str | None]
    expires_at: Mapped[int]


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


class GuestLink(Base):
    """A link by which some guests may come into one room, until its end."""

    __tablename__ = "guest_links"
    __table_args__ = (CheckConstraint("guests <= most_guests", name="guests"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), index=True)
    code_hash: Mapped[str] = mapped_column(unique=True)
    # Whoever made it brings the guests in, as long as they may.
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    note: Mapped[str]
    guests: Mapped[int]
    most_guests: Mapped[int]
    created_at: Mapped[int]
    expires_at: Mapped[int]
    revoked_at: Mapped[int | None]


class Guest(Base):
    """The account of somebody who came by such a link, and until when."""

    __tablename__ = "guests"

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    link_id: Mapped[str | None] = mapped_column(
        ForeignKey("guest_links.id", ondelete="SET NULL"), index=True
    )
    ends_at: Mapped[int]
    ended_at: Mapped[int | None]


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
