"""What the page says when something is wrong: no network, no room, no membership, no session."""

import json

from playwright.async_api import Route, WebSocketRoute, expect

from tests.people import unique
from tests.test_browser_views import FORGES_CURSOR
from tests.tour import world
from tests.tour.stage import Stage, Views

VIEWS = Views()
API = "**/api/v1/"
# The close code of a socket whose server is about to be back.
RESTARTING = 1012
# So that nothing of the tour is sent.
FORGETS_UNSENT = """() => {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith("parley:outbox:")) localStorage.removeItem(key);
  }
}"""
NOWHERE = "/rooms/r_nowhere"


async def _status(stage: Stage, state: str) -> None:
    await stage.visitor.is_(state)


async def _offers_nothing_older(stage: Stage) -> None:
    """No button where it could not work."""
    await expect(stage.page.locator(".timeline-start button")).to_have_count(0)


async def waits_in_sight(stage: Stage) -> None:
    """The sign of it comes after a moment."""
    await expect(stage.page.locator(".message-pending")).to_have_css("opacity", "1")


async def _title(stage: Stage) -> None:
    await expect(stage.page.locator(".stage-title")).to_be_visible()


@VIEWS.add()
async def show_reconnecting(stage: Stage) -> None:
    await stage.opens(stage.world.long)
    stage.wire.cut()
    await _status(stage, "reconnecting")
    await stage.page.get_by_test_id("composer").fill("Written in a tunnel.")
    await stage.presses("send")
    await stage.visitor.waits_with("Written in a tunnel.")
    await waits_in_sight(stage)
    await _offers_nothing_older(stage)


@VIEWS.add()
async def show_offline(stage: Stage) -> None:
    await stage.context.set_offline(True)
    await _status(stage, "offline")


@VIEWS.add()
async def show_room_never_seen(stage: Stage) -> None:
    if stage.is_narrow:
        await stage.page.locator(".room-header .to-rooms").click()
    room = stage.world.archived if stage.is_narrow else stage.world.empty
    link = stage.page.locator(f'.room-item[href="/rooms/{room}"]')
    await link.evaluate("(link) => link.click()")
    await expect(stage.page.locator(".timeline-start")).not_to_be_empty()


@VIEWS.add()
async def show_no_connection(stage: Stage) -> None:
    await stage.page.evaluate(FORGETS_UNSENT)
    await stage.goes_nowhere()
    await stage.context.set_offline(False)
    stage.wire.mend()
    await stage.page.route(f"{API}rooms/r_nowhere", lambda route: route.abort())
    await stage.goes(NOWHERE)
    await _title(stage)
    await stage.page.unroute_all(behavior="ignoreErrors")


@VIEWS.add()
async def show_no_such_room(stage: Stage) -> None:
    await stage.goes(NOWHERE)
    await _title(stage)


@VIEWS.add()
async def show_trouble(stage: Stage) -> None:
    await stage.page.route(f"{API}rooms/r_nowhere", lambda route: route.fulfill(status=500))
    await stage.goes(NOWHERE)
    await _title(stage)
    await stage.page.unroute_all(behavior="ignoreErrors")


@VIEWS.add()
async def show_restarting(stage: Stage) -> None:
    """The server sends the page away, and takes its time."""
    met: list[WebSocketRoute] = []

    async def sends_away_first(route: WebSocketRoute) -> None:
        met.append(route)
        if len(met) == 2:
            return
        server = route.connect_to_server()

        async def pass_on(frame: str | bytes) -> None:
            route.send(frame)
            if json.loads(frame)["type"] == "live" and len(met) == 1:
                await route.close(code=RESTARTING)

        server.on_message(pass_on)

    await stage.page.route_web_socket("**/api/v1/ws", sends_away_first)
    await stage.goes(f"/rooms/{stage.world.harbour}")
    await _status(stage, "restarting")


@VIEWS.add()
async def show_no_rooms(stage: Stage) -> None:
    met: list[WebSocketRoute] = []

    def empties_first(route: WebSocketRoute) -> None:
        met.append(route)
        server = route.connect_to_server()
        if len(met) == 1:
            server.on_message(lambda frame: route.send(_without_rooms(frame)))

    await stage.page.evaluate("localStorage.clear()")
    await stage.page.route_web_socket("**/api/v1/ws", empties_first)
    await stage.goes("/")
    await expect(stage.page.locator(".rooms-blank")).to_be_visible()


def _without_rooms(frame: str | bytes) -> str:
    said = json.loads(frame)
    return json.dumps(said | {"items": []} if said["type"] == "rooms" else said)


@VIEWS.add()
async def show_no_such_message(stage: Stage) -> None:
    await stage.goes(f"/rooms/{stage.world.harbour}/9999")
    await expect(stage.page.locator(".toasts > *")).to_be_visible()


@VIEWS.add()
async def show_loaded_again(stage: Stage) -> None:
    await stage.opens(stage.world.long)
    await stage.goes("/nowhere")
    await stage.page.evaluate(FORGES_CURSOR, stage.world.long)
    await stage.opens(stage.world.long)
    await expect(stage.page.get_by_test_id("resync")).to_be_visible()


@VIEWS.add()
async def show_updated(stage: Stage) -> None:
    async def other(route: Route) -> None:
        answer = await route.fetch()
        await route.fulfill(response=answer, headers=answer.headers | {"parley-version": "other"})

    await stage.opens(stage.world.harbour)
    # Somebody is in the middle of something.
    await stage.page.get_by_test_id("composer").press("Shift")
    await stage.page.route(f"{API}me", other)
    await stage.page.evaluate("dispatchEvent(new Event('offline'))")
    await stage.page.evaluate("dispatchEvent(new Event('online'))")
    await stage.page.get_by_test_id("composer").press("Shift")
    await expect(stage.page.get_by_test_id("update")).to_be_visible()
    await stage.page.unroute_all(behavior="ignoreErrors")


@VIEWS.add()
async def show_removed(stage: Stage) -> None:
    grace = await world.sign_in(stage.world, stage.world.grace)
    ada = await world.sign_in(stage.world, stage.world.ada)
    answer = await grace.http.post("/rooms", json={"name": unique("removed"), "kind": "public"})
    room = str(answer.json()["id"])
    await ada.joins(room)
    ada.id = (await ada.http.get("/me")).json()["id"]
    await grace.posts("Only for those who work on the crane.", room)
    await stage.opens(room)
    await grace.removes(ada, room)
    await _status(stage, "removed")
    await _offers_nothing_older(stage)
    await grace.http.delete(f"/rooms/{room}")
    await ada.http.aclose()
    await grace.http.aclose()


@VIEWS.add()
async def show_ended(stage: Stage) -> None:
    await stage.opens(stage.world.harbour)
    ada = await world.sign_in(stage.world, stage.world.ada)
    sessions = (await ada.http.get("/me/sessions")).json()["items"]
    cookie = next(one for one in sessions if not one["current"] and _is_newest(one, sessions))
    await ada.http.delete(f"/me/sessions/{cookie['id']}")
    await ada.http.aclose()
    await _status(stage, "ended")


def _is_newest(one: dict[str, str], sessions: list[dict[str, str]]) -> bool:
    """The one that this browser began, among those of browsers."""
    begun = [session["created_at"] for session in sessions if "Chrom" in session["user_agent"]]
    return one["created_at"] == max(begun)
