"""The tour: no view keeps people out or is cut, and Back closes what lies on top."""

import re
from collections.abc import Iterator

import pytest
from playwright.async_api import Browser, ViewportSize

from app.files import STATIC, TEMPLATES
from tests.pictures import SIZES as ALL_SIZES
from tests.pictures import Look
from tests.tour import world
from tests.tour.parts import PARTS, every_view
from tests.tour.stage import PHONE
from tests.tour.walk import finds, stage_at, stage_of
from tests.tour.world import World
from tests.visitor import DESKTOP

SIZES = pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])

# Those that most people see every day, in looks in which the others are not walked through.
SAMPLE = ("list", "room", "people", "polls", "inbox", "room-details", "invite")
LOOKS = [
    Look("320", "dark", "zh"),
    Look("320", "light", "en"),
    Look("768", "light", "zh"),
    Look("zoom", "dark", "en"),
]
DIALOGS = re.compile(r'(?:call dialog\("|id="dialog-)([a-z-]+)"')
PANELS = re.compile(r'id="panel-([a-z-]+)"')
# Each opens what Back closes, by an entry of the history.
OPENERS = {"dialogs/dialog.js", "views/menu.js", "views/find-bar.js"}
OPENS = re.compile(r"layers\.open\(|\.showModal\(|\.showPopover\(")


@pytest.fixture(scope="module")
def team(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    with world.team(tmp_path_factory.mktemp("team")) as made:
        yield made


def test_each_dialog_and_panel_has_a_view_in_which_back_closes_it() -> None:
    templates = "".join(file.read_text("utf-8") for file in TEMPLATES.glob("*.html"))
    layers = {view.layer for view in every_view()} - {None}
    panels = {view.panel for view in every_view()} - {None}
    assert layers == {"find", *DIALOGS.findall(templates)}
    assert panels == set(PANELS.findall(templates))


def test_nothing_lies_over_the_page_that_is_none_of_these() -> None:
    scripts = STATIC / "js"
    opening = [file for file in scripts.rglob("*.js") if OPENS.search(file.read_text("utf-8"))]
    assert {file.relative_to(scripts).as_posix() for file in opening} == OPENERS


# Setting up needs a server of its own (test_tour_door.py).
@SIZES
@pytest.mark.parametrize("part", [part for part in PARTS if part != "setup"])
async def test_in_each_view_nothing_is_wrong(
    browser: Browser, team: World, part: str, viewport: ViewportSize
) -> None:
    async with stage_of(part, browser, team, viewport) as stage:
        assert await finds(stage, PARTS[part].views) == []


@pytest.mark.parametrize("look", LOOKS, ids=str)
async def test_what_one_sees_most_fits_in_every_look(
    browser: Browser, team: World, look: Look
) -> None:
    views = [view for view in every_view() if view.name in SAMPLE]
    assert len(views) == len(SAMPLE)
    async with stage_at(browser, team, ALL_SIZES[look.size], **look.options()) as stage:
        await stage.signs_in()
        # What it finds, it finds in the other sizes, too.
        assert await finds(stage, views, by_axe=False) == []
