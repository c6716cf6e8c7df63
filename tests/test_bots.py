"""Bots: accounts of programs, which belong to people, are known as bots, and end with them."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import pytest
import websockets

from tests.conftest import People
from tests.people import PASSWORD, Frame, Person, Seat, as_program, problem, unique
from tests.server import Server
from tests.server import parley as command

SESSION_ENDED = 4401
NOT_A_MEMBER = 4403
# The promise is less than a second; the rest is for a busy machine.
PROMPTLY_SECONDS = 4
SCOPES = ["rooms:read", "messages:write", "members:write", "admin"]
# Of messages of bots, with nobody between them.
MOST = 20


async def makes_bot(person: Person, name: str = "bot", **more: str) -> Frame:
    answer = await person.http.post("/me/bots", json={"name": unique(name), **more})
    assert answer.status_code == 201, answer.text
    made: Frame = answer.json()
    return made


async def runs(person: Person, bot: Frame, *scopes: str) -> Person:
    """The bot, with a token that its person makes for it."""
    body = {"name": "a", "scopes": scopes or SCOPES, "expires_at": None}
    answer = await person.http.post(f"/me/bots/{bot['id']}/tokens", json=body)
    assert answer.status_code == 201, answer.text
    running = as_program(person, answer.json()["token"])
    running.id, running.name = bot["id"], bot["name"]
    return running


@pytest.fixture
async def bot(ada: Person) -> AsyncIterator[Person]:
    """Of ada."""
    running = await runs(ada, await makes_bot(ada, display_name=unique("The Harbour Bot")))
    async with running.http:
        yield running


async def closes(seat: Seat) -> int:
    async with asyncio.timeout(PROMPTLY_SECONDS):
        return await seat.is_closed()


def refusal(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, str(problem(answer)["code"])


async def test_a_bot_reads_and_answers_in_a_room_of_its_person(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    await bot.joins(room)
    async with await bot.enters(room) as at_bot, await grace.enters(room) as at_grace:
        await at_bot.live()
        await at_grace.says("ping")
        await at_bot.hears("ping")
        await at_bot.says("pong")
        said = await at_grace.hears("pong")
    profile = (await grace.http.get(f"/users/{bot.id}")).json()
    assert profile["display_name"].startswith("The Harbour Bot")
    shown = {"id": bot.id, "name": bot.name, "display_name": profile["display_name"]}
    assert said["user"] == {**shown, "bot": True}


async def test_everybody_sees_that_it_is_a_bot_and_whose(
    ada: Person, grace: Person, room: str, bot: Person
) -> None:
    await bot.joins(room)
    profile = (await grace.http.get(f"/users/{bot.id}")).json()
    assert (profile["bot"], profile["owner"]["id"]) == (True, ada.id)
    own = (await grace.http.get("/me")).json()
    assert (own["bot"], own["owner"]) == (False, None)
    [found] = (await grace.http.get(f"/users?q={bot.name}")).json()["items"]
    assert found["bot"] is True
    members = (await grace.http.get(f"/rooms/{room}/members")).json()["items"]
    assert {one["user"]["id"]: one["user"]["bot"] for one in members} == {
        ada.id: False,
        grace.id: False,
        bot.id: True,
    }
    joined = (await grace.log(room))[-1]
    assert (joined["type"], joined["user"]["bot"]) == ("joined", True)
    assert "bot" not in (await grace.log(room))[0]["user"], "people are not marked"
    async with await grace.connects() as account:
        await account.lists()
        changed = await ada.http.patch(f"/me/bots/{bot.id}", json={"about": "It ties boats"})
        assert changed.json()["about"] == "It ties boats"
        told = await account.until(
            lambda frame: frame["type"] == "person" and frame["item"]["id"] == bot.id
        )
        assert (told["item"]["bot"], told["item"]["about"]) == (True, "It ties boats")


async def test_nobody_signs_in_as_a_bot(ada: Person, bot: Person) -> None:
    async with httpx2.AsyncClient(base_url=ada.url, verify=False) as http:
        for password in ("", PASSWORD, "!"):
            form = {"username": bot.name, "password": password}
            answer = await http.post("/api/v1/token", data=form)
            assert answer.status_code in (401, 422, 400), password
            page = {"name": bot.name, "password": password}
            answer = await http.post("/sign-in", data=page, headers={"Origin": ada.url})
            assert answer.status_code != 303, password


async def test_a_bot_gets_no_password_and_looks_after_no_server(
    own_server: Server, people: People
) -> None:
    ada = await people("ada", at=own_server)
    made = await makes_bot(ada)
    link = await ada.http.post(f"/accounts/{made['id']}/password-link")
    assert refusal(link) == (409, "not_for_bots")
    role = await ada.http.patch(f"/accounts/{made['id']}", json={"role": "owner"})
    assert refusal(role) == (409, "not_for_bots")
    words = ("user", "reset-password", made["name"], "--password-stdin")
    done = await asyncio.to_thread(
        command, own_server.folder, *words, typed=f"{PASSWORD}\n", **own_server.settings
    )
    assert done.returncode == 2


async def test_a_bot_has_the_tokens_that_its_person_makes(ada: Person, grace: Person) -> None:
    made = await makes_bot(ada)
    path = f"/me/bots/{made['id']}"
    running = await runs(ada, made, "rooms:read")
    async with running.http:
        assert (await running.http.get("/me")).json()["id"] == made["id"]
        answer = await running.http.post("/me/bots", json={"name": unique("x")})
        assert refusal(answer) == (403, "not_by_token")
        [token] = (await ada.http.get(f"{path}/tokens")).json()["items"]
        assert (await ada.http.get(path)).json()["tokens"] == 1
        for method, at in (
            ("GET", path),
            ("GET", f"{path}/tokens"),
            ("DELETE", f"{path}/tokens/{token['id']}"),
            ("DELETE", path),
        ):
            assert refusal(await grace.http.request(method, at)) == (404, "not_found"), at
        gone = await ada.http.delete(f"{path}/tokens/{token['id']}")
        assert gone.status_code == 204
        assert refusal(await running.http.get("/me")) == (401, "unauthenticated")
    assert (await ada.http.get("/me/tokens")).json()["items"] == [], "they are not ada's own"


async def test_a_bot_is_only_where_its_person_is(ada: Person, grace: Person, bot: Person) -> None:
    strange = await grace.makes_room()
    answer = await bot.http.put(f"/rooms/{strange}/membership")
    assert refusal(answer) == (409, "not_for_bots")
    private = await grace.makes_room(kind="private")
    answer = await grace.http.put(f"/rooms/{private}/members/{bot.id}")
    assert refusal(answer) == (409, "not_for_bots")
    await grace.adds(ada, private)
    await grace.adds(bot, private)
    async with await bot.enters(private) as seat:
        await seat.live()
        await grace.removes(ada, private)
        assert await closes(seat) == NOT_A_MEMBER
    answer = await bot.http.get(f"/rooms/{private}/messages")
    assert refusal(answer) == (404, "not_found")
    *_, removed, with_her = await grace.log(private)
    assert [removed["member"]["id"], with_her["member"]["id"]] == [ada.id, bot.id]
    assert with_her["member"]["bot"] is True
    found = (await grace.http.get(f"/rooms/{private}")).json()
    assert found["member_count"] == 1


@pytest.mark.parametrize("way", ["leaves", "is banned"])
async def test_whoever_goes_takes_their_bots_along(
    ada: Person, grace: Person, bot: Person, way: str
) -> None:
    room = await grace.makes_room()
    await ada.joins(room)
    await bot.joins(room)
    if way == "leaves":
        await ada.leaves(room)
    else:
        await grace.bans(ada, room)
    answer = await bot.http.get(f"/rooms/{room}/messages")
    assert refusal(answer) == (403, "not_a_member")
    answer = await bot.http.put(f"/rooms/{room}/membership")
    assert refusal(answer) == (409, "not_for_bots")
    members = (await grace.http.get(f"/rooms/{room}/members")).json()["items"]
    assert [one["user"]["id"] for one in members] == [grace.id]


async def test_a_bot_is_a_plain_member_and_makes_no_rooms(ada: Person, bot: Person) -> None:
    room = await ada.makes_room()
    await bot.joins(room)
    role = await ada.http.patch(f"/rooms/{room}/members/{bot.id}", json={"role": "moderator"})
    assert refusal(role) == (409, "not_for_bots")
    other = await ada.makes_room()
    role = await ada.http.put(f"/rooms/{other}/members/{bot.id}", json={"role": "owner"})
    assert refusal(role) == (409, "not_for_bots")
    made = await bot.http.post("/rooms", json={"name": unique("x"), "kind": "private"})
    assert refusal(made) == (409, "not_for_bots")


async def test_a_bot_writes_to_people_directly_but_to_nobody_who_blocks_its_person(
    ada: Person, grace: Person, bot: Person
) -> None:
    answer = await bot.http.put("/direct", json={"users": [grace.id]})
    assert answer.status_code in (200, 201), answer.text
    await bot.posts("Your boat is tied.", answer.json()["id"])
    other = await runs(ada, await makes_bot(ada))
    async with other.http:
        assert (await grace.http.put(f"/me/blocks/{ada.id}")).status_code == 204
        refused = await other.http.put("/direct", json={"users": [grace.id]})
        assert refusal(refused) == (404, "not_found")


async def test_a_bot_is_stopped_with_its_person(own_server: Server, people: People) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    room = await ada.makes_room()
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        await bot.joins(room)
        async with await bot.enters(room) as seat, await bot.connects() as account:
            await seat.live()
            await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
            assert await closes(seat) == await closes(account) == SESSION_ENDED
        assert refusal(await bot.http.get("/me")) == (401, "unauthenticated")
        words = ("token", "make", bot.name, "--name", "x", "--scope", "admin", "--expires", "1")
        done = await asyncio.to_thread(command, own_server.folder, *words, **own_server.settings)
        assert done.returncode == 2, "nor does it get another token"
        await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
        assert (await bot.http.get("/me")).status_code == 401
    await ada.signs_in()
    again = await runs(ada, {"id": bot.id, "name": bot.name})
    async with again.http:
        await again.posts("back", room)


@pytest.mark.parametrize("how", ["a new password", "all sign-ins ended"])
async def test_what_ends_every_session_of_a_person_ends_the_tokens_of_their_bots(
    own_server: Server, people: People, how: str
) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        if how == "a new password":
            body = {"current_password": PASSWORD, "new_password": "another good password"}
            assert (await ada.http.put("/me/password", json=body)).status_code == 204
        else:
            assert (await owner.http.delete(f"/accounts/{ada.id}/sessions")).status_code == 204
        assert (await bot.http.get("/me")).status_code == 401


async def test_an_owner_of_the_server_sees_all_bots_and_stops_one(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    made = await makes_bot(ada)
    bot = await runs(ada, made)
    async with bot.http:
        accounts = (await owner.http.get("/accounts")).json()["items"]
        kinds = {one["id"]: (one["bot"], one["owner"] and one["owner"]["id"]) for one in accounts}
        assert kinds == {
            owner.id: (False, None),
            ada.id: (False, None),
            bot.id: (True, ada.id),
        }
        stopped = await owner.http.patch(f"/accounts/{bot.id}", json={"disabled": True})
        assert stopped.status_code == 200
        assert (await bot.http.get("/me")).status_code == 401
    assert (await ada.http.get(f"/me/bots/{bot.id}")).json()["disabled"] is True
    body = {"name": "x", "scopes": SCOPES, "expires_at": None}
    answer = await ada.http.post(f"/me/bots/{bot.id}/tokens", json=body)
    assert refusal(answer) == (409, "conflict")


async def test_a_bot_that_is_deleted_is_gone_and_what_it_said_stays(ada: Person, room: str) -> None:
    made = await makes_bot(ada)
    bot = await runs(ada, made)
    async with bot.http:
        await bot.joins(room)
        async with await bot.enters(room) as seat:
            await seat.live()
            await seat.says("I was here")
            assert (await ada.http.delete(f"/me/bots/{bot.id}")).status_code == 204
            assert await closes(seat) in (SESSION_ENDED, NOT_A_MEMBER)
        assert (await bot.http.get("/me")).status_code == 401
    assert (await ada.http.get("/me/bots")).json()["items"] == []
    log = await ada.log(room)
    assert (log[-1]["type"], log[-1]["user"]["id"]) == ("left", bot.id)
    assert [event["text"] for event in log if event["type"] == "message"] == ["I was here"]
    members = (await ada.http.get(f"/rooms/{room}/members")).json()["items"]
    assert bot.id not in [one["user"]["id"] for one in members]
    assert refusal(await ada.http.delete(f"/me/bots/{bot.id}")) == (404, "not_found")


async def test_there_is_an_end_to_the_bots_of_one_person(ada: Person) -> None:
    for _ in range(20):
        await makes_bot(ada)
    answer = await ada.http.post("/me/bots", json={"name": unique("bot")})
    assert refusal(answer) == (409, "too_many_bots")


async def test_a_bot_may_not_be_called_as_somebody_is(ada: Person, grace: Person) -> None:
    answer = await ada.http.post("/me/bots", json={"name": grace.name})
    assert refusal(answer) == (409, "name_taken")
    for name in ("b_abcdefghijkl", "g_abcdefghijkl"):
        answer = await ada.http.post("/me/bots", json={"name": name})
        assert answer.status_code == 422, "names do not look like ids"


# Silence


async def test_whoever_is_muted_says_nothing_by_their_bots_either(
    ada: Person, grace: Person, bot: Person
) -> None:
    room = await grace.makes_room()
    await ada.joins(room)
    await bot.joins(room)
    seq = (await grace.posts("What do you think?", room))["seq"]
    own = (await bot.posts("I think", room))["seq"]
    poll = {"text": "Yes?", "options": ["yes", "no"]}
    asked = (await grace.http.post(f"/rooms/{room}/polls", json=poll)).json()["seq"]
    at = {"text": "later", "at": (datetime.now(UTC) + timedelta(hours=1)).isoformat()}
    messages = f"/rooms/{room}/messages"
    tries: tuple[tuple[str, str, Any], ...] = (
        ("POST", messages, {"text": "I go on"}),
        ("PATCH", f"{messages}/{own}", {"text": "I go on"}),
        ("PUT", f"{messages}/{seq}/reactions/👎", None),
        ("PUT", f"/rooms/{room}/polls/{asked}/vote", {"choices": [0]}),
        ("POST", f"/rooms/{room}/scheduled", at),
    )
    await grace.mutes(ada, room, until="2999-01-01T00:00:00Z")
    for method, path, body in tries:
        refused = await bot.http.request(method, path, json=body)
        assert refusal(refused) == (403, "muted"), path
    async with await bot.enters(room) as seat:
        await seat.live()
        await seat.sends(type="send", client_id="a", text="I go on")
        assert (await seat.sees("error"))["code"] == "muted"
        assert "I go on" not in seat.texts
        await grace.mutes(ada, room, until=None)
        await seat.says("Back again")
    for method, path, body in tries:
        done = await bot.http.request(method, path, json=body)
        assert done.is_success, (path, done.text)


async def test_a_bot_of_somebody_who_is_muted_elsewhere_goes_on(
    ada: Person, grace: Person, bot: Person
) -> None:
    room, other = await grace.makes_room(), await grace.makes_room()
    for person in (ada, bot):
        for each in (room, other):
            await person.joins(each)
    await grace.mutes(ada, other, until="2999-01-01T00:00:00Z")
    await bot.posts("here", room)
    await ada.posts("me too", room)


# Sent later


async def test_what_a_bot_has_sent_later_is_not_sent_once_its_person_is_disabled(
    own_server: Server, people: People
) -> None:
    owner = await people("owner", at=own_server)
    ada = await people("ada", at=own_server)
    room = await owner.makes_room()
    await ada.joins(room)
    bot = await runs(ada, await makes_bot(ada))
    async with bot.http:
        await bot.joins(room)
        path = f"/rooms/{room}/scheduled"
        at = (datetime.now(UTC) + timedelta(seconds=3)).isoformat()
        made = await bot.http.post(path, json={"text": "It goes on", "at": at})
        assert made.status_code == 201, made.text
    async with await owner.enters(room) as seat:
        await seat.live()
        disabled = await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": True})
        assert disabled.status_code == 200
        # What is due is sent in the order of its times.
        later = (datetime.now(UTC) + timedelta(seconds=3)).isoformat()
        await owner.http.post(path, json={"text": "after it", "at": later})
        await seat.hears("after it")
        assert seat.texts == ["after it"]
    await owner.http.patch(f"/accounts/{ada.id}", json={"disabled": False})
    await ada.signs_in()
    again = await runs(ada, {"id": bot.id, "name": bot.name})
    async with again.http:
        [kept] = (await again.http.get("/me/scheduled")).json()["items"]
    assert (kept["text"], kept["state"]) == ("It goes on", "failed")


async def test_a_bot_has_nothing_sent_again_and_again(ada: Person, bot: Person) -> None:
    room = await ada.makes_room()
    await bot.joins(room)
    path = f"/rooms/{room}/scheduled"
    at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    daily = {"repeat": "daily", "time_zone": "UTC"}
    refused = await bot.http.post(path, json={"text": "x", "at": at, **daily})
    assert refusal(refused) == (409, "not_for_bots")
    once = (await bot.http.post(path, json={"text": "x", "at": at})).json()
    refused = await bot.http.patch(f"{path}/{once['id']}", json=daily)
    assert refusal(refused) == (409, "not_for_bots")
    assert (await bot.http.get("/me/scheduled")).json()["items"] == [once]


async def test_what_a_token_has_sent_later_is_its_persons_and_outlives_it(ada: Person) -> None:
    room = await ada.makes_room()
    token = await ada.makes_token("messages:write")
    at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    async with ada.program(token["token"]) as program:
        path = f"/rooms/{room}/scheduled"
        made = (await program.http.post(path, json={"text": "x", "at": at})).json()
    assert (await ada.http.delete(f"/me/tokens/{token['id']}")).status_code == 204
    assert (await ada.http.get("/me/scheduled")).json()["items"] == [made], "she sees it"
    assert (await ada.http.delete(f"{path}/{made['id']}")).status_code == 204


# Loops


async def test_two_bots_that_answer_each_other_are_slowed_down_until_somebody_speaks(
    ada: Person, room: str
) -> None:
    one, two = [await runs(ada, await makes_bot(ada)) for _ in range(2)]
    async with one.http, two.http:
        for bot in (one, two):
            await bot.joins(room)
        for turn in range(MOST):
            await (one, two)[turn % 2].posts(f"{turn}", room)
        answer = await one.http.post(f"/rooms/{room}/messages", json={"text": "and on"})
        assert refusal(answer) == (429, "bot_loop")
        assert 0 < int(answer.headers["Retry-After"]) <= 60
        async with await two.enters(room) as seat:
            await seat.live()
            await seat.sends(type="send", client_id="a", text="me too")
            error = await seat.sees("error")
            assert (error["code"], error["client_id"]) == ("bot_loop", "a")
            assert 0 < error["retry_after"] <= 60
            await ada.posts("Enough, you two", room)
            await seat.says("Sorry")
        await one.posts("Sorry", room)


async def test_messages_that_come_all_at_once_are_counted_too(ada: Person, room: str) -> None:
    one, two = [await runs(ada, await makes_bot(ada)) for _ in range(2)]
    async with one.http, two.http:
        for bot in (one, two):
            await bot.joins(room)
        async with await one.enters(room) as left, await two.enters(room) as right:
            texts = [f"{number}" for number in range(MOST)]
            await asyncio.gather(left.says_at_once(*texts), right.says_at_once(*texts))
            for seat in (left, right):
                await seat.is_in_step()
            await ada.posts("stop", room)
            for seat in (left, right):
                await seat.hears("stop")
    said = [event for event in await ada.log(room) if event["type"] == "message"]
    *of_bots, last = said
    assert last["text"] == "stop"
    assert len(of_bots) == MOST


async def test_one_bot_alone_is_in_no_loop(ada: Person, room: str, bot: Person) -> None:
    await bot.joins(room)
    async with await bot.enters(room) as seat:
        await seat.live()
        texts = [f"price {number}" for number in range(2 * MOST)]
        await seat.says_at_once(*texts)
        await seat.hears(texts[-1])


# The command line


async def test_bots_are_made_and_deleted_on_the_command_line(
    server: Server, ada: Person, room: str
) -> None:
    async def parley(*words: str) -> str:
        done = await asyncio.to_thread(command, server.folder, *words, **server.settings)
        assert done.returncode == 0, done.stderr
        return done.stdout

    name = unique("cron")
    await parley("bot", "make", name, "--of", ada.name, "--display-name", f"Cron {name}")
    [made] = (await ada.http.get("/me/bots")).json()["items"]
    assert made["name"] == name
    given = ("--name", "x", "--scope", "messages:write", "--scope", "members:write")
    token = await parley("token", "make", name, *given, "--expires", "never")
    running = as_program(ada, token.strip())
    async with running.http:
        await running.joins(room)
        await running.posts("nightly", room)
        assert name in await parley("bot", "list", "--of", ada.name)
        await parley("bot", "delete", name, "--of", ada.name, "--yes")
        assert (await running.http.get("/me")).status_code == 401
    assert (await ada.http.get("/me/bots")).json()["items"] == []


# Hostile


async def test_a_session_or_token_of_a_person_is_none_of_their_bot(
    ada: Person, bot: Person
) -> None:
    headers = {"Authorization": f"Bearer {bot.token}"}
    url = ada.socket_url("general").partition("/rooms/")[0] + "/ws"
    with pytest.raises(websockets.InvalidStatus):
        await websockets.connect(f"{url}?token={bot.token}")
    async with websockets.connect(url, additional_headers=headers, compression=None) as socket:
        hello: Any = await socket.recv()
        assert bot.id in str(hello)
        assert ada.id not in str(hello)
