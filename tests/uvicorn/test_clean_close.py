"""How a WebSocket ends: the right code, and the server is the one that closes the connection.

`make autobahn` runs the public suite, where one is to be had; here is what it found, and each code.
"""

import socket

import pytest
from websockets.frames import Close, Frame, Opcode

from tests.uvicorn.bare import eventually
from tests.uvicorn.harness import Peer, QuickProtocol, Server, Socket, text
from tests.uvicorn.hearer import wire


@pytest.fixture
def _long_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than a peer waits here: the connection's end is no time that ran out."""
    monkeypatch.setattr(QuickProtocol, "close_seconds", 60.0)


def closing(code: int, reason: bytes = b"") -> bytes:
    return wire(Frame(Opcode.CLOSE, code.to_bytes(2) + reason))


def is_answered(peer: Peer, code: int) -> None:
    """The close frame is the next frame, and the end of the connection follows it."""
    opcode, payload = peer.frame()
    assert (opcode, Close.parse(payload).code) == (Opcode.CLOSE, code)
    assert peer.read.read() == b"", "more after the close frame"


FIRST = Frame(Opcode.TEXT, b"a", fin=False)
SENT_BY_PEERS = (1000, 1001, 1002, 1003, *range(1007, 1015), 3000, 3999, 4000, 4999)
NEVER_SENT = (0, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535)


@pytest.mark.usefixtures("_long_grace")
@pytest.mark.parametrize("code", SENT_BY_PEERS)
def test_a_peer_that_closes_gets_its_code_back_and_the_connection_ends(
    server: Server, code: int
) -> None:
    with server.peer() as peer:
        peer.socket.sendall(closing(code, "é".encode() * 61))
        is_answered(peer, code)


@pytest.mark.usefixtures("_long_grace")
def test_a_peer_that_closes_without_a_code_gets_none(server: Server) -> None:
    with server.peer() as peer:
        peer.send(Frame(Opcode.CLOSE, b""))
        is_answered(peer, 1005)


@pytest.mark.usefixtures("_long_grace")
def test_a_peer_may_close_within_a_message_of_fragments(server: Server) -> None:
    with server.peer() as peer:
        peer.socket.sendall(wire(FIRST) + closing(1000))
        is_answered(peer, 1000)


@pytest.mark.usefixtures("_long_grace")
def test_a_peer_that_sends_its_end_with_its_close_frame_is_answered(server: Server) -> None:
    with server.peer() as peer:
        peer.socket.sendall(closing(1000))
        peer.socket.shutdown(socket.SHUT_WR)
        is_answered(peer, 1000)


@pytest.mark.usefixtures("_long_grace")
@pytest.mark.parametrize("code", NEVER_SENT)
def test_a_code_that_must_not_be_sent_is_a_protocol_error(server: Server, code: int) -> None:
    with server.peer() as peer:
        peer.socket.sendall(closing(code))
        is_answered(peer, 1002)


HALF = Frame(Opcode.TEXT, b"\xce", fin=False)
FAULTS = {
    "a close frame of one byte": (wire(Frame(Opcode.CLOSE, b"\x03")), 1002),
    "a reason of 124 bytes": (b"\x88\xfe\0\x7e\0\0\0\0\x03\xe8" + b"x" * 124, 1002),
    "a reason that is not UTF-8": (closing(1000, b"\xce\xba\xe1\xbd\xb9\xcf\x83\xed"), 1007),
    "an unmasked text": (text("no").serialize(mask=False), 1002),
    "a reserved bit": (b"\xc1\x80\0\0\0\0", 1002),
    "a reserved opcode": (b"\x83\x80\0\0\0\0", 1002),
    "a reserved control opcode": (b"\x8b\x80\0\0\0\0", 1002),
    "a long ping": (b"\x89\xfe\0\x7e\0\0\0\0" + b"x" * 126, 1002),
    "a ping in fragments": (b"\x09\x80\0\0\0\0", 1002),
    "a continuation of nothing": (wire(Frame(Opcode.CONT, b"no")), 1002),
    "a text within a text": (wire(FIRST, text("no")), 1002),
    "a text that is not UTF-8": (wire(Frame(Opcode.TEXT, b"\xed\xa0\x80")), 1007),
    "no UTF-8 in a first fragment": (wire(Frame(Opcode.TEXT, b"\xff", fin=False)), 1007),
    "no UTF-8 in a fragment": (wire(HALF, Frame(Opcode.CONT, b"\xce", fin=False)), 1007),
    "half a character at the end": (wire(HALF, Frame(Opcode.CONT, b"")), 1007),
    "a frame that is too long": (b"\x81\xff" + b"\x7f" * 8 + b"\0\0\0\0", 1009),
}


@pytest.mark.usefixtures("_long_grace")
@pytest.mark.parametrize(("data", "code"), FAULTS.values(), ids=FAULTS)
def test_after_a_fault_the_peer_reads_why_and_then_the_end(
    server: Server, data: bytes, code: int
) -> None:
    with server.peer() as peer:
        peer.socket.sendall(data)
        is_answered(peer, code)


@pytest.mark.parametrize("fault", ["a reserved bit", "a text that is not UTF-8"])
def test_a_peer_at_fault_that_neither_closes_nor_stops_sending_is_cut_in_time(
    server: Server, fault: str
) -> None:
    data, code = FAULTS[fault]
    with server.peer() as peer:
        peer.socket.sendall(data)
        is_answered(peer, code)
        eventually(server.is_empty, within=2)


def test_a_peer_that_never_answers_our_close_frame_is_cut_in_time(server: Server) -> None:
    async def close(opened: Socket) -> None:
        await opened.accept()
        opened.frames.close(4403, "removed")

    server.app = close
    with server.peer() as peer:
        is_answered(peer, 4403)
    eventually(server.is_empty, within=2)
