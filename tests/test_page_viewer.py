"""Pictures of a conversation, large over the page."""

from typing import Any

from playwright.async_api import Browser, Locator, Page, ViewportSize, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.sharing import shares, uploads
from tests.test_pictures import drawn, encoded
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
WIDE = encoded(drawn((2400, 1200)))
SMALL = encoded(drawn((300, 200)))
HAS_FOCUS = """(dialog) =>
  dialog.contains(document.activeElement) || document.activeElement === document.body"""
# What a finger does, or two.
TOUCHES = """(stage, moves) => {
  for (const [type, id, x, y] of moves) {
    const at = { clientX: x, clientY: y, pointerId: id, pointerType: "touch", bubbles: true };
    const target = document.elementFromPoint(x, y);
    target.dispatchEvent(new PointerEvent(`pointer${type}`, at));
  }
}"""


def viewer(page: Page) -> Locator:
    return page.locator("dialog.viewer")


def stage(page: Page) -> Locator:
    return page.get_by_test_id("viewer-stage")


def picture(page: Page) -> Locator:
    return stage(page).locator("img")


async def width_of(page: Page) -> float:
    box = await picture(page).bounding_box()
    assert box is not None
    return box["width"]


async def is_named(page: Page, name: str) -> None:
    await expect(viewer(page).get_by_role("heading")).to_have_text(name)
    await expect(picture(page)).to_have_attribute("alt", name)


async def sees(page: Page, name: str) -> Locator:
    link = page.get_by_test_id("timeline").get_by_role("link", name=name)
    await link.click()
    await is_named(page, name)
    return link


async def has_three(ada: Person, grace: Person, room: str) -> list[dict[str, Any]]:
    first = await shares(ada, room, WIDE, "quay.png", "From the tower")
    files = [await uploads(grace, room, SMALL, name) for name in ("crane.png", "list.png")]
    second = await grace.posts("And these", room, files=[file["id"] for file in files])
    return [first, second]


async def test_a_picture_is_seen_large_and_keys_go_through_those_of_the_conversation(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await has_three(ada, grace, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    link = await sees(page, "crane.png")
    await expect(viewer(page)).to_contain_text(grace.name)
    await expect(page.get_by_test_id("viewer-place")).to_have_text("2 of 3")
    assert round(await width_of(page)) == 300, "no larger than it is"
    await page.keyboard.press("ArrowLeft")
    await is_named(page, "quay.png")
    await expect(picture(page)).to_have_js_property("naturalWidth", 1600)
    await page.keyboard.press("ArrowLeft")
    await is_named(page, "quay.png")
    assert await axe.violations(page) == []
    for name in ("crane.png", "list.png"):
        await page.get_by_test_id("viewer-next").click()
        await is_named(page, name)
    for _ in range(8):
        await page.keyboard.press("Tab")
        assert await viewer(page).evaluate(HAS_FOCUS), "or the browser's own buttons have it"
    async with page.expect_download() as waiting:
        await page.get_by_test_id("viewer-save").click()
    saved = await waiting.value
    assert saved.suggested_filename == "list.png"
    await page.keyboard.press("Escape")
    await expect(viewer(page)).to_be_hidden()
    await expect(link).to_be_focused()
    await sees(page, "quay.png")
    await page.go_back()
    await expect(viewer(page)).to_be_hidden()
    assert f"/rooms/{room}" in page.url
    assert at_ada.complaints == []


async def test_a_picture_is_made_larger_and_drawn_about(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    await shares(ada, room, WIDE, "quay.png")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await sees(page, "quay.png")
    whole = await width_of(page)
    await picture(page).dblclick()
    assert round(await width_of(page) / whole, 1) == 2.5
    await expect(picture(page)).to_have_js_property("naturalWidth", 2400)
    before = await picture(page).bounding_box()
    await page.mouse.down()
    await page.mouse.move(400, 300, steps=3)
    await page.mouse.up()
    assert await picture(page).bounding_box() != before
    await page.keyboard.press("0")
    assert await width_of(page) == whole
    await stage(page).hover()
    await page.mouse.wheel(0, -400)
    await expect(stage(page)).to_have_class("viewer-stage is-large")
    assert await width_of(page) > whole
    await picture(page).dblclick()
    assert await width_of(page) == whole
    box = await stage(page).bounding_box()
    assert box is not None
    await page.mouse.click(box["x"] + box["width"] / 2, box["y"] + 4)
    await expect(viewer(page)).to_be_hidden()


async def test_fingers_sweep_to_the_next_picture_and_make_it_larger(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    await has_three(ada, grace, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room, viewport=PHONE, has_touch=True)
    page = at_ada.page
    await sees(page, "quay.png")
    sweep = [("down", 9, 300, 400), ("move", 9, 200, 405), ("up", 9, 150, 405)]
    # A pointer that a script makes can't be held fast.
    await stage(page).evaluate("(stage) => { stage.setPointerCapture = () => {}; }")
    await stage(page).evaluate(TOUCHES, sweep)
    await is_named(page, "crane.png")
    whole = await width_of(page)
    spread = [
        ("down", 1, 180, 400),
        ("down", 2, 220, 400),
        ("move", 1, 140, 400),
        ("move", 2, 260, 400),
        ("up", 1, 140, 400),
        ("up", 2, 260, 400),
    ]
    await stage(page).evaluate(TOUCHES, spread)
    assert await width_of(page) > 2 * whole
    await stage(page).evaluate(TOUCHES, sweep)
    await is_named(page, "crane.png")
    assert await axe.violations(page) == []


async def test_a_deleted_picture_gives_way_to_the_next_and_the_last_to_the_page(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    first, second = await has_three(ada, grace, room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await sees(page, "quay.png")
    path = f"/rooms/{room}/messages"
    assert (await ada.http.delete(f"{path}/{first['seq']}")).is_success
    await is_named(page, "crane.png")
    assert (await grace.http.delete(f"{path}/{second['seq']}")).is_success
    await expect(viewer(page)).to_be_hidden()


async def test_a_picture_that_does_not_come_is_asked_for_again(
    browser: Browser, server: Server, ada: Person, room: str
) -> None:
    await shares(ada, room, SMALL, "quay.png")
    at_ada = await Visitor.enters(browser, server.url, ada, room, service_workers="block")
    page = at_ada.page
    await page.route("**/files/*?size=large", lambda route: route.abort())
    await sees(page, "quay.png")
    again = viewer(page).get_by_role("button", name="Try again")
    await expect(again).to_be_visible()
    await page.unroute("**/files/*?size=large")
    await again.click()
    await expect(again).to_be_hidden()
    await expect(picture(page)).to_have_js_property("naturalWidth", 300)
