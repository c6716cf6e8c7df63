"""Sound, film and texts among the files of a message are played and shown in their place."""

import base64
import io
import wave

from playwright.async_api import Browser, expect

from tests import axe
from tests.people import Person
from tests.server import Server
from tests.sharing import shares
from tests.visitor import Visitor

SECONDS, RATE = 30, 8_000
# As a browser records it: nothing else here makes films.
FILM = """async () => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 48 });
  const brush = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: "video/webm" });
  const pieces = [];
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.start();
  for (let step = 0; step < 10; step += 1) {
    brush.fillRect(step, 0, 9, 9);
    await new Promise(requestAnimationFrame);
  }
  const stopped = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.stop();
  await stopped;
  const bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
  return btoa(String.fromCharCode(...bytes));
}"""
SEEKS = """async (player) => {
  player.currentTime = 25;
  await new Promise((resolve) => (player.onseeked = resolve));
  return player.currentTime;
}"""


def tune() -> bytes:
    made = io.BytesIO()
    with wave.open(made, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(bytes(2 * RATE * SECONDS))
    return made.getvalue()


async def test_sound_and_film_are_played_in_their_place(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    await shares(grace, room, base64.b64decode(await page.evaluate(FILM)), "launch.webm")
    film = page.locator("video")
    await expect(film).to_have_js_property("videoWidth", 64)
    await shares(grace, room, tune(), "horn.wav")
    sound = page.locator("audio")
    await expect(sound).to_have_js_property("duration", SECONDS)
    assert await sound.evaluate(SEEKS) == 25
    await expect(page.get_by_role("link", name="horn.wav")).to_be_visible()
    assert await axe.violations(page) == []
    # One stop of its row, in which the arrow keys are its own.
    row = page.locator(".message").filter(has=sound)
    await row.focus()
    await page.keyboard.press("Enter")
    await expect(sound).to_be_focused()
    await page.keyboard.press("ArrowLeft")
    await expect(sound).to_be_focused()
    assert at_ada.complaints == []


async def test_the_beginning_of_a_text_is_shown_on_wish(
    browser: Browser, server: Server, ada: Person, grace: Person, room: str
) -> None:
    code = "def tide(hour):\n    return '```'\n" + "# on\n" * 30_000
    await shares(grace, room, code.encode(), "tide.py")
    await shares(grace, room, "Ebbe: 4:20 \u00fc".encode(), "notes.txt")
    at_ada = await Visitor.enters(browser, server.url, ada, room)
    page = at_ada.page
    asked: list[str] = []
    page.on(
        "request",
        lambda sent: asked.append(sent.headers.get("range", "")) if "/files/" in sent.url else None,
    )
    show = page.get_by_role("button", name="Show the beginning of tide.py")
    await show.click()
    shown = page.locator(".file-beginning")
    await expect(shown.locator("code")).to_contain_text("def tide(hour):")
    await expect(shown.locator(".code-keyword").first).to_have_text("def")
    await expect(shown).to_contain_text("The first 60 lines.")
    assert asked == ["bytes=0-65535"]
    assert await axe.violations(page) == []
    await page.get_by_role("button", name="Hide the beginning of tide.py").click()
    await expect(shown).to_have_count(0)
    await page.get_by_role("button", name="Show the beginning of notes.txt").click()
    await expect(shown).to_have_text("Ebbe: 4:20 \u00fc")
    assert at_ada.complaints == []
