"""The commands `parley user …`: accounts."""

import asyncio
import sys
from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

import typer
from rich.table import Table

from . import errors
from .chat import text
from .chat.access import MEMBER, OWNER
from .chat.members import members
from .chat.people import accounts, users
from .chat.people.users import NewUser
from .db.store import Store
from .passwords import PasswordHasher
from .settings import Settings
from .terminal import Yes, ask, console, open_store, plain, read_settings, refused, run
from .web.services import make_keys

user = typer.Typer(help="Accounts.", no_args_is_help=True)

PROGRAMS = "the tokens of their programs and bots end"
FromStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from standard input.")
]


class ServerRole(StrEnum):
    """As the command line reads it."""

    owner = "owner"
    member = "member"


@user.command("add")
def add_user(
    name: str,
    owner: Annotated[bool, typer.Option("--owner", help="May invite people.")] = False,
    display_name: Annotated[str | None, typer.Option(help="What people read.")] = None,
    password_stdin: FromStdin = False,
) -> None:
    """Make an account; the first one must be an owner's."""
    settings = read_settings()
    new = NewUser(name, display_name, _hashed(settings, password_stdin))
    store = open_store(settings)
    key = make_keys(settings, store.key).requests
    role = OWNER if owner else MEMBER
    added = run(store, users.add, key, new, role=role).result
    console.print(f"{plain(added.name)} can sign in now.")


@user.command("list")
def list_users() -> None:
    """Everybody who has an account."""
    table = Table("name", "display name", "role", "since", "id")
    for listed in run(open_store(read_settings()), users.listed):
        since = datetime.fromtimestamp(listed.created_at / 1000, UTC).date().isoformat()
        role = "disabled" if listed.disabled else listed.role
        names = plain(listed.name), plain(listed.display_name)
        table.add_row(*names, role, since, listed.id)
    console.print(table)


@user.command("reset-password")
def reset_password(name: str, password_stdin: FromStdin = False) -> None:
    """Set a new password and end every session of this account."""
    settings = read_settings()
    store = open_store(settings)
    found = run(store, members.user_id, name)
    if not password_stdin:
        console.print(f"A new password signs {plain(name)} out everywhere; {PROGRAMS}.")
    hashed = _hashed(settings, password_stdin)
    run(store, accounts.set_password, found, hashed, by=None)
    console.print(f"{plain(name)} has a new password; all their sessions have ended.")


@user.command("disable")
def disable_user(name: str, yes: Yes = False) -> None:
    """Nobody signs in with this account any more; what it said stays."""
    store, found = _look_up(name)
    ask(f"{plain(name)} is signed out everywhere; {PROGRAMS}, and the links they made.", yes=yes)
    run(store, accounts.change, found, by=None, disabled=True)
    console.print(f"{plain(name)} is disabled; all their sessions have ended.")


@user.command("enable")
def enable_user(name: str) -> None:
    """Let a disabled account sign in again."""
    store, found = _look_up(name)
    run(store, accounts.change, found, by=None, disabled=False)
    console.print(f"{plain(name)} can sign in again.")


@user.command("role")
def change_role(name: str, role: ServerRole, yes: Yes = False) -> None:
    """Make it an owner's account, who may invite people and more, or a member's."""
    store, found = _look_up(name)
    if role is ServerRole.member:
        ask(f"{plain(name)} is no owner any more, and the links that they made end.", yes=yes)
    run(store, accounts.change, found, by=None, role=role.value)
    console.print(f"{plain(name)} is {role.value} of this server now.")


@user.command("end-sessions")
def end_sessions(name: str, yes: Yes = False) -> None:
    """Sign this account out everywhere."""
    store, found = _look_up(name)
    ask(f"{plain(name)} is signed out everywhere; {PROGRAMS}.", yes=yes)
    run(store, accounts.end_sessions, found, by=None)
    console.print(f"All sessions of {plain(name)} have ended.")


def _look_up(name: str) -> tuple[Store, str]:
    store = open_store(read_settings())
    return store, run(store, members.user_id, name)


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
        raise refused(error) from error
