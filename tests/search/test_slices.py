"""What one slice of the index may take, and that nothing is lost between two of them."""

import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from sqlalchemy import Connection, Table, create_engine, delete, insert, update

from app.chat.search import indexing, lines, pages, signs, times
from app.chat.search.entries import Entry, Words, words
from app.chat.search.hung import NOTHING
from app.chat.search.lines import Erasing
from app.db.tables import Base, Counter, Event, RoomHead, SearchPage
from tests import databases
from tests.conftest import People
from tests.expired import expire_beside
from tests.server import Server

ROOM, BLOCK = 7, 3
PLACE = pages.block_in(ROOM, BLOCK)
AT = 1_700_000_000_321
FIRST = BLOCK * signs.BLOCK
VOCABULARY = ("abc", "abd", "жук", "ѐ", "a1", "部署", "署部x", "foo", "ӿab", "ьь", "тест")


@pytest.fixture
def memory() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    table = SearchPage.__table__
    assert isinstance(table, Table)
    table.create(engine)
    with engine.connect() as connection:
        yield connection


def said(seq: int, text: str) -> Words:
    return words(Entry(seq, text, "u_ada", NOTHING))


def long(seq: int) -> Words:
    chance = random.Random(seq)
    return said(seq, " ".join(f"{chance.getrandbits(32):08x}" for _ in range(400)))


def put(connection: Connection, messages: dict[int, Words], *, is_full: bool = False) -> None:
    growing = pages.Growing(connection, [PLACE])
    some = [pages.Said(seq, at(seq), has) for seq, has in messages.items()]
    growing.add(PLACE, some, is_full=is_full)
    growing.write()


def at(seq: int) -> int:
    return AT + 700 * seq


def known_times(connection: Connection) -> Iterator[tuple[int, int | None]]:
    """The messages that each page has, and when they were written, at the latest."""
    for (text,) in connection.exec_driver_sql("SELECT words FROM search_pages"):
        head, _, rest = text.partition(b"\n")
        some = {sign for _, its in lines.parted(f"\n{rest.decode()}") for sign in its}
        for sign in some:
            short = sign if sign < "\u0800" else signs.shortened([sign], "")
            [seq] = signs.seqs(BLOCK, short)
            yield seq, times.newest(head, short)
            for near in (at(seq) - 1, at(seq)):
                assert short in times.until(head, signs.ALL, near + 1)


def kept(connection: Connection) -> dict[str, str]:
    """All words with the signs behind them."""
    found: dict[str, str] = defaultdict(str)
    for (text,) in connection.exec_driver_sql("SELECT words FROM search_pages"):
        for word, some in lines.parted(text.decode()):
            assert some
            found[word] += some
    return {word: signs.in_order(some) for word, some in found.items()}


def meant(messages: dict[int, Words]) -> dict[str, str]:
    found: dict[str, str] = defaultdict(str)
    for seq, its in messages.items():
        for word, sign in signs.of_words(seq, its):
            found[word] += sign
    return {word: signs.in_order(some) for word, some in found.items()}


