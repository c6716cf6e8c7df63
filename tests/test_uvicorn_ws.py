"""The WebSocket protocol class on a real uvicorn, against peers that do only what they are told."""

import asyncio
import contextlib
import logging
import os
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.frames import Close, Frame, Opcode
from websockets.sync.client import ClientConnection

from app.live.frames import text_frame
from app.web.uvicorn_http import HttpProtocol, require
from app.web.uvicorn_ws import WebSocketProtocol
from tests.uvicorn_harness import (
    DEADLINE_SECONDS,
    MAX_MESSAGE_BYTES,
    App,
    Message,
    QuickProtocol,
    Server,
    Socket,
    closing,
    echo,
    eventually,
    pour_frames,
    pour_messages,
    text,
)


@pytest.fixture(params=["asyncio", "uvloop"], scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[Server]:
    with Server(request.param) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    running.renew()
    yield running
    eventually(running.is_empty)


# Ready frames


@pytest.mark.parametrize("length", [0, 1, 125, 126, 65535, 65536])
def test_a_ready_frame_is_what_websockets_itself_would_send(length: int) -> None:
    payload = os.urandom(length)
    assert text_frame(payload) == Frame(Opcode.TEXT, payload).serialize(mask=False)


def test_ready_frames_and_ordinary_messages_arrive_in_the_order_they_were_sent(
    server: Server,
) -> None:
    async def mixed(opened: Socket) -> None:
        await opened.accept()
        for number in range(0, 400, 2):
            opened.frames.write(text_frame(str(number).encode()))
            await opened.say(str(number + 1))
        await opened.text()

    server.app = mixed
    with server.client() as client:
        assert [client.recv(DEADLINE_SECONDS) for _ in range(400)] == [str(n) for n in range(400)]


def test_several_frames_in_one_write_are_several_messages(server: Server) -> None:
    async def batch(opened: Socket) -> None:
        await opened.accept()
        opened.frames.write(text_frame(b"one") + text_frame(b"two"))
        await opened.text()

    server.app = batch
    with server.client() as client:
        assert [client.recv(DEADLINE_SECONDS), client.recv(DEADLINE_SECONDS)] == ["one", "two"]


def test_the_handle_writes_nothing_before_accept_and_after_close(server: Server) -> None:
    writable: list[bool] = []

    async def eager(opened: Socket) -> None:
        frames = opened.frames
        writable.append(frames.writable)
        frames.write(text_frame(b"too early"))
        await opened.accept()
        writable.append(frames.writable)
        frames.write(text_frame(b"only this"))
        frames.close(1000, "")
        writable.append(frames.writable)
        frames.write(text_frame(b"too late"))
        await opened.protocol.lost.wait()
        frames.write(text_frame(b"far too late"))
        frames.close(1000, "")
        frames.abort()

    server.app = eager
    with server.client() as client:
        assert client.recv(DEADLINE_SECONDS) == "only this"
        assert closing(client).code == 1000
    eventually(lambda: writable == [False, True, False])


def test_the_handle_tells_when_the_peer_falls_behind_and_when_it_has_caught_up(
    server: Server,
) -> None:
    told: list[tuple[str, bool]] = []

    async def listening(opened: Socket) -> None:
        frames = opened.frames
        frames.on_pause = lambda: told.append(("pause", frames.writable))
        frames.on_resume = caught_up
        await opened.accept()
        while frames.writable:
            frames.write(text_frame(b"x" * 4096))
        await opened.text()

    def caught_up() -> None:
        frames = server.sockets[0].frames
        told.append(("resume", frames.writable))
        frames.write(text_frame(b"go on"))

    server.app = listening
    with server.peer() as peer:
        eventually(lambda: told == [("pause", False)])
        while peer.frame() != (Opcode.TEXT, b"go on"):
            pass
        assert told == [("pause", False), ("resume", True)]


def test_a_close_through_the_handle_gives_the_client_code_and_reason(server: Server) -> None:
    async def strict(opened: Socket) -> None:
        await opened.accept()
        opened.frames.close(4401, "session ended")
        message = await opened.receive()
        ends.append((message["code"], message["reason"]))

    ends: list[tuple[int, str]] = []
    server.app = strict
    with server.client() as client:
        assert closing(client) == Close(4401, "session ended")
    assert ends == [(4401, "session ended")]


def test_an_abort_through_the_handle_cuts_the_socket_at_once(server: Server) -> None:
    async def rough(opened: Socket) -> None:
        await opened.accept()
        await opened.text()
        opened.frames.abort()
        assert await opened.text() is None

    server.app = rough
    with server.peer() as peer:
        peer.send(text("go"))
        assert peer.read.read() == b""


def test_a_close_before_accept_cuts_the_handshake(server: Server) -> None:
    async def revoked(opened: Socket) -> None:
        opened.frames.close(4401, "session ended")
        await opened.accept()

    server.app = revoked
    with server.peer(accepted=False) as peer:
        assert peer.read.read() == b""


def test_after_a_close_nothing_the_client_sent_is_handed_to_the_application(
    server: Server,
) -> None:
    got: list[str | None] = []

    async def strict(opened: Socket) -> None:
        await opened.accept()
        got.append(await opened.text())
        opened.frames.close(4401, "session ended")
        got.append(await opened.text())

    server.app = strict
    with server.peer() as peer:
        peer.send(text("one"), text("two"), text("three"))
        assert peer.close_frame().code == 4401
        eventually(lambda: got == ["one", None])


def test_a_close_hears_the_peers_answer_behind_messages_that_nobody_takes(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "close_seconds", DEADLINE_SECONDS)
    go = asyncio.Event()

    async def deaf(opened: Socket) -> None:
        await opened.accept()
        await go.wait()
        opened.frames.close(4403, "removed")
        await opened.protocol.lost.wait()

    server.app = deaf
    with server.peer() as peer:
        peer.send(*[text("x" * 200)] * 2000)
        eventually(lambda: server.sockets and server.sockets[0].protocol.read_paused)
        server.in_loop(go.set)
        assert peer.close_frame().code == 4403
        peer.send(Frame(Opcode.CLOSE, b"\x11\x33"))
        eventually(server.is_empty, within=2)


def test_sending_after_a_close_from_elsewhere_looks_like_a_client_that_left(
    server: Server,
) -> None:
    errors: list[Exception] = []

    async def unaware(opened: Socket) -> None:
        await opened.accept()
        opened.frames.close(4403, "removed")
        try:
            await opened.say("hello?")
        except OSError as error:
            errors.append(error)

    server.app = unaware
    with server.client() as client:
        assert closing(client).code == 4403
    assert len(errors) == 1


# Peers that do not read


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


# Peers that send too much


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


# Messages


def test_text_and_binary_messages_arrive_as_they_were_sent(server: Server) -> None:
    with server.client() as client:
        for message in ("", "héllo", b"", b"\x00\xff", "x" * MAX_MESSAGE_BYTES):
            client.send(message)
            assert client.recv(DEADLINE_SECONDS) == message


def test_fragmented_messages_arrive_whole(server: Server) -> None:
    with server.client() as client:
        client.send(["one ", "two ", "three"])
        assert client.recv(DEADLINE_SECONDS) == "one two three"
        client.send([b"\x00", b"\xff"])
        assert client.recv(DEADLINE_SECONDS) == b"\x00\xff"


def test_a_message_of_thousands_of_fragments_with_pings_between_arrives_whole(
    server: Server,
) -> None:
    with server.peer() as peer:
        peer.send(Frame(Opcode.TEXT, b"a", fin=False))
        peer.send(*[Frame(Opcode.CONT, b"b", fin=False)] * 5000)
        peer.send(Frame(Opcode.PING, b"!"), Frame(Opcode.CONT, b"", fin=False))
        peer.send(Frame(Opcode.CONT, b"c"))
        assert peer.frame() == (Opcode.PONG, b"!")
        assert peer.frame() == (Opcode.TEXT, b"a" + b"b" * 5000 + b"c")


def test_text_that_is_not_utf8_closes_with_1007(server: Server) -> None:
    with server.peer() as peer:
        peer.send(Frame(Opcode.TEXT, b"\xff\xfe"))
        assert peer.close_frame().code == 1007


@pytest.mark.parametrize("fragments", [1, 4])
def test_a_message_that_is_too_large_closes_with_1009(server: Server, fragments: int) -> None:
    with server.client() as client:
        with contextlib.suppress(ConnectionClosed):
            client.send(["x" * (4 * MAX_MESSAGE_BYTES // fragments)] * fragments)
        assert closing(client).code == 1009


def test_what_is_no_frame_closes_with_1002(server: Server) -> None:
    with server.peer() as peer:
        peer.socket.sendall(b"\xff" * 64)
        assert peer.close_frame().code == 1002


# The application's part


def test_an_application_that_raises_closes_with_1011(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(opened: Socket) -> None:
        await opened.accept()
        raise ValueError("oh")

    server.app = broken
    with server.client() as client:
        assert closing(client).code == 1011
    assert [r.getMessage().strip() for r in caplog.records if r.exc_info] == [
        "Exception in ASGI application"
    ]


def test_an_application_that_raises_before_accept_answers_500(server: Server) -> None:
    async def broken(opened: Socket) -> None:
        raise ValueError("oh")

    server.app = broken
    with pytest.raises(InvalidStatus) as refused:
        server.client()
    assert refused.value.response.status_code == 500


def test_an_application_that_returns_closes_with_1000(server: Server) -> None:
    server.app = Socket.accept
    with server.client() as client:
        assert closing(client).code == 1000


def test_an_application_can_refuse_with_403_or_an_answer_of_its_own(server: Server) -> None:
    async def refuse(opened: Socket) -> None:
        await opened.receive()
        await opened.send({"type": "websocket.close", "code": 1008})

    async def deny(opened: Socket) -> None:
        await opened.receive()
        await opened.send({"type": "websocket.http.response.start", "status": 429, "headers": []})
        await opened.send({"type": "websocket.http.response.body", "body": b"later"})

    answers: list[tuple[App, int, bytes]] = [(refuse, 403, b""), (deny, 429, b"later")]
    for app, status, body in answers:
        server.app = app
        with pytest.raises(InvalidStatus) as refused:
            server.client()
        assert refused.value.response.status_code == status
        assert refused.value.response.body == body


# The handshake


@pytest.mark.parametrize("http", [HttpProtocol, HttpToolsProtocol])
def test_a_handshake_with_long_or_many_headers_is_answered_431(http: type) -> None:
    long = "Cookie: c=" + "x" * 9000 + "\r\n"
    many = "".join(f"X-{number}: x\r\n" for number in range(200))
    with Server("uvloop", http=http) as server:
        for headers in (long, many):
            with server.peer(headers=headers, accepted=False) as peer:
                assert b" 431 " in peer.head()
                peer.read.read()


def test_a_handshake_that_makes_no_sense_is_answered_400(server: Server) -> None:
    with server.peer(headers="Transfer-Encoding: chunked\r\n", accepted=False) as peer:
        assert b" 400 " in peer.head()
        assert peer.read.read() == b""


def test_a_frame_sent_along_with_the_handshake_is_not_lost(server: Server) -> None:
    with server.peer(early=text("already").serialize(mask=True)) as peer:
        assert peer.frame() == (Opcode.TEXT, b"already")


def test_a_ping_sent_along_with_the_handshake_is_answered_behind_it(server: Server) -> None:
    async def late(opened: Socket) -> None:
        await go.wait()
        await opened.accept()
        await opened.text()

    go = asyncio.Event()
    server.app = late
    ping = Frame(Opcode.PING, b"?").serialize(mask=True)
    with server.peer(early=ping, accepted=False) as peer:
        eventually(lambda: server.sockets and server.sockets[0].protocol.backlog)
        server.in_loop(go.set)
        assert b" 101 " in peer.head()
        assert peer.frame() == (Opcode.PONG, b"?")


def test_messages_are_not_compressed_even_when_the_client_offers_it(server: Server) -> None:
    with server.client(compression="deflate") as client:
        assert client.protocol.extensions == []


@pytest.mark.skipif(not hasattr(socket, "TCP_USER_TIMEOUT"), reason="Linux only")
def test_the_kernel_holds_little_for_a_stuck_peer_and_gives_a_dead_one_up(server: Server) -> None:
    with server.peer():
        eventually(lambda: server.sockets)
        sock = server.sockets[0].protocol.transport.get_extra_info("socket")
        assert sock.getsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF) <= 128 * 1024
        assert sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == 20_000


def test_no_query_string_cookie_or_message_reaches_the_log(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    with (
        caplog.at_level(logging.DEBUG, "uvicorn"),
        server.client("/?token=canary", additional_headers={"Cookie": "session=canary"}) as client,
    ):
        client.send("canary")
        client.recv(DEADLINE_SECONDS)
    lines = [record.getMessage() for record in caplog.records if record.name.startswith("uvicorn")]
    assert any("[accepted]" in line for line in lines)
    assert not any("canary" in line for line in lines)


def test_another_uvicorn_fails_the_import_and_names_the_pin() -> None:
    with pytest.raises(ImportError, match=r"no handshake_lost\..*uvicorn==0\.54\.0"):
        require(WebSocketProtocol, "handshake_lost")
