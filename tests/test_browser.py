"""Two people in two real browsers on a real server, and a network that fails."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.people import PASSWORD, Person
from tests.server import Server
from tests.visitor import Visitor
from tests.wire import Wire


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def test_a_fresh_server_is_set_up_and_a_guest_comes_by_invite(
    browser: Browser, own_server: Server
) -> None:
    own_server.stop()
    own_server.settings["PARLEY_REGISTRATION"] = "invite"
    own_server.start()
    ada = await Visitor.arrive(browser, own_server.url)
    await ada.page.goto(own_server.url)
    await ada.page.locator("[name=name]").fill("ada")
    await ada.page.locator("[name=password]").fill(PASSWORD)
    await ada.page.locator("form:has([name=password]) button").click()
    await expect(ada.page.get_by_test_id("room-item")).to_contain_text("general")
    await ada.page.get_by_test_id("room-item").click()
    await ada.is_("live")
    await ada.writes("first")
    await ada.reads("first")
    await ada.page.get_by_test_id("invite").click()
    await ada.page.get_by_test_id("create-invite").click()
    await expect(ada.page.get_by_test_id("invite-url")).to_be_visible()
    link = await ada.page.get_by_test_id("invite-url").input_value()
    grace = await Visitor.arrive(browser, own_server.url)
    await grace.page.goto(link)
    await grace.page.locator("[name=name]").fill("grace")
    await grace.page.locator("[name=password]").fill(PASSWORD)
    await grace.page.locator("form:has([name=password]) button").click()
    await grace.page.get_by_test_id("room-item").click()
    await grace.reads("first")
    assert ada.complaints == grace.complaints == []


async def test_two_people_talk(
    browser: Browser, server: Server, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await at_ada.writes("hello")
    await at_grace.reads("hello")
    await at_grace.writes("hello yourself")
    await at_ada.reads("hello yourself")
    await at_ada.edits("hello", "hello there")
    await at_grace.reads("hello there")
    await at_grace.misses("hello")
    await at_ada.deletes("hello there")
    await at_grace.misses("hello there")
    assert at_ada.complaints == at_grace.complaints == []


async def test_what_is_written_without_network_is_sent_once_when_it_is_back(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    wire.cut()
    await at_ada.writes("from the train")
    await at_ada.waits_with("from the train")
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        wire.mend()
        await at_grace.hears("from the train")
        await at_ada.reads("from the train")
        await at_ada.writes("arrived")
        await at_grace.hears("arrived")
        assert at_grace.texts == ["from the train", "arrived"]


async def test_the_outbox_survives_a_reload(browser: Browser, wire: Wire, ada: Person) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    wire.cut()
    await at_ada.writes("kept")
    await at_ada.waits_with("kept")
    wire.mend()
    await at_ada.page.reload()
    await at_ada.is_("live")
    await at_ada.reads("kept")
    assert [e["text"] for e in await ada.log(room) if e["type"] == "message"] == ["kept"]


async def test_an_edit_and_a_deletion_made_while_away_are_seen_on_return(
    browser: Browser, wire: Wire, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    typo, slip = await grace.posts("tomorow", room), await grace.posts("never mind", room)
    at_ada = await Visitor.enters(browser, wire.url, ada, room)
    await at_ada.reads("tomorow")
    wire.cut()
    async with await grace.enters(room) as at_grace:
        await at_grace.live()
        await at_grace.edits(typo["seq"], "tomorrow")
        await at_grace.deletes(slip["seq"])
    for number in range(60):
        await grace.posts(f"while you were away {number}", room)
    wire.mend()
    await at_ada.reads("while you were away 59")
    await at_ada.page.get_by_test_id("message").first.scroll_into_view_if_needed()
    await at_ada.reads("tomorrow")
    await at_ada.misses("never mind")


async def test_markup_in_a_message_stays_text(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    markup = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"
    await ada.posts(markup, room)
    await ada.http.patch(f"/rooms/{room}", json={"topic": markup})
    await ada.http.patch("/me", json={"display_name": markup[:60]})
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    await at_ada.reads(markup)
    assert "owned" not in await at_ada.page.title()
    assert at_ada.complaints == []


async def test_a_signed_out_session_is_told_to_sign_in_again(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    sessions = (await ada.http.get("/me/sessions")).json()["items"]
    [page] = [session for session in sessions if not session["current"]]
    await ada.http.delete(f"/me/sessions/{page['id']}")
    await at_ada.is_("ended")


async def test_a_removed_member_is_told_so_and_hears_nothing_more(
    browser: Browser, server: Server, people: People, ada: Person, grace: Person
) -> None:
    room = await ada.makes_room(kind="private")
    await ada.adds(grace, room)
    at_grace = await Visitor.enters(browser, server.url, grace, room)
    await ada.removes(grace, room)
    await expect(at_grace.page.get_by_test_id("composer")).to_be_hidden()
    await ada.posts("among ourselves", room)
    await at_grace.misses("among ourselves")


async def test_the_page_comes_back_after_a_restart_of_the_server(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    at_ada = await Visitor.enters(browser, own_server.url, ada, room)
    await at_ada.writes("before")
    await at_ada.reads("before")
    own_server.kill()
    await at_ada.writes("meanwhile")
    await at_ada.waits_with("meanwhile")
    own_server.start()
    await at_ada.reads("meanwhile")
    assert await at_ada.texts() == ["before", "meanwhile"]


async def test_a_phone_shows_one_view_at_a_time(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room("tea")
    phone = await Visitor.arrive(browser, server.url, viewport={"width": 390, "height": 844})
    await phone.signs_in(ada.name)
    await phone.opens(room)
    await expect(phone.page.get_by_test_id("room-list")).not_to_be_in_viewport()
    await expect(phone.page.get_by_test_id("composer")).to_be_in_viewport()


async def test_chinese_is_spoken_to_a_browser_that_asks_for_it(
    browser: Browser, server: Server, ada: Person
) -> None:
    visitor = await Visitor.arrive(browser, server.url, locale="zh-CN")
    await visitor.page.goto(f"{server.url}/sign-in")
    await expect(visitor.page.get_by_role("heading")).to_contain_text("登录")
    await visitor.signs_in_on_the_page(ada.name)
    await expect(visitor.page.locator("html")).to_have_attribute("lang", "zh-Hans")
