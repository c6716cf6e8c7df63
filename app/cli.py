"""The `parley` command: serve, migrate, and what the person who runs a server needs."""

import asyncio
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Concatenate, ParamSpec, TypeVar
from urllib.parse import urlsplit

import typer
from alembic.util import CommandError
from rich.console import Console
from rich.table import Table
from sqlalchemy import Connection

from . import copying, errors
from .backplane import choice as backplanes
from .chat import members, text, users
from .chat.access import OWNER
from .chat.users import NewUser
from .db import stores
from .db.copy import require_whole
from .db.store import Store, Unusable
from .demo import fill as demo_data
from .main import create_app
from .passwords import PasswordHasher
from .serve import serve as run_server
from .server.supervisor import Parent
from .settings import BadSettings, Settings, load
from .web.services import make_keys
from .workers import serve as serve_with_workers

P = ParamSpec("P")
T = TypeVar("T")

DISTRIBUTION = "parley-chat"
# The settings are wrong, or where the data is kept can't be used as it is.
UNUSABLE = 2
ONE_PROCESS = (
    "one process serves a data folder: for several workers set PARLEY_DATABASE_URL "
    "(`parley copy` takes the data along), else leave out --workers and PARLEY_WORKERS"
)
# A server on all addresses of a machine is reached under these from the machine itself.
LOOPBACK = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 # nothing listens on these here

cli = typer.Typer(help=__doc__, no_args_is_help=True, pretty_exceptions_enable=False)
user = typer.Typer(help="Accounts.", no_args_is_help=True)
cli.add_typer(user, name="user")
# Nothing that is printed is read for commands to the terminal: names may look like some.
console = Console(markup=False, emoji=False, highlight=False)
# Categories of what moves the cursor, changes colours, turns the direction or can't be seen.
COMMANDS = ("Cc", "Cf", "Cs", "Zl", "Zp")

FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]


def _print_version(wanted: bool) -> None:
    if wanted:
        console.print(version(DISTRIBUTION))
        raise typer.Exit


@cli.callback()
def _all_commands(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Say which it is."),
    ] = False,
) -> None:
    pass


@cli.command()
def serve(
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes on one address; needs PostgreSQL.")
    ] = None,
) -> None:
    """Bring the database up to date and serve until stopped. Settings come from PARLEY_…."""
    _serve(_settings(**({} if workers is None else {"workers": workers})))


@cli.command()
def migrate(
    check: Annotated[
        bool, typer.Option("--check", help="Only tell whether tables and migrations agree.")
    ] = False,
) -> None:
    """Bring the database up to date; `serve` does it by itself."""
    settings = _settings()
    if not check:
        _store(settings, migrates=True)
        return
    try:
        stores.check(settings)
    except CommandError as error:
        raise _failure(str(error)) from error
    except Unusable as error:
        raise _failure(str(error), status=UNUSABLE) from error


@cli.command()
def demo(
    data_dir: Annotated[Path, typer.Option(help="Made on first use.")] = Path(".demo"),
    port: Annotated[int, typer.Option()] = 8000,
) -> None:
    """Serve an instance full of believable people, rooms and messages, to look at."""
    settings = _settings(data_dir=data_dir, port=port, workers=1)
    store = _store(settings)
    _run(store, demo_data.fill, key=make_keys(settings, store.key).requests)
    console.print(demo_data.how_to_sign_in(), markup=True)
    _serve(settings)


@cli.command()
def copy(source: copying.Source, target: copying.Target) -> None:
    """Copy all data into another, empty database. Begun again, it goes on where it stopped.

    Meanwhile a server on the source lets people read and answers what they write with 503.
    """
    try:
        copying.copy(source, target, console)
    except Unusable as error:
        raise _failure(str(error), status=UNUSABLE) from error


@user.command("add")
def add_user(
    name: str,
    owner: Annotated[bool, typer.Option("--owner", help="May invite people.")] = False,
    display_name: Annotated[str | None, typer.Option(help="What people read.")] = None,
    password_stdin: FromStdin = False,
) -> None:
    """Make an account; the first one must be an owner's."""
    settings = _settings()
    new = NewUser(name, display_name, _hashed(settings, password_stdin))
    store = _store(settings)
    key = make_keys(settings, store.key).requests
    role = OWNER if owner else users.MEMBER
    added = _run(store, users.add, key, new, role=role).result
    console.print(f"{_plain(added.name)} can sign in now.")


