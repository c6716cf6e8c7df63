"""Somebody sets the server up, makes rooms and sends a link; two others come by it."""

from urllib.parse import urlsplit

from playwright.async_api import expect

from tests.people import PASSWORD
from tests.tour.dialogs import dialog
from tests.tour.door import fills_in
from tests.tour.stage import Stage
from tests.tour.together.cast import (
    Team,
    closes_panel,
    enters,
    is_at_list,
    is_in_room,
    makes_room,
    opens_details,
    saves,
    says,
    shuts,
)

ABOUT_HARBOUR = "Who comes in, who goes out, and what the tide does"


async def sets_up(team: Team) -> None:
    ada = team.ada
    await ada.goes("/")
    await fills_in(ada, name="ada", display_name="Ada Lovelace", password=PASSWORD)
    team.rooms["general"] = await is_in_room(ada)
    await team.looks(ada, "first-room")
    # She has it out of the way; her browser remembers that.
    await closes_panel(ada)


async def makes_rooms(team: Team) -> None:
    ada = team.ada
    await makes_room(team, ada, "crane", kind="private")
    await makes_room(team, ada, "harbour", kind="public", topic="Ships, tides and lunch")
    details = await opens_details(ada)
    await details.locator("[name=description]").fill(ABOUT_HARBOUR)
    await saves(ada, details)
    await says(ada, "Good morning. The pilot boat is out, back at ten.")


async def invites(team: Team) -> None:
    ada = team.ada
    await ada.presses("invite")
    form = dialog(ada, "invite")
    await form.locator("[name=uses]").select_option("10")
    await form.locator("[name=note]").fill("For the harbour office")
    # The room that is open is chosen already.
    await expect(form.locator("[name=room]:checked")).to_have_value(team.rooms["harbour"])
    await form.get_by_test_id("create-invite").click()
    await expect(form.get_by_test_id("invite-url")).to_be_visible()
    link = await form.get_by_test_id("invite-url").input_value()
    drawn = form.get_by_test_id("invite-qr")
    assert await drawn.evaluate("(image) => image.decode().then(() => image.naturalWidth)")
    await team.looks(ada, "invite-made")
    await shuts(ada)
    await _comes(team, team.grace, link, name="grace", display_name="Grace Hopper")
    await _comes(team, team.ming, link, name="ming", display_name="陈小明")
    people = ada.page.locator(".people-count")
    await expect(people).to_have_text("3")
    await ada.presses("invite")
    await form.locator(".invites summary").click()
    links = form.get_by_test_id("invite-list")
    came = team.words("invite.used.of", count="2", most="10")
    await expect(links).to_contain_text(came)
    await links.scroll_into_view_if_needed()
    await team.looks(ada, "invites")
    await shuts(ada)


# The room of the link is theirs at once.
async def _comes(team: Team, stage: Stage, link: str, **fields: str) -> None:
    parts = urlsplit(link)
    await stage.goes(f"{parts.path}?{parts.query}")
    if stage.by_finger:
        await team.looks(stage, "invited")
    await fills_in(stage, password=PASSWORD, **fields)
    assert await is_in_room(stage) == team.rooms["harbour"]
    if stage.by_finger:
        await team.looks(stage, "came-by-link")
        await is_at_list(stage)
        await team.looks(stage, "first-list")
        await enters(stage, team.rooms["harbour"])
    await stage.visitor.reads("Good morning. The pilot boat is out, back at ten.")
    if not stage.by_finger:
        await closes_panel(stage)
