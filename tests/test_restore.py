"""After a restore a number may be another message's: what was meant for the old one is refused."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import Browser, WebSocketRoute, expect

from tests.conftest import People
from tests.people import Frame, unique
from tests.server import Server
from tests.test_storage import copied, put_back
from tests.visitor import Visitor

pytestmark = pytest.mark.sqlite("its file is put back")

Act = Callable[[], Awaitable[object]]

REFUSED = ("error", "epoch_changed")
# In the browser.
WORDS = "The server was restored from a backup"


async def restores(server: Server, *, without: Act) -> None:
    """Put back a copy that was made before this happened."""
    database = server.folder / "parley.db"
    copy = copied(database)
    await without()
    server.stop()
    put_back(database, copy)
    server.start()


def refused(answer: Frame) -> tuple[str, str]:
    return answer["type"], answer["code"]


async def test_what_waited_for_a_message_that_is_gone_does_not_hit_another(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    seat = await ada.enters(room)
    epoch = seat.epoch
    sent: list[Frame] = []

    async def says() -> None:
        sent.append(await seat.says("take this back"))

    await restores(own_server, without=says)
    [old] = [frame["seq"] for frame in sent]
    new = await ada.posts("and keep this", room)
    assert new["seq"] == old

    url = f"/rooms/{room}/messages/{old}"
    async with await ada.enters(room, after=old, epoch=epoch) as again:
        await again.live()
        late = {"target": old, "epoch": epoch}
        await again.sends(type="delete", client_id="deletion", **late)
        assert refused(await again.sees("error", client_id="deletion")) == REFUSED
        await again.sends(type="edit", client_id="edit", text="changed", **late)
        assert refused(await again.sees("error", client_id="edit")) == REFUSED
        over_rest = [
            await ada.http.delete(url, headers={"Parley-Epoch": epoch}),
            await ada.http.delete(url, params={"epoch": epoch}),
            await ada.http.patch(url, json={"text": "changed", "epoch": epoch}),
            await ada.http.patch(url, json={"text": "x"}, headers={"Parley-Epoch": epoch}),
        ]
        for answer in over_rest:
            assert (answer.status_code, answer.json()["code"]) == (409, "epoch_changed")
        [message] = (await ada.http.get(f"/rooms/{room}/messages")).json()["items"]
        assert message == new

        # A refused command has used nothing up, and in its own life it is carried out.
        now = {"target": old, "epoch": again.epoch}
        await again.sends(type="edit", client_id="edit", text="changed", **now)
        assert (await again.sees("edited", client_id="edit"))["text"] == "changed"
        answer = await ada.http.delete(url, headers={"Parley-Epoch": again.epoch})
        assert answer.json()["type"] == "deleted"


async def test_a_repeat_of_what_was_done_before_the_restored_copy_gets_its_result(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    seat = await ada.enters(room)
    epoch = seat.epoch
    old = (await seat.says("first"))["seq"]
    edit = {"type": "edit", "client_id": "edit", "target": old, "text": "second", "epoch": epoch}
    await seat.sends(**edit)
    edited = await seat.sees("edited", client_id="edit")

    async def says_more() -> None:
        await seat.says("lost")

    await restores(own_server, without=says_more)
    async with await ada.enters(room) as again:
        await again.live()
        assert again.epoch != epoch
        await again.sends(**edit)
        assert (await again.sees("ack", client_id="edit"))["seq"] == edited["seq"]
        body = {"text": "second", "client_id": "edit", "epoch": epoch}
        answer = await ada.http.patch(f"/rooms/{room}/messages/{old}", json=body)
        assert (answer.status_code, answer.json()) == (200, edited)


async def test_a_page_that_shows_the_old_messages_changes_none_of_the_new(
    browser: Browser, own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room(unique("harbour"))
    at_ada = await Visitor.enters(browser, own_server.url, ada, room)
    silent: list[WebSocketRoute] = []
    hears = False

    def keeps_silent(route: WebSocketRoute) -> None:
        if hears:
            route.connect_to_server()
        else:
            silent.append(route)

    async def writes() -> None:
        await at_ada.writes("take this back")
        await at_ada.reads("take this back")
        await at_ada.writes("and correct this")
        await at_ada.reads("and correct this")
        await at_ada.acts("edit", "and correct this")
        await at_ada.page.get_by_test_id("edit-text").fill("corrected")
        # The page doesn't hear of the restore until it has acted.
        await at_ada.page.route_web_socket("**", keeps_silent)

    await restores(own_server, without=writes)
    for text in ("keep this", "and this"):
        await ada.posts(text, room)
    await at_ada.deletes("take this back")
    await expect(at_ada.page.get_by_text(WORDS)).to_have_count(1)
    await at_ada.page.get_by_test_id("edit-text").press("Enter")
    await at_ada.waits_with("corrected")
    hears = True
    for route in silent:
        await route.close()
    await at_ada.reads("and this")
    await expect(at_ada.page.locator(".resync-kept")).to_be_visible()
    await expect(at_ada.page.get_by_test_id("composer")).to_have_value("corrected")
    texts = [event["text"] for event in await ada.log(room) if event["type"] == "message"]
    assert texts == ["keep this", "and this"]
    assert at_ada.complaints == []
