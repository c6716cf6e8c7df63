"""Where a link leads: guests come into a room, and somebody is asked what an app may do."""

from urllib.parse import urlencode

from playwright.async_api import expect

from tests.oauth import AUTHORIZE, App, Wish
from tests.tour.quay import GUEST_SAYS, GUESTS_NAME
from tests.tour.stage import Stage, Views
from tests.tour.world import APP_BACK

# Who has no account comes as a guest; whoever is asked is signed in.
GUESTS, VIEWS = Views(), Views()
PUT = "([key, kept]) => localStorage.setItem(key, kept)"


@GUESTS.add()
async def show_guest(stage: Stage) -> None:
    await stage.goes(f"/guest/{stage.world.guests_code}")
    await expect(stage.page.get_by_test_id("guest-name")).to_be_focused()


@GUESTS.add()
async def show_guest_refused(stage: Stage) -> None:
    await show_guest(stage)
    await stage.page.get_by_test_id("guest-name").fill(GUESTS_NAME)
    await stage.presses("guest-enter")
    await expect(stage.page.get_by_role("alert")).to_be_visible()


@GUESTS.add()
async def show_guest_link_over(stage: Stage) -> None:
    await stage.goes("/guest/nobody-made-this-one")
    await expect(stage.page.get_by_test_id("guest-why")).to_be_visible()


@GUESTS.add()
async def show_guest_room(stage: Stage) -> None:
    """In a browser that has kept as whom one came."""
    await show_guest(stage)
    place = f"parley:guest:{stage.world.guests_code}"
    await stage.page.evaluate(PUT, [place, stage.world.arrived])
    await stage.page.reload()
    await expect(stage.page.locator("body")).to_have_attribute("data-state", "live")
    await expect(stage.page.get_by_text(GUEST_SAYS)).to_be_in_viewport()


@VIEWS.add(layer="room-details")
async def show_room_guests(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    await stage.opens_dialog("room")
    await stage.page.get_by_test_id("guests").locator("summary").click()
    await stage.page.get_by_test_id("guest-link").first.scroll_into_view_if_needed()


@VIEWS.add()
async def show_consent(stage: Stage) -> None:
    app = App(stage.world.app, None, stage.world.url, APP_BACK)
    await stage.goes(f"{AUTHORIZE}?{urlencode(Wish(app).params())}")
    await expect(stage.page.locator("[name=answer]").first).to_be_visible()


@VIEWS.add()
async def show_consent_rooms(stage: Stage) -> None:
    """Without a room among those that were to be chosen."""
    await show_consent(stage)
    await stage.page.locator("[name=rooms][value=chosen]").check()
    await stage.page.locator("[name=answer][value=yes]").click()
    await expect(stage.page.get_by_role("alert")).to_be_visible()


@VIEWS.add()
async def show_consent_refused(stage: Stage) -> None:
    """By an app that is none."""
    app = App("app_nobody", None, stage.world.url, APP_BACK)
    await stage.goes(f"{AUTHORIZE}?{urlencode(Wish(app).params())}")
    await expect(stage.page.locator("h1")).to_be_visible()


@VIEWS.add()
async def show_device(stage: Stage) -> None:
    await stage.goes("/oauth/device")
    await expect(stage.page.locator("#user_code")).to_be_visible()


@VIEWS.add()
async def show_device_refused(stage: Stage) -> None:
    await show_device(stage)
    await stage.page.locator("#user_code").fill("BCDF-GHJK")
    await stage.page.locator("form .button-primary").click()
    await expect(stage.page.get_by_role("alert")).to_be_visible()
