"""The list of rooms, conversations, panels and drafts."""

from playwright.async_api import expect

from tests.tour.stage import Stage, Views

VIEWS = Views()
REFUSED = """([user, room]) => localStorage.setItem(`parley:outbox:${user}:c-1`, JSON.stringify({
  clientId: "c-1", room, text: "This one was not taken.", at: new Date().toISOString(),
  failure: "too_large",
}))"""
FORGETS_REFUSED = "(user) => localStorage.removeItem(`parley:outbox:${user}:c-1`)"
WHO = "() => JSON.parse(localStorage.getItem('parley:me')).id"
TO_TOP = "document.querySelector('.timeline-scroll').scrollTop = 0"


async def opens_from_details(stage: Stage, room: str, panel: str) -> None:
    await stage.opens(room)
    await stage.opens_dialog("room")
    await stage.presses(f"show-{panel}")


@VIEWS.add(narrow=True)
async def show_list(stage: Stage) -> None:
    await stage.visitor.comes_home()


@VIEWS.add()
async def show_unread(stage: Stage) -> None:
    await stage.opens(stage.world.news)
    line = stage.page.get_by_test_id("new-line")
    await expect(line.or_(stage.page.get_by_test_id("first-unread")).first).to_be_attached()


@VIEWS.add()
async def show_room(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    await expect(stage.visitor.message("Perfect.")).to_be_in_viewport()


@VIEWS.add(mouse=True)
async def show_hover(stage: Stage) -> None:
    await stage.visitor.message("Perfect.").hover()
    await expect(stage.page.get_by_test_id("more").locator("visible=true")).to_have_count(1)


@VIEWS.add()
async def show_further_up(stage: Stage) -> None:
    await stage.is_in(stage.world.harbour)
    await stage.page.evaluate(TO_TOP)
    await expect(stage.page.get_by_test_id("new-pill")).to_be_visible()


@VIEWS.add()
async def show_editor(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    await stage.page.get_by_test_id("composer").press("ArrowUp")
    await expect(stage.page.get_by_test_id("edit-text")).to_be_focused()


@VIEWS.add()
async def show_completion(stage: Stage) -> None:
    await stage.visitor.opens(stage.world.harbour)
    await stage.page.get_by_test_id("composer").press_sequentially("/")
    await expect(
        stage.page.get_by_test_id("completion").get_by_role("option").first
    ).to_be_visible()


@VIEWS.add()
async def show_long_draft(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    await stage.page.get_by_test_id("composer").fill("Several lines,\n" * 3 + "of what " * 1100)
    await expect(stage.page.locator(".composer-note.is-over")).to_be_visible()
    await stage.page.get_by_test_id("composer").fill("Half a thought\nin two lines")


@VIEWS.add(panel="people")
async def show_people(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    if await stage.page.get_by_test_id("slot").is_visible():
        await stage.presses("close-panel")
    await stage.presses("members-toggle")
    await expect(stage.page.get_by_test_id("member")).to_have_count(4)


@VIEWS.add(panel="person")
async def show_person(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    if not await stage.page.get_by_test_id("slot").is_visible():
        await stage.presses("members-toggle")
    await stage.page.get_by_test_id("member").filter(has_text="Grace").click()
    await expect(stage.page.get_by_test_id("person").get_by_role("radio").first).to_be_visible()


@VIEWS.add(panel="audit")
async def show_audit(stage: Stage) -> None:
    await opens_from_details(stage, stage.world.harbour, "audit")
    await expect(stage.page.locator(".audit-none")).to_be_visible()


@VIEWS.add(panel="reports")
async def show_reports(stage: Stage) -> None:
    await opens_from_details(stage, stage.world.harbour, "reports")
    await expect(stage.page.locator(".reports-none")).to_be_visible()


@VIEWS.add(panel="webhooks")
async def show_webhooks(stage: Stage) -> None:
    await opens_from_details(stage, stage.world.long, "webhooks")
    await expect(stage.page.get_by_test_id("open-webhook")).to_be_visible()
    await expect(stage.page.get_by_test_id("renew-incoming")).to_be_visible()


@VIEWS.add(layer="new-webhook")
async def show_new_webhook(stage: Stage) -> None:
    await show_webhooks(stage)
    await stage.presses("new-webhook")
    await stage.page.get_by_test_id("types-chosen").locator("visible=true").check()


@VIEWS.add(layer="webhook")
async def show_webhook(stage: Stage) -> None:
    await show_webhooks(stage)
    await stage.presses("open-webhook")
    await expect(stage.page.locator(".deliveries-none")).to_be_visible()


@VIEWS.add(layer="incoming")
async def show_new_incoming(stage: Stage) -> None:
    await show_webhooks(stage)
    await stage.presses("new-incoming")
    await expect(stage.page.locator("#incoming-name")).to_be_visible()


@VIEWS.add(layer="incoming")
async def show_made_incoming(stage: Stage) -> None:
    await show_webhooks(stage)
    await stage.presses("renew-incoming")
    await stage.presses("confirm")
    await expect(stage.page.locator(".curl-example")).to_contain_text("curl http")


@VIEWS.add()
async def show_person_as_guest(stage: Stage) -> None:
    await stage.opens(f"{stage.world.guest}?panel=person:{stage.world.grace_id}")
    await expect(stage.page.locator(".person-role")).to_be_visible()


@VIEWS.add()
async def show_long_message(stage: Stage) -> None:
    await stage.opens(stage.world.guest)
    await expect(stage.page.locator(".message-unfold")).to_be_visible()


@VIEWS.add()
async def show_long_name(stage: Stage) -> None:
    await stage.opens(stage.world.long)


@VIEWS.add()
async def show_refused(stage: Stage) -> None:
    await stage.opens(stage.world.long)
    user = await stage.page.evaluate(WHO)
    await stage.page.evaluate(REFUSED, [user, stage.world.long])
    await stage.opens(stage.world.long)
    await expect(stage.page.get_by_test_id("retry")).to_be_visible()
    await stage.page.evaluate(FORGETS_REFUSED, user)


@VIEWS.add()
async def show_empty(stage: Stage) -> None:
    await stage.opens(stage.world.empty)


@VIEWS.add()
async def show_archived(stage: Stage) -> None:
    await stage.opens(stage.world.archived)


@VIEWS.add()
async def show_to_join(stage: Stage) -> None:
    await stage.goes(f"/rooms/{stage.world.foreign}")
    await expect(stage.page.locator(".stage-actions button")).to_be_visible()


@VIEWS.add()
async def show_drafts(stage: Stage) -> None:
    await stage.opens(stage.world.empty)
    await stage.page.get_by_test_id("composer").fill("What I meant to say about the shelf " * 4)
    await stage.goes("/drafts")
    await expect(stage.page.get_by_test_id("delete-draft").first).to_be_visible()


@VIEWS.add()
async def show_no_drafts(stage: Stage) -> None:
    await stage.goes("/drafts")
    buttons = stage.page.get_by_test_id("delete-draft")
    none = stage.page.locator(".drafts-none")
    await expect(buttons.or_(none).locator("visible=true").first).to_be_visible()
    while await buttons.count():
        await buttons.first.click()
    await expect(none).to_be_visible()


@VIEWS.add()
async def show_accounts(stage: Stage) -> None:
    await stage.goes("/accounts")
    await expect(stage.page.get_by_test_id("account").first).to_be_visible()


@VIEWS.add(layer="one-account")
async def show_one_account(stage: Stage) -> None:
    await show_accounts(stage)
    # Her bot says whose it is.
    her_name = stage.page.get_by_text("Grace Hopper", exact=True)
    await stage.page.get_by_test_id("account").filter(has=her_name).click()
    await expect(stage.page.get_by_test_id("password-link")).to_be_visible()


@VIEWS.add(layer="one-account")
async def show_password_link(stage: Stage) -> None:
    await show_one_account(stage)
    await stage.presses("password-link")
    await stage.presses("confirm")
    await expect(stage.page.get_by_test_id("link-qr")).to_be_visible()


@VIEWS.add()
async def show_acts(stage: Stage) -> None:
    await stage.goes("/audit")
    await expect(stage.page.get_by_test_id("act-list").locator("li").first).to_be_visible()


@VIEWS.add(layer="person-card")
async def show_person_card(stage: Stage) -> None:
    await show_acts(stage)
    await stage.page.get_by_test_id("act-list").get_by_role("button").first.click()
    await expect(stage.page.get_by_role("dialog").get_by_test_id("person")).to_be_visible()


@VIEWS.add()
async def show_monitor(stage: Stage) -> None:
    await stage.goes("/monitor")
    await expect(stage.page.locator(".monitor-chart canvas").first).to_be_visible()


@VIEWS.add()
async def show_abandoned(stage: Stage) -> None:
    await stage.goes("/abandoned")
    await expect(stage.page.get_by_test_id("abandoned-list").locator("li").first).to_be_visible()


@VIEWS.add(layer="find")
async def show_find(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    await stage.page.get_by_test_id("composer").press("Control+f")
    await stage.page.get_by_test_id("find").fill("berth")
    await expect(stage.page.get_by_test_id("find-count")).to_contain_text("2")


@VIEWS.add(layer="find")
async def show_find_nothing(stage: Stage) -> None:
    await stage.is_in(stage.world.harbour)
    await stage.page.get_by_test_id("composer").press("Control+f")
    await stage.page.get_by_test_id("find").fill("lighthouse")
    await expect(stage.page.get_by_test_id("find-count")).not_to_be_empty()
