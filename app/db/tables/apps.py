"""Tables of apps: those that are registered, and what people let them do in their name."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class App(Base):
    """A program that asks people for leave; in OAuth a client, and its id the `client_id`."""

    __tablename__ = "apps"

    id: Mapped[str] = mapped_column(primary_key=True)
    owner_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    # JSON: the addresses to which people are sent back.
    redirect_uris: Mapped[str]
    # NULL is of one that can keep no secret: in a browser, on a desktop.
    secret_hash: Mapped[str | None]
    # Otherwise it is for its owner alone.
    for_everybody: Mapped[bool]
    created_at: Mapped[int]


class AppGrant(Base):
    """What somebody lets an app do. It has a session of the same id, and ends with it."""

    __tablename__ = "app_grants"

    id: Mapped[str] = mapped_column(ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True)
    app_id: Mapped[str] = mapped_column(ForeignKey("apps.id", ondelete="CASCADE"), index=True)
    # Separated by spaces.
    scopes: Mapped[str]
    # JSON: the ids of the rooms that it is for; NULL is all.
    rooms: Mapped[str | None]
    created_at: Mapped[int]


class AppToken(Base):
    """An access token of a grant; its refresh tokens are those of its session."""

    __tablename__ = "app_tokens"

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    grant_id: Mapped[str] = mapped_column(
        ForeignKey("app_grants.id", ondelete="CASCADE"), index=True
    )
    # Those of the grant, or fewer.
    scopes: Mapped[str]
    expires_at: Mapped[int]


class AppCode(Base):
    """A code with which an app fetches its first tokens. Used, it is kept to be known again."""

    __tablename__ = "app_codes"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    app_id: Mapped[str] = mapped_column(ForeignKey("apps.id", ondelete="CASCADE"), index=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    # That in which they agreed. It need not be there any more.
    session_id: Mapped[str]
    redirect_uri: Mapped[str]
    # By S256 (RFC 7636).
    challenge: Mapped[str]
    scopes: Mapped[str]
    rooms: Mapped[str | None]
    expires_at: Mapped[int] = mapped_column(index=True)
    used_at: Mapped[int | None]
    # What it gave.
    grant_id: Mapped[str | None] = mapped_column(
        ForeignKey("app_grants.id", ondelete="CASCADE"), index=True
    )


class AppDeviceCode(Base):
    """A program without a browser waits for somebody to type a code (RFC 8628)."""

    __tablename__ = "app_device_codes"

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    # That of the code which people type.
    user_code_hash: Mapped[str] = mapped_column(unique=True)
    app_id: Mapped[str] = mapped_column(ForeignKey("apps.id", ondelete="CASCADE"), index=True)
    scopes: Mapped[str]
    expires_at: Mapped[int] = mapped_column(index=True)
    # How long it has to wait between two looks, and when the last one was.
    interval_ms: Mapped[int]
    polled_at: Mapped[int | None]
    # Who has said yes or no, in which session; NULL while nobody has.
    user_id: Mapped[str | None] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), index=True
    )
    session_id: Mapped[str | None]
    agreed: Mapped[bool | None]
    rooms: Mapped[str | None]
