"""The same app in other servers, where sockets have no ready frames: slower, and the same."""

import asyncio
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
import websockets

from app.live.frame_sender import HIGH_BYTES, LOW_BYTES, PortableFrameSender
from app.web.pages.assets import assets
from app.wire.frames import Frame as WireFrame
from tests import streams
from tests.conftest import People
from tests.people import PATIENCE_SECONDS
from tests.server import START_SECONDS, Server, environment

ICON = assets().address("favicon.svg")
PROMPTLY_SECONDS = 4
BIN = Path(sys.executable).parent
# Installed, the package is called `parley`; `app` is found where it stands.
ROOT = Path(__file__).parents[1]
HOST = "127.0.0.1"
COMMANDS: dict[str, Callable[[int], list[str]]] = {
    "uvicorn": lambda port: [
        *(str(BIN / "uvicorn"), "app.main:create_app", "--factory", "--ws", "websockets-sansio"),
        *("--host", HOST, "--port", str(port), "--log-level", "warning"),
    ],
    "granian": lambda port: [
        *(str(BIN / "granian"), "app.main:create_app", "--factory", "--interface", "asgi"),
        *("--host", HOST, "--port", str(port), "--log-level", "warning"),
    ],
    "hypercorn": lambda port: [
        *(str(BIN / "hypercorn"), "app.main:create_app()", "--workers", "0"),
        *("--bind", f"{HOST}:{port}", "--log-level", "warning"),
    ],
}


class OtherServer(Server):
    """The app in a server that is not ours."""

    def __init__(self, folder: Path, kind: str, **settings: str) -> None:
        super().__init__(folder, **settings)
        self._kind = kind

    def start(self) -> "OtherServer":
        port = free_port()
        self.url = f"http://{HOST}:{port}"
        self._process = subprocess.Popen(
            COMMANDS[self._kind](port),
            env=environment(self.folder, **self.settings) | {"PYTHONPATH": str(ROOT)},
            cwd=self.folder,
            stdout=subprocess.PIPE,
            text=True,
        )
        end = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, f"{self._kind} did not start"
            assert time.monotonic() < end, f"{self._kind} does not answer"
            time.sleep(0.05)
        return self

    def _answers(self) -> bool:
        try:
            return httpx2.get(f"{self.url}/healthz").is_success
        except httpx2.TransportError:
            return False


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind((HOST, 0))
        return int(listening.getsockname()[1])


