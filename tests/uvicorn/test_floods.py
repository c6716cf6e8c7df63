"""Peers that send too much, or faster than the application takes it."""

import asyncio
import threading

import pytest
from websockets.frames import Frame, Opcode
from websockets.sync.client import ClientConnection

from app.wire.frames import text_frame
from tests.uvicorn.bare import DEADLINE_SECONDS, Message, eventually
from tests.uvicorn.harness import Server, Socket, text


def test_a_flood_of_pings_from_a_peer_that_does_not_read_is_cut(server: Server) -> None:
    pings = Frame(Opcode.PING, b"p" * 125).serialize(mask=True) * 500
    with server.peer() as peer, pytest.raises(ConnectionError):
        peer.socket.sendall(pings * 250)  # 16 MB
    eventually(server.is_empty)


def test_a_client_that_pings_while_it_catches_up_gets_its_pongs(server: Server) -> None:
    async def replay(opened: Socket) -> None:
        await opened.accept()
        opened.frames.write(text_frame(b"x" * 4096) * 512)
        await opened.text()

    server.app = replay
    with server.peer() as peer:
        eventually(lambda: not server.sockets[0].protocol.writable.is_set())
        peer.send(Frame(Opcode.PING, b"first"), Frame(Opcode.PING, b"second"))
        frames = [peer.frame() for _ in range(514)]
    assert [payload for opcode, payload in frames if opcode is Opcode.PONG] == [b"first", b"second"]


def test_no_more_than_16_messages_wait_for_the_application(server: Server) -> None:
    numbers = [str(number) for number in range(5000)]
    got: list[str | None] = []
    go = asyncio.Event()

    async def slow(opened: Socket) -> None:
        await opened.accept()
        await go.wait()
        while len(got) < len(numbers):
            got.append(await opened.text())
            most.append(opened.protocol.queue.qsize())

    most: list[int] = []
    server.app = slow
    with server.peer() as peer:
        peer.send(*map(text, numbers))
        eventually(lambda: server.sockets[0].protocol.backlog)
        most.append(server.sockets[0].protocol.queue.qsize())
        server.in_loop(go.set)
        eventually(lambda: got == numbers)
    assert 0 < max(most) <= 16


def test_reading_stops_when_the_application_does_not_take_what_was_sent(server: Server) -> None:
    async def deaf(opened: Socket) -> None:
        await opened.accept()
        await done.wait()

    done = asyncio.Event()
    server.app = deaf
    with server.peer() as peer:
        peer.socket.settimeout(0.2)
        with pytest.raises(TimeoutError):
            peer.send(*[text("x" * 4096)] * 2500)
        assert server.sockets[0].protocol.read_paused
        # One read of the event loop's may come on top: 256 KiB in both.
        assert len(server.sockets[0].protocol.backlog) < (64 + 256) * 1024
        server.in_loop(done.set)


def test_no_work_is_done_for_a_client_that_is_gone(server: Server) -> None:
    got: list[str | None] = []

    async def diligent(opened: Socket) -> None:
        await opened.accept()
        got.append(await opened.text())
        await opened.protocol.lost.wait()
        got.append(await opened.text())

    server.app = diligent
    with server.peer() as peer:
        peer.send(*(text(str(number)) for number in range(3000)))
        eventually(lambda: got == ["0"])
        peer.reset()
        eventually(lambda: got == ["0", None])


def test_a_client_that_says_goodbye_is_heard_to_the_end(server: Server) -> None:
    got: list[Message] = []

    async def slow(opened: Socket) -> None:
        await opened.accept()
        await opened.protocol.lost.wait()
        got.extend([await opened.receive() for _ in range(3)])

    server.app = slow
    with server.peer() as peer:
        peer.send(text("one"), text("two"), Frame(Opcode.CLOSE, b"\x03\xe8"))
        assert peer.close_frame().code == 1000
    eventually(lambda: got)
    assert [message.get("text") or message["code"] for message in got] == ["one", "two", 1000]


def say_over_and_over(client: ClientConnection, messages: int) -> None:
    for _ in range(messages):
        client.send("x" * 200)


@pytest.mark.parametrize("messages", [1, 3000])
def test_a_healthy_client_survives_a_long_handler(server: Server, messages: int) -> None:
    done = asyncio.Event()

    async def slow(opened: Socket) -> None:
        await opened.accept()
        first = await opened.text()
        await done.wait()
        assert first is not None
        await opened.say(first)
        for _ in range(messages - 1):
            await opened.text()
        await opened.say("all")
        await opened.text()

    server.app = slow
    server.pings_every(0.1)
    with server.client(ping_interval=None) as client:
        # In one go it would block: the server stops reading.
        sender = threading.Thread(target=say_over_and_over, args=(client, messages), daemon=True)
        sender.start()
        eventually(lambda: server.sockets)
        protocol = server.sockets[0].protocol
        eventually(lambda: protocol.suspensions + protocol.pongs >= 2)
        assert protocol.read_paused == (messages > 1)
        server.in_loop(done.set)
        assert client.recv(DEADLINE_SECONDS) == "x" * 200
        assert client.recv(DEADLINE_SECONDS) == "all"
        sender.join(DEADLINE_SECONDS)
        assert (protocol.fresh_deadlines > 0) == (messages > 1)
        protocol.pongs = 0
        eventually(lambda: protocol.pongs >= 1)  # the deadline holds again, and the client meets it
