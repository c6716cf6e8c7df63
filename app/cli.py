"""The `parley` command: serve, migrate, and what the person who runs a server needs."""

import logging
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from alembic.util import CommandError

from . import backing_up, copying, logs
from .account_commands import user
from .backplane import choice as backplanes
from .bot_commands import bot
from .chat.members import members
from .chat.people import accounts, invites, users
from .chat.people.invites import NewInvite
from .db import facts, stores
from .db.copy import require_whole
from .db.store import Store
from .demo import fill as demo_data
from .doctor.doctor import examine
from .file_storage import storage_of
from .main import create_app, open_data
from .serve import serve as run_server
from .server import siblings
from .server.parent import of_this_process
from .settings import LOOPBACK, Settings, misspelt
from .terminal import (
    UNUSABLE,
    Commands,
    Yes,
    ask,
    console,
    ends_when_unusable,
    failure,
    open_store,
    read_settings,
    run,
)
from .token_commands import token
from .unusable import Unusable
from .web.services import make_keys
from .workers import serve as serve_with_workers

logger = logging.getLogger(__name__)

DISTRIBUTION = "parley-chat"
ONE_PROCESS = (
    "one process serves a data folder: for several workers set PARLEY_DATABASE_URL "
    "(`parley copy` takes the data along), else leave out --workers and PARLEY_WORKERS"
)
# Mostly a command that was started without the server's settings.
NOBODY = (
    "Nobody has an account on {place} yet. If that is not the data of your server, the link leads "
    "nowhere: set PARLEY_DATA_DIR or PARLEY_DATABASE_URL as the server has them"
)
# A night without a backup is forgiven.
BACKUP_DAYS = 2
MARKS = {"well": "ok", "note": "note", "trouble": "TROUBLE"}

cli = typer.Typer(cls=Commands, help=__doc__, no_args_is_help=True, pretty_exceptions_enable=False)
cli.add_typer(user, name="user")
cli.add_typer(bot, name="bot")
cli.add_typer(token, name="token")


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
    settings = read_settings(**({} if workers is None else {"workers": workers}))
    logs.configure(settings.log_format, settings.log_level)
    for name, meant in misspelt().items():
        logger.warning("%s is no setting: did you mean %s?", name, meant)
    _serve(settings)


@cli.command()
def migrate(
    check: Annotated[
        bool, typer.Option("--check", help="Only tell whether tables and migrations agree.")
    ] = False,
) -> None:
    """Bring the database up to date; `serve` does it by itself."""
    settings = read_settings()
    if not check:
        open_store(settings, migrates=True)
        return
    try:
        stores.check(settings)
    except CommandError as error:
        raise failure(str(error)) from error
    except Unusable as error:
        raise failure(str(error), status=UNUSABLE) from error


@cli.command()
def demo(
    data_dir: Annotated[Path, typer.Option(help="Made on first use.")] = Path(".demo"),
    port: Annotated[int, typer.Option()] = 8000,
) -> None:
    """Serve an instance full of believable people, rooms and messages, to look at.

    Always from its own folder, whatever database the settings name: everybody knows the password.
    """
    settings = read_settings(data_dir=data_dir, port=port, workers=1)
    if settings.database_url is not None:
        typer.echo(f"The demo is in {data_dir}: PARLEY_DATABASE_URL is left alone.", err=True)
    elsewhere = ("database_url", "notify_url", "backplane_url", "files_url")
    shown = {"keep_edits": True}
    settings = settings.model_copy(update=dict.fromkeys(elsewhere) | shown)
    store = open_store(settings)
    keys, files = make_keys(settings, store.key), storage_of(settings)
    run(store, demo_data.fill, key=keys.requests, sealing_key=keys.webhooks, storage=files)
    console.print(demo_data.how_to_sign_in(), markup=True)
    _serve(settings)


@cli.command()
def copy(source: copying.Source, target: copying.Target) -> None:
    """Copy all data into another, empty database. Begun again, it goes on where it stopped.

    Meanwhile a server on the source lets people read and answers what they write with 503.
    """
    with ends_when_unusable():
        copying.copy(source, target, console)


@cli.command()
def backup(
    target: backing_up.Target,
    keep: backing_up.Keep = None,
    encrypt_to: backing_up.EncryptTo = None,
    verify: backing_up.Verify = False,
    key: backing_up.Key = None,
) -> None:
    """Put all data into one file, while the server runs and nobody waits; or check such a file.

    Copies, compares what was copied, and writes the file beside first: it is there whole or not
    at all.
    """
    backing_up.ends_tidily()
    with ends_when_unusable():
        if verify and (keep is not None or encrypt_to):
            raise Unusable("--verify makes no backup: leave out --keep and --encrypt-to")
        if key is not None and not verify:
            raise Unusable("--key reads a backup: it goes with --verify, and with `parley restore`")
        if verify:
            backing_up.verify(target, key=key, console=console)
        else:
            settings = read_settings()
            store = stores.store_of(settings, exists=True)
            made_by = version(DISTRIBUTION)
            backing_up.backup(
                store,
                target,
                files=storage_of(settings),
                keep=keep,
                encrypt_to=encrypt_to or (),
                version=made_by,
                console=console,
            )


