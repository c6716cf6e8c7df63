"""The mails themselves: plain text beside HTML, without anything that is loaded from elsewhere.

What people have written stands in them as text: nothing of it can end a header or begin a tag.
"""

import hmac
import time
from collections.abc import Iterator
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, Message
from email.policy import SMTP, Policy
from email.utils import formatdate
from html import escape
from typing import NamedTuple
from urllib.parse import quote

from ..chat import markdown
from ..chat.mail.addresses import Letter
from ..chat.mail.digests import Digest, Entry
from ..chat.mail.sending import Reader
from .push import NAME_CHARACTERS, Say

# Beside them there is nothing: no picture, no font, no style from elsewhere.
_STYLE = "font:16px/1.45 system-ui,sans-serif;color:#222;max-width:36em;margin:0 auto;padding:16px"
_QUIET = "color:#666;font-size:14px"
_SAID = "margin:4px 0 20px;padding-left:12px;border-left:3px solid #ccc"


class _Whole(UnstructuredHeader, BaseHeader):
    """A header with an address, which would be folded and encoded where it is long."""

    def fold(self, *, policy: "Policy[Message[str, str]]") -> str:
        return f"{self.name}: {self}{policy.linesep}"


_headers = HeaderRegistry()
_headers.map_to_type("list-unsubscribe", _Whole)
_POLICY = SMTP.clone(header_factory=_headers)


class From(NamedTuple):
    """Whom mails are from."""

    address: str
    team: str


def digest(reader: Reader, told: Digest, sender: From, say: Say, *, key: bytes) -> EmailMessage:
    """What waits for somebody. Sent twice, it has the same id: many show it once."""
    language, count = reader.language, len(told.entries) + told.more
    name = line(reader.display_name or reader.name)
    link = unsubscribe_link(reader, key)
    subject = say(
        language, "mail.subject" if count > 1 else "mail.subject.one", count=count, team=sender.team
    )
    mail = _mail(reader.address, name, sender, subject)
    mark = " ".join([reader.user_id, *(f"{entry.room}/{entry.seq}" for entry in told.entries)])
    mail["Message-ID"] = _message_id(mark, sender, key)
    mail["List-Unsubscribe"] = f"<{link}>"
    mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    why = say(language, "mail.why", team=sender.team)
    end = say(language, "mail.unsubscribe")
    more = say(language, "mail.more", count=told.more) if told.more else ""
    titles = [_title(entry, language, say) for entry in told.entries]
    links = [_link(entry, reader.origin) for entry in told.entries]
    plain = [say(language, "mail.hello", user=name), ""]
    parts = [f"<p>{escape(say(language, 'mail.hello', user=name))}</p>"]
    for entry, title, lead in zip(told.entries, titles, links, strict=True):
        words = markdown.words(entry.text) + ("…" if entry.is_cut else "")
        plain += [title, f"  {words}", f"  {lead}", ""]
        parts += _as_html(entry, title, lead, say(language, "mail.open"))
    if more:
        plain += [more, f"{reader.origin}/inbox", ""]
        parts += [f'<p><a href="{escape(reader.origin)}/inbox">{escape(more)}</a></p>']
    plain += ["-- ", why, f"{end}: {link}", ""]
    parts += [f'<p style="{_QUIET}">{escape(why)} <a href="{escape(link)}">{escape(end)}</a></p>']
    return _with(mail, language, plain, parts)


def code(letter: Letter, sender: From, say: Say) -> EmailMessage:
    """What shows that an address is theirs."""
    language = letter.language
    subject = say(language, "mail.code.subject", team=sender.team)
    values = {"user": line(letter.name), "team": sender.team, "origin": letter.origin}
    plain = [say(language, "mail.code.text", **values), "", f"    {letter.code}", ""]
    plain += [say(language, "mail.code.else"), ""]
    parts = [
        f"<p>{escape(plain[0])}</p>",
        f'<p style="font-size:24px"><strong>{escape(letter.code or "")}</strong></p>',
        f'<p style="{_QUIET}">{escape(say(language, "mail.code.else"))}</p>',
    ]
    mail = _mail(letter.address, line(letter.name), sender, subject)
    return _with(mail, language, plain, parts)


def test(letter: Letter, sender: From, say: Say) -> EmailMessage:
    """Tells of nothing."""
    language = letter.language
    subject = say(language, "notify.test.title")
    words = say(language, "mail.test.text", team=sender.team)
    mail = _mail(letter.address, line(letter.name), sender, subject)
    return _with(mail, language, [words, ""], [f"<p>{escape(words)}</p>"])


def unsubscribe_link(reader: Reader, key: bytes) -> str:
    """Good for this person and this address only, for ever: nobody signs in for it."""
    return f"{reader.origin}/mail/unsubscribe/{token(reader.user_id, reader.address, key)}"


def token(user: str, address: str, key: bytes) -> str:
    digest = hmac.digest(key, f"unsubscribe {user} {address}".encode(), "sha256")
    return f"{user}.{digest[:16].hex()}"


def line(words: str) -> str:
    """A name, as it may stand in a header: one line of what can be printed."""
    return _one_line(words)[:NAME_CHARACTERS]


def _mail(to: str, name: str, sender: From, subject: str) -> EmailMessage:
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = Address(line(sender.team), addr_spec=sender.address)
    mail["To"] = Address(name, addr_spec=to)
    mail["Subject"] = _one_line(subject)
    mail["Date"] = formatdate(time.time(), usegmt=True)
    # RFC 3834: no answer of a machine, please; nobody reads what comes back.
    mail["Auto-Submitted"] = "auto-generated"
    mail["X-Auto-Response-Suppress"] = "All"
    return mail


def _one_line(words: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in words).split())


def _with(mail: EmailMessage, language: str, plain: list[str], parts: list[str]) -> EmailMessage:
    body = "\n".join(parts)
    page = (
        f'<!doctype html>\n<html lang="{language}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"></head>\n'
        f'<body style="{_STYLE}">\n{body}\n</body></html>\n'
    )
    mail.set_content("\n".join(plain), cte="quoted-printable")
    mail.add_alternative(page, subtype="html", cte="quoted-printable")
    return mail


def _as_html(entry: Entry, title: str, lead: str, words: str) -> Iterator[str]:
    said = markdown.html(entry.text + ("…" if entry.is_cut else ""))
    yield f'<p style="margin:0"><strong>{escape(title)}</strong></p>'
    yield f'<div style="{_SAID}">{said}'
    yield f'<p style="margin:0"><a href="{escape(lead)}">{escape(words)}</a></p></div>'


def _title(entry: Entry, language: str, say: Say) -> str:
    user = line(entry.sender.display_name or entry.sender.name)
    if entry.is_direct:
        return say(language, "mail.direct", user=user)
    keys = {"mention": "notify.title.mention", "reply": "notify.title.reply"}
    return say(language, keys[entry.kind], user=user, room=line(entry.room_name))


def _link(entry: Entry, origin: str) -> str:
    path = f"{origin}/rooms/{quote(entry.room, safe='')}"
    return f"{path}?panel=thread%3A{entry.thread}" if entry.thread else f"{path}/{entry.seq}"


def _message_id(mark: str, sender: From, key: bytes) -> str:
    sealed = hmac.digest(key, f"message {mark}".encode(), "sha256")[:16].hex()
    return f"<{sealed}@{sender.address.rpartition('@')[2]}>"
