"""The commands `parley bot …`: accounts of programs, for whoever runs the server."""

from typing import Annotated, Any

import typer
from rich.table import Table

from .chat.effects import Written
from .chat.members import members
from .chat.people import bots
from .chat.people.bots import ListedBot
from .db import row_lock
from .terminal import Yes, ask, console, open_store, plain, read_settings, run
from .web.services import make_keys

bot = typer.Typer(help="Accounts of programs.", no_args_is_help=True)

Whose = Annotated[str, typer.Option("--of", help="The account of its person.")]


@bot.command("make")
def make_bot(
    name: str,
    of: Whose,
    display_name: Annotated[str | None, typer.Option(help="What people read.")] = None,
) -> None:
    """Make a bot that belongs to somebody; then `parley token make NAME`."""

    def work(connection: Any) -> Written[ListedBot]:
        user = members.user_id(connection, of)
        row_lock.PEOPLE.take(connection, [user])
        return bots.make(connection, user, name=name, display_name=display_name, by=None)

    made = run(open_store(read_settings()), work).result
    console.print(f"{plain(made.bot.name)} is a bot of {plain(of)} now. It has no token yet.")


@bot.command("list")
def list_bots(of: Whose) -> None:
    """The bots of somebody."""

    def work(connection: Any) -> list[ListedBot]:
        return bots.listed(connection, members.user_id(connection, of))

    table = Table("name", "display name", "tokens", "state", "id")
    for listed in run(open_store(read_settings()), work):
        names = plain(listed.bot.name), plain(listed.bot.display_name)
        state = "disabled" if listed.disabled else ""
        table.add_row(*names, str(listed.tokens), state, listed.bot.id)
    console.print(table)


@bot.command("delete")
def delete_bot(name: str, of: Whose, yes: Yes = False) -> None:
    """End a bot for good, with its tokens and sockets; what it said stays."""
    settings = read_settings()
    store = open_store(settings)
    key = make_keys(settings, store.key).requests
    user = run(store, members.user_id, of)
    ask(f"{plain(name)} ends for good and leaves its rooms; what it said stays.", yes=yes)

    def work(connection: Any) -> Written[None]:
        row_lock.PEOPLE.take(connection, [user])
        return bots.delete(connection, key, user, name, by=None)

    run(store, work)
    console.print(f"{plain(name)} is gone.")
