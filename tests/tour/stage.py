"""One browser on the tour, and what a view is."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from playwright.async_api import Browser, BrowserContext, Page, ViewportSize, expect

from tests.tour.world import World
from tests.visitor import Visitor
from tests.wire import Wire

PHONE: ViewportSize = {"width": 390, "height": 844}
# Narrower than this it shows one thing at a time.
ONE_COLUMN_BELOW_PX = 720
# What lies above the page, by the name that a view says. The actions of a message are a menu where
# there is a mouse and space for one.
FIND_BAR = ".find-bar:not([hidden])"
NAMED = {"find": FIND_BAR, "message": 'dialog[data-dialog="message"][open], .menu'}
LAYERS = f"dialog[open], .menu, {FIND_BAR}"


@dataclass
class Stage:
    """A visitor whose network can be cut, at a server where the world is."""

    visitor: Visitor
    world: World
    wire: Wire
    by_finger: bool

    @classmethod
    async def open(
        cls,
        browser: Browser,
        world: World,
        wire: Wire,
        *,
        viewport: ViewportSize,
        **options: object,
    ) -> "Stage":
        by_finger = viewport["height"] > viewport["width"]
        visitor = await Visitor.arrive(
            browser,
            wire.url,
            viewport=viewport,
            has_touch=by_finger,
            is_mobile=by_finger,
            reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
            **{"service_workers": "block"} | options,
        )
        return cls(visitor, world, wire, by_finger)

    @property
    def page(self) -> Page:
        return self.visitor.page

    @property
    def context(self) -> BrowserContext:
        return self.visitor.context

    @property
    def is_narrow(self) -> bool:
        size = self.page.viewport_size
        return size is not None and size["width"] < ONE_COLUMN_BELOW_PX

    async def signs_in(self) -> "Stage":
        await self.visitor.signs_in(self.world.ada)
        return self

    async def goes(self, path: str) -> None:
        await self.page.goto(self.visitor.url + path)

    async def goes_nowhere(self) -> None:
        await self.page.goto("about:blank")

    async def opens(self, room: str) -> None:
        """A room, once it shows all that there is to see of it."""
        await self.goes(f"/rooms/{room}")
        await self.visitor.is_("live")

    async def is_in(self, room: str) -> None:
        """Opens a room, unless it is open and nothing lies over it."""
        if f"/rooms/{room}" in self.page.url and "panel=person" not in self.page.url:
            await expect(self.page.locator(LAYERS)).to_have_count(0)
            return
        await self.opens(room)

    async def presses(self, testid: str) -> None:
        await self.page.get_by_test_id(testid).locator("visible=true").first.click()

    async def opens_dialog(self, name: str) -> None:
        """By one of the buttons that are there for it."""
        await self.page.locator(f'[data-open="{name}"]').locator("visible=true").first.click()


Step = Callable[[Stage], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class View:
    """`layer`: what lies on top, a dialog by its name; Back closes it, and leads to what was there
    before it. `panel`: the same, of what stands beside the room."""

    name: str
    show: Step
    layer: str | None = None
    only_narrow: bool = False
    only_by_mouse: bool = False
    panel: str | None = None

    def is_on(self, stage: Stage) -> bool:
        fits = stage.is_narrow or not self.only_narrow
        return fits and not (self.only_by_mouse and stage.by_finger)


class Views(list[View]):
    """The views of one part of the page, in the order in which they are walked through."""

    def add(
        self,
        *,
        layer: str | None = None,
        narrow: bool = False,
        mouse: bool = False,
        panel: str | None = None,
    ) -> Callable[[Step], Step]:
        def note(step: Step) -> Step:
            name = step.__name__.removeprefix("show_").replace("_", "-")
            self.append(View(name, step, layer, narrow, mouse, panel))
            return step

        return note
