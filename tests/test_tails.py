"""One bound in bytes for the memory of all rooms, and which of them gives way."""

from collections.abc import Sequence

import pytest

from app.chat.access import Membership
from app.chat.log.event import Event
from app.live import tails
from app.live.connection import Connection
from app.live.cursor import Cursor
from app.live.tail import TAIL_BYTES, Tail
from app.live.tails import SHARE, Tails
from tests.test_tail import GRACE, Page, event

MOST_BYTES = 1_000_000
KILOBYTE = "x" * 1000


def talks(tail: Tail, messages: int) -> None:
    for _ in range(messages):
        tail.extend([event(tail.head + 1, text=KILOBYTE)])


def opened(many: Tails, room: str, *, messages: int = 0) -> Tail:
    tail = many.add(room)
    tail.load(0, [])
    talks(tail, messages)
    return tail


def held(many: Tails) -> int:
    return sum(tail.held_bytes for tail in many)


def remembers(tail: Tail) -> bool:
    return tail.after(0) is not None or tail.held_bytes > TAIL_BYTES


async def enters(tail: Tail) -> Cursor:
    member = Membership(tail.room, GRACE.id, "member", 0, visible_from=1, read_seq=0)
    connection = Connection(Page(), user=GRACE.id, session="s_1")

    async def no_page(member: Membership, after: int, until: int) -> Sequence[Event]:
        return []

    cursor = Cursor(connection, tail, member, seq=tail.head, load_page=no_page)
    connection.follow(cursor)
    await cursor.ended()
    return cursor


async def test_all_rooms_together_hold_no_more_than_the_bound() -> None:
    many = Tails(most_bytes=MOST_BYTES)
    for number in range(50):
        tail = opened(many, f"r_{number}", messages=200)
        assert held(many) <= MOST_BYTES
        assert tail.held_bytes <= MOST_BYTES / SHARE
        assert remembers(tail)


async def test_a_room_with_readers_is_remembered_while_others_come_and_go() -> None:
    many = Tails(most_bytes=MOST_BYTES)
    busy = opened(many, "r_busy", messages=50)
    await enters(busy)
    whole = busy.held_bytes
    for number in range(50):
        opened(many, f"r_{number}", messages=50)
    assert busy.held_bytes == whole
    first = many.get("r_0")
    assert first is not None
    assert not remembers(first)


async def test_of_rooms_with_readers_the_most_silent_gives_way() -> None:
    many = Tails(most_bytes=MOST_BYTES)
    rooms = [opened(many, f"r_{number}", messages=90) for number in range(20)]
    for tail in rooms:
        await enters(tail)
    for tail in reversed(rooms):
        talks(tail, 90)
    assert held(many) <= MOST_BYTES
    assert [remembers(tail) for tail in (rooms[0], rooms[-1])] == [True, False]


async def test_what_was_changed_is_counted_as_it_is_now() -> None:
    many = Tails(most_bytes=MOST_BYTES)
    tail = opened(many, "r_tea", messages=5)
    before = tail.held_bytes
    for text in ("", KILOBYTE * 8, "short"):
        tail.extend([event(tail.head + 1, "edited", target=3, text=text)])
    tail.extend([event(tail.head + 1, "deleted", target=3)])
    assert before - 1100 < tail.held_bytes < before + 1900
    tail.shed(tail.held_bytes)
    assert tail.held_bytes == TAIL_BYTES


async def test_a_room_is_forgotten_some_time_after_its_last_reader(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    many = Tails(most_bytes=MOST_BYTES)
    left, heard = opened(many, "r_left", messages=5), opened(many, "r_heard", messages=5)
    cursor, _ = await enters(left), await enters(heard)
    monkeypatch.setattr(tails, "IDLE_SECONDS", -1.0)
    many.forget_idle()
    assert many.get("r_left") is left
    cursor.stop()
    many.forget_idle()
    assert many.get("r_left") is None
    assert left.held_bytes == TAIL_BYTES, "at once, not with the next collection"
    assert many.get("r_heard") is heard
