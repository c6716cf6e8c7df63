"""Fills Parley with messages whose words are as unequal as those of people, and indexes them."""

import asyncio
import random
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from pathlib import Path
from typing import Any, cast

from sqlalchemy import BigInteger, Connection, Table, bindparam, insert, select, update

from app.chat.access import now_ms
from app.db.stores import store_of
from app.db.tables import Event, RoomHead
from bench.seed import Seeded, index, settings

LATIN, HAN = 30_000, 3000
# Of each seven messages one is Chinese.
HAN_SHARE = 1 / 7
YEAR_MS = 365 * 86_400_000
# The server's own bound for one transaction is some seconds.
AT_ONCE = 10_000
# To search for.
SAID_OF_EACH = 50


class Speaker:
    """Says the same each time: the n-th word of a language about 1/n as often as the first."""

    def __init__(self) -> None:
        self.dice = random.Random(4)  # noqa: S311 - the same words every time
        letters = "abcdefghijklmnopqrstuvwxyz"
        self.words = ["".join(self._some(letters, 2, 9)) for _ in range(LATIN)]
        self.characters = [chr(0x4E00 + number) for number in range(HAN)]
        self._words_upto = [*accumulate(1 / (number + 5) for number in range(LATIN))]
        self._characters_upto = [*accumulate(1 / (number + 20) for number in range(HAN))]

    def says(self) -> str:
        choices = self.dice.choices
        if self.dice.random() < HAN_SHARE:
            length = self.dice.randint(6, 40)
            return "".join(choices(self.characters, cum_weights=self._characters_upto, k=length))
        length = self.dice.randint(3, 18)
        return " ".join(choices(self.words, cum_weights=self._words_upto, k=length))

    def _some(self, letters: str, least: int, most: int) -> list[str]:
        return self.dice.choices(letters, k=self.dice.randint(least, most))


def write(path: Path, count: int, seeded: Seeded, *, url: str | None = None) -> list[str]:
    """Write `count` messages of a year into all rooms; the texts of some of them."""
    speaker = Speaker()
    database = store_of(settings(path, url)).open(serves=False)

    async def fill() -> list[str]:
        said: list[str] = []
        try:
            heads = await database.read(_heads)
            messages = _messages(count, heads, seeded, speaker)
            while some := [*islice(messages, AT_ONCE)]:
                await database.write(_insert, some)
                said += [row["text"] for row in some[:: AT_ONCE // SAID_OF_EACH]]
            await database.write(_move, heads)
        finally:
            await database.close()
        return said

    found = asyncio.run(fill())
    asyncio.run(index(path, url))
    return found


def _messages(
    count: int, heads: dict[str, list[int]], seeded: Seeded, speaker: Speaker
) -> Iterator[dict[str, Any]]:
    """In turns, and moves the heads with them."""
    begins_at = now_ms() - YEAR_MS
    for number in range(count):
        at = begins_at + number * YEAR_MS // count
        which = speaker.dice.randrange(len(seeded.rooms))
        room, head = seeded.rooms[which], heads[seeded.rooms[which]]
        head[:] = [head[0] + 1, at]
        yield {
            "room_id": room,
            "seq": head[0],
            "type": "message",
            "at": at,
            "user_id": seeded.users[which][0],
            "ordinal": head[0],
            "text": speaker.says(),
            "deleted": False,
            "in_room": False,
        }


def _heads(connection: Connection) -> dict[str, list[int]]:
    """Of each room its newest seq, and when that was written."""
    rows = connection.execute(select(_HEADS.c.room_id, _HEADS.c.head))
    return {room: [head, now_ms() - YEAR_MS] for room, head in rows}


def _insert(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    connection.execute(insert(_EVENTS), rows)


def _move(connection: Connection, heads: dict[str, list[int]]) -> None:
    """What the rooms began with is older than the rest."""
    is_new = _EVENTS.c.at > now_ms() - YEAR_MS // 2
    connection.execute(
        update(_EVENTS).where(_EVENTS.c.seq <= 2, is_new).values(at=now_ms() - YEAR_MS)
    )
    moved = [{"room": room, "to": head, "at_": at} for room, (head, at) in heads.items()]
    to = bindparam("to", type_=BigInteger)
    connection.execute(
        update(_HEADS)
        .where(_HEADS.c.room_id == bindparam("room"))
        .values(head=to, message_count=to, last_message_seq=to, last_at=bindparam("at_")),
        moved,
    )


_EVENTS = cast(Table, Event.__table__)
_HEADS = cast(Table, RoomHead.__table__)
