"""How an application hears a socket it has adopted, on a real uvicorn."""

import asyncio
import contextlib
import struct
from collections.abc import Callable, Iterator

import pytest
from websockets.frames import Close, Frame, Opcode

from app.web.uvicorn_ws_reading import READ_AHEAD_BYTES
from tests.uvicorn_harness import (
    DEADLINE_SECONDS,
    MAX_MESSAGE_BYTES,
    Peer,
    QuickProtocol,
    Server,
    Socket,
    closing,
    eventually,
    text,
)

GOODBYE = Frame(Opcode.CLOSE, b"\x03\xe8")


@pytest.fixture(params=["asyncio", "uvloop"], scope="module")
def running(request: pytest.FixtureRequest) -> Iterator[Server]:
    with Server(request.param) as server:
        yield server


@pytest.fixture
def server(running: Server) -> Iterator[Server]:
    running.renew()
    yield running
    eventually(running.is_empty)


class Hearer:
    """Adopts the one socket that comes, and keeps what it hears."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.heard: list[str | None] = []
        self.ends = 0
        self.adopts = asyncio.Event()
        self.adopts.set()
        # By what is heard: done in the middle of a read.
        self.acts: dict[str | None, Callable[[], object]] = {}
        server.app = self.serve

    async def serve(self, opened: Socket) -> None:
        self.frames = opened.frames
        self.protocol = opened.protocol
        await opened.accept()
        await self.adopts.wait()
        self.frames.on_end = self.end
        self.frames.adopt(self.hear)

    def end(self) -> None:
        self.ends += 1

    def hear(self, said: str | None) -> None:
        self.heard.append(said)
        self.acts.get(said, str)()

    def holds_at(self, *said: str) -> None:
        for one in said:
            self.acts[one] = lambda: self.frames.hold()

    def goes_on(self) -> None:
        self.server.in_loop(self.frames.go_on)

    def hears(self, *said: str | None) -> None:
        eventually(lambda: len(self.heard) >= len(said))
        assert self.heard == list(said)

    def is_read(self, size: int) -> None:
        """Wait until so much was read and not parsed."""
        eventually(lambda: len(self.protocol.backlog) == size)

    def reads(self, *parts: bytes) -> None:
        """As if each part came in a read of its own."""

        def read() -> None:
            for part in parts:
                self.protocol.data_received(part)
            done.append(True)

        done: list[bool] = []
        self.server.in_loop(read)
        eventually(lambda: done)


@pytest.fixture
def hearer(server: Server) -> Hearer:
    return Hearer(server)


def wire(*frames: Frame) -> bytes:
    return b"".join(frame.serialize(mask=True) for frame in frames)


def texts(first: int, last: int) -> list[str]:
    return [str(number) for number in range(first, last + 1)]


def sent_until_full(peer: Peer, data: bytes) -> bytes:
    """Send until nobody takes more for a moment; what is left."""
    peer.socket.settimeout(0.2)
    with contextlib.suppress(TimeoutError):
        while data:
            data = data[peer.socket.send(data[:65536]) :]
    peer.socket.settimeout(DEADLINE_SECONDS)
    assert data, "all was taken"
    return data


# What is heard


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
        eventually(lambda: server.sockets and hearer.protocol.hear)
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
        eventually(lambda: server.sockets and server.sockets[0].protocol.hear)
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
        eventually(lambda: hearer.protocol.hear)
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
        opened.frames.adopt(lambda said: None)
        raise ValueError("oh")

    server.app = broken
    with server.client() as client:
        assert closing(client).code == 1011


# Holding


def test_nothing_is_heard_while_the_application_holds(server: Server, hearer: Hearer) -> None:
    hearer.holds_at("1", "3")
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 5)))
        hearer.is_read(len(wire(*map(text, texts(2, 5)))))
        peer.send(text("6"), Frame(Opcode.PING, b"?"))
        hearer.is_read(len(wire(*map(text, texts(2, 6)), Frame(Opcode.PING, b"?"))))
        hearer.hears("1")
        hearer.goes_on()
        hearer.hears("1", "2", "3")
        hearer.goes_on()
        assert peer.frame() == (Opcode.PONG, b"?")
        hearer.hears(*texts(1, 6))


def test_a_hold_in_a_message_of_fragments_holds_too(server: Server, hearer: Hearer) -> None:
    hearer.holds_at("12")
    with server.peer() as peer:
        peer.send(Frame(Opcode.TEXT, b"1", fin=False), Frame(Opcode.CONT, b"2"), text("3"))
        hearer.is_read(len(wire(text("3"))))
        hearer.hears("12")
        hearer.goes_on()
        hearer.hears("12", "3")


def test_a_hold_holds_also_what_came_before_the_adoption(server: Server, hearer: Hearer) -> None:
    hearer.adopts.clear()
    hearer.holds_at("2", "5")
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 20)))
        eventually(lambda: server.sockets and hearer.protocol.backlog)
        server.in_loop(hearer.adopts.set)
        hearer.hears("1", "2")
        backlog = len(hearer.protocol.backlog)
        peer.send(text("21"))
        hearer.is_read(backlog + len(wire(text("21"))))
        hearer.hears("1", "2")
        hearer.goes_on()
        hearer.hears(*texts(1, 5))
        hearer.goes_on()
        hearer.hears(*texts(1, 21))


def test_one_that_goes_on_in_the_middle_of_a_read_hears_all_once(
    server: Server, hearer: Hearer
) -> None:
    def hold_for_no_time() -> None:
        hearer.frames.hold()
        hearer.frames.go_on()

    hearer.acts["2"] = hold_for_no_time
    data = wire(*map(text, texts(1, 5)))
    with server.peer():
        eventually(lambda: server.sockets and hearer.protocol.hear)
        hearer.reads(data[:9], data[9:])
        hearer.hears(*texts(1, 5))


def test_reading_stops_while_the_application_holds_and_goes_on_with_it(
    server: Server, hearer: Hearer
) -> None:
    hearer.holds_at("hold")
    numbered = [f"{number} {'x' * 4096}" for number in range(2500)]
    with server.peer() as peer:
        peer.send(text("hold"))
        eventually(lambda: hearer.heard)
        rest = sent_until_full(peer, wire(*map(text, numbered)))
        assert hearer.protocol.read_paused
        # One read of the event loop's may come on top: 256 KiB in both.
        assert len(hearer.protocol.backlog) < (64 + 256) * 1024
        hearer.goes_on()
        peer.socket.sendall(rest)
        hearer.hears("hold", *numbered)
        assert not hearer.protocol.read_paused


def test_reading_goes_on_for_the_rest_of_a_frame_longer_than_the_read_ahead(
    server: Server, hearer: Hearer
) -> None:
    longest = "x" * MAX_MESSAGE_BYTES
    data = wire(text(longest))
    assert len(data) - 1 > READ_AHEAD_BYTES
    with server.peer() as peer:
        peer.socket.sendall(data[:-1])
        hearer.is_read(len(data) - 1)
        peer.socket.sendall(data[-1:])
        hearer.hears(longest)


def test_a_peer_that_says_goodbye_to_one_that_holds_is_heard_to_the_end(
    server: Server, hearer: Hearer
) -> None:
    hearer.holds_at("1")
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 3)), GOODBYE)
        hearer.is_read(len(wire(*map(text, texts(2, 3)), GOODBYE)))
        assert hearer.ends == 0
        hearer.goes_on()
        assert peer.close_frame().code == 1000
        assert hearer.heard == texts(1, 3)
        eventually(lambda: hearer.ends == 1)


@pytest.mark.parametrize("way", ["reset", "eof"])
def test_a_peer_that_is_lost_while_the_application_holds_is_seen_off(
    server: Server, hearer: Hearer, way: str
) -> None:
    hearer.holds_at("1")
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 3)))
        hearer.is_read(len(wire(*map(text, texts(2, 3)))))
        peer.reset() if way == "reset" else peer.socket.shutdown(1)
        eventually(lambda: hearer.ends == 1 and server.is_empty())
        hearer.goes_on()
        hearer.reads()
        assert hearer.heard == ["1"]


def test_a_close_while_the_application_holds_needs_no_going_on(
    server: Server, hearer: Hearer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QuickProtocol, "close_seconds", DEADLINE_SECONDS)
    hearer.holds_at("1")
    with server.peer() as peer:
        peer.send(*map(text, texts(1, 3)))
        hearer.is_read(len(wire(*map(text, texts(2, 3)))))
        server.in_loop(lambda: hearer.frames.close(4403, "removed"))
        assert peer.close_frame() == Close(4403, "removed")
        peer.send(text("4"), Frame(Opcode.CLOSE, struct.pack("!H", 4403)))
        eventually(server.is_empty, within=2)
        assert hearer.heard == ["1"]
        assert hearer.ends == 1


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_a_server_stops_while_an_application_holds(loop: str) -> None:
    with Server(loop) as server:
        hearer = Hearer(server)
        with server.client() as client:
            hearer.holds_at("1")
            client.send("1")
            hearer.hears("1")
            client.send("2")
            server.uvicorn.should_exit = True
            assert closing(client).code == 1012
            server.stop(within=3)
        assert hearer.heard == ["1"]


def test_a_peer_that_pongs_is_kept_while_the_application_holds(
    server: Server, hearer: Hearer
) -> None:
    server.pings_every(0.1)
    hearer.holds_at("1")
    with server.client(ping_interval=None) as client:
        client.send("1")
        eventually(lambda: hearer.heard and hearer.protocol.suspensions >= 2)
        hearer.goes_on()
        client.send("2")
        hearer.hears("1", "2")
        hearer.protocol.pongs = 0
        eventually(lambda: hearer.protocol.pongs >= 2)


def test_a_peer_that_does_not_pong_is_told_4408_even_in_the_middle_of_a_frame(
    server: Server, hearer: Hearer
) -> None:
    server.pings_every(0.1)
    with server.peer() as peer:
        peer.socket.sendall(wire(text("half"))[:7])
        assert peer.close_frame() == Close(4408, "no pong")


# The end


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
    "a close frame in fragments": (wire(FIRST, GOODBYE), 1002),
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
