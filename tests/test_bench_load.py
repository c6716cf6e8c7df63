"""The load generator finds what a chat server may not do, so that such a run doesn't count."""

import asyncio
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bench import load
from bench.load import (
    Get,
    HttpSpec,
    JoinSpec,
    LoadFailed,
    Post,
    Socket,
    WsResult,
    WsSpec,
)
from bench.peers.floor import FLOOR, PROGRAM
from tests.people import Person

pytestmark = pytest.mark.skipif(
    shutil.which("cc") is None, reason="the load generator is compiled here, and there is no cc"
)

Floor = Callable[[str], int]


@pytest.fixture
def floor() -> Iterator[Floor]:
    """Starts the C floor with a fault, "" for none, and gives its port."""
    FLOOR.setup()
    running: list[subprocess.Popen[str]] = []

    def start(fault: str) -> int:
        environment = os.environ | {"FLOOR_FAULT": fault}
        process = subprocess.Popen(
            [str(PROGRAM), "0"], env=environment, stdout=subprocess.PIPE, text=True
        )
        running.append(process)
        assert process.stdout is not None
        return int(process.stdout.readline())

    yield start
    for process in running:
        process.kill()
        process.communicate()


def talk(
    port: int, *, rate: float | None = 2000, closed: int | None = None, seq: str = FLOOR.seq
) -> WsResult:
    """One person sends and four listen; gently, for the machine may be busy with other tests."""
    spec = WsSpec(
        port=port,
        sockets=[Socket("r", "/", sends=number == 0) for number in range(5)],
        message=FLOOR.message,
        seq=seq,
        open=rate,
        closed=closed,
        warm=0.1,
        measure=0.3,
        settle=0.05,
    )
    return load.ws(spec, cpu=None)


def test_every_message_is_counted_once_for_everybody(floor: Floor) -> None:
    result = talk(floor(""))
    assert result.void is None
    assert result.sent == pytest.approx(2000 * result.seconds, abs=2)
    assert result.own_copies == result.own_ms.count == result.delivery_ms.count == result.sent
    # That nothing is missing, although the window cuts through what was under way.
    assert result.drained
    assert (result.holes, result.repeats, result.missing) == (0, 0, 0)
    assert 0 < result.own_ms.p50 <= result.own_ms.p99 <= result.own_ms.max


def test_no_more_than_the_given_number_is_in_flight(floor: Floor) -> None:
    result = talk(floor(""), rate=None, closed=1)
    assert result.sent == result.own_copies > 0
    # Half of them took at least the median, one after the other.
    in_a_row = result.own_ms.p50 * result.own_copies / 2
    assert in_a_row <= result.seconds * 1000 + result.own_ms.max


def test_what_only_another_server_could_have_passed_on_is_missing(floor: Floor) -> None:
    here, there = floor(""), floor("")
    sockets = [Socket("r", "/", sends=True), Socket("r", "/", port=there)]
    spec = WsSpec(
        port=here, sockets=sockets, message=FLOOR.message, seq=FLOOR.seq, open=100, quiet=0.1
    )
    result = load.ws(replace(spec, warm=0.1, measure=0.2, settle=0.05), cpu=None)
    # The two of them know nothing of each other. One message may be under way at each end.
    assert abs(result.deliveries - result.sent) <= 1
    assert abs(result.own_copies - result.sent) <= 1
    assert "missing at the ends" in str(result.void)


def test_a_message_that_nobody_gets_makes_the_run_void(floor: Floor) -> None:
    result = talk(floor("hole"))
    assert (result.holes, result.repeats) == (5, 0)
    assert result.void == "5 holes"


def test_a_message_that_comes_twice_makes_the_run_void(floor: Floor) -> None:
    result = talk(floor("repeat"))
    assert (result.holes, result.repeats) == (0, 5)
    assert result.void == "5 repeats"


def test_a_listener_that_is_forgotten_makes_the_run_void(floor: Floor) -> None:
    result = talk(floor("deaf"))
    assert (result.holes, result.repeats) == (0, 0)
    assert result.void == f"{result.missing} missing at the ends"


def test_a_run_in_which_no_event_was_recognised_is_void(floor: Floor) -> None:
    result = talk(floor(""), seq='"number":')
    assert result.deliveries == 0
    assert "without a single event" in str(result.void)


async def test_a_join_with_another_number_of_events_than_expected_makes_the_run_void(
    ada: Person,
) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    spec = JoinSpec(
        port=port_of(ada),
        targets=[Get(f"/api/v1/rooms/{room}/ws?after=0", ada.token)],
        expect=2,
        ready='"type":"live"',
        concurrency=2,
        warm=0,
        measure=0.2,
    )
    result = await asyncio.to_thread(load.join, spec, cpu=None)
    assert result.void is None
    assert result.events == 2 * result.joins > 0
    await ada.posts("hello again", room)
    result = await asyncio.to_thread(load.join, spec, cpu=None)
    assert result.short == result.joins > 0
    assert "too few or too many events" in str(result.void)


async def test_answers_are_counted_by_status(ada: Person) -> None:
    room = await ada.makes_room()
    post = Post(
        f"/api/v1/rooms/{room}/messages", "application/json", '{"text":"hi","client_id":"$ID"}'
    )
    spec = HttpSpec(
        port=port_of(ada),
        headers=[f"Authorization: Bearer {ada.token}"],
        requests=[post, Get("/api/v1/me"), Get("/nowhere")],
        open=100,
        warm=0,
        measure=0.3,
    )
    result = await asyncio.to_thread(load.http, spec, cpu=None)
    assert result.void is None
    assert sum(result.statuses.values()) == result.requests == result.ms.count
    assert result.statuses == {"200": 10, "201": 10, "404": 10}
    # Those that were still under way at the end are stored, too.
    stored = [event["type"] for event in await ada.log(room)]
    assert stored == ["joined", *["message"] * (len(stored) - 1)]
    assert len(stored) > 10


async def test_a_refused_handshake_ends_the_run_with_the_reason(ada: Person) -> None:
    spec = WsSpec(port=port_of(ada), sockets=[Socket("r", "/api/v1/rooms/r_none/ws", ada.token)])
    with pytest.raises(LoadFailed, match="403 Forbidden"):
        await asyncio.to_thread(load.ws, spec, cpu=None)


def port_of(person: Person) -> int:
    return int(person.url.rpartition(":")[2])
