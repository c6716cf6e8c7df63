"""A real SMTP server, and the mails that it has taken."""

import asyncio
import re
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, Self

from aiosmtpd.smtp import SMTP, Envelope, Session

from tests import databases
from tests.people import PASSWORD, PATIENCE_SECONDS, Frame, Person
from tests.server import Server

HOUR_MS = 3_600_000


@dataclass(frozen=True, slots=True)
class Mail:
    """One that was taken, as whoever reads it sees it."""

    to: str
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        found = message_from_bytes(self.raw, policy=policy.default)
        assert isinstance(found, EmailMessage)
        return found

    @property
    def plain(self) -> str:
        return self._part("plain")

    @property
    def html(self) -> str:
        return self._part("html")

    def _part(self, kind: str) -> str:
        body = self.message.get_body((kind,))
        assert body is not None
        return str(body.get_content())


class Mailbox:
    """Takes all mails, unless it is told to answer otherwise to a recipient or to what is sent."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.mails: list[Mail] = []
        # What it says to a recipient, and to what is sent; None is yes.
        self.says_to: Callable[[str], str | None] = lambda _: None
        self.says_of: Callable[[Mail], str | None] = lambda _: None
        # To how many recipients something was to go.
        self.asked: list[str] = []
        # Takes what is sent, and never says so.
        self.is_silent = False
        self._came = asyncio.Event()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        await self.opens()
        return self

    async def __aexit__(self, *_: object) -> None:
        self.closes()

    async def opens(self) -> None:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: SMTP(self, hostname="mail.example.org", loop=loop), "127.0.0.1", self.port
        )

    def closes(self) -> None:
        if self._server is not None:
            self._server.close()
        self._server = None

    def forget(self) -> None:
        self.mails.clear()
        self.asked.clear()
        self.says_to, self.says_of = lambda _: None, lambda _: None

    async def handle_RCPT(  # aiosmtpd calls it so
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.asked.append(address)
        self._came.set()
        refusal = self.says_to(address)
        if refusal is None:
            envelope.rcpt_tos.append(address)
        return refusal or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        [to] = envelope.rcpt_tos
        mail = Mail(to, envelope.content)
        refusal = self.says_of(mail)
        if refusal is None:
            self.mails.append(mail)
            self._came.set()
        if self.is_silent:
            await asyncio.Event().wait()
        return refusal or "250 OK"

    async def until(self, wanted: Callable[["Mailbox"], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not wanted(self):
                self._came.clear()
                await self._came.wait()

    async def gets(self, person: Person, count: int = 1) -> list[Mail]:
        """So many mails to somebody."""
        await self.until(lambda box: len(box.to(person)) >= count)
        found = self.to(person)
        assert len(found) == count, [mail.plain for mail in found]
        return found

    def to(self, person: Person) -> list[Mail]:
        return [mail for mail in self.mails if mail.to == address_of(person)]


def address_of(person: Person) -> str:
    return f"{person.name}@example.org"


def settings(port: int) -> dict[str, str]:
    return {
        "PARLEY_SMTP_URL": f"smtp://127.0.0.1:{port}",
        "PARLEY_MAIL_FROM": "parley@chat.example.org",
    }


async def has_mail(person: Person, mailbox: Mailbox) -> Frame:
    """Names an address and confirms it by the code that comes."""
    before = len(mailbox.to(person))
    named = {"address": address_of(person), "password": PASSWORD}
    answer = await person.http.put("/me/mail", json=named)
    assert answer.status_code == 200, answer.text
    await mailbox.until(lambda box: len(box.to(person)) > before)
    code = code_in(mailbox.to(person)[-1])
    answer = await person.http.post("/me/mail/confirmation", json={"code": code})
    assert answer.status_code == 200, answer.text
    mailbox.mails.clear()
    found: Frame = answer.json()
    return found


def code_in(mail: Mail) -> str:
    found = re.search(r"\b[0-9]{8}\b", mail.plain)
    assert found is not None, mail.plain
    return found[0]


def passes(server: Server, *, hours: float = 1.01) -> None:
    """Let all that is stored have happened so much earlier; the server looks when it starts."""
    server.stop()
    ms: Any = int(hours * HOUR_MS)
    for table, columns in (
        ("events", ("at",)),
        ("inbox", ("at",)),
        ("mail_addresses", ("mailed_until", "due_at", "leased_until", "code_until")),
    ):
        for column in columns:
            databases.run(server.folder, f"UPDATE {table} SET {column} = {column} - ?", ms)
    server.start()
