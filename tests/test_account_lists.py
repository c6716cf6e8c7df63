"""My rooms on the account socket: a snapshot, and then whatever changes in them."""

import asyncio
import time
from collections.abc import Iterator

import httpx2
import pytest

from tests.people import PASSWORD, ListOfRooms, Person, Seat, unique
from tests.server import Server

SNAPSHOT_ROOMS = 500
# A quarter of one, on a machine that has nothing else to do.
SOON_SECONDS = 3.0
NOT_A_MEMBER = 4403


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Newcomers are in no room here, so that nobody shares one by accident."""
    running = Server(tmp_path_factory.mktemp("alone")).start()
    with httpx2.Client(base_url=f"{running.url}/api/v1", verify=False) as owner:
        assert owner.post("/users", json={"name": "owner", "password": PASSWORD}).is_success
        form = {"username": "owner", "password": PASSWORD}
        token = owner.post("/token", data=form).json()["access_token"]
        owner.headers["Authorization"] = f"Bearer {token}"
        assert owner.delete("/rooms/general").is_success
    yield running
    running.stop()


async def listed(person: Person, room: str) -> dict[str, object]:
    """As REST has it."""
    answer = await person.http.get(f"/rooms/{room}")
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


async def test_the_snapshot_is_what_rest_lists_as_mine(ada: Person, grace: Person) -> None:
    mine = [await ada.makes_room("one"), await ada.makes_room("two", kind="private")]
    await grace.makes_room("joinable")
    await ada.posts("first", mine[0])
    await ada.posts("long " * 100, mine[1])
    async with await ada.connects() as account:
        rooms = await account.lists()
    page = (await ada.http.get("/rooms", params={"scope": "mine"})).json()
    assert list(rooms.values()) == page["items"]
    assert rooms.keys() == {*mine}


async def test_one_without_rooms_gets_an_empty_snapshot(ada: Person) -> None:
    async with await ada.connects() as account:
        assert await account.lists() == {}


async def test_a_long_list_comes_in_pieces(ada: Person) -> None:
    rooms = {await ada.makes_room() for _ in range(SNAPSHOT_ROOMS + 1)}
    async with await ada.connects() as account:
        assert (await account.lists()).keys() == rooms
        pages = [frame for frame in account.frames if frame["type"] == "rooms"]
        assert [len(page["items"]) for page in pages] == [SNAPSHOT_ROOMS, 1]
        await account.sees("presence", whole=True)


async def test_a_badge_appears_where_the_room_is_not_open(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account:
        await account.lists()
        said = await ada.posts("hello", room)
        began = time.monotonic()
        unread = await account.sees("unread", room=room)
        assert time.monotonic() - began < SOON_SECONDS
        assert (unread["head"], unread["unread"], unread["mentions"]) == (said["seq"], 1, 0)
        assert unread["last_message"] == said


async def test_a_busy_room_is_told_of_once_a_second(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account, await ada.enters(room) as seat:
        await account.lists()
        for number in range(100):
            await seat.says(f"{number}")
        await account.sees("unread", room=room, unread=100)
        told = [frame for frame in account.frames if frame["type"] == "unread"]
        assert len(told) < 10


async def test_what_one_device_has_read_clears_the_badge_of_the_other(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as phone, await grace.connects() as desktop:
        await phone.lists()
        await ada.posts("hello", room)
        await phone.sees("unread", room=room, unread=1)
        await desktop.opens(room)
        await desktop.sends(type="read", room=room, seq=desktop.cursor)
        assert (await phone.sees("read", room=room))["seq"] == desktop.cursor
        assert (await phone.sees("unread", room=room))["unread"] == 0


async def test_in_a_busy_room_a_badge_is_cleared_before_the_room_is_told_of_again(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)

    async def talk(seat: Seat) -> None:
        while True:
            await seat.says("and on")

    async with (
        await ada.enters(room) as seat,
        await ada.connects() as other,
        await grace.connects() as phone,
        await grace.connects() as desktop,
    ):
        for account in (other, phone, desktop):
            await account.lists()
        await desktop.opens(room)
        talking = asyncio.create_task(talk(seat))
        # Told at once as long as the room was quiet; from then on once a second.
        for _ in range(6):
            busy = await other.sees("unread", room=room)
        rounds_between = []
        for _ in range(3):
            busy = await other.sees("unread", room=room)
            told = len(other.of(room))
            await desktop.sends(type="read", room=room, seq=busy["head"])
            await phone.sees("read", room=room, seq=busy["head"])
            assert (await phone.sees("unread", room=room))["head"] >= busy["head"]
            await other.is_in_step()
            rounds_between.append(len(other.of(room)) - told)
        talking.cancel()
    assert 0 in rounds_between, "it never waits for the next one"


async def test_what_i_say_on_one_device_is_read_on_the_other(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as phone:
        await phone.lists()
        await ada.posts("hello", room)
        await phone.sees("unread", room=room, unread=1)
        said = await grace.posts("hello yourself", room)
        await phone.sees("read", room=room, seq=said["seq"])
        await phone.sees("unread", room=room, unread=0, head=said["seq"])


async def test_being_removed_and_added_again_at_once_shows_the_room_again(
    ada: Person, grace: Person
) -> None:
    """Between the two nobody looks: the list has just told of the room."""
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    async with await grace.connects() as account:
        await account.lists()
        await account.opens(room)
        for topic in ("Who works when", "Who works where"):
            await ada.http.patch(f"/rooms/{room}", json={"topic": topic})
            await account.until(
                lambda frame: frame["type"] == "room" and frame["item"]["topic"] == topic  # noqa: B023
            )
        await ada.removes(grace, room)
        await ada.adds(grace, room)
        assert (await account.sees("closed", room=room))["code"] == NOT_A_MEMBER
        item = (await account.sees("room"))["item"]
        assert (item["id"], item["role"]) == (room, "member")
        # With the cursor it had, as the protocol says.
        await account.opens(room, after=account.cursor, epoch=account.frames[0]["epoch"])
        said = await ada.posts("welcome back", room)
        await account.hears("welcome back")
        # Whoever reads on is told of no more than that.
        shown = len([frame for frame in account.frames if frame["type"] == "room"])
        await account.sends(type="read", room=room, seq=said["seq"])
        await account.sees("read", room=room, seq=said["seq"])
        assert len([frame for frame in account.frames if frame["type"] == "room"]) == shown


async def test_being_added_shows_the_room(ada: Person, grace: Person) -> None:
    room = await ada.makes_room(kind="private")
    await ada.posts("before", room)
    async with await grace.connects() as account:
        await account.lists()
        await ada.adds(grace, room, role="moderator")
        item = (await account.sees("room"))["item"]
        assert item == await listed(grace, room)
        assert (item["id"], item["role"]) == (room, "moderator")
        await ada.posts("after", room)
        assert (await account.sees("unread", room=room))["unread"] == 1


async def test_joining_and_making_a_room_on_one_device_shows_it_on_the_other(
    ada: Person, grace: Person
) -> None:
    theirs = await ada.makes_room()
    async with await grace.connects() as account:
        await account.lists()
        await grace.joins(theirs)
        assert (await account.sees("room"))["item"]["id"] == theirs
        own = await grace.makes_room()
        item = (await account.sees("room"))["item"]
        assert (item["id"], item["role"]) == (own, "owner")


async def test_a_promotion_a_rename_a_topic_and_archiving_reach_everybody(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as hers, await ada.connects() as own:
        await hers.lists()
        await own.lists()
        await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
        await hers.until(lambda f: f["type"] == "room" and f["item"]["role"] == "moderator")
        for change in ({"name": unique("new")}, {"topic": "Ships"}, {"archived": True}):
            answer = await ada.http.patch(f"/rooms/{room}", json=change)
            assert answer.status_code == 200, answer.text
            for account in (hers, own):
                item = await account.until(
                    lambda f: f["type"] == "room" and change.items() <= f["item"].items()  # noqa: B023
                )
                assert item["item"]["id"] == room
        assert hers.frames[-1]["item"] == await listed(grace, room)


async def test_being_removed_and_leaving_take_the_room_off_the_list(
    ada: Person, grace: Person
) -> None:
    one, two = await ada.makes_room("one"), await ada.makes_room("two")
    for room in (one, two):
        await grace.joins(room)
    async with await grace.connects() as account:
        await account.lists()
        await ada.removes(grace, one)
        assert (await account.sees("room_gone", room=one))["reason"] == "not_a_member"
        await grace.leaves(two)
        assert (await account.sees("room_gone", room=two))["reason"] == "not_a_member"
        await ada.posts("unheard", one)
        await grace.joins(two)
        assert (await account.sees("room"))["item"]["id"] == two
        assert not [f for f in account.of(one) if f["type"] == "unread" and f["unread"]]


async def test_a_deleted_room_goes_off_the_list(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account:
        await account.lists()
        await ada.http.delete(f"/rooms/{room}")
        assert (await account.sees("room_gone", room=room))["reason"] == "room_deleted"


async def test_a_quiet_socket_is_told_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    await ada.posts("hello", room)
    async with await ada.connects() as account:
        await account.lists()
        # Each comes by itself, in any order.
        own = {"presence", "drafts", "scheduled", "saved", "votes", "inbox", "threads", "blocks"}
        own |= {"notifications"}
        while not own <= {frame["type"] for frame in account.frames}:
            await account.next()
        # Setting what holds already is no change.
        await ada.joins(room)
        await ada.posts("mark", room)
        await account.sees("unread", room=room)
        told = [f["type"] for f in account.frames]
        # Of the team's emoji only where there are some, as others may have made on this server.
        told = [kind for kind in told if kind not in ("emoji", "team")]
        assert sorted(told) == sorted(["hello", "rooms", *own, "read", "unread"])


async def test_nothing_is_lost_between_the_snapshot_and_what_follows(
    ada: Person, grace: Person
) -> None:
    rooms = [await ada.makes_room() for _ in range(5)]
    for room in rooms:
        await grace.joins(room)

    async def talk() -> None:
        for number in range(20):
            await asyncio.gather(*(ada.posts(f"{number}", room) for room in rooms))

    talking = asyncio.create_task(talk())
    accounts = []
    while not talking.done():
        accounts.append(await grace.connects())
        await accounts[-1].lists()
    await talking
    for account in accounts:
        state = ListOfRooms(account)
        for room in rooms:
            await state.until(room, unread=20)
        await account.leaves()


async def test_a_slow_reader_is_told_how_things_are_once_it_reads(
    ada: Person, grace: Person
) -> None:
    busy, quiet = await ada.makes_room("busy"), await ada.makes_room("quiet")
    for room in (busy, quiet):
        await grace.joins(room)
    account = await grace.connects(max_queue=1)
    async with account, await ada.enters(busy) as seat:
        state = ListOfRooms(account)
        await account.lists()
        await account.opens(busy)
        # More than all buffers hold; and what is told of the other room is a mark meanwhile.
        await seat.says_at_once(*["x" * 8000] * 1500)
        for number in range(20):
            await ada.http.patch(f"/rooms/{quiet}", json={"topic": f"{number}"})
            await ada.posts(f"{number}", quiet)
        await state.until(quiet, topic="19", unread=20)
        await account.reaches(1502)
        assert account.of(busy)[-1]["type"] != "closed"
        told = [f for f in account.frames if f["type"] == "room" and f["item"]["id"] == quiet]
        assert len(told) < 20
        assert state.rooms[quiet] == await listed(grace, quiet)


async def test_people_come_and_go(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.connects() as account:
        await account.lists()
        first = await account.sees("presence", whole=True)
        assert first["items"] == [{"user": ada.id, "state": "active"}]
        async with await grace.connects():
            await account.sees("presence", items=[{"user": grace.id, "state": "active"}])
        await account.sees("presence", items=[{"user": grace.id, "state": "offline"}])
        # A socket of a room counts, too.
        async with await grace.enters(room):
            await account.sees("presence", items=[{"user": grace.id, "state": "active"}])


async def test_strangers_are_not_told_who_is_there(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    async with await ada.connects() as account, await grace.connects():
        await account.lists()
        await account.sees("presence", whole=True)
        await grace.joins(room)
        await account.sees("presence", items=[{"user": grace.id, "state": "active"}])
        await grace.leaves(room)
        last = await account.sees("presence", whole=True)
        assert last["items"] == [{"user": ada.id, "state": "active"}]
    named = [i["user"] for f in account.frames if f["type"] == "presence" for i in f["items"]]
    assert named.count(grace.id) == 1


async def test_a_reload_of_the_page_is_nobodys_news(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.connects() as account, await grace.connects() as first:
        await account.lists()
        await account.until(
            lambda f: f["type"] == "presence" and grace.id in [i["user"] for i in f["items"]]
        )
        async with await grace.connects():
            await first.leaves()
            await ada.posts("mark", room)
            await account.sees("unread", room=room)
    told = [i for f in account.frames if f["type"] == "presence" for i in f["items"]]
    assert {"user": grace.id, "state": "offline"} not in told
