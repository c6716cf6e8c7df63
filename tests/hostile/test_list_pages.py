"""The page with long lists: all of what is there can be reached, and nothing comes unasked."""

from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, Page, expect

from tests.conftest import People
from tests.hostile.crowd import fill_members, fill_rooms, register
from tests.people import Person
from tests.server import Server
from tests.visitor import Visitor

JOINABLE = 300
# One more than the page asks for by itself, beside its owner.
CROWD = 1000


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server with three hundred public rooms."""
    server = Server(tmp_path_factory.mktemp("crowded")).start()
    owner = register(server, "owner")
    server.stop()
    fill_rooms(server.folder, owner=owner, count=JOINABLE, topic="Nothing much")
    yield server.start()
    server.stop()


@pytest.fixture
async def ada(crowded: Server, people: People) -> Person:
    return await people("ada", at=crowded)


@pytest.fixture
async def grace(crowded: Server, people: People) -> Person:
    return await people("grace", at=crowded)


@pytest.fixture
async def page(browser: Browser, crowded: Server, ada: Person) -> Page:
    visitor = await Visitor.arrive(browser, crowded.url)
    await visitor.signs_in(ada.name)
    await visitor.comes_home()
    await expect(visitor.page.get_by_test_id("room-item")).to_have_count(1)
    return visitor.page


async def test_rooms_to_join_come_a_page_at_a_time(page: Page) -> None:
    await page.get_by_test_id("browse-rooms").click()
    found = page.get_by_test_id("browse-list").get_by_role("listitem")
    more = page.get_by_role("dialog").get_by_test_id("show-more")
    await expect(found).to_have_count(50)
    await more.press("Enter")
    await expect(found).to_have_count(100)
    await expect(found.nth(50).get_by_role("button")).to_be_focused()
    for count in range(150, JOINABLE + 1, 50):
        await more.click()
        await expect(found).to_have_count(count)
    await expect(more).to_be_hidden()


async def test_a_room_beyond_the_first_page_is_found_by_typing_and_joined(
    page: Page, grace: Person
) -> None:
    room = await grace.makes_room("Größe")
    name = (await grace.http.get(f"/rooms/{room}")).json()["name"]
    await page.get_by_test_id("browse-rooms").click()
    search = page.get_by_test_id("browse-search")
    await search.fill("no such room")
    nothing = page.get_by_role("dialog").get_by_text("Nothing of that name.")
    await expect(nothing).to_be_visible()
    await search.fill(name.upper())
    found = page.get_by_test_id("browse-list").get_by_role("listitem")
    await expect(found).to_have_count(1)
    await found.get_by_test_id("join-room").click()
    await expect(page.get_by_test_id("room-title")).to_have_text(name)
    await expect(page.get_by_test_id("room-item")).to_have_count(2)


async def test_a_list_that_did_not_come_is_asked_for_again(page: Page) -> None:
    await page.route("**/api/v1/rooms?scope=joinable*", lambda route: route.abort())
    await page.get_by_test_id("browse-rooms").click()
    again = page.get_by_role("dialog").get_by_role("button", name="Try again")
    await expect(again).to_be_visible()
    await page.unroute("**/api/v1/rooms?scope=joinable*")
    await again.click()
    await expect(page.get_by_test_id("browse-list").get_by_role("listitem")).to_have_count(50)


async def test_jumping_finds_own_rooms_and_those_to_join(page: Page, grace: Person) -> None:
    room = await grace.makes_room("quay")
    name = (await grace.http.get(f"/rooms/{room}")).json()["name"]
    await page.get_by_test_id("jump").click()
    options = page.get_by_role("option")
    await page.keyboard.type("gener")
    await expect(options).to_have_count(1)
    await page.keyboard.press("Control+A")
    await page.keyboard.type(name)
    await expect(options).to_have_text([name])
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("heading", name=name)).to_be_visible()
    await expect(page.get_by_role("button", name="Join")).to_be_visible()


async def test_jumping_says_when_there_are_more_than_it_shows(page: Page) -> None:
    await page.get_by_test_id("jump").click()
    more = page.get_by_role("dialog").get_by_text("There are more.")
    await expect(more).to_be_visible()
    await page.keyboard.type("gener")
    await expect(page.get_by_role("option")).to_have_count(1)
    await expect(more).to_be_hidden()


async def test_sign_ins_come_a_page_at_a_time(page: Page, ada: Person) -> None:
    for _ in range(55):
        await ada.signs_in()
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-sign-in").click()
    found = page.locator(".sessions").get_by_role("listitem")
    await expect(found).to_have_count(50)
    await page.locator(".sessions").get_by_test_id("show-more").click()
    await expect(found).to_have_count(57)


async def test_a_crowded_room_lists_a_thousand_and_the_others_on_request(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    own_server.stop()
    fill_members(own_server.folder, room=room, count=CROWD)
    own_server.start()
    at_ada = await Visitor.arrive(browser, own_server.url, viewport={"width": 1280, "height": 800})
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    page, members = at_ada.page, at_ada.page.get_by_test_id("member")
    await expect(members).to_have_count(CROWD)
    await expect(page.get_by_test_id("members-toggle")).to_contain_text("1,001")
    await page.get_by_test_id("slot").get_by_test_id("show-more").click()
    await expect(members).to_have_count(CROWD + 1)

    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    grace = await people("grace", at=own_server)
    await ada.signs_in()
    await grace.joins(room)
    await expect(members).to_have_count(CROWD + 2)
    await ada.removes(grace, room)
    await expect(members).to_have_count(CROWD + 1)
    assert not [url for url in asked if "/members" in url], "the log says who came and went"
