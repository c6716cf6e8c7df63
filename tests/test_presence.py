"""Presence: people, not sockets, and nobody who has gone."""

import asyncio
import time

from tests.conftest import People
from tests.people import Account, Person, Seat
from tests.server import Server


def here(seat: Seat) -> set[str]:
    """The people who are here, by the presence frames that a client got."""
    people: set[str] = set()
    for frame in seat.frames:
        if frame["type"] == "presence":
            people = set(frame.get("here", people)) | set(frame.get("came", ()))
            people -= set(frame.get("gone", ()))
    return people


def presences(seat: Seat) -> int:
    return sum(frame["type"] == "presence" for frame in seat.frames)


async def shows(seat: Seat, *people: Person) -> None:
    """Read on until exactly these are here."""
    wanted = {person.id for person in people}
    while here(seat) != wanted:
        await seat.next()


async def test_who_comes_sees_who_is_here(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as at_ada, await grace.enters(room) as at_grace:
        first = await at_grace.sees("presence")
        assert first == {"type": "presence", "room": room, "here": sorted([ada.id, grace.id])}
        await shows(at_ada, ada, grace)


async def test_a_person_with_several_sockets_comes_and_goes_once(
    ada: Person, grace: Person, people: People
) -> None:
    room = await ada.makes_room()
    alan = await people("alan")
    await grace.joins(room)
    await alan.joins(room)
    async with await ada.enters(room) as at_ada:
        await shows(at_ada, ada)
        first, second, third = [await grace.enters(room) for _ in range(3)]
        await shows(at_ada, ada, grace)
        await first.leaves()
        second.cut()
        async with await alan.enters(room):
            await shows(at_ada, ada, grace, alan)
            third.cut()
            await shows(at_ada, ada, alan)
        await shows(at_ada, ada)
        changes = [frame for frame in at_ada.frames if "came" in frame]
        assert sum(frame["came"].count(grace.id) for frame in changes) == 1
        assert sum(frame["gone"].count(grace.id) for frame in changes) == 1


async def test_the_list_of_members_says_who_is_here(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)

    async def listed() -> dict[str, bool]:
        members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
        return {member["user"]["id"]: member["here"] for member in members}

    async with await ada.enters(room) as at_ada:
        assert await listed() == {ada.id: True, grace.id: False}
        async with await grace.enters(room):
            await shows(at_ada, ada, grace)
            assert await listed() == {ada.id: True, grace.id: True}
            await ada.removes(grace, room)
            await shows(at_ada, ada)
        await ada.adds(grace, room)
        assert await listed() == {ada.id: True, grace.id: False}


async def test_many_who_come_and_go_are_few_frames(ada: Person, people: People) -> None:
    room = await ada.makes_room()
    crowd = [await people("crowd") for _ in range(5)]
    for person in crowd:
        await person.joins(room)
    async with await ada.enters(room) as at_ada:
        await shows(at_ada, ada)
        before, started = presences(at_ada), time.monotonic()
        for _ in range(2):
            seats = await asyncio.gather(*(person.enters(room) for person in crowd * 5))
            await asyncio.gather(*(seat.leaves() for seat in seats))
        staying = [await person.enters(room) for person in crowd]
        await shows(at_ada, ada, *crowd)
        # One a second, and one for each end of the time.
        assert presences(at_ada) - before <= time.monotonic() - started + 2
        await asyncio.gather(*(seat.leaves() for seat in staying))


def states(account: Account) -> dict[str, str]:
    """The people who are not offline, by the presence frames of a list."""
    known: dict[str, str] = {}
    for frame in account.frames:
        if frame["type"] == "presence":
            told = {item["user"]: item["state"] for item in frame["items"]}
            known = told if frame["whole"] else known | told
    return {user: state for user, state in known.items() if state != "offline"}


async def test_all_who_come_back_at_once_are_told_of_each_other_once_a_second(
    own_server: Server, people: People
) -> None:
    """Of a room's people: each has the whole truth in the end, in a few frames."""
    ada = await people("ada", at=own_server)
    room = await ada.makes_room(kind="private")
    crowd = [await people("crowd", at=own_server) for _ in range(40)]
    for person in crowd:
        await ada.adds(person, room)
    all_of_them = dict.fromkeys([ada.id, *(person.id for person in crowd)], "active")

    async def knows(account: Account, *, since: float) -> Account:
        """Read on to the whole truth: of all frames since it began, at most one a second."""
        while states(account) != all_of_them:
            await account.next()
        assert presences(account) - 1 <= time.monotonic() - since
        return account

    async def comes(person: Person) -> Account:
        since = time.monotonic()
        return await knows(await person.connects(), since=since)

    began = time.monotonic()
    async with await ada.connects() as watching:
        for _ in range(2):
            accounts = await asyncio.gather(*map(comes, crowd))
            await watching.sends(type="ping")
            await watching.sees("pong")
            await knows(watching, since=began)
            # The network of all of them is gone for a moment.
            for account in accounts:
                account.cut()


async def test_nobody_is_left_hanging_after_a_crash(own_server: Server, people: People) -> None:
    ada, grace = await people("ada", at=own_server), await people("grace", at=own_server)
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada, at_grace = await ada.enters(room), await grace.enters(room)
    await shows(at_ada, ada, grace)
    own_server.kill()
    await at_ada.leaves()
    await at_grace.leaves()
    own_server.start()
    async with await ada.enters(room) as seat:
        assert (await seat.sees("presence"))["here"] == [ada.id]
