"""Whatever people write, wherever they write it: none of it runs, and nothing has to be refused."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from tests.conftest import People
from tests.markdown.scripts import TEXTS
from tests.people import Person, unique
from tests.server import Server
from tests.watched import FEW, ROWS, Watched, few, points_at_everything, together, watched


@pytest.fixture
async def at_ada(browser: Browser, server: Server, ada: Person) -> AsyncIterator[Watched]:
    async with watched(browser, server, ada) as visitor:
        yield visitor


async def test_there_are_enough_of_them() -> None:
    assert len(TEXTS) == len(set(TEXTS)) >= 400


async def test_what_runs_is_noticed(at_ada: Watched) -> None:
    await at_ada.comes_home()
    await at_ada.page.evaluate("ran('itself')")
    await at_ada.page.evaluate(
        """async () => {
          const told = new Promise((done) => addEventListener("securitypolicyviolation", done));
          document.body.insertAdjacentHTML("beforeend", "<img src=x onerror=ran(1)>");
          await told;
          await ran("last");
        }"""
    )
    assert at_ada.happened[0] == "ran: itself"
    assert at_ada.happened[1].startswith("refused: script-src-attr")
    at_ada.happened.clear()
    at_ada.complaints.clear()


async def test_no_message_runs(at_ada: Watched, ada: Person) -> None:
    for start in range(0, len(TEXTS), ROWS):
        texts = TEXTS[start : start + ROWS]
        room = await ada.makes_room()
        async with await ada.enters(room) as seat:
            await seat.live()
            names = await seat.says_at_once(*texts)
            await seat.sees("message", client_id=names[-1])
        await at_ada.opens(room)
        rows = at_ada.page.get_by_test_id("message")
        await expect(rows).to_have_count(len(texts))
        await points_at_everything(at_ada.page)
    # In the editor, the list of drafts and the search, too.
    await at_ada.page.get_by_test_id("composer").press("ArrowUp")
    await expect(at_ada.page.get_by_test_id("edit-text")).to_have_value(TEXTS[-1])
    await at_ada.page.keyboard.press("Escape")
    await at_ada.page.get_by_test_id("composer").fill(TEXTS[0])
    await at_ada.page.keyboard.press("Control+f")
    await at_ada.page.get_by_test_id("find").fill("ran(1)")


async def test_no_name_topic_or_description_of_a_room_runs(
    at_ada: Watched, ada: Person, grace: Person
) -> None:
    topics, descriptions = together(0, longest=250), together(100, longest=500)
    made, named = [], 0
    names = [text for text in TEXTS if "/" not in text and len(text) <= 60]
    for text, topic, description in zip(names, topics, descriptions, strict=False):
        body = {"name": unique(text)[:80], "kind": "public", "topic": topic}
        answer = await grace.http.post("/rooms", json=body | {"description": description})
        # A name may not have a slash, and none of them what is invisible.
        named += answer.status_code == 201
        if answer.status_code == 422:
            body["name"] = unique("room")
            answer = await grace.http.post("/rooms", json=body)
        if answer.status_code == 201:
            made.append(answer.json()["id"])
    assert len(made) >= max(named, FEW)
    assert named > FEW // 2
    await at_ada.comes_home()
    await at_ada.page.get_by_test_id("browse-rooms").click()
    await expect(at_ada.page.get_by_test_id("join-room").first).to_be_visible()
    await at_ada.page.keyboard.press("Escape")
    for room in made[:FEW]:
        await ada.joins(room)
    await at_ada.opens(made[0])
    rooms = at_ada.page.get_by_test_id("room-item")
    await expect(rooms.nth(FEW - 1)).to_be_visible()
    await at_ada.page.get_by_test_id("room-menu").click()
    await expect(at_ada.page.get_by_role("dialog")).to_be_visible()


async def test_nothing_that_people_say_about_themselves_runs(
    at_ada: Watched, ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    abouts = together(200, longest=250)
    for number in range(8):
        other = await people("other")
        await other.joins(room)
        [name, pronouns, status] = few(3 * number, longest=36, count=3)
        for field, text in {
            "display_name": unique(name)[:60],
            "pronouns": pronouns,
            "about": next(abouts, "x"),
            "status": {"text": status},
        }.items():
            await other.http.patch("/me", json={field: text})
        await other.posts("hello", room)
    await at_ada.opens(room)
    await at_ada.page.get_by_test_id("members-toggle").click()
    authors = at_ada.page.locator(".message-author:visible")
    await expect(authors).to_have_count(8)
    for author in await authors.all():
        await author.click()
        await expect(at_ada.page.get_by_test_id("person")).to_be_visible()


async def test_no_section_note_reason_or_draft_runs(
    at_ada: Watched, ada: Person, people: People
) -> None:
    room = await ada.makes_room()
    for text in few(40, longest=60):
        await ada.http.post("/me/sections", json={"name": text})
        await ada.http.post("/invites", json={"note": text})
    reasons = [*together(0, longest=490)]
    author, guest = await people("author"), await people("guest")
    for person in (author, guest):
        await person.joins(room)
    for reason in reasons:
        said = await author.posts(f"said **{reason[:300]}**", room)
        await guest.http.post(
            f"/rooms/{room}/messages/{said['seq']}/reports", json={"reason": reason}
        )
    for reason in reasons[:4]:
        outcast = await people("outcast")
        await outcast.joins(room)
        answer = await ada.http.put(f"/rooms/{room}/bans/{outcast.name}", json={"reason": reason})
        assert answer.status_code in (201, 422), answer.text
    await at_ada.opens(room)
    await at_ada.page.get_by_test_id("reports").click()
    await expect(at_ada.page.get_by_test_id("report-acted").first).to_be_visible()
    await at_ada.page.get_by_test_id("room-menu").click()
    await at_ada.page.get_by_test_id("show-audit").click()
    await expect(at_ada.page.get_by_test_id("audit-list")).to_be_visible()
    await at_ada.page.get_by_test_id("composer").fill(TEXTS[7])
    await at_ada.page.goto(f"{at_ada.url}/drafts")
    await expect(at_ada.page.locator(".draft-text").first).to_be_visible()
