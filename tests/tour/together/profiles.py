"""People are found by their names, say who they are and how, and are seen so by the others."""

import re

from playwright.async_api import expect

from app.demo.portraits import portrait
from tests.people import PASSWORD
from tests.test_page_people import choice
from tests.tour.dialogs import dialog
from tests.tour.stage import Stage
from tests.tour.together.cast import (
    Team,
    closes_panel,
    composer,
    enters,
    is_at_list,
    is_closed,
    is_in_room,
    member,
    opens_person,
    picks,
    row,
    says,
    shuts,
    title,
)

STATUS = "At the north gate"


async def finds_people(team: Team) -> None:
    """By the keyboard: by an account name, and by how a name sounds."""
    ada = team.ada
    keys = ada.page.keyboard
    await keys.press("Control+k")
    field = dialog(ada, "jump").get_by_role("combobox")
    await field.fill("gra")
    await expect(choice(ada.visitor, "@grace")).to_be_visible()
    await team.looks(ada, "picker")
    await field.fill("chenxiao")
    await expect(choice(ada.visitor, "@ming")).to_have_attribute("aria-selected", "true")
    await keys.press("Enter")
    await expect(title(ada)).to_have_text("陈小明")
    direct = await is_in_room(ada)
    await says(ada, "Is the gauge at the north gate all right?")
    ming = team.ming
    unread = ming.page.locator('[data-section="unread"]')
    await unread.get_by_text("Ada Lovelace", exact=True).click()
    assert await is_in_room(ming) == direct
    await says(ming, "昨天刚校准过，应该是准的。")
    # Nobody joins or is added where everybody is from the start.
    await expect(ming.page.get_by_test_id("notice")).to_be_empty()
    beginning = team.words("timeline.beginning.direct", room="Ada Lovelace")
    await expect(ming.page.locator(".timeline-start")).to_have_text(beginning)
    await team.looks(ming, "direct")
    # Found again from the other side, and not made twice.
    await enters(ming, team.rooms["harbour"])
    await ming.page.keyboard.press("Control+k")
    await dialog(ming, "jump").get_by_role("combobox").fill("ada")
    await choice(ming.visitor, "@ada").click()
    await ming.visitor.reads("Is the gauge at the north gate all right?")
    assert await is_in_room(ming) == direct


async def says_who_they_are(team: Team) -> None:
    """On the phone; both others look at it."""
    ada, grace, ming = team.ada, team.grace, team.ming
    await says(grace, "Thanks! I'll take the north gate until then.")
    for other in (ada, ming):
        await enters(other, team.rooms["harbour"])
    card = await opens_person(ada, "Grace Hopper")
    await is_at_list(grace)
    await grace.opens_dialog("account")
    mine = dialog(grace, "account")
    await mine.get_by_test_id("picture-file").set_input_files(
        {"name": "me.webp", "mimeType": "image/webp", "buffer": portrait("grace").large}
    )
    hers = ming.visitor.message("Thanks! I'll take the north gate until then.")
    await expect(hers.locator(".avatar.has-picture")).to_have_count(1)
    await mine.get_by_test_id("account-status").click()
    status = mine.locator(".status-form")
    await status.locator("[name=emoji]").fill("🚤")
    await status.locator("[name=text]").fill(STATUS)
    await status.locator("[name=until]").select_option("30")
    await status.locator("[name=quiet]").select_option("60")
    await status.get_by_test_id("save-status").click()
    await expect(card).to_contain_text(STATUS)
    await expect(card).to_contain_text(team.words("presence.quiet"))
    await mine.get_by_test_id("account-profile").click()
    profile = mine.locator(".profile-form")
    await profile.locator("[name=pronouns]").fill("she/her")
    await profile.locator("[name=about]").fill("Gates, gauges and old compilers")
    await profile.locator("[name=time_zone]").select_option("America/New_York")
    await profile.get_by_test_id("save-profile").click()
    await expect(card).to_contain_text("old compilers")
    await expect(card).to_contain_text("New York")
    await team.looks(grace, "account")
    await shuts(grace)
    await team.looks(grace, "list")
    await team.looks(ada, "profile")
    await closes_panel(ada)
    await team.looks(ming, "room")


async def comes_and_goes(team: Team) -> None:
    """Away without a sign for minutes, back with one, and gone with the browser."""
    ada, page = team.ada, team.ming.page
    await team.ming.goes_nowhere()
    await page.clock.install()
    await team.ming.opens(team.rooms["harbour"])
    await ada.presses("members-toggle")
    seen = member(ada, "陈小明")
    await expect(seen).to_have_attribute("title", team.words("presence.here"))
    await page.clock.fast_forward("06:00")
    await expect(seen).to_have_attribute("title", team.words("presence.idle"))
    await team.looks(ada, "people")
    await composer(team.ming).press("Shift")
    await expect(seen).to_have_attribute("title", team.words("presence.here"))
    await team.ming.context.close()
    await expect(seen).to_have_attribute("title", team.words("presence.offline"))
    team.ming = await team.at_a_desk()
    await team.ming.visitor.signs_in_on_the_page("ming", password=PASSWORD)
    await expect(seen).not_to_have_attribute("title", team.words("presence.offline"))
    await closes_panel(ada)
    await enters(team.ming, team.rooms["harbour"])
    await closes_panel(team.ming)


async def writes_to_two(team: Team) -> None:
    """One room of three, whoever of them asks for it."""
    grace, ming = team.grace, team.ming
    await is_at_list(grace)
    await grace.presses("new-message")
    await picks(grace, "ada", "ming")
    # Nobody is left, and nobody was looked for.
    await expect(grace.page.locator("dialog[open] .choice-note")).to_be_hidden()
    await team.looks(grace, "new-message")
    await grace.presses("pick-submit")
    await expect(title(grace)).to_contain_text("Ada Lovelace")
    await expect(title(grace)).to_contain_text("陈小明")
    direct = await is_in_room(grace)
    await says(grace, "Shall the three of us meet at the gate at three?")
    await team.looks(grace, "direct-of-three")
    assert await _room_with(ming, "ada", "grace") == direct
    await ming.visitor.reads("Shall the three of us meet at the gate at three?")
    # Where the list has no space for it.
    await expect(row(ming, direct)).to_have_attribute("title", re.compile("Ada.*Grace Hopper"))


async def _room_with(stage: Stage, *names: str) -> str:
    await is_at_list(stage)
    await stage.presses("new-message")
    await picks(stage, *names)
    await stage.presses("pick-submit")
    await is_closed(stage)
    await expect(title(stage)).to_contain_text("Grace Hopper")
    return await is_in_room(stage)
