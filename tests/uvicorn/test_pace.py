"""A peer's frames are parsed a few at a time, and no faster than it may send them."""

import asyncio
import time

import pytest
from websockets.frames import Close, Frame, Opcode

from app.server.read_turns import ReadTurns
from app.server.ws_messages import MAX_FRAGMENTS
from app.server.ws_pace import BURST_SECONDS
from app.server.ws_reading import READ_AHEAD_BYTES
from tests.uvicorn.bare import DEADLINE_SECONDS, eventually
from tests.uvicorn.harness import Peer, QuickProtocol, Server, closing, text
from tests.uvicorn.hearer import GOODBYE, Hearer, texts, wire
from tests.uvicorn.test_holding import sent_until_full

FIRST = Frame(Opcode.TEXT, b"", fin=False)
NOTHING = Frame(Opcode.CONT, b"", fin=False)
MANY = 1000
KINDS = {
    "texts": text("x"),
    "binary frames": Frame(Opcode.BINARY, b"x"),
    "pings": Frame(Opcode.PING, b""),
    "pongs": Frame(Opcode.PONG, b""),
    "continuations of nothing": NOTHING,
}


@pytest.mark.parametrize("kind", KINDS)
def test_of_many_frames_in_one_read_some_are_parsed_and_the_rest_later(
    server: Server, hearer: Hearer, kind: str
) -> None:
    flood = wire(FIRST) if kind.startswith("continuations") else b""
    flood += wire(*[KINDS[kind]] * MANY)
    left: list[int] = []

    def read() -> None:
        hearer.protocol.data_received(flood)
        left.append(len(hearer.protocol.backlog))

    with server.peer():
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
        server.in_loop(read)
        eventually(lambda: left and not hearer.protocol.backlog)
        assert left[0] > len(flood) * 9 // 10


def test_of_many_long_frames_in_one_read_the_rest_is_parsed_later(
    server: Server, hearer: Hearer
) -> None:
    long = [f"{number} {'x' * 10_000}" for number in range(20)]
    heard_at_once: list[int] = []

    def read() -> None:
        hearer.protocol.data_received(wire(*map(text, long)))
        heard_at_once.append(len(hearer.heard))

    with server.peer():
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
        server.in_loop(read)
        hearer.hears(*long)
        assert heard_at_once[0] < 10


def test_what_comes_while_a_peer_waits_for_its_turn_waits_behind(
    server: Server, hearer: Hearer
) -> None:
    heard_at_once: list[int] = []

    def read() -> None:
        hearer.protocol.data_received(wire(*map(text, texts(1, MANY))))
        heard_at_once.append(len(hearer.heard))
        hearer.protocol.data_received(wire(text(str(MANY + 1))))
        heard_at_once.append(len(hearer.heard))

    with server.peer():
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
        server.in_loop(read)
        hearer.hears(*texts(1, MANY + 1))
        assert heard_at_once[0] == heard_at_once[1]


def test_frames_of_many_turns_are_heard_in_order_and_once(server: Server, hearer: Hearer) -> None:
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 5 * MANY)), GOODBYE)
        hearer.hears(*texts(1, 5 * MANY))
        assert peer.close_frame().code == 1000


def test_a_peer_that_sends_too_fast_is_read_later_and_loses_nothing(
    server: Server, hearer: Hearer
) -> None:
    hearer.frames_per_second = 20.0
    burst = 20 * BURST_SECONDS
    with server.peer() as peer:
        started = time.monotonic()
        peer.send(*map(text, texts(1, burst + 40)))
        hearer.hears(*texts(1, burst + 40))
        assert time.monotonic() - started > 1, "it was not slowed"


def test_a_peer_that_keeps_to_the_limit_is_heard_at_once(server: Server, hearer: Hearer) -> None:
    hearer.frames_per_second = 20.0
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 20 * BURST_SECONDS)))
        hearer.hears(*texts(1, 20 * BURST_SECONDS))
        assert hearer.protocol.pace_timer is None


@pytest.mark.parametrize("kind", KINDS)
def test_frames_of_every_kind_count(server: Server, hearer: Hearer, kind: str) -> None:
    hearer.frames_per_second = 20.0
    with server.peer() as peer:
        if kind.startswith("continuations"):
            peer.send(FIRST)
        peer.send(*[KINDS[kind]] * (20 * BURST_SECONDS + 40))
        eventually(lambda: server.sockets and hearer.protocol.pace_timer)


