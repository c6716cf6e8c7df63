"""What a message can carry, and the places where messages are found again."""

from base64 import b64decode

from playwright.async_api import FilePayload, Locator, Route, expect

from tests.people import Person
from tests.tour.dialogs import dialog
from tests.tour.rooms import opens_from_details
from tests.tour.stage import Stage, Views

VIEWS = Views()
# Only rows near the view are drawn: from the end up, until it is one of them.
UP_TO = """async (text) => {
  const scroller = document.querySelector(".timeline-scroll");
  const rows = () => [...scroller.querySelectorAll(".message")];
  const isDrawn = () => rows().some((row) => row.textContent.includes(text));
  if (!isDrawn()) scroller.scrollTop = scroller.scrollHeight;
  while (!isDrawn() && scroller.scrollTop > 0) {
    scroller.scrollTop -= scroller.clientHeight / 2;
    await new Promise(requestAnimationFrame);
  }
}"""

# As the service worker keeps what another app shares.
SHARE = """async (text) => {
  const cache = await caches.open("shared:parley");
  await cache.put("/share/text", new Response(text, { headers: { "Parley-Files": "1" } }));
  const plan = new Blob([new Uint8Array(48_000)], { type: "application/pdf" });
  const headers = { "Parley-Name": "Berths%20in%20May.pdf", "Parley-Bytes": plan.size };
  await cache.put("/share/files/0", new Response(plan, { headers }));
}"""


def _message(stage: Stage, text: str) -> Locator:
    return stage.page.get_by_test_id("timeline").get_by_test_id("message").filter(has_text=text)


async def _is_at(stage: Stage, text: str) -> Locator:
    """The message with this text, in sight."""
    await stage.is_in(stage.world.quay)
    await expect(stage.page.get_by_test_id("message").first).to_be_visible()
    await stage.page.evaluate(UP_TO, text)
    found = _message(stage, text).first
    await found.scroll_into_view_if_needed()
    await expect(found).to_be_in_viewport()
    return found


@VIEWS.add()
async def show_formats(stage: Stage) -> None:
    row = await _is_at(stage, "The plan for the night")
    await expect(row.locator("table, pre").first).to_be_visible()


@VIEWS.add()
async def show_files(stage: Stage) -> None:
    row = await _is_at(stage, "Who can stay as late as this?")
    await expect(row.get_by_role("img", name="dusk")).to_have_js_property("complete", value=True)
    await expect(row.get_by_role("link", name="Berths of this week.pdf")).to_be_visible()


@VIEWS.add()
async def show_media(stage: Stage) -> None:
    """Sound is played in its place, a text shows how it begins."""
    row = await _is_at(stage, "How it sounds")
    await expect(row.locator("audio")).to_have_js_property("duration", 2)
    await row.get_by_role("button", name="tide.py").click()
    await expect(row.locator(".file-beginning .code-keyword").first).to_be_visible()
    await row.locator(".file-beginning").scroll_into_view_if_needed()


@VIEWS.add(layer="viewer")
async def show_picture(stage: Stage) -> None:
    row = await _is_at(stage, "Who can stay as late as this?")
    await row.get_by_role("link", name="dusk").click()
    image = stage.page.get_by_test_id("viewer-stage").get_by_role("img")
    await expect(image).to_have_js_property("complete", value=True)


@VIEWS.add()
async def show_files_to_send(stage: Stage) -> None:
    """One is there, one is on its way, one was refused."""
    await stage.visitor.opens(stage.world.guest)

    async def refuse(route: Route) -> None:
        if b"film" in b64decode(route.request.headers["upload-metadata"].split()[1]):
            await route.fulfill(status=413, json={"code": "quota_exceeded"})
        else:
            await route.fallback()

    await stage.page.route("**/uploads", refuse)
    files = stage.page.get_by_test_id("composer-file-input")
    tray = stage.page.get_by_test_id("composer-files").get_by_role("listitem")
    await files.set_input_files([_file("Minutes.txt"), _file("The film of the launch.mp4")])
    await expect(tray.nth(0)).to_have_attribute("data-state", "done")
    await expect(tray.nth(1)).to_have_attribute("data-state", "failed")
    # Nobody answers.
    await stage.page.route("**/uploads/*", lambda _: None)
    await files.set_input_files([_file("Tides of the whole year, hour by hour.csv")])
    await expect(tray.nth(2)).to_have_attribute("data-state", "going")
    await stage.page.get_by_test_id("composer").fill("All of it, for the record")


