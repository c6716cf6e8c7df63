"""Tables of webhooks: where events of rooms are sent, how that went, and by which others write."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class Webhook(Base):
    """An address that gets the events of one room, or of all rooms of its owner."""

    __tablename__ = "webhooks"
    __table_args__ = (
        CheckConstraint("signing IN ('hmac', 'ed25519')", name="signing"),
        CheckConstraint("state IN ('active', 'paused', 'gone', 'failed', 'stopped')", name="state"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    # None is all rooms of its owner.
    room_id: Mapped[str | None] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), index=True
    )
    # By whose rights it reads.
    owner_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    url: Mapped[str]
    # Names of event types with spaces between them; none is all of them.
    types: Mapped[str]
    signing: Mapped[str]
    # Sealed with the server's key: to sign takes the secret itself.
    secret: Mapped[bytes]
    # The one before, which signs as well until then (ms).
    old_secret: Mapped[bytes | None]
    old_until: Mapped[int | None]
    state: Mapped[str]
    created_at: Mapped[int]


class WebhookCursor(Base):
    """How far a webhook is in one room. Whoever sends holds the lease."""

    __tablename__ = "webhook_cursors"
    __table_args__ = ({"sqlite_with_rowid": False},)

    webhook_id: Mapped[str] = mapped_column(
        ForeignKey("webhooks.id", ondelete="CASCADE"), primary_key=True
    )
    room_id: Mapped[str] = mapped_column(
        ForeignKey("rooms.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    # The newest event that was taken, or passed over.
    seq: Mapped[int]
    # Of a range that is sent again first: the newest that was, and the last one.
    again_seq: Mapped[int | None]
    again_until: Mapped[int | None]
    # Of the next event: how often it was tried, and when first (ms).
    attempts: Mapped[int]
    first_tried_at: Mapped[int | None]
    due_at: Mapped[int]
    leased_until: Mapped[int]


class WebhookDelivery(Base):
    """One attempt; kept for a week."""

    __tablename__ = "webhook_deliveries"
    __table_args__ = (
        Index("ix_webhook_deliveries_listed", "webhook_id", "at", "id"),
        Index("ix_webhook_deliveries_at", "at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    webhook_id: Mapped[str] = mapped_column(ForeignKey("webhooks.id", ondelete="CASCADE"))
    at: Mapped[int]
    # As the receiver saw it: the same for each attempt.
    message_id: Mapped[str]
    type: Mapped[str]
    room_id: Mapped[str | None]
    seq: Mapped[int | None]
    attempt: Mapped[int]
    # What the receiver answered; else why there was no answer.
    status: Mapped[int | None]
    error: Mapped[str | None]
    milliseconds: Mapped[int]


class IncomingWebhook(Base):
    """A secret address at which other programs write in a room, as a bot of its own."""

    __tablename__ = "incoming_webhooks"

    id: Mapped[str] = mapped_column(primary_key=True)
    room_id: Mapped[str] = mapped_column(ForeignKey("rooms.id", ondelete="CASCADE"), index=True)
    # It belongs to whoever made the webhook.
    bot_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), unique=True)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[int]
    # About so; NULL until it is.
    last_used_at: Mapped[int | None]
