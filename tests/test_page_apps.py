"""Apps in the settings: registered, with a secret shown once; connected, and cut off again."""

import re

import pytest
from playwright.async_api import Browser, Locator, expect

from tests.oauth import connects, registers
from tests.people import Person
from tests.server import Server
from tests.visitor import DESKTOP, Visitor

PHONE = {"width": 390, "height": 844}


async def opens_programs(visitor: Visitor) -> Locator:
    await visitor.comes_home()
    await visitor.page.locator('[data-open="account"]:visible').first.click()
    await visitor.page.get_by_test_id("account-programs").click()
    return visitor.page.locator("#account-programs")


@pytest.mark.usefixtures("grace")  # the first on a server is its owner
async def test_an_app_is_registered_changed_given_a_new_secret_and_removed(
    browser: Browser, server: Server, ada: Person
) -> None:
    await ada.makes_room()
    visitor = await Visitor.arrive(browser, server.url, viewport=DESKTOP)
    await visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    await visitor.signs_in(ada.name)
    page, programs = visitor.page, await opens_programs(visitor)
    await expect(programs.get_by_text("No app yet.")).to_be_visible()
    await page.get_by_test_id("new-app").click()
    await expect(page.get_by_test_id("app-everybody")).to_be_hidden()  # that is for owners
    await page.locator("#new-app-name").fill("Weather")
    await page.locator("#new-app-addresses").fill("http://app.example/back")
    await page.get_by_test_id("app-confidential").check()
    await page.get_by_test_id("create-app").click()
    await expect(page.locator('[data-dialog="new-app"]').get_by_role("alert")).to_be_visible()
    await page.locator("#new-app-addresses").fill("https://app.example/back\nhttp://127.0.0.1/back")
    await page.get_by_test_id("create-app").click()
    secret = page.get_by_test_id("app-secret")
    await expect(secret).to_have_value(re.compile("^parley_ocs_[0-9A-Za-z]{49}$"))
    first = await secret.input_value()
    await page.locator('[data-action="copy-secret"]').click()
    assert await page.evaluate("navigator.clipboard.readText()") == first
    [made] = (await ada.http.get("/me/apps")).json()["items"]
    await expect(page.get_by_test_id("app-id")).to_have_value(made["id"])
    assert made["redirect_uris"] == ["https://app.example/back", "http://127.0.0.1/back"]
    await page.get_by_test_id("renew-secret").click()
    await page.get_by_test_id("confirm").click()
    await expect(secret).not_to_have_value(first)
    await page.locator("#own-app-name").fill("Rain")
    await page.get_by_test_id("save-app").click()
    await expect(page.locator('[data-dialog="own-app"] .form-success')).to_be_visible()
    await page.go_back()
    await expect(page.locator('[data-dialog="own-app"]')).to_be_hidden()
    assert await secret.input_value() == "", "it does not lie about in the page"
    row = programs.locator(".own-app-list .list-row")
    await expect(row).to_contain_text("Rain")
    await expect(row).to_contain_text("with a secret · only for who registered it")
    await page.get_by_test_id("open-own-app").click()
    await expect(secret).to_be_hidden()
    await page.get_by_test_id("remove-app").click()
    await page.get_by_test_id("confirm").click()
    await expect(programs.get_by_text("No app yet.")).to_be_visible()
    assert (await ada.http.get("/me/apps")).json()["items"] == []
    assert visitor.complaints == []


async def test_on_a_phone_a_connected_app_is_seen_and_cut_off(
    browser: Browser, server: Server, ada: Person
) -> None:
    room = await ada.makes_room("quay")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    tokens = await connects(ada, await registers(ada), rooms=[room])
    visitor = await Visitor.arrive(browser, server.url, viewport=PHONE, has_touch=True)
    await visitor.signs_in(ada.name)
    programs = await opens_programs(visitor)
    row = programs.locator(".connected-app-list .list-row")
    await expect(row).to_contain_text("Weather")
    await expect(row).to_contain_text(f"reads · writes · in {name}")
    await expect(row).to_contain_text("not used yet")
    async with ada.program(tokens["access_token"]) as program, await program.enters(room) as seat:
        await visitor.page.get_by_test_id("disconnect-app").click()
        await visitor.page.get_by_test_id("confirm").click()
        await expect(programs.get_by_text("No app is connected.")).to_be_visible()
        assert await seat.is_closed() == 4401
    assert visitor.complaints == []


async def test_an_owner_of_the_server_opens_an_app_to_everybody_and_removes_it(
    browser: Browser, own_server: Server
) -> None:
    owner = await Person(own_server.url, "owner").registers()
    ada = await Person(own_server.url, "ada").registers()
    app = await registers(ada)
    await owner.makes_room()
    visitor = await Visitor.arrive(browser, own_server.url, viewport=DESKTOP)
    await visitor.signs_in("owner")
    await visitor.comes_home()
    page = visitor.page
    await page.locator('[data-open="account"]:visible').first.click()
    await page.get_by_test_id("account-server").click()
    await page.get_by_test_id("to-all-apps").click()
    row = page.locator(".all-app-list .list-row")
    await expect(row).to_contain_text("registered by ada (@ada)")
    await expect(row.locator(".app-places")).to_have_text("https://app.example/back")
    await expect(row).to_contain_text("only for who registered it")
    await page.get_by_test_id("open-app").click()
    await page.get_by_test_id("confirm").click()
    await expect(row).to_contain_text("for everybody")
    found = (await ada.http.get(f"/me/apps/{app.id}")).json()
    assert found["for_everybody"] is True
    other = await Visitor.arrive(browser, own_server.url, viewport=DESKTOP)
    await other.signs_in("ada")
    programs = await opens_programs(other)
    await programs.get_by_test_id("open-own-app").click()
    dialog = other.page.locator('[data-dialog="own-app"]')
    await expect(dialog.get_by_text("Another name or address closes it")).to_be_visible()
    await dialog.locator("#own-app-name").fill("Rain")
    await dialog.get_by_test_id("save-app").click()
    await expect(dialog.locator(".app-audience")).to_have_text("only for who registered it")
    await expect(dialog.locator(".app-closes")).to_be_hidden()
    assert other.complaints == []
    await page.get_by_test_id("remove-any-app").click()
    await page.get_by_test_id("confirm").click()
    await expect(page.get_by_text("Nobody has registered an app.")).to_be_visible()
    assert (await ada.http.get("/me/apps")).json()["items"] == []
    assert visitor.complaints == []
