"""One blocks, another keeps order, a third writes too much; and everything is taken back."""

import re

from playwright.async_api import Locator, expect

from tests.tour.dialogs import dialog
from tests.tour.stage import Stage
from tests.tour.together.cast import (
    Team,
    acts,
    closes_panel,
    composer,
    enters,
    is_closed,
    is_in_room,
    member,
    opens_details,
    opens_person,
    picks,
    row,
    saves,
    says,
    title,
)

ADVERTISEMENT = "Buy my boat! Only today!"


async def blocks_and_unblocks(team: Team) -> None:
    grace, ming = team.grace, team.ming
    await says(ming, ADVERTISEMENT)
    await grace.visitor.reads(ADVERTISEMENT)
    await acts(grace, "person", ADVERTISEMENT)
    card = grace.page.get_by_test_id("person")
    await expect(card).to_contain_text("陈小明")
    await team.looks(grace, "profile-of-another")
    await grace.presses("block")
    await team.looks(grace, "block-asked")
    await grace.presses("confirm")
    await is_closed(grace)
    await grace.page.go_back()
    await grace.visitor.misses(ADVERTISEMENT)
    last = row(grace, team.rooms["harbour"]).locator(".room-item-last")
    await expect(last).not_to_contain_text(ADVERTISEMENT)
    await team.looks(grace, "blocked")
    folded = grace.page.locator(".message.is-blocked").last
    await folded.locator(".message-reveal").click()
    await grace.visitor.reads(ADVERTISEMENT)
    await acts(grace, "person", ADVERTISEMENT)
    await grace.presses("block")
    await expect(grace.page.get_by_test_id("block")).to_have_text(team.words("person.block"))
    await grace.page.go_back()
    await expect(grace.page.locator(".message.is-blocked")).to_have_count(0)


async def reports(team: Team) -> None:
    """From the phone; whoever reported hears what became of it."""
    ada, grace = team.ada, team.grace
    await acts(grace, "report", ADVERTISEMENT)
    form = dialog(grace, "report")
    await form.locator("[name=reason]").fill("An advertisement, for the third time")
    await team.looks(grace, "report")
    await form.get_by_test_id("report-submit").click()
    await is_closed(grace)
    await expect(ada.page.get_by_test_id("reports")).to_be_visible()
    await ada.presses("reports")
    waiting = ada.page.get_by_test_id("report-list")
    await expect(waiting).to_contain_text("for the third time")
    await team.looks(ada, "reports")
    await ada.presses("report-acted")
    told = grace.page.get_by_text(team.words("report.acted"))
    await expect(told).to_be_visible()
    await team.looks(grace, "outcome")
    await closes_panel(ada)


async def mutes(team: Team) -> None:
    ada, ming = team.ada, team.ming
    await opens_person(ada, "陈小明")
    await moderates(team, ada, "mute", reason="Advertising")
    await expect(composer(ming)).to_be_hidden()
    await team.looks(ming, "muted")
    await team.looks(ada, "muted-member")
    await ada.presses("unmute-member")
    await expect(composer(ming)).to_be_visible()
    await closes_panel(ada)


async def slows_down(team: Team) -> None:
    """A pause between messages, then only those who keep order."""
    ada, ming = team.ada, team.ming
    details = await opens_details(ada)
    await details.locator("[name=slow_seconds]").select_option("5")
    await saves(ada, details)
    await expect(ming.page.get_by_test_id("notice").last).to_contain_text("Ada Lovelace")
    await says(ming, "I am sorry.")
    # It waits by itself, and is sent.
    await says(ming, "It will not happen again.")
    details = await opens_details(ada)
    await details.locator("[name=slow_seconds]").select_option("0")
    await details.locator("[name=writers]").select_option("moderators")
    await saves(ada, details)
    await expect(composer(ming)).to_be_hidden()
    await team.looks(ming, "only-moderators")
    details = await opens_details(ada)
    await details.locator("[name=writers]").select_option("members")
    await saves(ada, details)
    await expect(composer(ming)).to_be_visible()


async def removes(team: Team) -> None:
    ada, ming = team.ada, team.ming
    await opens_person(ada, "陈小明")
    await moderates(team, ada, "remove", reason="A day off")
    await ming.visitor.is_("removed")
    await team.looks(ming, "removed")
    await ada.presses("add-member")
    await picks(ada, "ming")
    await ada.presses("pick-submit")
    await is_closed(ada)
    await ming.visitor.is_("live")


async def bans(team: Team) -> None:
    ada, ming = team.ada, team.ming
    await member(ada, "陈小明").click()
    form = await begins(ada, "ban", reason="Advertising again")
    await team.looks(ada, "ban-asked")
    await ends(ada, form)
    await ming.visitor.is_("banned")
    await team.looks(ming, "banned")
    await expect(member(ada, "陈小明")).to_have_count(0)
    await closes_panel(ada)
    details = await opens_details(ada)
    await details.locator(".bans summary").click()
    listed = details.get_by_test_id("ban-list")
    await expect(listed).to_contain_text("Advertising again")
    await listed.scroll_into_view_if_needed()
    await team.looks(ada, "bans")
    await details.get_by_test_id("lift-ban").click()
    await expect(details.locator(".bans-none")).to_be_visible()
    await details.get_by_test_id("show-audit").click()
    done = ada.page.get_by_test_id("audit-list").locator(".audit-item")
    await expect(done.filter(has_text="Advertising again")).to_have_count(1)
    # Each in words, and none by the name of its act.
    await expect(done.filter(has_text=re.compile("[a-z]_[a-z]"))).to_have_count(0)
    await team.looks(ada, "audit")
    await closes_panel(ada)
    await enters_again(team)


async def enters_again(team: Team) -> None:
    """What is public can be joined by whoever is banned no more."""
    ming = team.ming
    await enters(ming, team.rooms["tide tables"])
    await ming.presses("browse-rooms")
    found = dialog(ming, "browse").locator(".browse-item").filter(has_text="harbour")
    await found.get_by_test_id("join-room").click()
    await expect(title(ming)).to_have_text("harbour")
    assert await is_in_room(ming) == team.rooms["harbour"]


async def moderates(team: Team, stage: Stage, act: str, *, reason: str) -> None:
    form = await begins(stage, act, reason=reason)
    await team.looks(stage, f"{act}-asked")
    await ends(stage, form)


async def begins(stage: Stage, act: str, *, reason: str) -> Locator:
    await stage.presses(f"{act}-member")
    form = dialog(stage, "moderate")
    await form.locator("[name=reason]").fill(reason)
    return form


async def ends(stage: Stage, form: Locator) -> None:
    await form.get_by_test_id("moderate-submit").click()
    await is_closed(stage)
