"""The tour: setting up a server, an account made on a phone, and what an account has of its own."""

import re

from playwright.async_api import Browser, ViewportSize, expect

from tests.conftest import People
from tests.people import PASSWORD, Person, unique
from tests.server import Server
from tests.tour import door
from tests.tour.stage import PHONE
from tests.tour.walk import finds, stage_at
from tests.tour.world import nobody
from tests.visitor import DESKTOP, Visitor

NEW_PASSWORD = "another horse battery"
SIZES: tuple[ViewportSize, ...] = (PHONE, DESKTOP)


async def test_setting_up_holds_on_a_phone_and_on_a_desktop(
    browser: Browser, own_server: Server
) -> None:
    for viewport in SIZES:
        async with stage_at(browser, nobody(own_server), viewport) as stage:
            assert await finds(stage, door.FRESH) == []


async def test_somebody_registers_on_a_phone_and_writes_in_a_room_that_they_join(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room("tea")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    phone = await Visitor.arrive(
        browser, server.url, viewport=PHONE, has_touch=True, is_mobile=True
    )
    page = phone.page
    await page.goto(f"{server.url}/register")
    account = unique("alan")
    await page.locator("[name=name]").fill(account)
    await page.locator("[name=display_name]").fill(f"Alan {account}")
    await page.locator("[name=password]").fill(PASSWORD)
    await page.locator("form:has([name=password]) button").tap()
    # Before the list of rooms is there, nothing listens to the button yet.
    await expect(page.get_by_test_id("room-item").first).to_be_visible()
    await page.get_by_test_id("browse-rooms").tap()
    await page.get_by_test_id("browse-search").fill(name)
    await page.locator(".browse-item").filter(has_text=name).get_by_test_id("join-room").tap()
    await phone.is_("live")
    await page.get_by_test_id("composer").fill("Hello, I am new here.")
    await page.get_by_test_id("send").tap()
    await phone.reads("Hello, I am new here.")
    await expect(page.locator(".message-author")).to_have_text(f"Alan {account}")
    await page.go_back()
    await expect(page.get_by_test_id("room-list")).to_be_in_viewport()
    assert phone.complaints == []


async def test_a_session_elsewhere_is_ended_from_the_list_of_them(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room()
    here = await Visitor.arrive(browser, server.url)
    await here.signs_in(ada.name)
    there = await Visitor.arrive(browser, server.url)
    await there.signs_in(ada.name)
    await there.opens(room)
    await here.opens(room)
    await here.page.get_by_test_id("account-menu").click()
    await here.page.get_by_test_id("account-sign-in").click()
    rows = here.page.locator(".sessions .list-row")
    # A program's, this browser's, and the other one's.
    await expect(rows).to_have_count(3)
    browsers = rows.filter(has_text=re.compile("Chrome"))
    await browsers.get_by_test_id("revoke-session").locator("visible=true").click()
    question = here.page.get_by_role("dialog", name="Sign out Chrome on Linux?")
    await expect(question).to_contain_text("Last seen")
    await here.page.get_by_test_id("confirm").click()
    await expect(rows).to_have_count(2)
    await there.is_("ended")
    await here.is_("live")


async def test_a_changed_password_lets_one_stay_and_come_back(
    browser: Browser, server: Server, people: People
) -> None:
    ada = await people("ada")
    room = await ada.makes_room()
    at_ada = await Visitor.arrive(browser, server.url)
    page = at_ada.page
    await at_ada.signs_in(ada.name)
    await at_ada.opens(room)
    await page.get_by_test_id("account-menu").click()
    await page.get_by_test_id("account-sign-in").click()
    form = page.locator(".password-form")
    await form.locator("[name=current_password]").fill("not the password")
    await form.locator("[name=new_password]").fill(NEW_PASSWORD)
    await form.get_by_role("button").click()
    await expect(form.get_by_role("alert")).to_have_text("The current password is not right.")
    await form.locator("[name=current_password]").fill(PASSWORD)
    await form.get_by_role("button").click()
    await expect(form.get_by_role("status")).to_contain_text("The password is changed.")
    await page.reload()
    await at_ada.is_("live")
    elsewhere = await Visitor.arrive(browser, server.url)
    await elsewhere.signs_in(ada.name, password=NEW_PASSWORD)
    await elsewhere.opens(room)
