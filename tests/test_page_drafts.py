"""Drafts on the page: the same on all devices of a person, and nothing typed is lost."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import Browser, Page, Route, expect

from tests.people import PATIENCE_SECONDS, Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor
from tests.wire import Wire


@pytest.fixture
async def wire(server: Server) -> AsyncIterator[Wire]:
    async with Wire(server.url) as between:
        yield between


async def arrives(browser: Browser, url: str, ada: Person, room: str) -> Visitor:
    """Another device of hers, in this room."""
    return await Visitor.enters(browser, url, ada, room)


def field(visitor: Visitor | Page) -> Any:
    page = visitor if isinstance(visitor, Page) else visitor.page
    return page.get_by_test_id("composer")


async def kept(ada: Person) -> dict[str, str]:
    items = (await ada.http.get("/me/drafts")).json()["items"]
    return {item["room"]: item["text"] for item in items}


async def test_what_is_written_on_one_device_is_in_the_field_of_the_other(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    phone = await arrives(browser, server.url, ada, room)
    desk = await arrives(browser, server.url, ada, room)
    await field(phone).press_sequentially("half a ")
    await expect(field(desk)).to_have_value("half a ")
    await field(desk).press_sequentially("thought")
    await expect(field(phone)).to_have_value("half a thought")
    await field(phone).press("Enter")
    await phone.reads("half a thought")
    await expect(field(desk)).to_have_value("")
    await expect(desk.page.get_by_test_id("drafts")).to_be_hidden()
    assert await kept(ada) == {}


async def test_a_draft_has_its_pencil_on_every_device_and_is_thrown_away_on_all(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    phone = await arrives(browser, server.url, ada, room)
    desk = await arrives(browser, server.url, ada, other)
    await field(phone).press_sequentially("never mind")
    row = desk.page.locator(f'.room-item[href="/rooms/{room}"]')
    await expect(row.get_by_label("Has a draft")).to_be_visible()
    await desk.page.get_by_test_id("drafts").click()
    await desk.page.get_by_test_id("delete-draft").click()
    await expect(desk.page.get_by_text("Nothing is half written.")).to_be_visible()
    await expect(field(phone)).to_have_value("")


async def test_what_was_written_last_is_kept_when_the_page_is_closed_at_once(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    phone = await arrives(browser, server.url, ada, room)
    await field(phone).press_sequentially("and gone")
    await phone.page.close(run_before_unload=True)
    desk = await arrives(browser, server.url, ada, room)
    await expect(field(desk)).to_have_value("and gone")


async def test_of_two_devices_that_wrote_without_network_both_texts_stay(
    browser: Browser, server: Server, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    away = await arrives(browser, wire.url, ada, room)
    desk = await arrives(browser, server.url, ada, room)
    wire.cut()
    await away.is_("reconnecting")
    await field(away).fill("written on the train")
    async with desk.page.expect_response("**/draft"):
        await field(desk).fill("written at the desk")
        await field(desk).blur()
    wire.mend()
    both = "written at the desk\n\nwritten on the train"
    await expect(field(away)).to_have_value(both)
    await expect(field(desk)).to_have_value(both)
    await field(desk).press("Enter")
    await expect(field(away)).to_have_value("")
    assert away.complaints == desk.complaints == []


async def test_what_was_sent_without_network_does_not_come_back_as_a_draft(
    browser: Browser, server: Server, wire: Wire, ada: Person
) -> None:
    room = await ada.makes_room()
    away = await arrives(browser, wire.url, ada, room)
    desk = await arrives(browser, server.url, ada, room)
    await field(away).press_sequentially("on my way")
    await expect(field(desk)).to_have_value("on my way")
    wire.cut()
    await away.is_("reconnecting")
    await field(away).press("Enter")
    await away.waits_with("on my way")
    wire.mend()
    await desk.reads("on my way")
    await expect(field(desk)).to_have_value("")
    await expect(field(away)).to_have_value("")


async def test_two_tabs_of_one_browser_write_in_turn(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    first = await arrives(browser, server.url, ada, room)
    second = await first.context.new_page()
    await second.goto(f"{server.url}/rooms/{room}")
    await expect(second.get_by_test_id("status")).to_have_attribute("data-state", "live")
    await field(first).press_sequentially("one")
    await expect(field(second)).to_have_value("one")
    await field(second).press_sequentially(" two")
    await expect(field(first)).to_have_value("one two")
    await field(first).press("Backspace")
    await field(first).press("Backspace")
    await expect(field(second)).to_have_value("one t")
    desk = await arrives(browser, server.url, ada, room)
    await expect(field(desk)).to_have_value("one t")


async def test_characters_that_are_being_composed_are_not_disturbed(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    desk = await arrives(browser, server.url, ada, room)
    await field(desk).focus()
    keyboard = await desk.context.new_cdp_session(desk.page)
    await keyboard.send(
        "Input.imeSetComposition", {"text": "ni hao", "selectionStart": 6, "selectionEnd": 6}
    )
    await expect(field(desk)).to_have_value("ni hao")
    await ada.http.put(f"/rooms/{room}/draft", json={"text": "tea?"})
    key = f"parley:draft:{ada.id}:{room}"
    await desk.page.wait_for_function(
        "(key) => localStorage.getItem(key)?.includes('tea?')", arg=key
    )
    await expect(field(desk)).to_have_value("ni hao")
    await keyboard.send("Input.insertText", {"text": "你好"})
    await expect(field(desk)).to_have_value("tea?\n\n你好")
    phone = await arrives(browser, server.url, ada, room)
    await expect(field(phone)).to_have_value("tea?\n\n你好")


async def test_a_draft_of_an_older_version_of_the_page_is_kept_and_given_to_the_server(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await at_ada.signs_in(ada.name)
    await at_ada.page.goto(f"{server.url}/favicon.ico")
    await at_ada.page.evaluate(
        "([key, text]) => localStorage.setItem(key, text)",
        [f"parley:draft:{ada.id}:{room}", "from last week"],
    )
    await at_ada.opens(room)
    await expect(field(at_ada)).to_have_value("from last week")
    phone = await arrives(browser, server.url, ada, room)
    await expect(field(phone)).to_have_value("from last week")


async def test_a_reply_that_is_begun_is_on_the_other_device_in_its_thread(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    root = (await ada.posts("When does she sail?", room))["seq"]
    phone = await arrives(browser, server.url, ada, f"{room}?panel=thread:{root}")
    desk = await arrives(browser, server.url, ada, room)
    await phone.page.get_by_test_id("thread-composer").press_sequentially("At nine, I th")
    link = desk.page.get_by_test_id("drafts")
    await expect(link).to_be_visible()
    await expect(field(desk)).to_have_value("")
    await link.click()
    await desk.page.get_by_text("At nine, I th").click()
    reply = desk.page.get_by_test_id("thread-composer")
    await expect(reply).to_have_value("At nine, I th")
    await reply.press_sequentially("ink.")
    await expect(phone.page.get_by_test_id("thread-composer")).to_have_value("At nine, I think.")
    await desk.page.get_by_test_id("thread-send").click()
    await expect(phone.page.get_by_test_id("thread-composer")).to_have_value("")
    await expect(link).to_be_hidden()
    assert await kept(ada) == {}
    assert desk.complaints == []


async def test_a_reply_that_an_older_page_kept_in_the_browser_is_given_to_the_server(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    root = (await ada.posts("When does she sail?", room))["seq"]
    visitor = await arrives(browser, server.url, ada, room)
    old = f"parley:draft:threads:{ada.id}:{room}:{root}"
    entry = '{"text":"At nine","base":"","version":0,"isSure":true}'
    await visitor.page.evaluate("([key, entry]) => localStorage.setItem(key, entry)", [old, entry])
    await visitor.page.reload()
    await expect(visitor.page.get_by_test_id("drafts")).to_be_visible()
    desk = await arrives(browser, server.url, ada, f"{room}?panel=thread:{root}")
    await expect(desk.page.get_by_test_id("thread-composer")).to_have_value("At nine")


async def test_who_signs_out_leaves_no_draft_in_the_browser(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    root = (await ada.posts("When does she sail?", room))["seq"]
    visitor = await arrives(browser, server.url, ada, f"{room}?panel=thread:{root}")
    page = visitor.page
    await field(visitor).fill("half a thought")
    await page.get_by_test_id("thread-composer").fill("half an answer")
    stored = "Object.keys(localStorage).filter((key) => key.startsWith('parley:draft:')).length"
    assert await page.evaluate(stored) == 2
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("sign-out").click()
    await page.wait_for_url("**/sign-in*")
    assert await page.evaluate(stored) == 0
    assert visitor.complaints == []


async def test_an_answer_that_comes_after_signing_out_brings_no_draft_back(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    visitor = await arrives(browser, server.url, ada, room)
    page, held = visitor.page, asyncio.Queue[Route]()
    for address in (f"**/rooms/{room}/draft", "**/sign-out"):
        await page.route(address, held.put)
    await field(visitor).fill("half a thought")
    draft = await asyncio.wait_for(held.get(), PATIENCE_SECONDS)
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("sign-out").click(no_wait_after=True)
    leaving = await asyncio.wait_for(held.get(), PATIENCE_SECONDS)
    async with page.expect_response(f"**/rooms/{room}/draft"):
        await draft.continue_()
    await leaving.continue_()
    await page.wait_for_url("**/sign-in*")
    stored = "Object.keys(localStorage).filter((key) => key.startsWith('parley:draft:'))"
    assert await page.evaluate(stored) == []


async def crashes(visitor: Visitor, room: str) -> None:
    """The tab is gone from one moment to the other, and another one is opened."""
    devtools = await visitor.context.new_cdp_session(visitor.page)
    gone = asyncio.Event()
    visitor.page.on("crash", lambda _: gone.set())
    crash = asyncio.ensure_future(devtools.send("Page.crash"))
    await asyncio.wait_for(gone.wait(), PATIENCE_SECONDS)
    crash.cancel()
    visitor.page = await visitor.context.new_page()
    await visitor.opens(room)


async def test_a_half_written_edit_survives_another_room_a_reload_and_a_crash(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    said = await ada.posts("the berth is fre", room)
    desk = await arrives(browser, server.url, ada, room)
    editor = '[data-testid="edit-text"]'
    await desk.begins_to_edit("the berth is fre", "the berth is free from")
    await desk.page.locator(f'.room-item[href="/rooms/{other}"]').click()
    await desk.is_("live")
    await expect(desk.page.locator(editor)).to_have_count(0)
    await desk.page.locator(f'.room-item[href="/rooms/{room}"]').click()
    await expect(desk.page.locator(editor)).to_have_value("the berth is free from")
    await desk.page.reload()
    await expect(desk.page.locator(editor)).to_have_value("the berth is free from")
    await desk.page.locator(editor).press_sequentially(" noon")
    await crashes(desk, room)
    await expect(desk.page.locator(editor)).to_have_value("the berth is free from noon")
    await desk.page.get_by_test_id("save-edit").click()
    await desk.reads("the berth is free from noon")
    await desk.page.reload()
    await desk.reads("the berth is free from noon")
    await expect(desk.page.locator(editor)).to_have_count(0)
    # One whose message is gone meanwhile becomes a draft.
    await desk.begins_to_edit("the berth is free from noon", "kept all the same")
    await desk.page.goto("about:blank")
    await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
    await desk.opens(room)
    await expect(field(desk)).to_have_value("kept all the same")
    await expect(desk.page.locator(editor)).to_have_count(0)


async def test_what_the_next_message_is_to_quote_survives_another_room_a_reload_and_a_crash(
    browser: Browser, server: Server, ada: Person
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room()
    said = await ada.posts("When do we meet?", room)
    desk = await arrives(browser, server.url, ada, room)
    strip = '[data-testid="composer-quote"]'
    await desk.acts("quote", "When do we meet?")
    await field(desk).fill("At n")
    await desk.page.locator(f'.room-item[href="/rooms/{other}"]').click()
    await expect(desk.page.locator(strip)).to_be_hidden()
    await desk.page.locator(f'.room-item[href="/rooms/{room}"]').click()
    await expect(desk.page.locator(strip)).to_contain_text("When do we meet?")
    await desk.page.reload()
    await expect(desk.page.locator(strip)).to_contain_text("When do we meet?")
    await desk.is_("live")
    await crashes(desk, room)
    await expect(desk.page.locator(strip)).to_contain_text("When do we meet?")
    await field(desk).fill("At nine.")
    await field(desk).press("Enter")
    await desk.reads("At nine.")
    [answer] = [
        event
        for event in (await ada.http.get(f"/rooms/{room}/events")).json()["items"]
        if event.get("text") == "At nine."
    ]
    assert answer["quote"] == said["seq"]
    await desk.page.reload()
    await desk.reads("At nine.")
    await expect(desk.page.locator(strip)).to_be_hidden()
