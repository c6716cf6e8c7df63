"""A room's newest frames in memory, and the cursors that stand at its head. No network here."""

import asyncio
import json
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import pytest

from app import errors
from app.chat.access import Membership, Person
from app.chat.log.event import TYPES, Event
from app.live.connection import Connection
from app.live.cursor import Cursor
from app.live.frame_sender import Callback
from app.live.recent import FRAMES
from app.live.tail import Tail
from app.wire.frames import Frame, event_frame, socket_bytes
from tests.people import PATIENCE_SECONDS

ADA = Person("u_ada", "ada", "ada")
GRACE = Person("u_grace", "grace", "Grace")


class Page:
    """Takes what a socket would be sent; full when it is told to be."""

    def __init__(self, *, full_after_bytes: int | None = None, ready: bool = True) -> None:
        self.frames: list[dict[str, Any]] = []
        self.code: int | None = None
        self.writable = True
        self.waiting_bytes = 0
        self.write_ready: Callable[[bytes], None] | None = self._take if ready else None
        self.room_left_bytes = full_after_bytes
        self._changed = asyncio.Event()

    def encode(self, frames: Sequence[Frame]) -> bytes:
        return socket_bytes(frames)

    def write(self, frames: Sequence[Frame]) -> None:
        self._take(b"".join(frame.ready for frame in frames))

    def close(self, code: int, reason: str) -> None:
        self.code = code
        self.writable = False
        self._changed.set()

    async def finish(self) -> None:
        pass

    def notify(self, *, on_pause: Callback, on_resume: Callback, on_end: Callback) -> None:
        self.on_pause, self.on_resume, self.on_end = on_pause, on_resume, on_end

    def empties(self) -> None:
        self.writable, self.room_left_bytes = True, None
        self.on_resume()

    @property
    def seqs(self) -> list[int]:
        return [frame["seq"] for frame in self.frames if "seq" in frame]

    async def shows(self, wanted: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not wanted():
                self._changed.clear()
                await self._changed.wait()

    def _take(self, ready: bytes) -> None:
        self.frames += unframed(ready)
        self._changed.set()
        if self.room_left_bytes is not None:
            self.room_left_bytes -= len(ready)
            if self.room_left_bytes < 0 and self.writable:
                self.writable = False
                self.on_pause()


def unframed(ready: bytes) -> Iterable[dict[str, Any]]:
    """The JSON objects in ready WebSocket bytes (RFC 6455 §5.2)."""
    while ready:
        assert ready[0] == 0x81
        length, start = ready[1], 2
        if length == 126:
            length, start = int.from_bytes(ready[2:4]), 4
        elif length == 127:
            length, start = int.from_bytes(ready[2:10]), 10
        yield json.loads(ready[start : start + length])
        ready = ready[start + length :]


def event(seq: int, kind: str = "message", *, by: Person = ADA, **fields: Any) -> Event:
    if kind == "message":
        fields = {"text": f"text {seq}"} | fields
    return Event(room="r_tea", seq=seq, type=TYPES[kind], at=seq, user=by, **fields)


def messages(first: int, last: int) -> list[Event]:
    return [event(seq) for seq in range(first, last + 1)]


class Room:
    """A tail with a log behind it."""

    def __init__(self) -> None:
        self.log: list[Event] = []
        self.tail = Tail("r_tea")
        self.pages = 0
        self.answers = asyncio.Event()
        self.answers.set()

    def gets(self, *events: Event) -> None:
        self.log += events
        self.tail.extend(events)

    async def page(self, member: Membership, after: int, until: int) -> Sequence[Event]:
        self.pages += 1
        found = [event for event in self.log if after < event.seq <= until][:100]
        await self.answers.wait()
        return found

    def enter(
        self, page: Page, *, who: Person = GRACE, seq: int = 0, joined_seq: int = 0
    ) -> Cursor:
        member = Membership("r_tea", who.id, "member", joined_seq, visible_from=1, read_seq=0)
        connection = Connection(page, user=who.id, session="s_1")
        cursor = Cursor(connection, self.tail, member, seq=seq, load_page=self.page)
        connection.follow(cursor)
        return cursor


def loaded(*, log: int, held: int) -> Room:
    """A room whose log has so many messages, of which the tail holds the newest."""
    room = Room()
    room.log = messages(1, log)
    room.tail.load(log, room.log[-held:])
    return room


async def walks(room: Room, after: int) -> tuple[list[dict[str, Any]], int]:
    """The frames that a new reader gets until it is live, and the number of pages read for it."""
    page, before = Page(), room.pages
    cursor = room.enter(page, seq=after)
    await page.shows(lambda: any(frame["type"] == "live" for frame in page.frames))
    cursor.stop()
    return [frame for frame in page.frames if "seq" in frame], room.pages - before


def deletes(room: Room, target: int, seq: int) -> Event:
    """As another process would: it is in the log, and the tail has not heard of it."""
    room.log[target - 1] = event(target, text="", deleted=True)
    room.log.append(event(seq, "deleted", target=target))
    return room.log[-1]


def seqs(tail: Tail, after: int) -> list[int] | None:
    frames = tail.after(after)
    return None if frames is None else [frame.seq for frame in frames]


# What a tail remembers


def test_a_tail_gives_what_comes_after_a_seq_and_nothing_at_the_head() -> None:
    tail = Tail("r_tea")
    tail.load(3, messages(1, 3))
    tail.extend(messages(4, 5))
    assert seqs(tail, 0) == [1, 2, 3, 4, 5]
    assert seqs(tail, 4) == [5]
    assert seqs(tail, 5) == []


def test_a_tail_says_when_it_does_not_reach_back_far_enough() -> None:
    tail = Tail("r_tea")
    tail.load(0, [])
    tail.extend(messages(1, FRAMES + 10))
    assert seqs(tail, 9) is None
    assert seqs(tail, 10) == list(range(11, FRAMES + 11))


@pytest.mark.parametrize("published", [[7], [6, 7], [7, 8], [8], [5, 6, 7, 8]])
@pytest.mark.parametrize("stored", [5, 6, 7, 8, 9])
def test_what_is_published_while_a_tail_loads_is_there_once(
    published: list[int], stored: int
) -> None:
    """A commit may come to the tail before the database's answer, after it, or both ways."""
    tail = Tail("r_tea")
    tail.extend([event(seq) for seq in published])
    tail.load(stored, messages(1, stored))
    tail.extend([event(seq) for seq in range(1, 13) if seq > max(published)])
    assert tail.head == 12
    for after in range(13):
        found = seqs(tail, after)
        assert found is None or found == list(range(after + 1, 13)), f"after {after}"


def test_an_event_that_comes_twice_is_there_once() -> None:
    tail = Tail("r_tea")
    tail.load(2, messages(1, 2))
    tail.extend(messages(2, 4))
    tail.extend(messages(3, 4))
    assert seqs(tail, 0) == [1, 2, 3, 4]


def test_after_a_hole_a_tail_sends_readers_to_the_database() -> None:
    tail = Tail("r_tea")
    tail.load(2, messages(1, 2))
    tail.extend([event(4)])
    assert seqs(tail, 2) is None
    assert seqs(tail, 3) == [4]
    tail.advance(9)
    assert seqs(tail, 4) is None
    assert seqs(tail, 9) == []


def test_an_edit_and_a_deletion_reach_every_frame_that_holds_the_text() -> None:
    tail = Tail("r_tea")
    tail.load(0, [])
    tail.extend([event(1, text="secret"), event(2, text="other")])
    tail.extend([event(3, "edited", target=1, text="secret too"), event(4, "edited", target=2)])
    tail.extend([event(5, "edited", target=1, text="third")])
    frames = tail.after(0)
    assert frames is not None
    shown = [json.loads(frame.payload)["text"] for frame in frames]
    assert shown == ["third", None, "third", None, "third"]
    assert not any(b"secret" in frame.payload + frame.ready for frame in frames)
    tail.extend([event(6, "deleted", target=1)])
    frames = tail.after(0)
    assert frames is not None
    assert not any(b"third" in frame.payload + frame.ready for frame in frames)
    assert json.loads(frames[0].payload)["deleted"] is True


def test_a_change_finds_its_message_after_the_oldest_frames_were_forgotten() -> None:
    tail = Tail("r_tea")
    tail.load(0, [])
    tail.extend(messages(1, FRAMES + 10))

    def shown(seq: int) -> dict[int, str]:
        frames = tail.after(seq - 2)
        assert frames is not None
        return {frame.seq: json.loads(frame.payload)["text"] for frame in frames[:3]}

    before = shown(20)
    gone = 3
    tail.extend([event(FRAMES + 11, "edited", target=gone, text="of nobody here")])
    assert shown(20) == before
    tail.extend([event(FRAMES + 12, "edited", target=20, text="better")])
    assert shown(20) == before | {20: "better"}
    tail.shed(tail.held_bytes // 2)
    frames = tail.after(FRAMES - 1)
    assert frames is not None
    assert tail.after(20) is None
    before = shown(FRAMES)
    tail.extend([event(FRAMES + 13, "deleted", target=FRAMES)])
    assert shown(FRAMES) == before | {FRAMES: ""}


def test_text_edited_and_deleted_within_one_commit_is_not_shown() -> None:
    tail = Tail("r_tea")
    tail.load(0, [])
    tail.extend([event(1, text="secret"), event(2, "deleted", target=1)])
    frames = tail.after(0)
    assert frames is not None
    assert not any(b"secret" in frame.payload for frame in frames)


def test_the_newest_page_begins_at_the_fiftieth_message_from_the_end() -> None:
    tail = Tail("r_tea")
    tail.load(0, [])
    for seq in range(1, 201, 2):
        tail.extend([event(seq), event(seq + 1, "edited", target=seq, text="x")])
    assert tail.newest_page_start(50, floor=1) == 100
    assert tail.newest_page_start(500, floor=1) == 0
    assert tail.newest_page_start(50, floor=151) == 150


# Cursors


@pytest.mark.parametrize("ready", [True, False], ids=["ready bytes", "portable"])
async def test_a_cursor_goes_from_the_database_over_memory_to_what_comes(ready: bool) -> None:
    room, page = Room(), Page(ready=ready)
    room.tail.load(0, [])
    room.gets(*messages(1, FRAMES + 500))
    room.enter(page)
    await page.shows(lambda: len(page.seqs) == FRAMES + 500)
    room.gets(event(FRAMES + 501))
    assert page.seqs == list(range(1, FRAMES + 502))
    assert room.pages > 0
    kinds = [frame["type"] for frame in page.frames]
    assert kinds.index("live") == FRAMES + 500, "between the replay and what comes"


async def test_a_reader_that_lags_goes_on_where_it_stood() -> None:
    room, page = Room(), Page(full_after_bytes=3000)
    room.tail.load(0, [])
    room.enter(page)
    await page.shows(lambda: any(frame["type"] == "live" for frame in page.frames))
    for seq in range(1, 600):
        room.gets(event(seq))
    assert len(page.seqs) < 100, "it was full long before"
    page.empties()
    await page.shows(lambda: len(page.seqs) >= 599)
    room.gets(event(600))
    assert page.seqs == list(range(1, 601))


async def test_a_reader_whose_news_were_lost_reads_them_from_the_database() -> None:
    room, page = Room(), Page()
    room.tail.load(0, [])
    room.gets(*messages(1, 3))
    room.enter(page)
    await page.shows(lambda: page.seqs == [1, 2, 3])
    room.log += messages(4, 6)
    room.tail.advance(6)
    await page.shows(lambda: len(page.seqs) == 6)
    room.gets(event(7))
    assert page.seqs == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("ready", [True, False], ids=["ready bytes", "portable"])
@pytest.mark.parametrize("kind", ["left", "removed"])
async def test_the_end_of_ones_membership_is_the_last_thing_one_hears(
    kind: str, ready: bool
) -> None:
    """Also when others talk on within the same commit."""
    room, page, staying = Room(), Page(ready=ready), Page(ready=ready)
    room.tail.load(1, [event(1)])
    room.enter(page, seq=1)
    room.enter(staying, who=ADA, seq=1)
    await staying.shows(lambda: any(frame["type"] == "live" for frame in staying.frames))
    end = event(3, kind, by=GRACE) if kind == "left" else event(3, kind, member=GRACE)
    room.gets(event(2), end, event(4, text="not for grace"))
    room.gets(event(5, text="not for grace"))
    await page.shows(lambda: page.code is not None)
    await staying.shows(lambda: staying.seqs[-1] == 5)
    assert page.code == 4403
    assert page.seqs == [2, 3]
    assert staying.seqs == [2, 3, 4, 5]
    assert staying.code is None


async def test_a_removed_member_who_reads_slowly_hears_nothing_more_either() -> None:
    """The very write that holds the own removal may be the one that fills the buffer."""
    room, page = Room(), Page()
    room.tail.load(0, [])
    room.gets(event(1))
    cursor = room.enter(page, seq=1)
    await page.shows(lambda: any(frame["type"] == "live" for frame in page.frames))
    page.room_left_bytes = 100
    room.gets(event(2), event(3, "removed", member=GRACE))
    page.empties()
    room.gets(event(4, text="not for grace"))
    await cursor.ended()
    await page.shows(lambda: page.code is not None or 4 in page.seqs)
    assert page.code == 4403
    assert 4 not in page.seqs


async def test_an_earlier_end_of_membership_is_history_for_one_who_came_back() -> None:
    room, page = Room(), Page()
    room.tail.load(0, [])
    room.gets(
        event(1, "joined", by=GRACE), event(2, "left", by=GRACE), event(3, "joined", by=GRACE)
    )
    room.enter(page, joined_seq=3)
    await page.shows(lambda: any(frame["type"] == "live" for frame in page.frames))
    room.gets(event(4))
    assert page.seqs == [1, 2, 3, 4]
    assert page.code is None


async def test_a_room_deleted_under_a_replay_is_not_an_internal_error() -> None:
    room, page = Room(), Page()
    room.tail.load(0, [])
    room.gets(*messages(1, FRAMES + 10))
    room.log.clear()
    cursor = room.enter(page)
    await cursor.ended()
    assert page.code != 1011


async def test_a_replay_that_the_database_has_no_time_for_is_asked_to_come_back() -> None:
    class Overloaded(Room):
        async def page(self, member: Membership, after: int, until: int) -> Sequence[Event]:
            raise errors.Busy(retry_after_seconds=1)

    room, page = Overloaded(), Page()
    room.tail.load(0, [])
    room.gets(*messages(1, FRAMES + 10))
    cursor = room.enter(page)
    await cursor.ended()
    assert page.code == 1013


async def test_nobody_waits_for_a_reader_that_is_gone_to_read() -> None:
    page = Page()
    connection = Connection(page, user=GRACE.id, session="s_1")
    page.on_pause()
    waiting = asyncio.create_task(connection.writable())
    await asyncio.sleep(0)
    assert not waiting.done()
    page.on_end()
    async with asyncio.timeout(PATIENCE_SECONDS):
        await waiting


# What was read for a slow reader waits until it can be taken


async def test_what_a_slow_reader_could_not_take_is_not_read_again() -> None:
    room, page = slow(room_left_bytes=1000)
    cursor = room.enter(page)
    turns = 0
    await cursor.ended()
    while 100 not in page.seqs:
        turns += 1
        page.empties()
        page.room_left_bytes = 1000
        await cursor.ended()
    assert turns > 5
    assert page.seqs == list(range(1, 101))
    assert room.pages == 1


@pytest.mark.parametrize("kind", ["edited", "deleted"])
async def test_what_waits_for_a_slow_reader_does_not_show_a_text_that_was_changed(
    kind: str,
) -> None:
    room, page = slow(room_left_bytes=1000)
    cursor = room.enter(page)
    await cursor.ended()
    assert len(page.seqs) < 70
    room.log[69] = event(70, text="" if kind == "deleted" else "new", deleted=kind == "deleted")
    room.gets(event(301, kind, target=70, text=None if kind == "deleted" else "new"))
    page.empties()
    await page.shows(lambda: page.seqs[-1] == 301)
    assert page.seqs == list(range(1, 302))
    assert page.frames[69]["text"] == ("" if kind == "deleted" else "new")
    assert room.pages == 3, "read again from the change on"


def slow(*, room_left_bytes: int) -> tuple[Room, Page]:
    """A room whose oldest messages are not in memory, and a reader with little room."""
    room = loaded(log=300, held=100)
    for seq in range(1, 101):
        room.log[seq - 1] = event(seq, text=f"text {seq} " + "x" * 4000)
    return room, Page(full_after_bytes=room_left_bytes)


async def test_a_long_replay_gives_others_their_turn() -> None:
    room, page = Room(), Page()
    room.tail.load(0, [])
    room.gets(event(1, text="x" * 8000))
    room.gets(*(event(seq, "edited", target=1, text="y" * 8000) for seq in range(2, 1001)))
    others = 0

    async def take_turns() -> None:
        nonlocal others
        while page.seqs[-1:] != [1000]:
            others += 1
            await asyncio.sleep(0)

    cursor = room.enter(page)
    await take_turns()
    assert others > 10
    await cursor.ended()
    assert {frame["text"] for frame in page.frames if "text" in frame} == {"y" * 8000}


# What readers fetched is kept for others


async def test_what_one_reader_fetched_another_finds_in_memory() -> None:
    room = loaded(log=256, held=56)
    for after, pages in [(0, 2), (100, 0), (0, 1), (0, 0), (90, 0)]:
        shown, read = await walks(room, after)
        assert [frame["seq"] for frame in shown] == list(range(after + 1, 257))
        assert read == pages, f"after {after}"
    assert seqs(room.tail, 0) == list(range(1, 257))


@pytest.mark.parametrize("after", [100, 101, 150, 199])
async def test_a_page_that_reaches_into_memory_is_kept_once(after: int) -> None:
    room = loaded(log=256, held=56)
    shown, read = await walks(room, after)
    assert [frame["seq"] for frame in shown] == list(range(after + 1, 257))
    assert seqs(room.tail, after) == list(range(after + 1, 257))
    assert read == 1


async def test_a_page_that_does_not_reach_memory_is_not_kept() -> None:
    room = loaded(log=400, held=100)
    page = Page(full_after_bytes=0)
    cursor = room.enter(page)
    await cursor.ended()
    assert page.seqs[0] == 1
    assert seqs(room.tail, 299) is None
    assert seqs(room.tail, 300) == list(range(301, 401))


@pytest.mark.parametrize("held", [FRAMES - 100, FRAMES - 99, FRAMES])
async def test_a_full_tail_forgets_nothing_for_older_frames(held: int) -> None:
    room = loaded(log=FRAMES + 200, held=held)
    first = FRAMES + 200 - held
    await walks(room, first - 100)
    assert seqs(room.tail, first) == list(range(first + 1, FRAMES + 201))
    assert (seqs(room.tail, first - 100) is not None) == (held == FRAMES - 100)
    room.gets(event(FRAMES + 201))
    assert seqs(room.tail, first + 1) == list(range(first + 2, FRAMES + 202))


async def test_an_edit_reaches_what_a_reader_fetched() -> None:
    room = loaded(log=150, held=50)
    await walks(room, 0)
    room.gets(event(151, "edited", target=7, text="better"))
    shown, read = await walks(room, 0)
    assert read == 0
    assert (shown[6]["text"], shown[6]["edited_at"] is not None) == ("better", True)


async def test_a_page_read_before_a_deletion_is_neither_sent_nor_kept() -> None:
    room, page = loaded(log=100, held=50), Page()
    room.answers.clear()
    cursor = room.enter(page)
    await asyncio.sleep(0)
    assert room.pages == 1
    room.tail.extend([deletes(room, 7, 101)])
    room.answers.set()
    await cursor.ended()
    assert page.frames[6]["deleted"]
    assert page.seqs == list(range(1, len(room.log) + 1))
    shown, _ = await walks(room, 0)
    assert shown[6]["deleted"]
    assert "text 7" not in [frame.get("text") for frame in shown]


@pytest.mark.parametrize("way", ["its seq", "what follows it"])
async def test_a_page_read_before_a_deletion_whose_news_were_lost_is_neither_sent_nor_kept(
    way: str,
) -> None:
    room, page = loaded(log=100, held=50), Page()
    room.answers.clear()
    cursor = room.enter(page)
    await asyncio.sleep(0)
    assert room.pages == 1
    deletes(room, 7, 101)
    if way == "its seq":
        room.tail.advance(101)
    room.gets(event(102))
    # One who was there meanwhile has brought back what joins the page and the memory.
    room.tail.recall([event_frame(room.log[100])])
    room.answers.set()
    await cursor.ended()
    assert page.frames[6]["deleted"]
    assert page.seqs == list(range(1, len(room.log) + 1))
    shown, _ = await walks(room, 0)
    assert shown[6]["deleted"]
    assert "text 7" not in [frame.get("text") for frame in shown]
