"""Walking through views, with what must hold in each."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from playwright.async_api import Browser, ViewportSize

from tests.dose import IS_LONG
from tests.tour import checks
from tests.tour.parts import PARTS
from tests.tour.stage import Stage, View
from tests.tour.world import World
from tests.wire import Wire


@asynccontextmanager
async def stage_at(
    browser: Browser, world: World, viewport: ViewportSize, **options: object
) -> AsyncIterator[Stage]:
    async with Wire(world.url) as wire:
        stage = await Stage.open(browser, world, wire, viewport=viewport, **options)
        yield stage
        await stage.context.close()


@asynccontextmanager
async def stage_of(
    part: str, browser: Browser, world: World, viewport: ViewportSize, **options: object
) -> AsyncIterator[Stage]:
    """Where its views are walked through."""
    wanted = PARTS[part]
    async with stage_at(browser, world, viewport, **wanted.options, **options) as stage:
        if wanted.is_signed_in:
            await stage.signs_in()
        yield stage


async def finds(stage: Stage, views: Iterable[View], *, by_axe: bool = True) -> list[str]:
    """What is wrong in any of these views."""
    found = []
    for view in views:
        if not view.is_on(stage):
            continue
        await view.show(stage)
        # It takes longer than all the rest, and finds in one size what it finds in the other.
        found += await checks.holds(
            stage, view.name, by_axe=by_axe and (stage.by_finger or IS_LONG)
        )
        if view.layer or view.panel:
            await checks.goes_back(stage, view)
    return found + stage.visitor.complaints
