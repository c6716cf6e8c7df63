"""My mail address, as answers of REST show it."""

from pydantic import BaseModel

from ...chat.mail.addresses import Own


class MailOut(BaseModel):
    """`available` is whether this server sends mail; `failed` what the mail server said of an
    address that takes nothing any more; `pending` is one that waits for its code."""

    available: bool
    address: str | None
    pending: str | None
    wanted: bool
    failed: str | None

    @classmethod
    def of(cls, own: Own, *, is_on: bool) -> "MailOut":
        return cls(available=is_on, **own._asdict())
