"""Pictures of every view of the page, to look at: `python -m tests.pictures FOLDER`."""

import argparse
import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, Error, ViewportSize, async_playwright

from tests import databases
from tests.server import Server
from tests.tour import checks, monitored, world
from tests.tour.parts import PARTS
from tests.tour.stage import Stage, View
from tests.tour.together.story import SETTINGS, play, team_at
from tests.tour.walk import stage_at, stage_of
from tests.tour.world import World
from tests.visitor import launch

FOLDER = ".pictures"
SIZES: dict[str, ViewportSize] = {
    "320": {"width": 320, "height": 568},
    "390": {"width": 390, "height": 844},
    "768": {"width": 768, "height": 1024},
    "1280": {"width": 1280, "height": 800},
    # A window of 1280 pixels at 200 % zoom.
    "zoom": {"width": 640, "height": 400},
}
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")
LOCALES = {"en": "en-GB", "zh": "zh-CN"}
# Three people do all that a team does: one walk for a language, looked at in every size and theme.
TEAM = "team"
# How one node is, and how two are, while people talk.
MONITOR = {"monitor": 1, "monitor-nodes": 2}
MINUTES = 1.0
DRAWN = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"


@dataclass(frozen=True, slots=True)
class Look:
    """One way to see the page."""

    size: str
    theme: Theme
    language: str

    def __str__(self) -> str:
        return f"{self.size}-{self.theme}-{self.language}"

    def options(self) -> dict[str, object]:
        more = {"device_scale_factor": 2} if self.size == "zoom" else {}
        return {"color_scheme": self.theme, "locale": LOCALES[self.language], **more}


@dataclass(frozen=True, slots=True)
class Wanted:
    """The pictures somebody asked for, and where they go."""

    folder: Path
    looks: list[Look]
    parts: list[str]
    views: str
    checked: bool
    minutes: float

    def of(self, views: Iterable[View]) -> Iterator[View]:
        return (view for view in views if self.views in view.name)


def main() -> None:
    wanted = _read_arguments()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(_take(wanted))


def _read_arguments() -> Wanted:
    parser = argparse.ArgumentParser(prog="python -m tests.pictures", description=__doc__)
    parser.add_argument("folder", nargs="?", default=FOLDER, type=Path)
    parser.add_argument("--sizes", default=",".join(SIZES))
    parser.add_argument("--themes", default=",".join(THEMES))
    parser.add_argument("--languages", default=",".join(LOCALES))
    parser.add_argument("--parts", default=",".join([*PARTS, TEAM, *MONITOR]))
    parser.add_argument("--views", default="", help="only those with this in their names")
    parser.add_argument("--check", action="store_true", help="say what is wrong in each, too")
    help = "how long people talk before the monitor is looked at; it shows ten"
    parser.add_argument("--minutes", type=float, default=MINUTES, help=help)
    given = parser.parse_args()
    chosen = (given.sizes.split(","), given.themes.split(","), given.languages.split(","))
    looks = [Look(*look) for look in product(*chosen)]
    parts = given.parts.split(",")
    return Wanted(given.folder, looks, parts, given.views, given.check, given.minutes)


async def _take(wanted: Wanted) -> None:
    async with async_playwright() as playwright:
        browser = await launch(playwright)
        if set(wanted.parts) & set(PARTS):
            with _server(**world.SETTINGS) as server:
                # Nobody may be there yet.
                await _of_parts(browser, wanted, world.nobody(server), {"setup"})
                team = await asyncio.to_thread(world.make, server)
                await _of_parts(browser, wanted, team, set(PARTS) - {"setup"})
        if TEAM in wanted.parts:
            for language in {look.language: None for look in wanted.looks}:
                await _of_team(browser, wanted, language)
        for part in MONITOR:
            if part in wanted.parts:
                await _of_monitor(browser, wanted, part)
        await browser.close()
    databases.stop()


@contextmanager
def _server(**settings: str) -> Iterator[Server]:
    with tempfile.TemporaryDirectory() as folder:
        running = Server(Path(folder), **settings).start()
        try:
            yield running
        finally:
            running.stop()


async def _of_team(browser: Browser, wanted: Wanted, language: str) -> None:
    looks = [look for look in wanted.looks if look.language == language]

    async def see(stage: Stage, name: str) -> None:
        name = f"{TEAM}-{name}"
        if wanted.views not in name:
            return
        async for look in seen_as(stage, looks):
            await _picture(stage, name, wanted, look)

    with _server(**SETTINGS) as server:
        locale = LOCALES[language]
        async with team_at(browser, server, see, language=language, locale=locale) as team:
            for line in await play(team):
                print(line, flush=True)  # noqa: T201


async def _of_monitor(browser: Browser, wanted: Wanted, part: str) -> None:
    """Two nodes need PostgreSQL."""
    async with monitored.busy(MONITOR[part], minutes=wanted.minutes) as owner:
        for look in wanted.looks:
            async with stage_at(browser, owner, SIZES[look.size], **look.options()) as stage:
                await stage.signs_in()
                for view in wanted.of(monitored.VIEWS):
                    await _of_view(stage, replace(view, name=f"{part}-{view.name}"), wanted, look)


async def seen_as(stage: Stage, looks: Iterable[Look]) -> AsyncIterator[Look]:
    """What somebody sees now, in each size and theme, and in the end as it was."""
    page, before = stage.page, stage.page.viewport_size
    for look in looks:
        await page.set_viewport_size(SIZES[look.size])
        await page.emulate_media(color_scheme=look.theme)
        await page.evaluate(DRAWN)
        yield look
    await page.set_viewport_size(before or SIZES["1280"])
    await page.emulate_media(color_scheme="null")


async def _of_parts(browser: Browser, wanted: Wanted, team: World, parts: set[str]) -> None:
    wanted_parts = [part for part in wanted.parts if part in parts]
    for look, part in product(wanted.looks, wanted_parts):
        size, options = SIZES[look.size], look.options()
        async with stage_of(part, browser, team, size, **options) as stage:
            for view in wanted.of(PARTS[part].views):
                if view.is_on(stage):
                    await _of_view(stage, view, wanted, look)


# One that can't be shown is said, and the others are taken.
async def _of_view(stage: Stage, view: View, wanted: Wanted, look: Look) -> None:
    try:
        await view.show(stage)
        await _picture(stage, view.name, wanted, look)
        if view.layer or view.panel:
            await checks.goes_back(stage, view)
    except (Error, AssertionError) as error:
        print(f"{view.name}-{look}: {str(error).splitlines()[0]}", flush=True)  # noqa: T201


async def _picture(stage: Stage, view: str, wanted: Wanted, look: Look) -> None:
    name = f"{view}-{look}"
    await stage.page.screenshot(path=wanted.folder / f"{name}.png")
    if wanted.checked:
        for line in await checks.holds(stage, view):
            print(f"{name}: {line}", flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
