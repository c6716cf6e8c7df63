"""Thousands of messages in a browser: the page stays light, and nothing moves under the eye."""

from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, Page, ViewportSize, expect

from tests.dose import dose
from tests.long_room import LongRoom, long_room
from tests.visitor import DESKTOP

pytestmark = pytest.mark.sqlite("its history is written into the file")

PHONE: ViewportSize = {"width": 390, "height": 844}
LOADED = dose(2_000, 10_000)
MOST_NODES = 2000

# All nodes of the conversation: elements, and the text between them. The dialogs beside it are the
# same, whatever is loaded.
COUNTS_NODES = """() => {
  const timeline = document.querySelector(".timeline");
  const walker = document.createTreeWalker(timeline, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count += 1;
  return count;
}"""

# The row at the middle of the view, and where it stands.
LINE_UNDER_THE_EYE = """() => {
  const { top, height } = document.querySelector(".timeline-scroll").getBoundingClientRect();
  const rows = [...document.querySelectorAll(".message")];
  const row = rows.find((row) => row.getBoundingClientRect().bottom > top + height / 2);
  return { seq: Number(row.dataset.seq), top: row.getBoundingClientRect().top };
}"""

PLACE_OF = """(seq) => {
  const row = document.querySelector(`.message[data-seq="${seq}"]`);
  return row ? row.getBoundingClientRect().top : null;
}"""

# Scrolls by a part of the view, frame by frame, until a message is drawn. Watches that no blank is
# seen, and that what was on screen moves as far as was scrolled and not by itself.
SCROLLS_BACK = """async ({ to, by }) => {
  const scroller = document.querySelector(".timeline-scroll");
  const frame = () => new Promise(requestAnimationFrame);
  const rows = () => [...document.querySelectorAll(".message[data-seq]")];
  const inView = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    return rows().filter((row) => {
      const its = row.getBoundingClientRect();
      return its.bottom > top && its.top < bottom;
    });
  };
  const found = { blanks: 0, jumps: 0, frames: 0, most: 0 };
  const end = performance.now() + 90_000;
  for (;;) {
    const seqs = rows().map((row) => Number(row.dataset.seq));
    if (seqs.some((seq) => (by < 0 ? seq <= to : seq >= to))) return found;
    if (performance.now() > end) return { ...found, stuckAt: seqs[0] };
    const [watched] = inView().slice(by < 0 ? 0 : -1);
    const before = watched?.getBoundingClientRect().top;
    const from = scroller.scrollTop;
    scroller.scrollTop += by * scroller.clientHeight;
    const moved = scroller.scrollTop - from;
    await frame();
    await frame();
    if (!inView().length) found.blanks += 1;
    const off = watched?.isConnected ? watched.getBoundingClientRect().top - (before - moved) : 0;
    if (Math.abs(off) > 1) {
      found.jumps += 1;
      found.most = Math.max(found.most, Math.abs(off));
    }
    found.frames += 1;
  }
}"""


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LongRoom]:
    with long_room(tmp_path_factory.mktemp("long")) as room:
        yield room


async def scrolls_to(page: Page, seq: int, *, by: float) -> None:
    found = await page.evaluate(SCROLLS_BACK, {"to": seq, "by": by})
    assert found.get("stuckAt") is None, found
    assert found["blanks"] == 0, found
    assert found["jumps"] == 0, found


