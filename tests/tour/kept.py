"""What the browser keeps: loaded again without network, and sent when it is back."""

from playwright.async_api import expect

from tests.people import Person, unique
from tests.test_page_start import is_kept
from tests.tour import world
from tests.tour.stage import Stage, Views
from tests.tour.together.cast import is_in_room
from tests.tour.trouble import waits_in_sight

VIEWS = Views()
UNSENT = "Written in the tunnel."


async def _ada(stage: Stage) -> Person:
    return await world.sign_in(stage.world, stage.world.ada)


@VIEWS.add()
async def show_reloaded_offline(stage: Stage) -> None:
    ada = await _ada(stage)
    answer = await ada.http.post("/rooms", json={"name": unique("tunnel"), "kind": "public"})
    room = str(answer.json()["id"])
    await ada.posts("In a minute there is no network.", room)
    await ada.http.aclose()
    await stage.opens(room)
    await is_kept(stage.page)
    await stage.visitor.is_("live")
    stage.wire.cut()
    await stage.visitor.is_("reconnecting")
    await stage.page.get_by_test_id("composer").fill(UNSENT)
    await stage.presses("send")
    await stage.visitor.waits_with(UNSENT)
    await stage.page.reload()
    await stage.visitor.reads("In a minute there is no network.")
    await stage.visitor.waits_with(UNSENT)
    await waits_in_sight(stage)
    await expect(stage.page.get_by_test_id("room-title")).not_to_be_empty()


@VIEWS.add()
async def show_back_online(stage: Stage) -> None:
    stage.wire.mend()
    await stage.visitor.is_("live")
    await stage.visitor.reads(UNSENT)
    ada, room = await _ada(stage), await is_in_room(stage)
    texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert texts.count(UNSENT) == 1
    await ada.http.aclose()


@VIEWS.add()
async def show_gone(stage: Stage) -> None:
    """The room is deleted by somebody else, or on another device, while it is read."""
    ada = await _ada(stage)
    await ada.http.delete(f"/rooms/{await is_in_room(stage)}")
    await ada.http.aclose()
    await stage.visitor.is_("gone")
