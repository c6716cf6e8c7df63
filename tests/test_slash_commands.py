"""Slash commands: declared by bots, called by members, answered to all or to one person."""

from collections.abc import AsyncIterator
from typing import Any

import httpx2
import pytest

from tests import databases, streams
from tests.conftest import People
from tests.people import Frame, Person, problem
from tests.server import Server
from tests.test_bots import makes_bot, refusal, runs

DEPLOY = {
    "name": "deploy",
    "about": "Put a version on the quay",
    "arguments": [
        {"name": "version", "about": "Which one", "kind": "number", "required": True},
        {"name": "place", "about": "", "kind": "choice", "choices": ["quay", "Pier Two"]},
        {"name": "why", "about": "For the log", "kind": "text"},
    ],
}
ABOUT = {"name": "about", "about": "What I do"}


async def has_commands(bot: Person, *commands: object) -> httpx2.Response:
    return await bot.http.put("/me/commands", json={"commands": commands})


async def calls(
    person: Person, room: str, bot: Person, text: str, **more: object
) -> httpx2.Response:
    body = {"bot": bot.id, "text": text, **more}
    return await person.http.post(f"/rooms/{room}/calls", json=body)


async def answers_one(
    bot: Person, room: str, seq: int, text: str, **more: object
) -> httpx2.Response:
    body = {"answers": seq, "text": text, **more}
    return await bot.http.post(f"/rooms/{room}/ephemerals", json=body)


async def offered(person: Person, room: str) -> list[Frame]:
    answer = await person.http.get(f"/rooms/{room}/commands")
    assert answer.status_code == 200, answer.text
    items: list[Frame] = answer.json()["items"]
    return items


@pytest.fixture
async def bot(ada: Person, room: str) -> AsyncIterator[Person]:
    """Of ada, in the room, with two commands."""
    running = await runs(ada, await makes_bot(ada))
    async with running.http:
        await running.joins(room)
        assert (await has_commands(running, DEPLOY, ABOUT)).is_success
        yield running