@pytest.fixture(scope="module", params=COMMANDS)
def other_server(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[OtherServer]:
    running = OtherServer(tmp_path_factory.mktemp(request.param), request.param).start()
    yield running
    running.stop()


async def test_two_people_talk_in_any_server(other_server: OtherServer, people: People) -> None:
    ada, grace = await people("ada", at=other_server), await people("grace", at=other_server)
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.posts("before", room)
    async with await ada.enters(room, subprotocols=["parley.v1"]) as at_ada:
        assert at_ada.connection.subprotocol == "parley.v1"
        await at_ada.live()
        assert at_ada.texts == ["before"]
        async with await grace.enters(room) as at_grace:
            await at_grace.live()
            sent = await at_ada.says("hello", client_id="same")
            assert await at_grace.hears("hello") == sent
            assert (await at_ada.says("hello", client_id="same"))["type"] == "ack"
            await at_grace.says("hello yourself")
            await at_ada.hears("hello yourself")
            await at_ada.connection.send("not JSON")
            assert (await at_ada.sees("error"))["code"] == "invalid"
            await at_ada.connection.send(b"binary")
            assert (await at_ada.sees("error"))["code"] == "invalid"
            await at_ada.sends(type="typing")
            await at_grace.sees("typing")


async def test_a_stream_is_read_in_any_server(other_server: OtherServer, people: People) -> None:
    ada, grace = await people("ada", at=other_server), await people("grace", at=other_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with streams.of_room(grace, room, "?from=beginning") as stream:
        await stream.sees("live")
        for text in ("one", "two"):
            await ada.posts(text, room)
            await stream.hears(text)
        await ada.removes(grace, room)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            assert (await stream.ends())["code"] == 4403
        assert stream.events == await ada.log(room)
    head = await ada.http.head(f"/rooms/{room}/stream")
    assert (head.status_code, head.content) == (200, b"")


async def test_messages_keep_their_order_and_resume_in_any_server(
    other_server: OtherServer, people: People
) -> None:
    ada = await people("ada", at=other_server)
    room = await ada.makes_room()
    texts = [f"{number} {'x' * 300}" for number in range(300)]
    async with await ada.enters(room) as at_ada, await ada.enters(room) as before:
        await before.live()
        await at_ada.says_at_once(*texts)
        await before.hears(texts[99])
        before.cut()
        await at_ada.hears(texts[-1])
        assert at_ada.texts == texts
        log = await ada.log(room)
        async with await ada.enters(room, after=before.cursor, epoch=before.epoch) as again:
            await again.live()
            assert before.events + again.events == log
        async with await ada.enters(room, after=0, epoch="e_other") as fresh:
            await fresh.live()
            assert fresh.frames[1]["reason"] == "epoch_changed"
            assert fresh.texts == texts[-50:]


async def test_head_is_get_without_a_body_in_any_server(
    other_server: OtherServer, people: People
) -> None:
    ada = await people("ada", at=other_server)
    for path in ("/api/v1/me", "/healthz", "/docs", ICON, "/nowhere"):
        head = await ada.http.head(f"{other_server.url}{path}")
        get = await ada.http.get(f"{other_server.url}{path}")
        assert head.status_code == get.status_code, path
        assert head.headers["Content-Type"] == get.headers["Content-Type"], path
        assert head.content == b"", path
    assert (await ada.http.get("/me")).status_code == 200, "the connection is still in step"


async def test_the_door_refuses_before_accept_in_any_server(
    other_server: OtherServer, people: People
) -> None:
    ada, grace = await people("ada", at=other_server), await people("grace", at=other_server)
    room = await ada.makes_room()
    with pytest.raises(websockets.InvalidStatus) as refused:
        await grace.enters(room)
    assert refused.value.response.status_code == 403
    with pytest.raises(websockets.InvalidStatus) as refused:
        await websockets.connect(ada.socket_url(room), compression=None)
    assert refused.value.response.status_code == 403


async def test_a_client_of_our_sub_protocol_is_told_why_in_any_server(
    other_server: OtherServer, people: People
) -> None:
    ada = await people("ada", at=other_server)
    ours = websockets.Subprotocol("parley.v1")
    url = ada.socket_url(await ada.makes_room())
    async with websockets.connect(url, subprotocols=[ours], compression=None) as connection:
        async with asyncio.timeout(PROMPTLY_SECONDS):
            await connection.wait_closed()
        assert (connection.close_code, connection.close_reason) == (4401, "unauthenticated")


async def test_who_leaves_and_who_signs_out_is_closed_in_any_server(
    other_server: OtherServer, people: People
) -> None:
    ada, grace = await people("ada", at=other_server), await people("grace", at=other_server)
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_grace.live()
        async with asyncio.timeout(PROMPTLY_SECONDS):
            await ada.removes(grace, room)
            assert await at_grace.is_closed() == 4403
            assert at_grace.events[-1]["type"] == "removed"
            await ada.http.delete("/session")
            assert await at_ada.is_closed() == 4401


async def test_a_client_that_sends_too_fast_waits_and_loses_nothing_in_other_servers(
    tmp_path: Path, people: People
) -> None:
    settings = {"PARLEY_LIMIT_SENDS_PER_SECOND": "1000", "PARLEY_LIMIT_FRAMES_PER_SECOND": "50"}
    server = OtherServer(tmp_path, "hypercorn", **settings).start()
    try:
        ada = await people("ada", at=server)
        async with await ada.enters(await ada.makes_room()) as seat:
            texts = [str(number) for number in range(600)]
            started = time.monotonic()
            await seat.says_at_once(*texts)
            await seat.hears(texts[-1])
            assert time.monotonic() - started > 1, "a burst is 500; the others take two seconds"
            assert seat.texts == texts
            assert "error" not in [frame["type"] for frame in seat.frames]
    finally:
        server.stop()


# The way out that these servers share


class Peer:
    """An ASGI `send` whose peer reads when it is let."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Any]] = []
        self.reads = asyncio.Event()
        self._took = asyncio.Event()

    async def send(self, message: dict[str, Any]) -> None:
        await self.reads.wait()
        self.messages.append(message)
        self._took.set()

    async def has(self, count: int) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while len(self.messages) < count:
                self._took.clear()
                await self._took.wait()


def kilobyte(number: int) -> WireFrame:
    return WireFrame(type="message", seq=number, text="x" * 1000)


async def test_an_outlet_asks_to_wait_while_its_peer_reads_nothing() -> None:
    peer, told = Peer(), list[str]()
    sender = PortableFrameSender(peer.send)
    sender.notify(
        on_pause=lambda: told.append("pause"),
        on_resume=lambda: told.append("resume"),
        on_end=lambda: None,
    )
    written = 0
    while sender.writable:
        sender.write([kilobyte(written)])
        written += 1
    assert told == ["pause"]
    assert HIGH_BYTES < written * len(kilobyte(0).payload) + 1000 < HIGH_BYTES + 3000
    sender.write([kilobyte(written)])
    assert told == ["pause"], "told once"
    peer.reads.set()
    await peer.has(written + 1)
    assert told == ["pause", "resume"]
    assert sender.writable
    assert [f'"seq":{number},' in peer.messages[number]["text"] for number in range(written + 1)]
    await sender.finish()


async def test_an_outlet_goes_on_before_it_has_run_dry() -> None:
    peer = Peer()
    sender = PortableFrameSender(peer.send)
    left: list[int] = []
    sender.notify(
        on_pause=lambda: None,
        on_resume=lambda: left.append(len(peer.messages)),
        on_end=lambda: None,
    )
    frames = [kilobyte(number) for number in range(100)]
    sender.write(frames)
    peer.reads.set()
    await peer.has(100)
    [resumed_at] = left
    size = len(frames[0].payload)
    assert 0 < (100 - resumed_at) * size < LOW_BYTES + 2 * size
    await sender.finish()


async def test_an_outlet_closes_behind_what_was_written_and_writes_nothing_after() -> None:
    peer = Peer()
    sender = PortableFrameSender(peer.send)
    sender.write([kilobyte(1), kilobyte(2)])
    sender.close(4403, "not_a_member")
    sender.close(1012, "restarting")
    sender.write([kilobyte(3)])
    assert not sender.writable
    peer.reads.set()
    await peer.has(3)
    assert peer.messages[2:] == [
        {"type": "websocket.close", "code": 4403, "reason": "not_a_member"}
    ]
    await sender.finish()


async def test_an_outlet_ends_with_its_socket_also_when_the_peer_never_reads() -> None:
    peer = Peer()
    sender = PortableFrameSender(peer.send)
    sender.write([kilobyte(1)])
    async with asyncio.timeout(PATIENCE_SECONDS):
        await sender.finish()
    assert peer.messages == []