def _file(name: str) -> FilePayload:
    return {"name": name, "mimeType": "", "buffer": b"What was agreed on.\n" * 40}


@VIEWS.add()
async def show_polls(stage: Stage) -> None:
    row = await _is_at(stage, "Where do we eat?")
    await expect(row.get_by_test_id("poll-option")).to_have_count(3)


@VIEWS.add()
async def show_ended_poll(stage: Stage) -> None:
    row = await _is_at(stage, "Who cooks best?")
    await expect(row.get_by_role("listitem").first).to_be_visible()


@VIEWS.add(layer="voters")
async def show_voters(stage: Stage) -> None:
    row = await _is_at(stage, "Where do we eat?")
    await row.get_by_test_id("voters").click()
    await expect(stage.page.locator("dialog[open] section").first).to_be_visible()


@VIEWS.add(layer="poll")
async def show_ask_poll(stage: Stage) -> None:
    await stage.is_in(stage.world.quay)
    # Words of an earlier walk would take its place.
    await stage.page.get_by_test_id("composer").fill("")
    await stage.presses("ask-poll")
    await stage.page.get_by_test_id("poll-question").fill("When shall we meet?")
    await stage.page.get_by_test_id("poll-add").click()
    await stage.page.get_by_test_id("poll-ends").select_option("other")
    await expect(stage.page.get_by_test_id("poll-other")).to_be_visible()


@VIEWS.add()
async def show_buttons(stage: Stage) -> None:
    row = await _is_at(stage, "Open the north gate?")
    await expect(row.get_by_test_id("message-button")).to_have_count(3)


@VIEWS.add()
async def show_command_of_bot(stage: Stage) -> None:
    await stage.visitor.opens(stage.world.quay)
    await stage.page.get_by_test_id("composer").press_sequentially("/gate ")
    options = stage.page.get_by_test_id("completion").get_by_role("option")
    await expect(options).to_have_text(["north", "south"])


@VIEWS.add(layer="bot-form")
async def show_form_of_bot(stage: Stage) -> None:
    row = await _is_at(stage, "Who opens which gate tonight?")
    # Completions of what was typed before would lie above the button.
    await stage.page.get_by_test_id("composer").fill("")
    await row.get_by_test_id("message-button").click()
    await expect(dialog(stage, "bot-form").get_by_label("Gate")).to_be_visible()


@VIEWS.add()
async def show_ephemeral(stage: Stage) -> None:
    """An answer of a bot that only whoever called it sees."""
    world = stage.world
    await stage.visitor.opens(world.quay)
    ada = Person(world.url, world.ada)
    async with ada.http as http:
        await ada.signs_in()
        [command] = (await http.get(f"/rooms/{world.quay}/commands")).json()["items"]
        call = {"bot": command["bot"]["id"], "text": "/gate north 20"}
        called = (await http.post(f"/rooms/{world.quay}/calls", json=call)).json()
        http.headers["Authorization"] = f"Bearer {world.gatekeeper}"
        answer = {"answers": called["seq"], "text": "The **north gate** is open until `21:40`."}
        said = await http.post(f"/rooms/{world.quay}/ephemerals", json=answer)
        assert said.status_code == 204, said.text
    await expect(stage.page.get_by_test_id("ephemeral").last).to_be_visible()
    await expect(stage.page.get_by_test_id("called").last).to_be_visible()