async def test_a_room_shows_what_its_bots_can_be_told(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    about, deploy = await offered(grace, room)
    assert (about["name"], about["arguments"]) == ("about", [])
    assert deploy["usage"] == "/deploy <version> [place] [why]"
    assert deploy["bot"] == {"id": bot.id, "name": bot.name, "bot": True}
    assert deploy["arguments"][1] == {
        "name": "place",
        "about": "",
        "kind": "choice",
        "required": False,
        "choices": ["quay", "Pier Two"],
    }
    own = (await bot.http.get("/me/commands")).json()["items"]
    assert [one["name"] for one in own] == ["about", "deploy"]
    assert [one["name"] for one in (await has_commands(bot, ABOUT)).json()["items"]] == ["about"]
    assert [one["name"] for one in await offered(grace, room)] == ["about"]
    elsewhere = await grace.makes_room()
    assert await offered(grace, elsewhere) == [], "the bot is not there"
    await bot.leaves(room)
    assert await offered(grace, room) == []


async def test_a_call_is_an_event_that_the_bot_gets_by_every_way(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    async with (
        await bot.enters(room) as seat,
        await bot.connects() as account,
        streams.of_room(bot, room) as stream,
    ):
        await seat.live()
        await account.opens(room)
        await stream.sees("live")
        head = seat.frames[0]["head"]
        wait = f"/rooms/{room}/events?after={head}&wait=20"
        answer = await calls(grace, room, bot, '/deploy 4.2 "pier two"  the crane is fixed ')
        assert answer.status_code == 201, answer.text
        called = answer.json()
        assert called["command"] == {
            "bot": bot.id,
            "name": "deploy",
            "arguments": {"version": 4.2, "place": "Pier Two", "why": "the crane is fixed"},
        }
        assert called["text"] == '/deploy 4.2 "pier two"  the crane is fixed '
        for reader in (seat, account, stream):
            assert await reader.sees("message", seq=called["seq"]) == called
        assert (await bot.http.get(wait)).json()["items"] == [called]
    assert (await ada.log(room))[-1] == called
    [listed] = (await ada.http.get(f"/rooms/{room}/messages?limit=1")).json()["items"]
    assert listed == called


async def test_over_a_socket_a_call_under_one_name_is_one_call(
    grace: Person, room: str, bot: Person
) -> None:
    async with await grace.enters(room) as seat:
        await seat.live()
        call = {"type": "call", "client_id": "c", "bot": bot.id, "text": "/about"}
        await seat.sends(**call)
        first = await seat.sees("message", client_id="c")
        assert first["command"] == {"bot": bot.id, "name": "about", "arguments": {}}
        await seat.sends(**call)
        assert (await seat.sees("ack", client_id="c"))["seq"] == first["seq"]
        await seat.sends(**call | {"client_id": "d", "text": "/other"})
        assert (await seat.sees("error", client_id="d"))["code"] == "command_gone"
    again = await calls(grace, room, bot, "/about", client_id="c")
    assert (again.status_code, again.json()) == (200, first)
    reused = await calls(grace, room, bot, "/deploy 1", client_id="c")
    assert refusal(reused) == (409, "client_id_reused")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/deploy 3", {"version": 3}),
        ("/deploy -1.5 QUAY", {"version": -1.5, "place": "quay"}),
        ('/deploy 3 quay "as said"', {"version": 3, "place": "quay", "why": "as said"}),
        ('/deploy 3 quay "a" b', {"version": 3, "place": "quay", "why": '"a" b'}),
        ("/deploy@whoever 3", {"version": 3}),
    ],
)
async def test_a_line_says_the_arguments_in_their_order(
    grace: Person, room: str, bot: Person, text: str, expected: dict[str, object]
) -> None:
    answer = await calls(grace, room, bot, text)
    assert answer.status_code == 201, answer.text
    assert answer.json()["command"]["arguments"] == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("/deploy", "wrong_arguments"),
        ("/deploy soon", "wrong_arguments"),
        ("/deploy 1e9", "wrong_arguments"),
        ("/deploy 3 moon", "wrong_arguments"),
        ("/about me", "wrong_arguments"),
        ("deploy 3", "wrong_arguments"),
        ("/DEPLOY 3", "wrong_arguments"),
        ("/", "wrong_arguments"),
        ("/gone", "command_gone"),
    ],
)
async def test_what_calls_nothing_is_refused_and_stored_nowhere(
    grace: Person, room: str, bot: Person, text: str, code: str
) -> None:
    before = len(await grace.log(room))
    answer = await calls(grace, room, bot, text)
    assert answer.json()["code"] == code
    if text == "/deploy soon":
        assert answer.json()["usage"] == "/deploy <version> [place] [why]"
    assert len(await grace.log(room)) == before


