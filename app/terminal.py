"""Helpers of the commands: settings, the store, one write, and text for the terminal."""

import asyncio
import contextlib
import sys
import unicodedata
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Concatenate, ParamSpec, TypeVar

import typer
from rich.console import Console
from sqlalchemy import Connection
from typer.core import TyperGroup

from . import errors
from .db import stores
from .db.copy import require_whole
from .db.store import Store
from .settings import BadSettings, Settings, load
from .unusable import Unusable

# Typer has no public name for it.
WrongWords: Any = typer.BadParameter.__base__
P = ParamSpec("P")
T = TypeVar("T")

# The settings or the words of the command are wrong, where the data is kept can't be used as it is,
# or something else has to be done first.
UNUSABLE = 2
SERVER_ERROR = 500
# Nothing that is printed is read for commands to the terminal: names may look like some.
console = Console(markup=False, emoji=False, highlight=False)
# Categories of what moves the cursor, changes colours, turns the direction or can't be seen.
COMMANDS = ("Cc", "Cf", "Cs", "Zl", "Zp")


Yes = Annotated[bool, typer.Option("--yes", help="Do it without asking.")]


class Commands(TyperGroup):
    """The commands; what is wrong with their words is said in one line, as all that is wrong."""

    def main(self, *args: Any, **more: Any) -> Any:
        if not more.get("standalone_mode", True):
            return super().main(*args, **more)
        more["standalone_mode"] = False
        try:
            status = super().main(*args, **more)
        except WrongWords as error:
            path = error.ctx.command_path if error.ctx else "parley"
            words = error.format_message().rstrip(".")
            raise SystemExit(_say(f"{words}: see `{path} --help`", status=UNUSABLE)) from None
        except typer.Abort:
            raise SystemExit(_say("Nothing was done.", status=1)) from None
        raise SystemExit(status if isinstance(status, int) else 0)


def read_settings(**given: object) -> Settings:
    """From the environment, with what is given instead. Ends the command when one is wrong."""
    try:
        return load(**given)
    except BadSettings as error:
        raise failure(str(error), status=UNUSABLE) from error


@contextlib.contextmanager
def ends_when_unusable() -> Iterator[None]:
    """Turn `Unusable` into a line and the status that ends the command."""
    try:
        yield
    except Unusable as error:
        raise failure(str(error), status=UNUSABLE) from error


def open_store(settings: Settings, *, migrates: bool = False, exists: bool = False) -> Store:
    """With tables as this version needs them. Ends the command when it can't be used.

    With `exists` no folder is made.
    """
    with ends_when_unusable():
        store = stores.store_of(settings, exists=exists)
        store.upgrade_unserved(asked=migrates)
        require_whole(store)
    return store


def run(
    store: Store,
    work: Callable[Concatenate[Connection, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """In one write transaction, beside a server that may be running and then sees its effects."""

    async def write() -> T:
        database = store.open(serves=False)
        try:
            return await database.write(work, *args, **kwargs)
        finally:
            await database.close()

    try:
        return asyncio.run(write())
    except errors.ParleyError as error:
        raise refused(error) from error


def ask(will: str, *, yes: bool) -> None:
    """Say what can't be taken back before it is done. Ends the command unless somebody agrees."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise failure(f"{will} Nobody can be asked here: add --yes.", status=UNUSABLE)
    typer.confirm(f"{will} Go on?", abort=True, err=True)


def plain(name: str) -> str:
    """As it can be printed: with `\\x1b` for an escape, and for what this terminal can't show."""
    written = "".join(
        sign.encode("unicode_escape").decode() if unicodedata.category(sign) in COMMANDS else sign
        for sign in name
    )
    return written.encode(console.encoding, "backslashreplace").decode(console.encoding)


def refused(error: errors.ParleyError) -> typer.Exit:
    """As `failure`; the status tells what was asked for wrongly from what went wrong."""
    return failure(error.message, status=UNUSABLE if error.status < SERVER_ERROR else 1)


def failure(message: str, *, status: int = 1) -> typer.Exit:
    """Print what went wrong; raise the result to end the command with this status."""
    return typer.Exit(_say(message, status=status))


def _say(message: str, *, status: int) -> int:
    typer.echo(f"parley: {message}", err=True)
    return status
