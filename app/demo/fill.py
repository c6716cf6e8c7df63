"""Fills an empty instance with believable people, rooms and a month of talk, for `parley demo`."""

import asyncio
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby
from string import Template

from sqlalchemy import Connection

from .. import errors
from ..chat import members, messages, rooms, users
from ..chat.access import MEMBER, OWNER, now_ms
from ..chat.log import batch
from ..chat.log.batch import Draft
from ..chat.rooms import FIRST_ROOM, NewRoom, RoomChange
from ..chat.users import NewAccount
from ..passwords import PasswordHasher
from .talk import MINUTES, MINUTES_TITLE, PEOPLE, ROOMS, WORDS, Room

MAIN_PERSON = "ada"
PASSWORD = "open the harbour"  # noqa: S105 - of a demo, and shown to everybody who starts it
HOW_TO_SIGN_IN = (
    f"Sign in as [bold]{MAIN_PERSON}[/bold] with the password [bold]{PASSWORD}[/bold]; "
    f"{', '.join(name for name in PEOPLE if name != MAIN_PERSON)} have the same one."
)

# The same month of talk every time, so that screenshots can be compared.
SEED = 1
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
# A weekend has a tenth of a day's talk.
WEEKEND = 0.1
# Talks of one room that overlap are true to life and hard to follow.
APART_MS = 12 * MINUTE_MS
# From a Thursday (1970-01-01) to the weekend.
SATURDAY, SUNDAY = 2, 3
# What is being said right now, as the demo starts, ended this long ago.
ENDED_AGO_MS = 3 * MINUTE_MS
LONGEST_TEXT = 8000
MINUTES_ROOM, MINUTES_DAYS_AGO = "general", 4


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a talk: `who` says, edits or deletes."""

    who: str
    verb: str
    text: str


@dataclass(frozen=True, slots=True)
class Moment:
    """Something one person does at some time; `talk` tells what "my last message" means."""

    at: int
    who: str
    verb: str
    text: str = ""
    talk: int = 0
    change: RoomChange | None = None


def fill(connection: Connection, *, key: bytes) -> None:
    """Does nothing when somebody lives here already."""
    if not users.is_empty(connection):
        return
    people = _make_people(connection)
    dice, now = random.Random(SEED), now_ms()  # noqa: S311 - for variety, not for secrets
    for room in ROOMS:
        stage = _Stage(connection, key, people, room, begins_at=now - (room.days[0] + 1) * DAY_MS)
        moments = sorted(_moments(room, dice, now), key=lambda moment: moment.at)
        # Each batch is a handful of statements, however many it holds.
        for _, together in groupby(
            moments, key=lambda moment: (moment.at // MINUTE_MS, moment.verb)
        ):
            stage.play(list(together))


def _make_people(connection: Connection) -> dict[str, str]:
    """Name → id."""
    hashed = _hashed(PASSWORD)
    return {
        name: users.create(
            connection,
            NewAccount(name, display_name, hashed),
            role=OWNER if name == MAIN_PERSON else MEMBER,
        ).id
        for name, display_name in PEOPLE.items()
    }


def _hashed(password: str) -> str:
    # On a loop of its own: this runs on the database's thread, which has none.
    hasher = PasswordHasher()
    try:
        return asyncio.run(hasher.hash(password))
    finally:
        hasher.close()


class _Stage:
    """One room, in which moments are played in order."""

    def __init__(
        self,
        connection: Connection,
        key: bytes,
        people: dict[str, str],
        room: Room,
        *,
        begins_at: int,
    ) -> None:
        self._connection = connection
        self._key = key
        self._people = people
        self._last: dict[tuple[int, str], int] = {}
        made = NewRoom(room.name, room.kind, room.topic, welcomes_newcomers=room.name == FIRST_ROOM)
        maker = people[room.members[0]]
        self._room, _ = rooms.create(
            connection, key, user=maker, session=None, room=made, now=begins_at
        )
        self._maker = maker

    def play(self, moments: Sequence[Moment]) -> None:
        """What is done within a minute, as of its beginning."""
        drafts = [self._draft(moment) for moment in moments]
        outcomes, _ = batch.append(self._connection, drafts, self._key, now=moments[0].at)
        for moment, outcome in zip(moments, outcomes, strict=True):
            if isinstance(outcome, errors.ParleyError):
                raise outcome
            if moment.verb == "says":
                self._last[moment.talk, moment.who] = outcome.seq

    def _draft(self, moment: Moment) -> Draft:
        room, user = self._room, self._people[moment.who]
        target = self._last.get((moment.talk, moment.who))
        match moment.verb:
            case "says":
                return Draft(messages.send, room, user, text=moment.text)
            case "edits":
                return Draft(messages.edit, room, user, text=moment.text, target=target)
            case "deletes":
                return Draft(messages.delete, room, user, target=target)
            case "reads":
                return Draft(messages.read, room, user, target=2**53)
            case "joins":
                return Draft(members.join, room, user)
            case "is added":
                return Draft(members.add, room, self._maker, member=user)
            case "changes":
                return Draft(rooms.change, room, user, details=moment.change)
        raise ValueError(moment.verb)


def _moments(room: Room, dice: random.Random, now: int) -> Iterator[Moment]:
    """Everything that happens in a room, in no order."""
    yield from _arrivals(room, now)
    for days_ago, change in room.changes:
        yield Moment(now - days_ago * DAY_MS, room.members[0], "changes", change=change)
    yield from _month(room, dice, now)
    if room.name == MINUTES_ROOM:
        yield Moment(now - MINUTES_DAYS_AGO * DAY_MS, room.members[1], "says", _minutes())
    yield from _right_now(room, dice, now)


def _arrivals(room: Room, now: int) -> Iterator[Moment]:
    verb = "joins" if room.kind == "public" else "is added"
    opened = now - (room.days[0] + 1) * DAY_MS
    for number, who in enumerate(room.members[1:], start=1):
        yield Moment(opened + number * 7 * MINUTE_MS, who, verb)
    for who, days_ago in room.newcomers.items():
        yield Moment(now - days_ago * DAY_MS, who, verb)


def _month(room: Room, dice: random.Random, now: int) -> Iterator[Moment]:
    deck = _Deck(_parsed(room.talks), dice)
    # A talk that began earlier than this has ended, with all its pauses.
    latest = now - 2 * HOUR_MS
    for talk, starts_at in enumerate(
        _apart(_starts(room, dice, midnight=now - now % DAY_MS)), start=1
    ):
        if starts_at < latest:
            cast = _cast(room, dice, days_ago=(now - starts_at) // DAY_MS)
            yield from _played(deck.next(), cast, dice, talk=talk, starts_at=starts_at)


def _starts(room: Room, dice: random.Random, *, midnight: int) -> Iterator[int]:
    """When talks begin: within office hours, most before noon and in the early afternoon."""
    opens, closes = room.hours
    first, last = room.days
    for days_ago in range(first, last - 1, -1):
        day = midnight - days_ago * DAY_MS
        quiet = (day // DAY_MS) % 7 in (SATURDAY, SUNDAY)
        talks = dice.gauss(room.talks_per_day, room.talks_per_day / 4) * (WEEKEND if quiet else 1)
        for _ in range(round(talks)):
            peak = dice.choice((0.3, 0.65))
            share = min(max(dice.gauss(peak, 0.16), 0.0), 1.0)
            yield day + int((opens + share * (closes - opens)) * HOUR_MS)


def _apart(starts: Iterator[int]) -> Iterator[int]:
    """In order, without those that would begin in the middle of another talk."""
    earlier = 0
    for start in sorted(starts):
        if start - earlier >= APART_MS:
            earlier = start
            yield start


def _cast(room: Room, dice: random.Random, *, days_ago: int) -> list[str]:
    """The people who are there by then, in some order."""
    here = [who for who in room.members if who != "deploybot"]
    here += [who for who, since in room.newcomers.items() if since > days_ago]
    return dice.sample(here, len(here))


def _played(
    lines: list[Line], cast: list[str], dice: random.Random, *, talk: int, starts_at: int
) -> Iterator[Moment]:
    """A talk with parts given out, blanks filled in and the pauses of people who type."""
    words = _Words(dice)
    at = starts_at
    for line in lines:
        text = Template(line.text).safe_substitute(words)
        at += _pause_ms(dice, text)
        yield Moment(at, _player(line.who, cast), line.verb, text, talk)


def _player(part: str, cast: list[str]) -> str:
    return cast["abcdef".index(part) % len(cast)] if len(part) == 1 else part


def _pause_ms(dice: random.Random, text: str) -> int:
    typing_ms = min(len(text), 200) * 120
    thinking_ms = dice.choice((2, 4, 8, 15, 40, 150)) * 1000
    return typing_ms + int(thinking_ms * dice.uniform(0.5, 1.5))


def _right_now(room: Room, dice: random.Random, now: int) -> Iterator[Moment]:
    """The end of the story: everybody has read so far, and a talk is going on."""
    present = [*room.members, *room.newcomers]
    lines = _parsed(room.now)
    told = list(_played(lines[0], present, dice, talk=0, starts_at=0)) if lines else []
    begins_at = now - ENDED_AGO_MS - (told[-1].at if told else 0)
    for who in present:
        # Deploys go unread: nobody reads those.
        if room.name != "deploys" or who == "deploybot":
            yield Moment(begins_at, who, "reads")
    for moment in told:
        yield Moment(begins_at + moment.at, moment.who, moment.verb, moment.text)


def _parsed(talks: str) -> list[list[Line]]:
    return [_parsed_talk(talk) for talk in talks.strip().split("\n\n") if talk]


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


def _minutes() -> str:
    """The longest message there may be, to the character."""
    text = MINUTES_TITLE
    for number in count(1):
        text += f"\n\n{number}. {MINUTES[(number - 1) % len(MINUTES)]}"
        if len(text) >= LONGEST_TEXT:
            break
    return text[: LONGEST_TEXT - 1] + "…"


class _Words(dict[str, str]):
    """Fills blanks, with the same word for the same blank; `$port2` is another port."""

    def __init__(self, dice: random.Random) -> None:
        super().__init__()
        self._dice = dice

    def __missing__(self, blank: str) -> str:
        kind = blank.rstrip("0123456789")
        word = self._dice.choice(WORDS[kind])
        self[blank] = f"{word:x}" if kind == "hash" else str(word)
        return self[blank]


class _Deck:
    """Talks in a random order, none again before most of the others have been held."""

    def __init__(self, talks: list[list[Line]], dice: random.Random) -> None:
        self._dice = dice
        self._talks = dice.sample(talks, len(talks))

    def next(self) -> list[Line]:
        talk = self._talks.pop(self._dice.randrange(1 + len(self._talks) // 4))
        self._talks.append(talk)
        return talk
