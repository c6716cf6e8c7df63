"""Mail on the page: an address, its code, and whether one wants to be written to."""

from collections.abc import AsyncIterator, Iterator

import pytest
from playwright.async_api import Browser, expect

from tests.backends import free_port
from tests.mailbox import Mailbox, address_of, code_in, settings
from tests.people import PASSWORD, Person
from tests.server import Server
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def port() -> int:
    return free_port()


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory, port: int) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("mail"), **settings(port)).start()
    yield running
    running.stop()


@pytest.fixture
async def mailbox(port: int) -> AsyncIterator[Mailbox]:
    async with Mailbox(port) as running:
        yield running


async def test_an_address_is_named_confirmed_tried_and_switched_off(
    browser: Browser, server: Server, ada: Person, room: str, mailbox: Mailbox
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-notifications").click()
    section = page.get_by_test_id("mail-setting")
    says = section.get_by_test_id("mail-says")
    await expect(says).to_contain_text("No address yet")
    await section.get_by_label("Mail address").fill(address_of(ada))
    await section.get_by_label("Your password").fill("not the password")
    await section.get_by_role("button", name="Send a code there").click()
    await expect(section.get_by_text("The current password is not right.")).to_be_visible()
    await section.get_by_label("Your password").fill(PASSWORD)
    await section.get_by_role("button", name="Send a code there").click()
    await expect(says).to_contain_text(f"A code is on its way to {address_of(ada)}")
    [mail] = await mailbox.gets(ada)
    await section.get_by_label("Code in the mail").fill(code_in(mail))
    await section.get_by_role("button", name="Confirm").click()
    await expect(says).to_contain_text(f"is mailed to {address_of(ada)}")
    wanted = section.get_by_label("Mail me what waits unread")
    await expect(wanted).to_be_checked()
    await section.get_by_role("button", name="Send me a test mail").click()
    await expect(says).to_have_text(f"Sent to {address_of(ada)}.")
    [_, test] = await mailbox.gets(ada, 2)
    assert "tells of nothing" in test.plain
    await wanted.uncheck()
    await expect(says).to_have_text(f"{address_of(ada)} gets no mail.")
    assert (await ada.http.get("/me/mail")).json()["wanted"] is False
    await section.get_by_role("button", name="Remove the address").click()
    await expect(says).to_contain_text("No address yet")
    assert (await ada.http.get("/me/mail")).json()["address"] is None
    assert at_ada.complaints == []


async def test_the_link_in_a_mail_leads_to_a_page_with_one_button(
    browser: Browser, server: Server
) -> None:
    page = await (await browser.new_context()).new_page()
    await page.goto(f"{server.url}/mail/unsubscribe/u_nobody.0123")
    await expect(page.get_by_role("heading", name="No more mail")).to_be_visible()
    await expect(page.get_by_text("This link is not complete")).to_be_visible()
    await expect(page.get_by_role("button", name="Send me no more mail")).to_have_count(0)
