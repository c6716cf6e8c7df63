"""Rooms end: put away and taken back, or left by the last one in them."""

from playwright.async_api import expect

from tests.tour.stage import Stage
from tests.tour.together.cast import Team, composer, enters, is_closed, opens_details, row


async def archives_and_takes_it_back(team: Team) -> None:
    ada, ming = team.ada, team.ming
    for one in (ada, ming):
        await enters(one, team.rooms["tide tables"])
    details = await opens_details(ada)
    await details.locator('[data-action="archive"]').click()
    await team.looks(ada, "archive-asked")
    await ada.presses("confirm")
    for one in (ada, ming):
        await expect(composer(one)).to_be_hidden()
    undo = ada.page.locator(".toast").get_by_role("button")
    await expect(undo).to_have_text(team.words("undo"))
    await team.looks(ada, "archived")
    await undo.click()
    for one in (ada, ming):
        await expect(composer(one)).to_be_visible()


async def leaves_as_the_last(team: Team) -> None:
    ada, grace, crane = team.ada, team.grace, team.rooms["crane"]
    await _begins_to_leave(grace, crane)
    await team.looks(grace, "leave-asked")
    await grace.presses("confirm")
    await expect(row(grace, crane)).to_have_count(0)
    # Of whoever is the last one, only what becomes of the room is asked.
    await _begins_to_leave(ada, crane)
    other = ada.page.get_by_test_id("confirm-other")
    await expect(other).to_have_text(team.words("room.archive"))
    await team.looks(ada, "last-one-asked")
    await other.click()
    await is_closed(ada)
    await expect(row(ada, crane)).to_have_count(0)


async def _begins_to_leave(stage: Stage, room: str) -> None:
    await enters(stage, room)
    details = await opens_details(stage)
    await details.get_by_test_id("leave-room").click()
