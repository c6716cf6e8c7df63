"""Plans the demo's month of talk: who does what in a room, and when."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from string import Template

from ..chat.rooms.room_details import RoomChange
from .talk import Line, Minutes, Room, Vocabulary, parsed

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS
# A weekend has a tenth of a day's talk.
WEEKEND = 0.1
# Talks of one room that overlap are true to life and hard to follow.
APART_MS = 12 * MINUTE_MS
# From a Thursday (1970-01-01) to the weekend.
SATURDAY, SUNDAY = 2, 3
# The talk that goes on as the demo starts ended this long ago.
ENDED_AGO_MS = 3 * MINUTE_MS
LONGEST_TEXT = 8000
MINUTES_ROOM, MINUTES_DAYS_AGO = "general", 4


@dataclass(frozen=True, slots=True)
class Moment:
    """Something one person does at some time; `talk` tells what "my last message" means."""

    at: int
    who: str
    verb: str
    text: str = ""
    talk: int = 0
    change: RoomChange | None = None


class Month:
    """The last thirty days, drawn with the same dice for one room after the other."""

    def __init__(self, vocabulary: Vocabulary, *, seed: int, now: int) -> None:
        self._vocabulary = vocabulary
        self._dice = random.Random(seed)  # noqa: S311 - for variety, not for secrets
        self._now = now

    def moments(self, room: Room) -> list[Moment]:
        """Everything that happens in a room, in order."""
        return sorted(self._moments(room), key=lambda moment: moment.at)

    def _moments(self, room: Room) -> Iterator[Moment]:
        yield from self._arrivals(room)
        for change in room.changes:
            at = self._now - change.days_ago * DAY_MS
            yield Moment(at, room.members[0], "changes", change=change.of_room)
        yield from self._talks(room)
        if room.name == MINUTES_ROOM:
            at = self._now - MINUTES_DAYS_AGO * DAY_MS
            yield Moment(at, room.members[1], "says", _longest_text(self._vocabulary.minutes))
        yield from self._right_now(room)

    def _arrivals(self, room: Room) -> Iterator[Moment]:
        if room.kind == "direct":
            return  # all of them are there from its beginning
        verb = "joins" if room.kind == "public" else "is added"
        opened = self._now - (room.days[0] + 1) * DAY_MS
        for number, who in enumerate(room.members[1:], start=1):
            yield Moment(opened + number * 7 * MINUTE_MS, who, verb)
        for who, days_ago in room.newcomers.items():
            yield Moment(self._now - days_ago * DAY_MS, who, verb)

    def _talks(self, room: Room) -> Iterator[Moment]:
        deck = _Deck(parsed(room.talks), self._dice)
        # A talk that began earlier than this has ended, with all its pauses.
        latest = self._now - 2 * HOUR_MS
        for talk, starts_at in enumerate(_apart(self._starts(room)), start=1):
            if starts_at < latest:
                cast = self._cast(room, days_ago=(self._now - starts_at) // DAY_MS)
                yield from self._played(deck.next(), cast, talk=talk, starts_at=starts_at)

    def _starts(self, room: Room) -> Iterator[int]:
        """When talks begin: within office hours, most before noon and in the early afternoon."""
        dice, midnight = self._dice, self._now - self._now % DAY_MS
        opens, closes = room.hours
        first, last = room.days
        for days_ago in range(first, last - 1, -1):
            day = midnight - days_ago * DAY_MS
            share = WEEKEND if (day // DAY_MS) % 7 in (SATURDAY, SUNDAY) else 1
            talks = dice.gauss(room.talks_per_day, room.talks_per_day / 4) * share
            for _ in range(round(talks)):
                peak = dice.choice((0.3, 0.65))
                through = min(max(dice.gauss(peak, 0.16), 0.0), 1.0)
                yield day + int((opens + through * (closes - opens)) * HOUR_MS)

    def _cast(self, room: Room, *, days_ago: int) -> list[str]:
        """The people who are there by then, in some order."""
        here = [who for who in room.members if who != "deploybot"]
        here += [who for who, since in room.newcomers.items() if since > days_ago]
        return self._dice.sample(here, len(here))

    def _played(
        self, lines: list[Line], cast: list[str], *, talk: int, starts_at: int
    ) -> Iterator[Moment]:
        """A talk with parts given out, blanks filled in and the pauses of people who type."""
        words = _Words(self._vocabulary, self._dice)
        at = starts_at
        for line in lines:
            text = Template(line.text).safe_substitute(words)
            at += _pause_ms(self._dice, text)
            yield Moment(at, _player(line.who, cast), line.verb, text, talk)

    def _right_now(self, room: Room) -> Iterator[Moment]:
        """The end of the story: everybody has read so far, and a talk is going on."""
        present = [*room.members, *room.newcomers]
        lines = parsed(room.now)
        told = list(self._played(lines[0], present, talk=0, starts_at=0)) if lines else []
        begins_at = self._now - ENDED_AGO_MS - (told[-1].at if told else 0)
        for who in present:
            # Deploys go unread: nobody reads those.
            if room.name != "deploys" or who == "deploybot":
                yield Moment(begins_at, who, "reads")
        for moment in told:
            yield Moment(begins_at + moment.at, moment.who, moment.verb, moment.text)


def _apart(starts: Iterator[int]) -> Iterator[int]:
    """In order, without those that would begin in the middle of another talk."""
    earlier = 0
    for start in sorted(starts):
        if start - earlier >= APART_MS:
            earlier = start
            yield start


def _player(part: str, cast: list[str]) -> str:
    return cast["abcdef".index(part) % len(cast)] if len(part) == 1 else part


def _pause_ms(dice: random.Random, text: str) -> int:
    typing_ms = min(len(text), 200) * 120
    thinking_ms = dice.choice((2, 4, 8, 15, 40, 150)) * 1000
    return typing_ms + int(thinking_ms * dice.uniform(0.5, 1.5))


def _longest_text(minutes: Minutes) -> str:
    """As long as a message may be, to the character."""
    text = minutes.title
    for number in count(1):
        text += f"\n\n{number}. {minutes.items[(number - 1) % len(minutes.items)]}"
        if len(text) >= LONGEST_TEXT:
            break
    return text[: LONGEST_TEXT - 1] + "…"


class _Words(dict[str, str]):
    """Fills blanks, with the same word for the same blank; `$port2` is another port."""

    def __init__(self, vocabulary: Vocabulary, dice: random.Random) -> None:
        super().__init__()
        self._vocabulary = vocabulary
        self._dice = dice

    def __missing__(self, blank: str) -> str:
        kind = blank.rstrip("0123456789")
        word = self._dice.choice(self._vocabulary.choices(kind))
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
