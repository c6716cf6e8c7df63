"""Writing, in a room that is made for it: chosen characters, long texts, two tabs, keys."""

from playwright.async_api import Locator, expect

from tests.people import unique
from tests.tour import world
from tests.tour.dialogs import dialog
from tests.tour.stage import Stage, Views
from tests.tour.together.cast import is_in_room
from tests.visitor import Visitor

VIEWS = Views()
MOST_CHARACTERS = 8000
SHARE_OF_WIDTH = "(text) => text.clientWidth / text.form.clientWidth"
# At a desk the buttons stand beside it.
LEAST_SHARE = 0.6
TO_END = """(log) => {
  const scroller = log.closest(".timeline-scroll");
  scroller.scrollTop = scroller.scrollHeight;
}"""
REPORT = "\n".join(
    f"{hour:02}:00  Wind south-west, four. The gauge says {2 + hour / 10:.1f} m, as the table does."
    for hour in range(24)
)


def _composer(stage: Stage) -> Locator:
    return stage.page.get_by_test_id("composer")


async def _fills_in_a_room(stage: Stage) -> None:
    await stage.visitor.comes_home()
    await stage.presses("create-room")
    form = dialog(stage, "create-room")
    await form.get_by_test_id("room-name").fill(unique("workshop"))
    await form.locator("[name=topic]").fill("What is broken, and who mends it")


@VIEWS.add(layer="create-room")
async def show_room_to_make(stage: Stage) -> None:
    await _fills_in_a_room(stage)


@VIEWS.add()
async def show_room_made(stage: Stage) -> None:
    await _fills_in_a_room(stage)
    await stage.presses("create-room-submit")
    await stage.visitor.is_("live")
    await expect(stage.page.locator(".timeline-empty")).to_be_visible()


@VIEWS.add()
async def show_composing(stage: Stage) -> None:
    """The letters of which characters will be chosen are in the field, and underlined."""
    await _composer(stage).focus()
    method = await stage.context.new_cdp_session(stage.page)
    letters = "matou"
    composing = {"text": letters, "selectionStart": len(letters), "selectionEnd": len(letters)}
    await method.send("Input.imeSetComposition", composing)
    await expect(_composer(stage)).to_have_value(letters)


@VIEWS.add()
async def show_several_lines(stage: Stage) -> None:
    method = await stage.context.new_cdp_session(stage.page)
    await method.send("Input.insertText", {"text": "码头的灯坏了。"})
    await _composer(stage).press("Shift+Enter")
    await _composer(stage).press_sequentially("The lamp on the quay is broken.")
    await stage.presses("send")
    await stage.visitor.reads("码头的灯坏了。\nThe lamp on the quay is broken.")
    await _composer(stage).fill("To be done:\n- a ladder\n- a lamp\n- somebody to hold the ladder")
    share = await _composer(stage).evaluate(SHARE_OF_WIDTH)
    assert share > LEAST_SHARE, "what is written gets the width, its buttons stand below"


@VIEWS.add()
async def show_long_text_sent(stage: Stage) -> None:
    text = f"{REPORT}\n" * (MOST_CHARACTERS // len(REPORT))
    await _composer(stage).fill(text)
    await stage.presses("send")
    row = stage.page.get_by_test_id("message").last
    await expect(row).to_have_attribute("data-state", "sent")
    await expect(row.locator(".message-unfold")).to_be_visible()


@VIEWS.add()
async def show_long_text_unfolded(stage: Stage) -> None:
    await stage.page.locator(".message-unfold").click()
    await expect(stage.page.locator(".message-unfold")).to_have_count(0)


@VIEWS.add()
async def show_typing(stage: Stage) -> None:
    room = await is_in_room(stage)
    grace = await world.sign_in(stage.world, stage.world.grace)
    await grace.joins(room)
    async with await grace.enters(room) as seat:
        await seat.live()
        await seat.sends(type="typing")
        await expect(stage.page.get_by_test_id("typing")).to_contain_text("Grace")
    await grace.http.aclose()


@VIEWS.add()
async def show_second_tab(stage: Stage) -> None:
    """What is sent in the other is here, and what is half written here is there."""
    await stage.page.get_by_test_id("timeline").evaluate(TO_END)
    other = Visitor(stage.context, await stage.context.new_page(), stage.visitor.url)
    await other.opens(await is_in_room(stage))
    await _composer(stage).fill("Half a thought")
    await expect(other.page.get_by_test_id("composer")).to_have_value("Half a thought")
    await _composer(stage).fill("")
    await expect(other.page.get_by_test_id("composer")).to_have_value("")
    await other.page.get_by_test_id("composer").fill("Sent in the other tab.")
    await other.page.get_by_test_id("send").click()
    await stage.visitor.reads("Sent in the other tab.")
    await other.page.close()
    await stage.page.bring_to_front()
    assert other.complaints == []


@VIEWS.add(mouse=True)
async def show_message_walked_to(stage: Stage) -> None:
    await _composer(stage).press("Escape")
    await stage.page.keyboard.press("End")
    await expect(stage.page.get_by_test_id("message").last).to_be_focused()


@VIEWS.add(mouse=True)
async def show_message_entered(stage: Stage) -> None:
    await stage.page.keyboard.press("Enter")
    await expect(stage.page.locator(".message-actions button:focus")).to_be_visible()


@VIEWS.add(layer="confirm")
async def show_room_to_delete(stage: Stage) -> None:
    await stage.opens_dialog("room")
    await stage.page.locator('dialog [data-action="delete"]').click()
    await expect(stage.page.get_by_test_id("confirm")).to_be_visible()


@VIEWS.add()
async def show_room_deleted(stage: Stage) -> None:
    room = await is_in_room(stage)
    await show_room_to_delete(stage)
    await stage.presses("confirm")
    await expect(stage.page.locator(f'.room-item[href="/rooms/{room}"]')).to_have_count(0)
    await expect(stage.page.locator("dialog[open]")).to_have_count(0)
