"""A thousand edits of one message are as cheap to go on from as one."""

import asyncio
import time

from tests.people import Person, Seat

LONG = "x" * 7990
EARLIER = 1000
MORE = 400
# With each edit all earlier ones were encoded anew: ten milliseconds of everybody's time.
MOST_SECONDS = 2.0


async def edits(seat: Seat, target: int, *, first: int, times: int) -> str:
    """Without waiting for each; the newest text."""
    text = ""
    for number in range(first, first + times):
        text = f"{number} {LONG}"
        name = f"{target}-{number}"
        await seat.sends(type="edit", client_id=name, target=target, text=text)
    await seat.until(lambda frame: frame.get("client_id") == name)
    return text


async def test_edits_of_one_message_take_the_same_time_however_many_there_were(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await ada.enters(room) as seat:
        target = (await seat.says(LONG))["seq"]
        await edits(seat, target, first=0, times=EARLIER)
        began = time.monotonic()
        newest = await edits(seat, target, first=EARLIER, times=MORE)
        assert time.monotonic() - began < MOST_SECONDS
        async with await grace.enters(room, after=target) as late:
            await late.live()
            assert {event["text"] for event in late.events} == {newest}
            assert late.seqs == list(range(target + 1, target + 1 + EARLIER + MORE))


async def test_a_deletion_erases_the_text_of_every_edit(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        target = (await seat.says("a secret"))["seq"]
        await edits(seat, target, first=0, times=10)
        await seat.deletes(target)
        async with await ada.enters(room, after=0) as late:
            await asyncio.wait_for(late.live(), 20)
            texts = [event["text"] for event in late.events if "text" in event]
            assert texts == [""] * 11
