"""The dialogs of rooms and accounts: each lies over what was there, and Back closes it."""

from playwright.async_api import Locator, expect

from tests.tour.stage import Stage, Views

VIEWS = Views()


def dialog(stage: Stage, name: str) -> Locator:
    return stage.page.locator(f'dialog[data-dialog="{name}"][open]')


async def _opens(stage: Stage, name: str) -> None:
    await stage.is_in(stage.world.harbour)
    await stage.opens_dialog(name)
    await expect(stage.page.locator("dialog[open]")).to_be_visible()


# A phone has the list on a screen of its own.
async def _opens_from_list(stage: Stage, name: str) -> None:
    if not stage.is_narrow:
        return await _opens(stage, name)
    await stage.visitor.comes_home()
    await stage.opens_dialog(name)
    await expect(stage.page.locator("dialog[open]")).to_be_visible()
    return None


@VIEWS.add(layer="emoji")
async def show_emoji(stage: Stage) -> None:
    await stage.is_in(stage.world.harbour)
    await stage.presses("composer-emoji")
    await expect(stage.page.locator("[data-group=people]")).to_be_attached()


@VIEWS.add(layer="room-details")
async def show_room_details(stage: Stage) -> None:
    await _opens(stage, "room")
    await expect(stage.page.get_by_test_id("save-room")).to_be_visible()


@VIEWS.add(layer="room-details")
async def show_room_details_as_guest(stage: Stage) -> None:
    await stage.opens(stage.world.guest)
    await stage.opens_dialog("room")
    await expect(stage.page.locator(".room-name-text")).to_be_visible()


@VIEWS.add(layer="confirm")
async def show_leave(stage: Stage) -> None:
    await stage.is_in(stage.world.guest)
    await stage.opens_dialog("room")
    await stage.presses("leave-room")
    await expect(stage.page.get_by_test_id("confirm")).to_be_visible()


@VIEWS.add(layer="confirm")
async def show_delete_room(stage: Stage) -> None:
    await _opens(stage, "room")
    await stage.page.locator('dialog [data-action="delete"]').click()
    await expect(stage.page.get_by_test_id("confirm")).to_be_visible()


@VIEWS.add(layer="pick-people")
async def show_add_member(stage: Stage) -> None:
    await stage.opens(stage.world.news)
    if not await stage.page.get_by_test_id("slot").is_visible():
        await stage.presses("members-toggle")
    await stage.presses("add-member")
    await expect(dialog(stage, "pick-people").locator(".choice-item")).to_have_count(5)


@VIEWS.add(layer="pick-people")
async def show_new_message(stage: Stage) -> None:
    await _opens_from_list(stage, "new-message")
    picked = dialog(stage, "pick-people")
    for _ in range(2):
        await picked.locator(".choice-item").first.click()
    await expect(picked.locator(".picked-item")).to_have_count(2)
    await expect(picked.locator(".choice-item").first).to_be_visible()


@VIEWS.add(layer="moderate")
async def show_moderate(stage: Stage) -> None:
    await stage.opens(f"{stage.world.harbour}?panel=person:{stage.world.grace_id}")
    await stage.presses("ban-member")
    await expect(dialog(stage, "moderate")).to_be_visible()


@VIEWS.add(layer="jump")
async def show_jump(stage: Stage) -> None:
    await _opens_from_list(stage, "jump")
    await expect(stage.page.locator(".choice-item").first).to_be_visible()


@VIEWS.add(layer="jump")
async def show_jump_nowhere(stage: Stage) -> None:
    await _opens_from_list(stage, "jump")
    await stage.page.get_by_role("combobox").fill("nowhere at all")
    await expect(dialog(stage, "jump").locator(".choice-note")).to_be_visible()


@VIEWS.add(layer="browse")
async def show_browse(stage: Stage) -> None:
    await _opens_from_list(stage, "browse")
    await expect(stage.page.get_by_test_id("join-room")).to_be_visible()


@VIEWS.add(layer="create-room")
async def show_create_room(stage: Stage) -> None:
    await _opens_from_list(stage, "create-room")


