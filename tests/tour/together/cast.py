"""The three, what they press, and the words they see."""

import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from playwright.async_api import Locator, expect

from tests.test_page_messages import finger, holds, lifts
from tests.test_page_people import choice
from tests.tour.dialogs import dialog
from tests.tour.stage import Stage

LANG = Path(__file__).parents[3] / "static" / "lang"
ROOM = re.compile(r"/rooms/(r_[^/?]+)")

# Looks at what somebody sees now, under a name.
Look = Callable[[Stage, str], Awaitable[None]]
Comes = Callable[[], Awaitable[Stage]]


@dataclass
class Team:
    """Ada at a desk, who owns the server; Grace with a phone; Ming at another desk."""

    ada: Stage
    grace: Stage
    ming: Stage
    looks: Look
    # Another browser that nobody is signed in at.
    at_a_desk: Comes
    with_a_phone: Comes
    language: str
    # By the names that they were made with.
    rooms: dict[str, str] = field(default_factory=dict)

    @cached_property
    def _words(self) -> dict[str, str]:
        words: dict[str, str] = json.loads((LANG / f"{self.language}.json").read_text())
        return words

    def words(self, key: str, **params: str) -> str:
        return self._words[key].format(**params)


def title(stage: Stage) -> Locator:
    return stage.page.get_by_test_id("room-title")


def composer(stage: Stage) -> Locator:
    return stage.page.get_by_test_id("composer")


def row(stage: Stage, room: str) -> Locator:
    return stage.page.locator(f'.room-item[href="/rooms/{room}"]')


def badge(stage: Stage, room: str) -> Locator:
    return row(stage, room).locator(".room-item-unread [aria-hidden]:not(.room-item-mentions)")


def member(stage: Stage, name: str) -> Locator:
    return stage.page.get_by_test_id("member").filter(has_text=name)


async def is_in_room(stage: Stage) -> str:
    """The id of the room that is open."""
    await stage.visitor.is_("live")
    found = ROOM.search(stage.page.url)
    assert found, stage.page.url
    return found[1]


async def is_at_list(stage: Stage) -> None:
    """Where the list stands alone, one goes back to it."""
    way = stage.page.locator(".to-rooms").locator("visible=true")
    if stage.is_narrow and await way.count():
        await way.click()
    await expect(stage.page.get_by_test_id("room-list")).to_be_in_viewport()


async def enters(stage: Stage, room: str) -> None:
    """By the list of rooms."""
    await is_at_list(stage)
    await row(stage, room).click()
    await expect(stage.page).to_have_url(re.compile(f"/rooms/{room}"))
    await stage.visitor.is_("live")


async def makes_room(team: Team, stage: Stage, name: str, *, kind: str, topic: str = "") -> str:
    await is_at_list(stage)
    await stage.presses("create-room")
    form = dialog(stage, "create-room")
    await form.get_by_test_id("room-name").fill(name)
    await form.locator("[name=topic]").fill(topic)
    await form.locator(f'[name=kind][value="{kind}"]').check()
    await form.get_by_test_id("create-room-submit").click()
    await expect(title(stage)).to_have_text(name)
    team.rooms[name] = await is_in_room(stage)
    return team.rooms[name]


async def opens_details(stage: Stage) -> Locator:
    await stage.presses("room-menu")
    details = dialog(stage, "room-details")
    await expect(details).to_be_visible()
    return details


async def saves(stage: Stage, details: Locator) -> None:
    await details.get_by_test_id("save-room").click()
    await is_closed(stage)


async def is_closed(stage: Stage) -> None:
    await expect(stage.page.locator("dialog[open]")).to_have_count(0)


async def shuts(stage: Stage) -> None:
    """What lies on top, by its cross."""
    await stage.page.locator("dialog[open] [data-close]").first.click()
    await is_closed(stage)


async def picks(stage: Stage, *names: str) -> None:
    """In the dialog that people are picked in."""
    for name in names:
        await stage.page.get_by_test_id("pick-search").fill(name)
        await choice(stage.visitor, f"@{name}").click()
    await expect(stage.page.locator(".picked-item")).to_have_count(len(names))


async def acts(stage: Stage, action: str, text: str) -> None:
    """On a message: by its menu, or with a finger that stays on it."""
    message = stage.visitor.message(text)
    if stage.by_finger:
        await message.scroll_into_view_if_needed()
        hand = await finger(stage.visitor)
        await holds(hand, message)
        await expect(dialog(stage, "message")).to_be_visible()
        await lifts(hand)
    else:
        await stage.visitor.acts("more", text)
    await stage.page.get_by_test_id(f"sheet-{action}").click()


async def says(stage: Stage, text: str) -> None:
    """With the button, which a phone needs."""
    await composer(stage).fill(text)
    await stage.presses("send")
    await stage.visitor.reads(text)


async def opens_person(stage: Stage, name: str) -> Locator:
    """From among the people of the room."""
    if not await stage.page.locator('[data-panel="people"]').is_visible():
        await stage.presses("members-toggle")
    await member(stage, name).click()
    card = stage.page.get_by_test_id("person")
    await expect(card).to_contain_text(name)
    return card


async def closes_panel(stage: Stage) -> None:
    await stage.presses("close-panel")
    await expect(stage.page.get_by_test_id("slot")).to_be_hidden()
