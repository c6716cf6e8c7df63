"""The commands `parley token …`: tokens of accounts, for whoever runs the server."""

from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import typer
from rich.table import Table

from . import errors
from .chat import access
from .chat.effects import Written
from .chat.members import members
from .chat.people import tokens
from .chat.people.tokens import ListedToken, NewToken
from .chat.scopes import Scope
from .db import row_lock
from .terminal import UNUSABLE, Yes, ask, console, failure, open_store, plain, read_settings, run

token = typer.Typer(help="Tokens of programs.", no_args_is_help=True)

NEVER = "never"
Days = Annotated[
    str, typer.Option("--expires", help="In so many days, like 90; or never, said plainly.")
]


@token.command("make")
def make_token(
    user: str,
    name: Annotated[str, typer.Option(help="What it is for.")],
    scope: Annotated[list[Scope], typer.Option(help="What it may do; again for another one.")],
    expires: Days,
    room: Annotated[
        list[str] | None, typer.Option(help="Only in this room; again for another one.")
    ] = None,
) -> None:
    """Make a token for this account and print it, once."""
    until = _until(expires)

    def work(connection: Any) -> Written[tuple[ListedToken, str]]:
        found = members.user_id(connection, user)
        row_lock.PEOPLE.take(connection, [found])
        rooms = room and frozenset(_room(connection, ref, found) for ref in room)
        new = NewToken(name, frozenset(scope), rooms or None, until)
        return tokens.make(connection, found, new, by=None)

    _, secret = run(open_store(read_settings()), work).result
    typer.echo(secret)
    typer.echo("This is shown once: keep it where only the program reads it.", err=True)


@token.command("list")
def list_tokens(user: str) -> None:
    """The tokens of this account, without what they are."""

    def work(connection: Any) -> list[ListedToken]:
        return tokens.listed(connection, members.user_id(connection, user))

    table = Table("name", "scopes", "rooms", "made", "last used", "expires", "id")
    for listed in run(open_store(read_settings()), work):
        rooms = "all" if listed.rooms is None else " ".join(listed.rooms)
        ends = "expired" if listed.is_expired else _day(listed.expires_at) or NEVER
        days = _day(listed.created_at), _day(listed.last_used_at) or "-"
        table.add_row(plain(listed.name), " ".join(listed.scopes), rooms, *days, ends, listed.id)
    console.print(table)


@token.command("revoke")
def revoke_token(user: str, id: str, yes: Yes = False) -> None:
    """End a token of this account, at once and with its sockets."""
    store = open_store(read_settings())
    found = run(store, members.user_id, user)
    ask("The program that has this token is let in no more.", yes=yes)

    def work(connection: Any) -> Written[None]:
        row_lock.PEOPLE.take(connection, [found])
        return tokens.revoke(connection, found, id, by=None)

    run(store, work)
    console.print("This token has ended.")


def _until(expires: str) -> int | None:
    if expires == NEVER:
        return None
    if not expires.isascii() or not expires.isdigit() or not 0 < int(expires) < 36_500:
        words = f"--expires takes a number of days, or {NEVER}"
        raise failure(words, status=UNUSABLE)
    return int((datetime.now(UTC) + timedelta(days=int(expires))).timestamp() * 1000)


def _room(connection: Any, ref: str, user: str) -> str:
    found = access.find_room(connection, ref, user)
    if found is None:
        raise errors.NotFound(f"They are in no room {ref!r}.")
    return found.room


def _day(at: int | None) -> str:
    return "" if at is None else datetime.fromtimestamp(at / 1000, UTC).date().isoformat()
