"""An application that holds hears nothing until it goes on, and then everything once."""

import contextlib
import struct

import pytest
from websockets.frames import Close, Frame, Opcode

from app.server.ws_reading import READ_AHEAD_BYTES
from tests.uvicorn.bare import DEADLINE_SECONDS, eventually
from tests.uvicorn.harness import MAX_MESSAGE_BYTES, Peer, QuickProtocol, Server, closing, text
from tests.uvicorn.hearer import GOODBYE, Hearer, texts, wire


def sent_until_full(peer: Peer, data: bytes) -> bytes:
    """Send until nobody takes more for a moment; what is left."""
    peer.socket.settimeout(0.2)
    with contextlib.suppress(TimeoutError):
        while data:
            data = data[peer.socket.send(data[:65536]) :]
    peer.socket.settimeout(DEADLINE_SECONDS)
    assert data, "all was taken"
    return data


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
        hearer.frames.pause_reading()
        hearer.frames.resume_reading()

    hearer.acts["2"] = hold_for_no_time
    data = wire(*map(text, texts(1, 5)))
    with server.peer():
        eventually(lambda: server.sockets and hearer.protocol.on_frame)
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
