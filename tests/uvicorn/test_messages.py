"""Messages arrive as they were sent, and what is no message closes with its code."""

import contextlib

import pytest
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from tests.uvicorn.bare import DEADLINE_SECONDS
from tests.uvicorn.harness import MAX_MESSAGE_BYTES, Server, closing


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
