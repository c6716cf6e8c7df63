"""Ready frames, and what else an application does through the handle."""

import asyncio
import os

import pytest
from websockets.frames import Close, Frame, Opcode

from app.wire.frames import text_frame
from tests.uvicorn.bare import DEADLINE_SECONDS, eventually
from tests.uvicorn.harness import QuickProtocol, Server, Socket, closing, text


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
