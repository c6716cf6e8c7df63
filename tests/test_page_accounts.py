"""What owners of the server have on the page: the accounts, and all that was done."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Browser, Locator, Page, Route, ViewportSize, expect

from tests import axe
from tests.owned import owned_server
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
OWNER = "owner"
GOES = """(path) => {
  history.pushState(null, "", path);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
NEW_PASSWORD = "open the harbour gate"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The owner, who is called so, was there first."""
    with owned_server(tmp_path_factory.mktemp("accounts")) as running:
        yield running


@pytest.fixture
async def at_owner(browser: Browser, server: Server) -> Visitor:
    visitor = await Visitor.arrive(
        browser, server.url, viewport=DESKTOP, permissions=["clipboard-read", "clipboard-write"]
    )
    return await visitor.signs_in(OWNER)


async def opens_account(visitor: Visitor, person: Person) -> Locator:
    """The dialog of somebody whom the owner finds by typing."""
    await visitor.page.goto(f"{visitor.url}/accounts")
    await visitor.page.get_by_test_id("accounts-search").fill(person.name)
    items = visitor.page.get_by_test_id("account")
    await expect(items).to_have_count(1)
    await items.click()
    return visitor.page.locator('dialog[data-dialog="one-account"]')


async def agrees(page: Page, *words: str, reason: str = "") -> None:
    """To what the page says that it will do, to whom; a reason is typed and sent with Enter."""
    asked = page.locator('dialog[data-dialog="confirm"]')
    for word in words:
        await expect(asked).to_contain_text(word)
    if reason:
        await asked.get_by_test_id("confirm-reason").fill(reason)
        await asked.get_by_test_id("confirm-reason").press("Enter")
    else:
        await asked.get_by_test_id("confirm").click()
    await expect(asked).to_be_hidden()


async def is_at(page: Page, path: str) -> None:
    await expect(page).to_have_url(re.compile(rf"^[a-z]+://[^/]+{path}$"))


def acts(visitor: Visitor, person: Person) -> Locator:
    """The lines of the audit log that name somebody, the newest first."""
    return visitor.page.get_by_test_id("act-list").locator("li").filter(has_text=person.name)


async def test_an_owner_disables_an_account_and_lets_it_in_again(
    browser: Browser, server: Server, at_owner: Visitor, grace: Person
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, await grace.makes_room())
    page = at_owner.page
    dialog = await opens_account(at_owner, grace)
    await dialog.get_by_test_id("disable").click()
    question = f"Disable the account of {grace.name}?"
    await agrees(page, question, "signed out everywhere", reason="lost her phone")
    await expect(dialog.get_by_test_id("enable")).to_be_focused()
    await at_grace.is_("ended")
    await expect(page.get_by_test_id("account")).to_contain_text("Disabled")
    await dialog.get_by_test_id("enable").click()
    await agrees(page, f"Enable the account of {grace.name}?")
    await expect(page.get_by_test_id("account")).not_to_contain_text("Disabled")
    await grace.signs_in()
    await page.goto(f"{server.url}/audit")
    lines = acts(at_owner, grace)
    await expect(lines.first).to_contain_text(f"enabled the account of {grace.name}")
    await expect(lines.first).not_to_contain_text("Reason")
    await expect(lines.nth(1)).to_contain_text(f"disabled the account of {grace.name}")
    await expect(lines.nth(1)).to_contain_text("Reason: lost her phone")
    assert at_owner.complaints == at_grace.complaints == []


async def test_what_was_done_lately_is_dated_by_today_and_yesterday(
    at_owner: Visitor, grace: Person
) -> None:
    page = at_owner.page
    dialog = await opens_account(at_owner, grace)
    since = dialog.locator('[data-fact="since"] dd')
    await expect(since).to_have_text(re.compile(r"^Today at \d+:\d\d"))
    await expect(since).to_have_attribute("title", re.compile(r"day, .*20\d\d.*:\d\d"))
    began = datetime.now(UTC)
    days = {1: r"Yesterday at \d+:\d\d", 3: r"\w+ \d+ at \d+:\d\d", 400: r"\w+ \d+, 20\d\d at"}
    for later, shown in days.items():
        await page.clock.set_fixed_time(began + timedelta(days=later))
        await opens_account(at_owner, grace)
        await expect(since).to_have_text(re.compile(f"^{shown}"))


async def test_nobody_is_asked_for_a_name_before_the_page_is_ready(
    at_owner: Visitor, grace: Person
) -> None:
    page = at_owner.page
    held: list[Route] = []
    await page.route("**/later.js", lambda route: held.append(route))
    async with page.expect_request("**/later.js"):
        await page.goto(f"{at_owner.url}/accounts")
    await expect(page.get_by_role("heading", name="Accounts")).to_be_visible()
    await expect(page.get_by_test_id("accounts-search")).to_be_hidden()
    await held[0].continue_()
    await page.get_by_test_id("accounts-search").fill(grace.name)
    await expect(page.get_by_test_id("account")).to_have_count(1)


async def test_an_owner_ends_sign_ins_and_makes_another_owner(
    browser: Browser, server: Server, at_owner: Visitor, grace: Person
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, await grace.makes_room())
    await at_grace.page.get_by_test_id("account-menu").click()
    await expect(at_grace.page.get_by_test_id("sign-out")).to_be_visible()
    await expect(at_grace.page.get_by_test_id("account-server")).to_be_hidden()
    dialog = await opens_account(at_owner, grace)
    await dialog.get_by_test_id("end-sessions").click()
    await agrees(at_owner.page, f"End all sign-ins of {grace.name}?")
    await at_grace.is_("ended")
    await dialog.get_by_test_id("change-role").click()
    await agrees(at_owner.page, f"Make {grace.name} an owner of this server?")
    await expect(dialog.get_by_test_id("change-role")).to_have_text("Make a member")
    await at_grace.signs_in(grace.name)
    await at_grace.comes_home()
    await at_grace.page.get_by_test_id("account-menu").click()
    await at_grace.page.get_by_test_id("account-server").click()
    await at_grace.page.get_by_test_id("to-audit").click()
    await is_at(at_grace.page, "/audit")
    await expect(acts(at_grace, grace).first).to_contain_text("“Owner” on this server")
    own = await opens_account(at_grace, grace)
    await expect(own.get_by_text("This is your own account")).to_be_visible()
    await expect(own.get_by_test_id("change-role")).to_be_hidden()
    await at_grace.page.keyboard.press("Escape")
    dialog = await opens_account(at_owner, grace)
    await dialog.get_by_test_id("change-role").click()
    await agrees(at_owner.page, f"Make {grace.name} a member?")
    await expect(dialog.get_by_test_id("change-role")).to_have_text("Make an owner")


async def test_a_password_link_is_copied_and_works_once(
    browser: Browser, at_owner: Visitor, grace: Person
) -> None:
    page = at_owner.page
    dialog = await opens_account(at_owner, grace)
    await dialog.get_by_test_id("password-link").click()
    await agrees(page, f"A password link for {grace.name}?", "once, within a day")
    await expect(dialog).to_contain_text("It works once, until")
    picture = dialog.get_by_test_id("link-qr")
    assert await picture.evaluate("(image) => image.decode().then(() => image.naturalWidth)") > 0
    await dialog.get_by_test_id("copy-link").click()
    await expect(dialog.get_by_text("The link is copied.")).to_be_visible()
    link = await page.evaluate("navigator.clipboard.readText()")
    assert link == await dialog.get_by_test_id("link-url").input_value()
    assert await axe.violations(page) == []
    guest = await Visitor.arrive(browser, at_owner.url)
    await guest.page.goto(link)
    await guest.page.locator("[name=password]").fill(NEW_PASSWORD)
    await guest.page.locator("form:has([name=password]) button").click()
    await guest.page.wait_for_url("**/sign-in**")
    await guest.signs_in(grace.name, password=NEW_PASSWORD)
    await guest.page.goto(link)
    await expect(guest.page.locator("[name=password]")).to_have_count(0)
    await page.goto(f"{at_owner.url}/audit")
    await expect(acts(at_owner, grace).first).to_contain_text("set a new password by a link")
    assert at_owner.complaints == []


async def test_lists_are_read_page_by_page(at_owner: Visitor, ada: Person, grace: Person) -> None:
    async def one_at_a_time(route: Route) -> None:
        await route.continue_(url=route.request.url.replace("limit=50", "limit=1"))

    page = at_owner.page
    await page.route("**/api/v1/a*?*", one_at_a_time)
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.mutes(grace, room, until="2999-01-01T00:00:00Z", reason="shouting")
    await ada.mutes(grace, room, until=None)
    await page.goto(f"{at_owner.url}/audit")
    lines = page.get_by_test_id("act-list").locator("li")
    more = page.locator('[data-place="audit"]').get_by_test_id("show-more")
    await expect(lines).to_have_count(1)
    await more.click()
    await expect(lines).to_have_count(2)
    await page.goto(f"{at_owner.url}/accounts")
    more = page.locator('[data-place="accounts"]').get_by_test_id("show-more")
    await expect(page.get_by_test_id("account")).to_have_count(1)
    await more.click()
    await expect(page.get_by_test_id("account")).to_have_count(2)


async def test_why_a_message_was_deleted_stands_in_both_audit_logs(
    browser: Browser, server: Server, at_owner: Visitor, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("buy my boat", room)
    await ada.posts("no more boats", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.deletes("no more boats")
    await at_ada.misses("no more boats")
    await at_ada.acts("delete", "buy my boat")
    asked = at_ada.page.locator('dialog[data-dialog="moderate"]')
    await expect(asked).to_contain_text(f"“buy my boat” by {grace.name}")
    await expect(asked.get_by_label("Reason")).to_be_focused()
    await at_ada.page.keyboard.type("An advertisement")
    await at_ada.page.keyboard.press("Enter")
    await at_ada.misses("buy my boat")
    await at_ada.page.get_by_test_id("room-menu").click()
    await at_ada.page.get_by_test_id("show-audit").click()
    in_room = at_ada.page.get_by_test_id("audit-list").locator("li")
    await expect(in_room).to_have_count(1)
    for line in (f"deleted a message of {grace.name}", "Reason: An advertisement"):
        await expect(in_room).to_contain_text(line)
    await at_owner.page.goto(f"{server.url}/audit")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    for line in (ada.name, "Reason: An advertisement", f"in “{name}”"):
        await expect(acts(at_owner, grace).first).to_contain_text(line)
    assert at_ada.complaints == at_owner.complaints == []


async def abandons(person: Person, *, kind: str = "public") -> tuple[str, str]:
    """A room that its only member leaves archived: its id and name."""
    room = await person.makes_room("pier", kind=kind)
    name = str((await person.http.get(f"/rooms/{room}")).json()["name"])
    answer = await person.http.delete(f"/rooms/{room}/membership?last=archive")
    assert answer.status_code == 204, answer.text
    return room, name


async def test_an_owner_restores_a_room_that_everybody_has_left(
    at_owner: Visitor, grace: Person
) -> None:
    page = at_owner.page
    room, name = await abandons(grace)
    await page.goto(f"{at_owner.url}/")
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-server").click()
    await page.get_by_test_id("to-abandoned").click()
    await is_at(page, "/abandoned")
    item = page.get_by_test_id("abandoned-list").locator("li").filter(has_text=name)
    await item.get_by_role("button", name=f"Restore {name}").click()
    await agrees(page, f"Restore “{name}”?", "You become its owner")
    await expect(item).to_have_count(0)
    await expect(page.locator(".toast")).to_contain_text(name)
    await expect(page.get_by_role("heading", name="Rooms without members")).to_be_focused()
    await page.locator(f'.sidebar [href="/rooms/{room}"]').click()
    await expect(page.get_by_test_id("composer")).to_be_editable()
    assert at_owner.complaints == []


async def test_an_owner_deletes_rooms_that_everybody_has_left(
    at_owner: Visitor, grace: Person
) -> None:
    page = at_owner.page
    names = [(await abandons(grace, kind=kind))[1] for kind in ("public", "private")]
    await page.goto(f"{at_owner.url}/abandoned")
    items = page.get_by_test_id("abandoned-list").locator("li")
    private = items.filter(has_text=names[1])
    await expect(private).to_contain_text("Private")
    await expect(private.get_by_test_id("take-over")).to_be_hidden()
    assert await axe.violations(page) == []
    for name in names:
        item = items.filter(has_text=name)
        await item.get_by_test_id("delete-abandoned").press("Enter")
        await agrees(page, f"Delete “{name}”?", "for good")
        await expect(item).to_have_count(0)
    again = await grace.http.post("/rooms", json={"name": names[0], "kind": "public"})
    assert again.status_code == 201, "its name is free"
    assert at_owner.complaints == []


async def test_what_another_owner_was_faster_with_is_said(at_owner: Visitor, grace: Person) -> None:
    page = at_owner.page
    room, name = await abandons(grace)
    await page.goto(f"{at_owner.url}/abandoned")
    item = page.get_by_test_id("abandoned-list").locator("li").filter(has_text=name)
    await item.get_by_test_id("delete-abandoned").click()
    owner = await Person(at_owner.url, OWNER).signs_in()
    assert (await owner.http.delete(f"/abandoned-rooms/{room}")).status_code == 204
    await owner.http.aclose()
    await agrees(page, name)
    await expect(page.locator('[data-place="abandoned"] .form-error')).to_be_visible()
    await expect(item).to_have_count(0)


async def test_pages_of_owners_are_open_to_nobody_else(
    browser: Browser, server: Server, grace: Person
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, await grace.makes_room())
    page = at_grace.page
    for path in ("/accounts", "/audit", "/abandoned"):
        answer = await page.request.get(server.url + path)
        assert answer.status == 403
        assert "open to you" in await answer.text()
        # Without asking the server, as from a page that was kept.
        await page.evaluate(GOES, path)
        await expect(page.get_by_role("heading", name="This isn't open to you")).to_be_visible()
        await expect(page.locator(".place-page:visible")).to_have_count(0)
    await page.get_by_role("button", name="Back to the rooms").click()
    await at_grace.is_("live")


async def test_on_a_phone_back_closes_what_lies_on_top(
    browser: Browser, server: Server, grace: Person
) -> None:
    phone = await Visitor.arrive(
        browser, server.url, viewport=PHONE, has_touch=True, is_mobile=True
    )
    await phone.signs_in(OWNER)
    await phone.comes_home()
    page = phone.page
    await page.locator(".tab").last.tap()
    await page.get_by_test_id("account-server").tap()
    await page.get_by_test_id("to-accounts").tap()
    await is_at(page, "/accounts")
    await expect(page.get_by_role("heading", name="Accounts")).to_be_visible()
    await page.get_by_test_id("accounts-search").fill(grace.name)
    await expect(page.get_by_test_id("account")).to_have_count(1)
    assert await axe.violations(page) == []
    await page.get_by_test_id("account").tap()
    await page.get_by_test_id("disable").tap()
    await expect(page.locator("dialog[open]")).to_have_count(2)
    for left in (1, 0):
        await page.go_back()
        await expect(page.locator("dialog[open]")).to_have_count(left)
    await expect(page.get_by_test_id("account")).not_to_contain_text("Disabled")
    await page.go_back()
    await is_at(page, "/")
    await page.locator(".tab").last.tap()
    await page.get_by_test_id("account-server").tap()
    await page.get_by_test_id("to-audit").tap()
    await expect(page.get_by_role("heading", name="Audit log")).to_be_visible()
    await expect(page.get_by_test_id("act-list").locator("li").first).to_be_visible()
    assert await axe.violations(page) == []
    await page.locator('[data-place="audit"] .to-rooms').tap()
    await is_at(page, "/")
    assert phone.complaints == []


async def test_accounts_are_worked_through_with_the_keyboard(
    at_owner: Visitor, grace: Person
) -> None:
    page, keys = at_owner.page, at_owner.page.keyboard
    await page.goto(f"{at_owner.url}/accounts")
    await expect(page.get_by_test_id("accounts-search")).to_be_focused()
    await keys.type(grace.name)
    account = page.get_by_test_id("account")
    await expect(account).to_have_count(1)
    await keys.press("Tab")
    await expect(account).to_be_focused()
    await keys.press("Enter")
    dialog = page.locator('dialog[data-dialog="one-account"]')
    await expect(dialog).to_be_visible()
    assert await axe.violations(page) == []
    await dialog.get_by_test_id("disable").press("Enter")
    # What does no harm is chosen, until one moves on.
    await keys.press("Enter")
    await expect(page.locator("dialog[open]")).to_have_count(1)
    await keys.press("Escape")
    await expect(account).to_be_focused()
    await expect(account).not_to_contain_text("Disabled")
    assert await axe.violations(page) == []