@cli.command()
def restore(file: backing_up.File, key: backing_up.Key = None) -> None:
    """Put a backup into an empty data folder or database, that of the settings.

    Nothing is overwritten: what holds data already is left alone. Begun again, it goes on where it
    stopped.
    """
    backing_up.ends_tidily()
    with ends_when_unusable():
        settings = read_settings()
        # Of what is no backup nothing is made, not even a folder.
        backing_up.restore(
            file,
            lambda: stores.store_of(settings),
            files=storage_of(settings),
            key=key,
            console=console,
        )


@cli.command()
def backup_key(file: backing_up.KeyFile) -> None:
    """Make a key for encrypted backups: the public half makes them, the file reads them."""
    with ends_when_unusable():
        backing_up.make_key(file, console=console)


@cli.command()
def vacuum() -> None:
    """Make the database's file as small as it can be; of SQLite, with the server stopped.

    Needed once, and only for a database that was made by a version before retention: newer ones
    give back by themselves what is free.
    """
    store = open_store(read_settings(), exists=True)
    try:
        with ends_when_unusable():
            store.acquire()
            console.print(store.vacuum(), highlight=False, soft_wrap=True)
    finally:
        store.release()


@cli.command()
def doctor(
    backup_days: Annotated[
        int, typer.Option(min=0, help="How old the newest backup may be; 0: don't look.")
    ] = BACKUP_DAYS,
) -> None:
    """Look at everything that a server stands on, and say what to do. Changes nothing.

    Ends with status 1 where something is to be done.
    """
    troubles = 0
    for finding in examine(read_settings(), backup_days=backup_days):
        troubles += finding.level == "trouble"
        console.print(f"{MARKS[finding.level]:8} {finding.about}: {finding.says}", soft_wrap=True)
        if finding.todo:
            console.print(f"{'':8} → {finding.todo}", soft_wrap=True)
    if troubles:
        raise failure(f"{troubles} {'thing is' if troubles == 1 else 'things are'} to be done")
    console.print("Nothing is to be done.")


@cli.command()
def new_epoch(yes: Yes = False) -> None:
    """Have clients load their rooms afresh: after files or a snapshot of a database were put back.

    Nodes that run end within five seconds; with SQLite stop the server first.
    """
    settings = read_settings()
    store = open_store(settings, exists=True)
    ask(f"All clients of {store.place} load their rooms afresh, and nodes that run end.", yes=yes)
    with ends_when_unusable():
        store.acquire()
    run(store, facts.forget_epoch)
    store.release()
    console.print(f"{store.place} gets a new epoch at the next start.")


@cli.command()
def invite() -> None:
    """Print a link with which one person may register."""
    settings = read_settings()
    store = open_store(settings)
    key = make_keys(settings, store.key).invites
    made = run(store, invites.make, key, by=None, new=NewInvite()).result
    is_empty = run(store, users.is_empty)
    origin, doubt = _origin(settings, store)
    until = datetime.fromtimestamp(made.expires_at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    typer.echo(f"{origin}/register?invite={made.code}")
    typer.echo(f"For one person, until {until}.", err=True)
    if doubt:
        typer.echo(doubt, err=True)
    if is_empty:
        typer.echo(NOBODY.format(place=store.place), err=True)


@user.command("password-link")
def password_link(name: str) -> None:
    """Print a link with which this account's person sets a new password, once."""
    settings = read_settings()
    store = open_store(settings)
    link = run(store, accounts.make_link, run(store, members.user_id, name), by=None).result
    origin, doubt = _origin(settings, store)
    until = datetime.fromtimestamp(link.expires_at / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
    typer.echo(f"{origin}/password/{link.code}")
    typer.echo(f"Works once, until {until}.", err=True)
    if doubt:
        typer.echo(doubt, err=True)


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
    logs.configure(settings.log_format, settings.log_level)
    if settings.workers > 1 and settings.database_url is None:
        raise failure(ONE_PROCESS, status=UNUSABLE)
    parent = of_this_process()
    with ends_when_unusable():
        store = stores.store_of(settings)
        backplanes.check(settings)
        store.acquire()
        store.upgrade()
        require_whole(store)
        risk = None if parent is not None else store.risk()

    if risk is not None:
        logger.warning(risk)
    if settings.workers > 1 and parent is None:
        raise typer.Exit(serve_with_workers(settings, store))

    def listening(address: str) -> None:
        store.note_address(settings.public_url or address)

    app = create_app(settings, store)
    app.siblings = siblings.of_this_process()

    async def before() -> None:
        app.opened = await open_data(store, settings)

    with ends_when_unusable():
        run_server(settings, app, listening=listening, before=before, parent=parent)
