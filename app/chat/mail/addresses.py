"""The addresses to which people are written: named with a password, good once a code came back.

A stranger gets few mails from here: so many codes a day for an address and for a person, and so
many an hour of the whole server.
"""

import secrets
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Table, delete, func, insert, select, update

from ... import errors, security
from ...db.statement import insert_if_new
from ...db.tables import MailAddress, MailCode, User
from ...outbound.smtp import is_address
from .. import text
from ..access import now_ms
from ..effects import Written
from ..moments import DAY_MS

# Eight digits, five tries: one in twenty million is guessed.
CODE_DIGITS, MISSES = 8, 5
CODE_MS = 3_600_000
# In a day, for one person and for one address, and in an hour of the whole server.
CODES_A_DAY, CODES_AN_HOUR = 5, 300
HOUR_MS = 3_600_000


class Own(NamedTuple):
    """As its person sees it. The fields are columns."""

    address: str | None
    pending: str | None
    wanted: bool
    failed: str | None


class Letter(NamedTuple):
    """To whom something is written that they have asked for themselves."""

    user: str
    address: str
    name: str
    language: str
    origin: str
    code: str | None


COLUMNS = [getattr(MailAddress, name) for name in Own._fields]
NONE = Own(None, None, True, None)


def checked(given: str) -> str:
    """Raises `Invalid`. No sign in it can end a line."""
    if not is_address(given):
        raise errors.Invalid("address: that is no mail address, such as ada@example.org.")
    return given


def of_person(connection: Connection, user: str) -> Own:
    found = connection.execute(select(*COLUMNS).where(MailAddress.user_id == user)).first()
    return Own(*found)._replace(wanted=bool(found[2])) if found else NONE


def propose(
    connection: Connection, user: str, address: str, *, key: bytes, language: str, origin: str
) -> Written[Letter]:
    """Note it and the code that is to be sent there. Raises `TooManyRequests`.

    Under the lock of the person.
    """
    count(connection, user, address)
    code = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS))
    fields: dict[str, Any] = {
        "pending": address,
        "code": security.seal(key, f"{user} {address} {code}"),
        "code_until": now_ms() + CODE_MS,
        "misses": 0,
        "language": language,
        "origin": origin,
    }
    insert_if_new(
        connection, cast(Table, MailAddress.__table__), {"user_id": user, "wanted": True} | fields
    )
    connection.execute(update(MailAddress).where(MailAddress.user_id == user).values(fields))
    return Written(Letter(user, address, _name(connection, user), language, origin, code))


def confirm(connection: Connection, user: str, code: str, *, key: bytes) -> Written[Own | None]:
    """None for a code that is not right, which is counted. Under the lock of the person."""
    mine = MailAddress.user_id == user
    columns = (MailAddress.pending, MailAddress.code, MailAddress.code_until, MailAddress.misses)
    found: Any = connection.execute(select(*columns).where(mine)).first()
    if found is None or found[0] is None or found[1] is None:
        return Written(None)
    pending, sealed, until, misses = found
    given = security.seal(key, f"{user} {pending} {code}")
    now = now_ms()
    if misses >= MISSES or not now < until <= now + 2 * CODE_MS:
        return Written(None)
    if not secrets.compare_digest(given, sealed):
        connection.execute(update(MailAddress).where(mine).values(misses=misses + 1))
        return Written(None)
    # What was said before is no news there.
    begun: dict[str, Any] = {
        "address": pending,
        "pending": None,
        "code": None,
        "failed": None,
        "wanted": True,
    }
    begun |= {"mailed_until": now, "due_at": 0, "attempts": 0, "leased_until": 0}
    connection.execute(update(MailAddress).where(mine).values(begun))
    return Written(of_person(connection, user))


def want(connection: Connection, user: str, *, wanted: bool) -> Written[Own]:
    """Whoever wants it again is written to of what comes from now on. Under the person's lock."""
    mine = (MailAddress.user_id == user) & MailAddress.address.is_not(None)
    before = of_person(connection, user)
    fields: dict[str, Any] = {"wanted": wanted}
    if wanted and (not before.wanted or before.failed is not None):
        fields |= {"failed": None, "mailed_until": now_ms(), "due_at": 0, "attempts": 0}
    done = update(MailAddress).where(mine).values(fields)
    if not connection.execute(done.execution_options(preserve_rowcount=True)).rowcount:
        raise errors.NotFound
    return Written(of_person(connection, user))


def forget(connection: Connection, user: str) -> Written[None]:
    connection.execute(delete(MailAddress).where(MailAddress.user_id == user))
    return Written(None)


def to_test(connection: Connection, user: str) -> Written[Letter]:
    """Raises `NotFound` without an address, and `TooManyRequests`. Under the person's lock."""
    columns = (MailAddress.address, MailAddress.language, MailAddress.origin)
    found: Any = connection.execute(select(*columns).where(MailAddress.user_id == user)).first()
    if found is None or found[0] is None:
        raise errors.NotFound
    address, language, origin = found
    count(connection, user, address)
    return Written(Letter(user, address, _name(connection, user), language, origin, None))


def unsubscribe(connection: Connection, user: str, address: str) -> Written[None]:
    """By a link that was in a mail to this address: it ends nothing that was said to another."""
    this = (MailAddress.user_id == user) & (MailAddress.address == address)
    connection.execute(update(MailAddress).where(this).values(wanted=False))
    return Written(None)


def address_of(connection: Connection, user: str) -> str | None:
    query = select(MailAddress.address).where(MailAddress.user_id == user)
    return connection.execute(query).scalar()


def count(connection: Connection, user: str, address: str) -> None:
    """One more mail that somebody asked for. Raises `TooManyRequests`."""
    now = now_ms()
    hashed = security.hash_secret(text.lookup_key(address))
    connection.execute(delete(MailCode).where(MailCode.at < now - DAY_MS))
    today = MailCode.at > now - DAY_MS
    for which, most in (
        ((MailCode.user_id == user) & today, CODES_A_DAY),
        ((MailCode.address_hash == hashed) & today, CODES_A_DAY),
        (MailCode.at > now - HOUR_MS, CODES_AN_HOUR),
    ):
        sent, first = connection.execute(
            select(func.count(), func.min(MailCode.at)).where(which)
        ).one()
        if sent >= most:
            kept_ms = HOUR_MS if most == CODES_AN_HOUR else DAY_MS
            raise errors.TooManyRequests(
                "So many mails are not sent to one address, or for one person. Try again later.",
                retry_after_seconds=max(1, (first + kept_ms - now) // 1000 + 1),
            )
    row = {"id": security.new_id("mc"), "user_id": user, "address_hash": hashed, "at": now}
    connection.execute(insert(MailCode).values(row))


def _name(connection: Connection, user: str) -> str:
    found = connection.execute(select(User.display_name, User.name).where(User.id == user)).one()
    return str(found[0] or found[1])
