"""Webhooks: events are sent to a receiver, signed, in order, once more until they are taken."""

import asyncio
import base64
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from standardwebhooks import Webhook

from tests import databases
from tests.conftest import People
from tests.faults.clock import Clock, unavailable
from tests.people import PATIENCE_SECONDS, Frame, Person, problem
from tests.receivers import Received, Receiver
from tests.server import Server

# Less than a request may take that is never answered.
PROMPTLY_SECONDS = 5
WEEK_MS = 7 * 24 * 3600 * 1000
AHEAD_SECONDS = 7200
LOOPBACK = {"PARLEY_WEBHOOK_NETWORKS": "127.0.0.0/8", "PARLEY_WEBHOOK_HTTP": "true"}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Sends to this machine."""
    running = Server(tmp_path_factory.mktemp("hooks"), **LOOPBACK).start()
    yield running
    running.stop()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    async with Receiver() as running:
        yield running


async def makes(person: Person, place: str, url: str, **more: object) -> Frame:
    answer = await person.http.post(f"{place}/webhooks", json={"url": url, **more})
    assert answer.status_code == 201, answer.text
    made: Frame = answer.json()
    return made


async def in_room(person: Person, room: str, url: str, **more: object) -> Frame:
    return await makes(person, f"/rooms/{room}", url, **more)


async def deliveries(person: Person, room: str, hook: Frame) -> list[Frame]:
    answer = await person.http.get(f"/rooms/{room}/webhooks/{hook['id']}/deliveries")
    assert answer.status_code == 200, answer.text
    items: list[Frame] = answer.json()["items"]
    return items


async def statuses(person: Person, room: str, hook: Frame, count: int) -> list[Any]:
    """Of so many attempts, as soon as they are noted, with the number of each."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while len(found := await deliveries(person, room, hook)) < count:
            pass
    return [(one["status"], one["attempt"]) for one in found]


async def state_of(person: Person, room: str, hook: Frame) -> str:
    answer = await person.http.get(f"/rooms/{room}/webhooks/{hook['id']}")
    assert answer.status_code == 200, answer.text
    return str(answer.json()["state"])


async def until_state(person: Person, room: str, hook: Frame, state: str) -> None:
    async with asyncio.timeout(PATIENCE_SECONDS):
        while await state_of(person, room, hook) != state:
            pass  # nothing tells of it


def seqs(receiver: Receiver) -> list[int]:
    return [one.seq for one in receiver.received]