@VIEWS.add()
async def show_quote_and_reactions(stage: Stage) -> None:
    row = await _is_at(stage, "After the tide.")
    await expect(row.get_by_test_id("quoted")).to_be_visible()
    await expect(row.get_by_test_id("reaction")).to_have_count(3)


@VIEWS.add()
async def show_preview(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    await stage.page.get_by_test_id("composer").fill("# Tonight\n\n* the **barge**\n* `north` gate")
    await stage.presses("composer-format")
    await stage.presses("format-preview")
    await expect(stage.page.get_by_test_id("preview")).to_be_visible()


@VIEWS.add(layer="pick-time")
async def show_send_later(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    await stage.page.get_by_test_id("composer").fill("Good morning, everybody")
    await stage.presses("send-later")
    await expect(dialog(stage, "pick-time")).to_be_visible()


@VIEWS.add()
async def show_card(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    link = f"{stage.visitor.url}/rooms/{stage.world.harbour}/{stage.world.berth}"
    await stage.page.get_by_test_id("composer").fill(f"See there: {link}")
    await stage.presses("send")
    row = stage.page.get_by_test_id("message").last
    await expect(row.get_by_test_id("message-card")).to_be_visible()


@VIEWS.add(panel="thread")
async def show_thread(stage: Stage) -> None:
    await stage.opens(f"{stage.world.quay}/{stage.world.root}")
    root = stage.page.locator(f'.message[data-seq="{stage.world.root}"]')
    await root.get_by_test_id("replies").click()
    panel = stage.page.get_by_test_id("thread-panel")
    await expect(panel.get_by_test_id("message")).to_have_count(4)


@VIEWS.add(panel="pins")
async def show_pins(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    await stage.presses("pins")
    await expect(stage.page.get_by_test_id("pin-list").locator("> li")).to_have_count(2)


@VIEWS.add(panel="search")
async def search_messages(stage: Stage) -> None:
    await stage.opens(stage.world.quay)
    await stage.presses("search")
    await stage.page.get_by_test_id("search-words").fill("albatross")
    await expect(stage.page.get_by_test_id("search-list").locator("mark").first).to_be_visible()


@VIEWS.add(panel="threads")
async def show_threads_of_room(stage: Stage) -> None:
    await opens_from_details(stage, stage.world.quay, "threads")
    items = stage.page.get_by_test_id("room-threads").get_by_test_id("thread-item")
    await expect(items).to_have_count(2)


@VIEWS.add(panel="scheduled")
async def show_scheduled_in_room(stage: Stage) -> None:
    await opens_from_details(stage, stage.world.quay, "scheduled")
    await expect(stage.page.get_by_test_id("room-scheduled-item")).to_have_count(2)


@VIEWS.add()
async def show_inbox(stage: Stage) -> None:
    await stage.goes("/inbox")
    await expect(stage.page.get_by_test_id("inbox-item")).to_have_count(3)


@VIEWS.add()
async def show_threads(stage: Stage) -> None:
    await stage.goes("/threads")
    await expect(stage.page.get_by_test_id("thread-item")).to_have_count(2)


@VIEWS.add()
async def show_saved(stage: Stage) -> None:
    await stage.goes("/saved")
    await expect(stage.page.get_by_test_id("saved-item")).to_have_count(2)


@VIEWS.add()
async def show_share(stage: Stage) -> None:
    await stage.goes("/saved")
    await stage.page.evaluate(SHARE, "Free berths today: https://harbour.example/berths")
    await stage.goes("/share")
    await expect(stage.page.get_by_test_id("shared-text")).to_contain_text("Free berths")
    await expect(stage.page.get_by_test_id("shared-files")).to_contain_text("Berths in May.pdf")


@VIEWS.add()
async def show_scheduled(stage: Stage) -> None:
    await stage.goes("/scheduled")
    await expect(stage.page.get_by_test_id("scheduled-item")).to_have_count(2)
