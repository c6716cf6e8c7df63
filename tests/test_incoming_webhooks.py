"""Webhooks by which others write in a room: one address, one bot, no more than its maker may."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx2
import pytest

from tests import payloads
from tests.conftest import People
from tests.people import Frame, Person, problem, unique
from tests.server import Server


async def makes(person: Person, room: str, name: str = "CI") -> Frame:
    answer = await person.http.post(f"/rooms/{room}/incoming-webhooks", json={"name": unique(name)})
    assert answer.status_code == 201, answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    made: Frame = answer.json()
    return made


async def calls(hook: Frame, body: Any = None, **more: Any) -> httpx2.Response:
    """As another program does: it knows the address, and nothing else."""
    given = {"content": body} if isinstance(body, bytes) else {"json": body}
    async with httpx2.AsyncClient(verify=False) as http:
        return await http.post(hook["url"], **given, **more)


async def listed(person: Person, room: str) -> list[Frame]:
    answer = await person.http.get(f"/rooms/{room}/incoming-webhooks")
    assert answer.status_code == 200, answer.text
    items: list[Frame] = answer.json()["items"]
    return items


async def messages(person: Person, room: str) -> list[Frame]:
    return [event for event in await person.log(room) if event["type"] == "message"]


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, str(problem(answer)["code"])


@pytest.fixture
async def hook(ada: Person, room: str) -> Frame:
    return await makes(ada, room)


async def test_one_curl_is_the_first_message(ada: Person, room: str, hook: Frame) -> None:
    async with await ada.enters(room) as seat:
        await seat.live()
        command = ["curl", "-sf", hook["url"], "-d", '{"text": "The **tide** turns."}']
        curl = await asyncio.create_subprocess_exec(*command)
        said = await seat.hears("The **tide** turns.")
        assert await curl.wait() == 0
    assert said["user"]["id"] == hook["bot"]["id"]
    assert said["user"]["display_name"] == hook["bot"]["display_name"]
    assert said["user"]["bot"] is True


async def test_the_answer_is_the_message_as_everybody_has_it(
    ada: Person, room: str, hook: Frame
) -> None:
    answer = await calls(hook, {"text": "Built."})
    assert answer.status_code == 201
    assert answer.json() == (await messages(ada, room))[-1]


async def test_the_address_is_shown_once_and_use_of_it_is_listed(
    ada: Person, grace: Person, room: str, hook: Frame
) -> None:
    shown = {name: value for name, value in hook.items() if name != "url"}
    assert await listed(ada, room) == [shown]
    assert (shown["state"], shown["last_used_at"]) == ("active", None)
    assert shown["owner"]["id"] == ada.id
    await calls(hook, {"text": "Built."})
    [used] = await listed(ada, room)
    assert used["last_used_at"] >= hook["created_at"]
    one = await ada.http.get(f"/rooms/{room}/incoming-webhooks/{hook['id']}")
    assert one.json() == used
    assert refusal(await grace.http.get(f"/rooms/{room}/incoming-webhooks")) == (403, "forbidden")


async def test_all_see_that_its_bot_came_in_and_whose_it_is(
    ada: Person, grace: Person, room: str, hook: Frame
) -> None:
    added = (await grace.log(room))[-1]
    assert (added["type"], added["user"]["id"]) == ("added", ada.id)
    assert added["member"]["id"] == hook["bot"]["id"]
    profile = (await grace.http.get(f"/users/{hook['bot']['id']}")).json()
    assert (profile["bot"], profile["owner"]["id"]) == (True, ada.id)


async def test_its_bot_has_no_token_and_is_none_of_those_that_somebody_has(
    ada: Person, hook: Frame
) -> None:
    bot = hook["bot"]["id"]
    assert bot not in [one["id"] for one in (await ada.http.get("/me/bots")).json()["items"]]
    body = {"name": "x", "scopes": ["messages:write"], "expires_at": None}
    answer = await ada.http.post(f"/me/bots/{bot}/tokens", json=body)
    assert refusal(answer) == (404, "not_found")


async def test_a_wrong_address_is_not_found_whatever_is_sent(hook: Frame) -> None:
    for wrong in (hook["url"][:-1], f"{hook['url']}x", hook["url"].rpartition("/")[0] + "/x"):
        bodies: list[Any] = [{"text": "hello"}, b"", b"{", {}]
        for body in bodies:
            answer = await calls(hook | {"url": wrong}, body)
            assert refusal(answer) == (404, "not_found")
            assert "webhook" not in answer.text


async def test_what_can_not_be_read_writes_nothing(ada: Person, room: str, hook: Frame) -> None:
    before = await ada.log(room)
    bodies: list[Any] = [b"", b"hello", b"[]", b"{", b"\xff", {}, {"text": " "}, {"blocks": []}]
    for body in bodies:
        assert refusal(await calls(hook, body)) == (422, "invalid"), body
    assert refusal(await calls(hook, {"text": "x" * 10_000})) == (422, "invalid")
    assert refusal(await calls(hook, {"text": "x" * 300_000})) == (413, "too_large")
    assert refusal(await calls(hook, b",".join([b"{}"] * 20_000))) == (422, "invalid")
    files = {"file": ("a.txt", b"x")}
    async with httpx2.AsyncClient(verify=False) as http:
        assert refusal(await http.post(hook["url"], files=files)) == (415, "unsupported")
    assert await ada.log(room) == before


async def test_a_form_may_be_as_long_as_json(ada: Person, room: str, hook: Frame) -> None:
    body = payloads.pushed(*(f"number {number} {'x' * 900}" for number in range(40)))
    async with httpx2.AsyncClient(verify=False) as http:
        answer = await http.post(
            hook["url"],
            data={"payload": httpx2.Response(200, json=body).text},
            headers={"X-GitHub-Event": "push", "X-GitHub-Delivery": "1"},
        )
    assert answer.status_code == 201, answer.text
    assert "35 commits before these" in (await messages(ada, room))[-1]["text"]


async def test_a_repeat_by_its_key_is_answered_with_the_same_and_writes_nothing(
    ada: Person, room: str, hook: Frame
) -> None:
    key = {"Idempotency-Key": "build-17"}
    first = await calls(hook, {"text": "Built."}, headers=key)
    again = await calls(hook, {"text": "Built."}, headers=key)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    other = await calls(hook, {"text": "Not built."}, headers=key)
    assert refusal(other) == (409, "client_id_reused")
    assert [said["text"] for said in await messages(ada, room)] == ["Built."]
    for bad in ([("Idempotency-Key", "")], [("Idempotency-Key", "a"), ("Idempotency-Key", "b")]):
        assert refusal(await calls(hook, {"text": "x"}, headers=bad)) == (422, "invalid")


@pytest.mark.parametrize(
    ("headers", "body", "other"),
    [
        ({"X-GitHub-Event": "push"}, payloads.pushed("x"), {"X-GitHub-Delivery": "2"}),
        ({"X-Gitlab-Event": "Push Hook"}, payloads.gitlab_push("x"), {"X-Gitlab-Event-UUID": "2"}),
        ({}, payloads.alerts(payloads.alert("Down")), None),
    ],
)
async def test_a_delivery_that_is_tried_again_is_told_once(
    ada: Person, room: str, hook: Frame, headers: Frame, body: Frame, other: Frame | None
) -> None:
    names = {"X-GitHub-Delivery": "1", "X-Gitlab-Event-UUID": "1"}
    answers = await asyncio.gather(*(calls(hook, body, headers=names | headers) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 200, 200, 201]
    assert len({answer.json()["seq"] for answer in answers}) == 1
    changed = payloads.alerts(payloads.alert("Down", "resolved"), status="resolved")
    more = await calls(hook, body if other else changed, headers=names | headers | (other or {}))
    assert more.status_code == 201
    assert len(await messages(ada, room)) == 2


async def test_of_what_nobody_needs_to_know_nothing_is_written(
    ada: Person, room: str, hook: Frame
) -> None:
    before = await ada.log(room)
    answer = await calls(
        hook, payloads.github(action="created"), headers={"X-GitHub-Event": "star"}
    )
    assert (answer.status_code, answer.content) == (204, b"")
    assert await ada.log(room) == before


async def test_what_is_formed_for_slack_is_answered_as_slack_does(
    ada: Person, room: str, hook: Frame
) -> None:
    answer = await calls(hook, {"username": "deploy", "text": "*Done*: <https://example.org|log>"})
    assert (answer.status_code, answer.text) == (200, "ok")
    [said] = await messages(ada, room)
    assert said["text"] == "**deploy**\n**Done**: [log](https://example.org)"


async def test_a_text_calls_people_as_one_of_a_member_does(
    ada: Person, room: str, hook: Frame
) -> None:
    said = (await calls(hook, {"text": f"@{ada.name}: it broke"})).json()
    assert said["mentions"][0]["user"] == ada.id
    body = payloads.issue("opened") | {"sender": {"login": f"@{ada.name}"}}
    told = (await calls(hook, body, headers={"X-GitHub-Event": "issues"})).json()
    assert "mentions" not in told


async def test_a_revoked_address_is_good_for_nothing_at_once(
    ada: Person, room: str, hook: Frame
) -> None:
    await calls(hook, {"text": "Built."})
    path = f"/rooms/{room}/incoming-webhooks/{hook['id']}"
    assert (await ada.http.delete(path)).status_code == 204
    assert refusal(await calls(hook, {"text": "Built."})) == (404, "not_found")
    assert await listed(ada, room) == []
    log = await ada.log(room)
    assert (log[-1]["type"], log[-1]["user"]["id"]) == ("left", hook["bot"]["id"])
    assert (await messages(ada, room))[-1]["text"] == "Built.", "what it said stays"
    body = {"name": hook["bot"]["display_name"]}
    again = await ada.http.post(f"/rooms/{room}/incoming-webhooks", json=body)
    assert again.status_code == 201, "its name is free again"
    acts = [act["act"] for act in (await ada.http.get(f"/rooms/{room}/audit")).json()["items"]]
    assert acts[:3] == [
        "make_incoming_webhook",
        "revoke_incoming_webhook",
        "make_incoming_webhook",
    ]


async def test_of_a_new_address_the_one_before_is_not_found(
    ada: Person, room: str, hook: Frame
) -> None:
    path = f"/rooms/{room}/incoming-webhooks/{hook['id']}"
    renewed = (await ada.http.post(f"{path}/secret")).json()
    assert renewed["bot"] == hook["bot"]
    assert refusal(await calls(hook, {"text": "x"})) == (404, "not_found")
    assert (await calls(renewed, {"text": "x"})).status_code == 201


async def test_another_moderator_may_revoke_it(
    ada: Person, grace: Person, room: str, hook: Frame
) -> None:
    await ada.http.patch(f"/rooms/{room}/members/{grace.id}", json={"role": "moderator"})
    path = f"/rooms/{room}/incoming-webhooks/{hook['id']}"
    assert (await grace.http.delete(path)).status_code == 204
    assert refusal(await calls(hook, {"text": "x"})) == (404, "not_found")


async def test_it_stops_with_the_right_of_whoever_made_it_and_goes_on_with_it(
    ada: Person, grace: Person, room: str
) -> None:
    path = f"/rooms/{room}/members/{grace.id}"
    await ada.http.patch(path, json={"role": "moderator"})
    hook = await makes(grace, room)
    await ada.http.patch(path, json={"role": "member"})
    assert refusal(await calls(hook, {"text": "x"})) == (403, "webhook_stopped")
    assert [one["state"] for one in await listed(ada, room)] == ["stopped"]
    await ada.http.patch(path, json={"role": "moderator"})
    assert (await calls(hook, {"text": "x"})).status_code == 201
    await ada.removes(grace, room)
    assert refusal(await calls(hook, {"text": "x"})) == (403, "webhook_stopped")


async def test_it_stops_while_its_maker_is_disabled(own_server: Server, people: People) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    hook = await makes(ada, await ada.makes_room())
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
    assert refusal(await calls(hook, {"text": "x"})) == (403, "webhook_stopped")
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
    assert (await calls(hook, {"text": "x"})).status_code == 201


async def test_it_stops_when_its_bot_is_removed(ada: Person, room: str, hook: Frame) -> None:
    await ada.http.delete(f"/rooms/{room}/members/{hook['bot']['id']}")
    assert refusal(await calls(hook, {"text": "x"})) == (403, "webhook_stopped")


async def test_it_does_no_more_than_its_maker_could(ada: Person, room: str, hook: Frame) -> None:
    await ada.http.patch(f"/rooms/{room}", json={"archived": True})
    assert refusal(await calls(hook, {"text": "x"})) == (409, "room_archived")
    made = await ada.http.post(f"/rooms/{room}/incoming-webhooks", json={"name": unique("x")})
    assert refusal(made) == (409, "room_archived")


async def test_with_its_room_all_of_it_is_gone(ada: Person, grace: Person) -> None:
    room = await ada.makes_room()
    hook = await makes(ada, room)
    await ada.http.delete(f"/rooms/{room}")
    answer = await calls(hook, {"text": "x"})
    assert refusal(answer) in [(404, "not_found"), (403, "webhook_stopped")]
    profile = (await grace.http.get(f"/users/{hook['bot']['id']}")).json()
    assert profile["disabled"], "nobody is left who could write as that bot"


async def test_names_are_as_for_everybody_and_there_are_only_so_many(
    ada: Person, room: str, hook: Frame
) -> None:
    path = f"/rooms/{room}/incoming-webhooks"
    taken = await ada.http.post(path, json={"name": hook["bot"]["display_name"]})
    assert refusal(taken) == (409, "name_taken")
    for name in ("", " ", "x" * 200, "a\nb"):
        assert refusal(await ada.http.post(path, json={"name": name})) == (422, "invalid")
    for _ in range(19):
        await makes(ada, room)
    answer = await ada.http.post(path, json={"name": unique("x")})
    assert refusal(answer) == (409, "too_many_webhooks")
    assert answer.json()["most"] == 20


async def test_nobody_makes_one_with_a_token(ada: Person, room: str) -> None:
    made = await ada.makes_token("admin", "members:write")
    async with ada.program(made["token"]) as program:
        answer = await program.http.post(
            f"/rooms/{room}/incoming-webhooks", json={"name": unique("x")}
        )
    assert refusal(answer) == (403, "not_by_token")


async def test_it_writes_no_faster_than_a_person(
    start_server: Callable[..., Server], people: People
) -> None:
    server = start_server(PARLEY_LIMIT_SENDS_PER_SECOND="1")
    ada = await people("ada", at=server)
    room = await ada.makes_room()
    hook = await makes(ada, room)
    answers = await asyncio.gather(*(calls(hook, {"text": f"{n}"}) for n in range(20)))
    refused = [answer for answer in answers if answer.status_code == 429]
    assert refused
    assert int(refused[0].headers["Retry-After"]) >= 1
    written = [answer for answer in answers if answer.status_code == 201]
    assert len(await messages(ada, room)) == len(written) == 20 - len(refused)
    assert (await ada.posts("Others are not in its way.", room))["seq"]
