"""How hearing ends: an exception, a close, a peer in error; and nothing is heard after it."""

import struct

import pytest
from websockets.frames import Close, Frame, Opcode

from tests.uvicorn.bare import eventually
from tests.uvicorn.harness import MAX_MESSAGE_BYTES, Server, text
from tests.uvicorn.hearer import GOODBYE, Hearer, texts, wire


@pytest.mark.parametrize("early", [False, True])
def test_an_exception_closes_with_1011_and_nothing_more_is_heard(
    server: Server, hearer: Hearer, caplog: pytest.LogCaptureFixture, early: bool
) -> None:
    def fail() -> None:
        raise ValueError("oh")

    hearer.acts["1"] = fail
    if early:
        hearer.adopts.clear()
    with server.peer() as peer:
        peer.send(text("1"), text("2"), text("3"))
        eventually(lambda: server.sockets)
        server.in_loop(hearer.adopts.set)
        assert peer.close_frame().code == 1011
        peer.send(text("4"), Frame(Opcode.CLOSE, struct.pack("!H", 1011)))
        assert peer.read.read() == b""
    assert hearer.heard == ["1"]
    assert hearer.ends == 1
    assert [str(r.exc_info[1]) for r in caplog.records if r.exc_info] == ["oh"]


@pytest.mark.parametrize("early", [False, True])
def test_an_application_that_closes_in_the_middle_of_a_read_hears_nothing_more(
    server: Server, hearer: Hearer, early: bool
) -> None:
    hearer.acts["2"] = lambda: hearer.frames.close(1008, "enough")
    if early:
        hearer.adopts.clear()
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 30)), Frame(Opcode.BINARY, b"0"))
        eventually(lambda: server.sockets)
        server.in_loop(hearer.adopts.set)
        assert peer.close_frame() == Close(1008, "enough")
    eventually(server.is_empty)
    assert hearer.heard == ["1", "2"]


def test_nothing_behind_the_peers_close_frame_is_heard(server: Server, hearer: Hearer) -> None:
    with server.peer() as peer:
        peer.send(text("1"), GOODBYE, text("2"), Frame(Opcode.BINARY, b"3"), GOODBYE)
        assert peer.close_frame().code == 1000
        assert peer.read.read() == b""
    assert hearer.heard == ["1"]
    assert hearer.ends == 1


def test_an_abort_in_the_middle_of_a_read_ends_once(server: Server, hearer: Hearer) -> None:
    hearer.acts["1"] = lambda: hearer.frames.abort()
    with server.peer() as peer:
        peer.send(text("1"))
        assert peer.read.read() == b""
    assert hearer.ends == 1


FIRST = Frame(Opcode.TEXT, b"a", fin=False)
BROKEN: dict[str, tuple[bytes, int]] = {
    "unmasked": (text("no").serialize(mask=False), 1002),
    "unmasked and empty": (b"\x81\x00", 1002),
    "unmasked and long": (text("n" * 200).serialize(mask=False), 1002),
    "a reserved bit": (b"\xc1" + wire(text("no"))[1:], 1002),
    "a reserved opcode": (b"\x83" + wire(text("no"))[1:], 1002),
    "text in fragments": (wire(FIRST, text("no")), 1002),
    "a fragment of nothing": (wire(Frame(Opcode.CONT, b"no")), 1002),
    "a long ping": (b"\x89" + wire(text("n" * 126))[1:], 1002),
    "a long pong": (b"\x8a" + wire(text("n" * 126))[1:], 1002),
    "an unmasked ping": (b"\x89\x00", 1002),
    "an unmasked pong": (b"\x8a\x00", 1002),
    "a ping in fragments": (b"\x09" + wire(text("no"))[1:], 1002),
    "a close frame of one byte": (wire(Frame(Opcode.CLOSE, b"\x03")), 1002),
    "a close frame of no known code": (wire(Frame(Opcode.CLOSE, b"\x03\xec")), 1002),
    "no UTF-8": (wire(Frame(Opcode.TEXT, b"\xff")), 1007),
    "no UTF-8 in fragments": (wire(FIRST, Frame(Opcode.CONT, b"\xc3")), 1007),
    "an overlong character": (wire(Frame(Opcode.TEXT, b"\xc0\x80")), 1007),
    "a surrogate": (wire(Frame(Opcode.TEXT, b"\xed\xa0\x80")), 1007),
    "half a character": (wire(Frame(Opcode.TEXT, b"\xe2\x82")), 1007),
    "too long": (b"\x81\xff" + struct.pack("!Q", MAX_MESSAGE_BYTES + 1), 1009),
    "longer than any memory": (b"\x81\xff" + b"\x7f" * 8, 1009),
    "too long in fragments": (
        wire(FIRST, Frame(Opcode.CONT, b"x" * MAX_MESSAGE_BYTES)),
        1009,
    ),
}


@pytest.mark.parametrize("behind", [b"", wire(text("after"))], ids=["last", "more behind"])
@pytest.mark.parametrize(("data", "code"), BROKEN.values(), ids=BROKEN)
def test_a_peer_in_error_is_told_which_and_heard_no_more(
    server: Server, hearer: Hearer, data: bytes, code: int, behind: bytes
) -> None:
    with server.peer() as peer:
        peer.socket.sendall(wire(text("before")) + data + behind)
        assert peer.close_frame().code == code
    eventually(server.is_empty)
    assert hearer.heard == ["before"]
    assert hearer.ends == 1


@pytest.mark.parametrize("most", [100, 1000])
def test_a_text_longer_by_a_byte_than_was_agreed_is_refused(most: int) -> None:
    with Server("uvloop", ws_max_size=most) as server:
        hearer = Hearer(server)
        with server.peer() as peer:
            peer.socket.sendall(wire(text("x" * most), text("x" * (most + 1))))
            assert peer.close_frame().code == 1009
        assert hearer.heard == ["x" * most]


def test_a_peer_in_error_behind_a_hold_is_told_when_it_is_its_turn(
    server: Server, hearer: Hearer
) -> None:
    hearer.holds_at("1")
    data = wire(text("2")) + b"\xff" * 64
    with server.peer() as peer:
        peer.socket.sendall(wire(text("1")) + data)
        hearer.is_read(len(data))
        hearer.goes_on()
        assert peer.close_frame().code == 1002
    assert hearer.heard == ["1", "2"]
