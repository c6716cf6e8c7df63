"""The Python client in rooms of a real server."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from parley_client import (
    Button,
    ClientClosed,
    Cursor,
    JournalTaken,
    Pressed,
    Refused,
    RoomClosed,
    SignInNeeded,
    Unreachable,
)

from tests.backends import free_port
from tests.clients.talking import QUICK, all_of, client_of, resync, soon, texts, token_of
from tests.conformance.network import BadNetwork
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.wire import Wire


async def test_what_one_says_the_other_hears(ada: Person, grace: Person, room: str) -> None:
    async with client_of(ada) as one, client_of(grace) as other:
        events = other.room(room).events()
        said = await one.room(room).send("hello")
        [heard] = await texts(events, "hello")
        assert (heard.seq, heard.user.id, heard.room) == (said.seq, ada.id, room)
        assert heard.cursor == events.cursor
        assert one.user.name == ada.name


async def test_a_room_is_found_by_its_name_and_made_joined_and_left(
    ada: Person, grace: Person
) -> None:
    async with client_of(ada) as one, client_of(grace) as other:
        made = await one.create_room(f"by {ada.name}", topic="ships", key="my room")
        again = await one.create_room(f"by {ada.name}", topic="ships", key="my room")
        assert await made.id() == await again.id()
        found = await other.room(f"By {ada.name}").join()
        info = await found.info()
        assert (info.id, info.topic, info.role) == (await made.id(), "ships", "member")
        members = {member.user.id: member.role for member in await all_of(found.members())}
        assert members == {ada.id: "owner", grace.id: "member"}
        assert info.id in [mine.id for mine in await all_of(other.rooms())]
        await found.leave()
        assert info.id not in [mine.id for mine in await all_of(other.rooms())]


async def test_a_message_is_answered_edited_reacted_to_pressed_and_deleted(
    ada: Person, room: str
) -> None:
    async with client_of(ada) as client:
        here = client.room(room)
        events = here.events()
        said = await here.send("Sail?", buttons=[Button("yes", "Yes", "primary")])
        await here.send("in a thread", thread=said.seq, epoch=said.epoch or None)
        await texts(events, "Sail?", "in a thread")
        await here.react(said, "🚢")
        await here.press(said, "yes")
        while not isinstance(event := await soon(anext(events)), Pressed):
            pass
        assert (event.target, event.action) == (said.seq, "yes")
        await here.edit(said, "Sailed", buttons=[])
        now = await here.message(said.seq)
        assert (now.text, now.buttons) == ("Sailed", [])
        assert now.edited_at is not None
        await here.delete(said)
        assert (await here.message(said.seq)).deleted


async def test_history_is_read_in_pages(ada: Person, room: str) -> None:
    async with client_of(ada) as client:
        here = client.room(room)
        for number in range(5):
            await here.send(f"{number}")
        newest = await here.messages(limit=2)
        before = await here.messages(before=newest[0].seq, limit=2)
        assert [said.text for said in [*before, *newest]] == ["1", "2", "3", "4"]


async def test_one_goes_on_from_a_cursor_that_was_kept(ada: Person, room: str) -> None:
    async with client_of(ada) as client:
        here = client.room(room)
        await here.send("read")
        events = here.events()
        await texts(events, "read")
        kept = events.cursor
    await say(ada, room, "missed", "missed too")
    async with client_of(ada) as client:
        await texts(client.room(room).events(after=kept), "missed", "missed too")


async def test_one_begins_at_the_beginning_or_now(ada: Person, room: str) -> None:
    await say(ada, room, *(f"{number}" for number in range(60)))
    async with client_of(ada) as client:
        here = client.room(room)
        async with here.events(after="now") as events:
            await here.send("new")
            await texts(events, "new")
        async with here.events(after="beginning") as all_events:
            found = [await soon(anext(all_events)) for _ in range(3)]
            assert [event.cursor.seq for event in found if not isinstance(event, tuple)] == [
                1,
                2,
                3,
            ]


async def test_a_new_reader_of_a_room_ends_the_one_before(ada: Person, room: str) -> None:
    async with client_of(ada) as client:
        here = client.room(room)
        await here.send("one")
        first, second = here.events(), here.events()
        await texts(first, "one")
        await texts(second, "one")
        with pytest.raises(ClientClosed):
            await soon(anext(first))
        await here.send("two")
        await texts(second, "two")


async def test_the_same_id_says_a_thing_once(ada: Person, room: str) -> None:
    async with client_of(ada) as client:
        here = client.room(room)
        first = await here.send("once", client_id="my id")
        again = await here.send("once", client_id="my id")
        assert first.seq == again.seq
        with pytest.raises(Refused) as refused:
            await here.send("twice", client_id="my id")
        assert (refused.value.code, refused.value.status) == ("client_id_reused", 409)


async def test_what_is_queued_is_said_in_its_order(ada: Person, room: str) -> None:
    wanted = [f"{number}" for number in range(30)]
    async with client_of(ada) as client:
        here = client.room(room)
        for text in wanted:
            await here.queue(text)
    async with client_of(ada) as client:
        assert [said.text for said in await client.room(room).messages()] == wanted


async def test_what_was_not_acknowledged_is_sent_by_the_next_life(
    ada: Person, room: str, tmp_path: Path
) -> None:
    outbox = tmp_path / "outbox"
    async with Wire(ada.url) as wire:
        client = client_of(ada, wire.url, outbox=outbox)
        await client.__aenter__()
        await client.room(room).id()
        wire.cut()
        first = await client.room(room).queue("one")
        await client.room(room).queue("two")
        await client.aclose()
        with pytest.raises(ClientClosed):
            await first
    async with client_of(ada, outbox=outbox) as client:
        await soon(client.flush())
        assert [said.text for said in await client.room(room).messages()] == ["one", "two"]
    async with client_of(ada, outbox=outbox) as client:
        await soon(client.flush())
        assert len(await client.room(room).messages()) == 2


async def test_an_outbox_is_of_one_program_and_one_account(
    ada: Person, grace: Person, room: str, tmp_path: Path
) -> None:
    outbox = tmp_path / "outbox"
    async with client_of(ada, outbox=outbox) as client:
        with pytest.raises(JournalTaken):
            await client_of(ada, outbox=outbox).__aenter__()
        await client.room(room).send("hers")
    with pytest.raises(JournalTaken):
        await client_of(grace, outbox=outbox).__aenter__()


async def test_half_a_line_in_an_outbox_is_of_what_was_never_sent(
    ada: Person, room: str, tmp_path: Path
) -> None:
    outbox = tmp_path / "outbox"
    async with Wire(ada.url) as wire:
        client = client_of(ada, wire.url, outbox=outbox)
        await client.__aenter__()
        wire.cut()
        await client.room(room).queue("whole")
        await client.aclose()
    with outbox.open("ab") as file:
        file.write(b'{"put": "torn", "comm')
    for _ in range(2):
        async with client_of(ada, outbox=outbox) as client:
            await soon(client.flush())
            assert [said.text for said in await client.room(room).messages()] == ["whole"]


async def test_a_connection_that_breaks_costs_nothing(
    ada: Person, grace: Person, room: str
) -> None:
    async with Wire(ada.url) as wire, client_of(grace, wire.url) as client:
        events = client.room(room).events()
        await say(ada, room, "before")
        await texts(events, "before")
        wire.cut()
        await say(ada, room, "meanwhile")
        sending = await client.room(room).queue("from the tunnel")
        wire.mend()
        await soon(sending)
        await texts(events, "meanwhile", "from the tunnel")


async def test_a_server_that_restarts_is_come_back_to(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with client_of(ada) as client:
        events = client.room(room).events()
        await client.room(room).send("before")
        await texts(events, "before")
        own_server.kill()
        sending = await client.room(room).queue("while it was away")
        own_server.start()
        await soon(sending)
        await texts(events, "while it was away")


@pytest.mark.sqlite("its file is put back")
async def test_after_a_restore_the_room_is_read_afresh(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with client_of(ada) as client:
        events = client.room(room).events()
        said = await client.room(room).send("before")
        [heard] = await texts(events, "before")
        own_server.kill()
        (own_server.folder / "life").unlink()
        own_server.start()
        assert (await resync(events)).reason == "epoch_changed"
        assert events.cursor is None
        [again] = await texts(events, "before")
        assert again.seq == heard.seq == said.seq
        assert again.epoch != heard.epoch
        with pytest.raises(Refused, match="epoch_changed"):
            await client.room(room).edit(heard, "of another life")
        await client.room(room).edit(again, "of this life")


async def test_a_reader_who_is_busy_gets_all_of_it_later(
    ada: Person, grace: Person, room: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parley_client.stream.MOST_WAITING", 10)
    async with client_of(grace) as client:
        events = client.room(room).events()
        await say(ada, room, "first")
        await texts(events, "first")
        wanted = [f"{number}" for number in range(100)]
        await say(ada, room, *wanted)
        # The socket has brought all of it by then, which is more than may wait.
        await client.room(room).send("mine")
        await texts(events, *wanted, "mine")


async def test_a_room_that_one_is_removed_from_ends(ada: Person, grace: Person, room: str) -> None:
    async with client_of(grace) as client:
        events = client.room(room).events()
        await say(ada, room, "bye")
        await texts(events, "bye")
        await ada.removes(grace, room)
        with pytest.raises(RoomClosed) as closed:
            await texts(events, "said by nobody")
        assert closed.value.code == 4403
        await ada.adds(grace, room)
        await say(ada, room, "back")
        assert isinstance(events.cursor, Cursor)
        await texts(client.room(room).events(after=events.cursor), "back")


async def test_a_room_one_may_not_read_is_refused(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    async with client_of(grace) as client:
        with pytest.raises(Refused) as refused:
            await client.room(room).send("let me in")
        assert (refused.value.status, refused.value.code) == (404, "not_found")


async def test_a_wrong_password_is_said_at_once(ada: Person) -> None:
    with pytest.raises(SignInNeeded):
        await client_of(ada, password="not the password").__aenter__()


async def test_an_address_where_nothing_is_is_said_soon(ada: Person) -> None:
    with pytest.raises(Unreachable):
        await soon(client_of(ada, f"http://127.0.0.1:{free_port()}").__aenter__())


async def test_a_token_alone_signs_in_until_it_is_ended(ada: Person, room: str) -> None:
    token = await ada.another_token()
    async with client_of(ada, token=token) as client:
        events = client.room(room).events()
        await client.room(room).send("by token")
        await texts(events, "by token")
        answer = await ada.http.delete("/session", headers={"Authorization": f"Bearer {token}"})
        assert answer.status_code == 204
        with pytest.raises(SignInNeeded):
            await soon(anext(events))
        with pytest.raises(SignInNeeded):
            await client.room(room).send("no more")


async def test_a_token_of_chosen_rooms_reads_each_by_a_socket_of_its_own(
    ada: Person, grace: Person, room: str
) -> None:
    async with Wire(ada.url) as wire:
        token = await token_of(ada, room)
        async with client_of(ada, wire.url, token=token) as client:
            events = client.room(room).events(after="beginning")
            await client.room(room).send("one")
            await texts(events, "one")
            wire.cut()
            await say(grace, room, "two")
            wire.mend()
            await texts(events, "two")
            second = client.room(room).events(after=events.cursor)
            await say(grace, room, "three")
            await texts(second, "three")
            with pytest.raises(ClientClosed):
                await texts(events, "three", "said by nobody")
            other = await ada.makes_room()
            with pytest.raises(Refused) as refused:
                await client.room(other).send("not mine")
            assert refused.value.code == "room_not_of_token"
            await grace.leaves(room)
            await ada.http.delete(f"/rooms/{room}")
            with pytest.raises(RoomClosed):
                await texts(second, "said by nobody")


@pytest.mark.sqlite("its file is put back")
async def test_a_token_of_chosen_rooms_goes_on_after_a_restore_and_a_pause(
    own_server: Server, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("parley_client.stream.MOST_WAITING", 10)
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    async with client_of(ada, token=await token_of(ada, room)) as client:
        events = client.room(room).events()
        await client.room(room).send("first")
        await texts(events, "first")
        wanted = [f"{number}" for number in range(40)]
        await say(ada, room, *wanted)
        await client.room(room).send("mine")
        await texts(events, *wanted, "mine")
        own_server.kill()
        (own_server.folder / "life").unlink()
        own_server.start()
        assert (await resync(events)).reason == "epoch_changed"
        await texts(events, "first", *wanted, "mine")


@pytest.mark.parametrize("is_of_room", [False, True], ids=["of all rooms", "of one room"])
async def test_a_token_that_may_not_read_says_so_and_may_write(
    ada: Person, room: str, is_of_room: bool
) -> None:
    token = await token_of(ada, *([room] if is_of_room else []), scopes=["messages:write"])
    async with client_of(ada, token=token) as client:
        await client.room(room).send("written", client_id="once")
        with pytest.raises(SignInNeeded, match="scope_missing"):
            await soon(anext(client.room(room).events()))


async def test_a_server_that_is_away_while_it_is_asked_why_is_waited_for(
    ada: Person, room: str
) -> None:
    """A proxy refuses the socket without a reason, and so the server is asked for it."""
    forbidden = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    away = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    async with BadNetwork(ada.url) as network:
        network.answer(b"GET /api/v1/ws", forbidden)
        for _ in range(QUICK.tries):
            network.answer(b"GET /api/v1/rooms?limit=1", away)
        async with client_of(ada, network.url, token=await token_of(ada, room)) as client:
            await client.room(room).send("patience")
            await texts(client.room(room).events(), "patience")
        assert len(network.spoiled) == 1 + QUICK.tries


async def test_a_room_one_is_banned_from_says_so_at_the_door(
    ada: Person, grace: Person, room: str
) -> None:
    """Of a token for chosen rooms each has a socket, whose refusal says why."""
    token = await token_of(grace, room)
    await ada.bans(grace, room)
    async with client_of(grace, token=token) as client:
        with pytest.raises(RoomClosed) as closed:
            await soon(anext(client.room(room).events()))
        assert (closed.value.code, closed.value.reason) == (4403, "banned")


async def test_a_refresh_token_that_was_kept_signs_in_and_has_a_successor(
    ada: Person, room: str
) -> None:
    kept = [ada.refresh_token]
    for number in range(2):
        given: dict[str, Any] = {"refresh_token": kept[-1], "keep_refresh_token": kept.append}
        async with client_of(ada, **given) as client:
            await client.room(room).send(f"{number}")
    assert len(set(kept)) == 3


async def test_a_refresh_whose_answer_is_lost_signs_nobody_out(ada: Person, room: str) -> None:
    kept: list[str] = []
    given: dict[str, Any] = {"refresh_token": ada.refresh_token, "keep_refresh_token": kept.append}
    async with BadNetwork(ada.url) as network:
        network.lose_answer(b"POST /api/v1/token")
        async with client_of(ada, network.url, **given) as client:
            await client.room(room).send("still here")
        assert len(network.spoiled) == 1
    assert len(kept) == 1
    async with client_of(ada, refresh_token=kept[0]) as client:
        await client.room(room).send("and here")


async def test_a_session_that_was_ended_is_begun_anew_by_password(ada: Person, room: str) -> None:
    async with client_of(ada) as client:
        events = client.room(room).events()
        await client.room(room).send("before")
        await texts(events, "before")
        [current] = [
            session["id"]
            for session in (await ada.http.get("/me/sessions")).json()["items"]
            if not session["current"] and "python-httpx2" in session["user_agent"]
        ]
        assert (await ada.http.delete(f"/me/sessions/{current}")).status_code == 204
        await client.room(room).send("after")
        await texts(events, "after")


async def test_a_socket_that_says_nothing_is_given_up(
    ada: Person, grace: Person, room: str
) -> None:
    patience = QUICK.__class__(
        first_pause_seconds=0.05, silence_seconds=0.2, pong_seconds=0.2, answer_seconds=1
    )
    async with (
        HalfOpenWire(ada.url) as wire,
        client_of(grace, wire.url, patience=patience) as client,
    ):
        events = client.room(room).events()
        await say(ada, room, "before")
        await texts(events, "before")
        wire.swallow()
        await say(ada, room, "into the void")
        sending = await client.room(room).queue("mine")
        wire.carry()
        await soon(sending)
        await texts(events, "into the void", "mine")


async def say(person: Person, room: str, *words: str) -> None:
    async with await person.enters(room) as seat:
        await seat.live()
        names = await seat.says_at_once(*words)
        await seat.until(lambda frame: frame.get("client_id") == names[-1])


class HalfOpenWire(Wire):
    """While it swallows, the connections that are there stay open and carry nothing, for ever."""

    def __init__(self, server_url: str) -> None:
        super().__init__(server_url)
        self._dead: set[asyncio.StreamWriter] = set()
        self._swallows = False

    def swallow(self) -> None:
        self._swallows = True
        self._dead = set(self._writers)

    def carry(self) -> None:
        """New connections are well; the old ones stay as they are."""
        self._swallows = False

    async def _pipe(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        while data := await reader.read(65536):
            if self._swallows:
                self._dead.add(writer)
            if writer not in self._dead:
                writer.write(data)
                await writer.drain()
        self._writers.discard(writer)
        writer.close()
