"""Losing access closes the right sockets at once, and nothing is heard after it."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx2
import pytest
import websockets

from tests.conftest import People
from tests.databases import run, run_many
from tests.people import PASSWORD, Person, Seat
from tests.server import Server
from tests.server import parley as command

# The promise is less than a second; the rest is for a busy machine.
PROMPTLY_SECONDS = 4
SESSION_ENDED = 4401
NOT_A_MEMBER = 4403
ROOM_DELETED = 4404


async def closes(seat: Seat) -> int:
    async with asyncio.timeout(PROMPTLY_SECONDS):
        return await seat.is_closed()


async def may_not_enter(person: Person, room: str) -> None:
    with pytest.raises(websockets.InvalidStatus, match="403"):
        await person.enters(room)


@contextlib.asynccontextmanager
async def signed_in_elsewhere(person: Person) -> AsyncIterator[Person]:
    """The same account with another session."""
    other = Person(person.url, person.name)
    other.id = person.id
    async with other.http:
        yield await other.signs_in()


async def parley(server: Server, *arguments: str, said: str = "") -> None:
    """The command line, beside the running server."""

    done = await asyncio.to_thread(
        command, server.folder, *arguments, typed=said, **server.settings
    )
    assert done.returncode == 0, done.stderr


async def test_signing_out_closes_the_sockets_of_that_session_only(ada: Person) -> None:
    room = await ada.makes_room()
    async with signed_in_elsewhere(ada) as elsewhere, await ada.enters(room) as staying:
        seats = [await elsewhere.enters(room) for _ in range(3)]
        answer = await elsewhere.http.delete("/session")
        assert answer.status_code == 204
        for seat in seats:
            assert await closes(seat) == SESSION_ENDED
        await may_not_enter(elsewhere, room)
        await staying.says("still here")


async def test_signing_out_on_the_page_closes_its_sockets(ada: Person) -> None:
    room = await ada.makes_room()
    async with ada.browses() as browser:
        cookie = f"session={browser.cookies['session']}"
        connection = await websockets.connect(
            ada.socket_url(room),
            additional_headers={"Cookie": cookie, "Origin": ada.url},
            compression=None,
        )
        seat = await Seat(connection, room).live()
        answer = await browser.post("/sign-out")
        assert answer.status_code == 303
        assert await closes(seat) == SESSION_ENDED


async def test_ending_another_of_ones_sessions_closes_its_sockets(ada: Person) -> None:
    room = await ada.makes_room()
    async with (
        signed_in_elsewhere(ada) as elsewhere,
        await ada.enters(room) as own,
        await elsewhere.enters(room) as seat,
    ):
        listed = (await ada.http.get("/me/sessions")).json()["items"]
        [other] = [session["id"] for session in listed if not session["current"]]
        assert (await ada.http.delete(f"/me/sessions/{other}")).status_code == 204
        assert await closes(seat) == SESSION_ENDED
        await own.says("still here")


async def test_changing_the_password_closes_the_sockets_of_every_other_session(
    ada: Person,
) -> None:
    room = await ada.makes_room()
    async with (
        signed_in_elsewhere(ada) as elsewhere,
        await ada.enters(room) as own,
        await elsewhere.enters(room) as seat,
    ):
        body = {"current_password": PASSWORD, "new_password": "another good password"}
        assert (await ada.http.put("/me/password", json=body)).status_code == 204
        assert await closes(seat) == SESSION_ENDED
        await may_not_enter(elsewhere, room)
        await own.says("still here")


async def test_using_an_old_refresh_token_closes_the_sockets(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat, httpx2.AsyncClient(base_url=ada.url) as http:
        form = {"grant_type": "refresh_token", "refresh_token": ada.refresh_token}
        assert (await http.post("/api/v1/token", data=form)).status_code == 200
        await seat.says("a new token ends nothing")
        new = (await http.post("/api/v1/token", data=form)).json()["refresh_token"]
        await seat.says("nor does a repeat, for its answer may have been lost")
        using = form | {"refresh_token": new}
        assert (await http.post("/api/v1/token", data=using)).status_code == 200
        assert (await http.post("/api/v1/token", data=form)).status_code == 401
        assert await closes(seat) == SESSION_ENDED


async def test_somebody_disabled_on_the_command_line_is_cut(
    server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await parley(server, "user", "disable", grace.name, "--yes")
        assert await closes(at_grace) == SESSION_ENDED
        await may_not_enter(grace, room)
        await at_ada.says("still here")


async def test_a_password_reset_on_the_command_line_cuts_every_session(
    server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        said = "another good password\n"
        await parley(server, "user", "reset-password", ada.name, "--password-stdin", said=said)
        assert await closes(seat) == SESSION_ENDED
        await may_not_enter(ada, room)


async def test_an_end_among_thousands_of_others_is_carried_out(server: Server, ada: Person) -> None:
    room, many = await ada.makes_room(), 3500
    async with (
        signed_in_elsewhere(ada) as elsewhere,
        await ada.enters(room) as own,
        await elsewhere.enters(room) as seat,
    ):
        listed = (await ada.http.get("/me/sessions")).json()["items"]
        [other] = [session["id"] for session in listed if not session["current"]]
        sessions = [f"s_nobody{n}" for n in range(many)]
        sessions[many // 2] = other  # in a slice that is neither the first nor the last
        await asyncio.to_thread(revokes, server, sessions)
        assert await closes(seat) == SESSION_ENDED
        await own.says("still here")


def revokes(server: Server, sessions: list[str]) -> None:
    """As another process does, which says nothing of it."""
    add = "UPDATE counters SET value = value + ? WHERE name = 'revocations' RETURNING value"
    [(last,)] = run(server.folder, add, len(sessions))
    first, now = last - len(sessions) + 1, int(time.time() * 1000)
    run_many(
        server.folder,
        "INSERT INTO revocations (id, kind, subject, at) VALUES (?, 'session', ?, ?)",
        [(number, session, now) for number, session in enumerate(sessions, first)],
    )


async def test_a_socket_opened_while_its_session_ends_does_not_stay(ada: Person) -> None:
    room = await ada.makes_room()

    async def race() -> None:
        async with signed_in_elsewhere(ada) as other:
            opening = asyncio.gather(
                *(other.enters(room) for _ in range(4)), return_exceptions=True
            )
            await other.http.delete("/session")
            await all_end(await opening, SESSION_ENDED)

    await asyncio.gather(*(race() for _ in range(12)))


async def all_end(opened: list[Seat | BaseException], code: int) -> None:
    """Refused at the door, or closed soon after it."""
    for seat in opened:
        if isinstance(seat, Seat):
            assert await closes(seat) == code
        elif isinstance(seat, websockets.ConnectionClosed):
            assert seat.rcvd is not None
            assert seat.rcvd.code == code
        else:
            assert isinstance(seat, websockets.InvalidStatus), seat


async def test_who_leaves_hears_that_and_nothing_more(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        await at_grace.live()
        await grace.leaves(room)
        await at_ada.says("not for grace")
        assert await closes(at_grace) == NOT_A_MEMBER
        last = at_grace.frames[-1]
        assert (last["type"], last["user"]["id"]) == ("left", grace.id)
        await may_not_enter(grace, room)


@pytest.mark.parametrize("end", ["removed", "left"])
async def test_nothing_is_heard_after_the_end_while_others_talk_on(
    ada: Person, people: People, end: str
) -> None:
    room = await ada.makes_room()
    gone = [await people("gone") for _ in range(4)]
    for person in gone:
        await person.joins(room)
    async with await ada.enters(room) as at_ada:
        await at_ada.live()
        seats = [await (await person.enters(room)).live() for person in gone for _ in range(3)]
        ending = asyncio.create_task(all_go(ada, gone, room, end))
        texts = [f"{number} {'x' * 500}" for number in range(1000)]
        await at_ada.says_at_once(*texts)
        await ending
        for seat in seats:
            assert await closes(seat) == NOT_A_MEMBER
        await at_ada.hears(texts[-1])
        log = await ada.log(room)
        for number, seat in enumerate(seats):
            who = gone[number // 3]
            [own_end] = [event for event in log if event["type"] == end and who.id in str(event)]
            assert seat.events[-1] == own_end, "it is the last thing heard"
            assert seat.events == log[seat.seqs[0] - 1 : own_end["seq"]], "and all before it"


async def all_go(ada: Person, gone: list[Person], room: str, end: str) -> None:
    ends: list[Awaitable[None]] = [
        ada.removes(person, room) if end == "removed" else person.leaves(room) for person in gone
    ]
    await asyncio.gather(*ends)


async def test_a_removal_closes_every_socket_of_that_person_and_no_other(
    ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    await grace.joins(other)
    async with (
        signed_in_elsewhere(grace) as elsewhere,
        await ada.enters(room) as at_ada,
        await grace.enters(other) as at_other,
    ):
        seats = [await grace.enters(room), await elsewhere.enters(room)]
        await ada.removes(grace, room)
        for seat in seats:
            assert await closes(seat) == NOT_A_MEMBER
            last = seat.frames[-1]
            assert (last["type"], last["member"]["id"]) == ("removed", grace.id)
        await at_other.says("still in the other room")
        await at_ada.says("still here")


async def test_who_was_removed_can_send_nothing_over_an_old_socket(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        removal = asyncio.create_task(ada.removes(grace, room))
        with contextlib.suppress(websockets.ConnectionClosed):
            await at_grace.says_at_once(*(f"text {number}" for number in range(200)))
        await removal
        assert await closes(at_grace) == NOT_A_MEMBER
        assert (await ada.log(room))[-1]["type"] == "removed"


async def test_who_leaves_and_comes_back_hears_everything_again(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as before:
        await grace.leaves(room)
        assert await closes(before) == NOT_A_MEMBER
    await ada.posts("meanwhile", room)
    await grace.joins(room)
    async with await grace.enters(room, after=before.cursor, epoch=before.epoch) as after:
        await after.live()
        assert before.events + after.events == await ada.log(room), "public history is theirs too"
        await after.says("back")
    async with await grace.enters(room, after=0) as whole:
        await whole.live()
        await whole.says("an old end of membership does not close a new socket")


async def test_a_removed_member_does_not_get_back_into_a_private_room(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    async with await grace.enters(room) as seat:
        await seat.says("hello")
        await ada.removes(grace, room)
        assert await closes(seat) == NOT_A_MEMBER
    await may_not_enter(grace, room)
    assert (await grace.http.put(f"/rooms/{room}/membership")).status_code == 404
    assert (await grace.http.get(f"/rooms/{room}/events")).status_code == 404
    answer = await grace.http.post(f"/rooms/{room}/messages", json={"text": "let me in"})
    assert answer.status_code == 404


async def test_a_socket_opened_while_one_leaves_does_not_stay(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    for _ in range(8):
        await grace.joins(room)
        opening = asyncio.gather(*(grace.enters(room) for _ in range(4)), return_exceptions=True)
        await grace.leaves(room)
        opened = await opening
        await all_end(opened, NOT_A_MEMBER)


async def test_deleting_a_room_closes_its_sockets(ada: Person, grace: Person) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(other) as at_other:
        seats = [await ada.enters(room), await grace.enters(room)]
        assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
        for seat in seats:
            assert await closes(seat) == ROOM_DELETED
        await may_not_enter(grace, room)
        await at_other.says("the other room is still there")


async def test_a_room_deleted_under_a_long_replay_closes_with_the_same_code(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.says_at_once(*(f"{number} {'x' * 500}" for number in range(1500)))
        await seat.reaches(1501)
        opening = asyncio.gather(
            *(ada.enters(room, after=0) for _ in range(8)), return_exceptions=True
        )
        await asyncio.wait([opening], timeout=0.02)
        assert (await ada.http.delete(f"/rooms/{room}")).status_code == 204
        await all_end(await opening, ROOM_DELETED)
        assert await closes(seat) == ROOM_DELETED


async def test_a_program_that_signs_in_once_too_often_is_out_elsewhere_before_it_is_answered(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SESSIONS_PER_USER="1")
    ada = await people("ada", at=server)
    for _ in range(4):
        seat = await (await ada.enters("general")).live()
        await ada.signs_in()
        with contextlib.suppress(websockets.ConnectionClosed):
            await seat.sends(type="ping")
        assert await seat.is_closed() == 4401
        assert "pong" not in [frame["type"] for frame in seat.frames], "it was still served"
