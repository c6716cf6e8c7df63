"""What a message said before its edits, on the page."""

import random
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.async_api import Browser, Locator, ViewportSize, expect

from app.web.pages.assets import assets
from tests import axe
from tests.conftest import People
from tests.people import Person
from tests.server import Server
from tests.test_versions import KEEPS, says_and_edits
from tests.visitor import Visitor

PHONE: ViewportSize = {"width": 390, "height": 844}
SEED = 4
WORDS = ("ship", "crane", " ", "  ", "\n", ", ", "码", "头", "don't", "🚢", "naïve")


@pytest.fixture(scope="module")
def keeping(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that keeps edits."""
    running = Server(tmp_path_factory.mktemp("keeping"), **KEEPS).start()
    yield running
    running.stop()


@pytest.fixture
async def ada(people: People, keeping: Server) -> Person:
    return await people("ada", at=keeping)


@pytest.fixture
async def grace(people: People, keeping: Server) -> Person:
    return await people("grace", at=keeping)


def versions(visitor: Visitor) -> Locator:
    return visitor.page.get_by_test_id("versions").get_by_role("listitem")


async def test_the_word_edited_opens_what_stood_there_with_what_was_changed(
    browser: Browser, keeping: Server, ada: Person, grace: Person, room: str
) -> None:
    seq = await says_and_edits(ada, room, "She sails at nine.", "She sails at ten, sorry.")
    at_grace = await Visitor.enters(browser, keeping.url, grace, room)
    await at_grace.message("She sails at ten, sorry.").get_by_test_id("edited").click()
    shown = versions(at_grace)
    await expect(shown).to_have_count(2)
    await expect(shown.first.locator("del")).to_have_text(["nine"])
    await expect(shown.first.locator("ins")).to_have_text(["ten, sorry"])
    await expect(shown.last.locator("p")).to_have_text("She sails at nine.")
    await expect(shown.last.locator("del, ins")).to_have_count(0)
    assert at_grace.complaints == []
    assert await axe.violations(at_grace.page) == []
    # What is edited meanwhile is there, and what is deleted is not any more.
    await ada.http.patch(f"/rooms/{room}/messages/{seq}", json={"text": "She sails at ten."})
    await expect(shown).to_have_count(3)
    await ada.http.delete(f"/rooms/{room}/messages/{seq}")
    await expect(shown).to_have_count(0)
    await expect(at_grace.page.get_by_role("dialog")).to_contain_text("This message was deleted.")
    await at_grace.page.keyboard.press("Escape")
    await expect(at_grace.page.get_by_test_id("edited")).to_have_count(0)


async def test_on_a_phone_a_finger_finds_it_in_the_thread_too(
    browser: Browser, keeping: Server, ada: Person, grace: Person, room: str
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    reply = (await ada.posts("At nine.", room, thread=root))["seq"]
    await ada.http.patch(f"/rooms/{room}/messages/{reply}", json={"text": "At ten."})
    at_grace = await Visitor.enters(
        browser,
        keeping.url,
        grace,
        f"{room}?panel=thread:{root}",
        viewport=PHONE,
        has_touch=True,
        is_mobile=True,
    )
    edited = at_grace.page.get_by_test_id("thread-panel").get_by_test_id("edited")
    box = await edited.bounding_box()
    assert box is not None
    assert min(box["height"], box["width"]) >= 44
    await edited.tap()
    await expect(versions(at_grace)).to_have_count(2)
    await at_grace.page.go_back()
    await expect(at_grace.page.get_by_role("dialog")).to_have_count(0)
    await expect(edited).to_be_visible()
    assert at_grace.complaints == []


async def test_with_the_keyboard_and_from_the_menu(
    browser: Browser, keeping: Server, ada: Person, grace: Person, room: str
) -> None:
    await says_and_edits(ada, room, "At nine.", "At ten.")
    at_grace = await Visitor.enters(browser, keeping.url, grace, room)
    await at_grace.page.get_by_test_id("composer").press("Escape")
    await at_grace.page.keyboard.press("Enter")
    await expect(at_grace.page.get_by_test_id("edited")).to_be_focused()
    await at_grace.page.keyboard.press("Enter")
    await expect(versions(at_grace)).to_have_count(2)
    await at_grace.page.keyboard.press("Escape")
    await expect(at_grace.page.get_by_test_id("edited")).to_be_focused()
    await at_grace.acts("versions", "At ten.")
    await expect(versions(at_grace)).to_have_count(2)


async def test_whoever_edits_is_told_that_others_can_read_what_stood_there(
    browser: Browser, keeping: Server, ada: Person, room: str
) -> None:
    await ada.posts("At nine.", room)
    at_ada = await Visitor.enters(browser, keeping.url, ada, room)
    await at_ada.begins_to_edit("At nine.", "At ten.")
    told = at_ada.page.get_by_text("Others can still read what stood here before.")
    await expect(told).to_be_visible()


async def test_where_none_are_kept_the_word_is_no_button(
    browser: Browser, server: Server, people: People
) -> None:
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    await says_and_edits(ada, room, "At nine.", "At ten.")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await expect(at_ada.message("At ten.").get_by_text("edited")).to_be_visible()
    await expect(at_ada.page.get_by_test_id("edited")).to_have_count(0)
    await at_ada.begins_to_edit("At ten.", "At eleven.")
    await expect(at_ada.page.get_by_text("Others can still read")).to_have_count(0)


COMPARES = f"""async (pairs) => {{
  const {{ changesBetween }} = await import("{assets().address("js/text-changes.js")}");
  return pairs.map(([before, after]) => changesBetween(before, after));
}}"""


def text_of(parts: list[dict[str, str]], *kinds: str) -> str:
    return "".join(part["text"] for part in parts if part["kind"] in kinds)


async def test_both_texts_are_whole_in_what_was_changed(
    browser: Browser, keeping: Server, ada: Person, room: str
) -> None:
    dice = random.Random(SEED)
    drawn: list[list[str]] = [
        ["".join(dice.choices(WORDS, k=dice.randrange(12))) for _ in range(2)] for _ in range(200)
    ]
    long = [" ".join(f"{dice.random()}" for _ in range(400)) for _ in range(2)]
    at_ada = await Visitor.enters(browser, keeping.url, ada, room)
    found: list[list[dict[str, Any]]] = await at_ada.page.evaluate(COMPARES, [*drawn, long])
    for (before, after), parts in zip([*drawn, long], found, strict=True):
        assert text_of(parts, "same", "gone") == before
        assert text_of(parts, "same", "new") == after
        assert all(part["text"] for part in parts)
    same = await at_ada.page.evaluate(COMPARES, [["明天九点开船", "明天十点开船"]])
    assert [(part["kind"], part["text"]) for part in same[0]] == [
        ("same", "明天"),
        ("gone", "九"),
        ("new", "十"),
        ("same", "点开船"),
    ]
