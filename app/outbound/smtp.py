"""Hands mail to the one SMTP server of the settings, and says what came of it.

A mail has one recipient. Nobody types an address of a server here, so none is guarded.
"""

import asyncio
import contextlib
import re
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Literal
from urllib.parse import unquote, urlsplit

import aiosmtplib

# As long as one mail may take, with the connection for it.
SECONDS = 10.0
# At once from one node: so many connections are allowed almost everywhere.
CONNECTIONS = 4
PORTS = {"smtp": 587, "smtps": 465}
# So many RFC 5321 §4.5.3.1 allows; quoted names and bare numbers of machines are nobody's.
ADDRESS_CHARACTERS = 254
_NAME = re.compile(r"[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}", re.IGNORECASE | re.ASCII)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE | re.ASCII)
SAID_CHARACTERS = 200


@dataclass(frozen=True, slots=True)
class Relay:
    """An SMTP server, and how it is asked. What it is signed in with is not shown."""

    host: str
    port: int
    is_tls: bool
    """From the first byte on; else as soon as the server offers it, and with a secret always."""
    user: str | None
    secret: str | None = field(repr=False)

    @property
    def place(self) -> str:
        return f"{self.host}:{self.port}"


class MailFailed(Exception):
    """It was not taken. Says why in the words of the server, without what could be a secret."""

    def __init__(self, why: str, what: Literal["away", "later", "refused"]) -> None:
        """`away`: nobody is to be written to now. `refused`: nobody at this address, ever."""
        super().__init__(why)
        self.what = what


def is_address(given: str) -> bool:
    """Of plain ASCII, and of nothing that a header or an envelope could read as something else."""
    name, _, domain = given.rpartition("@")
    labels = domain.split(".")
    return (
        len(given) <= ADDRESS_CHARACTERS
        and _NAME.fullmatch(name) is not None
        and all(name.split("."))
        and len(labels) > 1
        and all(_LABEL.fullmatch(label) for label in labels)
    )


def parse(url: str) -> Relay:
    """Raises `ValueError`, which says nothing of what stands in it."""
    wrong = "must be like smtps://user:password@mail.example.org or smtp://127.0.0.1:25"
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise ValueError(wrong) from None
    is_bare = parts.path in ("", "/") and not parts.query and not parts.fragment
    if parts.scheme not in PORTS or not parts.hostname or port == 0 or not is_bare:
        raise ValueError(wrong)
    if (parts.username is None) is not (parts.password is None):
        raise ValueError(wrong)
    user, secret = (
        None if one is None else unquote(one) for one in (parts.username, parts.password)
    )
    return Relay(parts.hostname, port or PORTS[parts.scheme], parts.scheme == "smtps", user, secret)


class Smtp:
    """At most so many mails are under way at once."""

    def __init__(self, relay: Relay, *, sender: str) -> None:
        """`sender` is the address in the envelope: what can't be delivered goes back there."""
        self._relay = relay
        self._sender = sender
        self._places = asyncio.Semaphore(CONNECTIONS)

    async def send(self, mail: EmailMessage, *, to: str) -> None:
        """Raises `MailFailed`."""
        async with self._places:
            try:
                async with asyncio.timeout(SECONDS):
                    await self._send(mail, to)
            except TimeoutError:
                raise MailFailed("no answer in time", "away") from None
            except aiosmtplib.SMTPRecipientsRefused as refused:
                raise _of_recipient(refused.recipients[0]) from None
            except aiosmtplib.SMTPResponseException as refused:
                raise MailFailed(_said(refused.code, refused.message), _by(refused)) from None
            except (aiosmtplib.SMTPException, OSError, ssl.SSLError) as error:
                raise MailFailed(_kind_of(error), "away") from None

    async def check(self) -> None:
        """Connects and signs in, and sends nothing. Raises `MailFailed`."""
        try:
            async with asyncio.timeout(SECONDS):
                client = self._client()
                try:
                    await client.connect()
                    await client.quit()
                finally:
                    client.close()
        except TimeoutError:
            raise MailFailed("no answer in time", "away") from None
        except aiosmtplib.SMTPResponseException as refused:
            raise MailFailed(_said(refused.code, refused.message), "away") from None
        except (aiosmtplib.SMTPException, OSError, ssl.SSLError) as error:
            raise MailFailed(_kind_of(error), "away") from None

    async def _send(self, mail: EmailMessage, to: str) -> None:
        client = self._client()
        try:
            await client.connect()
            await client.sendmail(self._sender, [to], mail.as_bytes())
            # It is taken: how the two part changes nothing.
            with contextlib.suppress(aiosmtplib.SMTPException, OSError):
                await client.quit()
        finally:
            client.close()

    def _client(self) -> aiosmtplib.SMTP:
        relay = self._relay
        return aiosmtplib.SMTP(
            hostname=relay.host,
            port=relay.port,
            use_tls=relay.is_tls,
            # A secret is shown to nobody who could read along.
            start_tls=False if relay.is_tls else True if relay.user is not None else None,
            username=relay.user,
            password=relay.secret,
            # Else the name of this machine is asked for, which may take long.
            local_hostname=self._sender.rpartition("@")[2],
            timeout=SECONDS,
        )


def _of_recipient(refused: aiosmtplib.SMTPRecipientRefused) -> MailFailed:
    is_for_good = 500 <= refused.code < 600
    what: Literal["later", "refused"] = "refused" if is_for_good else "later"
    return MailFailed(_said(refused.code, refused.message), what)


def _by(refused: aiosmtplib.SMTPResponseException) -> Literal["away", "later"]:
    """What the server says of the connection or of us is the same for everybody."""
    of_mail = (aiosmtplib.SMTPDataError,)
    return "later" if isinstance(refused, of_mail) else "away"


def _said(code: int, message: str) -> str:
    """In one line, of what can be printed."""
    words = " ".join("".join(c if c.isprintable() else " " for c in message).split())
    return f"{code} {words}"[:SAID_CHARACTERS]


def _kind_of(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return "its certificate is not trusted"
    return f"it can't be reached ({type(error).__name__})"
