"""Whether somebody is at one of their devices, and not to be disturbed, as others see it."""

from collections.abc import Callable

import pytest

from tests.conftest import People
from tests.people import Account, Frame, Person
from tests.test_profiles import from_now, shown
from tests.two_nodes import two_nodes


async def share_a_room(ada: Person, grace: Person) -> str:
    room = await ada.makes_room()
    await grace.joins(room)
    return room


def says(person: Person, **fields: object) -> Callable[[Frame], bool]:
    """A frame that says just this of them."""
    wanted = {"user": person.id, **fields}
    return lambda frame: frame["type"] == "presence" and wanted in frame.get("items", ())


async def is_idle(account: Account, idle: bool = True) -> None:
    await account.sends(type="activity", idle=idle)
    await account.is_in_step()


async def test_somebody_is_idle_when_they_are_at_none_of_their_devices(
    ada: Person, grace: Person
) -> None:
    await share_a_room(ada, grace)
    async with await grace.connects() as account, await ada.connects() as phone:
        await account.until(says(ada, state="active"))
        laptop = await ada.connects()
        await is_idle(phone)
        await is_idle(laptop)
        await account.until(says(ada, state="idle"))
        await is_idle(phone, False)
        await account.until(says(ada, state="active"))
        await is_idle(phone)
        await account.until(says(ada, state="idle"))
        await is_idle(laptop, False)
        await account.until(says(ada, state="active"))
        await laptop.leaves()
        # The phone is left.
        await account.until(says(ada, state="idle"))
    told = [frame for frame in account.frames if frame["type"] == "presence"]
    assert len(told) < 12


async def test_who_comes_later_is_told_the_same(ada: Person, grace: Person) -> None:
    await share_a_room(ada, grace)
    async with await ada.connects() as phone:
        await is_idle(phone)
        async with await grace.connects() as account:
            await account.until(says(ada, state="idle"))


async def test_a_new_connection_and_a_program_that_says_nothing_are_active(
    ada: Person, grace: Person
) -> None:
    room = await share_a_room(ada, grace)
    async with await grace.connects() as account:
        phone = await ada.connects()
        await is_idle(phone)
        await account.until(says(ada, state="idle"))
        async with await ada.enters(room):
            await account.until(says(ada, state="active"))
        await account.until(says(ada, state="idle"))
        phone.cut()
        await account.until(says(ada, state="offline"))
        async with await ada.connects():
            await account.until(says(ada, state="active"))


async def test_to_say_it_twice_changes_nothing(ada: Person, grace: Person) -> None:
    await share_a_room(ada, grace)
    async with await grace.connects() as account, await ada.connects() as phone:
        for _ in range(3):
            await is_idle(phone)
        await account.until(says(ada, state="idle"))
        await is_idle(phone, False)
        await account.until(says(ada, state="active"))
    async with await ada.connects() as phone, await grace.connects() as account:
        await account.until(says(ada, state="active"))


@pytest.mark.parametrize("wrong", [{}, {"idle": 1}, {"idle": None}, {"idle": True, "room": "r_x"}])
async def test_what_is_no_such_frame_is_refused(ada: Person, wrong: dict[str, object]) -> None:
    async with await ada.connects() as account:
        await account.sends(type="activity", **wrong)
        assert (await account.sees("error"))["code"] == "invalid"


async def test_a_room_socket_knows_no_such_frame(ada: Person) -> None:
    async with await ada.enters(await ada.makes_room()) as seat:
        await seat.live()
        await seat.sends(type="activity", idle=True)
        assert (await seat.sees("error"))["code"] == "invalid"


async def test_do_not_disturb_is_seen_by_everybody_who_shares_a_room(
    ada: Person, grace: Person
) -> None:
    await share_a_room(ada, grace)
    until = from_now(hours=1)
    async with await grace.connects() as account, await ada.connects():
        await account.until(says(ada, state="active"))
        await ada.http.patch("/me", json={"quiet_until": until})
        quiet = {"status": "quiet", "quiet_until": shown(until)}
        await account.until(says(ada, state="active", **quiet))
        async with await grace.connects() as later:
            await later.until(says(ada, state="active", **quiet))
        await ada.http.patch("/me", json={"quiet_until": None})
        await account.until(says(ada, state="active"))


@pytest.mark.sqlite("it says itself that it needs PostgreSQL")
async def test_who_is_idle_on_one_node_and_away_from_the_other_is_idle(
    people: People, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with two_nodes("notify", tmp_path_factory) as nodes:
        ada, grace = await people("ada", at=nodes.one), await people("grace", at=nodes.two)
        await share_a_room(ada, grace)
        async with await grace.connects() as account, ada.at(nodes.two.url) as there:
            here, elsewhere = await ada.connects(), await there.connects()
            await is_idle(here)
            await is_idle(elsewhere)
            await account.until(says(ada, state="idle"))
            await is_idle(here, False)
            await account.until(says(ada, state="active"))
            await elsewhere.leaves()
            await ada.http.patch("/me", json={"about": "Ships"})
            assert (await account.sees("person"))["item"]["about"] == "Ships"
            nodes.one.kill()
            await account.until(says(ada, state="offline"))
