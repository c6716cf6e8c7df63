"""What must hold in every view, whatever it shows."""

from playwright.async_api import expect

from tests import axe
from tests.tour.stage import LAYERS, NAMED, Stage, View

# WCAG lets a link within a sentence be as small as its words.
SMALL_TARGETS = """(least) => {
  const wanted =
    "a[href], button, input:not([type=hidden]), textarea, select, summary, [role=option]";
  const SENTENCE = ".message-text :is(a, .mention), p a, p > button.link-button";
  const top = [...document.querySelectorAll("dialog[open]")].at(-1) ?? document.body;
  const isInSentence = (element) => element.matches(SENTENCE);
  const isShown = (element) => {
    const { width, height, right, bottom } = element.getBoundingClientRect();
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && width > 1 && height > 1 && right > 0 && bottom > 0 && !element.closest("[inert]");
  };
  // Of a field with a label around it, the label is pressed.
  const target = (element) => element.closest("label") ?? element;
  return [...new Set([...top.querySelectorAll(wanted)].filter(isShown).map(target))]
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height < least - 0.5 || box.width < least - 0.5)
    .map(({ element, box }) =>
      `${element.className || element.tagName} ${Math.round(box.width)}x${Math.round(box.height)}`);
}"""

# Text that is cut at its edge without a sign of it, and what sticks out of the window.
STICKS_OUT = """() => {
  const found = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX);
  const texts = "button, label, summary, h1, h2, h3, p, dt, dd, kbd, a";
  for (const element of document.querySelectorAll(texts)) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const { width, right, left } = element.getBoundingClientRect();
    if (width <= 1 || element.matches(".visually-hidden, .skip-link")) continue;
    const words = element.textContent.trim().slice(0, 30);
    const name = `${element.tagName}.${element.className}: ${words}`;
    const isCut = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    const isMarked = style.textOverflow === "ellipsis" || scrolls(element);
    if (isCut && !isMarked) found.push(`cut: ${name}`);
    let outside = element.parentElement;
    while (outside && !scrolls(outside)) outside = outside.parentElement;
    if (!outside && (right > clientWidth + 1 || left < -1)) found.push(`outside: ${name}`);
  }
  // What is wider than the pane that it stands in; code and tables scroll by themselves.
  const panes = "dialog, .dialog-body, .slot-body, .sidebar-scroll, .timeline-scroll, .place-page";
  for (const pane of document.querySelectorAll(panes)) {
    if (!pane.checkVisibility() || pane.scrollWidth <= pane.clientWidth + 1) continue;
    found.push(`scrolls sideways: ${pane.className}`);
  }
  return found;
}"""
# Of each list: the room's, and that of a thread beside it.
TAB_STOPS = """() => [...document.querySelectorAll(".timeline-scroll")]
  .filter((list) => list.checkVisibility())
  .map((list) => [list, ...list.querySelectorAll(".timeline-log *")]
    .filter((element) => element.tabIndex >= 0 && element.checkVisibility()).length)"""
# In these views one is within a message, and walks through what it holds.
INSIDE_A_MESSAGE = ("editor", "entered")
LEAST_TARGET_PX = 44


async def holds(stage: Stage, name: str, *, by_axe: bool = True) -> list[str]:
    """What is wrong with this view, a line for each thing."""
    page = stage.page
    await page.wait_for_function("() => document.fonts.status === 'loaded'")
    found = await axe.violations(page) if by_axe else []
    found += await page.evaluate(STICKS_OUT)
    if stage.by_finger:
        small = await page.evaluate(SMALL_TARGETS, LEAST_TARGET_PX)
        found += [f"too small for a finger: {one}" for one in small]
    messages = page.get_by_test_id("message").locator("visible=true")
    if await messages.count() and not name.endswith(INSIDE_A_MESSAGE):
        for stops in await page.evaluate(TAB_STOPS):
            found += [f"{stops} stops of the Tab key in a list"] if stops != 1 else []
    return [f"{name}: {line}" for line in found]


async def goes_back(stage: Stage, view: View) -> None:
    """Back closes every layer, the topmost first, and leaves the page."""
    page = stage.page
    where, layers = page.url, page.locator(LAYERS)
    top = page.locator(_named(view.layer)) if view.layer else None
    if top:
        await expect(top).to_be_visible()
    for left in reversed(range(await layers.count())):
        await page.go_back()
        await expect(layers).to_have_count(left)
        if top:
            await expect(top).to_have_count(0)
    assert page.url == where, f"{view.name} led from {where} to {page.url}"
    if view.panel:
        shown = page.locator(f'.slot[data-panel="{view.panel}"]:not([hidden])')
        await expect(shown).to_have_count(1)
        await page.go_back()
        await expect(shown).to_have_count(0)
        await expect(page.get_by_test_id("room-title")).to_be_attached()


def _named(layer: str) -> str:
    return NAMED.get(layer, f'dialog[data-dialog="{layer}"][open]')
