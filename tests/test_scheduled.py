"""Messages that are sent later: at their time, once each, under the rules of that time."""

import asyncio
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest

from tests.conftest import People
from tests.faults.clock import Clock, unavailable
from tests.people import Person
from tests.server import Server

Item = dict[str, Any]
DAY_SECONDS = 86_400
has_clock = pytest.mark.skipif(unavailable() is not None, reason=str(unavailable()))


def in_seconds(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def asks(person: Person, room: str, text: str, at: str, **more: object) -> httpx2.Response:
    body = {"text": text, "at": at, **more}
    return await person.http.post(f"/rooms/{room}/scheduled", json=body)


async def schedules(
    person: Person, room: str, text: str, *, seconds: float, **more: object
) -> Item:
    answer = await asks(person, room, text, in_seconds(seconds), **more)
    assert answer.status_code == 201, answer.text
    made: Item = answer.json()
    return made


async def mine(person: Person) -> list[Item]:
    answer = await person.http.get("/me/scheduled")
    assert answer.status_code == 200, answer.text
    items: list[Item] = answer.json()["items"]
    return items


async def texts(person: Person, room: str) -> list[str]:
    return [event["text"] for event in await person.log(room) if event["type"] == "message"]


class FarOff:
    """A server whose clock the test moves."""

    def __init__(self, folder: Path) -> None:
        self.clock = Clock(folder)
        self.server = Server(folder)
        self.server.settings |= self.clock.environment
        self.ahead = 0.0

    def waits(self, seconds: float) -> None:
        """For the server so much time passes at once; less than nothing is a clock set back."""
        self.ahead += seconds
        self.clock.jump(self.ahead)


@pytest.fixture
def far_off(tmp_path: Path) -> Iterator[FarOff]:
    made = FarOff(tmp_path)
    made.server.start()
    yield made
    made.server.stop()


async def test_a_message_is_sent_at_its_time_and_read_by_nobody_before(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.enters(room) as seat:
        await seat.live()
        made = await schedules(ada, room, "good morning", seconds=1.2)
        assert (made["state"], made["repeat"], made["user"]["id"]) == ("waiting", "once", ada.id)
        assert await mine(ada) == [made]
        assert await mine(grace) == []
        path = f"/rooms/{room}/scheduled"
        assert (await grace.http.get(path)).json()["items"] == []
        assert (await grace.http.get(f"{path}/{made['id']}")).status_code == 404
        assert (await ada.http.get(f"{path}/{made['id']}")).json() == made
        said = await seat.hears("good morning")
    assert said["user"]["id"] == ada.id
    assert said["at"] >= made["at"]
    assert await mine(ada) == []
    assert await texts(ada, room) == ["good morning"]


async def test_what_its_author_has_not_read_stays_unread(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await grace.posts("read this", room)
    async with await grace.enters(room) as seat:
        await seat.live()
        await schedules(ada, room, "later", seconds=0.6)
        await seat.hears("later")
        assert (await ada.http.get(f"/rooms/{room}")).json()["unread"] == 2
        await ada.http.put("/me/read")
        await schedules(ada, room, "and later", seconds=0.6)
        await seat.hears("and later")
    assert (await ada.http.get(f"/rooms/{room}")).json()["unread"] == 0


async def test_it_is_changed_and_cancelled_until_then(ada: Person) -> None:
    room = await ada.makes_room()
    made = await schedules(ada, room, "one", seconds=3600)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    at = in_seconds(7200)
    changed = (await ada.http.patch(path, json={"text": "two", "at": at})).json()
    assert (changed["text"], changed["state"]) == ("two", "waiting")
    assert changed["at"] > made["at"]
    assert changed["client_id"] != made["client_id"]
    assert (await ada.http.patch(path, json={})).json() == changed
    weekly = await ada.http.patch(path, json={"repeat": "weekly", "time_zone": "Europe/Berlin"})
    assert (weekly.json()["repeat"], weekly.json()["at"]) == ("weekly", changed["at"])
    assert await mine(ada) == [weekly.json()]
    assert (await ada.http.delete(path)).status_code == 204
    assert (await ada.http.delete(path)).status_code == 404
    assert await mine(ada) == []


async def test_a_request_that_is_repeated_makes_one(ada: Person) -> None:
    room = await ada.makes_room()
    at = in_seconds(3600)
    made = await asks(ada, room, "one", at, client_id="c-1")
    again = await asks(ada, room, "one", at, client_id="c-1")
    assert (made.status_code, again.status_code) == (201, 200)
    assert made.json() == again.json()
    other = await asks(ada, room, "two", at, client_id="c-1")
    assert (other.status_code, other.json()["code"]) == (409, "client_id_reused")
    await ada.http.delete(f"/rooms/{room}/scheduled/{made.json()['id']}")
    over = (await asks(ada, room, "one", at, client_id="c-1")).json()
    assert (over["id"], over["state"], over["text"]) == (made.json()["id"], "cancelled", "")
    async with await ada.enters(room) as seat:
        await seat.live()
        soon = in_seconds(0.6)
        assert (await asks(ada, room, "three", soon, client_id="c-2")).status_code == 201
        said = await seat.hears("three")
    sent = (await asks(ada, room, "three", soon, client_id="c-2")).json()
    assert (sent["state"], sent["seq"], sent["text"]) == ("sent", said["seq"], "")
    assert await mine(ada) == []


async def test_what_is_refused_at_its_time_is_not_lost(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    async with await grace.connects() as account:
        await account.lists()
        await account.sees("scheduled", items=[])
        made = await schedules(grace, room, "from grace", seconds=1.0)
        assert (await account.sees("scheduled"))["items"][0]["state"] == "waiting"
        await ada.mutes(grace, room, until="2999-01-01T00:00:00Z")
        [told] = (await account.sees("scheduled"))["items"]
        assert (told["id"], told["state"], told["failure"]) == (made["id"], "failed", "muted")
    [failed] = await mine(grace)
    assert (failed["text"], failed["failure"]) == ("from grace", "muted")
    assert failed["failed_at"] >= made["at"]
    await ada.mutes(grace, room, until=None)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    again = await grace.http.patch(path, json={"at": in_seconds(0.6)})
    assert (again.json()["state"], again.json()["failure"]) == ("waiting", None)
    async with await ada.enters(room) as seat:
        await seat.hears("from grace")
    assert await mine(grace) == []


async def test_sent_by_hand_before_its_time_it_is_sent_once(ada: Person) -> None:
    room = await ada.makes_room()
    made = await schedules(ada, room, "now, please", seconds=0.8)
    await ada.posts("now, please", room, client_id=made["client_id"])
    later = await schedules(ada, room, "the end", seconds=1.0)
    async with await ada.enters(room) as seat:
        await seat.hears("the end")
    assert later["at"] > made["at"]
    assert await texts(ada, room) == ["now, please", "the end"]
    assert await mine(ada) == []


async def test_in_a_room_with_pauses_it_waits_for_the_end_of_one(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    await ada.http.patch(f"/rooms/{room}", json={"slow_seconds": 2})
    async with await ada.enters(room) as seat:
        await seat.live()
        await grace.posts("first", room)
        began = time.monotonic()
        await schedules(grace, room, "second", seconds=0.5)
        await seat.hears("second")
        assert time.monotonic() - began > 1
    assert await mine(grace) == []


async def test_what_repeats_is_the_rooms(ada: Person, grace: Person, people: People) -> None:
    room = await ada.makes_room()
    other = await people("other")
    for person in (grace, other):
        await person.joins(room)
    made = await schedules(
        grace, room, "stand-up!", seconds=3600, repeat="weekdays", time_zone="Europe/Berlin"
    )
    path = f"/rooms/{room}/scheduled/{made['id']}"
    for person in (ada, other):
        assert (await person.http.get(f"/rooms/{room}/scheduled")).json()["items"] == [made]
        assert (await person.http.get(path)).json() == made
    for method, body in (("PATCH", {"text": "x"}), ("DELETE", None)):
        refused = await other.http.request(method, path, json=body)
        assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    later = (await ada.http.patch(path, json={"at": in_seconds(90_000)})).json()
    assert later["user"]["id"] == grace.id, "another time is nobody's words"
    taken = (await ada.http.patch(path, json={"text": "Stand-up at nine"})).json()
    assert taken["user"]["id"] == ada.id, "who changes the words says them"
    assert (await ada.http.delete(path)).status_code == 204
    assert await mine(ada) == await mine(grace) == []


async def test_a_moderator_who_changes_or_cancels_what_somebody_else_repeats_is_in_the_audit_log(
    ada: Person, grace: Person
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    repeated = [
        await schedules(person, room, "stand-up", seconds=3600, repeat="daily", time_zone="UTC")
        for person in (ada, grace, grace)
    ]
    changed = repeated.pop()
    for text in ("sit-down", "sit-down"):
        path = f"/rooms/{room}/scheduled/{changed['id']}"
        assert (await ada.http.patch(path, json={"text": text})).is_success
    for item in repeated:
        answer = await ada.http.delete(f"/rooms/{room}/scheduled/{item['id']}")
        assert answer.status_code == 204
    acts = (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]
    assert [(act["act"], act["actor"]["id"], act["member"]["id"]) for act in acts] == [
        ("cancel_scheduled", ada.id, grace.id),
        ("change_scheduled", ada.id, grace.id),
    ]


async def test_what_is_no_message_or_no_time_is_refused(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    later = in_seconds(60)
    for body in (
        {"text": "x"},
        {"at": later},
        {"text": " ", "at": later},
        {"text": "x" * 8001, "at": later},
        {"text": "x", "at": in_seconds(-1)},
        {"text": "x", "at": in_seconds(400 * DAY_SECONDS)},
        {"text": "x", "at": "2026-11-29T09:00:00"},
        {"text": "x", "at": "soon"},
        {"text": "x", "at": later, "repeat": "hourly"},
        {"text": "x", "at": later, "repeat": "daily"},
        {"text": "x", "at": later, "repeat": "daily", "time_zone": "Berlin"},
        {"text": "x", "at": later, "state": "sent"},
    ):
        answer = await ada.http.post(f"/rooms/{room}/scheduled", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), body
    made = await schedules(ada, room, "x", seconds=60)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    for body in ({"at": in_seconds(-1)}, {"text": ""}, {"time_zone": "Berlin"}):
        assert (await ada.http.patch(path, json=body)).json()["code"] == "invalid", body
    assert (await asks(grace, room, "x", later)).json()["code"] == "not_a_member"
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    assert (await asks(ada, room, "x", later)).json()["code"] == "room_archived"
    assert await mine(ada) == [made]


async def test_there_is_an_end_of_what_waits(people: People, ada: Person) -> None:
    many, room = await people("many"), await ada.makes_room()
    await many.joins(room)
    for number in range(100):
        await schedules(many, room, f"{number}", seconds=3600)
    refused = await asks(many, room, "one more", in_seconds(3600))
    assert (refused.status_code, refused.json()["code"]) == (409, "conflict")
    assert len(await mine(many)) == 100


async def test_killed_at_that_very_second_it_sends_each_once(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    wanted = [f"{number}" for number in range(60)]
    at = in_seconds(5)
    answers = await asyncio.gather(*(asks(ada, room, text, at) for text in wanted))
    assert {answer.status_code for answer in answers} == {201}
    async with await ada.enters(room) as seat:
        await seat.until(lambda frame: frame["type"] == "message")
        own_server.kill()
    own_server.start()
    async with await ada.enters(room, after=0) as seat:
        while len(seat.texts) < len(wanted):
            await seat.next()
    assert sorted(await texts(ada, room)) == sorted(wanted)
    assert await mine(ada) == []


@pytest.mark.sqlite("on PostgreSQL its own clock counts, too, which no test moves")
@has_clock
async def test_every_day_it_comes_once_whatever_the_clock_does(
    far_off: FarOff, people: People
) -> None:
    ada = await people("ada", at=far_off.server)
    room = await ada.makes_room()
    daily = {"repeat": "daily", "time_zone": "Europe/Berlin"}
    made = await schedules(ada, room, "tea", seconds=3600, **daily)
    once = await schedules(ada, room, "cake", seconds=3600 + 10 * DAY_SECONDS)
    far_off.server.restart()
    async with await ada.enters(room) as seat:
        await seat.live()
        for day in range(3):
            far_off.waits(DAY_SECONDS if day else 3601)
            await seat.hears("tea")
        # A clock that is set back sends nothing twice; four days without a server are one message.
        far_off.waits(-2 * DAY_SECONDS)
        await seat.is_in_step()
        far_off.waits(2 * DAY_SECONDS)
        assert seat.texts == ["tea"] * 3
    far_off.server.stop()
    far_off.waits(4 * DAY_SECONDS)
    far_off.server.start()
    await ada.signs_in()
    async with await ada.enters(room, after=0) as seat:
        while len(seat.texts) < 4:
            await seat.next()
        far_off.waits(4 * DAY_SECONDS)
        await seat.hears("cake")
    await ada.signs_in()
    assert (await texts(ada, room)).count("tea") <= 5
    [waiting] = await mine(ada)
    assert waiting["id"] == made["id"] != once["id"]
    assert waiting["at"] > made["at"]


@pytest.mark.sqlite("on PostgreSQL its own clock counts, too, which no test moves")
@has_clock
async def test_what_repeats_goes_on_under_its_author_whose_account_is_disabled(
    far_off: FarOff, people: People
) -> None:
    ada, grace = [await people(name, at=far_off.server) for name in ("ada", "grace")]
    room = await ada.makes_room()
    await grace.joins(room)
    weekly = {"repeat": "weekly", "time_zone": "Asia/Shanghai"}
    await schedules(grace, room, "the plan", seconds=3600, **weekly)
    lone = await schedules(grace, room, "only me", seconds=3600)
    disabled = await ada.http.patch(f"/accounts/{grace.id}", json={"disabled": True})
    assert disabled.status_code == 200
    async with await ada.enters(room) as seat:
        await seat.live()
        far_off.waits(3601)
        said = await seat.hears("the plan")
        assert said["user"]["id"] == grace.id, "nobody else says it"
        assert said["scheduled"] is True, "and nobody need believe that she was there"
    await ada.signs_in()
    assert await mine(ada) == []
    assert await texts(ada, room) == ["the plan"], "what is sent once is its author's"
    [waiting] = (await ada.http.get(f"/rooms/{room}/scheduled")).json()["items"]
    assert (waiting["text"], waiting["user"]["id"]) == ("the plan", grace.id)
    await ada.http.patch(f"/accounts/{grace.id}", json={"disabled": False})
    await grace.signs_in()
    failed = next(item for item in await mine(grace) if item["id"] == lone["id"])
    assert failed["state"] == "failed"


async def test_what_repeats_goes_on_when_the_token_that_made_it_is_revoked(
    ada: Person, room: str
) -> None:
    token = await ada.makes_token("rooms:read", "messages:write")
    async with ada.program(token["token"]) as program:
        await repeats(program, room, "the tide", seconds=2)
    await ada.http.delete(f"/me/tokens/{token['id']}")
    async with await ada.enters(room) as seat:
        await seat.live()
        said = await seat.hears("the tide")
    assert (said["user"]["id"], said["scheduled"]) == (ada.id, True)
    [waiting] = await mine(ada)
    assert (waiting["text"], waiting["state"]) == ("the tide", "waiting")
    await ada.http.delete(f"/rooms/{room}/scheduled/{waiting['id']}")
    assert await mine(ada) == []


async def repeats(person: Person, room: str, text: str, *, seconds: float) -> Item:
    return await schedules(person, room, text, seconds=seconds, repeat="daily", time_zone="UTC")


@pytest.mark.parametrize("way", ["leaves", "is removed", "is banned"])
async def test_what_repeats_stops_without_its_author_in_the_room(
    ada: Person, people: People, way: str
) -> None:
    author = await people("author")
    room = await ada.makes_room(kind="private")
    await ada.adds(author, room)
    made = await repeats(author, room, "says the owner?", seconds=1.0)
    if way == "leaves":
        await author.leaves(room)
    elif way == "is removed":
        await ada.removes(author, room)
    else:
        await ada.bans(author, room)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    stopped = await is_stopped(ada, path)
    assert (stopped["failure"], stopped["user"]["id"]) == ("not_a_member", author.id)
    assert await texts(ada, room) == []
    # A moderator may have it go on, and says it from then on.
    taken = (await ada.http.patch(path, json={"at": in_seconds(0.6)})).json()
    assert (taken["state"], taken["user"]["id"]) == ("waiting", ada.id)
    async with await ada.enters(room, after=0) as seat:
        assert (await seat.hears("says the owner?"))["user"]["id"] == ada.id


async def is_stopped(person: Person, path: str) -> Item:
    """Nobody hears of it: who looks sees it, some time after its time."""
    async with asyncio.timeout(10):
        while True:
            item: Item = (await person.http.get(path)).json()
            if item["state"] == "failed":
                return item


async def test_it_is_marked_as_one_that_repeats(ada: Person) -> None:
    room = await ada.makes_room()
    async with await ada.enters(room) as seat:
        await seat.live()
        await repeats(ada, room, "again and again", seconds=0.6)
        said = await seat.hears("again and again")
        assert said["scheduled"] is True
        edited = await ada.http.patch(
            f"/rooms/{room}/messages/{said['seq']}", json={"text": "and again"}
        )
        assert edited.status_code == 200
        await schedules(ada, room, "once", seconds=0.6)
        assert "scheduled" not in await seat.hears("once")
    shown = (await ada.http.get(f"/rooms/{room}/messages/{said['seq']}")).json()
    assert (shown["text"], shown["scheduled"]) == ("and again", True)
    await ada.http.delete(f"/rooms/{room}/messages/{said['seq']}")
    assert "scheduled" not in (await ada.http.get(f"/rooms/{room}/messages/{said['seq']}")).json()


async def test_here_calls_those_who_are_there_when_it_is_sent(
    ada: Person, grace: Person, people: People
) -> None:
    away = await people("away")
    room = await ada.makes_room()
    for person in (grace, away):
        await person.joins(room)
    await schedules(ada, room, "@here tea!", seconds=1.0)
    async with await grace.enters(room) as seat:
        await seat.live()
        said = await seat.hears("@here tea!")
        assert said["mentions"] == [{"name": "here"}]
    inbox = [(await person.http.get("/me/inbox")).json()["items"] for person in (grace, away)]
    assert [item["message"]["text"] for item in inbox[0]] == ["@here tea!"]
    assert inbox[1] == []


async def test_who_schedules_for_many_is_asked_at_once(own_server: Server, people: People) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    for number in range(21):
        await (await people(f"p{number}", at=own_server)).joins(room)
    later = in_seconds(3600)
    for text in ("@room wake up", "@here wake up"):
        refused = await asks(ada, room, text, later, client_id=text)
        assert (refused.status_code, refused.json()["code"]) == (409, "many_mentioned"), text
        assert refused.json()["count"] == 21
        meant = await asks(ada, room, text, later, client_id=text, mention_many=True)
        assert meant.status_code == 201, meant.text
    few = await schedules(ada, room, "wake up", seconds=1.5)
    path = f"/rooms/{room}/scheduled/{few['id']}"
    refused = await ada.http.patch(path, json={"text": "@room wake up"})
    assert (refused.status_code, refused.json()["code"]) == (409, "many_mentioned")
    body = {"text": "@room wake up", "mention_many": True}
    assert (await ada.http.patch(path, json=body)).status_code == 200
    async with await ada.enters(room, after=0) as seat:
        await seat.hears("@room wake up")
    assert len(await mine(ada)) == 2


async def test_a_change_to_what_holds_already_writes_nothing(ada: Person) -> None:
    room = await ada.makes_room()
    made = await repeats(ada, room, "tea", seconds=3600)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    async with await ada.connects() as account:
        await account.lists()
        await account.sees("scheduled")
        same = {"text": "tea", "at": made["at"], "repeat": "daily", "time_zone": "UTC"}
        for body in (same, {"at": made["at"]}, {"repeat": "daily"}, {"mention_many": False}):
            assert (await ada.http.patch(path, json=body)).json() == made
        await ada.http.patch(path, json={"repeat": "weekly"})
        assert (await account.sees("scheduled"))["items"][0]["repeat"] == "weekly"


async def test_what_comes_to_repeat_says_where(ada: Person) -> None:
    room = await ada.makes_room()
    made = await schedules(ada, room, "tea", seconds=3600)
    path = f"/rooms/{room}/scheduled/{made['id']}"
    refused = await ada.http.patch(path, json={"repeat": "daily"})
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid")
    daily = await ada.http.patch(path, json={"repeat": "daily", "time_zone": "Asia/Shanghai"})
    weekly = await ada.http.patch(path, json={"repeat": "weekly", "at": in_seconds(7200)})
    assert (daily.json()["time_zone"], weekly.json()["time_zone"]) == ("Asia/Shanghai",) * 2