async def test_thousands_of_messages_are_scrolled_through_without_weight_or_jump(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    head = await long.head()
    await scrolls_to(page, head - LOADED, by=-0.9)
    assert await page.evaluate(COUNTS_NODES) < MOST_NODES
    await scrolls_to(page, head - LOADED + LOADED // 2, by=0.9)
    assert await page.evaluate(COUNTS_NODES) < MOST_NODES
    await page.get_by_test_id("new-pill").click()
    await expect(page.locator(f'.message[data-seq="{head}"]')).to_be_in_viewport()
    assert await page.evaluate(COUNTS_NODES) < MOST_NODES
    assert at_ada.complaints == []


async def test_what_arrives_is_edited_or_resized_moves_nothing_under_the_eye(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    await scrolls_to(page, await long.head() - 300, by=-0.9)
    async with long.other() as grace, await grace.enters(long.room) as seat:
        await seat.sees("live")
        edited = await grace.posts("above", long.room)
        line = await page.evaluate(LINE_UNDER_THE_EYE)
        for number in range(20):
            await seat.says(f"arrival {number}\nof two lines")
        above = await page.evaluate(
            "Number(document.querySelector('.message[data-seq]').dataset.seq)"
        )
        owner = (await grace.http.get(f"/rooms/{long.room}/messages?around={above}&limit=6")).json()
        # Of those above the eye that are drawn.
        drawn = [message for message in owner["items"] if message["seq"] >= above]
        mine = next(message for message in drawn if message["user"]["name"] == long.writer)
        assert mine["seq"] < line["seq"]
        await seat.edits(mine["seq"], "much\nlonger\nthan\nbefore")
        await expect(page.locator(f'.message[data-seq="{mine["seq"]}"]')).to_contain_text("longer")
        await expect(page.get_by_test_id("new-pill")).to_contain_text("21 new messages")
    assert await page.evaluate(PLACE_OF, line["seq"]) == pytest.approx(line["top"], abs=1)
    assert edited["seq"] > line["seq"]


async def test_the_line_under_the_eye_stays_when_the_window_gets_another_width(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    await scrolls_to(page, await long.head() - 400, by=-0.9)
    top_row = """() => {
      const { top } = document.querySelector(".timeline-scroll").getBoundingClientRect();
      const rows = [...document.querySelectorAll(".message")];
      const row = rows.find((row) => row.getBoundingClientRect().bottom > top);
      return { seq: Number(row.dataset.seq), top: row.getBoundingClientRect().top - top };
    }"""
    before = await page.evaluate(top_row)
    await page.set_viewport_size({"width": 800, "height": 800})
    await expect(page.locator(f'.message[data-seq="{before["seq"]}"]')).to_be_in_viewport()
    after = await page.evaluate(top_row)
    assert after["seq"] == before["seq"]


async def test_ten_arrivals_draw_ten_rows_and_touch_no_other(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    await page.evaluate(
        """() => {
          window.made = 0;
          new MutationObserver((changes) => {
            for (const { addedNodes } of changes) {
              window.made += [...addedNodes].filter((node) => node.matches?.(".message")).length;
            }
          }).observe(document.querySelector(".timeline-log"), { childList: true, subtree: true });
        }"""
    )
    async with long.other() as grace, await grace.enters(long.room) as seat:
        await seat.sees("live")
        for number in range(10):
            await seat.says(f"burst {number}")
    await expect(at_ada.message("burst 9")).to_be_in_viewport()
    assert await page.evaluate("window.made") == 10


async def test_an_editor_that_is_scrolled_away_keeps_what_was_written(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    head = await long.head()
    await at_ada.writes("to be mended")
    await at_ada.reads("to be mended")
    await at_ada.begins_to_edit("to be mended", "half mended")
    await scrolls_to(page, head - 700, by=-0.9)
    await at_ada.misses("to be mended")
    await page.get_by_test_id("new-pill").click()
    await expect(page.get_by_test_id("edit-text")).to_have_value("half mended")


async def test_the_scroll_bar_leads_to_any_place_that_is_loaded(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    await scrolls_to(page, await long.head() - 1000, by=-0.9)
    await page.evaluate(
        "(s => s.scrollTop = s.scrollHeight / 2)(document.querySelector('.timeline-scroll'))"
    )
    await expect(page.locator(".message").filter(visible=True).first).to_be_attached()
    await page.wait_for_function(
        """() => {
          const place = (element) => element.getBoundingClientRect();
          const { top, bottom } = place(document.querySelector(".timeline-scroll"));
          const rows = [...document.querySelectorAll(".message")].map(place);
          const isAbove = (row) => row.top <= top + 60;
          return rows.some(isAbove) && rows.some((row) => row.bottom >= bottom - 60);
        }"""
    )


async def test_arrows_walk_over_the_edges_of_what_is_drawn_and_home_and_end_lead_to_both(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    head = await long.head()
    focused = "Number(document.activeElement.dataset.seq)"
    await scrolls_to(page, head - 800, by=-0.9)
    await scrolls_to(page, head - 300, by=0.9)
    await page.get_by_test_id("composer").press("Escape")
    start = await page.evaluate(focused)
    for _ in range(200):
        await page.keyboard.press("ArrowUp")
    assert await page.evaluate(focused) == start - 200
    await expect(page.locator(":focus")).to_be_in_viewport()
    for _ in range(10):
        await page.keyboard.press("ArrowDown")
    assert await page.evaluate(focused) == start - 190
    await page.keyboard.press("PageUp")
    assert await page.evaluate(focused) < start - 192
    await expect(page.locator(":focus")).to_be_in_viewport()
    await page.keyboard.press("PageDown")
    await page.keyboard.press("End")
    assert await page.evaluate(focused) == head
    await page.keyboard.press("Home")
    assert await page.evaluate(focused) <= head - 800
    await expect(page.locator(":focus")).to_be_in_viewport()


async def test_page_up_scrolls_back_while_one_goes_on_writing(
    browser: Browser, long: LongRoom
) -> None:
    at_ada = await long.opens(browser, viewport=DESKTOP)
    page = at_ada.page
    composer = page.get_by_test_id("composer")
    await composer.fill("half a")
    # What is above may turn out to be higher than it was taken for: the place is told from the end.
    is_up = """() => {
      const { scrollHeight, scrollTop, clientHeight } = document.querySelector(".timeline-scroll");
      return scrollHeight - scrollTop - clientHeight > 200;
    }"""
    assert not await page.evaluate(is_up)
    await composer.press("PageUp")
    await page.wait_for_function(is_up)
    await composer.press_sequentially(" thought")
    await expect(composer).to_have_value("half a thought")
    assert await page.evaluate(is_up)
