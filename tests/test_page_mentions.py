"""Mentions on the page: how they look, what they count, and the inbox."""

from playwright.async_api import Browser, expect

from tests.axe import violations
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor


async def test_a_mention_is_a_chip_that_opens_its_person(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.http.patch("/me", json={"display_name": f"Doctor {grace.name}"})
    visitor = await Visitor.enters(browser, server.url, ada, room)
    await visitor.writes(
        f"tea, @{grace.name}? But `@{grace.name}` is code, and a@{grace.name} mail"
    )
    row = visitor.page.get_by_test_id("message").last
    chip = row.locator(".mention")
    await expect(chip).to_have_count(1)
    await expect(chip).to_have_text(f"@Doctor {grace.name}")
    await expect(row.locator("code")).to_have_text(f"@{grace.name}")
    await expect(row).not_to_have_class("mentions-me")
    await chip.click()
    await expect(visitor.page.locator(".person-account")).to_contain_text(f"@{grace.name}")
    await grace.posts(f"@{ada.name}, yes", room)
    await expect(visitor.page.locator(".message.mentions-me .mention.is-me")).to_have_count(1)
    assert not visitor.complaints


async def test_chips_stand_where_somebody_is_mentioned_and_nowhere_else(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    visitor = await Visitor.enters(browser, server.url, ada, room)
    name = grace.name
    # Each with one mention at its end, so that the page knows the name.
    for text, count in (
        (f"_@{name}_", 1),
        (f"so_@{name}", 1),
        (rf"\@{name}, @{name}", 1),
        (rf"\\@{name}", 1),
        (f"https://x.org/?q=a,@{name} @{name}", 1),
        (f"é@{name} @{name}", 1),
        (f"&#64;{name} @{name}", 1),
        (f"@{name}_x", 1),
    ):
        said = await ada.posts(text, room)
        assert said["mentions"] == [{"name": name, "user": grace.id}], text
        row = visitor.page.get_by_test_id("message").last
        await expect(row).to_have_attribute("data-seq", str(said["seq"]))
        await expect(row.locator(".mention")).to_have_count(count)
    assert not visitor.complaints


async def test_the_inbox_counts_opens_and_is_done_with_by_keyboard(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    await grace.joins(room)
    visitor = await Visitor.enters(browser, server.url, ada, other)
    page = visitor.page
    link = page.get_by_test_id("inbox")
    await expect(link).to_be_hidden()
    own = (await ada.posts("First ship in.", room))["seq"]
    await grace.posts(f"@{ada.name} look", room)
    await grace.http.put(f"/rooms/{room}/messages/{own}/reactions/🚢")
    await expect(link.locator(".place-count")).to_have_text("2")
    item = page.locator(f'.room-item[href="/rooms/{room}"]')
    await expect(item.locator(".room-item-mentions")).to_be_visible()
    await link.click()
    items = page.get_by_test_id("inbox-item")
    await expect(items).to_have_count(2)
    await expect(items.first).to_contain_text("reacted with 🚢")
    await expect(items.last).to_contain_text("mentioned you")
    # axe sets styles of its own, which the page's policy blocks and tells of.
    assert not visitor.complaints
    assert await violations(page) == []
    await page.locator('[data-filter="mentions"]').click()
    await expect(items).to_have_count(1)
    await items.locator("a").press("Delete")
    await expect(items).to_have_count(0)
    await expect(page.get_by_text("Nothing waits for you here.")).to_be_visible()
    await page.locator('[data-filter="done"]').click()
    await items.get_by_test_id("inbox-done").click()
    await page.locator('[data-filter=""]').click()
    await expect(items).to_have_count(2)
    await items.last.locator("a").click()
    await expect(page.locator(".message.mentions-me")).to_have_count(1)
    await expect(item.locator(".room-item-mentions")).to_be_hidden()
    await expect(link.locator(".place-count")).to_have_text("")
    await link.click()
    await page.get_by_test_id("inbox-all-done").click()
    await expect(items).to_have_count(0)


async def test_whoever_reaches_many_is_asked(
    browser: Browser, server: Server, ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    others = [await people("many") for _ in range(21)]
    for person in others:
        await person.joins(room)
    visitor = await Visitor.enters(browser, server.url, ada, room)
    page = visitor.page
    await visitor.writes("@room tea")
    await expect(page.locator("dialog[open]")).to_contain_text("Reach 21 people?")
    await page.keyboard.press("Escape")
    row = page.get_by_test_id("message").last
    await expect(row).to_have_attribute("data-state", "failed")
    await row.locator('[data-action="retry"]').click()
    await page.get_by_test_id("confirm").click()
    await expect(row).to_have_attribute("data-state", "sent")
    answer = await others[0].http.get("/me/inbox")
    assert [it["message"]["text"] for it in answer.json()["items"]] == ["@room tea"]
