"""Emoji of the team on the page: added by an owner, written by everybody."""

import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, expect

from tests import axe
from tests.owned import owned_server, owner_of
from tests.people import Person, unique
from tests.server import Server
from tests.test_emoji import PNG
from tests.test_pictures import drawn, encoded
from tests.visitor import Visitor


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with owned_server(tmp_path_factory.mktemp("owned")) as running:
        yield running


@pytest.fixture
async def owner(server: Server) -> AsyncIterator[Person]:
    """The team has no emoji when a test begins."""
    async with owner_of(server) as person:
        yield person
        for item in (await person.http.get("/emoji")).json()["items"]:
            await person.http.delete(f"/emoji/{item['name']}")


async def adds(owner: Person) -> str:
    name = unique("ship").lower()
    content = encoded(drawn((200, 200)))
    assert (await owner.http.put(f"/emoji/{name}", content=content, headers=PNG)).is_success
    return name


def picture(place: Page | Locator, name: str) -> Locator:
    return place.locator(f'img.team-emoji[alt=":{name}:"]')


async def test_an_owner_adds_one_and_it_is_shown_in_every_open_page(
    browser: Browser, server: Server, owner: Person, ada: Person, tmp_path: Path
) -> None:
    room, name = await ada.makes_room(), unique("ship").lower()
    await ada.posts(f"All aboard :{name}:!", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await expect(picture(at_ada.page, name)).to_have_count(0)
    at_owner = await Visitor.arrive(browser, server.url)
    await at_owner.signs_in("owner")
    await at_owner.comes_home()
    page = at_owner.page
    await page.locator('[data-open="account"]').first.click()
    await page.get_by_test_id("account-server").click()
    await page.get_by_test_id("to-team-emoji").click()
    file = tmp_path / f"{name}.png"
    file.write_bytes(encoded(drawn((200, 200))))
    await page.get_by_test_id("team-emoji-file").set_input_files(file)
    # A picture is often called what its emoji is to be called.
    await expect(page.get_by_test_id("team-emoji-name")).to_have_value(name)
    await page.get_by_test_id("team-emoji-add").click()
    row = page.get_by_test_id("team-emoji-list").get_by_role("listitem").filter(has_text=name)
    await expect(row).to_have_count(1)
    assert await axe.violations(page) == []
    await expect(picture(at_ada.page, name)).to_be_visible()
    await expect(picture(at_ada.page, name)).not_to_have_js_property("naturalWidth", 0)
    await row.get_by_test_id("team-emoji-remove").click()
    await page.get_by_test_id("confirm").click()
    await expect(row).to_have_count(0)
    await expect(picture(at_ada.page, name)).to_have_count(0)
    await at_ada.reads(f"All aboard :{name}:!")
    assert at_ada.complaints == at_owner.complaints == []


async def test_it_is_chosen_completed_and_large_where_it_stands_alone(
    browser: Browser, server: Server, owner: Person, ada: Person
) -> None:
    room, name = await ada.makes_room(), await adds(owner)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    composer = page.get_by_test_id("composer")
    await composer.press_sequentially(f":{name[:6]}")
    await expect(page.get_by_test_id("completion").get_by_role("option").first).to_contain_text(
        f":{name}:Team"
    )
    await page.keyboard.press("Enter")
    await expect(composer).to_have_value(f":{name}: ")
    await page.keyboard.press("Enter")
    text = page.get_by_test_id("message-text").first
    await expect(picture(text, name)).to_be_visible()
    await expect(text).to_have_class(re.compile("only-emoji"))

    await page.get_by_test_id("composer-emoji").click()
    picker = page.get_by_test_id("emoji-picker")
    await expect(picker.get_by_role("heading", name="Team")).to_be_visible()
    await page.get_by_test_id("emoji-search").fill(name)
    await picker.get_by_test_id("emoji-list").get_by_role("button").first.click()
    await expect(composer).to_have_value(f":{name}:")
    await composer.press_sequentially(" it is")
    await page.keyboard.press("Enter")
    last = page.get_by_test_id("message-text").last
    await expect(picture(last, name)).to_be_visible()
    await expect(last).not_to_have_class(re.compile("only-emoji"))
    messages = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
    assert [message["text"] for message in messages] == [f":{name}:", f":{name}: it is"]


async def test_one_that_was_put_under_a_message_is_its_picture(
    browser: Browser, server: Server, owner: Person, ada: Person
) -> None:
    room, name = await ada.makes_room(), await adds(owner)
    seq = (await ada.posts("First ship in.", room))["seq"]
    path = f"/rooms/{room}/messages/{seq}/reactions/:{name}:"
    assert (await ada.http.put(path)).is_success
    page = (await Visitor.enters(browser, server.url, ada, room)).page
    chip = page.locator(".reaction").first
    await expect(picture(chip, name)).to_be_visible()
    await owner.http.delete(f"/emoji/{name}")
    await expect(chip).to_contain_text(f":{name}:")


async def test_what_is_remembered_is_shown_without_network_and_forgotten_with_the_session(
    browser: Browser, server: Server, owner: Person, ada: Person
) -> None:
    room, name = await ada.makes_room(), await adds(owner)
    await ada.posts(f"All aboard :{name}:", room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await expect(picture(page, name)).to_be_visible()
    kept = f"localStorage.getItem('parley:team-emoji:{ada.id}')"
    assert name in await page.evaluate(kept)
    await page.locator('[data-open="account"]').first.click()
    await page.get_by_test_id("sign-out").click()
    await page.wait_for_url("**/sign-in**")
    assert await page.evaluate(kept) is None