async def test_a_message_is_sent_as_rest_returns_it_and_the_library_verifies_it(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    await ada.posts("Before.", room)
    hook = await in_room(ada, room, receiver.url)
    assert hook["secret"].startswith("whsec_")
    said = await ada.posts("Hello “there”.", room)
    await receiver.hears("Hello “there”.")
    [one] = receiver.received
    verified = Webhook(hook["secret"]).verify(one.body, one.headers)
    assert verified == {"type": "message", "timestamp": said["at"], "data": said}
    assert one.headers["content-type"] == "application/json"
    assert one.path == "/hook"
    assert "." not in one.id
    listed = (await ada.http.get(f"/rooms/{room}/webhooks")).json()["items"]
    assert [item["id"] for item in listed] == [hook["id"]]
    assert "secret" not in listed[0], "it is shown once"


async def test_an_ed25519_signature_is_verified_by_the_public_key(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url, signing="ed25519")
    assert hook["secret"] is None
    await ada.posts("Signed.", room)
    await receiver.hears("Signed.")
    [one] = receiver.received
    version, _, signature = one.headers["webhook-signature"].partition(",")
    assert version == "v1a"
    key = base64.b64decode(hook["public_key"].removeprefix("whpk_"))
    signed = f"{one.id}.{one.headers['webhook-timestamp']}.".encode() + one.body
    Ed25519PublicKey.from_public_bytes(key).verify(base64.b64decode(signature), signed)


async def test_after_a_rotation_both_secrets_sign(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    before = await in_room(ada, room, receiver.url)
    answer = await ada.http.post(f"/rooms/{room}/webhooks/{before['id']}/secret")
    after = answer.json()
    assert after["secret"] != before["secret"]
    await ada.posts("Twice signed.", room)
    await receiver.hears("Twice signed.")
    [one] = receiver.received
    for hook in (before, after):
        Webhook(hook["secret"]).verify(one.body, one.headers)


async def test_events_come_in_the_order_of_the_log_and_each_once(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    texts = [f"number {number}" for number in range(60)]
    async with await ada.enters(room) as seat:
        await seat.live()
        await seat.says_at_once(*texts)
        await seat.hears(texts[-1])
    await receiver.hears(texts[-1])
    assert receiver.texts == texts
    assert len({one.id for one in receiver.received}) == len(texts)
    assert await statuses(ada, room, hook, len(texts)) == [(204, 1)] * len(texts)


async def test_of_long_messages_that_are_due_at_once_none_is_passed_over(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    path = f"/rooms/{room}/webhooks/{hook['id']}"
    await ada.http.patch(path, json={"active": False})
    # 32 kB each: fewer of them are read at once than of short ones.
    said = [(await ada.posts("🛟" * 8000, room))["seq"] for _ in range(20)]
    await ada.http.patch(path, json={"active": True})
    last = (await ada.posts("The last.", room))["seq"]
    await receiver.gets(lambda it: last in seqs(it))
    assert seqs(receiver) == [*said, last]
    asked = {"first": said[0], "last": said[-1]}
    assert (await ada.http.post(f"{path}/replays", json=asked)).status_code == 202
    after = (await ada.posts("After them.", room))["seq"]
    await receiver.gets(lambda it: after in seqs(it))
    assert seqs(receiver) == [*said, last, *said, after]


async def test_only_the_chosen_types_are_sent(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    await in_room(ada, room, receiver.url, types=["topic", "edited"])
    said = await ada.posts("Not this.", room)
    await ada.http.patch(f"/rooms/{room}/messages/{said['seq']}", json={"text": "But this."})
    await ada.http.patch(f"/rooms/{room}", json={"topic": "And this."})
    await receiver.gets(lambda it: len(it.received) == 2)
    assert [one.json["type"] for one in receiver.received] == ["edited", "topic"]
    answer = await ada.http.post(
        f"/rooms/{room}/webhooks", json={"url": receiver.url, "types": ["no_such"]}
    )
    assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")


async def test_what_is_not_taken_comes_again_with_the_same_id_and_nothing_overtakes_it(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    answers = iter([500])
    receiver.answers = lambda _: (next(answers, 204), {})
    hook = await in_room(ada, room, receiver.url)
    await ada.posts("First.", room)
    await ada.posts("Second.", room)
    # The second attempt is five seconds after the first.
    await receiver.hears("Second.")
    assert receiver.texts == ["First.", "First.", "Second."]
    first, again, _ = receiver.received
    assert first.id == again.id
    Webhook(hook["secret"]).verify(again.body, again.headers)
    assert await statuses(ada, room, hook, 3) == [(204, 1), (204, 2), (500, 1)]


async def test_a_webhook_says_how_it_goes(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    made = await in_room(ada, room, receiver.url)
    path = f"/rooms/{room}/webhooks/{made['id']}"
    assert (made["last_delivery"], made["failures"], made["next_try_at"]) == (None, 0, None)
    receiver.answers = lambda _: (503, {})
    await ada.posts("Not taken.", room)
    await statuses(ada, room, made, 1)
    failing = (await ada.http.get(path)).json()
    assert failing["last_delivery"]["status"] == 503
    assert (failing["failures"], failing["next_try_at"] > failing["last_delivery"]["at"]) == (
        1,
        True,
    )
    receiver.answers = lambda _: (204, {})
    await statuses(ada, room, made, 2)
    [well] = (await ada.http.get(f"/rooms/{room}/webhooks")).json()["items"]
    assert (well["last_delivery"]["status"], well["failures"], well["next_try_at"]) == (
        204,
        0,
        None,
    )


async def test_a_receiver_that_is_gone_for_good_ends_it(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    receiver.answers = lambda _: (410, {})
    hook = await in_room(ada, room, receiver.url)
    await ada.posts("Gone.", room)
    await until_state(ada, room, hook, "gone")
    await ada.posts("Nobody hears this.", room)
    assert receiver.texts == ["Gone."]
    receiver.answers = lambda _: (204, {})
    path = f"/rooms/{room}/webhooks/{hook['id']}"
    assert (await ada.http.patch(path, json={"active": True})).json()["state"] == "active"
    await receiver.hears("Nobody hears this.")
    assert receiver.texts == ["Gone.", "Gone.", "Nobody hears this."], "it goes on where it stood"


async def test_a_receiver_that_never_answers_delays_nobody(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    async with Receiver() as dead:
        dead.silent = True
        await in_room(ada, room, dead.url)
        await in_room(ada, room, receiver.url)
        await ada.posts("One.", room)
        await dead.gets(lambda it: bool(it.received))
        await ada.posts("Two.", room)
        await receiver.hears("Two.")
        assert receiver.texts == ["One.", "Two."]
        assert len(dead.received) == 1


async def test_many_receivers_of_one_person_that_never_answer_delay_no_other(
    ada: Person, grace: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    await in_room(ada, room, receiver.url)
    async with Receiver() as silent:
        silent.silent = True
        dead = [await grace.makes_room() for _ in range(5)]
        # More than are under way at once.
        for each in dead:
            for _ in range(16):
                await in_room(grace, each, silent.url)
        for each in dead:
            await grace.posts("Nobody answers.", each)
        await silent.gets(lambda silent: silent.connections > 0)
        async with asyncio.timeout(PROMPTLY_SECONDS):
            await ada.posts("Others are not in the way.", room)
            await receiver.hears("Others are not in the way.")


async def test_what_was_sent_is_forgotten_after_a_week(ada: Person, server: Server) -> None:
    room = await ada.makes_room()
    async with Receiver() as receiver:
        hook = await in_room(ada, room, receiver.url)
        await ada.posts("Old.", room)
        await receiver.hears("Old.")
        await statuses(ada, room, hook, 1)
        databases.run(server.folder, f"UPDATE webhook_deliveries SET at = at - {WEEK_MS - 60_000}")
        assert len(await deliveries(ada, room, hook)) == 1
        databases.run(server.folder, "UPDATE webhook_deliveries SET at = at - 60000")
        await asyncio.to_thread(server.restart)
        async with asyncio.timeout(PATIENCE_SECONDS):
            while await deliveries(ada, room, hook):
                pass  # nothing tells of it


async def test_a_redirect_is_not_followed(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    async with Receiver() as other:
        receiver.answers = lambda _: (302, {"Location": other.url})
        hook = await in_room(ada, room, receiver.url)
        tested = await ada.http.post(f"/rooms/{room}/webhooks/{hook['id']}/tests")
        assert tested.json()["status"] == 302
        assert other.connections == 0


async def test_a_test_is_sent_at_once_and_stands_in_the_log(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    answer = await ada.http.post(f"/rooms/{room}/webhooks/{hook['id']}/tests")
    assert answer.json()["status"] == 204
    [one] = receiver.received
    assert Webhook(hook["secret"]).verify(one.body, one.headers)["type"] == "webhook.test"
    [noted] = await deliveries(ada, room, hook)
    assert (noted["type"], noted["webhook_id"]) == ("webhook.test", one.id)


async def test_a_range_is_sent_again_under_the_same_ids(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    said = [await ada.posts(f"{number}", room) for number in range(4)]
    await receiver.hears("3")
    path = f"/rooms/{room}/webhooks/{hook['id']}/replays"
    asked = {"first": said[1]["seq"], "last": said[2]["seq"]}
    assert (await ada.http.post(path, json=asked)).status_code == 202
    await receiver.gets(lambda it: len(it.received) == 6)
    await ada.posts("New.", room)
    await receiver.hears("New.")
    assert receiver.texts == ["0", "1", "2", "3", "1", "2", "New."]
    assert receiver.received[1].id == receiver.received[4].id
    wrong = await ada.http.post(path, json={"first": 3, "last": 9999})
    assert wrong.status_code == 422


async def test_a_long_message_says_where_to_read_it(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    await in_room(ada, room, receiver.url)
    said = await ada.posts("字" * 8000, room)
    await receiver.gets(lambda it: bool(it.received))
    [one] = receiver.received
    assert len(one.body) <= 20_000
    assert one.json["data"]["truncated"] is True
    assert one.seq == said["seq"]


async def test_a_new_webhook_stands_at_its_address(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    name = (await ada.http.get(f"/rooms/{room}")).json()["name"]
    for asked, place in ((f"/rooms/{name}", f"/rooms/{room}"), ("/me", "/me")):
        made = await ada.http.post(f"{asked}/webhooks", json={"url": receiver.url})
        hook = made.json()
        address = f"{place}/webhooks/{hook['id']}"
        assert made.headers["Location"] == f"/api/v1{address}"
        found = (await ada.http.get(address)).json()
        assert found.items() <= hook.items()
        assert (await ada.http.delete(address)).status_code == 204


async def test_one_webhook_too_many_is_refused_with_how_many_there_can_be(
    ada: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    for _ in range(20):
        await in_room(ada, room, receiver.url, types=["pinned"])
    refused = await ada.http.post(f"/rooms/{room}/webhooks", json={"url": receiver.url})
    assert (refused.status_code, problem(refused)["code"]) == (409, "too_many_webhooks")
    assert refused.json()["most"] == 20


async def test_no_log_is_sent_again_that_its_owner_may_not_read(
    ada: Person, grace: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    hook = await makes(grace, "/me", receiver.url)
    path = f"/me/webhooks/{hook['id']}/replays"
    asked = {"first": 1, "last": 1, "room": room}
    refused = await grace.http.post(path, json=asked)
    assert (refused.status_code, problem(refused)["code"]) == (403, "not_a_member")
    await ada.http.put(f"/rooms/{room}/bans/{grace.id}", json={})
    refused = await grace.http.post(path, json=asked)
    assert (refused.status_code, problem(refused)["code"]) == (403, "banned")
    assert receiver.connections == 0


async def test_only_those_who_look_after_a_room_make_webhooks_there(
    ada: Person, grace: Person, receiver: Receiver
) -> None:
    room = await ada.makes_room()
    await grace.joins(room)
    asked: dict[str, Any] = {"url": receiver.url}
    refused = await grace.http.post(f"/rooms/{room}/webhooks", json=asked)
    assert (refused.status_code, refused.json()["code"]) == (403, "forbidden")
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    hook = await in_room(grace, room, receiver.url)
    await ada.posts("Hers.", room)
    await receiver.hears("Hers.")
    # It reads by her rights: without them it stops.
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "member"})
    await ada.posts("No longer hers.", room)
    await until_state(ada, room, hook, "stopped")
    assert "No longer hers." not in receiver.texts


async def test_a_webhook_of_mine_gets_all_my_rooms_and_those_that_i_come_into(
    ada: Person, grace: Person, receiver: Receiver
) -> None:
    room, other = await ada.makes_room(), await ada.makes_room(kind="private")
    await grace.joins(room)
    await makes(grace, "/me", receiver.url, types=["message", "added"])
    await ada.posts("Not hers.", other)
    await asyncio.sleep(0)
    await ada.adds(grace, other)
    await ada.posts("Welcome.", other)
    await receiver.hears("Welcome.")
    await ada.posts("Elsewhere.", room)
    await receiver.hears("Elsewhere.")
    of_other = [one.json["type"] for one in receiver.received if one.json["data"]["room"] == other]
    assert of_other == ["added", "message"]
    assert "Not hers." not in receiver.texts
    await ada.removes(grace, other)
    await ada.posts("Among ourselves.", other)
    await ada.posts("The last.", room)
    await receiver.hears("The last.")
    assert "Among ourselves." not in receiver.texts


async def test_what_is_removed_is_sent_no_more(ada: Person, receiver: Receiver) -> None:
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    async with Receiver() as witness:
        await in_room(ada, room, witness.url)
        path = f"/rooms/{room}/webhooks/{hook['id']}"
        assert (await ada.http.delete(path)).status_code == 204
        assert (await ada.http.get(path)).status_code == 404
        await ada.posts("Unheard.", room)
        await witness.hears("Unheard.")
    assert receiver.connections == 0


async def test_a_crash_repeats_at_most_the_last_one_and_skips_none(
    own_server: Server, people: People
) -> None:
    own_server.stop()
    own_server.settings |= LOOPBACK
    own_server.start()
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    texts = [f"{number}" for number in range(40)]
    async with Receiver() as receiver:

        def counts(_: Received) -> tuple[int, dict[str, str]]:
            return 204, {}

        receiver.answers = counts
        await in_room(ada, room, receiver.url)
        async with await ada.enters(room) as seat:
            await seat.says_at_once(*texts)
            await seat.hears(texts[-1])
        await receiver.gets(lambda it: len(it.received) >= 10)
        await asyncio.to_thread(own_server.kill)
        before = len(receiver.received)
        await asyncio.to_thread(own_server.start)
        await receiver.hears(texts[-1])
    ids = [one.id for one in receiver.received]
    assert list(dict.fromkeys(receiver.texts)) == texts
    assert len(ids) - len({*ids}) <= 1, f"{before} had come before the crash"


class Ahead:
    """A server whose clock is two hours ahead until it is set right."""

    def __init__(self, folder: Path) -> None:
        self._clock = Clock(folder)
        self._clock.jump(AHEAD_SECONDS)
        self.server = Server(folder, **LOOPBACK, **self._clock.environment)

    def is_set_right(self) -> None:
        self._clock.jump(0)


@pytest.fixture
def ahead(tmp_path: Path) -> Iterator[Ahead]:
    if (why := unavailable()) is not None:
        pytest.skip(why)
    made = Ahead(tmp_path)
    made.server.start()
    yield made
    made.server.stop()


@pytest.mark.sqlite("elsewhere a node whose clock is so wrong does not start")
async def test_what_was_under_way_when_the_clock_was_set_back_is_sent_again_at_once(
    ahead: Ahead, people: People, receiver: Receiver
) -> None:
    ada = await people("ada", at=ahead.server)
    room = await ada.makes_room()
    await in_room(ada, room, receiver.url)
    receiver.silent = True
    await ada.posts("In two hours.", room)
    await receiver.hears("In two hours.")
    await asyncio.to_thread(ahead.server.kill)
    ahead.is_set_right()
    receiver.silent = False
    await asyncio.to_thread(ahead.server.start)
    await receiver.gets(lambda it: it.texts == ["In two hours."] * 2)


@pytest.mark.sqlite("elsewhere a node whose clock is so wrong does not start")
async def test_what_failed_before_the_clock_was_set_back_is_tried_again_at_once(
    ahead: Ahead, people: People, receiver: Receiver
) -> None:
    ada = await people("ada", at=ahead.server)
    room = await ada.makes_room()
    hook = await in_room(ada, room, receiver.url)
    receiver.answers = lambda _: (503, {"retry-after": "60"})
    await ada.posts("In two hours.", room)
    assert await statuses(ada, room, hook, 1) == [(503, 1)]
    receiver.answers = lambda _: (204, {})
    ahead.is_set_right()
    await receiver.gets(lambda it: it.texts == ["In two hours."] * 2)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.org/",
        "https://",
        "a.org",
        "https://u:p@a.org/",
        "https://a.org/#x",
        "https://ö.org/",
    ],
)
async def test_what_is_no_address_is_refused(ada: Person, url: str) -> None:
    room = await ada.makes_room()
    answer = await ada.http.post(f"/rooms/{room}/webhooks", json={"url": url})
    assert (answer.status_code, problem(answer)["code"]) == (422, "invalid")
