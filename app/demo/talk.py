"""The people of the demo and what they say, read from the files beside this module.

A small firm that makes software for harbours, for one month. In the files of `rooms/`, `talks` has
blocks of lines, `who: words`. A single letter is anyone of the room, a name is that person. A line
that begins with `| ` continues a message; `a edits: …` and `a deletes` are about the last message
of `a` in this talk, `a reacts: 👍`, `a pins`, `a answers: …` (in its thread) and `a quotes: …` are
about that of anyone. `a calls: bot /line` calls a command of a bot. `a asks: Question? | one | two`
is a poll, also `a asks anonymously`, and `a votes: 0` is about the last one of this talk; `a
offers: words | one | two` has buttons, `a shows: file.png | words | what can be seen` a file.
`$port` and the like are filled from `words.toml`, with one value for each talk. `now` has the one
talk that has just ended.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from ..chat.log.event import History
from ..chat.rooms.room_details import RoomChange

_FOLDER = Path(__file__).parent

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a talk: `who` says, asks, answers, edits, deletes, reacts, votes and so on."""

    who: str
    verb: str
    text: str


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A change that the maker of a room made, so many days ago."""

    days_ago: int
    name: str | None = None
    topic: str | None = None
    archived: bool | None = None

    @property
    def of_room(self) -> RoomChange:
        return RoomChange(name=self.name, topic=self.topic, archived=self.archived)


class Room(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A room and what becomes of it; the first of `members` makes it, and owns it if it has a name.

    A direct room is named in its file only.
    """

    name: str
    topic: str
    members: list[str]
    talks: str
    talks_per_day: float
    kind: str = "public"
    description: str = ""
    history: History = "all"
    # The owner of the server, who is the main person, proposes it to those who could join.
    suggested: bool = False
    now: str = ""
    # Name → how many days ago this person came, later than the others.
    newcomers: dict[str, int] = {}
    changes: list[Change] = []
    # Talk is from this many days ago to that.
    days: tuple[int, int] = (30, 0)
    # Office hours, UTC.
    hours: tuple[int, int] = (7, 17)


class Minutes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Parts of the longest message there may be."""

    title: str
    items: list[str]


class Vocabulary(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Blank → the words, or the first and the last of the numbers, that may fill it."""

    words: dict[str, list[str]]
    numbers: dict[str, tuple[int, int]]
    minutes: Minutes

    def choices(self, blank: str) -> Sequence[str] | Sequence[int]:
        if blank in self.words:
            return self.words[blank]
        first, last = self.numbers[blank]
        return range(first, last + 1)


class Player(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody in the demo, and what they say of themselves."""

    display_name: str | None = None
    pronouns: str = ""
    about: str = ""
    time_zone: str | None = None
    status_emoji: str = ""
    status: str = ""
    status_hours: int | None = None
    quiet_hours: int | None = None
    pictured: bool = False
    # The person to whom it belongs, if it is a bot.
    bot_of: str | None = None


def people() -> dict[str, Player]:
    """By account name."""
    return _read(_FOLDER / "people.toml", dict[str, Player])


def vocabulary() -> Vocabulary:
    return _read(_FOLDER / "words.toml", Vocabulary)


def rooms() -> list[Room]:
    """In the order of their files' names."""
    return [_read(path, Room) for path in sorted(_FOLDER.glob("rooms/*.toml"))]


def parsed(talks: str) -> list[list[Line]]:
    """The lines of each talk."""
    return [_parsed_talk(talk) for talk in talks.strip().split("\n\n") if talk]


def _read(path: Path, kind: type[T]) -> T:
    return msgspec.toml.decode(path.read_bytes(), type=kind)


def _parsed_talk(talk: str) -> list[Line]:
    lines: list[Line] = []
    for row in talk.split("\n"):
        if row.startswith("| "):
            said = lines[-1]
            lines[-1] = Line(said.who, said.verb, f"{said.text}\n{row[2:]}")
            continue
        doing, _, text = row.partition(": ")
        who, _, verb = doing.partition(" ")
        lines.append(Line(who, verb or "says", text))
    return lines
