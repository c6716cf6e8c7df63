"""Peers that do not read, or do not pong, delay nobody and are gone in time."""

import asyncio
import contextlib
import socket
import time

import pytest
from websockets.frames import Close, Frame, Opcode

from app.wire.frames import text_frame
from tests.uvicorn.bare import DEADLINE_SECONDS, eventually
from tests.uvicorn.harness import App, QuickProtocol, Server, Socket, closing, echo


async def pour_frames(opened: Socket) -> None:
    """Write ready frames as fast as the peer takes them, from one `on_resume` to the next."""
    frame = text_frame(b"x" * 4096)

    def pour() -> None:
        while opened.frames.writable:
            opened.frames.write(frame)

    opened.frames.on_resume = pour
    await opened.accept()
    pour()
    while await opened.text() is not None:
        pass


async def pour_messages(opened: Socket) -> None:
    await opened.accept()
    with contextlib.suppress(OSError):  # what send raises when the peer is gone
        while True:
            await opened.say("x" * 4096)


@pytest.mark.parametrize("pour", [pour_frames, pour_messages])
def test_a_reader_that_stops_never_delays_another_and_is_gone_in_time(
    server: Server, pour: App
) -> None:
    async def pour_or_echo(opened: Socket) -> None:
        await (pour if len(server.sockets) == 1 else echo)(opened)

    server.app = pour_or_echo
    server.pings_every(0.15)
    with server.peer():
        eventually(lambda: not server.sockets[0].protocol.writable.is_set())
        with server.client() as client:
            for number in range(200):
                client.send(str(number))
                assert client.recv(1) == str(number)
            eventually(lambda: server.sockets[0].protocol.disconnected)


def test_a_room_that_is_written_to_in_one_loop_does_not_wait_for_a_reader_that_stops(
    server: Server,
) -> None:
    frame = text_frame(b"x" * 1024)
    count = 4000

    async def room(opened: Socket) -> None:
        resumed = asyncio.Event()
        opened.frames.on_pause = resumed.clear
        opened.frames.on_resume = resumed.set
        resumed.set()
        await opened.accept()
        while await opened.text() is not None:
            for _ in range(count):
                await resumed.wait()  # only ever for the one who asked
                for member in server.sockets:
                    if member.frames.writable:
                        member.frames.write(frame)

    server.app = room
    with server.peer() as silent, server.client() as client:
        client.send("say it")
        for _ in range(count):
            client.recv(DEADLINE_SECONDS)
        assert not server.sockets[0].frames.writable
        silent.reset()


def test_a_client_that_reads_but_does_not_pong_is_told_4408(server: Server) -> None:
    server.pings_every(0.1)
    with server.peer() as peer:
        assert peer.frame()[0] is Opcode.PING
        assert peer.close_frame() == Close(4408, "no pong")


def test_the_application_hears_4408_of_an_idle_peer_that_is_gone(server: Server) -> None:
    ends: list[int] = []

    async def idle(opened: Socket) -> None:
        await opened.accept()
        ends.append((await opened.receive())["code"])

    server.app = idle
    server.pings_every(0.1)
    with server.peer():
        eventually(lambda: ends == [4408])
        eventually(server.is_empty, within=2)


def test_without_pings_a_reader_that_stops_is_cut_by_the_write_deadline(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "write_seconds", 0.1)
    server.app = pour_messages
    with server.peer():
        eventually(lambda: server.sockets and server.sockets[0].protocol.disconnected)


@pytest.mark.parametrize("way", ["handle", "send"])
def test_closing_a_reader_that_stopped_does_not_hang(server: Server, way: str) -> None:
    closed: list[float] = []

    async def close_when_full(opened: Socket) -> None:
        await opened.accept()
        while opened.frames.writable:
            opened.frames.write(text_frame(b"x" * 4096))
        started = time.monotonic()
        if way == "handle":
            opened.frames.close(4430, "too slow")
        else:
            await opened.send({"type": "websocket.close", "code": 4430})
        closed.append(time.monotonic() - started)

    server.app = close_when_full
    with server.peer():
        eventually(lambda: closed and server.is_empty(), within=3)
    assert closed[0] < 0.1


def test_a_peer_that_closes_its_half_without_reading_is_gone_at_once(server: Server) -> None:
    server.app = pour_frames
    with server.peer() as peer:
        eventually(lambda: not server.sockets[0].protocol.writable.is_set())
        peer.socket.shutdown(socket.SHUT_WR)
        eventually(server.is_empty, within=1)


def test_a_closing_peer_that_does_not_read_is_gone_in_time(server: Server) -> None:
    server.app = pour_frames
    with server.peer() as peer:
        eventually(lambda: not server.sockets[0].protocol.writable.is_set())
        peer.send(Frame(Opcode.CLOSE, b"\x03\xe8"))
        eventually(server.is_empty, within=2)


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_the_server_stops_within_seconds_despite_readers_that_stopped(loop: str) -> None:
    async def pour(opened: Socket) -> None:
        await (pour_frames if opened is stopping.sockets[0] else pour_messages)(opened)

    with Server(loop) as stopping:
        stopping.app = pour
        with stopping.peer(), stopping.peer():
            eventually(lambda: len(stopping.sockets) == 2)
            eventually(lambda: not any(s.protocol.writable.is_set() for s in stopping.sockets))
            stopping.stop(within=3)


def test_a_client_is_told_1012_when_the_server_stops() -> None:
    with Server("uvloop") as server, server.client() as client:
        server.uvicorn.should_exit = True
        assert closing(client).code == 1012
