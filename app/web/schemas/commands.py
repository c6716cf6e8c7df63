"""The slash commands of bots, as clients see them."""

from typing import Any

from pydantic import BaseModel

from ...chat.people.bot_commands import ListedCommand
from ...chat.slash_commands import Kind, SlashCommand
from ...wire.events import person
from .events import EventPerson
from .pages import Page


class ArgumentOut(BaseModel):
    name: str
    about: str
    kind: Kind
    required: bool
    choices: list[str]


class CommandOut(BaseModel):
    """`usage` is how it is called: `/deploy <version> [place]`."""

    name: str
    about: str
    usage: str
    arguments: list[ArgumentOut]


class CommandPage(Page):
    items: list[CommandOut]


class RoomCommandOut(CommandOut):
    bot: EventPerson


class RoomCommandPage(Page):
    items: list[RoomCommandOut]


def shown_command(command: SlashCommand) -> dict[str, Any]:
    """The fields of `CommandOut`; msgspec encodes them."""
    return {
        "name": command.name,
        "about": command.about,
        "usage": command.usage,
        "arguments": command.arguments,
    }


def shown_in_room(listed: ListedCommand) -> dict[str, Any]:
    return {"bot": person(listed.bot), **shown_command(listed.command)}
