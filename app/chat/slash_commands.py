"""Slash commands: what a bot may have for one, and what a line that calls one says to it."""

import re
from collections.abc import Iterable, Sequence
from typing import Literal, Protocol

import msgspec

from .. import errors
from . import text

# More than a list shows at a glance, and than anybody remembers.
MOST = 25
ARGUMENTS_MOST = 5
CHOICES_MOST = 10
NAME_MAX = 32
ABOUT_MAX = 100
CHOICE_MAX = 40
# Every number up to it is exact in JSON, whatever reads it.
NUMBER_MOST = 1e15

Kind = Literal["text", "number", "choice"]
Value = str | int | float

NAME = "[a-z][a-z0-9_-]{0,31}"
_NAME = re.compile(NAME)
_LINE = re.compile(rf"/({NAME})(?:@(\S{{1,64}}))?(?:\s+(.*))?", re.DOTALL)
_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"(?=\s|\Z)|\S+', re.DOTALL)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_NUMBER = re.compile(r"-?[0-9]{1,16}(\.[0-9]{1,16})?", re.ASCII)


class Argument(msgspec.Struct, frozen=True, gc=False):
    """What stands behind the name in a line: a word, or of the last text the rest of the line."""

    name: str
    about: str
    kind: Kind
    required: bool
    choices: tuple[str, ...]


class SlashCommand(msgspec.Struct, frozen=True, gc=False):
    name: str
    about: str
    arguments: tuple[Argument, ...]

    @property
    def usage(self) -> str:
        shown = (f"<{a.name}>" if a.required else f"[{a.name}]" for a in self.arguments)
        return " ".join((f"/{self.name}", *shown))


class GivenArgument(Protocol):
    """An argument as a request has it."""

    name: str
    about: str
    kind: Kind
    required: bool
    choices: list[str]


class Given(Protocol):
    """A command as a request has it."""

    name: str
    about: str

    @property
    def arguments(self) -> Sequence[GivenArgument]: ...


def commands(given: Iterable[Given]) -> tuple[SlashCommand, ...]:
    """Raises `Invalid`."""
    found = tuple(map(_command, given))
    if len(found) > MOST:
        raise errors.Invalid(f"A bot has {MOST} commands at most.")
    _require_different([command.name for command in found], "Two commands of this bot")
    return found


def name_in(line: str) -> str:
    """The name of the command that a line calls. Raises `WrongArguments`."""
    return _parts(line)[0]


def arguments(command: SlashCommand, line: str) -> dict[str, Value]:
    """What a line says to a command, by the names of its arguments. Raises `WrongArguments`."""
    rest = _parts(line)[1].strip()
    found: dict[str, Value] = {}
    for number, argument in enumerate(command.arguments, start=1):
        if not rest:
            break
        takes_rest = number == len(command.arguments) and argument.kind == "text"
        word, rest = _first(rest, whole=takes_rest)
        found[argument.name] = _value(command, argument, word)
    missing = [a.name for a in command.arguments if a.required and a.name not in found]
    if missing or rest:
        raise errors.WrongArguments(f"It is called by {command.usage}", usage=command.usage)
    return found


def _parts(line: str) -> tuple[str, str]:
    matched = _LINE.fullmatch(line.strip())
    if matched is None:
        raise errors.WrongArguments("A call begins with a slash and the name of a command.")
    return matched[1], matched[3] or ""


def _first(rest: str, *, whole: bool) -> tuple[str, str]:
    """The first word, without its quotes, and what follows; `whole` takes all of it."""
    matched = _WORD.match(rest)
    assert matched is not None, "it begins with something that is no space"
    if whole and matched.end() < len(rest):
        return rest, ""
    word = matched[0] if matched[1] is None else _ESCAPED.sub(r"\1", matched[1])
    return word, rest[matched.end() :].lstrip()


def _value(command: SlashCommand, argument: Argument, word: str) -> Value:
    match argument.kind:
        case "number":
            if not _NUMBER.fullmatch(word) or abs(float(word)) > NUMBER_MOST:
                wrong = f"{argument.name} is a number: {command.usage}"
                raise errors.WrongArguments(wrong, usage=command.usage)
            return float(word) if "." in word else int(word)
        case "choice":
            for choice in argument.choices:
                if text.folded(choice) == text.lookup_key(word):
                    return choice
            wrong = f"{argument.name} is one of: {', '.join(argument.choices)}"
            raise errors.WrongArguments(wrong, usage=command.usage)
    return word


def _command(given: Given) -> SlashCommand:
    name = _named(given.name, "command")
    about = text.name(given.about, longest=ABOUT_MAX, what="line about a command")
    found = tuple(map(_argument, given.arguments))
    if len(found) > ARGUMENTS_MOST:
        raise errors.Invalid(f"A command has {ARGUMENTS_MOST} arguments at most.")
    _require_different([argument.name for argument in found], f"Two arguments of /{name}")
    needed = [argument.required for argument in found]
    if needed != sorted(needed, reverse=True):
        raise errors.Invalid("Arguments that are required come before those that are not.")
    return SlashCommand(name, about, found)


def _argument(given: GivenArgument) -> Argument:
    name = _named(given.name, "argument")
    about = given.about.strip()
    if about:
        about = text.name(about, longest=ABOUT_MAX, what="line about an argument")
    choices = tuple(text.name(one, longest=CHOICE_MAX, what="choice") for one in given.choices)
    if (given.kind == "choice") is not bool(choices) or len(choices) > CHOICES_MOST:
        raise errors.Invalid(f"A choice has 1 to {CHOICES_MOST} choices, and nothing else has any.")
    _require_different([text.folded(choice) for choice in choices], f"Two choices of {name}")
    return Argument(name, about, given.kind, given.required, choices)


def _named(given: str, what: str) -> str:
    if not _NAME.fullmatch(given):
        raise errors.Invalid(
            f"The name of a {what} begins with a letter and has up to {NAME_MAX} of a-z, 0-9, _ "
            "and -."
        )
    return given


def _require_different(names: Sequence[str], which: str) -> None:
    if len({*names}) < len(names):
        raise errors.Invalid(f"{which} have the same name.")