@user.command("list")
def list_users() -> None:
    """Everybody who has an account."""
    table = Table("name", "display name", "role", "since", "id")
    for listed in _run(_store(_settings()), users.listed):
        since = datetime.fromtimestamp(listed.created_at / 1000, UTC).date().isoformat()
        role = "disabled" if listed.disabled else listed.role
        names = _plain(listed.name), _plain(listed.display_name)
        table.add_row(*names, role, since, listed.id)
    console.print(table)


@user.command("reset-password")
def reset_password(name: str, password_stdin: FromStdin = False) -> None:
    """Set a new password and end every session of this account."""
    settings = _settings()
    store = _store(settings)
    found = _run(store, members.user_id, name)
    _run(store, users.set_password, found, _hashed(settings, password_stdin))
    console.print(f"{_plain(name)} has a new password; all their sessions have ended.")


@user.command("disable")
def disable_user(name: str) -> None:
    """Nobody signs in with this account any more; what it said stays."""
    store = _store(_settings())
    _run(store, users.disable, _run(store, members.user_id, name))
    console.print(f"{_plain(name)} is disabled; all their sessions have ended.")


@cli.command()
def invite() -> None:
    """Print a link with which one person may register."""
    settings = _settings()
    store = _store(settings)
    code, expires_at = _run(store, users.invite).result
    origin, doubt = _origin(settings, store)
    until = datetime.fromtimestamp(expires_at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    typer.echo(f"{origin}/register?invite={code}")
    typer.echo(f"For one person, until {until}.", err=True)
    if doubt:
        typer.echo(doubt, err=True)


def _settings(**given: object) -> Settings:
    try:
        return load(**given)
    except BadSettings as error:
        raise _failure(str(error), status=UNUSABLE) from error


def _origin(settings: Settings, store: Store) -> tuple[str, str | None]:
    """Where people reach the server, as far as that is known, and what isn't."""
    if settings.public_url:
        return settings.public_url, None
    address = store.address()
    if address is None:
        guess = f"http://{settings.host}:{settings.port}"
        return guess, (
            f"No server is known to run on {store.place}. If people don't reach it at "
            f"{guess}, change the beginning of the link."
        )
    host = urlsplit(address).hostname or ""
    if host not in (*LOOPBACK, *LOOPBACK.values()):
        return address, None
    return address.replace(host, LOOPBACK.get(host, host)), (
        "The link works on this machine only: set PARLEY_PUBLIC_URL to the address that people "
        "type, and start the server again."
    )


def _serve(settings: Settings) -> None:
    if settings.workers > 1 and settings.database_url is None:
        raise _failure(ONE_PROCESS, status=UNUSABLE)
    try:
        store = stores.store_of(settings)
        backplanes.check(settings)
        store.acquire()
        store.upgrade()
        require_whole(store)
    except Unusable as error:
        raise _failure(str(error), status=UNUSABLE) from error

    parent = Parent.of_this_process()
    if settings.workers > 1 and parent is None:
        raise typer.Exit(serve_with_workers(settings, store))

    def listening(address: str) -> None:
        store.note_address(settings.public_url or address)

    run_server(settings, create_app(settings, store), listening=listening, parent=parent)


def _run(
    store: Store,
    work: Callable[Concatenate[Connection, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """In one write transaction, beside a server that may be running and then sees its effects."""

    async def run() -> T:
        database = store.open(serves=False)
        try:
            return await database.write(work, *args, **kwargs)
        finally:
            await database.close()

    try:
        return asyncio.run(run())
    except errors.ParleyError as error:
        raise _failure(error.message) from error


def _store(settings: Settings, *, migrates: bool = False) -> Store:
    """With tables as this version needs them."""
    try:
        store = stores.store_of(settings)
        store.upgrade_unserved(asked=migrates)
        require_whole(store)
    except Unusable as error:
        raise _failure(str(error), status=UNUSABLE) from error
    return store


def _hashed(settings: Settings, from_stdin: bool) -> str:
    if from_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = typer.prompt("Password", hide_input=True, confirmation_prompt=True)

    async def run() -> str:
        hasher = PasswordHasher()
        try:
            return await hasher.hash(password)
        finally:
            hasher.close()

    try:
        text.password(password, shortest=settings.password_min_length)
        return asyncio.run(run())
    except errors.ParleyError as error:
        raise _failure(error.message) from error


def _plain(name: str) -> str:
    """As it can be printed: with `\\x1b` for an escape, and for what this terminal can't show."""
    written = "".join(
        sign.encode("unicode_escape").decode() if unicodedata.category(sign) in COMMANDS else sign
        for sign in name
    )
    return written.encode(console.encoding, "backslashreplace").decode(console.encoding)


def _failure(message: str, *, status: int = 1) -> typer.Exit:
    typer.echo(f"parley: {message}", err=True)
    return typer.Exit(status)
