"""Files of messages on the page: each is a link, also where there is space for a line only."""

from playwright.async_api import Browser, expect

from tests.people import Person
from tests.server import Server
from tests.sharing import shares, uploads
from tests.visitor import Visitor


async def test_a_message_shows_its_files_and_the_browser_saves_them(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    page = at_grace.page
    sent = await shares(ada, room, b"What was agreed", "Minutes.txt")
    row = page.locator(f'.message[data-seq="{sent["seq"]}"]')
    link = row.get_by_test_id("message-files").get_by_role("link")
    await expect(link).to_contain_text("Minutes.txt")
    await expect(link).to_contain_text("15")
    when = await row.locator("time").inner_text()
    await expect(row).to_have_accessible_name(f"{ada.name}, {when}: Minutes.txt")
    await page.reload()
    await expect(page.locator(".room-item-last", has_text="Minutes.txt")).to_have_count(1)
    async with page.expect_download() as waiting:
        await link.click()
    saved = await waiting.value
    assert saved.suggested_filename == "Minutes.txt"
    assert (await saved.path()).read_bytes() == b"What was agreed"
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    captioned = await shares(ada, room, b"Who was there", "People.txt", "see who")
    await expect(at_ada.message("see who")).to_be_visible()
    await at_ada.edits("see who", "")
    of_file = f'.message[data-seq="{captioned["seq"]}"]'
    for seen_by in (at_ada.page, page):
        await expect(seen_by.locator(of_file)).to_contain_text("People.txt")
        await expect(seen_by.locator(of_file)).not_to_contain_text("see who")
    answer = await ada.http.delete(f"/rooms/{room}/messages/{sent['seq']}")
    assert answer.status_code == 200
    await expect(row.get_by_test_id("message-files")).to_have_count(0)


async def test_where_a_line_stands_for_a_message_it_says_what_its_files_are_called(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await shares(ada, room, b"What was agreed", "Minutes.txt"))["seq"]
    answer = await uploads(grace, room, b"What was not", "Answer.txt")
    await grace.posts("", room, thread=root, files=[answer["id"]])
    path = f"/rooms/{room}/messages/{root}"
    assert (await ada.http.put(f"{path}/saved", json={})).status_code == 200
    assert (await grace.http.post(f"{path}/reports", json={"reason": "x"})).status_code == 201
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    for place, where, name in (
        ("/inbox", ".inbox-text", "Answer.txt"),
        ("/saved", "[data-testid=saved-item] .draft-text", "Minutes.txt"),
        ("/threads", ".thread-item-text", "Minutes.txt"),
        (f"/rooms/{room}?panel=reports", ".report-message", "Minutes.txt"),
    ):
        await page.goto(f"{server.url}{place}")
        await expect(page.locator(where)).to_contain_text(name)
    assert at_ada.complaints == []
