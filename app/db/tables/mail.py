"""Tables of mail: to which addresses people are written, and how often they were sent codes."""

from sqlalchemy import ForeignKey, Index, text, true
from sqlalchemy.orm import Mapped, mapped_column

from .base import Base


class MailAddress(Base):
    """Where somebody is written to about what waits for them. The node that writes has the lease.

    `pending` is an address that they have named and not confirmed; until then the one before holds.
    """

    __tablename__ = "mail_addresses"
    __table_args__ = ({"sqlite_with_rowid": False},)

    user_id: Mapped[str] = mapped_column(
        ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    address: Mapped[str | None]
    pending: Mapped[str | None]
    # The seal of the code that was sent there, until when it is good, and how often it was missed.
    code: Mapped[str | None]
    code_until: Mapped[int] = mapped_column(server_default=text("0"))
    misses: Mapped[int] = mapped_column(server_default=text("0"))
    # Whether they want to be written to, and what the mail server said of an address that is none.
    wanted: Mapped[bool] = mapped_column(server_default=true())
    failed: Mapped[str | None]
    # How they are written to, and where this server was when they said so: links lead there.
    language: Mapped[str]
    origin: Mapped[str]
    # What was said until then has been told (ms).
    mailed_until: Mapped[int] = mapped_column(server_default=text("0"))
    # Not before then (ms).
    due_at: Mapped[int] = mapped_column(server_default=text("0"))
    attempts: Mapped[int] = mapped_column(server_default=text("0"))
    leased_until: Mapped[int] = mapped_column(server_default=text("0"))


class MailCode(Base):
    """A mail with a code or a test that was sent: kept for a day, to send no more than so many."""

    __tablename__ = "mail_codes"
    __table_args__ = (
        Index("ix_mail_codes_address_hash", "address_hash", "at"),
        Index("ix_mail_codes_at", "at"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[str] = mapped_column(ForeignKey("users.id", ondelete="CASCADE"), index=True)
    # Whose it is nobody needs to know.
    address_hash: Mapped[str]
    at: Mapped[int]
