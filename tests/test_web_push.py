"""Web push: what is meant for somebody reaches their browser, sealed, and when they want it."""

import time
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.browsers import Subscribed, claims
from tests.conftest import People
from tests.faults.clock import Clock, unavailable
from tests.people import Person
from tests.receivers import Receiver
from tests.server import Server

LOOPBACK = {"PARLEY_WEBHOOK_NETWORKS": "127.0.0.0/8", "PARLEY_WEBHOOK_HTTP": "true"}
DAY_SECONDS = 86_400
# As long as somebody who is at Parley has to read it there.
PAUSE_SECONDS = 30
# How long a node has a push to itself, and after which time one is tried again.
LEASE_SECONDS, FIRST_RETRY_SECONDS = 30, 30


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Sends to this machine."""
    running = Server(tmp_path_factory.mktemp("push"), **LOOPBACK).start()
    yield running
    running.stop()


@pytest.fixture
async def service() -> AsyncIterator[Receiver]:
    async with Receiver() as running:
        running.answers = lambda _: (201, {})
        yield running


@pytest.fixture
async def phone(service: Receiver, ada: Person) -> Subscribed:
    """Of ada, who has no page open."""
    found = Subscribed(service, "phone")
    await found.subscribes(ada)
    return found


async def test_a_mention_is_sealed_for_the_browser_and_signed_by_the_server(
    ada: Person, grace: Person, room: str, phone: Subscribed, server: Server
) -> None:
    said = await grace.posts(f"@{ada.name}, the **kettle** is on", room)
    told = await phone.hears(f"@{ada.name}, the kettle is on")
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    assert told["title"] == f"{grace.name} mentioned you in {name}"
    assert told["tag"] == room
    assert told["navigate"] == f"{server.url}/rooms/{room}/{said['seq']}"
    assert told["data"]["seq"] == said["seq"]
    [one] = phone.received
    assert phone.opens(one)["web_push"] == 8030
    assert (one.headers["ttl"], one.headers["urgency"]) == (str(DAY_SECONDS), "high")
    assert len(one.headers["topic"]) == 32
    assert room not in one.headers["topic"]
    assert b"kettle" not in one.body
    key = (await ada.http.get("/me/push-key")).json()["key"]
    signed = claims(one, key)
    assert signed["aud"] == phone.service.origin
    assert signed["sub"] == server.url
    assert time.time() < signed["exp"] < time.time() + DAY_SECONDS


async def test_of_a_room_one_is_told_what_one_wants_to_hear(
    ada: Person, grace: Person, room: str, phone: Subscribed
) -> None:
    direct = (await grace.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    await grace.posts("to nobody in particular", room)
    await grace.posts("to you", direct)
    told = await phone.hears("to you")
    assert told["title"] == grace.name
    assert phone.texts == ["to you"]
    await ada.http.patch("/me/notifications", json={"notify": "all"})
    await grace.posts("to all of you", room)
    await phone.hears("to all of you")
    assert phone.received[-1].headers["urgency"] == "normal"
    await ada.http.patch(f"/rooms/{room}/mine", json={"notify": "nothing"})
    await grace.posts(f"@{ada.name}, psst", room)
    await ada.http.patch("/me/notifications", json={"notify": "nothing"})
    await grace.posts("nor this", direct)
    await ada.http.put("/me/read")
    await ada.http.patch("/me/notifications", json={"notify": "mentions"})
    await grace.posts("and again", direct)
    await phone.hears("and again")
    assert phone.texts == ["to you", "to all of you", "and again"]


async def test_a_reply_in_a_thread_that_one_follows_leads_to_the_thread(
    ada: Person, grace: Person, room: str, phone: Subscribed
) -> None:
    root = (await ada.posts("When does she sail?", room))["seq"]
    answer = {"text": "At nine.", "thread": root}
    await grace.http.post(f"/rooms/{room}/messages", json=answer)
    told = await phone.hears("At nine.")
    assert told["tag"] == f"{room}/{root}"
    assert told["data"]["path"] == f"/rooms/{room}?panel=thread%3A{root}"
    assert "replied in" in told["title"]


async def test_an_edit_tells_whom_it_mentions_now(
    ada: Person, grace: Person, room: str, phone: Subscribed
) -> None:
    said = (await grace.posts("somebody, help", room))["seq"]
    await ada.http.put(f"/rooms/{room}/read", json={"seq": said})
    await grace.http.patch(f"/rooms/{room}/messages/{said}", json={"text": f"@{ada.name}, help"})
    await phone.hears(f"@{ada.name}, help")


@pytest.mark.parametrize("reason", ["quiet hours", "not to be disturbed", "blocked"])
async def test_nothing_is_sent_that_nobody_wants(
    ada: Person, grace: Person, room: str, phone: Subscribed, reason: str
) -> None:
    now = datetime.now(UTC)
    if reason == "quiet hours":
        around = [(now + timedelta(hours=hours)).strftime("%H:%M") for hours in (-1, 1)]
        hours = {"begins": around[0], "ends": around[1], "time_zone": "UTC"}
        await ada.http.patch("/me/notifications", json={"quiet_hours": hours})
    elif reason == "not to be disturbed":
        until = (now + timedelta(hours=1)).isoformat()
        await ada.http.patch("/me", json={"quiet_until": until})
    else:
        await ada.http.put(f"/me/blocks/{grace.id}")
    await grace.posts(f"@{ada.name}, not this", room)
    witness = Subscribed(phone.service, "witness")
    # Whoever comes later in the same room is told after it.
    await witness.subscribes(grace)
    await ada.posts(f"@{grace.name}, this", room)
    await witness.hears(f"@{grace.name}, this")
    assert phone.received == []


async def test_a_browser_that_wants_no_more_is_forgotten(
    ada: Person, grace: Person, room: str, phone: Subscribed
) -> None:
    laptop = Subscribed(phone.service, "laptop")
    await laptop.subscribes(ada)
    phone.service.answers = lambda one: (410 if one.path.endswith("phone") else 201, {})
    await grace.posts(f"@{ada.name}, one", room)
    await phone.hears(f"@{ada.name}, one")
    await laptop.hears(f"@{ada.name}, one")
    await grace.posts(f"@{ada.name}, two", room)
    await laptop.hears(f"@{ada.name}, two")
    assert phone.texts == [f"@{ada.name}, one"]
    left = (await ada.http.get("/me/push-subscriptions")).json()["items"]
    assert len(left) == 1


async def test_it_ends_with_the_sign_in(
    ada: Person, grace: Person, room: str, service: Receiver
) -> None:
    async with ada.browses() as at_phone:
        lost, kept = Subscribed(service, "lost"), Subscribed(service, "kept")
        answer = await at_phone.put("/api/v1/me/push-subscriptions", json=lost.as_json)
        assert answer.status_code == 200, answer.text
        await kept.subscribes(ada)
        sessions = (await ada.http.get("/me/sessions")).json()["items"]
        [other] = [one["id"] for one in sessions if not one["current"]]
        await ada.http.delete(f"/me/sessions/{other}")
    await grace.posts(f"@{ada.name}, hello", room)
    await kept.hears(f"@{ada.name}, hello")
    assert lost.received == []


async def test_the_seventeenth_takes_the_place_of_the_oldest(
    ada: Person, service: Receiver
) -> None:
    browsers = [Subscribed(service, f"browser-{number}") for number in range(17)]
    made = [(await each.subscribes(ada))["id"] for each in browsers]
    again = (await browsers[-1].subscribes(ada))["id"]
    listed = [one["id"] for one in (await ada.http.get("/me/push-subscriptions")).json()["items"]]
    assert again == made[-1]
    assert listed == made[1:]
    assert (await ada.http.delete(f"/me/push-subscriptions/{again}")).status_code == 204
    assert (await ada.http.delete(f"/me/push-subscriptions/{again}")).status_code == 404


async def test_a_room_that_one_comes_into_later_is_told_of_from_its_first_message(
    ada: Person, grace: Person, phone: Subscribed
) -> None:
    late = await grace.makes_room("late")
    await grace.posts(f"@{ada.name}, before you came", late)
    await ada.joins(late)
    await grace.posts(f"@{ada.name}, welcome", late)
    await phone.hears(f"@{ada.name}, welcome")
    assert phone.texts == [f"@{ada.name}, welcome"]


@pytest.mark.parametrize(
    "wrong",
    [
        {"endpoint": "ftp://push.example.org/1"},
        {"endpoint": "https://name@push.example.org/1"},
        {"keys": {"p256dh": "BA", "auth": "AAAAAAAAAAAAAAAAAAAAAA"}},
        {"keys": {"p256dh": "B" + "A" * 86, "auth": "AAAAAAAAAAAAAAAAAAAAAA"}},
        {"language": "xx"},
    ],
)
async def test_what_no_browser_gives_is_refused(
    ada: Person, service: Receiver, wrong: dict[str, object]
) -> None:
    given = Subscribed(service, "odd").as_json | wrong
    answer = await ada.http.put("/me/push-subscriptions", json=given)
    assert answer.status_code == 422


async def test_a_push_service_leads_nowhere_else(ada: Person, service: Receiver) -> None:
    made = await Subscribed(service, "moved").subscribes(ada)
    service.answers = lambda _: (307, {"location": "/push/elsewhere"})
    answer = await ada.http.post(f"/me/push-subscriptions/{made['id']}/tests")
    assert answer.json() == {"status": 307, "error": None}
    assert [one.path for one in service.received] == ["/push/moved"]


async def test_a_test_says_what_came_of_it_and_tells_of_nothing(
    ada: Person, grace: Person, phone: Subscribed
) -> None:
    [mine] = (await ada.http.get("/me/push-subscriptions")).json()["items"]
    tests = f"/me/push-subscriptions/{mine['id']}/tests"
    assert (await grace.http.post(tests)).status_code == 404
    assert (await ada.http.post(tests)).json() == {"status": 201, "error": None}
    [told] = phone.notifications
    assert (told["title"], told["tag"]) == ("This is a test", "test")
    phone.service.answers = lambda _: (410, {})
    assert (await ada.http.post(tests)).json() == {"status": 410, "error": None}
    assert (await ada.http.get("/me/push-subscriptions")).json()["items"] == []


async def test_what_is_said_in_files_only_tells_their_names(
    ada: Person, grace: Person, phone: Subscribed
) -> None:
    direct = (await grace.http.put("/direct", json={"users": [ada.id]})).json()["id"]
    form = {"file": ("tide table.txt", b"high at nine", "text/plain")}
    answer = await grace.http.post(f"/rooms/{direct}/files", files=form)
    assert answer.status_code == 201, answer.text
    said = {"text": "", "files": [answer.json()["id"]]}
    answer = await grace.http.post(f"/rooms/{direct}/messages", json=said)
    assert answer.status_code == 201, answer.text
    await phone.hears("tide table.txt")


async def test_an_edit_tells_nobody_again(
    ada: Person, grace: Person, room: str, phone: Subscribed
) -> None:
    said = (await grace.posts(f"@{ada.name}, teh kettle", room))["seq"]
    await phone.hears(f"@{ada.name}, teh kettle")
    corrected = {"text": f"@{ada.name}, the kettle"}
    await grace.http.patch(f"/rooms/{room}/messages/{said}", json=corrected)
    await grace.posts(f"@{ada.name}, it sings", room)
    await phone.hears(f"@{ada.name}, it sings")
    assert phone.texts == [f"@{ada.name}, teh kettle", f"@{ada.name}, it sings"]


async def test_whoever_subscribes_is_told_of_nothing_that_was_said_before(
    ada: Person, grace: Person, room: str, service: Receiver
) -> None:
    await grace.posts(f"@{ada.name}, before", room)
    phone = Subscribed(service, "phone")
    await phone.subscribes(ada)
    await grace.posts(f"@{ada.name}, after", room)
    await phone.hears(f"@{ada.name}, after")
    assert phone.texts == [f"@{ada.name}, after"]


async def test_of_two_people_at_one_browser_the_second_one_is_told(
    ada: Person, grace: Person, room: str, service: Receiver
) -> None:
    shared, own = Subscribed(service, "shared"), Subscribed(service, "own")
    await shared.subscribes(ada)
    await own.subscribes(ada)
    await shared.subscribes(grace)
    await grace.posts(f"@{ada.name}, for you only", room)
    await own.hears(f"@{ada.name}, for you only")
    await ada.posts(f"@{grace.name}, yours", room)
    await shared.hears(f"@{grace.name}, yours")
    assert shared.texts == [f"@{grace.name}, yours"]


async def test_private_addresses_are_never_sent_to(people: People, tmp_path: Path) -> None:
    """On a server as it is out of the box."""
    server = Server(tmp_path, PARLEY_WEBHOOK_HTTP="true").start()
    try:
        ada = await people("ada", at=server)
        async with Receiver() as inside:
            made = await Subscribed(inside, "inside").subscribes(ada)
            answer = await ada.http.post(f"/me/push-subscriptions/{made['id']}/tests")
            why = "leads to an address that is not public"
            assert answer.json() == {"status": None, "error": why}
            assert inside.connections == 0
    finally:
        server.stop()


class Clocked:
    """A server, and its clock in the hands of the test."""

    def __init__(self, folder: Path) -> None:
        self._clock = Clock(folder)
        self._passed_seconds = 0
        self.server = Server(folder, **LOOPBACK, **self._clock.environment).start()

    def passes(self, seconds: int) -> None:
        self._passed_seconds += seconds
        self._clock.jump(self._passed_seconds)


@pytest.fixture(scope="module")
def clocked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clocked]:
    if unavailable() is not None:
        pytest.skip(str(unavailable()))
    running = Clocked(tmp_path_factory.mktemp("clocked"))
    yield running
    running.server.stop()


# First: no server starts beside a PostgreSQL whose clock is a minute behind.
async def test_a_server_that_dies_while_it_sends_repeats_one_and_skips_none(
    people: People, clocked: Clocked, service: Receiver
) -> None:
    server = clocked.server
    ada, grace = await people("ada", at=server), await people("grace", at=server)
    phone = Subscribed(service, "phone")
    await phone.subscribes(ada)
    room = await grace.makes_room("crash")
    await ada.joins(room)
    service.silent = True
    await grace.posts(f"@{ada.name}, one", room)
    await phone.hears(f"@{ada.name}, one")
    server.kill()
    service.silent = False
    server.start()
    clocked.passes(LEASE_SECONDS + 1)
    await service.gets(lambda _: len(phone.received) == 2)
    await grace.posts(f"@{ada.name}, two", room)
    await phone.hears(f"@{ada.name}, two")
    assert phone.texts == [f"@{ada.name}, one"] * 2 + [f"@{ada.name}, two"]


async def test_whoever_is_at_parley_has_half_a_minute_to_read_it_there(
    people: People, clocked: Clocked, service: Receiver
) -> None:
    ada, grace, linus = [
        await people(name, at=clocked.server) for name in ("ada", "grace", "linus")
    ]
    phone, away = Subscribed(service, "phone"), Subscribed(service, "away")
    await phone.subscribes(ada)
    await away.subscribes(linus)
    users = {"users": [ada.id, linus.id]}
    direct = (await grace.http.put("/direct", json=users)).json()["id"]
    async with await ada.connects() as desk:
        await desk.lists()
        for text in ("read at the desk", "not read"):
            said = await grace.posts(text, direct)
            # Whoever is not there is told at once: so now is noted what ada is to be told.
            await away.hears(text)
            assert phone.received == []
            if text == "read at the desk":
                await ada.http.put(f"/rooms/{direct}/read", json={"seq": said["seq"]})
        clocked.passes(PAUSE_SECONDS + 1)
        await phone.hears("not read")
    assert phone.texts == ["not read"]


async def test_what_a_push_service_did_not_take_is_tried_again_as_long_as_it_is_to_be_told(
    people: People, clocked: Clocked, service: Receiver
) -> None:
    ada, grace = await people("ada", at=clocked.server), await people("grace", at=clocked.server)
    phone = Subscribed(service, "phone")
    await phone.subscribes(ada)
    service.answers = lambda one: (503 if one.path.endswith("phone") else 201, {})
    rooms = [await grace.makes_room(name) for name in ("kept", "deleted")]
    said = []
    for room in rooms:
        await ada.joins(room)
        said.append((await grace.posts(f"@{ada.name}, from {room}", room))["seq"])
        await phone.hears(f"@{ada.name}, from {room}")
    kept, deleted = rooms
    await grace.http.delete(f"/rooms/{deleted}/messages/{said[1]}")
    # It waits beside the mention, and does not take its place.
    await ada.http.patch("/me/notifications", json={"notify": "all"})
    await grace.posts("to all", kept)
    await phone.hears("to all")
    # Each is sent in a look of its own, and with it is written what came of those before.
    away, elsewhere = Subscribed(service, "away"), await ada.makes_room("elsewhere")
    await away.subscribes(grace)
    await grace.joins(elsewhere)
    for text in ("and", "so"):
        await ada.posts(f"@{grace.name}, {text}", elsewhere)
        await away.hears(f"@{grace.name}, {text}")
    service.received.clear()
    service.answers = lambda _: (201, {})
    clocked.passes(FIRST_RETRY_SECONDS + 1)
    await phone.hears(f"@{ada.name}, from {kept}")
    await phone.hears("to all")
    await grace.posts(f"@{ada.name}, the last", deleted)
    await phone.hears(f"@{ada.name}, the last")
    assert len(phone.texts) == 3
