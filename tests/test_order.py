"""One order for everybody: no seams, no holes, no doubles, whatever the network does."""

import asyncio
import random
from typing import Any

import pytest
import websockets

from tests.conftest import People
from tests.people import Frame, Person, Seat
from tests.server import Server

# The same dice in every run; what the machine does with them differs enough.
SEED = 20


def dense(seat: Seat) -> None:
    assert seat.seqs == list(range(seat.seqs[0], seat.cursor + 1))


async def test_sending_while_others_join_leaves_no_seam(ada: Person, people: People) -> None:
    room = await ada.makes_room()
    grace = await people("grace")
    await grace.joins(room)
    texts = [f"text {number}" for number in range(300)]
    moments = [asyncio.Event() for _ in range(10)]
    dice = random.Random(SEED)

    async def join() -> Seat:
        await moments[dice.randrange(len(moments))].wait()
        seat = await grace.enters(room, after=dice.choice([None, 0, 2]))
        await seat.hears(texts[-1])
        return seat

    async def pour(sender: Seat) -> None:
        for number, text in enumerate(texts):
            await sender.sends(type="send", client_id=text, text=text)
            if number % 30 == 0:
                await sender.hears(text)
                moments[number // 30].set()
        await sender.hears(texts[-1])

    async with await ada.enters(room) as sender:
        await sender.live()
        joiners = [asyncio.create_task(join()) for _ in range(20)]
        await pour(sender)
        seats = await asyncio.gather(*joiners)
        log = await ada.log(room)
        for seat in seats:
            dense(seat)
            await seat.leaves()
            assert seat.events == log[seat.seqs[0] - 1 :]


async def test_the_first_to_join_a_busy_room_finds_no_seam(ada: Person) -> None:
    """Nobody listened before, so what is being said is neither in memory nor in the replay yet."""

    async def one_room() -> None:
        room = await ada.makes_room()
        posts = [asyncio.create_task(ada.posts(f"text {n}", room)) for n in range(12)]
        seats = []
        for after in (None, 0, None):
            seats.append(await ada.enters(room, after=after))
        await asyncio.gather(*posts)
        for number in range(3):
            await ada.posts(f"later {number}", room)
        log = await ada.log(room)
        for seat in seats:
            await seat.hears("later 2")
            await seat.leaves()
            assert seat.events == log[seat.seqs[0] - 1 :]
            assert seat.seqs[0] <= 2

    for _ in range(4):
        await asyncio.gather(*(one_room() for _ in range(4)))


class Client:
    """Keeps what it heard and what it has to say, as a page does, over any number of sockets."""

    def __init__(self, person: Person, room: str, *, name: str, dice: random.Random) -> None:
        self.person = person
        self.room = room
        self.dice = dice
        self.heard: list[Frame] = []
        self.names = [f"{name}-{number}" for number in range(25)]
        self.outbox = list(self.names)
        self.sockets = 0

    @property
    def cursor(self) -> int:
        return self.heard[-1]["seq"] if self.heard else 0

    async def talks(self) -> None:
        """Until everything is acknowledged, with a socket that is cut again and again."""
        while self.outbox:
            self.sockets += 1
            async with await self.person.enters(self.room, after=self.cursor) as seat:
                for name in self.outbox[: self.dice.randrange(1, 10)]:
                    # Now and then twice: the network may do that to an impatient client.
                    for _ in range(self.dice.choice([1, 1, 2])):
                        await seat.sends(type="send", client_id=name, text=f"said by {name}")
                await self.listens_a_while(seat, self.dice.randrange(150))
                # What is on its way, acknowledgements too, is lost.
                seat.cut()

    async def listens_a_while(self, seat: Seat, frames: int) -> None:
        """Not longer than something comes: the answer of a ping ends it."""
        for _ in range(frames):
            frame = await seat.next()
            self.takes(frame)
            if frame["type"] == "live":
                await seat.sends(type="ping")
            elif frame["type"] == "pong" or not self.outbox:
                return

    async def listens_to(self, head: int) -> None:
        async with await self.person.enters(self.room, after=self.cursor) as seat:
            while self.cursor < head:
                self.takes(await seat.next())

    def takes(self, frame: Frame) -> None:
        assert frame["type"] not in ("error", "resync"), frame
        if frame.get("client_id") in self.outbox:
            self.outbox.remove(frame["client_id"])
        if frame["type"] != "ack" and "seq" in frame:
            self.heard.append(frame)


async def test_twenty_clients_with_cuts_and_repeats_see_one_identical_list(
    ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    others = [await people(name) for name in ("grace", "alan", "barbara")]
    for person in others:
        await person.joins(room)
    clients = [
        Client(person, room, name=f"{person.name}-{number}", dice=random.Random(SEED + number))
        for number, person in enumerate([ada, *others] * 5)
    ]
    await asyncio.gather(*(client.talks() for client in clients))
    assert min(client.sockets for client in clients) >= 3, "they were cut"

    log = await ada.log(room)
    await asyncio.gather(*(client.listens_to(log[-1]["seq"]) for client in clients))
    for client in clients:
        assert [event["seq"] for event in client.heard] == list(range(1, len(log) + 1))
        assert client.heard == log
    said = [event["client_id"] for event in log if event["type"] == "message"]
    assert sorted(said) == sorted(name for client in clients for name in client.names)
    for client in clients:
        assert [name for name in said if name in client.names] == client.names, "in their order"


async def test_a_message_sent_at_once_over_every_door_is_stored_once(ada: Person) -> None:
    room = await ada.makes_room()
    seats = [await (await ada.enters(room)).live() for _ in range(5)]
    for number in range(10):
        name, text = f"same-{number}", f"text {number}"
        answers: list[Any] = await asyncio.gather(
            *(seat.says(text, client_id=name) for seat in seats),
            *(ada.posts(text, room, client_id=name) for _ in range(5)),
        )
        assert len({answer["seq"] for answer in answers}) == 1
    log = await ada.log(room)
    assert [event["text"] for event in log[1:]] == [f"text {number}" for number in range(10)]
    for seat in seats:
        await seat.reaches(log[-1]["seq"])
        await seat.leaves()
        assert seat.events == log


async def test_times_never_go_back_within_a_room(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*[f"text {number}" for number in range(100)])
        await asyncio.gather(*(ada.posts("over REST", room) for _ in range(20)))
        await seat.reaches(121)
        times = [event["at"] for event in seat.events]
        assert times == sorted(times)


@pytest.mark.parametrize("door", ["socket", "REST"])
async def test_an_edit_repeated_late_does_not_undo_a_newer_one(ada: Person, door: str) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        sent = await seat.says("first")
        old = await seat.edits(sent["seq"], "second", client_id="old")
        await seat.edits(sent["seq"], "third", client_id="new")
        if door == "socket":
            again = await seat.edits(sent["seq"], "second", client_id="old")
            assert (again["type"], again["seq"]) == ("ack", old["seq"])
        else:
            answer = await ada.http.patch(
                f"/rooms/{room}/messages/{sent['seq']}",
                json={"text": "second", "client_id": "old"},
            )
            assert answer.json()["seq"] == old["seq"]
        [message] = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
        assert message["text"] == "third"
        assert len(await ada.log(room)) == 4


async def test_a_repeat_after_a_restart_gets_the_first_result(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        sent = await seat.says("once", client_id="send")
        old = await seat.edits(sent["seq"], "twice", client_id="edit")
        await seat.edits(sent["seq"], "thrice", client_id="newer")
        gone = await seat.says("gone", client_id="gone")
        deleted = await seat.deletes(gone["seq"], client_id="delete")
        own_server.kill()
        with pytest.raises(websockets.ConnectionClosed):
            await seat.next()
    own_server.start()
    async with await ada.enters(room) as seat:
        await seat.live()
        answers = [
            await seat.says("once", client_id="send"),
            await seat.edits(sent["seq"], "twice", client_id="edit"),
            # Its text is erased, and with it the digest: a repeat is answered, not refused.
            await seat.says("gone", client_id="gone"),
            await seat.deletes(gone["seq"], client_id="delete"),
        ]
        assert [answer["type"] for answer in answers] == ["ack"] * 4
        seqs = [answer["seq"] for answer in answers]
        assert seqs == [event["seq"] for event in (sent, old, gone, deleted)]
        other = await seat.says("something else", client_id="send")
        assert other["code"] == "client_id_reused"
        over_rest = await ada.posts("once", room, client_id="send")
        assert (over_rest["seq"], over_rest["text"]) == (sent["seq"], "thrice")
        assert len(await ada.log(room)) == deleted["seq"]
