"""What comes along when messages expire: who is asked before, what waits, what a slice takes."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import psycopg
import pytest

from app import pace
from app.pace import Pace
from tests import databases
from tests.conftest import People
from tests.expired import expire_beside
from tests.hostile import crowd
from tests.people import Person
from tests.server import Server
from tests.sharing import shares
from tests.test_bots import makes_bot, runs
from tests.test_forms import BUTTON, WELL, asks, presses
from tests.test_retention import ages, has_expired, history, keeps
from tests.test_storage import holds


@pytest.fixture(scope="module")
def keeping(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = Server(tmp_path_factory.mktemp("expiring")).start()
    yield running
    running.stop()


@pytest.fixture
async def owner(people: People, keeping: Server) -> Person:
    person = await people("owner", at=keeping)
    databases.run(keeping.folder, "UPDATE users SET role = 'owner' WHERE name = ?", person.name)
    return person


@pytest.fixture
async def ada(owner: Person, people: People, keeping: Server) -> Person:
    return await people("ada", at=keeping)


@pytest.fixture
async def grace(people: People, keeping: Server) -> Person:
    return await people("grace", at=keeping)


async def old_messages(person: Person, room: str, folder: Path, *texts: str) -> list[int]:
    seqs = [(await person.posts(text, room))["seq"] for text in texts]
    ages(folder, room, days=31, until=seqs[-1])
    return seqs


async def test_a_shorter_rule_is_refused_until_somebody_says_that_messages_may_go(
    ada: Person, grace: Person, owner: Person, room: str, keeping: Server
) -> None:
    await old_messages(ada, room, keeping.folder, "one", "two", "three")
    url = f"/rooms/{room}"
    refused = await ada.http.patch(url, json={"retention_days": 30, "topic": "new"})
    problem = refused.json()
    assert (refused.status_code, problem["code"]) == (409, "would_erase")
    assert (problem["count"], problem["more"]) == (3, False)
    shown = (await ada.http.get(url)).json()
    assert (shown["retention_days"], shown["topic"]) == (None, "")
    of_owner = await owner.http.put(f"{url}/retention", json={"retention_days": 30})
    assert (of_owner.json()["code"], of_owner.json()["count"]) == ("would_erase", 3)
    for person, said in ((grace, {"retention_days": 30}), (ada, {"retention_days": 32})):
        answer = await person.http.patch(url, json=said)
        assert answer.status_code == (200 if person is ada else 403), "nothing would go by it"
    meant = await ada.http.patch(url, json={"retention_days": 30, "erase": True})
    assert meant.status_code == 200
    await has_expired(ada, room, 6)
    again = await ada.http.patch(url, json={"retention_days": 7})
    assert again.status_code == 200, "there is nothing left to go"


async def test_the_servers_rule_asks_for_all_rooms(
    people: People, start_server: Callable[..., Server]
) -> None:
    server = start_server()
    owner = await people("owner", at=server)
    usual, longer, other = [await owner.makes_room() for _ in range(3)]
    await keeps(owner, longer, 365)
    for room, texts in ((usual, "ab"), (longer, "c"), (other, "def")):
        await old_messages(owner, room, server.folder, *texts)
    refused = await owner.http.patch("/settings", json={"retention_days": 30, "team_name": "Quay"})
    problem = refused.json()
    assert (refused.status_code, problem["code"]) == (409, "would_erase")
    assert (problem["count"], problem["more"]) == (5, False), "one room has a rule of its own"
    assert (await owner.http.get("/settings")).json()["team_name"] == "Parley"
    most = await owner.http.patch("/settings", json={"retention_most_days": 30})
    assert most.json()["count"] == 6, "the bound is for that one, too"
    for said in ({"retention_days": 32}, {"retention_days": 30, "erase": True}):
        assert (await owner.http.patch("/settings", json=said)).status_code == 200
    await has_expired(owner, usual, 4)
    assert [item["text"] for item in await history(owner, longer)] == ["c"]
    # Back to the server's rule is shorter for it.
    back = await owner.http.patch(f"/rooms/{longer}", json={"retention_days": None})
    assert (back.json()["code"], back.json()["count"]) == ("would_erase", 1)


async def queue(person: Person, room: str, state: str = "waiting") -> list[dict[str, Any]]:
    answer = await person.http.get(f"/rooms/{room}/reports", params={"state": state})
    return list(answer.json()["items"])


async def test_a_reported_message_that_expires_waits_for_its_moderators(
    ada: Person, grace: Person, room: str, keeping: Server
) -> None:
    said, decided = await old_messages(grace, room, keeping.folder, "**zebra** words", "zebra two")
    body = {"text": "zebra poll?", "options": ["zebra", "no"]}
    poll = (await grace.http.post(f"/rooms/{room}/polls", json=body)).json()["seq"]
    filed = (await shares(grace, room, b"zebra", "zebra.txt", "zebra with a file"))["seq"]
    await ada.http.put(f"/rooms/{room}/messages/{said}/reactions/🚢")
    made = {}
    for seq in (said, decided, poll, filed):
        url = f"/rooms/{room}/messages/{seq}/reports"
        made[seq] = (await ada.http.post(url, json={"reason": "spam"})).json()["id"]
    reports = f"/rooms/{room}/reports"
    await ada.http.patch(f"{reports}/{made[decided]}", json={"outcome": "dismissed"})
    ages(keeping.folder, room, days=31, until=filed)
    await keeps(ada, room, 30)
    await has_expired(ada, room, filed + 1)
    assert {item["text"] for item in await history(ada, room)} == {""}
    waiting = {item["seq"]: item for item in await queue(ada, room)}
    assert waiting.keys() == {said, poll, filed}
    copied = waiting[filed]["message"]
    assert (copied["text"], "files" in copied) == ("zebra with a file", False), "they are gone"
    shown = waiting[said]["message"]
    assert (shown["text"], shown["deleted"]) == ("**zebra** words", False)
    assert shown["user"]["id"] == grace.id
    assert "reactions" not in shown
    assert waiting[said]["kept_until"] > waiting[said]["at"]
    options = waiting[poll]["message"]["poll"]["options"]
    assert [option["text"] for option in options] == ["zebra", "no"]
    [resolved] = await queue(ada, room, "resolved")
    assert (resolved["message"]["text"], resolved["kept_until"]) == ("", None), "dealt with before"
    assert "kept_until" not in (await ada.http.get("/me/reports")).json()["items"][0]
    for seq in (said, poll, filed):
        done = await ada.http.patch(f"{reports}/{made[seq]}", json={"outcome": "acted"})
        assert (done.json()["message"]["text"], done.json()["kept_until"]) == ("", None)
    left = databases.run(keeping.folder, "SELECT kept FROM reports WHERE room_id = ?", room)
    assert {kept for (kept,) in left} == {None}


async def test_a_copy_for_a_report_that_nobody_decides_is_gone_after_its_time(
    people: People, start_server: Callable[..., Server]
) -> None:
    server = start_server(PARLEY_ERASE_WITHIN_SECONDS="3")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    [said] = await old_messages(ada, room, server.folder, "zebra")
    await ada.http.post(f"/rooms/{room}/messages/{said}/reports", json={"reason": "spam"})
    await keeps(ada, room, 30)
    await has_expired(ada, room, said + 1)
    [waiting] = await queue(ada, room)
    assert waiting["message"]["text"] == "zebra"
    server.stop()
    databases.run(server.folder, "UPDATE reports SET kept_until = 1")
    server.start()
    while waiting["kept_until"]:
        [waiting] = await queue(ada, room)
    assert (waiting["message"]["text"], waiting["message"]["deleted"]) == ("", True)
    server.stop()
    if not databases.IS_POSTGRES:
        assert holds(server.folder, "zebra") == []


async def test_what_expires_does_not_make_a_dead_room_look_active(
    people: People, start_server: Callable[..., Server]
) -> None:
    server = start_server()
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    [said] = await old_messages(ada, room, server.folder, "old")
    before = (await ada.http.get(f"/rooms/{room}")).json()["active_at"]
    server.stop()
    server.settings["PARLEY_RETENTION_DAYS"] = "30"
    server.start()
    await has_expired(ada, room, said + 1)
    after = (await ada.http.get(f"/rooms/{room}")).json()
    assert after["active_at"] == before
    assert (await ada.log(room))[-1]["at"] > before
    await ada.posts("new", room)
    assert (await ada.http.get(f"/rooms/{room}")).json()["active_at"] > before


async def test_a_message_that_mentions_a_crowd_goes_in_several_slices(
    ada: Person, room: str, keeping: Server
) -> None:
    crowd.fill_members(keeping.folder, room=room, count=90)
    said = {"text": "@room zebra", "mention_many": True}
    seq = (await ada.http.post(f"/rooms/{room}/messages", json=said)).json()["seq"]
    items = "SELECT count(*) FROM inbox WHERE room_id = ? AND message = ?"

    async def slice_() -> tuple[int, bool]:
        await expire_beside(keeping.folder, room, most=40)
        [(left,)] = databases.run(keeping.folder, items, room, seq)
        item = (await ada.http.get(f"/rooms/{room}/messages/{seq}")).json()
        return left, item["deleted"]

    [(all_of_them,)] = databases.run(keeping.folder, items, room, seq)
    assert all_of_them > 80
    slices = [await slice_()]
    while not slices[-1][1]:
        slices.append(await slice_())
    left = [count for count, _ in slices]
    assert left[0] == all_of_them, "what was before it comes first"
    assert all(before - now <= 40 for before, now in pairwise(left))
    assert left[-1] == 0
    assert len(left) >= 4


async def test_a_slice_counts_what_hangs_on_messages_and_stops_when_its_time_is_over(
    ada: Person, room: str, keeping: Server
) -> None:
    folder = keeping.folder
    seqs = [(await ada.posts(f"{number}", room))["seq"] for number in range(12)]
    for seq in seqs[:6]:
        await ada.http.put(f"/rooms/{room}/messages/{seq}/reactions/🚢")

    async def expired(*, most: int, is_over: bool = False) -> int:
        assert await expire_beside(folder, room, most=most, is_over=is_over)
        return int((await ada.http.get(f"/rooms/{room}")).json()["expired_before"])

    first = seqs[0]
    assert await expired(most=first + 1, is_over=True) <= first, "at least one event"
    while (before := await expired(most=4)) < first:
        pass
    assert await expired(most=8) - before <= 4, "each has a reaction"
    before = await expired(most=8, is_over=True)
    assert await expired(most=8, is_over=True) - before <= 2


async def test_what_was_filled_into_a_form_counts_in_a_slice_and_goes_with_its_message(
    ada: Person, room: str, keeping: Server
) -> None:
    folder = keeping.folder
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        await bot.joins(room)
        seqs = [(await asks(bot, room, BUTTON)).json()["seq"] for _ in range(6)]
    for seq in seqs:
        for _ in range(2):
            pressed = await presses(ada, room, seq, "order", answers=WELL)
            assert pressed.status_code == 201, pressed.text

    async def expired(*, most: int) -> int:
        assert await expire_beside(folder, room, most=most)
        return int((await ada.http.get(f"/rooms/{room}")).json()["expired_before"])

    kept = "SELECT count(*) FROM form_answers WHERE room_id = ? AND target < ?"
    while (before := await expired(most=5)) <= seqs[0]:
        pass
    now = await expired(most=10)
    assert 1 <= now - before <= 2, "each has two presses, with what was filled in by each"
    assert databases.run(folder, kept, room, now) == [(0,)]
    assert databases.run(folder, kept, room, seqs[-1]) != [(0,)], "younger ones have theirs"
    while await expire_beside(folder, room, most=100):
        pass
    assert databases.run(folder, kept, room, 2**53) == [(0,)]


def test_a_slice_is_over_after_its_time_and_the_next_one_is_half_as_large() -> None:
    now = 0.0
    slices = Pace(first=100, least=10, most=1000, clock=lambda: now)
    assert not slices.is_over()
    slices.begin()
    now += pace.TARGET_SECONDS / 2
    assert not slices.is_over()
    now += pace.TARGET_SECONDS
    assert slices.is_over()
    now += pace.TARGET_SECONDS
    slices.end()
    assert slices.size == 50
    slices.begin()
    now += pace.TARGET_SECONDS / 2
    slices.end()
    assert slices.size == 75


def test_postgresql_vacuums_the_log_before_a_fifth_of_it_is_dead() -> None:
    with psycopg.connect(databases.new_url()) as connection:
        options = connection.execute("SELECT reloptions FROM pg_class WHERE relname = 'events'")
        assert options.fetchone() == (["autovacuum_vacuum_scale_factor=0.02"],)