async def test_a_bot_that_is_not_in_the_room_is_not_called(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    await bot.leaves(room)
    assert refusal(await calls(grace, room, bot, "/about")) == (409, "command_gone")
    await bot.joins(room)
    assert (await calls(grace, room, bot, "/about")).status_code == 201
    assert (await ada.http.delete(f"/me/bots/{bot.id}")).status_code == 204
    assert refusal(await calls(grace, room, bot, "/about")) == (409, "command_gone")


async def test_a_call_is_deleted_as_a_message_and_never_edited(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        await bot.joins(room)
        await has_commands(bot, DEPLOY)
        called = await calls(ada, room, bot, "/deploy 4 quay the secret word", client_id="c")
        seq = called.json()["seq"]
        path = f"/rooms/{room}/messages/{seq}"
        edited = await ada.http.patch(path, json={"text": "/deploy 5"})
        assert refusal(edited) == (409, "conflict")
        assert (await ada.http.delete(path)).is_success
        shown = (await ada.http.get(path)).json()
        assert (shown["text"], shown["deleted"]) == ("", True)
        assert "command" not in shown
        again = await calls(ada, room, bot, "/deploy 4 quay the secret word", client_id="c")
        assert (again.status_code, again.json()) == (200, shown)
    own_server.stop()
    assert "secret" not in str(databases.run(own_server.folder, "SELECT text, data FROM events"))


async def test_a_bot_answers_all_by_a_message_and_one_person_by_what_no_log_has(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    seq = (await calls(grace, room, bot, "/about")).json()["seq"]
    async with (
        await grace.enters(room) as seat,
        await grace.connects() as account,
        await grace.connects() as away,
        await ada.enters(room) as other,
        await bot.enters(room) as own,
        streams.opened(grace, "/me/stream") as stream,
    ):
        for each in (seat, other, own):
            await each.live()
        await account.lists()
        await account.opens(room)
        await away.lists()
        await stream.sees("live")
        answer = await answers_one(bot, room, seq, "Only for *you*", client_id="one")
        assert answer.status_code == 204, answer.text
        for reader in (seat, account, away, stream):
            said = await reader.sees("ephemeral")
            assert (said["room"], said["answers"], said["client_id"]) == (room, seq, "one")
            assert (said["text"], said["user"]["id"]) == ("Only for *you*", bot.id)
        public = await bot.posts("Deployed", room, quote=seq)
        assert public["quote"] == seq
        for reader in (seat, account, other, own):
            await reader.hears("Deployed")
        for reader in (seat, account):
            assert [f["type"] for f in reader.frames].count("ephemeral") == 1
        for reader in (other, own):
            assert "ephemeral" not in [frame["type"] for frame in reader.frames]
    assert "Only for" not in str(await grace.log(room))


async def test_whoever_presses_a_button_of_a_bot_can_be_answered_alone(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    actions = [{"id": "yes", "label": "Yes"}]
    message = await bot.posts("Sure?", room, actions=actions)
    path = f"/rooms/{room}/messages/{message['seq']}/presses"
    pressed = (await grace.http.post(path, json={"action": "yes"})).json()
    async with await grace.enters(room) as seat:
        await seat.live()
        assert (await answers_one(bot, room, pressed["seq"], "Noted")).status_code == 204
        assert (await seat.sees("ephemeral"))["answers"] == pressed["seq"]


async def test_nobody_is_whispered_to_who_has_not_asked(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    seq = (await calls(grace, room, bot, "/about")).json()["seq"]
    plain = (await grace.posts("hello", room))["seq"]
    other = await runs(ada, await makes_bot(ada))
    async with other.http:
        await other.joins(room)
        for who, target in ((other, seq), (ada, seq), (grace, seq), (bot, plain), (bot, 10_000)):
            answer = await answers_one(who, room, target, "psst")
            assert refusal(answer) == (404, "not_found"), (who.name, target)
    assert refusal(await answers_one(bot, room, seq, "x" * 1001))[0] == 422
    await ada.mutes(bot, room, until="2999-01-01T00:00:00Z")
    assert refusal(await answers_one(bot, room, seq, "psst")) == (403, "muted")
    await ada.mutes(bot, room, until=None)
    await grace.leaves(room)
    assert refusal(await answers_one(bot, room, seq, "psst")) == (404, "not_found")


async def test_a_call_of_long_ago_is_answered_to_all_or_not(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    made = await makes_bot(ada)
    bot = await runs(ada, made)
    async with bot.http:
        await bot.joins(room)
        await has_commands(bot, ABOUT)
        seq = (await calls(ada, room, bot, "/about")).json()["seq"]
    own_server.stop()
    age = f"UPDATE events SET at = at - 16 * 60 * 1000 WHERE seq = {seq}"
    databases.run(own_server.folder, age)
    own_server.start()
    again = await runs(ada, made)
    async with again.http:
        assert refusal(await answers_one(again, room, seq, "At last")) == (409, "too_late")
        await again.posts("At last", room, quote=seq)


@pytest.mark.parametrize(
    "commands",
    [
        [{"name": f"c{number}", "about": "x"} for number in range(26)],
        [ABOUT, ABOUT],
        [{"name": "Deploy", "about": "x"}],
        [{"name": "d" * 33, "about": "x"}],
        [{"name": "x"}],
        [{"name": "x", "about": " "}],
        [{"name": "x", "about": "y" * 101}],
        [ABOUT | {"arguments": [{"name": "a", "kind": "choice"}]}],
        [ABOUT | {"arguments": [{"name": "a", "choices": ["b"]}]}],
        [ABOUT | {"arguments": [{"name": "a"}, {"name": "a"}]}],
        [ABOUT | {"arguments": [{"name": "a"}, {"name": "b", "required": True}]}],
        [ABOUT | {"arguments": [{"name": f"a{number}"} for number in range(6)]}],
        [ABOUT | {"arguments": [{"name": "a", "kind": "choice", "choices": ["x", "X"]}]}],
        [ABOUT | {"url": "https://example.org"}],
    ],
)
async def test_what_is_no_command_is_refused_and_the_others_stay(
    commands: list[dict[str, Any]], grace: Person, room: str, bot: Person
) -> None:
    answer = await has_commands(bot, *commands)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert [one["name"] for one in await offered(grace, room)] == ["about", "deploy"]


async def test_only_bots_have_commands(ada: Person) -> None:
    assert refusal(await has_commands(ada, ABOUT)) == (403, "forbidden")
    assert (await ada.http.get("/me/commands")).json()["items"] == []


async def test_two_bots_may_have_a_command_of_the_same_name(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    other = await runs(ada, await makes_bot(ada))
    async with other.http:
        await other.joins(room)
        await has_commands(other, ABOUT)
        found = [one["bot"]["id"] for one in await offered(grace, room) if one["name"] == "about"]
        assert found == sorted((bot.id, other.id))
        called = (await calls(grace, room, other, "/about")).json()
        assert called["command"]["bot"] == other.id


async def test_a_long_list_of_commands_is_walked(ada: Person, grace: Person, room: str) -> None:
    bots = [await runs(ada, await makes_bot(ada)) for _ in range(2)]
    for bot in bots:
        async with bot.http:
            await bot.joins(room)
            many = [{"name": f"c{number}", "about": "x"} for number in range(5)]
            assert (await has_commands(bot, *many)).is_success
    seen, url = [], f"/rooms/{room}/commands?limit=3"
    while url:
        page = (await grace.http.get(url.removeprefix("/api/v1"))).json()
        assert len(page["items"]) <= 3
        seen += [(one["name"], one["bot"]["id"]) for one in page["items"]]
        url = page["next"]
    ids = sorted(bot.id for bot in bots)
    assert seen == [(f"c{number}", one) for number in range(5) for one in ids]


async def test_a_token_needs_to_write_for_a_call_and_to_read_for_the_list(
    grace: Person, room: str, bot: Person
) -> None:
    token = await grace.makes_token("rooms:read")
    async with grace.program(token["token"]) as program:
        assert len(await offered(program, room)) == 2
        refused = await calls(program, room, bot, "/about")
        assert problem(refused)["scope"] == "messages:write"


async def test_a_bot_that_works_is_seen_to_and_a_person_is_not(
    grace: Person, room: str, bot: Person
) -> None:
    seq = (await calls(grace, room, bot, "/about")).json()["seq"]
    async with await grace.enters(room) as at_grace, await bot.enters(room) as at_bot:
        for seat in (at_grace, at_bot):
            await seat.live()
        head = len(await grace.log(room))
        await at_grace.sends(type="working", target=seq)
        await at_bot.sends(type="working", target=seq)
        told = await at_grace.sees("working")
        assert (told["user"]["id"], told["target"], told["room"]) == (bot.id, seq, room)
        again = await bot.http.post(f"/rooms/{room}/messages/{seq}/working")
        assert again.status_code == 204, again.text
        assert (await at_grace.sees("working"))["user"]["id"] == bot.id
        refused = await grace.http.post(f"/rooms/{room}/messages/{seq}/working")
        assert refusal(refused) == (403, "forbidden")
        assert len(await grace.log(room)) == head