@VIEWS.add(layer="section")
async def show_new_section(stage: Stage) -> None:
    await _opens_from_list(stage, "new-section")


@VIEWS.add(layer="section")
async def show_section(stage: Stage) -> None:
    await _opens_from_list(stage, "section")
    await expect(dialog(stage, "section").locator("[name=name]")).to_have_value("Quayside")


@VIEWS.add(layer="section-room")
async def show_section_room(stage: Stage) -> None:
    await _opens_from_list(stage, "section-room")
    await expect(dialog(stage, "section-room").locator(".choice-item").first).to_be_visible()


@VIEWS.add(layer="invite")
async def show_invite(stage: Stage) -> None:
    await _opens_from_list(stage, "invite")
    await stage.presses("create-invite")
    await expect(stage.page.get_by_test_id("invite-url")).to_be_visible()
    await stage.page.get_by_test_id("invite-qr").evaluate("(image) => image.decode()")


@VIEWS.add(layer="account")
async def show_account(stage: Stage) -> None:
    await _opens_from_list(stage, "account")


@VIEWS.add(layer="account")
async def show_account_status(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-status")


@VIEWS.add(layer="account")
async def show_account_notifications(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-notifications")
    await expect(stage.page.locator(".quiet-hours")).to_be_visible()


@VIEWS.add(layer="account")
async def show_account_preferences(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-preferences")


@VIEWS.add(layer="account")
async def show_account_server(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-server")
    await expect(stage.page.get_by_test_id("to-audit")).to_be_visible()


@VIEWS.add(layer="team-emoji")
async def show_team_emoji(stage: Stage) -> None:
    await show_account_server(stage)
    await stage.presses("to-team-emoji")


@VIEWS.add(layer="account")
async def show_account_sign_in(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-sign-in")
    await expect(stage.page.locator(".sessions .list-row").first).to_be_visible()
    await stage.page.locator(".sessions .list-row").first.scroll_into_view_if_needed()


@VIEWS.add(layer="account")
async def show_account_programs(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await expect(stage.page.get_by_test_id("new-token")).to_be_visible()


@VIEWS.add(layer="token")
async def show_new_token(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.presses("new-token")
    await stage.page.get_by_test_id("token-chosen").check()
    await expect(dialog(stage, "token").locator(".invite-room-list")).to_be_visible()


@VIEWS.add(layer="token")
async def show_made_token(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.presses("new-token")
    await stage.page.locator("#token-name").fill("Nightly backup of the harbour")
    await stage.presses("create-token")
    await expect(stage.page.get_by_test_id("token-text")).to_be_visible()


@VIEWS.add(layer="new-bot")
async def show_new_bot(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.presses("new-bot")
    await expect(stage.page.locator("#new-bot-name")).to_be_visible()


@VIEWS.add(layer="bot")
async def show_bot(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.page.get_by_test_id("open-bot").first.click()
    await expect(dialog(stage, "bot").locator("#bot-display")).to_have_value("Tide table")


@VIEWS.add(layer="account")
async def show_account_apps(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.page.get_by_test_id("new-app").scroll_into_view_if_needed()
    await expect(stage.page.get_by_test_id("open-own-app").first).to_be_visible()


@VIEWS.add(layer="new-app")
async def show_new_app(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.presses("new-app")
    await expect(stage.page.locator("#new-app-name")).to_be_visible()


@VIEWS.add(layer="own-app")
async def show_own_app(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.presses("account-programs")
    await stage.page.get_by_test_id("open-own-app").first.click()
    await stage.presses("renew-secret")
    await stage.presses("confirm")
    await expect(stage.page.get_by_test_id("app-secret")).to_be_visible()


@VIEWS.add(layer="all-apps")
async def show_all_apps(stage: Stage) -> None:
    await show_account_server(stage)
    await stage.presses("to-all-apps")
    await expect(stage.page.get_by_test_id("open-app").first).to_be_visible()


@VIEWS.add(layer="keys")
async def show_keys(stage: Stage) -> None:
    await _opens_from_list(stage, "account")
    await stage.page.locator('dialog [data-open="keys"]').click()
    await expect(dialog(stage, "keys")).to_be_visible()
