"""Reading: what waits elsewhere, what a week has brought, far back in a long room and back."""

import re

from playwright.async_api import expect

from tests.tour import world, years
from tests.tour.stage import Stage, Views
from tests.tour.together.cast import badge, row

VIEWS = Views()
FAR_BACK = 100
SCROLLED = 3000
# By most of a view in each frame, as a reader who is in a hurry does.
SCROLLS_BACK = """async ({ to, patience }) => {
  const scroller = document.querySelector(".timeline-scroll");
  const first = () => Number(document.querySelector(".message[data-seq]").dataset.seq);
  const end = performance.now() + patience;
  while (first() > to) {
    if (performance.now() > end) throw new Error(`stuck at ${first()}, ${to} is wanted`);
    scroller.scrollTop -= 0.9 * scroller.clientHeight;
    await new Promise(requestAnimationFrame);
  }
}"""
PATIENCE_MS = 60_000


async def _newest(stage: Stage) -> int:
    ada = await world.sign_in(stage.world, stage.world.ada)
    head = int((await ada.http.get(f"/rooms/{stage.world.years}")).json()["head"])
    await ada.http.aclose()
    return head


async def _was_away(stage: Stage) -> None:
    """Ada has read nothing in the long room for a week."""
    seq = await _newest(stage) - years.A_WEEK
    ada = await world.sign_in(stage.world, stage.world.ada)
    answer = await ada.http.put(f"/rooms/{stage.world.years}/read", json={"seq": seq})
    assert answer.status_code == 200, answer.text
    await ada.http.aclose()


@VIEWS.add()
async def show_unread_elsewhere(stage: Stage) -> None:
    await _was_away(stage)
    if stage.is_narrow:
        await stage.visitor.comes_home()
    else:
        await stage.opens(stage.world.harbour)
    await expect(badge(stage, stage.world.years)).not_to_be_empty()


@VIEWS.add()
async def show_after_a_week(stage: Stage) -> None:
    """In a browser that has never been here: where reading stopped, with the rest below."""
    await row(stage, stage.world.years).first.click()
    await expect(stage.page).to_have_url(re.compile(stage.world.years))
    await stage.visitor.is_("live")
    await expect(stage.page.get_by_test_id("new-line")).to_be_in_viewport()
    await expect(stage.page.get_by_test_id("new-pill")).to_be_visible()


async def _is_at_end(stage: Stage) -> None:
    newest = stage.page.locator(f'.message[data-seq="{await _newest(stage)}"]')
    await expect(newest).to_be_in_viewport()


@VIEWS.add()
async def show_scrolled_back(stage: Stage) -> None:
    await stage.presses("new-pill")
    await _is_at_end(stage)
    wanted = {"to": await _newest(stage) - SCROLLED, "patience": PATIENCE_MS}
    await stage.page.evaluate(SCROLLS_BACK, wanted)
    await expect(stage.page.get_by_test_id("new-pill")).to_be_visible()


@VIEWS.add()
async def show_returned(stage: Stage) -> None:
    await stage.presses("new-pill")
    await _is_at_end(stage)
    await expect(stage.page.get_by_test_id("new-pill")).to_be_hidden()


@VIEWS.add()
async def show_linked_far_back(stage: Stage) -> None:
    await stage.opens(f"{stage.world.years}/{FAR_BACK}")
    target = stage.page.locator(f'.message[data-seq="{FAR_BACK}"]')
    await expect(target).to_be_focused()
    await expect(target).to_be_in_viewport()
    way = stage.page.get_by_test_id("first-unread")
    await expect(way.locator("use")).to_have_attribute("href", "#icon-down")
