"""A list of one's own, rooms to find and join, and what becomes of their names and their past."""

from playwright.async_api import expect

from tests.test_page_people import choice
from tests.tour.dialogs import dialog
from tests.tour.stage import Stage
from tests.tour.together.cast import (
    Team,
    badge,
    closes_panel,
    enters,
    is_closed,
    is_in_room,
    makes_room,
    opens_details,
    picks,
    row,
    saves,
    says,
    shuts,
    title,
)


async def sorts_their_list(team: Team) -> None:
    """A favourite, a section of one's own, and one that is hidden until something is said in it."""
    ada, ming, rooms = team.ada, team.ming, team.rooms
    await enters(ada, rooms["harbour"])
    details = await opens_details(ada)
    await details.get_by_test_id("favourite").check()
    await team.looks(ada, "room-details")
    await shuts(ada)
    await enters(ada, rooms["crane"])
    starred = ada.page.locator('[data-section="favourites"]')
    await expect(starred.locator(f'[href="/rooms/{rooms["harbour"]}"]')).to_be_visible()
    details = await opens_details(ada)
    await details.locator("[name=section]").select_option("new")
    await details.locator(".section-new input").fill("Quayside")
    await details.get_by_test_id("make-section").click()
    own = ada.page.locator(".own-sections .section")
    await expect(own).to_contain_text("Quayside")
    await expect(own).to_contain_text("crane")
    await shuts(ada)
    await ada.presses("add-to-section")
    await ada.page.get_by_test_id("section-search").fill("general")
    await team.looks(ada, "section-room")
    await choice(ada.visitor, "general").click()
    await expect(own).to_contain_text("general")
    await enters(ada, rooms["general"])
    details = await opens_details(ada)
    await details.locator("[name=hidden]").check()
    await shuts(ada)
    await enters(ada, rooms["harbour"])
    await expect(row(ada, rooms["general"])).to_have_count(0)
    await team.looks(ada, "sections")
    await enters(ming, rooms["general"])
    await says(ming, "Who has the key to the boat shed?")
    await expect(badge(ada, rooms["general"])).to_have_text("1")


async def finds_a_room(team: Team) -> None:
    """One that the owner of the server suggests."""
    ada, ming = team.ada, team.ming
    await makes_room(team, ada, "tide tables", kind="public", topic="Twice a day, to the minute")
    await says(ada, "The tables of December are out.")
    details = await opens_details(ada)
    await details.page.locator("[name=suggested]").check()
    await shuts(ada)
    await ming.presses("browse-rooms")
    first = dialog(ming, "browse").locator(".browse-item").first
    await expect(first).to_contain_text("tide tables")
    await expect(first.locator(".browse-suggested")).to_be_visible()
    await team.looks(ming, "browse")
    await first.get_by_test_id("join-room").click()
    await expect(title(ming)).to_have_text("tide tables")
    assert await is_in_room(ming) == team.rooms["tide tables"]
    await ming.visitor.reads("The tables of December are out.")


async def follows_an_old_name(team: Team) -> None:
    ada, grace, room = team.ada, team.grace, team.rooms["tide tables"]
    details = await opens_details(ada)
    await details.locator("[name=name]").fill("tides")
    await saves(ada, details)
    for one in (ada, team.ming):
        await expect(title(one)).to_have_text("tides")
    await grace.goes("/rooms/tide tables")
    await expect(grace.page.locator(".stage-title")).to_have_text("tides")
    await team.looks(grace, "to-join")
    await grace.page.locator(".stage-actions button").click()
    await expect(title(grace)).to_have_text("tides")
    assert await is_in_room(grace) == room


async def comes_late(team: Team) -> None:
    """Whoever is added to a room sees what its owner lets newcomers see."""
    ada, grace, room = team.ada, team.grace, team.rooms["crane"]
    await enters(ada, room)
    await says(ada, "Between us: the crane is for sale.")
    details = await opens_details(ada)
    await details.locator("[name=joined_only]").check()
    await saves(ada, details)
    await ada.presses("members-toggle")
    await ada.presses("add-member")
    await picks(ada, "grace")
    await team.looks(ada, "add-member")
    await ada.presses("pick-submit")
    await is_closed(ada)
    await expect(ada.page.get_by_test_id("member")).to_have_count(2)
    await closes_panel(ada)
    await says(ada, "Welcome! Here we talk about the crane.")
    await _sees_only_what_came_after(team, grace, room)


async def _sees_only_what_came_after(team: Team, grace: Stage, room: str) -> None:
    await enters(grace, room)
    await grace.visitor.reads("Welcome! Here we talk about the crane.")
    await grace.visitor.misses("Between us: the crane is for sale.")
    beginning = team.words("timeline.beginning.joined")
    await expect(grace.page.locator(".timeline-start")).to_have_text(beginning)
    await team.looks(grace, "came-late")
