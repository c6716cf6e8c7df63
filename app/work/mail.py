"""Writes to people of what waits for them: one mail for all of it, an hour after it was said."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from email.message import EmailMessage
from typing import Any

from .. import errors
from ..chat.mail import digests, sending
from ..chat.mail.addresses import Letter
from ..chat.mail.digests import Digest
from ..chat.mail.sending import Outcome, Reader
from ..db.database import Database
from ..outbound.smtp import CONNECTIONS, MailFailed, Smtp
from ..wire import mail as wire
from ..wire.mail import From
from ..wire.push import Say

logger = logging.getLogger(__name__)

# What waits for an hour waits for a minute more.
EVERY_SECONDS = 60.0
# A piece of work ends long before it would be cut.
PIECE_SECONDS = 30.0

Write = Callable[..., Awaitable[Any]]


class MailSender:
    """Without an SMTP server in the settings there is no mail, and nobody's is looked for."""

    def __init__(
        self,
        database: Database,
        write: Write,
        smtp: Smtp | None,
        *,
        sender: Callable[[], From],
        say: Say,
        key: bytes,
    ) -> None:
        self._database = database
        self._write = write
        self._smtp = smtp
        self._sender = sender
        self._say = say
        self._key = key
        self._behind = ""

    @property
    def is_on(self) -> bool:
        return self._smtp is not None

    @property
    def key(self) -> bytes:
        """By which codes and links are known as this server's."""
        return self._key

    async def run(self) -> float | None:
        """Look at some people, and write to those for whom something waits."""
        if self._smtp is None:
            return None
        began = time.monotonic()
        people = await self._database.read(sending.due, self._behind)
        for first in range(0, len(people), CONNECTIONS):
            some = people[first : first + CONNECTIONS]
            outcomes = await asyncio.gather(*map(self._look_after, some))
            if any(outcome == "away" for outcome in outcomes):
                # It is the same for the next ones: in a minute, from there on.
                self._behind = people[first - 1].user_id if first else self._behind
                return None
            if time.monotonic() - began > PIECE_SECONDS:
                self._behind = some[-1].user_id
                return 0.0
        is_more = len(people) == sending.AT_ONCE
        self._behind = people[-1].user_id if is_more else ""
        return 0.0 if is_more else None

    async def write_code(self, letter: Letter) -> None:
        """Now, as somebody waits for it. Raises `MailNotSent`."""
        await self._send_now(wire.code(letter, self._sender(), self._say), letter.address)

    async def write_test(self, letter: Letter) -> None:
        """Raises `MailNotSent`."""
        await self._send_now(wire.test(letter, self._sender(), self._say), letter.address)

    async def _send_now(self, mail: EmailMessage, to: str) -> None:
        assert self._smtp is not None
        try:
            await self._smtp.send(mail, to=to)
        except MailFailed as why:
            logger.warning("A mail was not sent: %s", why)
            raise errors.MailNotSent(f"The mail server did not take it: {why}") from None

    async def _look_after(self, reader: Reader) -> str | None:
        """What came of it, where something was to be told."""
        told = await self._database.read(digests.look, reader.user_id, reader.mailed_until)
        if told is None or not await self._write(sending.lease, reader):
            return None
        outcome, what = await self._tell(reader, told)
        await self._write(sending.settle, outcome)
        return what

    async def _tell(self, reader: Reader, told: Digest) -> tuple[Outcome, str]:
        assert self._smtp is not None
        # Markdown takes its time.
        mail = await asyncio.to_thread(
            wire.digest, reader, told, self._sender(), self._say, key=self._key
        )
        try:
            await self._smtp.send(mail, to=reader.address)
        except MailFailed as why:
            if why.what == "refused":
                return Outcome(reader, "refused", why=str(why)), why.what
            logger.warning("A mail is sent again later: %s", why)
            return Outcome(reader, "again"), why.what
        return Outcome(reader, "sent", told.until), "sent"
