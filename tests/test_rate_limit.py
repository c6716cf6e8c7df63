"""A socket that writes faster than allowed waits: nothing is refused, and the order holds."""

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import websockets

from app import errors
from app.settings import Settings
from app.web.services import make_limits
from tests.conftest import People
from tests.people import Frame, Person, Seat
from tests.server import Server
from tests.test_portable import ROOT, OtherServer

DEFAULT = "10"
# Waits of one socket, after which it is sent away.
FAR_BEHIND = 20
STRICT = f"""
import sys
from app.cli import cli
from app.web.socket import commands

assert commands.FAR_BEHIND > {FAR_BEHIND}
commands.FAR_BEHIND = {FAR_BEHIND}
sys.argv = sys.argv[1:]
cli()
"""
# The line is cut when so many have been heard of.
CUTS = (15, 40, 75)


@pytest.fixture(scope="module")
def limited(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Three writes, then one a second."""
    folder = tmp_path_factory.mktemp("limited")
    running = Server(folder, PARLEY_LIMIT_SENDS_PER_SECOND="1").start()
    yield running
    running.stop()


@pytest.fixture
def strict(tmp_path: Path) -> Iterator[Server]:
    """Sends those away who had to wait a few times, and not a thousand.

    At a rate at which a thousand waits take seconds, a busy machine's pauses are longer than they.
    """
    here = {"PYTHONPATH": os.fspath(ROOT)}  # installed it is not called `app`
    running = Server(tmp_path, PARLEY_LIMIT_SENDS_PER_SECOND=DEFAULT, **here)
    running.before = (sys.executable, "-c", STRICT)
    yield running.start()
    running.stop()


class Client:
    """Does as docs/protocol.md §8 says: doesn't wait for answers, and after a cut repeats."""

    def __init__(self, person: Person, room: str, *, messages: int, per_second: float) -> None:
        self.person = person
        self.room = room
        self.names = [f"{person.name}-{number}" for number in range(messages)]
        self.due_seconds = 1 / per_second if per_second else 0.0
        self.outbox = list(self.names)
        self.cursor = 0
        self.epoch: str | None = None
        self.cuts = list(CUTS)

    async def talks(self) -> None:
        """Until everything is acknowledged."""
        started = time.monotonic()
        while self.outbox:
            seat = await self.person.enters(self.room, after=self.cursor, epoch=self.epoch)
            self.epoch = seat.epoch
            sending = asyncio.create_task(self.sends(seat, started))
            await self.listens(seat)
            # What is on its way, acknowledgements too, is lost.
            seat.cut()
            await sending
        assert self.cuts == []

    async def sends(self, seat: Seat, started: float) -> None:
        """What is in the outbox, in order, and what comes into it meanwhile."""
        with contextlib.suppress(websockets.ConnectionClosed):
            for number, name in enumerate(self.names):
                if name in self.outbox:
                    # Its own pace: it is not thought of any sooner.
                    await asyncio.sleep(started + number * self.due_seconds - time.monotonic())
                    await seat.sends(type="send", client_id=name, text=name)

    async def listens(self, seat: Seat) -> None:
        while self.outbox:
            self.takes(await seat.next())
            if self.cuts and len(self.names) - len(self.outbox) >= self.cuts[0]:
                del self.cuts[0]
                return

    def takes(self, frame: Frame) -> None:
        assert frame["type"] not in ("error", "resync"), frame
        if frame.get("client_id") in self.outbox:
            self.outbox.remove(frame["client_id"])
        if frame["type"] != "ack" and "seq" in frame:
            self.cursor = frame["seq"]


async def said(person: Person, room: str) -> list[str]:
    return [event["text"] for event in await person.log(room) if event["type"] == "message"]


async def test_with_default_limits_everything_arrives_once_and_in_order(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SENDS_PER_SECOND=DEFAULT)
    ada, grace = await people("ada", at=server), await people("grace", at=server)
    room = await ada.makes_room()
    await grace.joins(room)
    clients = [
        Client(ada, room, messages=120, per_second=25),
        Client(grace, room, messages=100, per_second=0),
    ]
    await asyncio.gather(*(client.talks() for client in clients))
    texts = await said(ada, room)
    for client in clients:
        assert [text for text in texts if text in client.names] == client.names


async def test_over_rest_one_at_a_time_nothing_is_refused(limited: Server, people: People) -> None:
    ada = await people("ada", at=limited)
    room = await ada.makes_room()
    texts = [f"text {number}" for number in range(4)]
    for text in texts:
        answer = await ada.http.post(f"/rooms/{room}/messages", json={"text": text})
        assert answer.status_code == 201
    assert await said(ada, room) == texts


async def test_requests_far_too_fast_are_refused_at_once(limited: Server, people: People) -> None:
    """Three are free, and two more are due within the wait."""
    ada = await people("ada", at=limited)
    changes = (ada.http.patch("/me", json={"display_name": f"Ada {n}"}) for n in range(20))
    answers = await asyncio.gather(*changes)
    refused = [answer for answer in answers if answer.is_error]
    assert 14 <= len(refused) <= 17
    for answer in refused:
        assert (answer.status_code, answer.json()["code"]) == (429, "too_many_requests")
        assert 1 <= int(answer.headers["Retry-After"]) <= 4


async def test_a_socket_that_is_too_fast_leaves_its_person_their_share(
    start_server: Callable[..., Server], people: People
) -> None:
    ada = await people("ada", at=start_server(PARLEY_LIMIT_SENDS_PER_SECOND="4"))
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*(f"bot {number}" for number in range(40)))
        for number in range(2):
            answer = await ada.http.patch("/me", json={"display_name": f"Ada {number}"})
            assert answer.status_code == 200


