"""What an application hears of a socket it has adopted, however it is cut."""

import asyncio
import struct

import pytest
from websockets.frames import Frame, Opcode

from tests.uvicorn.bare import eventually
from tests.uvicorn.harness import MAX_MESSAGE_BYTES, Server, Socket, closing, text
from tests.uvicorn.hearer import Hearer, texts, wire

EVERYTHING = [
    text("whole"),
    text(""),
    text("é" * 80),
    Frame(Opcode.TEXT, b"in ", fin=False),
    Frame(Opcode.PING, b"?"),
    Frame(Opcode.CONT, b"", fin=False),
    Frame(Opcode.PONG, b"!"),
    Frame(Opcode.CONT, "fünf".encode()[:2], fin=False),
    Frame(Opcode.CONT, "fünf".encode()[2:]),
    Frame(Opcode.BINARY, b"\xff"),
    Frame(Opcode.BINARY, b"\xff", fin=False),
    Frame(Opcode.CONT, b"\xff"),
    text("last"),
]
HEARD = ["whole", "", "é" * 80, "in fünf", None, None, "last"]


def test_the_applications_call_may_return_and_the_socket_lives_on(
    server: Server, hearer: Hearer
) -> None:
    with server.client() as client:
        eventually(lambda: server.sockets and not server.uvicorn.server_state.tasks)
        for message in ("one", b"two", "x" * MAX_MESSAGE_BYTES, ["thr", "ee"]):
            client.send(message)
        hearer.hears("one", None, "x" * MAX_MESSAGE_BYTES, "three")
    eventually(lambda: hearer.ends == 1)


def test_what_only_the_handshake_needed_is_let_go(server: Server, hearer: Hearer) -> None:
    with server.client():
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
        assert not {"request", "response"} & vars(hearer.protocol).keys()
        assert not isinstance(hearer.protocol.queue, asyncio.Queue)
        assert not hearer.protocol.scope


@pytest.mark.parametrize("length", [0, 1, 125, 126, 127, 65535, 65536])
def test_texts_of_every_length_are_heard(server: Server, hearer: Hearer, length: int) -> None:
    with server.peer() as peer:
        peer.send(text("x" * length), text("é" * (length // 2)))
        hearer.hears("x" * length, "é" * (length // 2))


def test_a_length_in_more_bytes_than_it_needs_is_understood(server: Server, hearer: Hearer) -> None:
    with server.peer() as peer:
        for head in (b"\x81\xfe" + struct.pack("!H", 2), b"\x81\xff" + struct.pack("!Q", 2)):
            peer.socket.sendall(head + b"\0\0\0\0hi")
        peer.send(text("and on"))
        hearer.hears("hi", "hi", "and on")


def test_frames_cut_anywhere_are_heard_whole_and_in_order(server: Server, hearer: Hearer) -> None:
    stream = wire(*EVERYTHING)
    with server.peer() as peer:
        eventually(lambda: server.sockets and server.sockets[0].protocol.on_frame)
        for cut in range(len(stream) + 1):
            hearer.reads(stream[:cut], stream[cut:])
        hearer.hears(*HEARD * (len(stream) + 1))
        hearer.reads(*(bytes((byte,)) for byte in stream * 2))
        hearer.hears(*HEARD * (len(stream) + 3))
        assert not hearer.protocol.backlog
        assert peer.frame() == (Opcode.PONG, b"?")


@pytest.mark.parametrize("cut", [1, 2, 5, 6, 7, 10])
def test_a_frame_that_came_half_with_the_handshake_is_heard(
    server: Server, hearer: Hearer, cut: int
) -> None:
    data = wire(text("early"), text("late"))
    with server.peer(early=data[:cut]) as peer:
        eventually(lambda: hearer.protocol.on_frame)
        peer.socket.sendall(data[cut:])
        hearer.hears("early", "late")


def test_what_came_before_the_adoption_is_heard_first(server: Server, hearer: Hearer) -> None:
    hearer.adopts.clear()
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 15)), Frame(Opcode.BINARY, b"0"), *map(text, texts(16, 40)))
        peer.send(Frame(Opcode.TEXT, b"in ", fin=False), Frame(Opcode.CONT, b"two"))
        eventually(lambda: server.sockets and len(hearer.protocol.backlog) > 150)
        server.in_loop(hearer.adopts.set)
        peer.send(text("41"))
        hearer.hears(*texts(1, 15), None, *texts(16, 40), "in two", "41")


def test_an_adoption_in_the_middle_of_a_message_does_not_break_it(
    server: Server, hearer: Hearer
) -> None:
    hearer.adopts.clear()
    with server.peer() as peer:
        peer.send(text("one"), Frame(Opcode.TEXT, b"t", fin=False))
        eventually(lambda: server.sockets and server.sockets[0].protocol.frames)
        server.in_loop(hearer.adopts.set)
        peer.send(Frame(Opcode.CONT, b"wo"), text("three"))
        hearer.hears("one", "two", "three")


def test_an_application_that_raises_after_its_adoption_closes_with_1011(server: Server) -> None:
    async def broken(opened: Socket) -> None:
        await opened.accept()
        opened.frames.take_over(lambda said: None)
        raise ValueError("oh")

    server.app = broken
    with server.client() as client:
        assert closing(client).code == 1011
