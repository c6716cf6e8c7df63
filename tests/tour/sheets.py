"""What can be done with one message: its menu or sheet, and the dialogs that lead on from there."""

from playwright.async_api import expect

from tests.test_page_messages import finger, holds, lifts
from tests.tour.dialogs import dialog
from tests.tour.stage import Stage, Views

VIEWS = Views()
OWN, OTHERS = "Perfect.", "Berth 4 is free from eleven."


async def _opens(stage: Stage, room: str, text: str) -> None:
    """With a finger that stays on the message, or by its button."""
    await stage.is_in(room)
    row = stage.page.get_by_test_id("message").filter(has_text=text).last
    await row.scroll_into_view_if_needed()
    await expect(row).to_be_in_viewport()
    if stage.by_finger:
        hand = await finger(stage.visitor)
        # On its words: a quote and a reaction are buttons of their own.
        await holds(hand, row.locator(".message-text").first, at=8)
        await expect(dialog(stage, "message")).to_be_visible()
        await lifts(hand)
    else:
        await row.hover()
        await row.get_by_test_id("more").click()
    await expect(stage.page.get_by_test_id("sheet-delete")).to_be_visible()


async def _chooses(stage: Stage, action: str, text: str, *, room: str | None = None) -> None:
    await _opens(stage, room or stage.world.harbour, text)
    await stage.presses(f"sheet-{action}")


@VIEWS.add(layer="message")
async def show_sheet(stage: Stage) -> None:
    await _opens(stage, stage.world.harbour, OWN)


@VIEWS.add(layer="versions")
async def show_versions(stage: Stage) -> None:
    await stage.is_in(stage.world.harbour)
    await stage.visitor.message(OWN).get_by_test_id("edited").click()
    await expect(dialog(stage, "versions").locator(".version-item")).to_have_count(2)


@VIEWS.add(layer="confirm")
async def show_confirm(stage: Stage) -> None:
    await _chooses(stage, "delete", OWN)
    await expect(stage.page.get_by_test_id("confirm")).to_be_visible()


@VIEWS.add(layer="moderate")
async def show_delete_others(stage: Stage) -> None:
    await _chooses(stage, "delete", OTHERS)
    await expect(dialog(stage, "moderate")).to_be_visible()


@VIEWS.add(layer="report")
async def show_report(stage: Stage) -> None:
    await _chooses(stage, "report", OTHERS)
    await expect(dialog(stage, "report")).to_be_visible()


@VIEWS.add(layer="seen-by")
async def show_seen_by(stage: Stage) -> None:
    await _chooses(stage, "seen", OWN)
    await expect(dialog(stage, "seen-by").locator(".seen-list li").first).to_be_visible()


@VIEWS.add(layer="pick-time")
async def show_save_message(stage: Stage) -> None:
    await _chooses(stage, "save", OTHERS)
    await expect(dialog(stage, "pick-time")).to_be_visible()


@VIEWS.add(layer="reactions")
async def show_reactions(stage: Stage) -> None:
    await _chooses(stage, "reactions", "After the tide.", room=stage.world.quay)
    await expect(dialog(stage, "reactions").locator(".reaction-list li")).to_have_count(4)