def test_reading_stops_for_a_peer_that_is_far_too_fast(server: Server, hearer: Hearer) -> None:
    hearer.frames_per_second = 0.1
    with server.peer() as peer:
        sent_until_full(peer, wire(text("x" * 100)) * 100_000)
        assert hearer.protocol.read_paused
        # One read of the event loop's may come on top: 256 KiB in both.
        assert len(hearer.protocol.backlog) < READ_AHEAD_BYTES + 256 * 1024
        server.in_loop(hearer.frames.abort)


def test_a_peer_that_is_slowed_is_not_taken_for_silent(server: Server, hearer: Hearer) -> None:
    """Its pongs lie behind what it sent too fast."""
    hearer.frames_per_second = 10.0
    server.pings_every(0.1)
    said = texts(1, 10 * BURST_SECONDS + 10)
    with server.client(ping_interval=None) as client:
        for one in said:
            client.send(one)
        eventually(lambda: server.sockets and hearer.protocol.suspensions >= 2)
        eventually(lambda: len(hearer.heard) == len(said))
        assert hearer.heard == list(said)


def test_a_close_reaches_a_peer_that_is_slowed_and_its_answer_counts(
    server: Server, hearer: Hearer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "close_seconds", DEADLINE_SECONDS)
    hearer.frames_per_second = 0.1
    with server.client() as client:
        for one in texts(1, 20):
            client.send(one)
        eventually(lambda: server.sockets and hearer.protocol.pace_timer)
        server.in_loop(lambda: hearer.frames.close(4403, "removed"))
        assert closing(client) == Close(4403, "removed")
        eventually(server.is_empty, within=2)
        assert hearer.heard == ["1"]


def test_a_peer_that_is_lost_while_it_is_slowed_is_seen_off(server: Server, hearer: Hearer) -> None:
    hearer.frames_per_second = 0.1
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 20)))
        eventually(lambda: server.sockets and hearer.protocol.pace_timer)
        peer.reset()
        eventually(lambda: hearer.ends == 1 and server.is_empty())
        assert hearer.protocol.pace_timer is None


def test_a_message_in_fragments_without_end_is_too_large(server: Server, hearer: Hearer) -> None:
    with server.peer() as peer:
        peer.send(FIRST, *[NOTHING] * (MAX_FRAGMENTS + 10))
        assert peer.close_frame() == Close(1009, "too many fragments")
        assert hearer.heard == []


def test_a_message_may_have_thousands_of_fragments_and_another_may_follow(
    server: Server, hearer: Hearer
) -> None:
    last = Frame(Opcode.CONT, b"x")
    with server.peer() as peer:
        for _ in range(2):
            peer.send(FIRST, *[NOTHING] * (MAX_FRAGMENTS - 1), last)
        hearer.hears("x", "x")


def test_a_flood_after_the_close_frame_is_read_a_few_at_a_time_too(
    server: Server, hearer: Hearer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "close_seconds", 1.0)
    left: list[int] = []

    def read() -> None:
        hearer.frames.close(4403, "removed")
        hearer.protocol.data_received(wire(*[KINDS["binary frames"]] * MANY))
        left.append(len(hearer.protocol.backlog))

    with server.peer() as peer:
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
        server.in_loop(read)
        assert peer.close_frame() == Close(4403, "removed")
        eventually(lambda: left and not hearer.protocol.backlog)
        assert left[0] > 0
        finishes(peer, 4403)
        eventually(server.is_empty, within=0.9)


def finishes(peer: Peer, code: int) -> None:
    peer.send(Frame(Opcode.CLOSE, code.to_bytes(2)))


async def test_those_who_wait_for_their_turn_are_served_one_after_the_other() -> None:
    turns, served, done = ReadTurns(), list[str](), asyncio.Event()

    def reader(name: str, times: int) -> None:
        served.append(name)
        if times > 1:
            turns.wait(lambda: reader(name, times - 1))
        elif len(served) == 6:
            done.set()

    for name in ("a", "b", "c"):
        turns.wait(lambda name=name: reader(name, 2))  # type: ignore[misc]
    assert served == [], "not in the turn of the one who asks"
    await asyncio.wait_for(done.wait(), DEADLINE_SECONDS)
    assert served == ["a", "b", "c"] * 2


async def test_a_turn_of_many_ends_after_a_moment_so_that_the_loop_is_the_others() -> None:
    turns, between, done = ReadTurns(), list[int](), asyncio.Event()
    served = 0

    def reader() -> None:
        nonlocal served
        served += 1
        time.sleep(0.002)
        if served == 5:
            done.set()

    async def other() -> None:
        while not done.is_set():
            between.append(served)
            await asyncio.sleep(0)

    for _ in range(5):
        turns.wait(reader)
    await asyncio.wait_for(asyncio.gather(other(), done.wait()), DEADLINE_SECONDS)
    assert set(range(1, 5)) <= set(between), "each was alone in its turn of the loop"
