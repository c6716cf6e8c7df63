"""What waits elsewhere, and who has read what."""

from playwright.async_api import expect

from tests.tour.dialogs import dialog
from tests.tour.together.cast import Team, acts, badge, enters, is_at_list, says, shuts


async def reads_on_one_device(team: Team) -> None:
    """What is read at the desk waits no more on the phone."""
    ada, ming, harbour = team.ada, team.ming, team.rooms["harbour"]
    phone = await team.with_a_phone()
    await phone.visitor.signs_in("ada")
    await phone.goes("/")
    await enters(ada, team.rooms["crane"])
    await enters(ming, harbour)
    await says(ming, "Berth 4 is free from eleven.")
    await says(ming, "And the crane is back at noon.")
    for device in (ada, phone):
        await expect(badge(device, harbour)).to_have_text("2")
    await team.looks(phone, "unread-list")
    await enters(ada, harbour)
    await ada.visitor.reads("And the crane is back at noon.")
    await expect(badge(phone, harbour)).to_be_empty()
    await phone.context.close()


async def leaves_some_unread(team: Team) -> None:
    grace, harbour = team.grace, team.rooms["harbour"]
    await enters(grace, harbour)
    await grace.visitor.reads("And the crane is back at noon.")
    await acts(grace, "unread", "Berth 4 is free from eleven.")
    await is_at_list(grace)
    await expect(badge(grace, harbour)).to_have_text("2")
    await enters(grace, harbour)
    await expect(grace.page.get_by_test_id("new-line")).to_be_visible()
    await team.looks(grace, "unread-again")


async def sees_who_has_read(team: Team) -> None:
    ming = team.ming
    # Below what one wrote last, and in the menu of every message.
    await expect(ming.page.get_by_test_id("seen-line")).to_be_visible()
    await acts(ming, "seen", "Berth 4 is free from eleven.")
    seen = dialog(ming, "seen-by").get_by_test_id("seen-list")
    await expect(seen).to_contain_text("Ada Lovelace")
    await expect(seen.locator(".avatar.has-picture")).to_have_count(1)
    await team.looks(ming, "seen-by")
    await shuts(ming)


async def hides_their_reading(team: Team) -> None:
    """With their own switch: nobody sees it, and they see nobody's."""
    grace, ming = team.grace, team.ming
    await is_at_list(grace)
    await grace.opens_dialog("account")
    await grace.presses("account-preferences")
    switch = dialog(grace, "account").get_by_test_id("shows-reading")
    await expect(switch).to_be_checked()
    await switch.click()
    await expect(switch).not_to_be_checked()
    await switch.scroll_into_view_if_needed()
    await team.looks(grace, "reading-hidden")
    await shuts(grace)
    await acts(ming, "seen", "Berth 4 is free from eleven.")
    seen = dialog(ming, "seen-by").get_by_test_id("seen-list")
    await expect(seen).to_contain_text("Ada Lovelace")
    await expect(seen).not_to_contain_text("Grace Hopper")
    await shuts(ming)
    await enters(grace, team.rooms["harbour"])
