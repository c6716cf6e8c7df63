"""What the index knows of times: so of most rooms no message is looked up."""

from collections.abc import Iterable, Sequence
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, insert

from app.chat.search import candidates, indexing
from app.chat.search.candidates import Place, Readable
from app.chat.search.entries import Sought
from app.db.tables import Base, Counter, Event, RoomHead, SearchRoom

ROOMS, MESSAGES = 40, 400
STORKS = {room: 5 + 9 * room for room in range(ROOMS)}
AT, APART_MS = 1_700_000_000_000, 10_000
END = Place(2**53 - 1, "", 0)


def name(room: int) -> str:
    return f"r_{room:02}"


def place(room: int, seq: int) -> Place:
    """All rooms have been written in until lately."""
    return Place(AT + seq * APART_MS + room, name(room), seq)


@pytest.fixture(scope="module")
def log() -> Iterable[Connection]:
    """Each room has one stork among its herons, the later rooms a later one."""
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.connect() as connection:
        connection.execute(insert(Counter).values(name="search_rooms", value=0))
        connection.execute(insert(Event), [*_messages()])
        heads = [{"room_id": name(room), "head": MESSAGES} for room in range(ROOMS)]
        for head in heads:
            connection.execute(insert(RoomHead), head | _nothing(RoomHead, head))
        rooms = [name(room) for room in range(ROOMS)]
        while indexing.index_some(connection, rooms, most=100_000).result.is_some:
            pass
        yield connection


@pytest.fixture(autouse=True)
def _has_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """However busy this machine is."""
    monkeypatch.setattr(candidates, "SECONDS_MOST", 60.0)


@pytest.fixture
def rooms(log: Connection) -> Sequence[Readable]:
    numbers = {row.room_id: row.number for row in log.execute(SearchRoom.__table__.select())}
    last = {name(room): place(room, MESSAGES).at for room in range(ROOMS)}
    return [Readable(of, 1, MESSAGES, last[of], numbers[of], MESSAGES) for of in last]


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rooms of which messages are looked up."""
    seen: list[str] = []
    times = candidates._times

    def counted(connection: Connection, keys: Sequence[tuple[str, int]]) -> Iterable[Any]:
        seen.extend(room for room, _ in keys)
        return times(connection, keys)

    monkeypatch.setattr(candidates, "_times", counted)
    monkeypatch.setattr(candidates, "WALKS_TOGETHER", 1)
    return seen


def storks(rooms: Iterable[int]) -> list[Place]:
    return [place(room, STORKS[room]) for room in rooms]


pytestmark = pytest.mark.sqlite("in memory")


def test_only_rooms_that_may_have_the_newest_are_looked_into(
    log: Connection, rooms: Sequence[Readable], looked_up: list[str]
) -> None:
    found = candidates.newest_first(log, rooms, [Sought("stork")], before=END, since=0)
    assert [next(found) for _ in range(3)] == storks([39, 38, 37])
    # A time is that of a group of messages, in which others may have a stork as well.
    assert len(looked_up) <= 12
    assert [*found] == storks(reversed(range(37)))


def test_a_page_in_the_middle_looks_only_into_rooms_with_hits_that_are_near(
    log: Connection, rooms: Sequence[Readable], looked_up: list[str]
) -> None:
    before = place(20, STORKS[20])
    found = candidates.newest_first(log, rooms, [Sought("stork")], before=before, since=0)
    assert [next(found) for _ in range(3)] == storks([19, 18, 17])
    assert len(looked_up) <= 12
    assert [*found] == storks(reversed(range(17)))


def test_what_all_have_said_comes_in_its_order(log: Connection, rooms: Sequence[Readable]) -> None:
    found = candidates.newest_first(log, rooms, [Sought("heron")], before=END, since=0)
    meant = [
        place(room, seq)
        for seq in reversed(range(1, MESSAGES + 1))
        for room in reversed(range(ROOMS))
        if seq != STORKS[room]
    ]
    assert [*found] == meant


def _messages() -> Iterable[dict[str, Any]]:
    for room in range(ROOMS):
        for seq in range(1, MESSAGES + 1):
            text = "stork" if seq == STORKS[room] else "heron"
            given = {"room_id": name(room), "seq": seq, "at": place(room, seq).at, "text": text}
            given |= {"type": "message", "user_id": "u_ada"}
            yield given | _nothing(Event, given)


def _nothing(kind: type[Base], given: dict[str, Any]) -> dict[str, Any]:
    """What is needed beside what is given."""
    return {
        column.name: 0 if column.type.python_type in (int, bool) else ""
        for column in kind.__table__.columns
        if not column.nullable and column.name not in given
    }