async def test_a_repeat_of_what_is_stored_costs_nothing(limited: Server, people: People) -> None:
    ada = await people("ada", at=limited)
    room = await ada.makes_room()
    first = await ada.posts("first", room, client_id="first")
    async with await ada.enters(room) as seat:
        await seat.live()
        for _ in range(10):
            assert await ada.posts("first", room, client_id="first") == first
            answer = await seat.says("first", client_id="first")
            assert (answer["type"], answer["seq"]) == ("ack", first["seq"])


async def test_making_a_room_again_costs_nothing(limited: Server, people: People) -> None:
    ada = await people("ada", at=limited)
    body = {"name": ada.name, "kind": "public", "client_id": "made"}
    answers = [await ada.http.post("/rooms", json=body) for _ in range(10)]
    assert [answer.status_code for answer in answers] == [201] + [200] * 9


def test_repeats_are_no_way_around_the_limit() -> None:
    """So many as one socket may send frames; one more counts like anything else."""
    limits = make_limits(Settings(limit_sends_per_second=0.001, limit_frames_per_second=0.001))
    limits.sends.take("u_ada")
    limits.forgive_repeat("u_ada")
    limits.sends.take("u_ada")
    limits.forgive_repeat("u_ada")
    with pytest.raises(errors.TooManyRequests):
        limits.sends.take("u_ada")


async def test_what_holds_already_costs_as_much_as_a_change(
    limited: Server, people: People
) -> None:
    """Its client_id is written down."""
    ada = await people("ada", at=limited)
    room = await ada.makes_room()
    joins = [
        ada.http.put(f"/rooms/{room}/membership", headers={"Idempotency-Key": f"{number}"})
        for number in range(20)
    ]
    answers = [answer.status_code for answer in await asyncio.gather(*joins)]
    assert 429 in answers


async def test_sockets_of_one_person_take_turns(limited: Server, people: People) -> None:
    ada = await people("ada", at=limited)
    room = await ada.makes_room()
    texts = [f"much {number}" for number in range(5)]
    async with await ada.enters(room) as left, await ada.enters(room) as right:
        await left.says_at_once(*texts)
        await right.says_at_once("little")
        for seat in (left, right):
            await seat.reaches(7)
            assert {frame["type"] for frame in seat.frames}.isdisjoint({"error", "ack"})
    stored = await said(ada, room)
    assert [text for text in stored if text in texts] == texts
    assert stored.index("little") < stored.index(texts[-1])


async def test_nobody_waits_behind_a_socket_that_is_gone(limited: Server, people: People) -> None:
    ada = await people("ada", at=limited)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says("one")
        await seat.says("two")
        for number in range(10):
            other = await (await ada.enters(room)).live()
            # The first waits for a token, the second would wait unread.
            await other.says_at_once(f"lost {number}", f"lost {number} as well")
            other.cut()
        await seat.says("last")
    lost = [text for text in await said(ada, room) if text.startswith("lost")]
    assert len(lost) <= 5


async def test_who_goes_on_far_beyond_is_sent_away_and_loses_nothing_that_was_stored(
    strict: Server, people: People
) -> None:
    ada = await people("ada", at=strict)
    room = await ada.makes_room()
    texts = [f"{number}" for number in range(50 * FAR_BEHIND)]
    async with await ada.enters(room) as seat:
        with contextlib.suppress(websockets.ConnectionClosed):
            await seat.says_at_once(*texts, named="flood")
        assert await seat.is_closed() == 4429
        assert not [frame for frame in seat.frames if frame["type"] == "error"]
    stored = await said(ada, room)
    assert FAR_BEHIND < len(stored) < len(texts)
    assert stored == texts[: len(stored)]


async def test_the_order_holds_in_another_server(tmp_path: Path, people: People) -> None:
    server = OtherServer(tmp_path, "uvicorn", PARLEY_LIMIT_SENDS_PER_SECOND="20").start()
    try:
        ada = await people("ada", at=server)
        room = await ada.makes_room()
        client = Client(ada, room, messages=80, per_second=0)
        await client.talks()
        assert await said(ada, room) == client.names
    finally:
        server.stop()