@pytest.mark.sqlite("in memory")
@pytest.mark.parametrize("few", [0, 3, 1000])
def test_pages_say_what_the_messages_say_whatever_is_changed(
    memory: Connection, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(lines, "FEW", few)
    monkeypatch.setattr(pages, "_NEW_MOST", 200)
    chance = random.Random(few)
    messages: dict[int, Words] = {}

    def some(seq: int) -> Words:
        k = 5 if chance.random() < 0.8 else 0
        return said(seq, " ".join(chance.choices(VOCABULARY, k=k))) if k else ()

    for seq in range(FIRST, FIRST + signs.BLOCK):
        messages[seq] = some(seq)
        put(memory, {seq: messages[seq]}, is_full=seq == FIRST + signs.BLOCK - 1)
        if chance.random() < 0.2:
            instead = {
                each: some(each) if chance.random() < 0.5 else ()
                for each in chance.sample([*messages], min(3, len(messages)))
            }
            pages.erase(memory, PLACE, instead)
            messages |= instead
        if chance.random() < 0.02:
            last = seq - chance.randrange(20)
            pages.forget(memory, ROOM, last - 10, last)
            messages |= dict.fromkeys(range(max(last - 10, FIRST), last + 1), ())
        if seq % 50 == 0:
            assert kept(memory) == meant(messages)
        if seq % 256 == 0:
            assert all(upto is None or upto >= at(seq) for seq, upto in known_times(memory))
    assert kept(memory) == meant(messages)
    far = [upto - at(seq) for seq, upto in known_times(memory) if upto is not None]
    assert far
    assert max(far) < 64 * 700 + 1000


@pytest.mark.sqlite("in memory")
def test_one_of_many_long_messages_is_taken_out_without_a_look_at_each_line(
    memory: Connection,
) -> None:
    put(memory, {seq: long(seq) for seq in range(FIRST, FIRST + 100)}, is_full=True)
    rows = memory.exec_driver_sql("SELECT words FROM search_pages").all()
    texts = [text.decode() for (text,) in rows]

    def took(work: Callable[[str], object]) -> float:
        began = time.thread_time()
        for text in texts:
            work(text)
        return time.thread_time() - began

    by_lines = min(took(lines.joined) for _ in range(5))
    assert min(took(Erasing([FIRST + 7]).without) for _ in range(5)) < by_lines / 2


@pytest.mark.sqlite("in memory")
def test_what_is_new_among_long_messages_is_put_into_their_pages_a_sixteenth_at_a_time(
    memory: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(memory, {seq: long(seq) for seq in range(FIRST, FIRST + 320)})
    times: list[int] = []
    change = pages._change

    def counted(*args: Any, **more: Any) -> None:
        times.append(1)
        change(*args, **more)

    monkeypatch.setattr(pages, "_change", counted)
    for seq in range(FIRST + 320, FIRST + 384):
        put(memory, {seq: long(seq)})
    assert 1 <= len(times) <= 4


async def test_a_slice_of_expiry_looks_into_the_index_once(
    own_server: Server, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for number in range(40):
        await ada.posts(f"heron {number}", room)
    own_server.stop()  # everything is put into the index
    ranges: list[tuple[int, int]] = []
    forget = pages.forget

    def counted(connection: Any, number: int, first: int, last: int) -> None:
        ranges.append((first, last))
        forget(connection, number, first, last)

    monkeypatch.setattr(pages, "forget", counted)
    assert await expire_beside(own_server.folder, room, most=20)
    assert len(ranges) == 1
    while await expire_beside(own_server.folder, room, most=20):
        pass
    kept = databases.run(own_server.folder, "SELECT words FROM search_pages")
    assert not any(b"heron" in text for (text,) in kept)


@pytest.mark.sqlite("in memory")
def test_a_slice_whose_time_is_over_leaves_the_rest_to_the_next_one(
    log: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    seqs = [block * signs.BLOCK + 5 for block in range(3)]
    for seq in seqs:
        says(log, "large", seq, "heron")
    while indexing.index_some(log, ["large"], most=1000).result.is_some:
        pass
    assert set(kept(log)) == {"heron", "¢u_ada"}
    for number, seq in enumerate(seqs):
        log.execute(update(Event).where(Event.seq == seq).values(text="egret"))
        says(log, "large", seqs[-1] + 1 + number, None, target=seq)
    says(log, "small", 1, "stork")
    erased: list[int] = []
    erase = pages.erase

    def counted(connection: Any, block: pages.Block, instead: Any) -> None:
        erased.append(signs.block_of(min(instead)))
        erase(connection, block, instead)

    monkeypatch.setattr(pages, "erase", counted)
    slices = [
        indexing.index_some(log, rooms, most=1000, is_over=lambda: True).result
        for rooms in (["small", "large"], ["large"], ["large"], ["large"], ["large"])
    ]
    assert [each.left for each in slices] == [["large"], [], [], [], []]
    assert [each.is_some for each in slices] == [True, True, True, True, False]
    assert erased == [0, 1, 2], "one block at a time"
    assert set(kept(log)) == {"egret", "stork", "¢u_ada"}


@pytest.mark.sqlite("in memory")
def test_of_many_messages_a_slice_takes_those_for_which_there_is_time(log: Connection) -> None:
    for seq in range(1, 6):
        says(log, "large", seq, f"heron {seq}")
    looks = iter([False, True, True])
    indexing.index_some(log, ["large"], most=1000, is_over=lambda: next(looks))
    assert set(kept(log)) == {"heron", "1", "2", "¢u_ada"}
    indexing.index_some(log, ["large"], most=1000)
    assert kept(log)["heron"] == signs.of(range(1, 6))


@pytest.fixture
def log() -> Iterator[Connection]:
    """Logs of rooms in which nobody has said anything."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        connection.execute(insert(Counter).values(name="search_rooms", value=0))
        yield connection


def says(
    log: Connection, room: str, seq: int, text: str | None, *, target: int | None = None
) -> None:
    kind = "message" if target is None else "edited"
    put_in(log, Event, room_id=room, seq=seq, type=kind, text=text, target=target, user_id="u_ada")
    log.execute(delete(RoomHead).where(RoomHead.room_id == room))
    put_in(log, RoomHead, room_id=room, head=seq)


def put_in(log: Connection, kind: type[Base], **given: object) -> None:
    """A row with nothing in what is not given."""
    table = kind.__table__
    assert isinstance(table, Table)
    others = {
        column.name: 0 if column.type.python_type in (int, bool) else ""
        for column in table.columns
        if not column.nullable and column.name not in given
    }
    log.execute(insert(table).values(**given, **others))
